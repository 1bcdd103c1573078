"""The phases of a stay and their days: trial month, main period, extension.

Source: art. 15 ust. 1, 3 ustawy o zatrudnieniu socjalnym; art. 112 Kodeksu cywilnego.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import Parameter
from reintegra.law import open_points as op
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Period, shift
from reintegra.law.terms import months_after
from reintegra.parameters import uzs
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
    lengths = (
        _months(uzs.CIS_TRIAL_MONTHS, start, known_on),
        _months(uzs.CIS_MAIN_MONTHS, start, known_on),
        *((extended_by,) if extended_by else ()),
    )
    found: list[PhaseDays] = []
    first = start
    for phase, last in zip(Phase, _last_days(start, lengths, under), strict=False):
        kept = last if until is None else min(last, until)
        if kept >= first:
            found.append(PhaseDays(phase, Period(first, kept)))
        first = shift(last, 1)
    return tuple(found)


def _months(length: Parameter, start: date, known_on: date | None) -> int:
    law = length.history.on(start, known_on, what=length.key, least=date.min)
    return int(law.require())


def _last_days(
    start: date, lengths: tuple[int, ...], under: Interpretations
) -> tuple[date, ...]:
    """Return the last day of each phase, from its length in months."""
    same_date = under.of(op.OP_15).interpretation.key == "same_date"
    ends: list[date] = []
    for place, months in enumerate(lengths):
        match under.of(op.OP_16).interpretation.key:
            case "from_start":
                total = sum(lengths[: place + 1])
                end = _last_day(start, total, same_date=same_date)
            case "from_previous_end" if ends:
                end = months_after(ends[-1], months)
            case _:
                first = shift(ends[-1], 1) if ends else start
                end = _last_day(first, months, same_date=same_date)
        ends.append(end)
    return tuple(ends)


def _last_day(first: date, months: int, *, same_date: bool) -> date:
    """Return the last day of a term of months that begins on *first* (OP-15)."""
    last = months_after(first, months)
    if same_date or last.day != first.day:
        return last
    return shift(last, -1)
