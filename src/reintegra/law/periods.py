"""Periods of days and calendar months."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
from itertools import pairwise

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError, shown
from reintegra.values import frozen

_YEARS = range(MINYEAR, MAXYEAR + 1)
_MONTHS = range(1, 13)
_MONTH = r"([0-9]{4})-([0-9]{2})"


def a_day(day: date) -> date:
    """Return *day* if it is a day without a time.

    Raises:
        PeriodError: It is something else, a ``datetime`` included.
    """
    if isinstance(day, datetime) or not isinstance(day, date):
        expected = "a datetime.date"
        msg = f"no day: got {shown(day)}, expected {expected}"
        raise PeriodError(where="", name="day", got=day, expected=expected, message=msg)
    return day


FAR = date(2200, 1, 1)
"""From this day on a day of a record stands for none, as 9999-12-31 in registers."""


def a_day_of_record(day: date) -> date:
    """Return *day* if it can be a day of a stay or of a log.

    Raises:
        PeriodError: It is no day, or one that registers write where there is none.
    """
    if a_day(day) >= FAR:
        expected = f"one before {FAR}, or none where it is not known or has not come"
        msg = f"day of a record: got {day}, expected {expected}"
        raise PeriodError(where="", name="day", got=day, expected=expected, message=msg)
    return day


def shift(day: date, days: int) -> date:
    """Return the day that lies *days* later, or earlier where it is negative.

    Raises:
        PeriodError: It would lie outside the years 1–9999.
    """
    a_day(day)
    try:
        return day + timedelta(days)
    except (OverflowError, TypeError, ValueError):
        expected = "a day of the years 1–9999"
        msg = f"{shown(days)} days from {day}: expected {expected}"
        raise PeriodError(
            where="", name="days", got=days, expected=expected, message=msg
        ) from None


@check_arguments
@frozen(order=True)
class Period:
    """The days from one to another, both included (*okres*).

    Attributes:
        first: The first day.
        last: The last day, not before the first.

    Raises:
        PeriodError: *last* is before *first*, or one of them is no day.

    >>> sick = Period(date(2026, 7, 24), date(2026, 7, 27))
    >>> print(sick, sick.days, date(2026, 7, 27) in sick)
    2026-07-24 – 2026-07-27 4 True
    """

    first: date = field(converter=a_day)
    last: date = field(converter=a_day)

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            expected = f"{self.first} or later"
            msg = f"period: got last day {self.last}, expected {expected}"
            raise PeriodError(
                where="Period",
                name="last",
                got=self.last,
                expected=expected,
                message=msg,
            )

    @property
    def days(self) -> int:
        """How many days there are, 1 or more."""
        return (self.last - self.first).days + 1

    def overlaps(self, other: Period) -> bool:
        """Whether the two have a day in common."""
        return self.first <= other.last and other.first <= self.last

    def intersection(self, other: Period) -> Period | None:
        """Return the days in common, ``None`` where there are none."""
        if not self.overlaps(other):
            return None
        return Period(max(self.first, other.first), min(self.last, other.last))

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __iter__(self) -> Iterator[date]:
        ordinals = range(self.first.toordinal(), self.last.toordinal() + 1)
        return map(date.fromordinal, ordinals)

    def __str__(self) -> str:
        return f"{self.first} – {self.last}"


@check_arguments
def joined(periods: Iterable[Period], what: str = "periods") -> tuple[Period, ...]:
    """Return *periods* in order, those that touch as one.

    Args:
        periods: The periods, in any order.
        what: What an error calls them.

    Raises:
        PeriodError: Two have a day in common.

    >>> print(*joined([Month(2026, 3).period, Month(2026, 2).period]))
    2026-02-01 – 2026-03-31
    """
    ordered = sorted(periods)
    for one, other in pairwise(ordered):
        if one.overlaps(other):
            msg = f"{what} overlap: got {one} and {other}"
            expected = "each day in one of them"
            raise PeriodError(
                where="", name=what, got=(one, other), expected=expected, message=msg
            )
    found: list[Period] = []
    for period in ordered:
        if found and shift(found[-1].last, 1) == period.first:
            found[-1] = Period(found[-1].first, period.last)
        else:
            found.append(period)
    return tuple(found)


def _check_number(name: str, number: int, allowed: range) -> None:
    """Refuse what is no whole number of those *allowed* as a year or a month."""
    if type(number) is not int or number not in allowed:
        expected = f"a whole number from {allowed[0]} to {allowed[-1]}"
        raise PeriodError(where="Month", name=name, got=number, expected=expected)


@frozen(order=True)
class Month:
    """A calendar month (*miesiąc kalendarzowy*).

    Attributes:
        year: The year, 1 to 9999.
        month: The month, 1 to 12.

    Raises:
        PeriodError: There is no such month.

    >>> print(Month(2026, 12).next, Month(2026, 2).last, Month(2026, 7) + -12)
    2027-01 2026-02-28 2025-07
    """

    year: int
    month: int

    def __attrs_post_init__(self) -> None:
        whole = type(self.year) is int and type(self.month) is int
        if not whole or self.year not in _YEARS or self.month not in _MONTHS:
            _check_number("year", self.year, _YEARS)
            _check_number("month", self.month, _MONTHS)

    @classmethod
    def of(cls, day: date) -> Month:
        """Return the month in which *day* lies.

        Raises:
            PeriodError: *day* is no day.
        """
        found = a_day(day)
        return cls(found.year, found.month)

    @classmethod
    @check_arguments
    def parse(cls, text: str) -> Month:
        """Read a month written as ``2026-07``.

        Raises:
            PeriodError: *text* is no such month.

        >>> Month.parse("2026-07").days
        31
        """
        found = re.fullmatch(_MONTH, text)
        if found is None:
            expected = "such as '2026-07'"
            msg = f"no month: got {text!r}, expected {expected}"
            raise PeriodError(
                where="Month.parse",
                name="text",
                got=text,
                expected=expected,
                message=msg,
            )
        return cls(int(found[1]), int(found[2]))

    @property
    def days(self) -> int:
        """How many days it has, 28 to 31."""
        if self.month == date.max.month:  # after which there may be no month
            return date.max.day
        return (date(self.year, self.month + 1, 1) - self.first).days

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return date(self.year, self.month, self.days)

    @property
    def period(self) -> Period:
        """Its days."""
        return Period(self.first, self.last)

    @property
    def next(self) -> Month:
        """The month after it."""
        return self + 1

    @property
    def previous(self) -> Month:
        """The month before it."""
        return self + -1

    @check_arguments
    def __add__(self, months: int) -> Month:
        year, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Month(year, month + 1)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


def week_of(day: date) -> Period:
    """Return the week of *day*, Monday to Sunday (*tydzień kalendarzowy*).

    Raises:
        PeriodError: *day* is no day, or its week leaves the years 1–9999.

    >>> print(week_of(date(2027, 1, 1)))
    2026-12-28 – 2027-01-03
    """
    monday = monday_of(day)
    return Period(monday, shift(monday, 6))


def monday_of(day: date) -> date:
    """Return the Monday of the week of *day*.

    Raises:
        PeriodError: *day* is no day, or its week begins before the year 1.
    """
    return shift(day, -a_day(day).weekday())
