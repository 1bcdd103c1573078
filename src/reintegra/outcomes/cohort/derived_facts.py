"""The facts that metrics use, derived from participants and their spells.

Source:
    art. 112 Kodeksu cywilnego, where months are counted (a reading).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from attrs import define, evolve, field

from reintegra.grammar.builders import constant
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import shift
from reintegra.law.points import AppliedInterpretation
from reintegra.law.terms import completed_months, months_after, months_begun
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.facts import PersonFacts, SpellFacts
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.cohort.spell import Spell
from reintegra.parameters.esf import ESF_LONGER_RESULT_MONTHS
from reintegra.parameters.minimum_wage import MINIMUM_WAGE

SIX_MONTHS = constant(ESF_LONGER_RESULT_MONTHS)
SUSTAINED = 180
"""The day after leaving on which work is asked about, by convention."""
GAP = 30
"""The longest gap around that day that is tolerated, by convention."""

Evaluation: TypeAlias = tuple[
    bool | None, tuple[AppliedInterpretation, ...], tuple[object, object]
]
"""A condition evaluated for a record: the answer, the interpretations applied, and both
objects, which are kept because the key is made of their ids."""
Evaluations: TypeAlias = dict[tuple[int, int], Evaluation]


@define
class CohortFacts:
    """The facts of the persons of a cohort, derived once for each person.

    Attributes:
        cohort: The cohort.
        derived: The facts derived so far, by the id of the person.
        evaluations: Conditions evaluated so far, by the day whose law counts and the
            interpretations: a metric with other denominators uses the same conditions.
    """

    cohort: Cohort
    derived: dict[object, tuple[PersonFacts, tuple[SpellFacts, ...]]] = field(
        factory=dict
    )

    evaluations: dict[tuple[date, Interpretations], Evaluations] = field(factory=dict)

    def of(self, one: Participant) -> tuple[PersonFacts, tuple[SpellFacts, ...]]:
        """Return what metrics ask of a person, and of each spell of theirs."""
        if one.id not in self.derived:
            facts = person_facts(one, self.cohort), tuple(spell_facts(one))
            self.derived[one.id] = facts
        return self.derived[one.id]


def person_facts(one: Participant, cohort: Cohort) -> PersonFacts:
    """Return what a metric asks of a person."""
    known = None if one.exit is None else one.followed_to
    return PersonFacts(
        recruited=one.first_day is not None,
        enrolled=one.enrolled is not None,
        replacement=one.replaces is not None,
        replaced=one.id in cohort.replaced,
        ended=one.exit is not None,
        exit_reason=one.exit_reason,
        status_at_entry=one.status_at_entry,
        vocational_support=one.vocational_support,
        startup_grant=one.startup_grant,
        school_education=one.school_education,
        social_progress=one.social_progress,
        basic_form=one.basic_form,
        independent=None if one.independent is None else one.independent != "",
        reintegrated=one.reintegrated,
        improved=one.improved,
        followed=_reached(one.exit, known),
        followed_days=_days(one.exit, known),
        followed_months=_whole_months(one.exit, known),
        scheduled=None if one.scheduled is None else int(one.scheduled * 60),
        attended=None if one.attended is None else int(one.attended * 60),
    )


def _reached(exit_on: date | None, known: date | None) -> bool:
    """Whether what is known of somebody reaches the day of leaving."""
    return exit_on is not None and known is not None and known >= exit_on


def _days(since: date | None, day: date | None) -> int | None:
    return None if since is None or day is None else (day - since).days


def _whole_months(since: date | None, day: date | None) -> int | None:
    if since is None or day is None:
        return None
    return completed_months(since, day) if day >= since else -1


def spell_facts(one: Participant) -> Iterator[SpellFacts]:
    """Go through what a metric asks of each spell of a person, oldest first."""
    for spell in one.spells:
        last = _last(spell, one.followed_to)
        around = _around(one, spell, last) if spell.job else None
        yield evolve(_spell(spell, one.exit, last), around_180_days=around)


def _last(spell: Spell, followed_to: date | None) -> date:
    """Return the last day on which a spell is known to have gone on."""
    if spell.end is not None:
        return spell.end
    return max(spell.start, followed_to or spell.start)


def _spell(spell: Spell, exit_on: date | None, last: date) -> SpellFacts:
    ended = spell.end is not None
    after = shift(last, 1)
    days, months = (after - spell.start).days, completed_months(spell.start, after)
    unsubsidised = _unsubsidised(spell, after)
    return SpellFacts(
        kind=spell.kind,
        days_after_exit=_days(exit_on, spell.start),
        months_after_exit=_months_begun(exit_on, spell.start),
        last_day_after_exit=_days(exit_on, last),
        days=days if ended else None,
        days_so_far=days,
        months=months if ended else None,
        months_so_far=months,
        full_time=None if spell.full_time is None else int(spell.full_time * 1000),
        value=None if spell.value is None else int(spell.value * 100),
        minimum_wage=_minimum_wage(spell.start),
        subsidised=spell.subsidised,
        subsidised_in_project=spell.subsidised_in_project,
        months_unsubsidised=unsubsidised if ended else None,
        months_unsubsidised_so_far=unsubsidised,
        esf_start_up=spell.esf_start_up,
        at_6_months=_covers(spell, last, _after_six_months(exit_on)),
        at_180_days=_covers(spell, last, _sustained(exit_on)),
    )


def _months_begun(exit_on: date | None, day: date) -> int:
    """Count months from leaving; of who is still in, everything began before it."""
    return 0 if exit_on is None or day <= exit_on else months_begun(exit_on, day)


def _minimum_wage(day: date) -> int | None:
    """Return the minimum wage of a day, ``None`` where it was not collected."""
    found = MINIMUM_WAGE.history.find(day)
    return None if found is None else int(found.require())


def _unsubsidised(spell: Spell, after: date) -> int | None:
    """Count the full months after the refund, ``None`` where they are not known."""
    if spell.subsidised_to is None:
        return None
    first = shift(spell.subsidised_to, 1)
    return completed_months(first, after) if after > first else 0


def _after_six_months(exit_on: date | None) -> date | None:
    return None if exit_on is None else months_after(exit_on, SIX_MONTHS)


def _sustained(exit_on: date | None) -> date | None:
    return None if exit_on is None else shift(exit_on, SUSTAINED)


def _around(one: Participant, spell: Spell, last: date) -> bool | None:
    """Whether this job goes on on the day, or the next one begins soon enough."""
    day = _sustained(one.exit)
    going_on = _covers(spell, last, day)
    if day is None or going_on is not False or spell.start > day:
        return going_on
    later = [job.start for job in one.spells if job.job and job.start > day]
    if later:
        return (min(later) - last).days - 1 <= GAP
    long_known = one.followed_to is not None and one.followed_to > shift(last, GAP)
    return False if long_known else None


def _covers(spell: Spell, last: date, day: date | None) -> bool | None:
    """Whether a spell goes on on a day; ``None`` beyond what is known."""
    if day is None:
        return None
    if day < spell.start:
        return False
    return True if day <= last else (None if spell.end is None else False)
