"""Days off work (*dni wolne od pracy*), by date, from 2003 on.

All Sundays, and the days that the act lists. Saturdays are no days off work. An extra
day that the Prime Minister may set in an epidemic (art. 1a) is not among them: none is
known.

Source:
    ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy (t.j. Dz.U. 2025
    poz. 296).
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from dateutil.easter import easter

from reintegra.arguments import check_arguments
from reintegra.errors import NotInForceError, NotReadError
from reintegra.law.acts import CENTENARY, DAYS_OFF
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.periods import Month, a_day
from reintegra.values import frozen

COVERED = range(2003, 4100)
"""The years covered, from the act on social employment on, while Easter is known."""

_NOT_READ = range(1952, COVERED[0])
"""The years in which the act of 18 January 1951 was law, in wordings not read."""

SATURDAY = 5
SUNDAY = 6


@check_arguments
@frozen
class DayOff:
    """A day off work (*dzień wolny od pracy*).

    Attributes:
        day: The day.
        pl: Its name in Polish.
        en: Its name in English.
        cites: The unit of law that names it.
        evidence: How well that is attested; a day that moves with Easter is derived.
    """

    day: date
    pl: str
    en: str
    cites: Citation
    evidence: Evidence = Evidence.STATUTE


# -- the list: month and day, or days after Easter Sunday

_FIXED = (
    (1, 1, "Nowy Rok", "New Year", "a"),
    (1, 6, "Święto Trzech Króli", "Epiphany", "b"),
    (5, 1, "Święto Państwowe (1 maja)", "State Holiday (1 May)", "e"),
    (5, 3, "Święto Narodowe Trzeciego Maja", "National Holiday of 3 May", "f"),
    (8, 15, "Wniebowzięcie Najświętszej Maryi Panny", "Assumption", "i"),
    (11, 1, "Wszystkich Świętych", "All Saints", "j"),
    (11, 11, "Narodowe Święto Niepodległości", "Independence Day", "k"),
    (12, 24, "Wigilia Bożego Narodzenia", "Christmas Eve", "ka"),
    (12, 25, "pierwszy dzień Bożego Narodzenia", "Christmas Day", "l"),
    (12, 26, "drugi dzień Bożego Narodzenia", "second day of Christmas", "m"),
)
_MOVABLE = (
    (0, "pierwszy dzień Wielkiej Nocy", "Easter Sunday", "c"),
    (1, "drugi dzień Wielkiej Nocy", "Easter Monday", "d"),
    (49, "pierwszy dzień Zielonych Świątek", "Pentecost", "g"),
    (60, "dzień Bożego Ciała", "Corpus Christi", "h"),
)
_ADDED = {
    "b": (date(2011, 1, 1), "Dz.U. 2010 nr 224 poz. 1459"),
    "ka": (date(2025, 2, 1), "Dz.U. 2024 poz. 1965"),
}
_ONCE = DayOff(
    date(2018, 11, 12),
    "Święto Narodowe z okazji Setnej Rocznicy Odzyskania Niepodległości",
    "Centenary of Independence",
    CENTENARY.at("art. 2"),
)
_SUNDAYS = DAYS_OFF.at("art. 1 pkt 2")


def _cite(letter: str) -> Citation:
    journal = _ADDED[letter][1] if letter in _ADDED else None
    return DAYS_OFF.at(f"art. 1 pkt 1 lit. {letter}", journal)


def _since(letter: str) -> date:
    return _ADDED[letter][0] if letter in _ADDED else date.min


# -- questions


@check_arguments
@cache
def days_off(year: int) -> tuple[DayOff, ...]:
    """List the days off work that the act names, in order; Sundays stand apart.

    Args:
        year: The year, 2003 or later.

    Returns:
        12 days to 2010, 13 from 2011, 14 from 2025; one more in 2018. Easter Sunday and
        Pentecost are among them.

    Raises:
        NotInForceError: *year* is before 1952, or after 4099.
        NotReadError: *year* is before 2003.
        PeriodError: There is no such year.

    Source:
        art. 1 pkt 1 ustawy o dniach wolnych od pracy; art. 2 ustawy o ustanowieniu
        Święta Narodowego (Dz.U. 2018 poz. 2117).

    >>> [len(days_off(year)) for year in (2010, 2011, 2018, 2025)]
    [12, 13, 14, 14]
    """
    what = "days off work"
    if year in _NOT_READ:
        since, read_from = (Month(one, 1).first for one in (_NOT_READ[0], COVERED[0]))
        law, day = f"the {DAYS_OFF.en}", Month(year, 1).first
        raise NotReadError(what, day, since, law, read_from=read_from)
    if year not in COVERED:
        reason = f"known for {COVERED[0]}–{COVERED[-1]}"
        first = Month(COVERED[0], 1).first
        raise NotInForceError(what, Month(year, 1).first, first, reason)
    sunday = easter(year)
    fixed = (
        DayOff(date(year, month, day), pl, en, _cite(letter))
        for month, day, pl, en, letter in _FIXED
        if date(year, month, day) >= _since(letter)
    )
    movable = (
        DayOff(sunday + timedelta(after), pl, en, _cite(letter), Evidence.DERIVED)
        for after, pl, en, letter in _MOVABLE
    )
    once = (_ONCE,) if year == _ONCE.day.year else ()
    return tuple(sorted((*fixed, *movable, *once), key=lambda listed: listed.day))


@cache
def _listed(year: int) -> dict[date, DayOff]:
    return {listed.day: listed for listed in days_off(year)}


def day_off(day: date) -> DayOff | None:
    """Tell which day off work *day* is, ``None`` if it is none.

    Raises:
        NotInForceError: *day* is before 1952, or after 4099.
        NotReadError: *day* is before 2003.
        PeriodError: *day* is no day.

    Source:
        art. 1 ustawy o dniach wolnych od pracy.

    >>> day_off(date(2025, 12, 24)).en, day_off(date(2024, 12, 24))
    ('Christmas Eve', None)
    """
    listed = _listed(a_day(day).year).get(day)
    if listed is None and day.weekday() == SUNDAY:
        return DayOff(day, "niedziela", "Sunday", _SUNDAYS)
    return listed


def off_work(day: date) -> bool:
    """Whether *day* is a day off work; Saturdays are not.

    Raises:
        NotInForceError: *day* is before 1952, or after 4099.
        NotReadError: *day* is before 2003.
        PeriodError: *day* is no day.

    Source:
        art. 1 ustawy o dniach wolnych od pracy.
    """
    return a_day(day) in _listed(day.year) or day.weekday() == SUNDAY


def class_day(day: date) -> bool:
    """Whether *day* is Monday to Friday and no day off work (*dzień zajęć*).

    Raises:
        NotInForceError: *day* is before 1952, or after 4099.
        NotReadError: *day* is before 2003.
        PeriodError: *day* is no day.

    Source:
        art. 1 ustawy o dniach wolnych od pracy; that classes are held from Monday to
        Friday is practice, no rule of law.

    >>> [class_day(date(2026, 11, day)) for day in (9, 10, 11, 12, 13, 14)]
    [True, True, False, True, True, False]
    """
    return not off_work(day) and day.weekday() != SATURDAY
