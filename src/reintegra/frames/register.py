"""Persons and spells in columns, and the sums that metrics ask for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.frames.metric_columns import MetricColumns, read_conditions
from reintegra.frames.metric_facts import (
    PERSON,
    SPELL,
    columns_of_persons,
    columns_of_spells,
    with_person_facts,
    with_spell_facts,
)
from reintegra.frames.metric_sums import (
    of_persons,
    of_spells,
    person_sums,
    spell_sums,
)
from reintegra.frames.persons_and_spells import collected, persons_and_spells
from reintegra.reading.columns.column import whole
from reintegra.reading.columns.names import Unknown
from reintegra.reading.columns.plan import Plan

col = nw.col


def needed(metrics: Iterable[MetricColumns]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the columns of persons and of spells that metrics need, with types.

    Args:
        metrics: The definitions.
    """
    facts = [fact for one in metrics for fact in one.facts()]
    of_person = [one.name for one in facts if one is PERSON.get(one.name)]
    of_spell = [one.name for one in facts if one is SPELL.get(one.name)]
    return (
        {"id": "String or Int64"} | columns_of_persons(of_person),
        {"person": "String or Int64"} | columns_of_spells(of_spell),
    )


@frozen(eq=False)
class Part:
    """What persons are parted by.

    Attributes:
        needed: The column that it hangs on, with its type.
        key: The key of each person's part, never null.
        plan: The helper columns of the key.
    """

    needed: dict[str, str]
    key: nw.Expr
    plan: Plan


@frozen(eq=False)
class Register:
    """Opened frames of persons and of spells, and the metrics to be read over them."""

    persons: Any
    spells: Any
    metrics: list[MetricColumns]

    @classmethod
    def of(
        cls,
        persons: object,
        spells: object,
        metrics: list[MetricColumns],
        unknown: Unknown,
        part: Part | None = None,
    ) -> Register:
        """Open two frames, and take the columns out that are needed.

        Args:
            persons: The persons.
            spells: Their spells.
            metrics: The definitions to be read.
            unknown: What becomes of names of choices that are not known.
            part: What the persons are parted by, ``None`` for nothing.

        Raises:
            ArgumentError: As `persons_and_spells`.
            ColumnError: As `persons_and_spells`.
        """
        (of_persons_, of_spells_), where = needed(metrics), "frames.measure"
        if part is not None:
            of_persons_, where = of_persons_ | part.needed, "frames.breakdown"
        types = of_persons_, of_spells_
        return cls(
            *persons_and_spells(where, (persons, spells), types, unknown), metrics
        )

    def sums(self) -> dict[str, int]:
        """Return every sum of every metric."""
        if not self.metrics:
            return {}
        every = {name: one.sum() for name, one in self._added().items()}
        total = collected(self._read().select(**every))
        return {name: int(total[name][0] or 0) for name in every}

    def sums_by(self, part: Part) -> dict[str, dict[str, int]]:
        """Return every sum of every metric by the key of a part."""
        added, found = self._added(), self._read()
        for stage in part.plan.stages:
            found = found.with_columns(*stage)
        ones = {name: one.cast(nw.Int64) for name, one in added.items()}
        parted = found.select(part=part.key, **ones).group_by("part")
        total = collected(parted.agg(*(col(name).sum() for name in ones)))
        return {
            str(row["part"]): {name: int(row[name] or 0) for name in ones}
            for row in total.rows(named=True)
        }

    def _added(self) -> dict[str, nw.Expr]:
        """Return what each person adds to every sum of every metric."""
        return {k: v for one in self.metrics for k, v in person_sums(one).items()}

    def _read(self) -> Any:
        """Add to each person what the metrics ask for."""
        facts = [fact for metric in self.metrics for fact in metric.facts()]
        of_person = {one.name for one in facts if one is PERSON.get(one.name)}
        persons = with_person_facts(self.persons, of_person)
        of_spell = {one.name for one in facts if one is SPELL.get(one.name)}
        asked = {one: one.of_persons for one in self.metrics}
        found = self._with_spells(read_conditions(persons, asked), of_spell)
        for metric in self.metrics:
            found = of_persons(metric, found)
        return found

    def _with_spells(self, persons: Any, facts: set[str]) -> Any:
        """Add to each person what is taken of their spells, 0 where there are none."""
        taken = {k: v for one in self.metrics for k, v in spell_sums(one).items()}
        if not taken:
            return persons
        spells = with_spell_facts(self.spells, facts)
        spells = read_conditions(spells, {one: one.of_spells for one in self.metrics})
        for metric in self.metrics:
            spells = of_spells(metric, spells)
        counting = nw.any_horizontal(
            *(col(name) > whole(0) for name in taken), ignore_nulls=True
        )
        added = spells.filter(counting).group_by("person").agg(**taken)
        added = added.select("person", *(col(n).cast(nw.Int64) for n in taken))
        found = persons.join(added, left_on="id", right_on="person", how="left")
        return found.with_columns(nw.coalesce(n, nw.lit(0)).alias(n) for n in taken)
