"""The days on which a centre holds classes (*dni zajęć*).

No rule of law names them: from Monday to Friday is practice. A centre that holds
classes on Saturdays, or on other days of its own, says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeAlias

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.law.days_off import off_work
from reintegra.law.periods import shift, week_of
from reintegra.values import frozen

_WEEKDAYS = frozenset(range(1, 7))
Given: TypeAlias = Iterable[int] | Iterable[date]


def _no_class_days(found: Iterable[object]) -> PeriodError:
    given = tuple(found)
    expected = "weekdays from 1 (Monday) to 6 (Saturday), or days, at least one"
    got = ", ".join(map(str, given)) or "none"
    msg = f"class_days: got {got}, expected {expected}"
    return PeriodError(
        where="cis.ClassDays",
        name="class_days",
        got=given,
        expected=expected,
        message=msg,
    )


@check_arguments
@frozen
class ClassDays:
    """A centre's class days: those of every week, or the days themselves.

    Attributes:
        weekdays: Days of every week, 1 for Monday to 6 for Saturday; a day off work is
            no class day. Empty where *days* are given.
        days: The days themselves, all of a stay; empty where *weekdays* are
            given.

    Raises:
        PeriodError: Neither was given, or both at once, or a weekday that is none.
    """

    weekdays: frozenset[int] = frozenset()
    days: frozenset[date] = frozenset()

    def __attrs_post_init__(self) -> None:
        if bool(self.weekdays) is bool(self.days) or not self.weekdays <= _WEEKDAYS:
            raise _no_class_days((*self.weekdays, *self.days))

    def includes(self, day: date) -> bool:
        """Whether classes are held on *day*."""
        if self.days:
            return day in self.days
        return day.isoweekday() in self.weekdays and not off_work(day)

    @property
    def in_a_week(self) -> int:
        """How many class days a full week has: five, unless weekdays say otherwise."""
        return len(self.weekdays) or len(USUAL.weekdays)

    def last_of_week(self, day: date) -> date:
        """Return the last day of the week of *day* on which classes may be held."""
        week = week_of(day)
        if self.days:
            return max((one for one in self.days if one in week), default=week.last)
        return shift(week.first, max(self.weekdays) - 1)


USUAL = ClassDays(frozenset(range(1, 6)))
"""From Monday to Friday, as practice has it."""


def class_days(given: Given | ClassDays | None) -> ClassDays | None:
    """Read weekdays or days, ``None`` where neither was given.

    Raises:
        PeriodError: Something else came, nothing at all, or both at once.

    >>> class_days(range(1, 7)).includes(date(2026, 7, 4))
    True
    """
    if given is None or isinstance(given, ClassDays):
        return given
    found: tuple[object, ...] = tuple(given)
    weekdays = frozenset(one for one in found if type(one) is int)
    days = frozenset(one for one in found if type(one) is date)
    return ClassDays(weekdays, days)
