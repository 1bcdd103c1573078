"""Count the log of one person into the windows of a limit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple, assert_never

from attrs import Attribute, field

from reintegra.arguments import check_arguments
from reintegra.errors import GrammarError, PeriodError
from reintegra.grammar.limits import Limit
from reintegra.grammar.nodes import Condition, Parameter, Refer
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_subnodes
from reintegra.grammar.windows import (
    Count,
    LawDay,
    Log,
    LogDay,
    Number,
    Same,
    Total,
    Window,
)
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month, Period, a_day_of_record, monday_of, shift
from reintegra.reading.record.reader import Reader
from reintegra.values import FrozenMapping, frozen
from reintegra.values.records import made

_WEEK = 7


@check_arguments
@frozen
class CountedWindow:
    """A window of a log, counted (*okno ewidencji*).

    Attributes:
        limit: The limit whose window it is.
        period: Its days, with a row or without.
        days: The days whose rows count, oldest first.
        record: What is counted, as a record of the limit.
        on: The day whose law counts.
        days_of: The days that each count rests on, by the name of its fact.
    """

    limit: Limit
    period: Period
    days: tuple[date, ...]
    record: Any
    on: date
    days_of: Mapping[str, tuple[date, ...]]


@check_arguments
def count_log(
    limit: Limit,
    rows: Iterable[LogDay],
    *,
    on: date | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> tuple[CountedWindow, ...]:
    """Count the log of one person into the windows of *limit*.

    Args:
        limit: The limit.
        rows: The log, one row for each day, in any order.
        on: The day whose law counts, where no row tells it.
        under: Interpretations of open points.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.

    Returns:
        The windows that the log has, oldest first.

    Raises:
        GrammarError: The windows of the limit are counted elsewhere.
        PeriodError: A row has no day, or the day of another row; *on* is needed and
            not given.
    """
    if limit.log is None:
        msg = f"{limit.key}: got a log, expected windows that are counted already"
        raise GrammarError(msg)
    if on is None and limit.log.law_day is LawDay.GIVEN:
        msg = f"{limit.key}: got no day whose law counts, expected one: no row tells it"
        raise PeriodError(
            where="",
            name="on",
            got=on,
            expected="the day whose law counts",
            message=msg,
        )
    counting = _Counting(limit, limit.log, on, under, known_on)
    return tuple(counting.windows(rows))


class _Row(NamedTuple):
    """A row that counts; *sure* where it is known that it does, and where."""

    row: LogDay
    day: date
    sure: bool


@frozen
class _Counting:
    """One counting of a log; equal rows are read once, equal windows counted as one."""

    limit: Limit
    log: Log
    on: date | None
    under: Interpretations
    known_on: date | None
    read: dict[tuple[Any, ...], bool | None] = field(factory=dict)
    records: dict[tuple[Any, ...], Any] = field(factory=dict)

    def windows(self, rows: Iterable[LogDay]) -> Iterator[CountedWindow]:
        """Put the rows that count into windows, and count each."""
        window = self.limit.window_under(LawScope(under=self.under))
        kept = list(self._kept(rows))
        found: dict[date, list[_Row]] = {}
        for one, start in self._started(kept) if window is Window.BLOCK else _all(kept):
            found.setdefault(_first_day(window, one.day, start), []).append(one)
        for first in sorted(found):
            if any(self._met(self.log.makes, one) is not False for one in found[first]):
                period = Period(first, _last_day(window, first, kept[-1].day))
                yield self._count(period, found[first])

    def _kept(self, rows: Iterable[LogDay]) -> Iterator[_Row]:
        since = self.log.since or date.min
        for day, row in _by_day(rows):
            met = self._met(self.log.includes, _Row(row, day, sure=True))
            if met is not False and day >= since:
                yield _Row(row, day, met is True)

    def _started(self, rows: list[_Row]) -> Iterator[tuple[_Row, date]]:
        """Go through rows with the day that their blocks of days are counted from."""
        name = self.log.start.name if self.log.start is not None else ""
        for one in rows:
            start, begun = getattr(one.row, name), _first_worked(rows)
            sure = one.sure and (start is not None or begun.row.worked is not None)
            yield _Row(one.row, one.day, sure), start or begun.day

    def _count(self, period: Period, rows: list[_Row]) -> CountedWindow:
        counted = {one.fact.name: self._of(one, rows) for one in self.log.counts}
        values = tuple(value for value, _ in counted.values())
        record = self.records.get(values)
        if record is None:
            named = dict(zip(counted, values, strict=True))
            record = self.records[values] = self.limit.record(**named)
        days_of = {name: days for name, (_, days) in counted.items() if days}
        days = tuple(one.day for one in rows)
        on = self._law_day(period, rows)
        mapped = FrozenMapping(days_of)
        return made(CountedWindow, (self.limit, period, days, record, on, mapped))

    def _law_day(self, period: Period, rows: list[_Row]) -> date:
        if self.on is not None:
            return self.on
        if self.log.law_day is LawDay.FIRST:
            return period.first
        return _first_worked(rows).day

    def _of(self, count: Count, rows: list[_Row]) -> tuple[Any, tuple[date, ...]]:
        """Return what a count comes to, and the days that it rests on."""
        match count:
            case Total(of=fact):
                found = [getattr(one.row, fact.name) for one in rows]
            case Number(where=where):
                found = [self._met(where, one) for one in rows]
            case Same(fact=fact):
                every = {getattr(one.row, fact.name) for one in rows}
                return (every.pop() if len(every) == 1 else None), ()
            case _:
                assert_never(count)
        known = None not in found and all(one.sure for one in rows)
        days = tuple(o.day for o, n in zip(rows, found, strict=True) if n)
        return (sum(filter(None, found)) if known else None), days

    def _met(self, condition: Condition | None, one: _Row) -> bool | None:
        """Read a condition over a row."""
        if condition is None:
            return True
        if isinstance(condition, Attribute):
            found: bool | None = getattr(one.row, condition.name)
            return found
        names = facts_alone(condition, self.under)
        if names is None:
            return self._examine(condition, one)
        key = condition, *(getattr(one.row, name) for name in names)
        if key not in self.read:
            self.read[key] = self._examine(condition, one)
        return self.read[key]

    def _examine(self, condition: Condition, one: _Row) -> bool | None:
        reader = Reader(one.row, one.day, self.under, self.known_on, date.min)
        return reader.examine(condition).met


@lru_cache(maxsize=256)
def facts_alone(condition: Condition, under: Interpretations) -> tuple[str, ...] | None:
    """Name the facts of a condition, ``None`` where law of a day stands in it too."""
    nodes = tuple(iter_subnodes(condition, LawScope(under=under)))
    if any(isinstance(node, Parameter | Refer) for node in nodes):
        return None
    return tuple(node.name for node in nodes if isinstance(node, Attribute))


def _all(rows: list[_Row]) -> Iterator[tuple[_Row, date]]:
    """Go through rows with the first day of the whole log."""
    return ((one, rows[0].day) for one in rows)


def _first_worked(rows: list[_Row]) -> _Row:
    """Return the first row with a minute, or perhaps with one; else the first."""
    return next((one for one in rows if one.row.worked is not False), rows[0])


def _by_day(rows: Iterable[LogDay]) -> list[tuple[date, LogDay]]:
    """Sort rows by day, refusing a row without one and two of a day."""
    found: dict[date, LogDay] = {}
    for row in rows:
        if row.day is None:
            msg = "log: got a row without a day, expected one"
            raise PeriodError(
                where="", name="log", got=row, expected="a row with a day", message=msg
            )
        if row.day in found:
            msg = f"log: got two rows of {row.day}, expected one row a day"
            raise PeriodError(
                where="", name="log", got=row.day, expected="one row a day", message=msg
            )
        found[a_day_of_record(row.day)] = row
    return sorted(found.items())


def _first_day(window: Window, day: date, start: date) -> date:
    """Return the first day of the window that a day lies in.

    Args:
        window: The window.
        day: The day.
        start: Where blocks or the stay begin.
    """
    match window:
        case Window.DAY | Window.DOCUMENT:
            return day
        case Window.WEEK:
            return monday_of(day)
        case Window.BLOCK:
            return shift(day, -((day - start).days % _WEEK))
        case Window.MONTH:
            return day.replace(day=1)
        case Window.YEAR:
            return day.replace(month=1, day=1)
        case Window.STAY:
            return start
        case _:
            assert_never(window)


def _last_day(window: Window, first: date, last: date) -> date:
    """Return the last day of the window that begins on a day.

    Args:
        window: The window.
        first: Its first day.
        last: The last day of the stay.
    """
    match window:
        case Window.DAY | Window.DOCUMENT:
            return first
        case Window.WEEK | Window.BLOCK:
            return shift(first, _WEEK - 1)
        case Window.MONTH:
            return Month.of(first).last
        case Window.YEAR:
            return first.replace(month=12, day=31)
        case Window.STAY:
            return last
        case _:
            assert_never(window)
