"""The days of a duty in a year, and why it has none.

A duty belongs to the year of the day that its provision names.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Any

from reintegra.arguments import check_arguments
from reintegra.grammar.values import Value
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Period
from reintegra.law.timeline import Version
from reintegra.programmes.duties.calendar.due import Due
from reintegra.programmes.duties.calendar.rollover import term_end
from reintegra.programmes.duties.calendar.text import term_text, who_text, why_not_owed
from reintegra.programmes.duties.model.duty import ByDay, Duty, Obligation, Once
from reintegra.values import frozen
from reintegra.values.text import Language, in_language


@check_arguments
@frozen
class UndatedDuty:
    """A duty without a day of its own in the year: it follows an event, or has none.

    Attributes:
        duty: The duty; `reintegra.programmes.duties.after` counts from an event.
        version: What it asks for.
        period: The days of the year on which that is in force.
    """

    duty: Duty
    version: Version[Obligation]
    period: Period

    def text(self, lang: Language) -> str:
        """Tell what is owed, by whom and by when."""
        owed, cites = self.version.require(), self.version.cites
        term = term_text(owed.term, self.period.first, lang)
        who = who_text(self.duty, owed, lang)
        return f"{in_language(owed.what, lang)}: {term} ({self.period}; {who}; {cites})"


@check_arguments
@frozen
class NotOwed:
    """A duty that is not owed, or not on all of its days, and why.

    Attributes:
        duty: The duty.
        days: The days of the year on which it would have been due, had it been in
            force; ``()`` for a duty that follows an event.
        pl: Why it is not owed, in Polish.
        en: The same in English.
    """

    duty: Duty
    days: tuple[date, ...]
    pl: str
    en: str

    def text(self, lang: Language) -> str:
        """Tell what is not owed, and why."""
        versions = self.duty.law.versions
        what = next(
            in_language(one.require().what, lang)
            for one in versions
            if one.content is not None
        )
        return f"{what}: {in_language(self, lang)}"


def due_days(
    duty: Duty, year: int, under: Interpretations = RECOMMENDED
) -> Iterator[Due]:
    """List the days of a year on which a duty is due, in their order."""
    for day in _named(duty, year):
        version = duty.law.find(day)
        if version is None:
            continue
        owed = version.require()
        if isinstance(owed.term, ByDay) and owed.term.sets(day):
            end, number = term_end(day, owed.rolls_over, under), _number(owed.term, day)
            yield Due(duty, version, day, day, end, number)


def _number(term: ByDay, day: date) -> Value[Any] | None:
    return None if isinstance(term, Once) else term.number.on(day)


def _named(duty: Duty, year: int) -> list[date]:
    """List the days that any version of the duty names."""
    days = (
        day
        for version in duty.law.versions
        if version.content and isinstance(version.content.term, ByDay)
        for day in version.content.term.days_in(year)
    )
    return sorted(set(days))


def versions_in_force(
    duty: Duty, days: Period
) -> tuple[tuple[Version[Obligation], Period], ...]:
    """List what a duty asks for in a time, and on which of its days."""
    law = duty.law
    spans = (
        (one, Period(one.since, law.until(one) or max(one.since, days.last)))
        for one in law.versions
        if one.content is not None
    )
    shared = ((one, days.intersection(span)) for one, span in spans)
    return tuple((one, part) for one, part in shared if part is not None)


def undated_duties(duty: Duty, days: Period) -> Iterator[UndatedDuty]:
    """List what a duty asks for in a year without naming a day of it."""
    for version, part in versions_in_force(duty, days):
        if not isinstance(version.require().term, ByDay):
            yield UndatedDuty(duty, version, part)


def duties_not_owed(duty: Duty, days: Period) -> Iterator[NotOwed]:
    """Tell why a duty is not owed in a year, or not on all of its days."""
    named = _named(duty, days.first.year)
    lacking = [day for day in named if duty.law.find(day) is None]
    for why, group in groupby(lacking, key=lambda day: why_not_owed(duty, day)):
        yield NotOwed(duty, tuple(group), *why)
    if not named and not any(undated_duties(duty, days)):
        yield NotOwed(duty, (), *why_not_owed(duty, days.first))
