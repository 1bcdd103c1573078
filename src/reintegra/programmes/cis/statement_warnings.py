"""Warnings of a participant's statement: on days, marks and phases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month
from reintegra.programmes.cis.attendance import Mark
from reintegra.programmes.cis.classified_days import ClassifiedDay
from reintegra.programmes.cis.effect_reader import DayEffect, DayKind
from reintegra.programmes.cis.participation import Participation
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.days import day_text, listed_text, month_text
from reintegra.values.text import Text

_UNMARKED = Text(
    "dzień zajęć bez oznaczenia, kwota nie jest ostateczna",
    "class day without a mark, the amount is not final",
)
_FORBIDDEN = Text(
    (
        "nieobecność usprawiedliwiona, której ustawa nie przewiduje, kwota nie jest "
        "ostateczna"
    ),
    "excused absence, which the act does not know, the amount is not final",
)
_SATURDAY = Text(
    (
        "nieobecność w sobotę, a nie podano dni zajęć centrum; przy ponad 3 dniach "
        "nieobecności nieusprawiedliwionej świadczenie za miesiąc nie przysługuje, "
        "kwota nie jest ostateczna"
    ),
    (
        "absence on a Saturday, and the centre's class days are not given; more than 3 "
        "unexcused days forfeit the benefit of the month, the amount is not final"
    ),
)
_SICK_WITHOUT_CERTIFICATE = Text(
    "oznaczenie choroby bez zaświadczenia, uwzględniono tylko ten dzień",
    "mark of sickness without a certificate, that day alone was counted",
)
_CONTRARY_TO_CERTIFICATE = Text(
    "zaświadczenie przeczy oznaczeniu, przyjęto zaświadczenie",
    "a certificate contradicts the mark, the certificate was taken",
)
_NO_CLASSES = Text(
    "oznaczenie w dniu bez zajęć, pominięto",
    "mark on a day without classes, not counted",
)
_FREE_BEYOND_LIMIT = Text(
    (
        "dzień wolny od zajęć ponad limit albo w okresie próbnym, świadczenia nie "
        "zmniejszono"
    ),
    "free day beyond those due or in the trial month, the benefit was not reduced",
)
_OUTSIDE_STAY = Text(
    "oznaczenie poza dniami uczestnictwa, pominięto",
    "mark outside the days of participation, not counted",
)
_EVERY = (
    _UNMARKED,
    _FORBIDDEN,
    _SATURDAY,
    _SICK_WITHOUT_CERTIFICATE,
    _CONTRARY_TO_CERTIFICATE,
    _NO_CLASSES,
)


def day_warnings(days: Iterable[ClassifiedDay]) -> Iterator[Notice]:
    """Warn of days of the month, those of one kind together.

    Args:
        days: The days of participation in the month.
    """
    found: dict[Text, list[date]] = {}
    texts: dict[DayKind, tuple[Text, ...]] = {}
    for day, kind, _ in days:
        if kind not in texts:
            texts[kind] = tuple(_of(kind))
        for text in texts[kind]:
            found.setdefault(text, []).append(day)
    for text in _EVERY:
        yield from _warned(text, found.get(text, ()))


def free_day_warnings(days: Iterable[date]) -> Iterator[Notice]:
    """Warn of free days beyond the limit, or in the trial month."""
    yield from _warned(_FREE_BEYOND_LIMIT, days)


def mark_warnings(days: Iterable[date]) -> Iterator[Notice]:
    """Warn of marks on days outside the stay."""
    yield from _warned(_OUTSIDE_STAY, days)


def phase_warnings(
    stay: Participation, month: Month, under: Interpretations
) -> Iterator[Notice]:
    """Warn where a stay goes on in the month after its last phase."""
    last = stay.phases(under=under)[-1].period.last
    end = stay.last_day(under=under)
    if last < month.last and (end is None or end > last):
        yield Notice(
            "days",
            f"okres uczestnictwa upłynął {day_text(last, 'pl')}, dni późniejszych nie "
            "uwzględniono",
            f"the period of participation ended on {last}, later days not counted",
        )


def no_day_warning(stay: Participation, month: Month, under: Interpretations) -> Notice:
    """Warn that the stay has no day in the month."""
    start, end = stay.start, stay.last_day(under=under)
    last = f", ostatni dzień {day_text(end, 'pl')}" if end else ""
    until = f", last day {end}" if end else ""
    return Notice(
        "days",
        f"brak dni uczestnictwa za {month_text(month, 'pl')} (pierwszy dzień "
        f"{day_text(start, 'pl')}{last})",
        f"no day of participation in {month}: first day {start}{until}",
    )


def _warned(kind: Text, days: Iterable[date]) -> Iterator[Notice]:
    if listed := tuple(days):
        pl, en = listed_text(listed, "pl"), listed_text(listed, "en")
        yield Notice("days", f"{kind.pl}: {pl}", f"{kind.en}: {en}")


def _of(one: DayKind) -> Iterator[Text]:
    """Go through the warnings that days of a kind give."""
    if one.effect is DayEffect.UNKNOWN and not one.classes:
        yield _SATURDAY
    elif one.effect is DayEffect.UNKNOWN:
        yield _UNMARKED if one.mark is None else _FORBIDDEN
    elif not one.classes and one.mark not in {None, Mark.NO_CLASS, Mark.SICK}:
        yield _NO_CLASSES
    if one.mark is Mark.SICK and not one.certified:
        yield _SICK_WITHOUT_CERTIFICATE
    if one.certified and one.mark in {Mark.PRESENT, Mark.UNEXCUSED, Mark.FREE}:
        yield _CONTRARY_TO_CERTIFICATE
