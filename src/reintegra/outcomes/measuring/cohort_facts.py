"""The facts of the persons of a cohort, as metrics ask for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeAlias

from attrs import define, field

from reintegra.law.interpretations import Interpretations
from reintegra.law.points import AppliedInterpretation
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.cohort.spell import Spell
from reintegra.outcomes.metrics.common_terms import BEGINNING
from reintegra.outcomes.metrics.derived_facts import OF_PERSON, OF_SPELL, DerivedFacts
from reintegra.reading.record.reader import Reader

Evaluation: TypeAlias = tuple[
    bool | None, tuple[AppliedInterpretation, ...], tuple[object, object]
]
"""A condition evaluated for a record: the answer, the interpretations applied, and both
objects, which are kept because the key is made of their ids."""
Evaluations: TypeAlias = dict[tuple[int, int], Evaluation]


class Facts:
    """The facts of a person or of a spell, as attributes.

    A derived fact is computed when it is first asked for.
    """

    def __init__(
        self,
        derived: DerivedFacts,
        given: Mapping[str, object],
        counted: Mapping[str, Callable[[], object]],
    ) -> None:
        """Keep what the facts follow from.

        Args:
            derived: The sentences of the derived facts.
            given: The values of the other facts, ``None`` where not known.
            counted: Functions that return facts which follow from other records.
        """
        self._derived, self._counted = derived, counted
        vars(self).update(given)

    def __getattr__(self, name: str) -> Any:
        value = vars(self)[name] = self._derive(name)
        return value

    def _derive(self, name: str) -> object:
        reader = Reader(self, BEGINNING)  # no law but that of a spell's own day
        if name in self._counted:
            return self._counted[name]()
        if name in self._derived.conditions:
            return reader.examine(self._derived.conditions[name]).met
        if name in self._derived.numbers:
            return reader.evaluate(self._derived.numbers[name]).value
        raise AttributeError(name)


@define
class CohortFacts:
    """The facts of the persons of a cohort, derived once for each person.

    Attributes:
        cohort: The cohort.
        derived: The facts of each person and of each spell, by the id of the person.
        evaluations: Conditions evaluated so far, by the day whose law counts and the
            interpretations: a metric with other denominators uses the same conditions.
    """

    cohort: Cohort
    derived: dict[str, tuple[Facts, tuple[Facts, ...]]] = field(factory=dict)
    evaluations: dict[tuple[date, Interpretations], Evaluations] = field(factory=dict)

    def of(self, one: Participant) -> tuple[Facts, tuple[Facts, ...]]:
        """Return the facts of a person, and of each spell, oldest first."""
        if one.id not in self.derived:
            self.derived[one.id] = self._person(one), _spells(one)
        return self.derived[one.id]

    def _person(self, one: Participant) -> Facts:
        given = {
            "recruitment": one.recruited,
            "enrolment": one.enrolled,
            "replacement": one.replaces is not None,
            "replaced": one.id in self.cohort.replaced,
            "independent": None if one.independent is None else one.independent != "",
            "scheduled": None if one.scheduled is None else int(one.scheduled * 60),
            "attended": None if one.attended is None else int(one.attended * 60),
        }
        same = {name: getattr(one, name) for name in _SAME_OF_PERSON}
        return Facts(OF_PERSON, same | given, {})


_SAME_OF_PERSON = (
    "exit",
    "followed_to",
    "exit_reason",
    "status_at_entry",
    "vocational_support",
    "startup_grant",
    "school_education",
    "social_progress",
    "basic_form",
    "reintegrated",
    "improved",
)
_SAME_OF_SPELL = (
    "kind",
    "start",
    "end",
    "subsidised",
    "subsidised_in_project",
    "subsidised_to",
    "esf_start_up",
)


def _spells(one: Participant) -> tuple[Facts, ...]:
    found: list[Facts] = []

    def next_job() -> date | None:
        return min((job.start for job in found if job.later_job), default=None)

    found += (_spell(one, spell, {"next_job": next_job}) for spell in one.spells)
    return tuple(found)


def _spell(
    one: Participant, spell: Spell, counted: Mapping[str, Callable[[], object]]
) -> Facts:
    given = {
        "exit": one.exit,
        "followed_to": one.followed_to,
        "full_time": None if spell.full_time is None else int(spell.full_time * 1000),
        "value": None if spell.value is None else int(spell.value * 100),
    }
    same = {name: getattr(spell, name) for name in _SAME_OF_SPELL}
    return Facts(OF_SPELL, same | given, counted)
