"""Check the log of one person against a limit, window by window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import evolve

from reintegra.arguments import check_arguments
from reintegra.grammar.limits import Limit
from reintegra.grammar.nodes import Compare, Relation
from reintegra.grammar.windows import Count, LogDay, Number
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.status import LawStatus
from reintegra.reading.record.findings import Finding, finding
from reintegra.reading.record.trace import Amount, Reason, walk_decisive
from reintegra.reading.record.windows import CountedWindow, count_log


@check_arguments
def check_log(
    limit: Limit,
    rows: Iterable[LogDay],
    *,
    on: date | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> tuple[Finding, ...]:
    """Check every window of the log of one person against *limit*.

    Args:
        limit: As in `count_log`.
        rows: As in `count_log`.
        on: As in `count_log`.
        under: As in `count_log`.
        known_on: As in `count_log`.

    Returns:
        A finding for each window, oldest first, kept, breached or to check. A finding
        of a breach names the days beyond the limit.

    Raises:
        NotInForceError: There was no such limit on the day whose law counts.
        NotReadError: There was such a limit, and it was not read.
    """
    counted = count_log(limit, rows, on=on, under=under, known_on=known_on)
    return tuple(_check_window(one, under, known_on) for one in counted)


@check_arguments
def check_log_if_in_force(
    limit: Limit,
    rows: Iterable[LogDay],
    *,
    on: date | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> tuple[Finding, ...]:
    """Check the windows of a log in which *limit* was in force, and no others.

    For a limit that is newer than the programme: earlier days of a log have no such
    limit, and leave no finding. `check_log` is for limits that are as old as the
    programme, where an earlier day is a mistake.

    Args:
        limit: As in `count_log`.
        rows: As in `count_log`.
        on: As in `count_log`.
        under: As in `count_log`.
        known_on: As in `count_log`.

    Returns:
        As `check_log`, without the windows on whose day no such limit was in force.

    Raises:
        NotReadError: There was such a limit, and it was not read.
    """
    counted = count_log(limit, rows, on=on, under=under, known_on=known_on)
    return tuple(
        _check_window(one, under, known_on)
        for one in counted
        if limit.law.status(one.on, known_on, least=date.min) in _CHECKED
    )


_CHECKED = {LawStatus.IN_FORCE, LawStatus.NOT_READ}
"""Where a window is checked: by the law, or refused because it was not read."""


def _check_window(
    window: CountedWindow, under: Interpretations, known_on: date | None = None
) -> Finding:
    """Check a counted window against its limit."""
    limit, record = window.limit, window.record
    found = finding(limit, record, window.days, window.on, under, known_on)
    named = _named(window, found.reason)
    return found if named == found.days else evolve(found, days=named)


# -- the days that a finding names


def _named(window: CountedWindow, reason: Reason) -> tuple[date, ...]:
    """Return the days beyond a limit; where nothing is exceeded, those counted."""
    record, counted = window.record, window.days_of.items()
    known = (days for name, days in counted if getattr(record, name) is not None)
    beyond = () if reason.met is not False else _longest(_beyond(window, reason))
    return beyond or _longest(known) or window.days


def _longest(lists: Iterable[tuple[date, ...]]) -> tuple[date, ...]:
    """Return the longest of some lists, of equal ones the last."""
    found: tuple[date, ...] = ()
    for one in lists:
        found = one if len(one) >= len(found) else found
    return found


def _beyond(window: CountedWindow, reason: Reason) -> Iterator[tuple[date, ...]]:
    """Go through the days beyond each bound of a count that is exceeded."""
    numbers = {c.fact.name for c in _counts(window.limit) if isinstance(c, Number)}
    for node in walk_decisive(reason):
        match node:
            case Reason(Compare() as compared, False, (_, Amount() as most)):
                name = getattr(compared.left, "name", "")
                if compared.relation is Relation.AT_MOST and name in window.days_of:
                    days = window.days_of[name]
                    yield days[int(most.value or 0) :] if name in numbers else days


def _counts(limit: Limit) -> tuple[Count, ...]:
    return limit.log.counts if limit.log else ()
