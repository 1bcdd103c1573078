"""Persons and spells in columns, and the sums that metrics ask for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import narwhals.stable.v2 as nw
from attrs import fields, frozen

from reintegra.errors import ArgumentError, ColumnError
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
from reintegra.frames.row_errors import refuse_first
from reintegra.outcomes.cohort.facts import PersonFacts, SpellFacts
from reintegra.reading.columns.column import day_of_record, whole
from reintegra.reading.columns.inputs import checked, read
from reintegra.reading.columns.names import Unknown, names_of, only_known
from reintegra.reading.columns.run import opened

col = nw.col
_FACTS = (*fields(PersonFacts), *fields(SpellFacts))
_WHERE, _CALLED = "frames.measure", {"came": "the person came"}
_ORDER = (("recruited", "enrolled"), ("enrolled", "exit"), ("recruited", "followed_to"))
_ORDER_OF_SPELLS = (("start", "end"), ("start", "subsidised_to"), ("came", "start"))


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
            ArgumentError: One is no frame, or they are of two kinds.
            ColumnError: A column is missing, or cannot carry *not known*; a name that
                is not known; and as `refuse`.
        """
        given = {"persons": persons, "spells": spells}
        sources = [read(one, _WHERE, name) for name, one in given.items()]
        opened_ones: list[Any] = []
        for source, types in zip(sources, needed(metrics), strict=True):
            choices = names_of(fact for fact in _FACTS if fact.name in types)
            columns = only_known(source, checked(source, types), choices, unknown)
            columns |= {
                n: day_of_record(columns[n]) for n in types if types[n] == "Date"
            }
            frame = opened(source, types).select(**columns)
            opened_ones.append(_settled(frame))
        kinds = {(type(one), one.implementation) for one in opened_ones}
        if len(kinds) > 1:
            expected = "a frame of the same kind as persons"
            raise ArgumentError(_WHERE, "spells", type(spells), expected)
        found = cls(*_alike(*opened_ones), metrics)
        found.refuse()
        return found

    def refuse(self) -> None:
        """Refuse what no person and no spell can be.

        Raises:
            ColumnError: A person in two rows or without an id; a spell of nobody, or
                without a first day; days out of order.
        """
        _refuse_doubles(self.persons)
        _refuse_strangers(self.persons, self.spells)
        _refuse_order(self.persons, _ORDER, "id")
        none = self.spells.filter(col("start").is_null())
        refuse_first(none, "start", "the first day of a spell", of="person")
        _refuse_order(self._spells_since(), _ORDER_OF_SPELLS, "person")

    def _spells_since(self) -> Any:
        """Put the day beside each spell on which its person came."""
        there = self.persons.collect_schema().names()
        if "recruited" not in there:
            return self.spells
        days = [name for name in ("recruited", "enrolled") if name in there]
        came = self.persons.select(person=col("id"), came=nw.coalesce(*days))
        return self.spells.join(came, on="person", how="left")

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


def _alike(persons: Any, spells: Any) -> tuple[Any, Any]:
    """Give the ids of both one type.

    Raises:
        ColumnError: Those of one are text, and those of the other whole numbers.
    """
    mine = persons.collect_schema()["id"]
    theirs = spells.collect_schema()["person"]
    if mine.is_integer() != theirs.is_integer():
        name, expected = "person", f"{mine}, as the ids of the persons"
        raise ColumnError(name, str(theirs), expected)
    if mine == theirs:
        return persons, spells
    return tuple(
        one.with_columns(col(name).cast(nw.Int64))
        for one, name in ((persons, "id"), (spells, "person"))
    )


def _refuse_doubles(persons: Any) -> None:
    """Refuse somebody in several rows, or without an id."""
    rows = persons.select("id", rows=whole(1)).group_by("id").agg(col("rows").sum())
    doubles = rows.filter((col("rows") > whole(1)) | col("id").is_null())
    refuse_first(doubles, "id", "each person in one row, by an id")


def _refuse_strangers(persons: Any, spells: Any) -> None:
    """Refuse a spell of somebody who is not among the persons."""
    known = persons.select(person=col("id"))
    strangers = spells.join(known, on="person", how="anti")
    refuse_first(strangers, "person", "an id of the persons")


def _refuse_order(frame: Any, pairs: Iterable[tuple[str, str]], of: str) -> None:
    """Refuse a day that comes before one that it follows."""
    there = set(frame.collect_schema().names())
    wrong = {pair: col(pair[1]) < col(pair[0]) for pair in pairs if {*pair} <= there}
    if not wrong:
        return
    rows = frame.filter(nw.any_horizontal(*wrong.values(), ignore_nulls=True)).head(1)
    row = rows.collect() if isinstance(rows, nw.LazyFrame) else rows
    for (earlier, later), when in wrong.items():
        expected = f"no day before {_CALLED.get(earlier, repr(earlier))}"
        refuse_first(row.filter(when), later, expected, of=of)


def _settled(frame: Any) -> Any:
    """Take the columns needed out of a database: its plans would grow too deep."""
    if isinstance(frame, nw.LazyFrame) and not frame.implementation.is_polars():
        return frame.collect()
    return frame
