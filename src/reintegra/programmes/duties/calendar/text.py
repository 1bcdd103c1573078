"""Duties, their days, and why they have none, in Polish and in English."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import assert_never

from reintegra.law.days_off import day_off
from reintegra.law.status import LawStatus
from reintegra.parameters.dated_day import MonthDay
from reintegra.programmes.duties.calendar.due import Due
from reintegra.programmes.duties.model.duty import (
    Duty,
    Monthly,
    Obligation,
    Once,
    Term,
    Undated,
    Within,
    Yearly,
)
from reintegra.programmes.duties.model.roles import role_label
from reintegra.reading.text.days import day_text, filled, yearly_text
from reintegra.reading.text.numbers import quantity
from reintegra.values.explanations import explanation
from reintegra.values.text import Language, Text, in_language

_WORDS: dict[str, Text] = {
    "by": Text("{what}: do {day}", "{what}: by {day}"),
    "who": Text("kto – {who}; komu – {to}", "who: {who}; to whom: {to}"),
    "unknown": Text("nie ustalono", "not established"),
    "for": Text("za {month}", "for {month}"),
    "set": Text("termin z przepisu: {term}", "as set: {term}"),
    "moved": Text("przesunięty ({day} – {off})", "moved on ({day}: {off})"),
    "kept": Text("nieprzesunięty ({day} – {off})", "not moved on ({day}: {off})"),
    "basis": Text("podstawa: {cites}", "law: {cites}"),
    "evidence": Text("poziom pewności: {said}", "evidence: {said}"),
    "choice": Text(
        "wykładnia: {choice} – {said}",
        "interpretation: {choice} – {said}",
    ),
    "warning": Text("uwaga: {said}", "warning: {said}"),
    "year": Text("do {day} każdego roku", "by {day} of each year"),
    "month": Text(
        "do {day}. dnia miesiąca, za poprzedni miesiąc",
        "by day {day} of each month, for the month before",
    ),
    "once": Text("do {day}", "by {day}"),
    "within": Text("{length} od {event}", "within {length} of {event}"),
    "least": Text(
        "w wyznaczonym terminie, co najmniej {length} od {event}",
        "within the time set, at least {length} of {event}",
    ),
    "saturday": Text("sobota", "Saturday"),
    "not yet": Text(
        "obowiązek powstał z dniem {day} ({cites})",
        "the duty began on {day} ({cites})",
    ),
    "not read": Text(
        "przepis obowiązywał od {day}, ale jego brzmienia nie sprawdzono ({cites})",
        "the provision was in force from {day} on, but was not read ({cites})",
    ),
    "no more": Text(
        "obowiązek ustał z dniem {day} ({cites})",
        "the duty ended on {day} ({cites})",
    ),
}


def phrase(key: str, lang: Language, **parts: object) -> str:
    """Return a phrase in the language asked for."""
    return filled(in_language(_WORDS[key], lang), lang, **parts)


def _month_day(day: MonthDay, lang: Language) -> str:
    return yearly_text(day.month, day.day, lang)


# -- terms


def term_text(term: Term, day: date, lang: Language) -> str:
    """Tell by when something is owed, by the law of *day*."""
    match term:
        case Yearly():
            return phrase("year", lang, day=_month_day(term.number.on(day).value, lang))
        case Monthly():
            return phrase("month", lang, day=term.number.on(day).value)
        case Once():
            return phrase("once", lang, day=term.day)
        case Within():
            length = quantity(term.length(day), term.unit, lang)
            kind = "least" if term.least else "within"
            return phrase(
                kind, lang, length=length, event=in_language(term.event, lang)
            )
        case Undated():
            return in_language(term.text, lang)
        case never:
            assert_never(never)


_WHY_NOT = {
    LawStatus.NOT_YET: "not yet",
    LawStatus.NOT_READ: "not read",
    LawStatus.REPEALED: "no more",
}


def why_not_owed(duty: Duty, day: date) -> tuple[str, str]:
    """Tell in both languages why nothing was owed on a day, as far as was read."""
    before = [one for one in duty.law.versions if one.since <= day]
    told = before[-1] if before else duty.law.versions[0]
    kind = _WHY_NOT[duty.law.status(day)]
    pl, en = (
        phrase(kind, lang, day=told.since, cites=told.cites) for lang in ("pl", "en")
    )
    if kind != "no more":
        return pl, en
    return f"{pl}; {duty.later.pl}", f"{en}; {duty.later.en}"


# -- a duty with its day


@explanation.register
def due_text(due: Due, lang: Language) -> str:
    """Tell what is owed, by whom, to whom, by when and why."""
    return "\n".join(_lines(due, lang))


def who_text(duty: Duty, owed: Obligation, lang: Language) -> str:
    """Tell who owes it, and to whom."""
    who = ", ".join(role_label(role, lang) for role in duty.roles)
    to = in_language(owed.to, lang) or phrase("unknown", lang)
    return phrase("who", lang, who=who, to=to)


def _lines(due: Due, lang: Language) -> Iterator[str]:
    yield phrase("by", lang, what=in_language(due.obligation.what, lang), day=due.day)
    yield who_text(due.duty, due.obligation, lang)
    if due.month is not None:
        yield phrase("for", lang, month=due.month)
    yield phrase("set", lang, term=_set(due, lang))
    yield phrase("basis", lang, cites="; ".join(map(str, due.cites)))
    yield phrase("evidence", lang, said=in_language(due.evidence, lang))
    for choice in due.interpretations:
        yield phrase(
            "choice", lang, choice=choice, said=in_language(choice.interpretation, lang)
        )
    for notice in due.warnings:
        yield phrase("warning", lang, said=notice.text(lang))


def _set(due: Due, lang: Language) -> str:
    term = term_text(due.obligation.term, due.by_law_of, lang)
    if due.event is not None:
        term = f"{term} ({day_text(due.event, lang)})"
    if not due.term_end.cites:
        return term
    kind = "moved" if due.moved else "kept"
    off = phrase(kind, lang, day=due.nominal, off=_off(due.nominal, lang))
    return f"{term}; {off}"


def _off(day: date, lang: Language) -> str:
    found = day_off(day)
    if found is None:
        return phrase("saturday", lang)
    return in_language(found, lang)
