"""The statutory calendar of a role and a year (*kalendarz obowiązków*)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from reintegra.arguments import check_arguments
from reintegra.errors import NotInForceError
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month, Period
from reintegra.law.points import AppliedInterpretation
from reintegra.law.status import LawStatus
from reintegra.programmes.duties.calendar import icalendar as ical
from reintegra.programmes.duties.calendar.days import (
    NotOwed,
    UndatedDuty,
    due_days,
    duties_not_owed,
    undated_duties,
    versions_in_force,
)
from reintegra.programmes.duties.calendar.due import Due
from reintegra.programmes.duties.calendar.text import why_not_owed
from reintegra.programmes.duties.model.duty import Duty
from reintegra.programmes.duties.model.roles import Role, role_label
from reintegra.programmes.duties.registry import of_role
from reintegra.reading.record.notices import Notice
from reintegra.values import frozen
from reintegra.values.explanations import Explainable, explanation
from reintegra.values.text import Language, in_language


@check_arguments
@frozen(repr=False)
class Calendar(Explainable):
    """What a role owes in a year (*kalendarz obowiązków*).

    A duty belongs to the year of the day that its provision names, whatever the month
    it is for, and though it may move into the next year. Every duty of the role is in
    one of the three lists. Iterating goes over those with a day.

    Attributes:
        role: Who owes it.
        year: The year.
        due: The duties with a day, by that day.
        standing: Those in force in the year that have none.
        absent: Those not in force, and why.
    """

    role: Role
    year: int
    due: tuple[Due, ...]
    undated: tuple[UndatedDuty, ...]
    not_owed: tuple[NotOwed, ...]

    @property
    def interpretations(self) -> tuple[AppliedInterpretation, ...]:
        """The open points met, each with the interpretation used."""
        met = (choice for one in self.due for choice in one.interpretations)
        return tuple(dict.fromkeys(met))

    @property
    def warnings(self) -> tuple[Notice, ...]:
        """Warnings on its days."""
        said = (notice for one in self.due for notice in one.warnings)
        return tuple(dict.fromkeys(said))

    def to_ical(self, lang: Language = "pl", *, stamp: datetime | None = None) -> str:
        r"""Write the days as iCalendar text (RFC 5545), an all-day event for each.

        Args:
            lang: ``"pl"`` or ``"en"``.
            stamp: When the calendar was made (``DTSTAMP``), with its time zone;
                midnight of the day to which the law was read where not said, so that
                equal calendars are equal texts.

        Raises:
            PeriodError: No duty has a day, and RFC 5545 knows no empty calendar; or
                *stamp* has no time zone.
            UnknownNameError: There is no such language.

        >>> duties("kis", 2026).to_ical("en").splitlines()[6:8]
        ['DTSTART;VALUE=DATE:20260331', 'SUMMARY;LANGUAGE=en:yearly report of the KIS']
        """
        return ical.icalendar_text(self.role, self.year, self.due, lang, stamp)

    def __iter__(self) -> Iterator[Due]:
        return iter(self.due)

    def __len__(self) -> int:
        return len(self.due)

    def __repr__(self) -> str:
        days = ", ".join(f"{one.day} {one.duty.key}" for one in self.due)
        return f"<Calendar {self.role} {self.year}: {days or 'no days'}>"


@explanation.register
def calendar_text(calendar: Calendar, lang: Language) -> str:
    """Write out the days, then the duties that have none, and why."""
    days = [
        f"{one.day} {in_language(one.obligation.what, lang)} ({one.version.cites})"
        for one in calendar.due
    ]
    standing = [f"– {one.text(lang)}" for one in calendar.undated]
    absent = [f"– {one.text(lang)}" for one in calendar.not_owed]
    head = f"{role_label(calendar.role, lang)}, {calendar.year}"
    return "\n".join([head, *days, *standing, *absent])


@check_arguments
def duties(role: Role, year: int, *, under: Interpretations = RECOMMENDED) -> Calendar:
    """Return the statutory calendar of a role: who owes what by which day.

    Each duty is read by the law of the day that its provision sets.

    Args:
        role: One of `ROLES`.
        year: The calendar year.
        under: Interpretations, of OP-54: whether terms move of which no provision says
            so.

    Raises:
        NotInForceError: On no day of the year did the role owe anything, not yet or
            no more; or its days off work are not known (after 4099).
        PeriodError: There is no such year.
        UnknownNameError: There is no such role; the error names those there are.

    Source:
        ustawa o zatrudnieniu socjalnym; § 2–5 rozporządzenia w sprawie organizowania
        prac społecznie użytecznych; art. 142 ustawy o rynku pracy i służbach
        zatrudnienia; art. 115 Kodeksu cywilnego; art. 57 § 4 Kodeksu postępowania
        administracyjnego.

    >>> [str(one.day) for one in duties("gmina", 2026) if one.duty.key == "psu.plan"]
    ['2026-02-02']
    """
    owed = of_role(role)
    days = Period(Month(year, 1).first, Month(year, 12).last)
    if not any(versions_in_force(one, days) or _unread(one, days) for one in owed):
        first = min(owed, key=lambda one: one.law.versions[0].since)
        what, reason = f"duties of {role}", why_not_owed(first, days.first)[1]
        raise NotInForceError(what, days.first, first.law.versions[0].since, reason)
    due = [day for one in owed for day in due_days(one, year, under)]
    return Calendar(
        role,
        year,
        tuple(sorted(due, key=lambda day: (day.day, day.duty.key))),
        tuple(said for one in owed for said in undated_duties(one, days)),
        tuple(said for one in owed for said in duties_not_owed(one, days)),
    )


def _unread(duty: Duty, days: Period) -> bool:
    """Whether there was such a duty, of which the law was not read."""
    ends = {duty.law.status(day) for day in (days.first, days.last)}
    return LawStatus.NOT_READ in ends
