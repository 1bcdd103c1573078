"""The facts of the persons of a cohort, as metrics ask for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import accumulate
from operator import attrgetter
from typing import TypeAlias

from attrs import define

from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.cohort.spell import Spell
from reintegra.outcomes.measuring.fact_columns import FactColumns, Read
from reintegra.outcomes.metrics.derived_facts import OF_PERSON, OF_SPELL

OwnSpell: TypeAlias = tuple[Participant, Spell]


def _same(*names: str) -> dict[str, Read]:
    return {name: attrgetter(name) for name in names}


def _times(name: str, unit: int) -> Read:
    """Return what reads a number off a record, in whole units."""

    def read(one: object) -> int | None:
        number = getattr(one, name)
        return None if number is None else int(number * unit)

    return read


def _independent(one: Participant) -> bool | None:
    return None if one.independent is None else one.independent != ""


_OF_PERSON: Mapping[str, Read] = {
    **_same("exit", "followed_to", "exit_reason", "status_at_entry"),
    **_same("vocational_support", "startup_grant", "school_education"),
    **_same("social_progress", "basic_form", "reintegrated", "improved"),
    "recruitment": attrgetter("recruited"),
    "enrolment": attrgetter("enrolled"),
    "replacement": lambda one: one.replaces is not None,
    "independent": _independent,
    "scheduled": _times("scheduled", 60),
    "attended": _times("attended", 60),
}
"""How the facts of a person are read off a participant."""


_SPELL: Mapping[str, Read] = {
    **_same("kind", "start", "end", "subsidised", "subsidised_in_project"),
    **_same("subsidised_to", "esf_start_up"),
    "full_time": _times("full_time", 1000),
    "value": _times("value", 100),
}


def _of_spell(read: Read) -> Read:
    return lambda own: read(own[1])


_OF_SPELL: Mapping[str, Read] = {
    "exit": lambda own: own[0].exit,
    "followed_to": lambda own: own[0].followed_to,
    **{name: _of_spell(read) for name, read in _SPELL.items()},
}
"""How the facts of a spell are read off the participant and the spell."""


@define(eq=False)
class CohortFacts:
    """The facts of the persons of a cohort and of their spells.

    They are made once for a whole cohort, each when a metric first asks for it, and
    serve its parts, too. They live as long as the cohort, and never change: neither do
    its persons.

    Attributes:
        members: The persons whose facts these are: those of the whole cohort.
        persons: Their facts.
        spells: The facts of their spells, oldest first, person after person.
        ends: For each person, the place after their last spell.
        places: The places of the persons of the cohort among the members.
    """

    members: Sequence[Participant]
    persons: FactColumns
    spells: FactColumns
    ends: Sequence[int]
    places: Sequence[int]

    @classmethod
    def of(cls, cohort: Cohort) -> CohortFacts:
        """Return the facts of a cohort; of a part, those of the whole one."""
        known = cohort.derived
        if cls not in known:
            known[cls] = cls._part(cohort) or cls._made(cohort)
        found: CohortFacts = known[cls]
        return found

    @classmethod
    def _part(cls, cohort: Cohort) -> CohortFacts | None:
        """Return a part of the facts of the whole, ``None`` where it is no part."""
        if cohort.part_of is None:
            return None
        whole = cls.of(cohort.part_of)
        at = dict(zip(map(id, whole.members), range(len(whole.members)), strict=True))
        if any(id(one) not in at for one in cohort):
            return None
        places = [at[id(one)] for one in cohort]
        shared = whole.members, whole.persons, whole.spells, whole.ends
        return cls(*shared, places)

    @classmethod
    def _made(cls, cohort: Cohort) -> CohortFacts:
        members = cohort.members
        replaced = cohort.replaced
        given = {**_OF_PERSON, "replaced": lambda one: one.id in replaced}
        persons = FactColumns(members, given, OF_PERSON, {})
        own = [(one, spell) for one in members for spell in one.spells]
        ends = list(accumulate(len(one.spells) for one in members))
        spells = FactColumns(
            own, _OF_SPELL, OF_SPELL, {"next_job": lambda: _next_jobs(spells, ends)}
        )
        return cls(members, persons, spells, ends, range(len(members)))

    def spells_of(self, place: int) -> range:
        """Return the places of the spells of the person at a place."""
        return range(self.ends[place - 1] if place else 0, self.ends[place])


def _next_jobs(spells: FactColumns, ends: Sequence[int]) -> list[date | None]:
    """Find, for each spell, the first later job of the same person."""
    starts, later = spells.column("start"), spells.column("later_job")
    found: list[date | None] = []
    for first, end in zip([0, *ends], ends, strict=False):
        jobs = [starts[place] for place in range(first, end) if later[place]]
        found += [min(jobs, default=None)] * (end - first)
    return found
