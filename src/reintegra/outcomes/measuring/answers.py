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
from reintegra.reading.record.functions import Function
from reintegra.reading.record.plans import READINGS
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.trace import Reason, choices, errors, missing
from reintegra.reading.record.words import condition_function
from reintegra.values.tables import Table


@define(eq=False)
class Answer:
    """The answer of all records that a condition finds alike.

    Attributes:
        met: Whether the condition holds; ``None`` where that is not known.
        reason: Why, for one of these records.
        choices: The open points met, each with the interpretation used.
        error: What is raised where the law leaves it open, whatever the facts.
        noted: Whether there are choices or an error.
    """

    met: bool | None
    reason: Reason
    choices: tuple[AppliedInterpretation, ...]
    error: ReintegraError | None
    noted: bool = field(init=False)

    def __attrs_post_init__(self) -> None:
        """See once whether there is something to note beside the answer."""
        self.noted = self.error is not None or bool(self.choices)


Law: TypeAlias = date | tuple[date, ...]
Parameters: TypeAlias = tuple[Parameter, ...]
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
            law that it is read by.
        alike: Answers by what they have in common.
        kept: The conditions, which are kept because their ids are used, each with the
            numbers in it; ``None`` where it refers to a rule.
        records: The facts of the records, which are kept for the same reason.
    """

    under: Interpretations
    asks: dict[tuple[int, int, Law], Ask] = field(factory=dict)
    alike: dict[tuple[Any, ...], Answer] = field(factory=dict)
    kept: dict[int, tuple[Condition, Parameters | None]] = field(factory=dict)
    records: dict[int, FactColumns] = field(factory=dict)

    def of(self, condition: Condition, facts: FactColumns, on: date) -> Ask:
        """Return the function that answers a condition by the place of a record.

        Args:
            condition: The condition.
            facts: The facts of the records.
            on: The day whose law counts.
        """
        if id(condition) not in self.kept:
            self.kept[id(condition)] = condition, _parameters(condition)
        key = id(condition), id(facts), self._law(condition, on)
        if key not in self.asks:
            self.records[id(facts)] = facts
            self.asks[key] = self._ask(condition, facts, on)
        return self.asks[key]

    def _law(self, condition: Condition, on: date) -> Law:
        """Return the first days of the numbers in force, by which days are alike.

        Where a number may not be used, an error names the day, which then counts.
        """
        _, parameters = self.kept[id(condition)]
        if not parameters:
            return on if parameters is None else ()
        scope, since = LawScope(on, self.under), list[date]()
        for one in parameters:
            version = one.history.find(on)
            if version is None or version.content is None or not scope.usable(version):
                return on
            since.append(version.since)
        return tuple(since)

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
                return self.one(Reason(condition, part.met, (part,), choice=choice))

            read = Table(by_choice)
            return lambda place: read[chosen(place)]
        return self._by_facts(condition, facts, on)

    def _joined(self, group: Group, how: How, found: tuple[Answer, ...]) -> Answer:
        met = join_truth(how, [one.met for one in found])
        return self.one(Reason(group, met, tuple([one.reason for one in found])))

    def _by_facts(self, condition: Condition, facts: FactColumns, on: date) -> Ask:
        names, leaf = facts.names(condition), _Leaf(condition, on, self)

        def read(values: tuple[object, ...]) -> Answer:
            return leaf.answer(Facts(zip(names, values, strict=True)))

        columns = [facts.column(name) for name in names]
        if len(columns) == 1:
            (column,) = columns
            of_one: Table[object, Answer] = Table(lambda value: read((value,)))
            return lambda place: of_one[column[place]]
        table = Table(read)
        return lambda place: table[tuple([column[place] for column in columns])]

    def one(self, reason: Reason) -> Answer:
        """Return the answer of all reasons that a group cannot tell from this one."""
        met, open_facts = choices(reason), missing(reason)
        failed = tuple(errors(reason))
        key = reason.met, met, open_facts, tuple(map(str, failed))
        if key not in self.alike:
            settled = reason.met is not None or open_facts
            error = None if settled or not failed else failed[0]
            self.alike[key] = Answer(reason.met, reason, met, error)
        return self.alike[key]


@define(eq=False)
class _Leaf:
    """A condition read by the reader, and by a function where many come.

    Where no open point stands in it, all known answers of one kind are alike.
    """

    condition: Condition
    on: date
    answers: Answers
    readings: int = 0
    known: dict[bool | None, Answer] = field(factory=dict)
    quick: Function | None = None

    def answer(self, record: Facts) -> Answer:
        """Return the answer of a record."""
        self.readings += 1
        if self.readings == READINGS and not _open_points(self.condition):
            scope = LawScope(self.on, self.answers.under)
            self.quick = condition_function(self.condition, scope)
        met = None if self.quick is None else self.quick(record)
        if met is not None and met in self.known:
            return self.known[met]
        reader = Reader(record, self.on, self.answers.under)
        found = self.answers.one(reader.examine(self.condition))
        if found.met is not None:
            self.known[found.met] = found
        return found


def _open_points(condition: Condition) -> bool:
    """Whether there is an open point in a condition."""
    nodes = iter_subnodes(condition, LawScope())
    return any(isinstance(one, ByInterpretation) for one in nodes)


def _parameters(condition: Condition) -> Parameters | None:
    """Return the numbers in a condition, ``None`` where it refers to a rule."""
    nodes = list(iter_subnodes(condition, LawScope(), referred=False))
    if any(isinstance(one, Refer) for one in nodes):
        return None
    return tuple(one for one in nodes if isinstance(one, Parameter))
