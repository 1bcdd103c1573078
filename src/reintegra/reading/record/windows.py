"""Count the log of one person into the windows of a limit, and check each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, assert_never

from attrs import evolve

from reintegra.arguments import check_arguments
from reintegra.errors import GrammarError, PeriodError
from reintegra.grammar.limits import Limit
from reintegra.grammar.nodes import Compare, Condition, Relation
from reintegra.grammar.scope import LawScope
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
from reintegra.law.periods import Month, Period, a_day_of_record, shift, week_of
from reintegra.reading.record.findings import Finding, finding
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.trace import Amount, Reason, walk_decisive
from reintegra.values import FrozenMapping, frozen

_WEEK = 7


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
        raise PeriodError(msg)
    return _Counting(limit, limit.log, on, under, known_on).windows(rows)


@check_arguments
def check_log(
    limit: Limit,
    rows: Iterable[LogDay],
    *,
    on: date | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> tuple[Finding, ...]:
    """Check every window of the log of one person against *limit*.

    Args:
        limit: As in `count_log`.
        rows: As in `count_log`.
        on: As in `count_log`.
        under: As in `count_log`.
        known_on: As in `count_log`.

    Returns:
        A finding for each window, oldest first, kept, breached or to check. A finding
        of a breach names the days beyond the limit.

    Raises:
        NotInForceError: There was no such limit on the day whose law counts.
        NotReadError: There was such a limit, and it was not read.
    """
    counted = count_log(limit, rows, on=on, under=under, known_on=known_on)
    return tuple(check_window(one, under, known_on) for one in counted)


def check_window(
    window: CountedWindow, under: Interpretations, known_on: date | None = None
) -> Finding:
    """Check a counted window against its limit.

    Args:
        window: The window.
        under: Interpretations of open points.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.

    Raises:
        NotInForceError: As in `check_log`.
        NotReadError: As in `check_log`.
    """
    limit, record = window.limit, window.record
    found = finding(limit, record, window.days, window.on, under, known_on)
    return evolve(found, days=_named(window, found.reason))


# -- the days that a finding names


def _named(window: CountedWindow, reason: Reason) -> tuple[date, ...]:
    """Return the days beyond a limit; where nothing is exceeded, those counted."""
    known = (
        days
        for name, days in window.days_of.items()
        if getattr(window.record, name) is not None
    )
    return _longest(_beyond(window, reason)) or _longest(known) or window.days


def _longest(lists: Iterable[tuple[date, ...]]) -> tuple[date, ...]:
    """Return the longest of some lists, of equal ones the last."""
    found: tuple[date, ...] = ()
    for one in lists:
        found = one if len(one) >= len(found) else found
    return found


def _beyond(window: CountedWindow, reason: Reason) -> Iterator[tuple[date, ...]]:
    """Go through the days beyond each bound of a count that is exceeded."""
    numbers = {c.fact.name for c in _counts(window.limit) if isinstance(c, Number)}
    for node in walk_decisive(reason):
        match node:
            case Reason(Compare() as compared, False, (_, Amount() as most)):
                name = getattr(compared.left, "name", "")
                if compared.relation is Relation.AT_MOST and name in window.days_of:
                    days = window.days_of[name]
                    yield days[int(most.value or 0) :] if name in numbers else days


def _counts(limit: Limit) -> tuple[Count, ...]:
    return limit.log.counts if limit.log else ()


# -- counting


@frozen
class _Row:
    """A row that counts; *sure* where it is known that it does, and where."""

    row: LogDay
    day: date
    sure: bool


@frozen
class _Counting:
    """One counting of a log."""

    limit: Limit
    log: Log
    on: date | None
    under: Interpretations
    known_on: date | None

    def windows(self, rows: Iterable[LogDay]) -> tuple[CountedWindow, ...]:
        """Put the rows that count into windows, and count each."""
        kept = tuple(self._kept(rows))
        found: dict[Period, list[_Row]] = {}
        for one, period in self._placed(kept):
            found.setdefault(period, []).append(one)
        return tuple(
            self._count(period, found[period])
            for period in sorted(found)
            if any(self._makes(one) for one in found[period])
        )

    def _kept(self, rows: Iterable[LogDay]) -> Iterator[_Row]:
        since = self.log.since or date.min
        for day, row in _by_day(rows):
            met = self._met(self.log.kept, row, day)
            if met is not False and day >= since:
                yield _Row(row, day, met is True)

    def _placed(self, rows: tuple[_Row, ...]) -> Iterator[tuple[_Row, Period]]:
        """Go through rows with the window of each."""
        window = self.limit.window_under(LawScope(under=self.under))
        worked = (one for one in rows if one.row.worked is not False)
        for first in rows[:1]:
            begun, stay = next(worked, first), Period(first.day, rows[-1].day)
            for one in rows:
                start = self._start(one.row)
                period = _bounds(window, one.day, start or begun.day, stay)
                block = window is Window.BLOCK and start is None
                sure = one.sure and not (block and begun.row.worked is None)
                yield evolve(one, sure=sure), period

    def _start(self, row: LogDay) -> date | None:
        name = self.log.start.name if self.log.start is not None else ""
        return getattr(row, name, None)

    def _count(self, period: Period, rows: list[_Row]) -> CountedWindow:
        counted = {one.fact.name: self._of(one, rows) for one in self.log.counts}
        record = self.limit.record(**{n: value for n, (value, _) in counted.items()})
        days_of = {name: days for name, (_, days) in counted.items() if days}
        return CountedWindow(
            self.limit,
            period,
            tuple(one.day for one in rows),
            record,
            self._law_day(period, rows),
            FrozenMapping(days_of),
        )

    def _law_day(self, period: Period, rows: list[_Row]) -> date:
        if self.on is not None:
            return self.on
        if self.log.law_day is LawDay.FIRST:
            return period.first
        seen = (one.day for one in rows if one.row.worked is not False)
        return next(seen, rows[0].day)

    def _of(self, count: Count, rows: list[_Row]) -> tuple[Any, tuple[date, ...]]:
        """Return what a count comes to, and the days that it rests on."""
        match count:
            case Total(of=fact):
                found = [getattr(one.row, fact.name) for one in rows]
            case Number(where=where):
                found = [self._met(where, one.row, one.day) for one in rows]
            case Same(fact=fact):
                every = {getattr(one.row, fact.name) for one in rows}
                return (every.pop() if len(every) == 1 else None), ()
            case _:
                assert_never(count)
        known = None not in found and all(one.sure for one in rows)
        days = tuple(o.day for o, n in zip(rows, found, strict=True) if n)
        return (sum(filter(None, found)) if known else None), days

    # -- conditions over a row

    def _makes(self, one: _Row) -> bool:
        return self._met(self.log.makes, one.row, one.day) is not False

    def _met(self, condition: Condition | None, row: LogDay, day: date) -> bool | None:
        if condition is None:
            return True
        reader = Reader(row, day, self.under, self.known_on, date.min)
        return reader.examine(condition).met


def _by_day(rows: Iterable[LogDay]) -> list[tuple[date, LogDay]]:
    """Sort rows by day, refusing a row without one and two of a day."""
    found: dict[date, LogDay] = {}
    for row in rows:
        if row.day is None:
            msg = "log: got a row without a day, expected one"
            raise PeriodError(msg)
        if row.day in found:
            msg = f"log: got two rows of {row.day}, expected one row a day"
            raise PeriodError(msg)
        found[a_day_of_record(row.day)] = row
    return sorted(found.items())


def _bounds(window: Window, day: date, start: date, stay: Period) -> Period:
    """Return the window that a day lies in."""
    match window:
        case Window.DAY | Window.DOCUMENT:
            return Period(day, day)
        case Window.WEEK:
            return week_of(day)
        case Window.BLOCK:
            first = shift(day, -((day - start).days % _WEEK))
            return Period(first, shift(first, _WEEK - 1))
        case Window.MONTH:
            return Month.of(day).period
        case Window.YEAR:
            return Period(day.replace(month=1, day=1), day.replace(month=12, day=31))
        case Window.STAY:
            return stay
        case _:
            assert_never(window)
