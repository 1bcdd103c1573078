"""The stipend during social reintegration (*stypendium*), line by line.

A whole month is due in full; of any other, 1/30 for each calendar day due. A day with
a right to unemployment benefit is not due, as one before the start is not. Where a
month holds absences, each calendar day of them takes its 1/30 away (OP-36a).

Source: art. 236, 237 ust. 1–3, 238 ust. 1, 254 ustawy o rynku pracy i służbach
zatrudnienia.
"""

from __future__ import annotations

from fractions import Fraction

from attrs import fields

from reintegra.grammar.builders import (
    at_least,
    by_interpretation,
    constant,
    equal,
    less,
    negative,
    sum_of,
    times,
    total,
    up_to,
)
from reintegra.grammar.nodes import (
    Choose,
    Formula,
    Greater,
    Line,
    Lines,
    Smaller,
    Term,
)
from reintegra.law import open_points as op
from reintegra.law.acts import URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import unemployment_benefit, urp
from reintegra.programmes.reintegration.month import StipendMonth

month = fields(StipendMonth)
_THIRTY = constant(urp.REINTEGRATION_STIPEND_PART_MONTH_DIVISOR)
_DAY = Fraction(1, _THIRTY)
days = less(month.participation_days, month.benefit_days)
whole = equal(days, month.month_days)
lowered_days = total(
    month.excused_days,
    by_interpretation(op.OP_36B, share_30=month.incapacity_days, full_60=0),
)
not_due_days = by_interpretation(op.OP_36A, not_due=month.unexcused_days, kept=0)

# -- the full stipend

base = Line(
    "base",
    "podstawa (zasiłek dla bezrobotnych w pierwszych 90 dniach)",
    "base (unemployment benefit of the first 90 days)",
    unemployment_benefit.UNEMPLOYMENT_BENEFIT_FIRST_PERIOD,
    counts=False,
    at=URP.at("art. 224 ust. 1 pkt 1"),
)
full = Line(
    "full",
    "pełne stypendium",
    "full stipend",
    times(urp.REINTEGRATION_STIPEND_SHARE, base),
    counts=False,
    share=urp.REINTEGRATION_STIPEND_SHARE,
    at=URP.at("art. 236 ust. 1"),
)
lowered = Line(
    "lowered",
    "stypendium za dni nieobecności usprawiedliwionej",
    "stipend for excused absence",
    times(urp.REINTEGRATION_STIPEND_SHARE_EXCUSED_ABSENCE, base),
    counts=False,
    share=urp.REINTEGRATION_STIPEND_SHARE_EXCUSED_ABSENCE,
    at=URP.at("art. 236 ust. 3"),
)

# -- the month due


def _cut(days: Term, rate: Term) -> Term:
    """Take 1/30 of *rate* away for each day."""
    return negative(times(_DAY, times(days, rate)))


part_month = Line(
    "part_month",
    "stypendium za dni reintegracji bez prawa do zasiłku",
    "stipend for the days of reintegration without a right to the benefit",
    Choose(whole, full, times(_DAY, times(days, full))),
    number=Choose(whole, _THIRTY, days),
    share=_DAY,
    at=URP.at("art. 237 ust. 1 pkt 2"),
)
_thirtieths = Choose(
    equal(lowered_days, month.month_days), _THIRTY, Smaller(lowered_days, _THIRTY)
)
excused = Line(
    "excused",
    "zmniejszenie za dni nieobecności usprawiedliwionej",
    "cut for the days of excused absence",
    _cut(_thirtieths, less(full, lowered)),
    number=_thirtieths,
    share=_DAY,
    at=URP.at("art. 236 ust. 3"),
)
not_due = Line(
    "not_due",
    "zmniejszenie za dni nieobecności nieusprawiedliwionej",
    "reduction for days of unexcused absence",
    _cut(not_due_days, full),
    number=not_due_days,
    share=_DAY,
    at=URP.at("art. 236 ust. 3"),
)
_paid = part_month, excused, not_due
none_due = Line(
    "none_due",
    "wyrównanie do zera przy braku dnia, za który stypendium przysługuje",
    "brought to zero where the stipend is due for no day",
    Choose(at_least(not_due_days, days), negative(sum_of(_paid)), 0),
    at=URP.at("art. 236 ust. 3"),
)
floor = Line(
    "floor",
    "wyrównanie do zera (stypendium nie może być ujemne)",
    "raised to zero (a stipend is never negative)",
    Greater(0, negative(sum_of((*_paid, none_due)))),
    at=URP.at("art. 236"),
)
_counting = *_paid, none_due, floor

STIPEND = Formula(
    "reintegration.STIPEND",
    "stypendium w okresie reintegracji społecznej",
    "stipend during social reintegration",
    StipendMonth,
    over_time(
        Version(
            URP.in_force,
            Lines(
                (base, full, lowered, *_counting),
                amount=up_to(
                    sum_of(_counting), constant(urp.REINTEGRATION_STIPEND_ROUNDING_STEP)
                ),
                at=URP.at("art. 254"),
            ),
            URP.at("art. 236", URP.journal),
            Evidence.STATUTE,
        )
    ),
)
"""60 % of the benefit, 30 % for excused absence, up to 10 groszy."""
