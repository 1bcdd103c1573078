"""Persons and their spells in two frames: opened, and what cannot be refused."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import narwhals.stable.v2 as nw
from attrs import fields

from reintegra.errors import ArgumentError, ColumnError
from reintegra.frames.contracts import join_contracts
from reintegra.frames.row_errors import refuse_first
from reintegra.outcomes.cohort.facts import PersonFacts, SpellFacts
from reintegra.people.person import Person
from reintegra.reading.columns.column import day_of_record, that_day, truth, whole
from reintegra.reading.columns.inputs import checked, read
from reintegra.reading.columns.names import Unknown, names_of, only_known
from reintegra.reading.columns.run import opened

col = nw.col
_YES, _UNDATED = truth(True), col("start").is_null()  # noqa: FBT003 - a literal
_FACTS = (*fields(PersonFacts), *fields(SpellFacts), fields(Person).sex)
_CAME_ON = "recruited", "enrolled"
_CALLED = {"came": "the person came"}
_ORDER = (("recruited", "enrolled"), ("enrolled", "exit"), ("recruited", "followed_to"))
_ENDS, _CAME = (("start", "end"), ("start", "subsidised_to")), (("came", "start"),)


def persons_and_spells(
    where: str,
    given: tuple[object, object],
    needed: tuple[dict[str, str], dict[str, str]],
    unknown: Unknown,
    *,
    every_day: bool = False,
) -> tuple[Any, Any]:
    """Open two frames, and take the columns out that are needed.

    Args:
        where: The function that they came to.
        given: The persons, and their spells.
        needed: The columns of each, with their types.
        unknown: What becomes of names of choices that are not known.
        every_day: Whether the first days of persons are taken too, where they are
            there, so that days out of order are refused as on a record.

    Raises:
        ArgumentError: One is no frame, or they are of two kinds.
        ColumnError: A column is missing, or cannot carry *not known*; a name that is
            not known; a person in two rows or without an id; a spell of nobody, or
            without a first day; days out of order.
    """
    named = zip(("persons", "spells"), given, strict=True)
    sources = [read(one, where, name) for name, one in named]
    opened_ones: list[Any] = []
    there = {*sources[0].collect_schema().names()} if every_day else {*needed[0]}
    own = needed[0] | {name: "Date" for name in _CAME_ON if name in there}
    for source, types in zip(sources, (own, needed[1]), strict=True):
        choices = names_of(fact for fact in _FACTS if fact.name in types)
        columns = only_known(source, checked(source, types), choices, unknown)
        columns |= {n: day_of_record(columns[n]) for n in types if types[n] == "Date"}
        frame = opened(source, types).select(**columns)
        opened_ones.append(_settled(frame))
    kinds = {(type(one), one.implementation) for one in opened_ones}
    if len(kinds) > 1:
        expected = "a frame of the same kind as persons"
        raise ArgumentError(where, "spells", type(given[1]), expected)
    recruited = every_day or "recruited" in own
    return _checked(*_alike(*opened_ones), came=_CAME_ON if recruited else ())


def _checked(persons: Any, spells: Any, came: Iterable[str]) -> tuple[Any, Any]:
    """Refuse what no person and no spell can be.

    What is right is counted at once; only where something is wrong is it looked for.

    Args:
        persons: The persons.
        spells: Their spells.
        came: The days on which they came, where they are there.

    Returns:
        The persons, and their spells with ``exit`` and ``followed_to`` of the person;
        contracts are joined, if employers were asked for.
    """
    _refuse_doubles(persons)
    beside = _at_hand(_beside(persons, _contracts(spells), came))
    wrong = (
        _any(persons, _out_of_order(persons, _ORDER).values()),
        _any(spells, [_UNDATED, *_out_of_order(spells, _ENDS).values()]),
        _any(beside, [col("there").is_null(), *_out_of_order(beside, _CAME).values()]),
    )
    if any(wrong):
        _refuse_strangers(persons, spells)
        _refuse_order(persons, _ORDER, "id")
        first_day = "the first day of a spell"
        refuse_first(spells.filter(_UNDATED), "start", first_day, of="person")
        _refuse_order(_beside(persons, spells, came), (*_ENDS, *_CAME), "person")
    return persons, beside.drop("came", "there")


def _contracts(spells: Any) -> Any:
    """Join contracts, if the employers are there."""
    if "employer" not in spells.collect_schema().names():
        return spells
    return join_contracts(spells).drop("employer")


def _beside(persons: Any, spells: Any, came: Iterable[str]) -> Any:
    """Put beside each spell what is known of its person, and whether there is one."""
    days = col("exit"), col("followed_to")
    known = persons.select(
        *days, person=col("id"), came=_came(persons, came), there=_YES
    )
    return spells.join(known, on="person", how="left")


def _came(persons: Any, came: Iterable[str]) -> nw.Expr:
    """Return the first day known of a person, if days of the kind are asked for."""
    there = set(persons.collect_schema().names())
    days = [col(name) for name in came if name in there]
    return nw.coalesce(*days) if days else that_day(None)


def _any(frame: Any, wrong: Iterable[nw.Expr]) -> bool:
    """Whether one of some conditions holds in a row of a frame."""
    counts = {f"wrong{place}": one.sum() for place, one in enumerate(wrong)}
    return bool(counts) and any(collected(frame.select(**counts)).row(0))


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
    counts = {"ids": col("id").n_unique(), "none": col("id").is_null().sum()}
    rows, ids, none = collected(persons.select(rows=nw.len(), **counts)).row(0)
    if rows == ids and not none:
        return
    rows = persons.select("id", rows=whole(1)).group_by("id").agg(col("rows").sum())
    doubles = rows.filter((col("rows") > whole(1)) | col("id").is_null())
    refuse_first(doubles, "id", "each person in one row, by an id")


def _refuse_strangers(persons: Any, spells: Any) -> None:
    """Refuse a spell of somebody who is not among the persons."""
    known = persons.select(person=col("id"))
    strangers = spells.join(known, on="person", how="anti")
    refuse_first(strangers, "person", "an id of the persons")


def _out_of_order(
    frame: Any, pairs: Iterable[tuple[str, str]]
) -> dict[tuple[str, str], nw.Expr]:
    """Return where a day comes before one that it follows, by the pair of columns."""
    there = set(frame.collect_schema().names())
    return {pair: col(pair[1]) < col(pair[0]) for pair in pairs if {*pair} <= there}


def _refuse_order(frame: Any, pairs: Iterable[tuple[str, str]], of: str) -> None:
    """Refuse a day that comes before one that it follows."""
    wrong = _out_of_order(frame, pairs)
    if not wrong:
        return
    rows = frame.filter(nw.any_horizontal(*wrong.values(), ignore_nulls=True))
    found = collected(rows)
    for (earlier, later), when in wrong.items():
        expected = f"no day before {_CALLED.get(earlier, repr(earlier))}"
        refuse_first(found.filter(when), later, expected, of=of)


def _settled(frame: Any) -> Any:
    """Take the columns needed out of a database: its plans would grow too deep."""
    if isinstance(frame, nw.LazyFrame) and not frame.implementation.is_polars():
        return frame.collect()
    return frame


def collected(frame: Any) -> Any:
    """Return a frame whose rows are at hand."""
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame


def _at_hand(frame: Any) -> Any:
    """Read a frame that several questions are asked of once, as it is grouped."""
    return frame.collect().lazy() if isinstance(frame, nw.LazyFrame) else frame
