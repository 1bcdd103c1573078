"""The calendar as iCalendar text: RFC 5545, and the same text every time."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import NotInForceError, PeriodError, UnknownNameError, duties
from reintegra.programmes.duties import ROLES, Calendar
from reintegra.programmes.duties.calendar.icalendar import escaped, folded
from reintegra.programmes.duties.model.roles import Role
from reintegra.values.text import Language

letters = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))
roles = st.sampled_from(ROLES)
years = st.integers(2003, 2030)
languages = st.sampled_from(["pl", "en"])


def unfolded(text: str) -> list[str]:
    """Return the content lines, joined again (RFC 5545, 3.1)."""
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def unescaped(text: str) -> str:
    """Read a TEXT value back (3.3.11)."""
    return re.sub(
        r"\\(.)", lambda found: {"n": "\n", "N": "\n"}.get(found[1], found[1]), text
    )


def values(text: str, name: str) -> list[str]:
    """Return the values of a property, in order."""
    lines = (line.partition(":") for line in unfolded(text))
    return [value for head, _, value in lines if head.partition(";")[0] == name]


def calendar(role: Role, year: int) -> Calendar | None:
    """Return a calendar with a day in it, ``None`` where there is none."""
    try:
        found = duties(role, year)
    except NotInForceError:
        return None
    return found if len(found) else None


# -- the format


@given(role=roles, year=years, lang=languages)
def test_a_calendar_is_well_formed(role: Role, year: int, lang: Language) -> None:
    """Lines of 75 octets at most, ended by CR and LF, each component closed."""
    found = calendar(role, year)
    if found is None:
        return
    text = found.to_ical(lang)
    lines = unfolded(text)

    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert ["BEGIN:VCALENDAR", "VERSION:2.0"] == lines[:2]
    assert "END:VCALENDAR" == lines[-1]
    assert len(found) == lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT")
    assert all(re.fullmatch(r"[A-Z-]+(;[A-Z]+=[\w-]+)*:.+", line) for line in lines)


@given(role=roles, year=years, lang=languages)
def test_every_day_is_an_event_of_its_own(
    role: Role, year: int, lang: Language
) -> None:
    """On its last day, all day, with what is owed and why; no two alike."""
    found = calendar(role, year)
    if found is None:
        return
    text = found.to_ical(lang)
    uids = values(text, "UID")

    assert [f"{one.day:%Y%m%d}" for one in found] == values(text, "DTSTART")
    assert len(found) == len(set(uids))
    assert [one.explain(lang) for one in found] == [
        unescaped(one) for one in values(text, "DESCRIPTION")
    ]
    assert all(
        unescaped(summary) in (one.obligation.what.pl, one.obligation.what.en)
        for one, summary in zip(found, values(text, "SUMMARY"), strict=True)
    )


@given(role=roles, year=years)
def test_an_event_keeps_its_name(role: Role, year: int) -> None:
    """In the other language, with another stamp, and each time it is made."""
    found = calendar(role, year)
    if found is None:
        return
    stamp = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
    pl, en = found.to_ical("pl"), found.to_ical("en", stamp=stamp)

    assert pl == found.to_ical("pl")
    assert values(pl, "UID") == values(en, "UID")
    assert {"20261008T000000Z"} == set(values(pl, "DTSTAMP"))
    assert {"20261126T120000Z"} == set(values(en, "DTSTAMP"))


@given(text=st.text(letters | st.just("\n"), max_size=300))
def test_text_is_escaped_and_read_back(text: str) -> None:
    r"""No bare comma or semicolon, and no line break at all."""
    found = escaped(text)

    assert text == unescaped(found)
    assert "\n" not in found
    assert not re.search(r"(?<!\\)(?:\\\\)*[,;]", found)


@given(line=st.text(letters, max_size=400))
def test_a_line_is_folded_between_letters(line: str) -> None:
    """Each part is whole UTF-8 of 75 octets at most, and nothing is lost."""
    found = folded(line)
    parts = found.split("\r\n")

    assert line == parts[0] + "".join(part[1:] for part in parts[1:])
    assert all(len(part.encode()) <= 75 for part in parts)
    assert all(part.startswith(" ") for part in parts[1:])
    assert 1 == len(parts) or len(line.encode()) > 75


def test_a_letter_of_two_octets_is_not_torn() -> None:
    """The 75th octet would be its first half."""
    assert f"{'x' * 74}\r\n ż" == folded(f"{'x' * 74}ż")
    assert f"{'x' * 73}ż" == folded(f"{'x' * 73}ż")


def test_marks_of_the_format_are_escaped() -> None:
    """As RFC 5545, 3.3.11 has them."""
    assert r"a\\b\;c\,d\ne" == escaped("a\\b;c,d\ne")


def test_the_calendar_of_a_club_reads_so() -> None:
    """The whole text, as another program gets it."""
    text = duties("kis", 2026).to_ical("en")
    description = (
        r"DESCRIPTION;LANGUAGE=en:yearly report of the KIS: by 2026-03-31\nwho: "
        r"social integration club (KIS)\; to whom: the voivode\nas set: by 31 March of "
        r"each year\nlaw: art. 18a ust. 6 ustawy o zatrudnieniu socjalnym (Dz.U. 2003 "
        r"nr 122 poz. 1143 ze zm.)\nevidence: wording read"
    )

    assert [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//reintegra//duties//EN",
        "BEGIN:VEVENT",
        "UID:kis.report.kis.2026-03-31@reintegra",
        "DTSTAMP:20261008T000000Z",
        "DTSTART;VALUE=DATE:20260331",
        "SUMMARY;LANGUAGE=en:yearly report of the KIS",
        description,
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ] == unfolded(text)


# -- what cannot be written


def test_a_stamp_is_told_in_universal_time() -> None:
    """Whatever the zone it came in; without one it is refused."""
    found = duties("kis", 2026)
    stamp = datetime(2026, 3, 1, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    naive = stamp.replace(tzinfo=None)

    assert ["20260228T233000Z"] == values(found.to_ical(stamp=stamp), "DTSTAMP")
    with pytest.raises(PeriodError, match="without a time zone"):
        found.to_ical(stamp=naive)


def test_a_calendar_without_a_day_is_not_written() -> None:
    """In 2003 the report of a centre was not due yet; RFC 5545 knows no empty one."""
    found = duties("cis", 2003)

    assert (0, "<Calendar cis 2003: no days>") == (len(found), repr(found))
    with pytest.raises(PeriodError, match="calendar of cis for 2003: got no duty"):
        found.to_ical()


def test_an_unknown_language_is_refused() -> None:
    """There are two."""
    wrong: Any = "de"
    with pytest.raises(UnknownNameError, match=r"lang 'de' \(known: pl, en\)"):
        duties("kis", 2026).to_ical(wrong)
