"""Count a log of hours into windows: entries into days, days into windows.

Each step is one grouping with plain sums, least and greatest, which every engine
knows. The tables in between have names of their own, so none is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.grammar.limits import Window
from reintegra.reading.columns.column import day_of_record, that_day, whole
from reintegra.reading.columns.windows import days_back, first_day, last_day, weekday

_MOST = 24 * 60
col = nw.col


@frozen(eq=False)
class Counting:
    """How a log is counted.

    Attributes:
        persons: The columns that say whose log an entry is of, by their names within.
        day: The column of days.
        minutes: The column of minutes.
        start: The day that weeks of seven days are counted from, null for the first
            day worked; ``None`` where weeks begin on Monday.
        carried: Columns that the window has where all its entries have the same.
        window: The windows.
        since: The first day that counts, ``None`` for every day.
    """

    persons: Mapping[str, nw.Expr]
    day: nw.Expr
    minutes: nw.Expr
    start: nw.Expr | None
    carried: Mapping[str, nw.Expr]
    window: Window
    since: date | None

    def windows(self, frame: Any) -> Any:
        """Count *frame* into one row for each person and window.

        Returns:
            A frame with the persons, ``first``, ``last``, ``minutes``, ``days`` worked,
            ``seen`` (the first day worked, or of an entry where there is none), and
            what is carried; null where it is not known.
        """
        return self._of_windows(self._cut(self._of_days(self._entries(frame))))

    # -- entries

    def _entries(self, frame: Any) -> Any:
        """Keep what counts; minutes that no day has, and far days, are not known."""
        spent, start = self.minutes, self.start
        possible = (spent >= whole(0)) & (spent <= whole(_MOST))
        kept = {
            **self.persons,
            "day": day_of_record(self.day),
            "minutes": nw.when(possible).then(spent),
            "start": that_day(None) if start is None else day_of_record(start),
            **self.carried,
        }
        entries = frame.select(*(found.alias(name) for name, found in kept.items()))
        return entries.with_columns(
            blank=_one(col("minutes").is_null()),
            rows=whole(1),
            **{name: col(old) for name, old, _ in self._spread()},
        )

    def _spread(self) -> Iterator[tuple[str, str, str]]:
        """Go through the least, the greatest and the number of what is carried."""
        for name in self.carried:
            yield f"{name}_low", name, "min"
            yield f"{name}_high", name, "max"
            yield f"{name}_known", name, "count"

    # -- days

    def _of_days(self, entries: Any) -> Any:
        """Add the entries of a day up; hours that no day has are not known."""
        found = entries.group_by(*self.persons, "day").agg(
            col("minutes").sum(),
            col("blank").max(),
            col("start").min(),
            col("rows").sum(),
            *(getattr(col(name), how)() for name, _, how in self._spread()),
        )
        if self.since is not None:
            counts = col("day") >= that_day(self.since)
            found = found.filter(counts | col("day").is_null())
        spent = col("minutes").cast(nw.Int64)
        known = (col("blank") == whole(0)) & (spent <= whole(_MOST))
        return found.with_columns(
            minutes=nw.when(known).then(spent),
            worked=_one(spent > whole(0)),
            open=_one((col("blank") == whole(1)) & (spent == whole(0))),
        )

    def _cut(self, days: Any) -> Any:
        """Say which window a day lies in, and whether that is known."""
        worked, open_ = col("worked") == whole(1), col("open") == whole(1)
        days = days.with_columns(
            sure=nw.when(worked).then(col("day")),
            seen=nw.when(worked | open_).then(col("day")),
            dated=_one(~col("day").is_null()),
        )
        firsts = {name: f"first_{name}" for name in ("sure", "seen", "day", "dated")}
        days = days.with_columns(
            **{new: col(old).min().over(*self.persons) for old, new in firsts.items()}
        )
        known, weeks = col("first_dated") == whole(1), whole(0)
        if self.start is not None:
            begun = nw.coalesce("start", "first_seen", "first_day")
            known, weeks = known & _sure_start(), weekday(begun)
        days = days.with_columns(back=days_back(col("day"), weeks))
        return days.with_columns(
            first=first_day(self.window, col("day"), col("first_day"), col("back")),
            open=nw.when(known).then(col("open")).otherwise(whole(1)),
            unknown=_one(~(known & ~col("minutes").is_null())),
        )

    # -- windows

    def _of_windows(self, days: Any) -> Any:
        """Add the days of a window up."""
        again = {"min": "min", "max": "max", "count": "sum"}
        found = days.group_by(*self.persons, "first").agg(
            col("minutes").sum(),
            col("worked").sum(),
            col("unknown").max(),
            col("open").max(),
            col("seen").min(),
            col("day").min().alias("least"),
            col("day").max().alias("greatest"),
            col("rows").sum(),
            *(getattr(col(name), again[how])() for name, _, how in self._spread()),
        )
        known, counted = col("unknown") == whole(0), col("open") == whole(0)
        answer = {
            **{name: col(name) for name in (*self.persons, "first")},
            "last": last_day(self.window, col("first"), col("greatest")),
            "minutes": nw.when(known).then(col("minutes").cast(nw.Int64)),
            "days": nw.when(counted).then(col("worked").cast(nw.Int64)),
            "seen": nw.coalesce("seen", "least"),
            **{name: _same(name) for name in self.carried},
        }
        return found.select(*(column.alias(name) for name, column in answer.items()))


def _one(so: nw.Expr) -> nw.Expr:
    return nw.when(so).then(whole(1)).otherwise(whole(0))


def _sure_start() -> nw.Expr:
    """Whether no entry without minutes may be the first day worked."""
    told = ~col("start").is_null() | col("first_seen").is_null()
    same = col("first_seen") == nw.coalesce("first_sure", that_day(date.max))
    return told | same


def _same(name: str) -> nw.Expr:
    """Return what all entries have in common."""
    low, high = col(f"{name}_low"), col(f"{name}_high")
    same = (low == high) & (col(f"{name}_known") == col("rows"))
    return nw.when(same).then(low)
