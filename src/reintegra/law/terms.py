"""Computing of terms (*obliczanie terminów*), by the Civil Code and the KPA.

The Civil Code counts where an act, a ruling or a contract sets a term and does not say
how (art. 110); the Code of Administrative Procedure (KPA) counts in proceedings. From
2025-06-01 neither counts the period of the unemployment benefit (art. 227 of the labour
market act).

Source:
    art. 110–114 Kodeksu cywilnego; art. 57 Kodeksu postępowania administracyjnego.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.law.periods import Month, Period, joined, shift

MONTH_DAYS = 30
"""Days in a month of a term that need not be continuous (art. 114 k.c.)."""


def _count(number: int) -> int:
    if number < 0:
        msg = f"length of a term: got {number!r}, expected a whole number, 0 or more"
        raise PeriodError(
            where="",
            name="number",
            got=number,
            expected="a whole number, 0 or more",
            message=msg,
        )
    return number


# -- the last day of a term


@check_arguments
def days_after(event: date, days: int) -> date:
    """Return the last day of a term of days (*termin w dniach*).

    Args:
        event: Day of the event; it is not counted.
        days: Length, 0 or more.

    Raises:
        PeriodError: *days* is negative, or the term leaves the years 1–9999.

    Source:
        art. 111 § 2 Kodeksu cywilnego; art. 57 § 1 Kodeksu postępowania
        administracyjnego.

    >>> days_after(date(2022, 10, 31), 28)
    datetime.date(2022, 11, 28)
    """
    return shift(event, _count(days))


@check_arguments
def weeks_after(event: date, weeks: int) -> date:
    """Return the last day of a term of weeks (*termin w tygodniach*).

    Args:
        event: Day on which the term begins.
        weeks: Length, 0 or more; the last day has the name of the first.

    Raises:
        PeriodError: *weeks* is negative, or the term leaves the years 1–9999.

    Source:
        art. 112 Kodeksu cywilnego; art. 57 § 2 Kodeksu postępowania administracyjnego.
    """
    return shift(event, 7 * _count(weeks))


@check_arguments
def months_after(start: date, months: int) -> date:
    """Return the last day of a term of months (*termin w miesiącach*).

    Args:
        start: Day on which the term begins.
        months: Length, 0 or more.

    Returns:
        The day of the same date in the last month; where there is none, the last day of
        that month.

    Raises:
        PeriodError: *months* is negative, or the term leaves the years 1–9999.

    Source:
        art. 112 Kodeksu cywilnego; art. 57 § 3 Kodeksu postępowania administracyjnego.

    >>> print(months_after(date(2026, 1, 1), 1), months_after(date(2026, 1, 31), 1))
    2026-02-01 2026-02-28
    """
    last = Month.of(start) + _count(months)
    return date(last.year, last.month, min(start.day, last.days))


@check_arguments
def years_after(start: date, years: int) -> date:
    """Return the last day of a term of years (*termin w latach*).

    Where there is no such day, the Civil Code takes the last day of that month and the
    KPA the day before: the same day, as only a 29 February can be missing.

    Args:
        start: Day on which the term begins.
        years: Length, 0 or more.

    Raises:
        PeriodError: *years* is negative, or the term leaves the years 1–9999.

    Source:
        art. 112 Kodeksu cywilnego; art. 57 § 3a Kodeksu postępowania administracyjnego.

    >>> years_after(date(2024, 2, 29), 1)
    datetime.date(2025, 2, 28)
    """
    return months_after(start, 12 * _count(years))


@check_arguments
def reaches_age(birth: date, years: int) -> date:
    """Return the day at whose beginning an age is reached (*ukończenie lat*).

    Args:
        birth: Day of birth.
        years: The age, 0 or more.

    Raises:
        PeriodError: *years* is negative, or the day leaves the years 1–9999.

    Source:
        art. 112 zd. 2 Kodeksu cywilnego.

    >>> reaches_age(date(1996, 10, 8), 30)
    datetime.date(2026, 10, 8)
    """
    return years_after(birth, years)


# -- how long a time was


@check_arguments
def completed_months(start: date, end: date) -> int:
    """Count the whole months between two days (*pełne miesiące*).

    Args:
        start: Day on which the months begin to run.
        end: Day on which they are counted; not before *start*.

    Returns:
        The longest term of months from *start* that ends by *end*: 0 or more.

    Raises:
        PeriodError: *end* is before *start*, or one of them is no day.

    Source:
        art. 112 Kodeksu cywilnego.

    >>> completed_months(date(2024, 1, 15), date(2024, 3, 14))
    1
    """
    first, last = Month.of(start), Month.of(end)
    if end < start:
        msg = f"whole months: got {end}, expected {start} (start) or later"
        raise PeriodError(
            where="", name="end", got=end, expected=f"{start} or later", message=msg
        )
    begun = 12 * (last.year - first.year) + last.month - first.month
    return begun if months_after(start, begun) <= end else begun - 1


@check_arguments
def months_begun(event: date, day: date) -> int:
    """Count the months begun after an event (*rozpoczęte miesiące*), 0 on the day.

    Args:
        event: The day of the event; it is not counted.
        day: The day asked about, not before it.

    Returns:
        The shortest term of months from *event* that *day* still lies in.

    Raises:
        PeriodError: *day* is before *event*.

    Source:
        art. 112 Kodeksu cywilnego.

    >>> months_begun(date(2025, 8, 31), date(2026, 2, 28))
    6
    """
    whole = completed_months(event, day)
    return whole + (months_after(event, whole) < day)


@check_arguments
def noncontinuous_months(parts: Iterable[Period]) -> int:
    """Count the whole months in a time with breaks (*termin nieciągły*).

    Args:
        parts: The parts, in any order.

    Returns:
        Months of 30 days in the sum of all days: 0 or more.

    Raises:
        PeriodError: Two parts have a day in common.

    Source:
        art. 114 Kodeksu cywilnego.

    >>> noncontinuous_months([Month(2026, 1).period, Month(2026, 3).period])
    2
    """
    return sum(part.days for part in joined(parts)) // MONTH_DAYS


@check_arguments
def days_by_months(part: Period) -> int:
    """Count the days of a time, its whole months at 30 days each.

    Source:
        art. 112 Kodeksu cywilnego; art. 114 Kodeksu cywilnego (a reading, where months
        are to be added up).

    >>> days_by_months(Period(date(2025, 1, 1), date(2026, 1, 31)))
    390
    """
    after = shift(part.last, 1)
    months = completed_months(part.first, after)
    beyond = after - months_after(part.first, months)
    return MONTH_DAYS * months + beyond.days
