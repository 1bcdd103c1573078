"""A hundred thousand entries of works: one frame against a log for each person.

Both sides find the weeks above ten hours in the same entries.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import groupby
from random import Random

import polars as pl

from benchmarks.rounds import Figure, compare, same
from reintegra import frames, psu
from reintegra.law.periods import week_of
from reintegra.reading.record.findings import check_limit

PEOPLE, ENTRIES, DAY = 500, 200, timedelta(days=1)
START = date(2025, 6, 2)
Weeks = set[tuple[int, date]]
Entries = list[tuple[date, Fraction]]


def entries() -> pl.DataFrame:
    """Make a register of entries, always the same."""
    dice = Random(2026)  # noqa: S311 - no secret
    rows = [
        (person, START + dice.randrange(540) * DAY, dice.choice((30, 60, 120, 210)))
        for person in range(PEOPLE)
        for _ in range(ENTRIES)
    ]
    return pl.DataFrame(rows, schema=["id", "day", "minutes"], orient="row")


def logs(log: pl.DataFrame) -> dict[int, Entries]:
    """Write the entries out for each person."""
    found: dict[int, Entries] = {person: [] for person in range(PEOPLE)}
    for person, day, minutes in log.iter_rows():
        found[person].append((day, Fraction(minutes, 60)))
    return found


def by_objects(people: dict[int, Entries]) -> Weeks:
    """Return the weeks above the limit, held one by one."""
    found: Weeks = set()
    for person, kept in people.items():
        minutes = psu.WorkLog(kept).minutes
        for week, days in groupby(minutes, week_of):
            worked = tuple(days)
            record = psu.WorkWeek(minutes=sum(minutes[day] for day in worked))
            if check_limit(psu.WEEKLY_LIMIT, record, worked).met is False:
                found.add((person, week.first))
    return found


def by_frame(log: pl.DataFrame) -> Weeks:
    """Return the weeks above the limit, by one frame."""
    held = frames.hours(log, psu.WEEKLY_LIMIT)
    return set(held.filter(~pl.col("psu_weekly_limit")).select("id", "first").rows())


def weeks_above() -> Iterator[Figure]:
    """Measure the weeks above the limit."""
    log = entries()
    people = logs(log)
    same("weeks above the limit", by_frame(log), by_objects(people))
    yield compare(
        "a log's weeks by one frame: times faster than objects",
        ("frame", lambda: by_frame(log)),
        ("objects", lambda: by_objects(people)),
        faster=True,
        entries=log.height,
    )


MEASURES = (weeks_above,)
