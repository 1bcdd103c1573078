"""A month of unemployment benefit: the record that the benefit is computed from.

Source: art. 72 ust. 10 ustawy o promocji zatrudnienia i instytucjach rynku pracy; from
2025-06-01 art. 237 ust. 1 pkt 2 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from reintegra.grammar.facts import choice, count
from reintegra.programmes.shared.days_of_month import month_days, refuse_excess_days
from reintegra.values import frozen

_SOURCE = (
    "art. 72 ust. 10 ustawy o promocji zatrudnienia; art. 237 ust. 1 pkt 2 ustawy o "
    "rynku pracy"
)


@frozen(kw_only=True)
class UnemployedMonth:
    """A month, or the days of it in one tier, for which the benefit is due.

    Attributes:
        days: Calendar days due.
        month_days: Calendar days of the month, 28–31.
        tier: The first period, the later one, or a right granted until 2009-12-31.
        band: 80, 100 or 120 %, by qualifying years; from 2025-06-01 80 % only of rights
            granted before.

    Raises:
        FactError: More days due than the month has.
    """

    days: int | None = count(
        "dni kalendarzowe, za które przysługuje zasiłek",
        "calendar days for which the benefit is due",
        unit="days",
        high=31,
        source=_SOURCE,
    )
    month_days: int | None = month_days(_SOURCE)
    tier: str | None = choice(
        "okres pobierania zasiłku",
        "period of the benefit",
        {
            "first": "pierwszy okres",
            "later": "dalszy okres",
            "before_2010": "zasiłek przyznany do 31 grudnia 2009 r.",
        },
    )
    band: str | None = choice(
        "wysokość zasiłku według okresu uprawniającego",
        "band of the benefit, by qualifying years",
        {"low": "obniżony", "base": "podstawowy", "high": "podwyższony"},
    )

    def __attrs_post_init__(self) -> None:
        """Refuse days that do not fit into the month."""
        refuse_excess_days(self, ("days",), "month_days")
