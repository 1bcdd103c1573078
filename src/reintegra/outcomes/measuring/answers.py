"""Conditions answered for the records of a cohort, one combination of facts once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

from attrs import define, field

from reintegra.errors import ReintegraError
from reintegra.grammar.nodes import (
    ByInterpretation,
    Condition,
    Group,
    How,
    Parameter,
    Refer,
)
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_subnodes
from reintegra.law.interpretations import Interpretations
from reintegra.law.points import AppliedInterpretation
from reintegra.outcomes.measuring.fact_columns import FactColumns, Facts
from reintegra.reading.record.arithmetic import join_truth
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.trace import Reason, choices, errors, missing
from reintegra.values.tables import Table


@define(eq=False)
class Answer:
    """The answer of all records that a condition finds alike.

    Attributes:
        met: Whether the condition holds; ``None`` where that is not known.
        reason: Why, for one of these records.
        choices: The open points met, each with the interpretation used.
        error: What is raised where the law leaves it open, whatever the facts.
    """

    met: bool | None
    reason: Reason
    choices: tuple[AppliedInterpretation, ...]
    error: ReintegraError | None


Ask: TypeAlias = Callable[[int], Answer]
"""Answers a condition for the record at a place."""


@define(eq=False)
class Answers:
    """Conditions answered so far by some interpretations.

    A group is answered from the answers of its parts, and every other condition from
    the facts it asks for, by the reader. Answers that differ in nothing that a group
    can show are one object, so that few combinations of them come up.

    Attributes:
        under: Interpretations of open points.
        asks: What answers a condition, by its id, by that of the records, and by the
            day whose law counts, ``None`` where the law of every day is the same.
        alike: Answers by what they have in common.
        kept: The conditions, which are kept because their ids are used.
    """

    under: Interpretations
    asks: dict[tuple[int, int, date | None], Ask] = field(factory=dict)
    alike: dict[tuple[Any, ...], Answer] = field(factory=dict)
    kept: dict[int, tuple[Condition, bool]] = field(factory=dict)

    def of(self, condition: Condition, facts: FactColumns, on: date) -> Ask:
        """Return the function that answers a condition by the place of a record.

        Args:
            condition: The condition.
            facts: The facts of the records.
            on: The day whose law counts.
        """
        if id(condition) not in self.kept:
            self.kept[id(condition)] = condition, _timeless(condition)
        _, timeless = self.kept[id(condition)]
        key = id(condition), id(facts), None if timeless else on
        if key not in self.asks:
            self.asks[key] = self._ask(condition, facts, on)
        return self.asks[key]

    def _ask(self, condition: Condition, facts: FactColumns, on: date) -> Ask:
        if isinstance(condition, Group):
            how = condition.how
            asks = [self.of(part, facts, on) for part in condition.parts]
            joined: Table[tuple[Answer, ...], Answer] = Table(
                lambda found: self._joined(condition, how, found)
            )
            return lambda place: joined[tuple([ask(place) for ask in asks])]
        if isinstance(condition, ByInterpretation):
            choice = self.under.of(condition.point)
            (says,) = LawScope(on, self.under).interpretations(condition)
            chosen = self.of(says, facts, on)

            def by_choice(answer: Answer) -> Answer:
                part = answer.reason
                return self._one(Reason(condition, part.met, (part,), choice=choice))

            read = Table(by_choice)
            return lambda place: read[chosen(place)]
        return self._by_facts(condition, facts, on)

    def _joined(self, group: Group, how: How, found: tuple[Answer, ...]) -> Answer:
        met = join_truth(how, [one.met for one in found])
        return self._one(Reason(group, met, tuple([one.reason for one in found])))

    def _by_facts(self, condition: Condition, facts: FactColumns, on: date) -> Ask:
        names = facts.names(condition)

        def read(values: tuple[object, ...]) -> Answer:
            record = Facts(dict(zip(names, values, strict=True)))
            return self._one(Reader(record, on, self.under).examine(condition))

        columns = [facts.column(name) for name in names]
        if len(columns) == 1:
            (column,) = columns
            of_one: Table[object, Answer] = Table(lambda value: read((value,)))
            return lambda place: of_one[column[place]]
        table = Table(read)
        return lambda place: table[tuple([column[place] for column in columns])]

    def _one(self, reason: Reason) -> Answer:
        """Return the answer of all reasons that a group cannot tell from this one."""
        met, open_facts = choices(reason), missing(reason)
        failed = tuple(errors(reason))
        key = reason.met, met, open_facts, tuple(map(str, failed))
        if key not in self.alike:
            settled = reason.met is not None or open_facts
            error = None if settled or not failed else failed[0]
            self.alike[key] = Answer(reason.met, reason, met, error)
        return self.alike[key]


def _timeless(condition: Condition) -> bool:
    """Whether a condition is read in the same way by the law of every day."""
    nodes = iter_subnodes(condition, LawScope(), referred=False)
    return not any(isinstance(one, Parameter | Refer) for one in nodes)
