"""Remarks on a day of a duty, apart from the law and days off."""

from __future__ import annotations

from collections.abc import Iterator

from reintegra.law.periods import Month
from reintegra.law.status import LawStatus
from reintegra.programmes.duties.calendar.due import Due
from reintegra.programmes.duties.model.duty import (
    Within,
)
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.days import day_text, month_text


def remarks(due: Due) -> Iterator[Notice]:
    """List what must be known remarks a day, apart from the law and days off."""
    term, month = due.obligation.term, due.month
    if isinstance(term, Within) and term.least:
        yield Notice(
            "days",
            "termin wyznacza organ; podano najwcześniejszy dzień, w którym może minąć",
            "an authority sets the term; this is the first day on which it can end",
        )
    if month is not None and month.last < due.version.since:
        yield _before(due, month)
    if due.day.year != due.nominal.year:
        yield Notice(
            "days",
            f"termin {day_text(due.nominal, 'pl')} przesunął się na następny rok",
            f"the term of {due.nominal} moved into the next year",
        )


def _before(due: Due, month: Month) -> Notice:
    since = due.version.since
    then, before = month_text(month, "pl"), day_text(since, "pl")
    if due.duty.law.status(month.last) is LawStatus.NOT_YET:
        return Notice(
            "law",
            f"{then} to czas sprzed {before}, gdy tego przepisu jeszcze nie było",
            f"{month} is before {since}, when there was no such provision yet",
        )
    return Notice(
        "law",
        f"{then} to czas sprzed {before}, gdy obowiązywały wcześniejsze przepisy",
        f"{month} is before {since}, under the former provisions",
    )
