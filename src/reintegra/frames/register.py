"""Persons and spells in columns, and the sums that metrics ask for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import narwhals.stable.v2 as nw
from attrs import fields, frozen

from reintegra.errors import ColumnError
from reintegra.frames import persons as of_person
from reintegra.frames import spells as of_spell
from reintegra.frames.adding import SUMS, of_persons
from reintegra.frames.effects import of_spells, sums
from reintegra.frames.jobs import PERSON, SPELL, Job
from reintegra.frames.joining import unbroken
from reintegra.outcomes.facts import PersonFacts, SpellFacts
from reintegra.reading.frame.columns import whole
from reintegra.reading.frame.door import Frame, checked
from reintegra.reading.frame.names import Unknown, names_of, only_known
from reintegra.reading.frame.run import opened

col = nw.col
_FACTS = (*fields(PersonFacts), *fields(SpellFacts))


def needed(jobs: Iterable[Job]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the columns of persons and of spells that jobs ask for, with types.

    Args:
        jobs: What is to be read.
    """
    facts = [fact for job in jobs for fact in job.facts()]
    mine = [one for one in facts if one.name in PERSON]
    spells = [one for one in facts if one.name in SPELL]
    ids = {"id": "String or Int64"}
    return (
        ids | of_person.columns_of(mine),
        {"person": "String or Int64"} | of_spell.columns_of(spells),
    )


@frozen(eq=False)
class Register:
    """Persons and spells, opened, and what is to be read of them."""

    persons: Any
    spells: Any
    jobs: list[Job]

    @classmethod
    def of(
        cls, persons: object, spells: object, jobs: list[Job], unknown: Unknown
    ) -> Register:
        """Open two frames, and take the columns out that are needed.

        Args:
            persons: The persons.
            spells: Their spells.
            jobs: What is to be read.
            unknown: What becomes of names of choices that are not known.

        Raises:
            ColumnError: A column is missing, or cannot carry *not known*; a person in
                two rows; a spell of nobody; a name that is not known.
        """
        sources: list[Frame] = [nw.from_native(persons), nw.from_native(spells)]
        opened_ones: list[Any] = []
        for source, asked in zip(sources, needed(jobs), strict=True):
            choices = names_of(fact for fact in _FACTS if fact.name in asked)
            columns = only_known(source, checked(source, asked), choices, unknown)
            frame = opened(source, asked).select(**columns)
            opened_ones.append(_settled(frame))
        _refuse_doubles(opened_ones[0])
        _refuse_strangers(*opened_ones)
        return cls(opened_ones[0], opened_ones[1], jobs)

    def sums(self) -> dict[str, int]:
        """Return every sum of every job."""
        facts = [fact.name for job in self.jobs for fact in job.facts()]
        persons = of_person.person_facts(self.persons, set(facts) & set(PERSON))
        found = self._with_spells(persons, set(facts) & set(SPELL))
        for job in self.jobs:
            found = of_persons(job, found)
        names = [f"{job.name}_{name}" for job in self.jobs for name in SUMS]
        total = found.select(*(col(name).sum() for name in names))
        if isinstance(total, nw.LazyFrame):
            total = total.collect()
        return {name: int(total[name][0] or 0) for name in names}

    def _with_spells(self, persons: Any, facts: set[str]) -> Any:
        """Add to each person what their spells come to, 0 where there are none."""
        added_up = [name for job in self.jobs for name in sums(job)]
        if not added_up:
            return persons
        known = self.persons.select(col("id").alias("person"), "exit", "followed_to")
        spells = unbroken(self.spells)
        spells = spells.join(known, on="person", how="left")
        spells = of_spell.spell_facts(spells, facts | {"days_after_exit"})
        for job in self.jobs:
            spells = of_spells(job, spells)
        added = spells.group_by("person").agg(*(col(name).sum() for name in added_up))
        added = added.select("person", *(col(n).cast(nw.Int64) for n in added_up))
        found = persons.join(added, left_on="id", right_on="person", how="left")
        return found.with_columns(nw.coalesce(n, nw.lit(0)).alias(n) for n in added_up)


def _refuse_doubles(persons: Any) -> None:
    """Refuse somebody in several rows, or without an id."""
    rows = persons.select("id", rows=whole(1)).group_by("id").agg(col("rows").sum())
    doubles = rows.filter((col("rows") > whole(1)) | col("id").is_null())
    _refuse_first(doubles, "id", "each person in one row, by an id")


def _refuse_strangers(persons: Any, spells: Any) -> None:
    """Refuse a spell of somebody who is not among the persons."""
    known = persons.select(person=col("id"))
    strangers = spells.join(known, on="person", how="anti")
    _refuse_first(strangers, "person", "an id of the persons")


def _refuse_first(wrong: Any, name: str, expected: str) -> None:
    """Refuse the first of the rows that are *wrong*, if there are any."""
    found = wrong.select(name).head(1)
    rows = found.collect() if isinstance(found, nw.LazyFrame) else found
    for value in rows[name].to_list():
        raise ColumnError(name, repr(value), expected)


def _settled(frame: Any) -> Any:
    """Take the columns needed out of a database: its plans would grow too deep."""
    if isinstance(frame, nw.LazyFrame) and not frame.implementation.is_polars():
        return frame.collect()
    return frame
