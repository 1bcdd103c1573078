"""Why a null is null: facts are missing, or the law of the row's day says nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar, assert_never

import narwhals.stable.v2 as nw
from attrs import field, frozen

from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
)
from reintegra.grammar.names import Cases, Sorting
from reintegra.grammar.nodes import (
    Choose,
    Condition,
    Formula,
    Group,
    How,
    Parameter,
    Refer,
    Rule,
)
from reintegra.grammar.scope import AnyRule, LawScope, law_scope
from reintegra.grammar.silence import silent, silent_in
from reintegra.grammar.walk import (
    Node,
    iter_nodes,
    iter_subnodes,
    parts_of,
    turning_days,
)
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
    for word in iter_nodes(said, reader.days.view.of_every_day, other_days=False):
        if isinstance(word, AsOf):
            rests = Silence(reader, frozenset(), word).under(said)
            here = (told == text(LawStatus.IN_FORCE)) & truth(rests)
            told = nw.when(here).then(_as_of(reader, word)).otherwise(told)
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


def _as_of(reader: Reader, term: AsOf) -> nw.Expr:
    """Tell why *term* has no value: by its own day; null if its law was not known."""
    days = reader.days_of(term)
    if days is None:
        return text(None)
    if days.column is None:
        return text(_why(term, days.view))
    asked = days.view
    turns = {
        turn
        for word in iter_subnodes(term.of, asked)
        if isinstance(word, Parameter | Refer)
        for turn in _law(word).turning_days
    }
    seen = {
        turn: LawScope(turn, asked.under, asked.known_on, date.min) for turn in turns
    }
    leaves = [(turn, text(_why(term, seen[turn]))) for turn in sorted(turns)]
    return days.choose([(date.min, text(LawStatus.NOT_YET)), *leaves])


def _law(word: Parameter | Refer) -> Timeline[Any]:
    return word.history if isinstance(word, Parameter) else word.rule.law


def _why(term: AsOf, seen: LawScope) -> LawStatus:
    return next((why for _, why in silent_in(term.of, seen)), LawStatus.IN_FORCE)


@frozen(eq=False)
class Silence:
    """Where an answer stays open because a number or a rule says nothing.

    Attributes:
        reader: What has read the answer.
        silent: The numbers and references that say nothing on some day, by id; ``None``
            for any of them.
        only: The one term whose silence counts, read by the law of a day of its own;
            ``None`` where those of the row's own day count.
    """

    reader: Reader
    silent: frozenset[int] | None
    only: AsOf | None = None
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
            case Parameter(history=history):
                usable = self.reader.days.view.usable
                read = self._over(history, lambda _: False, usable)
                return (self.silent is None or id(word) in self.silent) and read
            case Refer(rule):
                return self._over(rule.law, self.of)
            case AsOf() if word is self.only:
                return self._as_of(word)
            case Group(parts=parts):
                open_ = _null(self.reader.holds(word))
                return joined(How.ALL, [self._any(*parts), open_])
            case Choose(when, then, otherwise) | ChooseDay(when, then, otherwise):
                return self._choose(((when, then),), otherwise)
            case Cases(cases, otherwise):
                return self._choose(cases, otherwise)
            case _:
                return self._any(*parts_of(word, self.reader.days.view))

    def _any(self, *parts: Node) -> Truth:
        return joined(How.ANY, [self.of(part) for part in parts])

    def _as_of(self, term: AsOf) -> Truth:
        """Tell where a term is open by the law of its own day, where that is known."""
        days, day = self.reader.days_of(term), self.reader.day_of(term.day)
        if days is None:
            return isinstance(day, date)
        with self.reader.plan.apart(day) as plan:
            reader = Reader(self.reader.facts, days, plan)
            rests = Silence(reader, None).of(term.of)
        if days.column is None:
            return rests
        reached = self.reader.plan.step(days.reached(days.column))
        silent = joined(How.ALL, [_is(reached, holds=True), rests])
        return joined(How.ANY, [_is(reached, holds=False), silent])

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
        if self.only is not None:
            return _is(found, holds=True)
        return joined(How.ANY, [_null(found), _is(found, holds=True)])


def _null(met: Truth) -> Truth:
    return met.is_null() if isinstance(met, nw.Expr) else met is None


def _is(met: Truth, *, holds: bool) -> Truth:
    if not isinstance(met, nw.Expr):
        return met is holds
    told = met if holds else ~met
    return nw.when(~met.is_null()).then(told).otherwise(truth(met=False))
