"""The first and the last day that a term of days can come to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import assert_never

from attrs import Attribute, field

from reintegra.errors import GrammarError
from reintegra.grammar.days import (
    ChooseDay,
    DateOf,
    DaysBetween,
    DaysOfMonth,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    MonthsBegun,
    OverDays,
    Shifted,
    Weekday,
    WholeMonthsBetween,
)
from reintegra.grammar.facts import label
from reintegra.grammar.nodes import ByInterpretation, DayTerm, Term
from reintegra.grammar.scope import LawScope
from reintegra.law.terms import months_after
from reintegra.values import frozen

_SHORTEST_MONTH, _LONGEST_MONTH = 28, 31
_LAST_MONTH = 12 * date.max.year + date.max.month
_WEEK = 7


@frozen
class Span:
    """All that a term can come to.

    Attributes:
        low: The least it can be.
        high: The greatest it can be.
        below: A denominator that every one of its values has.
    """

    low: Fraction
    high: Fraction
    below: int = 1

    @property
    def widest(self) -> Fraction:
        """The greatest distance from 0."""
        return max(abs(self.low), abs(self.high))


@frozen(eq=False)
class DaySpans:
    """What terms of days can come to, as ordinal numbers: 1 is 0001-01-01.

    Attributes:
        view: Which of the law is looked at.
        number: Returns what a number can come to.
    """

    view: LawScope
    number: Callable[[Term], Span]
    _known: dict[int, tuple[DayTerm, Span]] = field(factory=dict)

    def of(self, term: DayTerm) -> Span:
        """Return the first and the last day that *term* can come to.

        Raises:
            GrammarError: It may lie outside the years 1–9999, or be moved by a
                fraction.
        """
        kept = self._known.get(id(term))
        if kept is None:
            kept = self._known[id(term)] = term, self._of(term)
        return kept[1]

    def _of(self, term: DayTerm) -> Span:
        match term:
            case date():
                return _span(term.toordinal(), term.toordinal())
            case Attribute():
                said = label(term)
                return _span(said.first.toordinal(), said.last.toordinal())
            case Shifted(day, days):
                span, by = self.of(day), self._whole(days)
                return _within(span.low + by.low, span.high + by.high)
            case MonthsAfter(day, months):
                span, by = self.of(day), self._whole(months)
                return _within(_after(span.low, by.low), _after(span.high, by.high))
            case EarlierOf(left, right):
                a, b = self.of(left), self.of(right)
                return Span(min(a.low, b.low), min(a.high, b.high))
            case LaterOf(left, right):
                a, b = self.of(left), self.of(right)
                return Span(max(a.low, b.low), max(a.high, b.high))
            case ChooseDay(_, then, otherwise):
                return _joined(self.of(then), self.of(otherwise))
            case ByInterpretation():
                return _joined(*map(self.of, self.view.interpretations(term)))
            case _:
                assert_never(term)

    def _whole(self, term: Term) -> Span:
        span = self.number(term)
        if span.below > 1:
            msg = f"days or months: got parts of {span.below}, expected whole numbers"
            raise GrammarError(msg)
        return span

    def over(self, term: OverDays) -> Span:
        """Return what a number over days can come to."""
        match term:
            case DaysBetween(start, end):
                a, b = self.of(start), self.of(end)
                return Span(b.low - a.high, b.high - a.low)
            case WholeMonthsBetween(start, end) | MonthsBegun(start, end):
                days = self.of(end).high - self.of(start).low
                return _span(0, max(days // _SHORTEST_MONTH + 1, 0))
            case DaysOfMonth():
                return _span(_SHORTEST_MONTH, _LONGEST_MONTH)
            case DateOf():
                return _span(1, _LONGEST_MONTH)
            case Weekday():
                return _span(0, _WEEK - 1)
            case _:
                assert_never(term)


def _span(low: int, high: int) -> Span:
    return Span(Fraction(low), Fraction(high))


def _joined(*spans: Span) -> Span:
    return Span(min(one.low for one in spans), max(one.high for one in spans))


def _within(low: Fraction, high: Fraction) -> Span:
    if low < 1 or high > date.max.toordinal():
        msg = f"day: got {low} to {high} days after 0000-12-31, expected years 1–9999"
        raise GrammarError(msg)
    return Span(low, high)


def _after(day: Fraction, months: Fraction) -> Fraction:
    """Return the last day of a term; of one beyond all calendars, a day too late."""
    start, length = date.fromordinal(int(day)), max(int(months), 0)
    if 12 * start.year + start.month + length > _LAST_MONTH:
        return Fraction(date.max.toordinal() + 1)
    return Fraction(months_after(start, length).toordinal())
