"""The facts of persons and of spells as columns, by the sentences of the metrics.

The facts that follow from days are those of `reintegra.outcomes.metrics.derived_facts`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

import narwhals.stable.v2 as nw
from attrs import Attribute, fields

from reintegra.grammar.facts import Kind, label
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import Node, iter_subnodes
from reintegra.outcomes.cohort.facts import PersonFacts, SpellFacts
from reintegra.outcomes.metrics.derived_facts import OF_PERSON, OF_SPELL, DerivedFacts
from reintegra.reading.columns.column import top, truth, whole
from reintegra.reading.columns.conversions import TYPES
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.plan import Plan
from reintegra.reading.columns.reader import Reader

col = nw.col
PERSON: dict[str, Attribute[Any]] = {one.name: one for one in fields(PersonFacts)}
SPELL: dict[str, Attribute[Any]] = {one.name: one for one in fields(SpellFacts)}
_ID = "String or Int64"
_COLUMNS = {
    "recruitment": "recruited",
    "enrolment": "enrolled",
    "replacement": "replaces",
    "replaced": "replaces",
}
"""The columns of facts that are not called like their column."""
_TYPES = {"replaces": _ID, "independent": TYPES[Kind.CHOICE]}
_OF_EVERY_PERSON = {"exit": TYPES[Kind.DAY], "followed_to": TYPES[Kind.DAY]}
_OF_EVERY_SPELL = {
    "kind": TYPES[Kind.CHOICE],
    "start": TYPES[Kind.DAY],
    "end": TYPES[Kind.DAY],
    "employer": TYPES[Kind.CHOICE],
}


def columns_of_persons(facts: Iterable[str]) -> dict[str, str]:
    """Return the columns of persons that facts are derived from, with their types."""
    return _OF_EVERY_PERSON | dict(_columns(facts, OF_PERSON, PERSON))


def columns_of_spells(facts: Iterable[str]) -> dict[str, str]:
    """Return the columns of spells that facts are derived from, with their types."""
    found = dict(_columns(facts, OF_SPELL, SPELL))
    own = {name: kind for name, kind in found.items() if name not in _FROM_OTHERS}
    return _OF_EVERY_SPELL | own


_FROM_OTHERS = (*_OF_EVERY_PERSON, "next_job")
"""Facts of a spell that its row does not have."""


def _columns(
    facts: Iterable[str], derived: DerivedFacts, known: Mapping[str, Attribute[Any]]
) -> Iterator[tuple[str, str]]:
    for fact in facts:
        for name in _given(fact, derived):
            column = _COLUMNS.get(name, name)
            yield column, _TYPES.get(column, TYPES[label(known[name]).kind])


def _given(fact: str, derived: DerivedFacts) -> Iterator[str]:
    """Yield the facts that a fact follows from; itself, if it is not derived."""
    sentences: Mapping[str, Node] = {**derived.conditions, **derived.numbers}
    if fact not in sentences:
        yield fact
        return
    for node in iter_subnodes(sentences[fact], LawScope()):
        if isinstance(node, Attribute):
            yield node.name


def with_person_facts(persons: Any, facts: Collection[str]) -> Any:
    """Add the facts of persons as columns, each named ``fact_`` and its name.

    Args:
        persons: An opened frame with the column ``id`` and those of
            `columns_of_persons`.
        facts: The names of the facts.
    """
    given = {name: col(_COLUMNS.get(name, name)) for name in PERSON}
    given["independent"] = col("independent") != nw.lit("")
    given["replacement"] = ~col("replaces").is_null()
    if "replaced" in facts:
        came = persons.select(id=col("replaces"), came=whole(1))
        left = came.filter(~col("id").is_null()).group_by("id").agg(col("came").max())
        persons = persons.join(left, on="id", how="left")
        given["replaced"] = ~col("came").is_null()
    return _with_facts(persons, facts, OF_PERSON, given)


def with_spell_facts(spells: Any, facts: Collection[str]) -> Any:
    """Add the facts of spells as columns, each named ``fact_`` and its name.

    Args:
        spells: An opened frame with the columns of `columns_of_spells`, contracts
            joined, and the ``exit`` and the ``followed_to`` of each person.
        facts: The names of the facts.
    """
    given = {name: col(name) for name in SPELL}
    if any("next_job" in _given(fact, OF_SPELL) for fact in facts):
        spells = _with_facts(spells, ["later_job"], OF_SPELL, given)
        later = spells.filter(col("fact_later_job"))
        first = later.group_by("person").agg(col("start").min().alias("next_job"))
        spells = spells.join(first, on="person", how="left")
    return _with_facts(spells, facts, OF_SPELL, given)


def _with_facts(
    frame: Any, facts: Iterable[str], derived: DerivedFacts, given: dict[str, nw.Expr]
) -> Any:
    """Add facts as columns, read by the sentences of those that are derived."""
    plan = Plan("derived_", numbered=True)
    reader = Reader(given, Days(None, LawScope(), monthly=False), plan)
    made: dict[str, nw.Expr] = {}
    for name in sorted(facts):
        if name in derived.conditions:
            made[f"fact_{name}"] = truth(reader.holds(derived.conditions[name]))
        elif name in derived.numbers:
            number = reader.named(derived.numbers[name])
            made[f"fact_{name}"] = top(number, 1)
        else:
            made[f"fact_{name}"] = given[name]
    for stage in plan.stages:
        frame = frame.with_columns(*stage)
    helpers = [one for one in frame.collect_schema().names() if one[:8] == "derived_"]
    return frame.with_columns(**made).drop(*helpers)
