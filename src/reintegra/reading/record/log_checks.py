"""Check the log of one person against a limit, window by window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.grammar.limits import Limit
from reintegra.grammar.nodes import Compare, Relation
from reintegra.grammar.windows import Count, LogDay, Number
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.status import LawStatus
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.trace import Amount, Reason, walk_decisive
from reintegra.reading.record.windows import CountedWindow, count_log, facts_alone
from reintegra.values import frozen
from reintegra.values.records import made


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
    checking = _Checking(under, known_on)
    return tuple(map(checking.finding, counted))


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
    checking = _Checking(under, known_on)
    return tuple(
        checking.finding(one)
        for one in counted
        if limit.law.status(one.on, known_on, least=date.min) in _CHECKED
    )


_CHECKED = {LawStatus.IN_FORCE, LawStatus.NOT_READ}
"""Where a window is checked: by the law, or refused because it was not read."""


@frozen
class _Checking:
    """One check of a log; a record that counts the same is examined once."""

    under: Interpretations
    known_on: date | None
    read: dict[tuple[int, int], Reason] = field(factory=dict)

    def finding(self, window: CountedWindow) -> Finding:
        """Check a counted window against its limit."""
        limit, record, on = window.limit, window.record, window.on
        version = limit.law.on(on, self.known_on, what=limit.key, least=date.min)
        condition = version.require()
        # the windows and the versions live as long as this check, and so do their ids
        key = id(version), id(record)
        reason = self.read.get(key)
        if reason is None:
            asked = record, on, self.under, self.known_on, date.min
            reason = Reader(*asked, within=limit).examine(condition)
            if facts_alone(condition, self.under) is not None:
                self.read[key] = reason
        about = limit, _named(window, reason), record, on
        return made(Finding, (*about, self.under, self.known_on, version, reason))


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
