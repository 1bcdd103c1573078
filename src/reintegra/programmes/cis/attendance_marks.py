"""Marks that do not fit: outside the stay, on odd days, against a certificate.

Source: art. 14 ust. 1, 1a, 15 ust. 6, 7a ustawy o zatrudnieniu socjalnym (by
interpretation).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from attrs import fields

from reintegra.grammar.builders import all_of
from reintegra.grammar.facts import fact
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition
from reintegra.grammar.windows import Window
from reintegra.law.acts import UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.cis.attendance import Mark
from reintegra.programmes.cis.classified_days import ClassifiedDay
from reintegra.programmes.cis.effect_reader import DayEffect, DayKind
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.limit_reader import LimitReader
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
    marks: Mapping[date, Mark],
    marked: Iterable[date],
    checks: LimitReader,
) -> Iterator[Finding | None]:
    """Hold every mark against `MARK`; a day without one is the slip's to name.

    Args:
        days: The days of the stay in the period, sorted; others do no harm.
        marks: The marks of its attendance.
        marked: The days whose marks are checked.
        checks: Reads the limit.
    """
    known = {one.day: one.kind for one in days}
    fit: set[tuple[int, DayKind | None]] = set()  # days of one kind under equal law
    for day in marked:
        kind = known.get(day)
        same = bisect_right(_TURNS, day), kind
        if same in fit:
            continue
        counted = _of(kind, marks[day])
        found = checks.finding_if_in_force(MARK, counted, (day,))
        if found is not None and found.met:
            fit.add(same)
        yield found


def _of(kind: DayKind | None, mark: Mark) -> MarkedDay:
    if kind is None:
        return MarkedDay(inside=False)
    saturday = not kind.classes and kind.effect is DayEffect.UNKNOWN
    class_day = None if saturday else kind.classes or mark is Mark.NO_CLASS
    contrary = kind.certified and mark in {Mark.PRESENT, Mark.UNEXCUSED, Mark.FREE}
    return MarkedDay(inside=True, class_day=class_day, agrees=not contrary)
