"""Why a null is null: facts or a decision, or the law of the row's day says nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.grammar.days import AsOf
from reintegra.grammar.nodes import How, Parameter, Refer
from reintegra.grammar.scope import AnyRule, LawScope, law_scope
from reintegra.grammar.silence import silent, silent_in
from reintegra.grammar.walk import Node, iter_nodes, iter_subnodes, turning_days
from reintegra.law.status import LawStatus
from reintegra.law.timeline import Timeline
from reintegra.reading.columns.column import Truth, text, truth
from reintegra.reading.columns.decision import only_a_decision
from reintegra.reading.columns.logic import joined
from reintegra.reading.columns.open_parts import OpenParts, is_null, is_so
from reintegra.reading.columns.reader import Reader


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
    waits = only_a_decision(reader, said)
    if waits is not False:
        here = (told == text(LawStatus.IN_FORCE)) & truth(waits)
        told = nw.when(here).then(text(LawStatus.DECISION)).otherwise(told)
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
class Silence(OpenParts):
    """Where an answer stays open because a number or a rule says nothing.

    Attributes:
        parts: The numbers and references that say nothing on some day, by id; ``None``
            for any of them.
        only: The one term whose silence counts, read by the law of a day of its own;
            ``None`` where those of the row's own day count.
    """

    parts: frozenset[int] | None
    only: AsOf | None = None

    def own(self, word: Node) -> Truth:
        """Tell where a number says nothing, or law read by a day of its own."""
        if isinstance(word, Parameter):
            read = self.over(
                word.history, lambda _: False, self.reader.days.view.usable
            )
            return (self.parts is None or id(word) in self.parts) and read
        if self.only is None or word is not self.only:
            return None
        return self._as_of(self.only)

    def silent(self, found: Truth) -> Truth:
        """Law that says nothing counts, where the law of the row's own day does."""
        if self.only is not None:
            return is_so(found, holds=True)
        return joined(How.ANY, [is_null(found), is_so(found, holds=True)])

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
        silent = joined(How.ALL, [is_so(reached, holds=True), rests])
        return joined(How.ANY, [is_so(reached, holds=False), silent])
