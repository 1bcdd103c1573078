"""The calendar as iCalendar text (RFC 5545), for other programs' calendars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time

from reintegra.errors import PeriodError
from reintegra.law.verified import LAW_VERIFIED
from reintegra.programmes.duties.calendar.due import Due
from reintegra.programmes.duties.model.roles import Role
from reintegra.values.text import Language, in_language

_OCTETS = 75
_END = "\r\n"


def icalendar_text(
    role: Role,
    year: int,
    due: Iterable[Due],
    lang: Language,
    stamp: datetime | None,
) -> str:
    """Write *due* as one calendar: see `Calendar.to_ical`."""
    events = list(due)
    if not events:
        msg = (
            f"calendar of {role} for {year}: got no duty with a day, expected one or "
            "more (RFC 5545 knows no empty calendar)"
        )
        raise PeriodError(
            where="Calendar.to_ical",
            name="due",
            got=due,
            expected="one duty with a day or more",
            message=msg,
        )
    made = _stamp(stamp)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//reintegra//duties//{lang.upper()}",
        *(line for one in events for line in _event(role, one, lang, made)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded(line)}{_END}" for line in lines)


def _stamp(stamp: datetime | None) -> str:
    made = stamp or datetime.combine(LAW_VERIFIED, time(), UTC)
    if made.tzinfo is None:
        msg = f"stamp: got {stamp} without a time zone, expected one, such as UTC"
        raise PeriodError(
            where="Calendar.to_ical",
            name="stamp",
            got=stamp,
            expected="a moment with a time zone",
            message=msg,
        )
    return f"{made.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _event(role: Role, due: Due, lang: Language, made: str) -> Iterator[str]:
    """Write one all-day event; its UID never changes, whatever the term moved to."""
    yield "BEGIN:VEVENT"
    yield f"UID:{due.duty.key}.{role}.{due.nominal}@reintegra"
    yield f"DTSTAMP:{made}"
    yield f"DTSTART;VALUE=DATE:{due.day:%Y%m%d}"
    yield f"SUMMARY;LANGUAGE={lang}:{escaped(in_language(due.obligation.what, lang))}"
    yield f"DESCRIPTION;LANGUAGE={lang}:{escaped(due.explain(lang))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def escaped(text: str) -> str:
    r"""Write *text* as a TEXT value (RFC 5545, 3.3.11).

    >>> print(escaped("art. 5; ust. 4, pkt 2"))
    art. 5\; ust. 4\, pkt 2
    """
    for mark in ("\\", ";", ","):
        text = text.replace(mark, f"\\{mark}")
    return text.replace("\n", "\\n")


def folded(line: str) -> str:
    """Break *line* so that none is over 75 octets, and no letter is torn (3.1)."""
    pieces, piece = [], ""
    for letter in line:
        if len(f"{piece}{letter}".encode()) > _OCTETS:
            pieces.append(piece)
            piece = " "
        piece += letter
    return _END.join((*pieces, piece))
