"""The last days of a stay and of its phases, as sentences (*koniec okresu*).

Records and `reintegra.frames.attendance` read the same ones.

Source: art. 13 ust. 4, 5, art. 15 ust. 1, 3 ustawy o zatrudnieniu socjalnym; art. 112
Kodeksu cywilnego.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.grammar import facts
from reintegra.grammar.builders import (
    any_of,
    at_least,
    day_by_interpretation,
    equal,
    known,
    total,
)
from reintegra.grammar.days import ChooseDay, DateOf, EarlierOf, MonthsAfter, Shifted
from reintegra.grammar.nodes import DayTerm, Term
from reintegra.law import open_points as op
from reintegra.parameters import uzs
from reintegra.values import frozen

MOST_MONTHS = 1200
"""Months of an extension that may be written: far more than any act allows."""

_FIRST = date(1, 1, 2)
"""No day is refused for being before the act: the law says that itself."""


@frozen(kw_only=True)
class StayDays:
    """What the days of a stay follow from (*przebieg uczestnictwa*).

    Attributes:
        start: First day of participation.
        end: Last day of participation, ``None`` while it goes on.
        job_from: First day of work, ``None`` where none was taken up.
        extension_months: Months of extension in all, 0 where there is none.
    """

    start: date | None = facts.day(
        "pierwszy dzień uczestnictwa", "first day of participation", first=_FIRST
    )
    end: date | None = facts.day(
        "ostatni dzień uczestnictwa", "last day of participation", first=_FIRST
    )
    job_from: date | None = facts.day(
        "dzień podjęcia pracy", "first day of work", first=_FIRST
    )
    extension_months: int | None = facts.count(
        "liczba miesięcy przedłużenia",
        "months of extension",
        unit="months",
        high=MOST_MONTHS,
    )


stay = fields(StayDays)


def _term(first: DayTerm, months: Term) -> DayTerm:
    """Return the last day of a term of months that begins on *first* (OP-15)."""
    same = MonthsAfter(first, months)
    return day_by_interpretation(
        op.OP_15,
        same_date=same,
        day_before=ChooseDay(
            equal(DateOf(same), DateOf(first)), Shifted(same, -1), same
        ),
    )


def _phase(before: DayTerm, months: Term, so_far: Term) -> DayTerm:
    """Return the last day of a phase that follows another (OP-16).

    Args:
        before: Last day of the phase before it.
        months: Its own length.
        so_far: The length of the stay up to its end.
    """
    return day_by_interpretation(
        op.OP_16,
        from_start=_term(stay.start, so_far),
        from_previous_end=MonthsAfter(before, months),
        from_next_day=_term(Shifted(before, 1), months),
    )


_trial, _main, _extension = (
    uzs.CIS_TRIAL_MONTHS,
    uzs.CIS_MAIN_MONTHS,
    stay.extension_months,
)
TRIAL_END = _term(stay.start, _trial)
"""Last day of the trial month (*koniec okresu próbnego*)."""

MAIN_END = _phase(TRIAL_END, _main, total(_trial, _main))
"""Last day of the main period, where it is not left before."""

EXTENSION_END = _phase(MAIN_END, _extension, total(_trial, _main, _extension))
"""Last day of the extension, where it is not left before."""

LAST_DAY = ChooseDay(
    known(stay.end),
    stay.end,
    day_by_interpretation(
        op.OP_21, same_day=stay.job_from, day_before=Shifted(stay.job_from, -1)
    ),
)
"""Last day of participation; not known while it goes on."""

_period_end = ChooseDay(at_least(_extension, 1), EXTENSION_END, MAIN_END)
COUNTED_TO = ChooseDay(
    any_of(known(stay.end), known(stay.job_from)),
    EarlierOf(LAST_DAY, _period_end),
    _period_end,
)
"""Last day that counts: of participation, but none after the last phase."""
