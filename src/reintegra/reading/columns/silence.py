"""Why a null is null: facts are missing, or the law of the row's day says nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from typing import Any, TypeVar, assert_never

import narwhals.stable.v2 as nw
from attrs import Attribute, field, frozen

from reintegra.grammar.names import Cases, NotKnown, Sorting
from reintegra.grammar.nodes import (
    ByInterpretation,
    Choose,
    Clause,
    Compare,
    Condition,
    Discretion,
    Formula,
    Greater,
    Group,
    How,
    Line,
    OneOf,
    OpenDiscretion,
    Parameter,
    Product,
    Refer,
    Rounded,
    Rule,
    Smaller,
    Sum,
)
from reintegra.grammar.scope import AnyRule, LawScope, law_scope
from reintegra.grammar.silence import silent
from reintegra.grammar.walk import Node, turning_days
from reintegra.law.status import LawStatus
from reintegra.law.timeline import Timeline, Version
from reintegra.reading.columns.column import Truth, text, truth
from reintegra.reading.columns.logic import joined
from reintegra.reading.columns.reader import Reader

T = TypeVar("T")


def status(reader: Reader, said: AnyRule, answer: nw.Expr) -> nw.Expr:
    """Tell of each row whether the law gives an answer, and if not, why.

    Args:
        reader: What has read the answer.
        said: The rule or formula.
        answer: What it comes to.

    Returns:
        A column of text, the values of `LawStatus`; null where a row has no day, or its
        law could not be known yet.
    """
    views = _views(reader, said)
    found = {id(word) for seen in views.values() for word, _ in silent(said, seen)}
    rests = bool(found) and Silence(reader, frozenset(found)).under(said)
    leaves = [(since, _leaf(said, seen, rests)) for since, seen in views.items()]
    told = reader.days.choose([(date.min, text(LawStatus.NOT_YET)), *leaves])
    answered = nw.when(~answer.is_null()).then(text(LawStatus.IN_FORCE))
    return answered.otherwise(told)


def _views(reader: Reader, said: AnyRule) -> dict[date, LawScope]:
    """Return the law of the days asked about, by the first day of each."""
    days, asked = reader.days, reader.days.view
    if days.column is None:
        return {date.min: asked}
    turns = dict.fromkeys(map(days.first, turning_days(said)))
    known = (since for since in turns if days.known(since))
    return {day: law_scope(said, day, asked.under, asked.known_on) for day in known}


def _leaf(said: AnyRule, seen: LawScope, rests: Truth) -> nw.Expr:
    own = seen.status(said.law)
    first = next((why for _, why in silent(said, seen)), own)
    if own is not LawStatus.IN_FORCE or first is own:
        return text(own)
    return nw.when(truth(rests)).then(text(first)).otherwise(text(own))


@frozen(eq=False)
class Silence:
    """Where an answer stays open because a number or a rule says nothing.

    Attributes:
        reader: What has read the answer.
        silent: The numbers and references that say nothing on some day, by id.
    """

    reader: Reader
    silent: frozenset[int]
    _keys: dict[int, object] = field(factory=dict)

    def under(self, said: AnyRule) -> Truth:
        """Tell where *said* is open for that reason; true or false in every row."""
        match said:
            case Rule(law=law):
                return self._over(law, self.of)
            case Formula(law=lines):
                return self._over(lines, lambda one: self.of(one.amount))
            case Sorting(law=names):
                return self._over(names, self.of)
            case _:
                assert_never(said)

    def of(self, word: Node) -> Truth:
        """Tell where *word* is open for that reason, as a column named once."""
        key = self._keys.setdefault(id(word), object())
        return self.reader.plan.truth(key, lambda: self._read(word))

    def _read(self, word: Node) -> Truth:
        match word:
            case int() | Fraction() | Attribute() | OneOf() | str() | NotKnown():
                return False
            case Parameter(history=history):
                usable = self.reader.days.view.usable
                read = self._over(history, lambda _: False, usable)
                return id(word) in self.silent and read
            case Refer(rule):
                return self._over(rule.law, self.of)
            case Clause(condition=part) | Discretion(condition=part) | Line(term=part):
                return self.of(part)
            case OpenDiscretion(of=part) | Rounded(of=part):
                return self.of(part)
            case ByInterpretation(point, interpretations):
                reads = self.reader.days.view.applies
                ways: list[Node] = [
                    one for key, one in interpretations if reads(point, key)
                ]
                return self._any(*ways)
            case Group(parts=parts):
                open_ = _null(self.reader.holds(word))
                return joined(How.ALL, [self._any(*parts), open_])
            case Choose(when, then, otherwise):
                return self._choose(((when, then),), otherwise)
            case Cases(cases, otherwise):
                return self._choose(cases, otherwise)
            case Sum(parts=parts):
                return self._any(*parts)
            case (
                Compare(left=left, right=right)
                | Product(left, right)
                | Smaller(left, right)
                | Greater(left, right)
            ):
                return self._any(left, right)
            case _:
                assert_never(word)

    def _any(self, *parts: Node) -> Truth:
        return joined(How.ANY, [self.of(part) for part in parts])

    def _choose(self, cases: Iterable[tuple[Condition, Node]], last: Node) -> Truth:
        found = self.of(last)
        for when, then in reversed(tuple(cases)):
            met = self.reader.holds(when)
            ways = (
                joined(How.ALL, [_null(met), self.of(when)]),
                joined(How.ALL, [_is(met, holds=True), self.of(then)]),
                joined(How.ALL, [_is(met, holds=False), found]),
            )
            found = joined(How.ANY, [*ways])
        return found

    def _over(
        self,
        law: Timeline[T],
        read: Callable[[T], Truth],
        usable: Callable[[Version[Any]], bool] = lambda _: True,
    ) -> Truth:
        """Read law over time; true where it says nothing, or nothing that counts."""

        def of(version: Version[T]) -> Truth:
            return read(version.require()) if usable(version) else None

        found = self.reader.days.truth(law, of)
        return joined(How.ANY, [_null(found), _is(found, holds=True)])


def _null(met: Truth) -> Truth:
    return met.is_null() if isinstance(met, nw.Expr) else met is None


def _is(met: Truth, *, holds: bool) -> Truth:
    if not isinstance(met, nw.Expr):
        return met is holds
    told = met if holds else ~met
    return nw.when(~met.is_null()).then(told).otherwise(truth(met=False))
