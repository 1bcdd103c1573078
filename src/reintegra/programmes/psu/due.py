"""What a month of socially useful works comes to (*świadczenie*), line by line.

Every minimum begins on the first day of a month, so the rate of the day worked is that
of the month.

Source: art. 73a ust. 3–5b ustawy o promocji zatrudnienia i instytucjach rynku pracy;
from 2025-06-01 art. 142 ust. 12–15 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.grammar.say import (
    by_reading,
    constant,
    half_up,
    less,
    share,
    times,
    total,
    up_to,
)
from reintegra.grammar.words import (
    Choose,
    Formula,
    Greater,
    Line,
    Lines,
    Parameter,
    Rounded,
    Rounding,
    Term,
)
from reintegra.law import open_points as op
from reintegra.law.acts import A2005, A2017, UPZ, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import upz, urp
from reintegra.parameters.unemployment_benefit import UNEMPLOYMENT_BENEFIT_ROUNDING_STEP
from reintegra.programmes.psu.earlier import FIRST, RUNS_ON
from reintegra.programmes.psu.month import PayMonth
from reintegra.programmes.reform import REFORM, as_before

_month = fields(PayMonth)
_hours = share(_month.minutes, 1, 60)


def _pay(rate: Term) -> Term:
    """Say what the hours of the month come to at *rate*."""
    exact = share(times(_month.minutes, rate), 1, 60)
    return by_reading(
        op.OP_30,
        exact=half_up(exact),
        full_hours=times(Rounded(_hours, Rounding.DOWN), rate),
        up_10gr=up_to(exact, constant(UNEMPLOYMENT_BENEFIT_ROUNDING_STEP)),
    )


def _month_of(  # noqa: PLR0913 - what an act says of a month, unit by unit
    minimum: Term,
    refunded: Parameter,
    for_carers: Parameter,
    *,
    pay_at: Citation,
    rate_at: Citation,
    refund_at: Citation,
) -> Lines:
    time = Line(
        "hours",
        "godziny przepracowane",
        "hours worked",
        _hours,
        counts=False,
        number=_hours,
        at=pay_at,
        unit="hours",
    )
    least = Line(
        "minimum",
        "najniższe świadczenie za godzinę",
        "minimum for an hour",
        minimum,
        counts=False,
        at=pay_at,
    )
    rate = Line(
        "rate",
        "świadczenie za godzinę",
        "pay for an hour",
        Greater(least, _month.local_rate),
        counts=False,
        at=rate_at,
    )
    pay = Line(
        "pay", "świadczenie", "pay of the month", _pay(rate), counts=False, at=pay_at
    )
    # up to a share: never a part of a grosz more
    part = Choose(_month.for_carers, for_carers, refunded)
    refund = Line(
        "refund",
        "refundacja z Funduszu Pracy, od najniższego świadczenia",
        "refund from the Labour Fund, on the minimum",
        Rounded(times(part, _pay(least)), Rounding.DOWN),
        at=refund_at,
    )
    gmina = Line(
        "gmina_share", "z budżetu gminy", "from the gmina", less(pay, refund), at=pay_at
    )
    lines = time, least, rate, pay, refund, gmina
    return Lines(lines, amount=total(refund, gmina))


_UST_3 = UPZ.at("art. 73a ust. 3", A2005.journal)
_UST_12 = URP.at("art. 142 ust. 12")


def _by_2004(minimum: Term, refund_at: str = "art. 73a ust. 5, 5b") -> Lines:
    return _month_of(
        minimum,
        as_before(urp.PSU_REFUND_SHARE),
        as_before(urp.PSU_REFUND_SHARE_CARERS),
        pay_at=UPZ.at("art. 73a ust. 3"),
        rate_at=UPZ.at("art. 73a ust. 3"),
        refund_at=UPZ.at(refund_at),
    )


_BY_2004 = (
    Version(
        FIRST,
        _by_2004(upz.PSU_HOURLY_MINIMUM, "art. 73a ust. 5"),
        _UST_3,
        Evidence.STATUTE,
    ),
    Version(
        date(2017, 7, 1),
        _by_2004(upz.PSU_HOURLY_MINIMUM),
        _UST_3,
        Evidence.STATUTE,
        note="works for carers of disabled persons: refund up to 100 %",
        also=(UPZ.at("art. 73a ust. 5b", A2017.journal),),
    ),
)
PAY = Formula(
    "psu.PAY",
    "świadczenie za prace społecznie użyteczne",
    "pay for socially useful works",
    PayMonth,
    over_time(
        *_BY_2004,
        Version(
            REFORM,
            _month_of(
                urp.PSU_HOURLY_MINIMUM_2025_ACT,
                urp.PSU_REFUND_SHARE,
                urp.PSU_REFUND_SHARE_CARERS,
                pay_at=_UST_12,
                rate_at=URP.at("art. 142 ust. 10 pkt 3"),
                refund_at=URP.at("art. 142 ust. 14"),
            ),
            _UST_12,
            Evidence.STATUTE,
            note="for agreements made from 2025-06-01 on",
        ),
    ),
)
"""The minimum of the month or a higher local rate, and who bears it."""

EARLIER_PAY = Formula(
    "psu.EARLIER_PAY",
    "świadczenie za prace społecznie użyteczne, porozumienia sprzed 2025-06-01",
    "pay for socially useful works, agreements of before 2025-06-01",
    PayMonth,
    over_time(
        *_BY_2004,
        Version(
            REFORM,
            _by_2004(
                by_reading(
                    op.OP_31,
                    ministry=upz.PSU_HOURLY_MINIMUM,
                    indexed=upz.PSU_HOURLY_MINIMUM_INDEXED_READING,
                )
            ),
            _UST_3,
            Evidence.STATUTE,
            note="the act of 2004 runs on for agreements made before 2025-06-01",
            also=(RUNS_ON,),
        ),
    ),
)
"""The same by the act of 2004, to the end of the agreement."""
