"""Count a log of hours into windows: entries into days, days into windows.

Each step is one grouping with plain sums, least and greatest, which every engine
knows. The tables in between have names of their own, so none is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, assert_never

import narwhals.stable.v2 as nw
from attrs import Attribute, frozen

from reintegra.grammar.nodes import Condition
from reintegra.grammar.scope import LawScope
from reintegra.grammar.windows import Log, Number, Total, Window
from reintegra.reading.columns.column import day_of_record, that_day, truth, whole
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.plan import Plan
from reintegra.reading.columns.reader import Reader
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
        start: The day that blocks of seven days are counted from, null for the first
            day worked; ``None`` where the window is none.
        facts: The columns of further facts of a day, by name.
        carried: Columns that the window has where all its entries have the same.
        counts: What is counted beside the minutes and the days worked.
        log: How the limit counts a log.
        window: The windows.
        scope: Which of the law the conditions over a day are read by.
    """

    persons: Mapping[str, nw.Expr]
    day: nw.Expr
    minutes: nw.Expr
    start: nw.Expr | None
    facts: Mapping[str, nw.Expr]
    carried: Mapping[str, nw.Expr]
    counts: tuple[Total | Number, ...]
    log: Log
    window: Window
    scope: LawScope

    def windows(self, frame: Any) -> Any:
        """Count *frame* into one row for each person and window.

        Returns:
            A frame with the persons, ``first``, ``last``, ``minutes``, ``days`` worked,
            ``seen`` (the first day worked, or of an entry where there is none), what
            is counted beside them as ``count_…``, and what is carried; null where it
            is not known.
        """
        days = self._read(self._of_days(self._entries(frame)))
        return self._of_windows(self._cut(days))

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
            **{f"row_{name}": column for name, column in self.facts.items()},
            **self.carried,
        }
        entries = frame.select(*(found.alias(name) for name, found in kept.items()))
        spread = (*_spread(self.carried), *_spread(self._rows))
        return entries.with_columns(
            blank=_one(col("minutes").is_null()),
            rows=whole(1),
            **{name: col(old) for name, old, _ in spread},
        )

    @property
    def _rows(self) -> tuple[str, ...]:
        return tuple(f"row_{name}" for name in self.facts)

    # -- days

    def _of_days(self, entries: Any) -> Any:
        """Add the entries of a day up; hours that no day has are not known."""
        spread = (*_spread(self.carried), *_spread(self._rows))
        found = entries.group_by(*self.persons, "day").agg(
            col("minutes").sum(),
            col("blank").max(),
            col("start").min(),
            col("rows").sum(),
            *(getattr(col(name), how)() for name, _, how in spread),
        )
        if self.log.since is not None:
            counts = col("day") >= that_day(self.log.since)
            found = found.filter(counts | col("day").is_null())
        spent = col("minutes").cast(nw.Int64)
        known = (col("blank") == whole(0)) & (spent <= whole(_MOST))
        return found.with_columns(
            minutes=nw.when(known).then(spent),
            days=_worked(spent),
            **{name: _same(name) for name in self._rows},
        )

    def _read(self, days: Any) -> Any:
        """Read the conditions over a day, and keep the days that count."""
        law = Days(col("day"), self.scope, monthly=False, early=True)
        reader = Reader(self._facts(), law, Plan("_"))
        found: dict[str, nw.Expr] = {}
        for name, condition in (("kept", self.log.includes), ("makes", self._makes)):
            if condition is not None:
                found[name] = truth(reader.holds(condition))
        for count in self.counts:
            counted = f"count_{count.fact.name}"
            match count:
                case Total(of=fact):
                    found[counted] = reader.facts[fact.name]
                case Number(where=where):
                    found[counted] = _zero_or_one(truth(reader.holds(where)))
                case _:
                    assert_never(count)
        days = reader.plan.add_to(days)
        days = days.with_columns(**found) if found else days
        if self.log.includes is not None:
            days = days.filter(col("kept").is_null() | col("kept"))
        return days

    @property
    def _makes(self) -> Condition | None:
        """The condition of a row that makes a window, where a row may not."""
        makes = self.log.makes
        entry = isinstance(makes, Attribute) and makes.name == "entry"
        return None if entry else makes  # every row of a frame is of an entry

    def _facts(self) -> dict[str, nw.Expr]:
        """Return the columns of the facts of a day, by name."""
        found = {
            "day": col("day"),
            "minutes": col("minutes"),
            "worked": col("days") == whole(1),
            "entry": truth(met=True),
            **{name: col(f"row_{name}") for name in self.facts},
        }
        if self.log.part is not None:  # where it is no column, the keys tell the part
            found.setdefault(self.log.part.name, truth(met=True))
        return found

    def _cut(self, days: Any) -> Any:
        """Say which window a day lies in, and whether that is known."""
        block, stay = self.window is Window.BLOCK, self.window is Window.STAY
        none = nw.coalesce(col("days"), whole(1)) == whole(0)
        days = days.with_columns(
            certain=nw.when(col("days") == whole(1)).then(col("day")),
            seen=nw.when(~none).then(col("day")),
            dated=_one(~col("day").is_null()),
        )
        firsts = ["dated", *(["day"] if block or stay else [])]
        firsts += ["certain", "seen"] if block else []
        days = days.with_columns(
            **{f"first_{n}": col(n).min().over(*self.persons) for n in firsts}
        )
        known, weeks = col("first_dated") == whole(1), whole(0)
        if block:
            begun = nw.coalesce("start", "first_seen", "first_day")
            known, weeks = known & _sure_start(), weekday(begun)
        if self.log.includes is not None:
            known = known & ~col("kept").is_null()
        days = days.with_columns(back=days_back(col("day"), weeks))
        begin = col("first_day" if stay else "day")
        return days.with_columns(
            first=first_day(self.window, col("day"), begin, col("back")),
            sure=_one(known),
        )

    # -- windows

    def _of_windows(self, days: Any) -> Any:
        """Add the days of a window up."""
        again = {"min": "min", "max": "max", "count": "sum"}
        counted = ("minutes", "days", *(f"count_{c.fact.name}" for c in self.counts))
        flags = {f"no_{name}": _one(col(name).is_null()) for name in counted}
        if self._makes is not None:
            flags["makes"] = _one(col("makes").is_null() | col("makes"))
        days = days.with_columns(**flags)
        found = days.group_by(*self.persons, "first").agg(
            *(col(name).sum() for name in counted),
            *(col(f"no_{name}").max() for name in counted),
            col("sure").min(),
            *([] if self._makes is None else [col("makes").max()]),
            col("seen").min(),
            col("day").min().alias("least"),
            col("day").max().alias("greatest"),
            col("rows").sum(),
            *(getattr(col(n), again[how])() for n, _, how in _spread(self.carried)),
        )
        if self._makes is not None:
            found = found.filter((col("makes") == whole(1)) | col("first").is_null())
        answer = {
            **{name: col(name) for name in (*self.persons, "first")},
            "last": last_day(self.window, col("first"), col("greatest")),
            **{name: _known(name) for name in counted},
            "seen": nw.coalesce("seen", "least"),
            **{name: _same(name) for name in self.carried},
        }
        return found.select(*(column.alias(name) for name, column in answer.items()))


def _spread(names: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Go through the least, the greatest and the number of what must be the same."""
    for name in names:
        yield f"{name}_low", name, "min"
        yield f"{name}_high", name, "max"
        yield f"{name}_known", name, "count"


def _one(so: nw.Expr) -> nw.Expr:
    return nw.when(so).then(whole(1)).otherwise(whole(0))


def _worked(spent: nw.Expr) -> nw.Expr:
    """Return 1 for a day with a minute, 0 for one without, null for one not known."""
    none = nw.when(col("blank") == whole(0)).then(whole(0))
    return nw.when(spent > whole(0)).then(whole(1)).otherwise(none)


def _zero_or_one(so: nw.Expr) -> nw.Expr:
    """Return 1 or 0; null where it is not known."""
    no = nw.when(~so).then(whole(0))
    return nw.when(so).then(whole(1)).otherwise(no)


def _known(name: str) -> nw.Expr:
    """Return what was added up, where every day that counts is known."""
    known = (col(f"no_{name}") == whole(0)) & (col("sure") == whole(1))
    return nw.when(known).then(col(name).cast(nw.Int64))


def _sure_start() -> nw.Expr:
    """Whether no entry without minutes may be the first day worked."""
    told = ~col("start").is_null() | col("first_seen").is_null()
    same = col("first_seen") == nw.coalesce("first_certain", that_day(date.max))
    return told | same


def _same(name: str) -> nw.Expr:
    """Return what all entries have in common."""
    low, high = col(f"{name}_low"), col(f"{name}_high")
    same = (low == high) & (col(f"{name}_known") == col("rows"))
    return nw.when(same).then(low)
