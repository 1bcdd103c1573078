"""Days of the year set by law, such as the deadline of a yearly report."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.law.timeline import Timeline
from reintegra.values import frozen

if TYPE_CHECKING:
    from reintegra.grammar.values import Value

_LEAP_YEAR = 2000


@check_arguments
@frozen(order=True, cache_hash=True)
class MonthDay:
    """A day of any year (*dzień i miesiąc*).

    Attributes:
        month: 1 to 12.
        day: Day of the month, 1 to 31.

    Raises:
        PeriodError: No year has such a day.

    >>> print(MonthDay(1, 31))
    01-31
    """

    month: int
    day: int

    def __attrs_post_init__(self) -> None:
        try:
            date(_LEAP_YEAR, self.month, self.day)
        except ValueError:
            msg = f"no day of the year: got month {self.month}, day {self.day}"
            raise PeriodError(
                where="",
                name="day",
                got=(self.month, self.day),
                expected="a day of a leap year",
                message=msg,
            ) from None

    def in_year(self, year: int) -> date:
        """Return the day in *year*.

        Raises:
            PeriodError: The year has no 29 February.

        >>> MonthDay(3, 31).in_year(2027)
        datetime.date(2027, 3, 31)
        """
        try:
            return date(year, self.month, self.day)
        except (OverflowError, ValueError):
            msg = f"no such day: got {self} in {year}"
            raise PeriodError(
                where="",
                name="year",
                got=year,
                expected=f"a year that has {self}",
                message=msg,
            ) from None

    def __str__(self) -> str:
        return f"{self.month:02}-{self.day:02}"


@check_arguments
@frozen(cache_hash=True)
class DatedDay:
    """A day of the year set by law, over time (*termin roczny*).

    Attributes:
        key: Its name in `reintegra.parameters`, such as ``cis.report_deadline``.
        pl: What it is, in Polish.
        en: What it is, in English.
        history: Its values, each with its first day, citation and evidence.
    """

    key: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    history: Timeline[MonthDay] = field(repr=False)

    @property
    def unit(self) -> str:
        """The unit of its values: ``month-day``."""
        return "month-day"

    def on(
        self, day: date, known_on: date | None = None, *, unverified: bool = False
    ) -> Value[MonthDay]:
        """Return the day of the year in force on *day*, with its citation.

        Args:
            day: The day asked about.
            known_on: Day whose knowledge of the law counts, ``None`` for all of it.
            unverified: Whether an unverified value may be returned.

        Raises:
            NotInForceError: The law sets none on that day.
            NotReadError: The law set one, and it was not read.
            PeriodError: *known_on* is before *day*.
            UnverifiedError: Only an unverified value exists, and none was asked for.
        """
        from reintegra.grammar.values import value_on  # noqa: PLC0415 - not to decide

        return value_on(self, day, known_on, unverified=unverified)
