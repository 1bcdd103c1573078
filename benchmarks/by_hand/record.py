"""Joining a centre and its benefit for one record, as written by hand.

The law of November 2026 and the default interpretations; what is not known is ``None``,
in the answer as in the lines. Amounts are whole numbers of 1/120 of a grosz.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

from reintegra import Person, cis

BASE, FULL, PER = 1783_90, 2140_70, 120
PARTS = {
    "part_month": Fraction(1, 30),
    "not_due": Fraction(1, 30),
    "unexcused": Fraction(1, 20),
    "sick": Fraction(1, 40),
}
Truth = bool | None


def all_of(*values: Truth) -> Truth:
    """Say whether all hold, in three values."""
    return False if False in values else None if None in values else True


def any_of(*values: Truth) -> Truth:
    """Say whether one holds, in three values."""
    return True if True in values else None if None in values else False


def eligible(of: Person) -> Truth:
    """Decide who may join; ``None`` also where only the head's decision is left."""
    barred = any_of(
        of.unemployment_benefit,
        of.pre_retirement_allowance,
        of.pre_retirement_benefit,
        of.structural_pension,
        of.disability_pension,
        of.retirement_pension,
        of.teacher_compensation_benefit,
    )
    listed = any_of(
        all_of(of.homeless, of.homelessness_programme),
        of.alcohol_dependent,
        of.drug_dependent,
        of.mental_disorder,
        of.long_term_unemployed,
        all_of(of.released_from_prison, of.integration_difficulties),
        all_of(of.refugee, of.refugee_integration_programme),
        of.disabled,
        None,
    )
    return all_of(
        of.socially_excluded,
        of.cannot_meet_basic_needs,
        of.participation_limited,
        listed,
        None if barred is None else not barred,
    )


class Month(NamedTuple):
    """A month's amount in grosze, and its lines in 1/120 of a grosz."""

    grosze: int
    base: int
    share_trial: int
    share_main: int
    full_trial: int
    full_main: int
    part_trial: int
    part_main: int
    part_month: int
    not_due: int
    unexcused: int
    sick: int
    forfeiture: int
    none_due: int
    floor: int
    rounding: int


def benefit(of: cis.BenefitMonth) -> Month | None:
    """Compute a month with all its lines; ``None`` where a count is not known."""
    trial, main, month_days = of.trial_days, of.main_days, of.month_days
    lost_trial, lost_main = of.not_due_trial, of.not_due_main
    absent_trial, absent_main = of.unexcused_trial, of.unexcused_main
    ill_trial, ill_main = of.sick_within_trial, of.sick_within
    if (
        trial is None
        or main is None
        or month_days is None
        or lost_trial is None
        or lost_main is None
        or absent_trial is None
        or absent_main is None
        or ill_trial is None
        or ill_main is None
    ):
        return None
    attended, lost = trial + main, lost_trial + lost_main
    absent, full = absent_trial + absent_main, FULL * PER
    part = full if attended == month_days else min(attended * 4 * FULL, full)
    not_due, unexcused = -4 * FULL * lost, -6 * FULL * absent
    sick = -3 * FULL * (ill_trial + ill_main)
    paid = part + not_due + unexcused + sick
    forfeiture = -paid if absent > 3 else 0
    none_due = -(paid + forfeiture) if lost >= attended else 0
    before = paid + forfeiture + none_due
    floor = max(0, -before)
    due = before + floor
    amount = (due + PER // 2) // PER
    return Month(
        amount,
        BASE * PER,
        144,
        144,
        full,
        full,
        0,
        0,
        part,
        not_due,
        unexcused,
        sick,
        forfeiture,
        none_due,
        floor,
        amount * PER - due,
    )


class Line(NamedTuple):
    """A line as somebody reads it: an exact amount, and what it was made of."""

    key: str
    exact: Fraction
    number: int | None
    fraction: Fraction | None


def lines(of: cis.BenefitMonth) -> list[Line] | None:
    """Write a month out, line by line."""
    month = benefit(of)
    if month is None:
        return None
    days: Any = of  # all known, as there is a month
    attended = days.trial_days + days.main_days
    counts = {
        "part_month": 30 if attended == days.month_days else attended,
        "not_due": days.not_due_trial + days.not_due_main,
        "unexcused": days.unexcused_trial + days.unexcused_main,
        "sick": days.sick_within_trial + days.sick_within,
    }
    return [
        Line(key, Fraction(exact, PER), counts.get(key), PARTS.get(key))
        for key, exact in zip(month._fields[1:], month[1:], strict=True)
    ]
