"""A version of a metric, to be read over columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, assert_never

import narwhals.stable.v2 as nw
from attrs import Attribute, fields, frozen

from reintegra.grammar.nodes import ByInterpretation, Condition
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_subnodes
from reintegra.law.interpretations import Interpretations
from reintegra.law.open_points import OP_40
from reintegra.law.points import AppliedInterpretation
from reintegra.outcomes.cohort.facts import PersonFacts, SpellFacts
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

col = nw.col
PERSON = {one.name: one for one in fields(PersonFacts)}
SPELL = {one.name: one for one in fields(SpellFacts)}


@frozen(eq=False)
class Job:
    """One version of a metric, to be read over columns.

    Attributes:
        name: What its helper columns begin with; no other job's do.
        measure: The version.
        named: What the denominator asks beside the population, ``None`` for nothing.
        under: Interpretations of open points.
        on: The day whose law counts, ``None`` where each person has their own.
        ends: The first and the last day of leaving that it is for, ``None`` for an
            open end; not said where it is for all.
    """

    name: str
    measure: Definition
    named: Condition | None
    under: Interpretations
    on: date | None
    ends: tuple[date, date | None] | None = None

    def conditions(self) -> Iterator[Condition]:
        """Go through all that it says, of persons and of spells."""
        said = self.measure
        yield said.population
        yield from self.left_out()
        yield from (one for one in (self.named,) if one is not None)
        for counts in self.effects():
            match counts:
                case PersonMeets(says):
                    yield says
                case AnySpell(says, observed, alone):
                    yield from (says, observed)
                    yield from () if alone is None else (alone,)
                case LastSpell(among, says, observed):
                    yield from (among, says, observed)
                case Ratio(part, whole_):
                    yield from (part, whole_)  # type: ignore[misc] # facts, not flags
                case _:
                    assert_never(counts)

    def left_out(self) -> list[Condition]:
        """List the conditions that take persons out."""
        return [
            one.condition
            for one in self.measure.exclusions
            if one.condition is not None
        ]

    def effects(self) -> Iterator[Numerator]:
        """Go through what counts, and what counts beside it (OP-40)."""
        yield self.measure.numerator
        if self.measure.other_effect is not None and self.leaves:
            yield self.measure.other_effect

    @property
    def leaves(self) -> bool:
        """Whether persons counted for the other effect alone leave (OP-40)."""
        return self.under.of(OP_40).interpretation.key == "leave"

    @property
    def _view(self) -> LawScope:
        return LawScope(self.on, self.under)

    def facts(self) -> Iterator[Attribute[Any]]:
        """Go through the facts that it asks for, of persons and of spells."""
        for condition in self.conditions():
            for word in iter_subnodes(condition, self._view):
                if isinstance(word, Attribute):
                    yield word

    def choices(self) -> Iterator[AppliedInterpretation]:
        """Yield the open points that it meets, with the interpretations used."""
        if self.measure.other_effect is not None:
            yield self.under.of(OP_40)
        for condition in self.conditions():
            for word in iter_subnodes(condition, self._view):
                if isinstance(word, ByInterpretation):
                    yield self.under.of(word.point)

    def read(self, frame: Any, said: Mapping[str, Condition]) -> Any:
        """Add conditions as columns, read by the law of the day or of leaving.

        Args:
            frame: An opened frame with the columns of the facts.
            said: The conditions by the names of their columns.
        """
        day = col("exit") if self.on is None else None
        plan = Plan(f"{self.name}{next(iter(said), '')}_")
        facts = {name: col(f"fact_{name}") for name in PERSON | SPELL}
        reader = Reader(facts, Days(day, self._view, monthly=False), plan)
        made = {name: truth(reader.holds(says)) for name, says in said.items()}
        for stage in plan.stages:
            frame = frame.with_columns(*stage)
        return frame.with_columns(**made)
