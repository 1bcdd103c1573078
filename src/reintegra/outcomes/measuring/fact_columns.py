"""Facts of many records of one kind, as lists: each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from attrs import Attribute, define, field

from reintegra.errors import UnknownFactError
from reintegra.grammar.nodes import Condition, Term
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import Node, iter_subnodes
from reintegra.law.interpretations import RECOMMENDED
from reintegra.outcomes.metrics.common_terms import BEGINNING
from reintegra.outcomes.metrics.derived_facts import DerivedFacts
from reintegra.reading.record.plans import READINGS
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.words import condition_function, number_function
from reintegra.values.tables import Table

Read = Callable[[Any], object]
"""A function that reads a fact off a record."""


class Facts:
    """Some facts of one record, as attributes."""

    def __init__(self, facts: Iterable[tuple[str, object]]) -> None:
        """Take the facts by their names."""
        self.__dict__.update(facts)


@define(eq=False)
class FactColumns:
    """The facts of many records, each as a list in the order of the records.

    A record can have at most as many different answers as it has different facts, so
    what follows from facts is read once for each combination of their values.

    Attributes:
        records: The records.
        given: How the facts are read off a record, by their names.
        derived: The sentences of the facts that follow from those.
        others: Functions that make the lists of facts that follow from other records.
        columns: The lists made so far, by the names of the facts.
    """

    records: Sequence[Any]
    given: Mapping[str, Read]
    derived: DerivedFacts
    others: Mapping[str, Callable[[], list[Any]]]
    columns: dict[str, list[Any]] = field(factory=dict)

    def names(self, node: Node) -> tuple[str, ...]:
        """List the facts that a sentence asks for, those that there are."""
        met = iter_subnodes(node, LawScope())
        found = {one.name: None for one in met if isinstance(one, Attribute)}
        return tuple(name for name in found if self._known(name))

    def column(self, name: str) -> list[Any]:
        """Return a fact of every record.

        Args:
            name: The name of the fact.

        Raises:
            UnknownFactError: These records have no such fact.
        """
        if name not in self.columns:
            self.columns[name] = self._made(name)
        return self.columns[name]

    def _known(self, name: str) -> bool:
        sentences = self.derived.conditions, self.derived.numbers
        return any(name in one for one in (self.given, self.others, *sentences))

    def _made(self, name: str) -> list[Any]:
        if name in self.given:
            return list(map(self.given[name], self.records))
        if name in self.others:
            return self.others[name]()
        if name in self.derived.conditions:
            return self._conditions(self.derived.conditions[name])
        if name in self.derived.numbers:
            return self._numbers(self.derived.numbers[name])
        raise UnknownFactError(name, Facts.__name__, [])

    def _conditions(self, sentence: Condition) -> list[bool | None]:
        quick = condition_function(sentence, _LAW) if self._many else None
        return self._derived(
            sentence, quick or (lambda one: _reader(one).examine(sentence).met)
        )

    def _numbers(self, sentence: Term) -> list[Any]:
        quick = number_function(sentence, _LAW) if self._many else None
        return self._derived(
            sentence, quick or (lambda one: _reader(one).evaluate(sentence).value)
        )

    @property
    def _many(self) -> bool:
        """Whether there are more records than a function costs readings."""
        return len(self.records) > READINGS

    def _derived(self, sentence: Node, read: Callable[[Facts], Any]) -> list[Any]:
        names = self.names(sentence)
        table: Table[tuple[object, ...], Any] = Table(
            lambda row: read(Facts(zip(names, row, strict=True)))
        )
        rows = zip(*map(self.column, names), strict=True)
        return list(map(table.__getitem__, rows))


_LAW = LawScope(BEGINNING, RECOMMENDED)  # no law but that of a fact's own day


def _reader(record: Facts) -> Reader:
    return Reader(record, BEGINNING)
