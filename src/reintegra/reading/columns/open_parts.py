"""Where an answer stays open because of some of its parts, as columns."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable
from typing import Any, TypeVar, assert_never

import narwhals.stable.v2 as nw
from attrs import field, frozen

from reintegra.grammar.days import ChooseDay
from reintegra.grammar.names import Cases, Sorting
from reintegra.grammar.nodes import Choose, Condition, Formula, Group, How, Refer, Rule
from reintegra.grammar.scope import AnyRule
from reintegra.grammar.walk import Node, parts_of
from reintegra.law.timeline import Timeline, Version
from reintegra.reading.columns.column import Truth, truth
from reintegra.reading.columns.logic import joined
from reintegra.reading.columns.reader import Reader

T = TypeVar("T")


@frozen(eq=False)
class OpenParts:
    """Goes down from an answer to the parts that leave it open, in every row.

    A subclass says of a part whether it is one that is looked for. A part counts where
    all that stands above it is open: what is settled, nothing leaves open.

    Attributes:
        reader: What has read the answer.
    """

    reader: Reader
    _keys: dict[int, object] = field(factory=dict, init=False)

    @abstractmethod
    def own(self, word: Node) -> Truth:
        """Tell where *word* is what is looked for; ``None`` to look at its parts."""

    @abstractmethod
    def silent(self, found: Truth) -> Truth:
        """Tell of *found* also where law says nothing, and it is null."""

    def under(self, said: AnyRule) -> Truth:
        """Tell where *said* is open for that reason; true or false in every row."""
        match said:
            case Rule(law=law):
                return self.over(law, self.of)
            case Formula(law=lines):
                return self.over(lines, lambda one: self.of(one.amount))
            case Sorting(law=names):
                return self.over(names, self.of)
            case _:
                assert_never(said)

    def of(self, word: Node) -> Truth:
        """Tell where *word* is open for that reason, as a column named once."""
        key = self._keys.setdefault(id(word), object())
        return self.reader.plan.truth(key, lambda: self._read(word))

    def _read(self, word: Node) -> Truth:
        own = self.own(word)
        if own is not None:
            return own
        match word:
            case Refer(rule):
                return self.over(rule.law, self.of)
            case Group(parts=parts):
                open_ = is_null(self.reader.holds(word))
                return joined(How.ALL, [self._any(*parts), open_])
            case Choose(when, then, otherwise) | ChooseDay(when, then, otherwise):
                return self._choose(((when, then),), otherwise)
            case Cases(cases, otherwise):
                return self._choose(cases, otherwise)
            case _:
                return self._any(*parts_of(word, self.reader.days.view))

    def _any(self, *parts: Node) -> Truth:
        return joined(How.ANY, [self.of(part) for part in parts])

    def _choose(self, cases: Iterable[tuple[Condition, Node]], last: Node) -> Truth:
        found = self.of(last)
        for when, then in reversed(tuple(cases)):
            met = self.reader.holds(when)
            ways = (
                joined(How.ALL, [is_null(met), self.of(when)]),
                joined(How.ALL, [is_so(met, holds=True), self.of(then)]),
                joined(How.ALL, [is_so(met, holds=False), found]),
            )
            found = joined(How.ANY, [*ways])
        return found

    def over(
        self,
        law: Timeline[T],
        read: Callable[[T], Truth],
        usable: Callable[[Version[Any]], bool] = lambda _: True,
    ) -> Truth:
        """Read law over time."""

        def of(version: Version[T]) -> Truth:
            return read(version.require()) if usable(version) else None

        return self.silent(self.reader.days.truth(law, of))


def is_null(met: Truth) -> Truth:
    """Tell where *met* is not known; true or false in every row."""
    return met.is_null() if isinstance(met, nw.Expr) else met is None


def is_so(met: Truth, *, holds: bool) -> Truth:
    """Tell where *met* is known and *holds*; true or false in every row.

    A negation is not asked whether it is null: Ibis writes that as the negation of
    being null.
    """
    if not isinstance(met, nw.Expr):
        return met is holds
    return nw.coalesce(met if holds else ~met, truth(met=False))
