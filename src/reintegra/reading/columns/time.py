"""Terms and lengths as columns, as `reintegra.law.terms` has them for days.

Days are numbered by arithmetic on year, month and day, which every engine has; one
takes days from one another, another does not.

Source:
    art. 112 Kodeksu cywilnego.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.reading.columns.column import whole


@frozen(eq=False)
class Day:
    """A day as three columns of whole numbers; null in all of them where it is.

    Attributes:
        year: The year.
        month: The month, 1 to 12.
        day: The day of the month.
    """

    year: nw.Expr
    month: nw.Expr
    day: nw.Expr

    @classmethod
    def of(cls, column: nw.Expr) -> Day:
        """Take a column of days apart."""
        parts = column.dt.year(), column.dt.month(), column.dt.day()
        return cls(*(part.cast(nw.Int64) for part in parts))

    @classmethod
    def of_month(cls, months: nw.Expr, day: nw.Expr) -> Day:
        """Take a month by the number that `months` gives it, and a date in it."""
        return cls(months // whole(12), months % whole(12) + whole(1), day)

    @classmethod
    def fixed(cls, day: date) -> Day:
        """Write one day for all rows."""
        return cls(whole(day.year), whole(day.month), whole(day.day))

    @property
    def number(self) -> nw.Expr:
        """A number that grows by one each day."""
        # March is the first month, so that a leap day is the last of its year
        late = (self.month + whole(9)) // whole(12)
        year = self.year - whole(1) + late
        month = (self.month + whole(9)) % whole(12)
        leaps = year // whole(4) - year // whole(100) + year // whole(400)
        months = (whole(153) * month + whole(2)) // whole(5)
        return whole(365) * year + leaps + months + self.day

    @property
    def length(self) -> nw.Expr:
        """How many days its month has, 28 to 31."""
        return _length(self.year, self.month)

    @property
    def months(self) -> nw.Expr:
        """A number that grows by one each month."""
        return whole(12) * self.year + self.month - whole(1)

    def after(self, months: int) -> Day:
        """Return the last day of a term of months: the same date, or the last there is.

        Args:
            months: The length, 0 or more.
        """
        number = self.months + whole(months)
        year, month = number // whole(12), number % whole(12) + whole(1)
        return Day(year, month, least(self.day, _length(year, month)))


DayColumn: TypeAlias = "Day | date | None"
"""A day in columns: of each row, one for all rows, or not known in any."""


def number_of(day: date) -> int:
    """Return the number that `Day.number` has for a day."""
    return day.toordinal() + _BEFORE


def day_number(day: date) -> nw.Expr:
    """Write the number of a day as a column."""
    return whole(number_of(day))


def collected_day_number(column: nw.Expr) -> nw.Expr:
    """Number days that were collected: polars and Arrow count them from 1970."""
    since_1970 = column.cast(nw.Int32).cast(nw.Int64)
    return since_1970 + day_number(date(1970, 1, 1))


_BEFORE = 306
"""The days from 1 March of the year 0 to the end of that year."""


def engine_number(day: nw.Expr) -> nw.Expr:
    """Return the number of a day where the engine takes it as one.

    Args:
        day: A column of days.
    """
    return day.cast(nw.Int32).cast(nw.Int64) + day_number(date(1970, 1, 1))


def date_of(number: int) -> date:
    """Return the day that `number_of` gives a number."""
    return date.fromordinal(number - _BEFORE)


def day_of_number(number: nw.Expr, step: Callable[[nw.Expr], nw.Expr]) -> Day:
    """Return the day that has a number.

    Args:
        number: The number, named: a column that may be written more than once.
        step: Names a column on the way.
    """
    # Years begin in March, 400 of them have 146,097 days
    since = number - whole(1)
    within = step(since % whole(146_097))
    leaps = within // whole(1460) - within // whole(36_524) + within // whole(146_096)
    year = step((within - leaps) // whole(365))
    before = whole(365) * year + year // whole(4) - year // whole(100)
    day = step(within - before)
    month = step((whole(5) * day + whole(2)) // whole(153))
    return Day(
        whole(400) * (since // whole(146_097)) + year + month // whole(10),
        (month + whole(2)) % whole(12) + whole(1),
        day - (whole(153) * month + whole(2)) // whole(5) + whole(1),
    )


def shifted(day: nw.Expr, days: int) -> nw.Expr:
    """Return the day that lies so many days later."""
    return day.dt.offset_by(f"{days}d").cast(nw.Date)


def days_between(start: Day, end: Day) -> nw.Expr:
    """Count the days from one day to another, negative where it lies before."""
    return end.number - start.number


def completed_months(start: Day, end: Day) -> nw.Expr:
    """Count the whole months from *start* to *end*, which is not before it."""
    begun = end.months - start.months
    same_date = least(start.day, _length(end.year, end.month))
    return nw.when(end.day >= same_date).then(begun).otherwise(begun - whole(1))


def months_begun(event: Day, day: Day) -> nw.Expr:
    """Count the months begun after *event* by *day*, which is not before it."""
    begun = day.months - event.months
    same_date = least(event.day, _length(day.year, day.month))
    return nw.when(day.day > same_date).then(begun + whole(1)).otherwise(begun)


def least(one: nw.Expr, other: nw.Expr) -> nw.Expr:
    """Return the smaller of two whole numbers, or the earlier of two days."""
    return nw.when(one <= other).then(one).otherwise(other)


def greatest(one: nw.Expr, other: nw.Expr) -> nw.Expr:
    """Return the greater of two whole numbers, or the later of two days."""
    return nw.when(one >= other).then(one).otherwise(other)


def month_length(months: nw.Expr) -> nw.Expr:
    """Return how many days a month has, by the number that `Day.months` gives it."""
    return _length(months // whole(12), months % whole(12) + whole(1))


def _length(year: nw.Expr, month: nw.Expr) -> nw.Expr:
    """Return how many days a month has."""
    odd = (month + month // whole(8)) % whole(2)
    usual = whole(30) + odd
    century = year % whole(100) == whole(0)
    fourth = (year % whole(4) == whole(0)) & ~century
    leap = fourth | (year % whole(400) == whole(0))
    february = nw.when(leap).then(whole(29)).otherwise(whole(28))
    return nw.when(month == whole(2)).then(february).otherwise(usual)
