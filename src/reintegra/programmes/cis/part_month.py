"""The benefit for the days attended (*część miesiąca*).

Source: art. 15 ust. 6 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from typing import TypeAlias

from attrs import fields

from reintegra.grammar.builders import (
    all_of,
    any_of,
    at_least,
    by_interpretation,
    equal,
    less,
    less_than,
    none_of,
    per,
    times,
    total,
)
from reintegra.grammar.nodes import (
    Choose,
    Greater,
    Line,
    Smaller,
    Term,
)
from reintegra.law import open_points as op
from reintegra.law.acts import UZS
from reintegra.parameters import uzs
from reintegra.programmes.cis.month import BenefitMonth
from reintegra.programmes.cis.rates import (
    full_main,
    full_trial,
    product_main,
    product_trial,
)

month = fields(BenefitMonth)
attended = total(month.trial_days, month.main_days)
whole = equal(attended, month.month_days)
one_rate = any_of(
    equal(month.trial_days, 0),
    equal(month.main_days, 0),
    equal(full_trial, full_main),
)
Rates: TypeAlias = tuple[Line, Line]
FULL: Rates = full_trial, full_main
PLAIN: Rates = product_trial, product_main


def each(trial: Term, main: Term, rates: Rates, below: Term) -> Term:
    """Take a part of each phase's rate for each of its days."""
    return times(below, _for_each(trial, main, rates))


def _for_each(trial: Term, main: Term, rates: Rates) -> Term:
    """Add up each phase's rate for each of its days."""
    return total(_days_at(trial, rates[0]), _days_at(main, rates[1]))


def _days_at(days: Term, rate: Term) -> Term:
    """Multiply days by a rate, which no days leave out of the account."""
    return Choose(equal(days, 0), 0, times(days, rate))


def _thirtieths(trial: Term, main: Term, rates: Rates) -> Term:
    """Pay n/30 at each rate, never more than the higher full amount (OP-18)."""
    highest = Choose(at_least(month.main_days, 1), rates[1], rates[0])
    return Smaller(each(trial, main, rates, uzs.CIS_DEDUCTION_DAY), highest)


def _two_rates(trial: Term, main: Term, rates: Rates) -> Term:
    """Pay a month of two rates (OP-17; a wholly attended February: OP-53)."""
    calendar = _thirtieths(trial, main, rates)
    rest = Choose(whole, Greater(0, total(main, less(30, attended))), main)
    thirties = by_interpretation(
        op.OP_17,
        calendar_30ths=calendar,
        normalised_30=_thirtieths(trial, rest, rates),
    )
    february_days = Smaller(month.month_days, 29)  # 28 or 29
    scaled = per(_for_each(trial, main, rates), february_days)
    february = all_of(whole, less_than(month.month_days, 30))
    short = by_interpretation(op.OP_53, as_op_17=thirties, scaled=scaled)
    return Choose(february, short, thirties)


def for_days(trial: Term, main: Term, rates: Rates) -> Term:
    """Pay for days of participation, at one rate or at two."""
    single = _thirtieths(trial, main, rates)
    return Choose(one_rate, single, _two_rates(trial, main, rates))


def pay_for_days_attended(rates: Rates) -> Term:
    """Pay for the days attended; a month wholly at one rate is a full one (OP-18)."""
    days = for_days(month.trial_days, month.main_days, rates)
    full = Choose(at_least(month.main_days, 1), rates[1], rates[0])
    return Choose(all_of(whole, one_rate), full, days)


part_month = Line(
    "part_month",
    "świadczenie za dni uczestnictwa w miesiącu",
    "benefit for the days of participation in the month",
    pay_for_days_attended(FULL),
    number=Choose(whole, 30, attended),
    share=uzs.CIS_DEDUCTION_DAY,
    at=UZS.at("art. 15 ust. 6"),
    counted=one_rate,
)


def _of_phase(key: str, pl: str, en: str, days: Term, rate: Line) -> Line:
    """Show a phase's part of a month of two rates."""
    return Line(
        f"part_{key}",
        f"świadczenie za dni uczestnictwa, {pl}",
        f"benefit for the days of participation, {en}",
        Choose(one_rate, 0, times(uzs.CIS_DEDUCTION_DAY, times(days, rate))),
        counts=False,
        number=days,
        share=uzs.CIS_DEDUCTION_DAY,
        at=UZS.at("art. 15 ust. 6"),
        counted=none_of(one_rate),
    )


part_trial = _of_phase(
    "trial", "okres próbny", "trial month", month.trial_days, full_trial
)
part_main = _of_phase(
    "main", "po okresie próbnym", "main period", month.main_days, full_main
)
