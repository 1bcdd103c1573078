"""What is cut from a month: unexcused absence, incapacity, days not due.

Source: art. 15 ust. 6, 7, 7a ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from reintegra.grammar.builders import (
    by_interpretation,
    equal,
    half_up,
    less,
    negative,
    times,
    total,
)
from reintegra.grammar.nodes import (
    Choose,
    Greater,
    Line,
    Parameter,
    Term,
)
from reintegra.law import open_points as op
from reintegra.law.acts import UZS
from reintegra.parameters import uzs
from reintegra.programmes.cis.part_month import (
    FULL,
    PLAIN,
    each,
    for_days,
    month,
    one_rate,
    part_month,
    pay_for_days_attended,
    whole,
)
from reintegra.programmes.cis.rates import (
    full_main,
    full_trial,
    product_main,
    product_trial,
)

not_due_days = total(month.not_due_trial, month.not_due_main)
sick_days = total(month.sick_within_trial, month.sick_within)
unexcused_days = total(month.unexcused_trial, month.unexcused_main)


def _basis(key: str, rounded: Term, unrounded: Term) -> Line:
    """Name the amount that cuts are fractions of, rounded or not (OP-11)."""
    basis = by_interpretation(op.OP_11, rounded=rounded, unrounded=unrounded)
    return Line(
        f"basis_{key}",
        "kwota, od której liczy się zmniejszenia",
        "amount that reductions are fractions of",
        basis,
    )


basis_part = _basis("part", part_month, pay_for_days_attended(PLAIN))
basis_main = _basis("main", full_main, product_main)
own_trial = _basis("trial", full_trial, product_trial)
basis_trial = Line(
    "basis_of_trial_days",
    "kwota, od której liczy się zmniejszenia za dni okresu próbnego",
    "amount that reductions for days of the trial month are fractions of",
    Choose(
        one_rate,
        own_trial,
        by_interpretation(
            op.OP_52,
            phase_of_day=own_trial,
            higher=Greater(own_trial, basis_main),
            main=basis_main,
        ),
    ),
)


def _cut(days: Term, amount: Term) -> Term:
    """Take *amount* off for *days*, rounded by itself or not (OP-09)."""
    each = by_interpretation(
        op.OP_09, once=negative(amount), per_item=negative(half_up(amount))
    )
    return Choose(equal(days, 0), 0, each)


def _of_full_or_part(full: Term, part: Term) -> Term:
    """Take a cut from the full benefit or from the part month's (OP-08)."""
    return Choose(whole, full, by_interpretation(op.OP_08, full=full, part=part))


_DAYS_OF_BASIS = basis_trial, basis_main


def _fraction(days: tuple[Term, Term], fraction: Parameter) -> Term:
    """Take a fraction of the benefit off for each day, phase by phase."""
    lost = total(*days)
    full = each(*days, _DAYS_OF_BASIS, fraction)
    return _cut(lost, _of_full_or_part(full, times(fraction, times(lost, basis_part))))


not_due = Line(
    "not_due",
    "zmniejszenie za dni, za które świadczenie nie przysługuje",
    "reduction for days for which the benefit is not due",
    _cut(
        not_due_days,
        by_interpretation(
            op.OP_05,
            subtract=each(
                month.not_due_trial,
                month.not_due_main,
                _DAYS_OF_BASIS,
                uzs.CIS_DEDUCTION_DAY,
            ),
            due_days=less(
                part_month,
                for_days(
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
    "zmniejszenie za nieobecność nieusprawiedliwioną",
    "reduction for unexcused absence",
    _fraction(
        (month.unexcused_trial, month.unexcused_main), uzs.CIS_DEDUCTION_UNEXCUSED
    ),
    number=unexcused_days,
    share=uzs.CIS_DEDUCTION_UNEXCUSED,
    at=UZS.at("art. 15 ust. 7"),
)
sick = Line(
    "sick",
    "zmniejszenie za dni choroby w granicach limitu",
    "reduction for days of sickness within the limit",
    _fraction((month.sick_within_trial, month.sick_within), uzs.CIS_DEDUCTION_SICK),
    number=sick_days,
    share=uzs.CIS_DEDUCTION_SICK,
    at=UZS.at("art. 15 ust. 7a"),
)
