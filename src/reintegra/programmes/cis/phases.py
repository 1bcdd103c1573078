"""The phases of a stay and their days: trial month, main period, extension.

Their last days are the sentences of `reintegra.programmes.cis.last_days`.

Source: art. 13 ust. 4, 5, art. 15 ust. 1, 3 ustawy o zatrudnieniu socjalnym; art. 112
Kodeksu cywilnego.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from functools import lru_cache

from reintegra.arguments import check_arguments
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Period, shift
from reintegra.programmes.cis.last_days import (
    EXTENSION_END,
    LAST_DAY,
    MAIN_END,
    TRIAL_END,
    StayDays,
)
from reintegra.reading.record.reader import Reader, raise_first
from reintegra.reading.record.trace import errors
from reintegra.values import frozen


class Phase(StrEnum):
    """A part of the stay with rules of its own (*okres*)."""

    TRIAL = "trial"
    MAIN = "main"
    EXTENSION = "extension"


@check_arguments
@frozen
class PhaseDays:
    """A phase of a stay and its days, cut at the last day of participation."""

    phase: Phase
    period: Period


def last_day(
    end: date | None, job_from: date | None, under: Interpretations
) -> date | None:
    """Return the last day of participation, ``None`` while it goes on.

    Args:
        end: The day as it is written.
        job_from: First day of work.
        under: Interpretations, of OP-21 where only the first day of work is known.
    """
    if end is not None or job_from is None:
        return end
    read = Reader(StayDays(job_from=job_from), job_from, under)
    return read.day_of(LAST_DAY).value


@lru_cache(maxsize=4096)
def phases(
    start: date,
    extended_by: int,
    until: date | None,
    under: Interpretations,
    known_on: date | None,
) -> tuple[PhaseDays, ...]:
    """List the phases of a stay with their days.

    Args:
        start: First day of participation.
        extended_by: Months of extension in all.
        until: Last day of participation, ``None`` while it goes on.
        under: Interpretations, of OP-15 and OP-16.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
    """
    found: list[PhaseDays] = []
    first = start
    ends = _last_days(start, extended_by, under, known_on)
    for phase, last in zip(Phase, ends, strict=False):
        kept = last if until is None else min(last, until)
        if kept >= first:
            found.append(PhaseDays(phase, Period(first, kept)))
        first = shift(last, 1)
    return tuple(found)


def _last_days(
    start: date, extended_by: int, under: Interpretations, known_on: date | None
) -> tuple[date, ...]:
    """Return the last day of each phase, the extension only where there is one."""
    record = StayDays(start=start, extension_months=extended_by)
    read = Reader(record, start, under, known_on, date.min)
    terms = (TRIAL_END, MAIN_END, *((EXTENSION_END,) if extended_by else ()))
    days = [read.day_of(term) for term in terms]
    raise_first(errors(*days))
    return tuple(day.value for day in days if day.value is not None)
