"""One definition of a metric, read over columns of persons and of spells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from typing import Any, assert_never

import narwhals.stable.v2 as nw
from attrs import Attribute, frozen

from reintegra.frames.metric_facts import PERSON, SPELL
from reintegra.grammar.nodes import ByInterpretation, Condition
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_subnodes
from reintegra.law.interpretations import Interpretations
from reintegra.law.points import AppliedInterpretation
from reintegra.outcomes.metrics.spec import (
    AnySpell,
    Definition,
    LastSpell,
    Numerator,
    PersonMeets,
    Ratio,
)
from reintegra.reading.columns.column import truth
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.plan import Plan
from reintegra.reading.columns.reader import Reader

Conditions = dict[str, Condition]
"""Conditions by the names of the columns that they are read into."""


@frozen(eq=False)
class MetricColumns:
    """One definition of a metric, to be read over columns.

    Attributes:
        name: How the names of its columns begin; different for each definition.
        definition: The definition.
        denominator: The condition of the named denominator, ``None`` for none.
        under: Interpretations of open points.
        on: The day whose law counts; ``None`` where it is each person's day of leaving.
        ends: The first and the last day of leaving that the definition is for, ``None``
            for no last day; ``None`` in place of both where it is for all persons.
    """

    name: str
    definition: Definition
    denominator: Condition | None
    under: Interpretations
    on: date | None
    ends: tuple[date, date | None] | None = None

    @property
    def effects(self) -> tuple[tuple[str, Numerator], ...]:
        """The numerator and, where it takes persons out, the other effect.

        Each stands with the beginning of its columns' names.
        """
        other = self.definition.other_effect
        others = () if other is None else self._scope.interpretations(other)
        every = (self.definition.numerator, *(one for one in others if one is not None))
        return tuple((f"{self.name}{place}", one) for place, one in enumerate(every))

    @property
    def exclusions(self) -> Conditions:
        """The conditions that take persons out."""
        every = (one.condition for one in self.definition.exclusions)
        found = (condition for condition in every if condition is not None)
        return {f"{self.name}o{place}": one for place, one in enumerate(found)}

    @property
    def of_persons(self) -> Conditions:
        """All conditions on persons."""
        named = {} if self.denominator is None else {f"{self.name}d": self.denominator}
        own = {f"{self.name}p": self.definition.population, **self.exclusions, **named}
        effects = (_of_person(at, effect) for at, effect in self.effects)
        return dict(chain(own.items(), *(one.items() for one in effects)))

    @property
    def of_spells(self) -> Conditions:
        """All conditions on spells."""
        effects = (_of_spell(at, effect) for at, effect in self.effects)
        return dict(chain.from_iterable(one.items() for one in effects))

    @property
    def _scope(self) -> LawScope:
        return LawScope(self.on, self.under)

    def facts(self) -> Iterator[Attribute[Any]]:
        """Yield the facts of persons and of spells that it needs."""
        for _, effect in self.effects:
            if isinstance(effect, Ratio):
                yield from (effect.part, effect.whole)
        for node in self._nodes():
            if isinstance(node, Attribute):
                yield node

    def interpretations(self) -> Iterator[AppliedInterpretation]:
        """Yield the open points that it meets, with the interpretations used."""
        if self.definition.other_effect is not None:
            yield self.under.of(self.definition.other_effect.point)
        for node in self._nodes():
            if isinstance(node, ByInterpretation):
                yield self.under.of(node.point)

    def _nodes(self) -> Iterator[object]:
        for condition in (self.of_persons | self.of_spells).values():
            yield from iter_subnodes(condition, self._scope)

    def reader(self, prefix: str) -> Reader:
        """Return what reads its conditions, of the facts of persons or of spells.

        Args:
            prefix: How the names of helper columns begin.
        """
        day = nw.col("exit") if self.on is None else None
        facts = {name: nw.col(f"fact_{name}") for name in PERSON | SPELL}
        days = Days(day, self._scope, monthly=False)
        return Reader(facts, days, Plan(prefix, numbered=True))


def read_conditions(frame: Any, asked: Mapping[MetricColumns, Conditions]) -> Any:
    """Add conditions as columns; one that several metrics share is read once.

    Args:
        frame: An opened frame with the columns of the facts.
        asked: For each definition, conditions by the names of their columns.
    """
    readers: dict[tuple[date | None, Interpretations], Reader] = {}
    made: dict[str, nw.Expr] = {}
    for metric, conditions in asked.items():
        law = metric.on, metric.under
        if law not in readers:
            readers[law] = metric.reader(f"read{len(readers)}_")
        for name, condition in conditions.items():
            made[name] = truth(readers[law].holds(condition))
    for reader in readers.values():
        for stage in reader.plan.stages:
            frame = frame.with_columns(*stage)
    return frame.with_columns(**made)


def _of_person(at: str, effect: Numerator) -> Conditions:
    match effect:
        case PersonMeets(condition):
            return {f"{at}s": condition}
        case AnySpell(observed=observed, or_person=alternative):
            other = {} if alternative is None else {f"{at}l": alternative}
            return {f"{at}b": observed, **other}
        case LastSpell(observed=observed):
            return {f"{at}b": observed}
        case Ratio():
            return {}
        case _:
            assert_never(effect)


def _of_spell(at: str, effect: Numerator) -> Conditions:
    match effect:
        case AnySpell(condition):
            return {f"{at}s": condition}
        case LastSpell(among, condition):
            return {f"{at}a": among, f"{at}s": condition}
        case PersonMeets() | Ratio():
            return {}
        case _:
            assert_never(effect)
