"""The dated numbers of the law on a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import frozen

from reintegra import parameters
from reintegra.cli.phrases import phrase
from reintegra.errors import NotInForceError, NotReadError, UnverifiedError
from reintegra.grammar.values import Value
from reintegra.interop.plain import Plain, citation_data, exact, notice_data
from reintegra.parameters import Entry
from reintegra.reading.record.notices import beyond
from reintegra.reading.text.numbers import quantity
from reintegra.values.text import Language, Text, in_language

if TYPE_CHECKING:  # who reads JSON needs no screen
    from reintegra.cli.screen import Screen

Found = tuple[Entry, Value[object]]


@frozen
class Numbers:
    """What the law sets on a day.

    Attributes:
        day: The day.
        found: The numbers and days of the year in force, each with its value.
        silent: How many have no value on that day.
        not_read: How many have one that was not read.
        unverified: How many have one that is not verified, and were not asked for.
    """

    day: date
    found: tuple[Found, ...]
    silent: int = 0
    not_read: int = 0
    unverified: int = 0

    def data(self, lang: Language) -> Plain:
        """Return everything as plain data."""
        return {
            "on": self.day.isoformat(),
            "numbers": [_plain(*one, lang) for one in self.found],
            "silent": self.silent,
            "not_read": self.not_read,
            "unverified": self.unverified,
            "warnings": [notice_data(one, lang) for one in beyond(self.day)],
        }

    def show(self, screen: Screen) -> None:
        """Print it for people."""
        lang = screen.lang
        screen.heading(phrase("law", lang, day=self.day))
        columns = ("key", "value", "since", "cites")
        screen.table(columns, (_row(*one, lang) for one in self.found))
        for key in ("silent", "not_read", "unverified"):
            if n := getattr(self, key):
                screen.line(phrase(key, lang, n=n))
        for notice in beyond(self.day):
            screen.line(notice.text(lang))


def every(day: date, *, unverified: bool) -> Numbers:
    """Return all that the law sets on a day."""
    return _valued(parameters.every(), day, unverified=unverified)


def one(key: str, day: date, *, unverified: bool) -> Numbers:
    """Return one number on a day, and those for other cases beside it.

    Raises:
        UnknownNameError: There is no such number.
        NotInForceError: It has no value on that day.
        NotReadError: It had a value on that day, which was not read.
        UnverifiedError: Its value is unverified, and was not asked for.
    """
    asked = parameters.get(key)
    value = asked.on(day, unverified=unverified)
    keys = value.condition.others if value.condition else ()
    others = _valued(map(parameters.get, keys), day, unverified=unverified)
    return Numbers(day, ((asked, value), *others.found))


def _valued(entries: Iterable[Entry], day: date, *, unverified: bool) -> Numbers:
    found: list[Found] = []
    silent = unread = kept_back = 0
    for entry in entries:
        try:
            found.append((entry, entry.on(day, unverified=unverified)))
        except NotInForceError:
            silent += 1
        except NotReadError:
            unread += 1
        except UnverifiedError:
            kept_back += 1
    return Numbers(day, tuple(found), silent, unread, kept_back)


def _written(value: Value[object], lang: Language) -> str:
    said = value.value
    shown = str(said)
    if isinstance(said, int | Fraction):
        shown = quantity(said, value.unit, lang)
    return f"{shown}\n{value.condition.text(lang)}" if value.condition else shown


def _row(entry: Entry, value: Value[object], lang: Language) -> tuple[str, ...]:
    level = value.evidence
    cites = value.citation.text(lang)
    if not level.firm:
        cites = f"{cites} [{in_language(Text(level.pl, level.name), lang)}]"
    what = f"{in_language(entry, lang)}\n{entry.key}"
    return what, _written(value, lang), str(value.began), cites


def _plain(entry: Entry, value: Value[object], lang: Language) -> Plain:
    said = value.value
    return {
        "key": entry.key,
        "label": in_language(entry, lang),
        "value": exact(said) if isinstance(said, int | Fraction) else str(said),
        "zloty": None if value.zloty is None else str(value.zloty),
        "unit": value.unit,
        "condition": value.condition.text(lang) if value.condition else None,
        "other_cases": list(value.condition.others) if value.condition else [],
        "began": value.began.isoformat(),
        "since": value.since.isoformat(),
        "until": None if value.until is None else value.until.isoformat(),
        "cites": citation_data(value.citation, lang),
        "evidence": value.evidence.name,
        "note": value.note.en,
    }
