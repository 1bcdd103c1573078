"""Read days, and numbers over days, as columns.

A day is three columns of whole numbers, named in the plan: an engine that writes SQL
writes an expression as often as it is used.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, assert_never

import narwhals.stable.v2 as nw
from attrs import Attribute, frozen

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
    days_of,
)
from reintegra.grammar.facts import label
from reintegra.grammar.nodes import ByInterpretation, Condition, DayTerm, Relation
from reintegra.law.periods import shift
from reintegra.reading.columns import time
from reintegra.reading.columns.arithmetic import added, chosen, multiplied, outer
from reintegra.reading.columns.column import (
    Exact,
    Number,
    Truth,
    that_day,
    top,
    truth,
    whole,
)
from reintegra.reading.columns.logic import compared, operator_of
from reintegra.reading.columns.plan import Plan
from reintegra.reading.columns.time import Day, DayColumn, number_of
from reintegra.reading.record.arithmetic import elapsed

if TYPE_CHECKING:
    from reintegra.reading.columns.reader import Reader

_TURN = 28
"""Days by which a day moves over the end of one month at most."""
_NOTHING = Day(whole(None), whole(None), whole(None))


@frozen(eq=False)
class DayReader:
    """Reads days by a reading of conditions and numbers.

    Attributes:
        reader: That reading; its plan takes the columns.
    """

    reader: Reader

    @property
    def plan(self) -> Plan:
        """The helper columns."""
        return self.reader.plan

    def of(self, term: DayTerm) -> DayColumn:
        """Read *term* as a day whose columns may be written more than once."""
        return self.plan.day(term, lambda: self._read(term))

    def _read(self, term: DayTerm) -> DayColumn:
        match term:
            case date():
                return term
            case Attribute():
                return Day.of(self.plan.step(self.fact(term)))
            case Shifted(day, days):
                return self._shifted(day, self.reader.evaluate(days))
            case MonthsAfter(day, months):
                return self._after(self.of(day), self.reader.evaluate(months))
            case EarlierOf(left, right) | LaterOf(left, right):
                return self._outer(left, right, earlier=isinstance(term, EarlierOf))
            case ChooseDay(when, then, otherwise):
                return self._choose(when, then, otherwise)
            case ByInterpretation():
                (said,) = self.reader.days.view.interpretations(term)
                return self.of(said)
            case _:
                assert_never(term)

    def fact(self, fact: Attribute[Any]) -> nw.Expr:
        """Read a fact that is a day; one beyond its limits is *not known*."""
        said, column = label(fact), self.reader.facts[fact.name]
        possible = (column >= that_day(said.first)) & (column <= that_day(said.last))
        return nw.when(possible).then(column)

    def number(self, term: DayTerm) -> Number:
        """Return the number of a day, which grows by one each day, named."""
        return self.plan.number(term, lambda: self._number(term))

    def _number(self, term: DayTerm) -> Number:
        """Number a day by the numbers of those that it is made of, if it can be."""
        match term:
            case date():
                return Fraction(number_of(term))
            case Attribute() if self.plan.numbered:
                return Exact(time.engine_number(self.plan.step(self.fact(term))))
            case Shifted(day, days):
                return added([self.number(day), self.reader.evaluate(days)])
            case EarlierOf(left, right) | LaterOf(left, right):
                pair = self.number(left), self.number(right)
                return outer(*pair, smaller=isinstance(term, EarlierOf))
            case ChooseDay(when, then, otherwise):
                return self._choose_number(when, then, otherwise)
            case ByInterpretation():
                (said,) = self.reader.days.view.interpretations(term)
                return self.number(said)
            case _:
                found = self.of(term)
                return Exact(found.number) if isinstance(found, Day) else None

    def _choose_number(
        self, when: Condition, then: DayTerm, otherwise: DayTerm
    ) -> Number:
        met = self.reader.holds(when)
        if isinstance(met, nw.Expr):
            return chosen(met, self.number(then), self.number(otherwise))
        if met is None:
            return None
        return self.number(then if met else otherwise)

    # -- days

    def _shifted(self, term: DayTerm, days: Number) -> DayColumn:
        day = self.of(term)
        if isinstance(days, Fraction) and isinstance(day, Day) and abs(days) <= _TURN:
            return self._turned(day, int(days))
        moved = added([self.number(term), days])
        if isinstance(moved, Exact):
            return time.day_of_number(self.plan.step(moved.top), self.plan.step)
        return None if moved is None else time.date_of(int(moved))

    def _turned(self, day: Day, days: int) -> Day:
        """Move a day by days that are no more than any month has."""
        step, moved = self.plan.step, day.day + whole(days)
        beyond = step(moved > day.length if days > 0 else moved < whole(1))
        by = nw.when(beyond).then(whole(1 if days > 0 else -1)).otherwise(whole(0))
        months = step(day.months + by)
        over = moved - day.length if days > 0 else moved + time.month_length(months)
        return Day.of_month(months, nw.when(beyond).then(over).otherwise(moved))

    def _after(self, day: DayColumn, months: Number) -> DayColumn:
        if day is None or months is None:
            return None
        start, length = _day(day), self.plan.step(top(months, 1))
        number = start.months + nw.when(length >= whole(0)).then(length)
        last = self.plan.step(number)
        most = self.plan.step(time.month_length(last))
        return Day.of_month(last, time.least(start.day, most))

    def _outer(self, left: DayTerm, right: DayTerm, *, earlier: bool) -> DayColumn:
        """Choose the earlier or the later of two days; null where either is."""
        a, b = self.of(left), self.of(right)
        ordered = compared(Relation.AT_MOST, self.number(left), self.number(right))
        if ordered is None:
            return None
        then, otherwise = (a, b) if earlier else (b, a)
        if isinstance(ordered, nw.Expr):
            return _chosen(self.plan.step(ordered), then, otherwise)
        return then if ordered else otherwise

    def _choose(self, when: Condition, then: DayTerm, otherwise: DayTerm) -> DayColumn:
        met = self.reader.holds(when)
        if isinstance(met, nw.Expr):
            return _chosen(met, self.of(then), self.of(otherwise))
        if met is None:
            return None
        return self.of(then if met else otherwise)

    # -- conditions over days

    def apart(self, between: DaysBetween, relation: Relation, days: int) -> Truth:
        """Read whether two days lie so many days apart.

        A fact and a day of the law are compared as days: numbers would be made of each
        of its parts, for every row.
        """
        says: Callable[[nw.Expr, nw.Expr], nw.Expr] = operator_of(relation)
        match between.start, between.end:
            case Attribute() as fact, date() as end if _in_calendar(end, -days):
                return says(that_day(shift(end, -days)), self.fact(fact))
            case date() as start, Attribute() as fact if _in_calendar(start, days):
                return says(self.fact(fact), that_day(shift(start, days)))
            case _:
                return compared(relation, self.reader.evaluate(between), Fraction(days))

    # -- numbers over days

    def over(self, term: OverDays) -> Number:
        """Read a number over days as a column."""
        terms = days_of(term)
        if isinstance(term, DaysBetween):
            before = multiplied(self.number(term.start), Fraction(-1))
            return added([self.number(term.end), before])
        days = [self.of(day) for day in terms]
        known = [day for day in days if day is not None]
        fixed = [day for day in known if isinstance(day, date)]
        if len(known) < len(days):
            return None
        if len(fixed) == len(days):
            number = elapsed(term, *fixed)
            return None if number is None else Fraction(number)
        match term:
            case WholeMonthsBetween(start, end):
                months = time.completed_months(*map(_day, known))
                return self._ordered(start, end, months)
            case MonthsBegun(event, day):
                months = time.months_begun(*map(_day, known))
                return self._ordered(event, day, months)
            case DaysOfMonth():
                return Exact(_day(known[0]).length)
            case DateOf():
                return Exact(_day(known[0]).day)
            case Weekday(day):
                return Exact((top(self.number(day), 1) + whole(1)) % whole(7))
            case _:
                assert_never(term)

    def _ordered(self, start: DayTerm, end: DayTerm, count: nw.Expr) -> Number:
        """Return what is counted from one day to another; null where it lies before."""
        found = compared(Relation.AT_MOST, self.number(start), self.number(end))
        return Exact(nw.when(self.plan.step(truth(found))).then(count))


def _in_calendar(day: date, days: int) -> bool:
    """Whether there is a day so many days later."""
    return 1 <= day.toordinal() + days <= date.max.toordinal()


def _day(day: DayColumn) -> Day:
    match day:
        case date():
            return Day.fixed(day)
        case None:
            return _NOTHING
        case _:
            return day


def _chosen(when: nw.Expr, then: DayColumn, otherwise: DayColumn) -> DayColumn:
    """Choose between two days; null where the condition is."""
    if then is None and otherwise is None:
        return None
    a, b = _day(then), _day(otherwise)
    pairs = (a.year, b.year), (a.month, b.month), (a.day, b.day)
    return Day(*(_either(when, *pair) for pair in pairs))


def _either(when: nw.Expr, then: nw.Expr, otherwise: nw.Expr) -> nw.Expr:
    return nw.when(when).then(then).otherwise(nw.when(~when).then(otherwise))
