"""Persons and spells in columns, and the sums that metrics ask for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.frames.contracts import join_contracts
from reintegra.frames.metric_columns import MetricColumns
from reintegra.frames.metric_facts import (
    PERSON,
    SPELL,
    columns_of_persons,
    columns_of_spells,
    with_person_facts,
    with_spell_facts,
)
from reintegra.frames.metric_sums import SUMS, of_persons, of_spells, spell_sums
from reintegra.frames.persons_and_spells import persons_and_spells
from reintegra.reading.columns.names import Unknown

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
    ) -> Register:
        """Open two frames, and take the columns out that are needed.

        Args:
            persons: The persons.
            spells: Their spells.
            metrics: The definitions to be read.
            unknown: What becomes of names of choices that are not known.

        Raises:
            ArgumentError: As `persons_and_spells`.
            ColumnError: As `persons_and_spells`.
        """
        given, types = (persons, spells), needed(metrics)
        return cls(
            *persons_and_spells("frames.measure", given, types, unknown), metrics
        )

    def sums(self) -> dict[str, int]:
        """Return every sum of every metric."""
        if not self.metrics:
            return {}
        facts = [fact for metric in self.metrics for fact in metric.facts()]
        of_person = {one.name for one in facts if one is PERSON.get(one.name)}
        persons = with_person_facts(self.persons, of_person)
        of_spell = {one.name for one in facts if one is SPELL.get(one.name)}
        found = self._with_spells(persons, of_spell)
        for metric in self.metrics:
            found = of_persons(metric, found)
        names = [f"{metric.name}_{name}" for metric in self.metrics for name in SUMS]
        total = found.select(*(col(name).sum() for name in names))
        if isinstance(total, nw.LazyFrame):
            total = total.collect()
        return {name: int(total[name][0] or 0) for name in names}

    def _with_spells(self, persons: Any, facts: set[str]) -> Any:
        """Add to each person the sums of their spells, 0 where there are none."""
        added_up = [name for metric in self.metrics for name in spell_sums(metric)]
        if not added_up:
            return persons
        known = self.persons.select(col("id").alias("person"), "exit", "followed_to")
        spells = join_contracts(self.spells)
        spells = spells.join(known, on="person", how="left")
        spells = with_spell_facts(spells, facts)
        for metric in self.metrics:
            spells = of_spells(metric, spells)
        added = spells.group_by("person").agg(*(col(name).sum() for name in added_up))
        added = added.select("person", *(col(n).cast(nw.Int64) for n in added_up))
        found = persons.join(added, left_on="id", right_on="person", how="left")
        return found.with_columns(nw.coalesce(n, nw.lit(0)).alias(n) for n in added_up)
