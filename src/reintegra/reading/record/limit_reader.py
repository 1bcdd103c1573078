"""Check many windows against limits; those that count the same are read once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any, TypeAlias

from attrs import AttrsInstance, define, field

from reintegra.errors import NotInForceError
from reintegra.grammar.limits import Limit
from reintegra.grammar.walk import turning_days
from reintegra.law.interpretations import Interpretations
from reintegra.law.timeline import Version
from reintegra.reading.record.findings import Finding, examined
from reintegra.reading.record.trace import Part, Reason
from reintegra.values.records import made

Read: TypeAlias = tuple[Version[Any], Reason]


@define(eq=False)
class LimitReader:
    """Checks windows of many logs, and reads equal ones under equal law once.

    Their records are of the limits' own classes, whose facts were checked.

    Attributes:
        under: How open points are read.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
    """

    under: Interpretations
    known_on: date | None
    _read: dict[tuple[Limit, int, AttrsInstance], Read] = field(
        factory=dict, init=False
    )

    def examine(self, limit: Limit, record: AttrsInstance, on: date) -> Read:
        """Return the version of a day, and what it comes to for a counted window.

        Args:
            limit: The limit.
            record: The window, counted into the limit's record.
            on: The day whose law counts.

        Raises:
            NotInForceError: No such limit was in force on that day.
            NotReadError: There was such a limit, and it was not read.
        """
        key = limit, bisect_right(_turns(limit), on), record
        found = self._read.get(key)
        if found is None:
            found = examined(limit, record, on, self.under, self.known_on)
            if _settled(found[1]):
                self._read[key] = found
        return found

    def finding(
        self, limit: Limit, record: AttrsInstance, days: Iterable[date]
    ) -> Finding:
        """Check a window as `check_limit` does.

        Args:
            limit: The limit.
            record: The window, counted into the limit's record.
            days: The days it speaks of; the law of the first one counts.

        Raises:
            NotInForceError: No such limit was in force on the first of the days.
            NotReadError: There was such a limit, and it was not read.
        """
        listed = tuple(sorted(set(days)))
        on = listed[0]
        said = limit, listed, record, on, self.under, self.known_on
        return made(Finding, (*said, *self.examine(limit, record, on)))

    def finding_if_in_force(
        self, limit: Limit, record: AttrsInstance, days: Iterable[date]
    ) -> Finding | None:
        """Check a window as `check_limit_if_in_force` does; arguments as `finding`."""
        try:
            return self.finding(limit, record, days)
        except NotInForceError:
            return None


@lru_cache(maxsize=256)
def _turns(limit: Limit) -> tuple[date, ...]:
    return turning_days(limit.rule)


def _settled(node: Part) -> bool:
    """Whether the law said something in all places; an error names its own day."""
    return node.error is None and all(map(_settled, node.parts))
