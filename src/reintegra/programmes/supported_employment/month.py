"""A month of supported employment: the record that the refund is computed from.

Source: art. 16 ust. 2 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from reintegra.grammar.facts import count, day
from reintegra.values import frozen

_SOURCE = "art. 16 ust. 2 ustawy o zatrudnieniu socjalnym"
_HIGH = 10_000_000


def _grosze(pl: str, en: str) -> int | None:
    found: int | None = count(pl, en, unit="gr", high=_HIGH, source=_SOURCE)
    return found


@frozen(kw_only=True)
class BaseDays:
    """The days whose unemployment benefit may be the base of a refund."""

    month_refunded: date | None = day(
        "ostatni dzień miesiąca, za który się refunduje",
        "last day of the month refunded",
        _SOURCE,
        last=date.max,
    )
    signed: date | None = day(
        "dzień podpisania umowy",
        "day the contract was signed",
        _SOURCE,
        last=date.max,
    )


@frozen(kw_only=True)
class RefundMonth:
    """A month of supported employment, counted from the first one refunded.

    Attributes:
        number: 1 for the first month, 2 for the second, …
        base_of_month: The unemployment benefit of that month, in grosze.
        base_on_signing: That of the day the contract was signed, in grosze.
        contributions: Social contributions on the benefit refunded for the month, in
            grosze.
    """

    number: int | None = count(
        "kolejny miesiąc zatrudnienia",
        "number of the month of employment",
        unit="",
        low=1,
        high=1200,
        source=_SOURCE,
    )
    base_of_month: int | None = _grosze(
        "zasiłek dla bezrobotnych w miesiącu, za który się refunduje",
        "unemployment benefit of the month refunded",
    )
    base_on_signing: int | None = _grosze(
        "zasiłek dla bezrobotnych w dniu podpisania umowy",
        "unemployment benefit on the day the contract was signed",
    )
    contributions: int | None = _grosze(
        "składki na ubezpieczenia społeczne od refundowanej kwoty",
        "social contributions on the amount refunded",
    )
