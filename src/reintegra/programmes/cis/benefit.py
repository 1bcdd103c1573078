"""What a participant of a centre is paid (*świadczenie integracyjne*), line by line.

Source: art. 15 ust. 1, 4, 6, 7, 7a ustawy o zatrudnieniu socjalnym. The month due
decides, not the day of payment; a month is read by the law of its last day, since the
shares and the base change on first days of a month only.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TypeAlias

from attrs import fields

from reintegra.grammar.say import (
    all_of,
    any_of,
    at_least,
    by_reading,
    equal,
    half_up,
    less,
    less_than,
    more_than,
    negative,
    sum_of,
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
    Smaller,
    Term,
)
from reintegra.law import open_points as op
from reintegra.law.acts import UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import unemployment_benefit, uzs
from reintegra.programmes.cis.month import BenefitMonth

month = fields(BenefitMonth)

# -- the full benefit, by phase

base = Line(
    "base",
    "podstawa: zasiłek dla bezrobotnych w pierwszych 90 dniach",
    "base: unemployment benefit of the first 90 days",
    unemployment_benefit.UNEMPLOYMENT_BENEFIT_FIRST_PERIOD,
    counts=False,
    at=UZS.at("art. 2 pkt 9"),
)
share_trial = Line(
    "share_trial",
    "wysokość w okresie próbnym (część podstawy)",
    "share of the base, trial month",
    uzs.CIS_BENEFIT_SHARE_TRIAL,
    counts=False,
    at=UZS.at("art. 15 ust. 4"),
    unit="share",
)
share_main = Line(
    "share_main",
    "wysokość po okresie próbnym (część podstawy)",
    "share of the base, main period",
    uzs.CIS_BENEFIT_SHARE_MAIN,
    counts=False,
    at=UZS.at("art. 15 ust. 4"),
    unit="share",
)


def _full(key: str, pl: str, en: str, share_of: Line) -> tuple[Line, Line]:
    """Return the product of base and share, and the full benefit it is rounded to."""
    plain = Line(
        f"product_{key}",
        f"podstawa razy wysokość, {pl}",
        f"base times share, {en}",
        times(share_of, base),
        counts=False,
        at=UZS.at("art. 15 ust. 4"),
    )
    full = Line(
        f"full_{key}",
        f"pełne świadczenie, {pl}",
        f"full benefit, {en}",
        by_reading(
            op.OP_10,
            full_amount_up_10gr=up_to(plain, 10),
            due_amount_up_10gr=plain,
            grosz=plain,
        ),
        counts=False,
        at=UZS.at("art. 15 ust. 4"),
    )
    return plain, full


product_trial, full_trial = _full("trial", "okres próbny", "trial month", share_trial)
product_main, full_main = _full("main", "po okresie próbnym", "main period", share_main)

# -- the days of the month

attended = total(month.trial_days, month.main_days)
not_due_days = total(month.not_due_trial, month.not_due_main)
sick_days = total(month.sick_within_trial, month.sick_within)
unexcused_days = total(month.unexcused_trial, month.unexcused_main)
whole = equal(attended, month.month_days)
one_rate = any_of(
    equal(month.trial_days, 0),
    equal(month.main_days, 0),
    equal(full_trial, full_main),
)
Rates: TypeAlias = tuple[Line, Line]
FULL: Rates = full_trial, full_main
PLAIN: Rates = product_trial, product_main


def _each(trial: Term, main: Term, rates: Rates, below: Term) -> Term:
    """Take a part of each phase's rate for each of its days."""
    return times(below, total(times(trial, rates[0]), times(main, rates[1])))


def _thirtieths(trial: Term, main: Term, rates: Rates) -> Term:
    """Pay n/30 at each rate, never more than the higher full amount (OP-18)."""
    highest = Choose(at_least(month.main_days, 1), rates[1], rates[0])
    return Smaller(_each(trial, main, rates, uzs.CIS_DEDUCTION_DAY), highest)


def _two_rates(trial: Term, main: Term, rates: Rates) -> Term:
    """Pay a month of two rates (OP-17; a wholly attended February: OP-53)."""
    calendar = _thirtieths(trial, main, rates)
    rest = Choose(whole, Greater(0, total(main, less(30, attended))), main)
    thirties = by_reading(
        op.OP_17,
        calendar_30ths=calendar,
        normalised_30=_thirtieths(trial, rest, rates),
    )
    scaled = Choose(
        equal(month.month_days, 29),
        _each(trial, main, rates, Fraction(1, 29)),
        _each(trial, main, rates, Fraction(1, 28)),
    )
    february = all_of(whole, less_than(month.month_days, 30))
    short = by_reading(op.OP_53, as_op_17=thirties, scaled=scaled)
    return Choose(february, short, thirties)


def _for_days(trial: Term, main: Term, rates: Rates) -> Term:
    """Pay for days of participation, at one rate or at two."""
    single = _thirtieths(trial, main, rates)
    return Choose(one_rate, single, _two_rates(trial, main, rates))


def _attended(rates: Rates) -> Term:
    """Pay for the days attended; a month wholly at one rate is a full one (OP-18)."""
    days = _for_days(month.trial_days, month.main_days, rates)
    full = Choose(at_least(month.main_days, 1), rates[1], rates[0])
    return Choose(all_of(whole, one_rate), full, days)


part_month = Line(
    "part_month",
    "świadczenie za dni uczestnictwa w miesiącu",
    "benefit for the days of participation in the month",
    _attended(FULL),
    number=Choose(whole, 30, attended),
    share=uzs.CIS_DEDUCTION_DAY,
    at=UZS.at("art. 15 ust. 6"),
)

# -- the cuts


def _basis(key: str, rounded: Term, unrounded: Term) -> Line:
    """Name the amount that cuts are fractions of, rounded or not (OP-11)."""
    says = by_reading(op.OP_11, rounded=rounded, unrounded=unrounded)
    return Line(f"basis_{key}", "podstawa potrąceń", "basis of the cuts", says)


basis_part = _basis("part", part_month, _attended(PLAIN))
basis_main = _basis("main", full_main, product_main)
own_trial = _basis("trial", full_trial, product_trial)
basis_trial = Line(
    "basis_of_trial_days",
    "podstawa potrąceń za dni okresu próbnego",
    "basis of the cuts for days of the trial month",
    Choose(
        one_rate,
        own_trial,
        by_reading(
            op.OP_52,
            phase_of_day=own_trial,
            higher=Greater(own_trial, basis_main),
            main=basis_main,
        ),
    ),
)


def _cut(days: Term, amount: Term) -> Term:
    """Take *amount* off for *days*, rounded by itself or not (OP-09)."""
    each = by_reading(
        op.OP_09, once=negative(amount), per_item=negative(half_up(amount))
    )
    return Choose(equal(days, 0), 0, each)


def _of_full_or_part(full: Term, part: Term) -> Term:
    """Take a cut from the full benefit or from the part month's (OP-08)."""
    return Choose(whole, full, by_reading(op.OP_08, full=full, part=part))


_DAYS_OF_BASIS = basis_trial, basis_main

not_due = Line(
    "not_due",
    "dni, za które świadczenie nie przysługuje",
    "days for which nothing is due",
    _cut(
        not_due_days,
        by_reading(
            op.OP_05,
            subtract=_each(
                month.not_due_trial,
                month.not_due_main,
                _DAYS_OF_BASIS,
                uzs.CIS_DEDUCTION_DAY,
            ),
            due_days=less(
                part_month,
                _for_days(
                    less(month.trial_days, month.not_due_trial),
                    less(month.main_days, month.not_due_main),
                    FULL,
                ),
            ),
        ),
    ),
    number=not_due_days,
    share=uzs.CIS_DEDUCTION_DAY,
    at=UZS.at("art. 15 ust. 6"),
)
unexcused = Line(
    "unexcused",
    "nieobecność nieusprawiedliwiona",
    "unexcused absence",
    _cut(
        unexcused_days,
        _of_full_or_part(
            _each(
                month.unexcused_trial,
                month.unexcused_main,
                _DAYS_OF_BASIS,
                uzs.CIS_DEDUCTION_UNEXCUSED,
            ),
            times(uzs.CIS_DEDUCTION_UNEXCUSED, times(unexcused_days, basis_part)),
        ),
    ),
    number=unexcused_days,
    share=uzs.CIS_DEDUCTION_UNEXCUSED,
    at=UZS.at("art. 15 ust. 7"),
)
sick = Line(
    "sick",
    "niezdolność do pracy w granicach limitu",
    "incapacity within the limit",
    _cut(
        sick_days,
        _of_full_or_part(
            _each(
                month.sick_within_trial,
                month.sick_within,
                _DAYS_OF_BASIS,
                uzs.CIS_DEDUCTION_SICK,
            ),
            times(uzs.CIS_DEDUCTION_SICK, times(sick_days, basis_part)),
        ),
    ),
    number=sick_days,
    share=uzs.CIS_DEDUCTION_SICK,
    at=UZS.at("art. 15 ust. 7a"),
)

# -- nothing due, the floor, the amount

_paid = part_month, not_due, unexcused, sick
forfeiture = Line(
    "forfeiture",
    "utrata świadczenia za miesiąc (ponad 3 dni nieusprawiedliwione)",
    "forfeiture of the month (more than 3 unexcused days)",
    Choose(
        more_than(unexcused_days, uzs.CIS_DEDUCTION_UNEXCUSED_FORFEIT_ABOVE),
        negative(sum_of(_paid)),
        0,
    ),
    at=UZS.at("art. 15 ust. 7"),
)
none_due = Line(
    "none_due",
    "żaden dzień miesiąca nie uprawnia do świadczenia",
    "no day of the month is due",
    Choose(at_least(not_due_days, attended), negative(sum_of((*_paid, forfeiture))), 0),
    at=UZS.at("art. 15 ust. 6"),
)
_after = *_paid, forfeiture, none_due
floor = Line(
    "floor",
    "nie mniej niż 0",
    "not below 0",
    Greater(0, negative(sum_of(_after))),
    at=UZS.at("art. 15"),
)
_due = sum_of((*_after, floor))
_to_the_grosz = by_reading(op.OP_09, once=half_up(_due), per_item=half_up(_due))
_payslip = Lines(
    (base, share_trial, share_main, full_trial, full_main, *_after, floor),
    amount=by_reading(
        op.OP_10,
        full_amount_up_10gr=_to_the_grosz,
        due_amount_up_10gr=up_to(_due, 10),
        grosz=_to_the_grosz,
    ),
)

BENEFIT = Formula(
    "cis.BENEFIT",
    "świadczenie integracyjne",
    "integration benefit",
    BenefitMonth,
    over_time(
        Version(date(2003, 8, 14), _payslip, UZS.at("art. 15"), Evidence.STATUTE),
        Version(
            date(2007, 7, 14),
            _payslip,
            UZS.at("art. 15", "Dz.U. 2007 nr 115 poz. 793"),
            Evidence.STATUTE,
        ),
        Version(
            date(2022, 1, 1),
            _payslip,
            UZS.at("art. 15", "Dz.U. 2022 poz. 218"),
            Evidence.STATUTE,
            published=date(2022, 1, 31),
        ),
    ),
)
"""What a participant is due for a month (*świadczenie integracyjne*, art. 15)."""
