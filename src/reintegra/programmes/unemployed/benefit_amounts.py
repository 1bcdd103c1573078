"""The amounts of the unemployment benefit of a day (*kwoty zasiłku dla bezrobotnych*).

Source: art. 72, 81 ustawy o promocji zatrudnienia i instytucjach rynku pracy; from
2025-06-01 art. 224, 254, 436 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import ceil

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.grammar.nodes import Number, Parameter
from reintegra.grammar.values import Value
from reintegra.law.acts import UPZ, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import a_day
from reintegra.parameters import unemployment_benefit as table
from reintegra.programmes.unemployed.amount import BAND_LOW_OF_EARLIER_RIGHTS, BENEFIT
from reintegra.reading.text.numbers import zloty
from reintegra.values import frozen

_ART_436 = URP.at("art. 436 ust. 1–2")


@check_arguments
@frozen
class Bands:
    """The amounts of one tier, in złoty a month.

    Attributes:
        base: The basic amount, 100 %.
        low: 80 %; ``None`` where there is no such band, or its rounding was not read.
        high: 120 %; ``None`` where its rounding was not read.
        cites: The units of law behind them, the announcement of the amount first.
        evidence: The weakest evidence behind them.
    """

    base: Decimal
    low: Decimal | None
    high: Decimal | None
    cites: tuple[Citation, ...] = field(repr=False)
    evidence: Evidence = field(repr=False)


@check_arguments
@frozen
class Amounts:
    """The unemployment benefit of a day.

    Attributes:
        on: The day.
        first: The first period; to 2009-12-31 the one amount there was.
        later: The days after it; ``None`` to 2009-12-31.
        before_2010: Of rights granted until 2009-12-31; ``None`` to that day, and where
            only an unverified amount is known that was not asked for.
    """

    on: date
    first: Bands
    later: Bands | None
    before_2010: Bands | None


@check_arguments
def benefit(
    on: date, *, granted: date | None = None, under: Interpretations = RECOMMENDED
) -> Amounts:
    """Return the monthly amounts of the unemployment benefit of a day.

    The bands are rounded up to 10 groszy, as since 2009-02-01; how before is not read.

    Args:
        on: The day whose law counts.
        granted: The day the right was granted; ``None`` if under the law of *on*. Of
            rights of before 2025-06-01 the 80 % band lives on (art. 436).
        under: Whether unverified amounts may be used.

    Raises:
        NotInForceError: *on* is before 2002-09-01, or the amounts of that day are not
            announced yet.
        NotReadError: *on* is before 2004-06-01: the act of 1994 was not read.
        PeriodError: *granted* is after *on*.

    Source:
        art. 72, 81 ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. 224,
        254, 436 ustawy o rynku pracy i służbach zatrudnienia.

    >>> first = benefit(on=date(2026, 7, 1)).first
    >>> print(first.base, first.high, first.low)
    1783.90 2140.70 None
    """
    since = a_day(granted or on)
    if since > on:
        msg = f"granted: got {since}, expected {on} (the day asked about) or earlier"
        raise PeriodError(
            where="unemployed.benefit",
            name="granted",
            got=since,
            expected=f"{on} or earlier",
            message=msg,
        )
    first = table.UNEMPLOYMENT_BENEFIT_FIRST_PERIOD.on(on)
    if on < UPZ.in_force:
        BENEFIT.law.on(on, what=BENEFIT.key)  # refuses: not read
    old = since < URP.in_force
    third = table.UNEMPLOYMENT_BENEFIT_GRANTED_BEFORE_2010
    return Amounts(
        on,
        _bands(first, on, low=old),
        _known(table.UNEMPLOYMENT_BENEFIT_LATER, on, under, low=old),
        _known(third, on, under, low=True),
    )


def _known(
    amount: Parameter, on: date, under: Interpretations, *, low: bool
) -> Bands | None:
    version = amount.history.find(on)
    unverified = version is not None and version.evidence is Evidence.UNVERIFIED
    if version is None or (unverified and not under.unverified):
        return None
    return _bands(amount.on(on, unverified=True), on, low=low)


def _bands(amount: Value[Number], on: date, *, low: bool) -> Bands:
    high = table.UNEMPLOYMENT_BENEFIT_BAND_HIGH.on(on)
    step = table.UNEMPLOYMENT_BENEFIT_ROUNDING_STEP.history.find(on)
    kept = (_ART_436,) if low and on >= URP.in_force else ()
    return Bands(
        base=zloty(int(amount.value)),
        low=_share(
            amount.value, BAND_LOW_OF_EARLIER_RIGHTS.on(on).value, step.require()
        )
        if low and step
        else None,
        high=_share(amount.value, high.value, step.require()) if step else None,
        cites=(amount.citation, *amount.also, high.citation, *kept),
        evidence=max(amount.evidence, high.evidence),
    )


def _share(amount: Number, share: Number, step: Number) -> Decimal:
    return zloty(int(step * ceil(Fraction(amount) * share / step)))
