"""What must be said beside a statement of the days of a month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeAlias

from reintegra.programmes.cis.attendance import Mark
from reintegra.programmes.cis.classified_days import Due, SortedDay
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.days import listed_text

Text: TypeAlias = tuple[str, str]

_UNKNOWN = (
    "dzień zajęć bez oznaczenia, kwota nie jest ostateczna",
    "class day without a mark, the amount is not final",
)
_FORBIDDEN = (
    (
        "nieobecność usprawiedliwiona, której ustawa nie przewiduje, kwota nie jest "
        "ostateczna"
    ),
    "excused absence, which the act does not know, the amount is not final",
)
_SATURDAY = (
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
_LOOSE_SICK = (
    "oznaczenie choroby bez zaświadczenia, uwzględniono tylko ten dzień",
    "mark of sickness without a certificate, that day alone was counted",
)
_BEATEN = (
    "zaświadczenie przeczy oznaczeniu, przyjęto zaświadczenie",
    "a certificate contradicts the mark, the certificate was taken",
)
_OFF_CLASS = (
    "oznaczenie w dniu bez zajęć, pominięto",
    "mark on a day without classes, not counted",
)
FREE = (
    (
        "dzień wolny od zajęć ponad limit albo w okresie próbnym, świadczenia nie "
        "zmniejszono"
    ),
    "free day beyond those due or in the trial month, the benefit was not reduced",
)
OUTSIDE = (
    "oznaczenie poza dniami uczestnictwa, pominięto",
    "mark outside the days of participation, not counted",
)
_EVERY = _UNKNOWN, _FORBIDDEN, _SATURDAY, _LOOSE_SICK, _BEATEN, _OFF_CLASS


def of_days(days: Iterable[SortedDay]) -> Iterator[Notice]:
    """Go through what must be said of days, the days of one kind together."""
    kinds: dict[Text, list[date]] = {}
    for one in days:
        for kind in _kinds(one):
            kinds.setdefault(kind, []).append(one.day)
    for kind in _EVERY:
        yield from named(kind, kinds.get(kind, ()))


def named(kind: Text, days: Iterable[date]) -> Iterator[Notice]:
    """Say something of days, if there are any."""
    if told := tuple(days):
        pl, en = listed_text(told, "pl"), listed_text(told, "en")
        yield Notice("days", f"{kind[0]}: {pl}", f"{kind[1]}: {en}")


def _kinds(one: SortedDay) -> Iterator[Text]:
    """Go through what must be said of a day."""
    if one.due is Due.UNKNOWN and not one.classes:
        yield _SATURDAY
    elif one.due is Due.UNKNOWN:
        yield _UNKNOWN if one.mark is None else _FORBIDDEN
    elif not one.classes and one.mark not in {None, Mark.NO_CLASS, Mark.SICK}:
        yield _OFF_CLASS
    if one.mark is Mark.SICK and not one.certified:
        yield _LOOSE_SICK
    if one.certified and one.mark in {Mark.PRESENT, Mark.UNEXCUSED, Mark.FREE}:
        yield _BEATEN
