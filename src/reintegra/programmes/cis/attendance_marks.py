"""Marks that do not fit: outside the stay, on odd days, against a certificate.

Source: art. 14 ust. 1, 1a, 15 ust. 6, 7a ustawy o zatrudnieniu socjalnym (by
interpretation).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from attrs import fields

from reintegra.grammar.builders import all_of
from reintegra.grammar.facts import fact
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition
from reintegra.grammar.windows import Window
from reintegra.law.acts import UZS
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Period
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.cis.attendance import Attendance, Mark, days_within
from reintegra.programmes.cis.classified_days import ClassifiedDay
from reintegra.programmes.cis.effect_reader import DayEffect
from reintegra.reading.record.findings import Finding, check_limit_if_in_force
from reintegra.values import frozen


@frozen(kw_only=True)
class MarkedDay:
    """A day as it is marked (*oznaczenie dnia w ewidencji*)."""

    inside: bool | None = fact("dzień uczestnictwa w zajęciach", "day of participation")
    class_day: bool | None = fact("dzień zajęć", "day of classes")
    agrees: bool | None = fact(
        "oznaczenie zgodne z zaświadczeniem", "mark agrees with the certificate"
    )


_day = fields(MarkedDay)
MARK = Limit(
    "cis.MARK",
    "wymóg zgodności oznaczenia dnia z zajęciami i zaświadczeniem",
    "required agreement of a mark with classes and certificate",
    Window.DAY,
    MarkedDay,
    over_time(
        Version[Condition](
            UZS.in_force,
            Clause(
                UZS.at("art. 15 ust. 6"),
                all_of(_day.inside, _day.class_day, _day.agrees),
                Evidence.DERIVED,
            ),
            UZS.at("art. 15 ust. 6"),
            Evidence.STATUTE,
        )
    ),
    kind=LimitKind.REQUIREMENT,
)
"""A mark is of a day of participation and of classes, as the certificates have it."""


_TURNS = MARK.law.turning_days


def mark_findings(
    days: tuple[ClassifiedDay, ...],
    attendance: Attendance,
    period: Period,
    under: Interpretations,
    known_on: date | None = None,
) -> Iterator[Finding | None]:
    """Hold every mark against `MARK`; a day without one is the slip's to name.

    Args:
        days: The days of the stay in the period, sorted; others do no harm.
        attendance: Its marks and certificates.
        period: The days whose marks are checked.
        under: Interpretations of open points.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
    """
    known = {one.day: one for one in days}
    fit: set[tuple[int, MarkedDay]] = set()  # equal marks under equal law
    for day in days_within(attendance.marks, period.first, period.last):
        counted = _of(known.get(day), attendance.marks[day])
        same = bisect_right(_TURNS, day), counted
        if same in fit:
            continue
        read = MARK, counted, (day,)
        found = check_limit_if_in_force(*read, under=under, known_on=known_on)
        if found is not None and found.met:
            fit.add(same)
        yield found


def _of(one: ClassifiedDay | None, mark: Mark) -> MarkedDay:
    if one is None:
        return MarkedDay(inside=False)
    saturday = not one.classes and one.effect is DayEffect.UNKNOWN
    class_day = None if saturday else one.classes or mark is Mark.NO_CLASS
    return _inside(class_day, mark, certified=one.certified)


@lru_cache(maxsize=64)
def _inside(class_day: bool | None, mark: Mark, *, certified: bool) -> MarkedDay:  # noqa: FBT001 - a fact
    contrary = certified and mark in {Mark.PRESENT, Mark.UNEXCUSED, Mark.FREE}
    return MarkedDay(inside=True, class_day=class_day, agrees=not contrary)
