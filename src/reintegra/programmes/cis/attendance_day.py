"""A day of a stay in a centre, as its records have it, and what is said of such days.

The facts are read off marks, certificates and the centre's class days; the phases tell
whether a day is in the trial month. What a day counts as for the benefit follows in
`reintegra.programmes.cis.day_effects`.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from attrs import fields

from reintegra.grammar import facts
from reintegra.grammar.builders import all_of, any_of, none_of, one_of
from reintegra.grammar.nodes import Condition
from reintegra.law.days_off import SATURDAY, off_work
from reintegra.programmes.cis.attendance import Mark
from reintegra.programmes.cis.class_days import USUAL, ClassDays
from reintegra.values import frozen

_SOURCE = "art. 15 ust. 6–7a ustawy o zatrudnieniu socjalnym"
_MOST = 40_000
"""The highest number of a day of incapacity: more than any stay has days."""


@frozen(kw_only=True)
class AttendanceDay:
    """A day of participation (*dzień uczestnictwa w zajęciach*).

    Attributes:
        day: The day; it orders the days of a stay.
        trial: Whether it lies in the trial month.
        marked: Whether it has a mark; always known where the marks are kept.
        mark: The mark, one of those of `Mark`.
        certified: Whether a certificate of incapacity covers it.
        class_day: Whether it is a class day of the centre; where those are not given,
            Monday to Friday, days off work left out.
        perhaps_class_day: Whether classes may be held on it: a Saturday, no day off
            work, where the centre's class days are not given.
        sick_day: Its number among the days of incapacity that the limit counts.
    """

    day: date | None = facts.day("dzień", "day")
    trial: bool | None = facts.fact("dzień okresu próbnego", "day of the trial month")
    marked: bool | None = facts.fact(
        "dzień ma oznaczenie w ewidencji obecności", "the day has a mark"
    )
    mark: str | None = facts.choice(
        "oznaczenie dnia", "mark of the day", {one.value: one.pl for one in Mark}
    )
    certified: bool | None = facts.fact(
        "dzień objęty zaświadczeniem o niezdolności do uczestnictwa w zajęciach",
        "a certificate of incapacity covers the day",
        _SOURCE,
    )
    class_day: bool | None = facts.fact(
        "dzień zajęć według planu centrum", "class day by the centre's timetable"
    )
    perhaps_class_day: bool | None = facts.fact(
        "sobota, a nie podano dni zajęć centrum",
        "Saturday, and the centre's class days are not given",
    )
    sick_day: int | None = facts.count(
        "kolejny dzień choroby wliczany do limitu",
        "number of the day among those of sickness that the limit counts",
        unit="days",
        high=_MOST,
        source=_SOURCE,
    )


day = fields(AttendanceDay)


def marked(*marks: Mark) -> Condition:
    """*Dzień oznaczony jako*: the day has one of the marks; not so without a mark."""
    return all_of(day.marked, one_of(day.mark, *(one.value for one in marks)))


CLASSES = all_of(day.class_day, none_of(marked(Mark.NO_CLASS)))
"""Classes were held (*dzień zajęć*)."""

SICK = any_of(day.certified, marked(Mark.SICK))
"""Incapacity, confirmed by a certificate or a mark (*niezdolność do uczestnictwa*)."""

PRESENCE_REQUIRED = all_of(
    CLASSES, none_of(any_of(day.certified, marked(Mark.SICK, Mark.FREE)))
)
"""Presence was owed: classes, no incapacity, no free day (*obowiązek obecności*)."""

ABSENT = marked(Mark.UNEXCUSED, Mark.UNPAID)
"""An absence is marked, sickness and free days apart (*nieobecność*)."""


def classes_on(day: date, class_days: ClassDays | None) -> tuple[bool, bool]:
    """Return whether *day* is a class day, and whether it perhaps is one.

    Args:
        day: The day.
        class_days: The centre's class days; ``None`` where they are not given: then
            Monday to Friday are taken, and a Saturday may be one.
    """
    if class_days is None:
        return _usual_classes(day)
    return class_days.includes(day), False


@lru_cache(maxsize=4096)
def _usual_classes(day: date) -> tuple[bool, bool]:
    return USUAL.includes(day), day.weekday() == SATURDAY and not off_work(day)
