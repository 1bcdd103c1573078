"""A hundred thousand entries of works: one frame against a log for each person.

Run ``python benchmarks/hours.py``. Both sides find the weeks above ten hours in the
same entries, polars frame and objects; what they find must agree; the ratio of their
times is printed.
"""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import groupby
from random import Random
from statistics import median
from time import perf_counter

import polars as pl

from reintegra import frames, psu
from reintegra.law.periods import week_of
from reintegra.reading.record.findings import check_limit

PEOPLE, ENTRIES, TURNS, DAY = 500, 200, 5, timedelta(days=1)
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


def main() -> None:
    """Check that both agree, and print the ratio of their times."""
    log = entries()
    people = logs(log)
    if by_objects(people) != by_frame(log):
        msg = "the two disagree"
        raise SystemExit(msg)
    times: tuple[list[float], list[float]] = [], []
    for _ in range(TURNS):
        t = perf_counter()
        by_objects(people)
        times[0].append(perf_counter() - t)
        t = perf_counter()
        by_frame(log)
        times[1].append(perf_counter() - t)
    ratio = median(times[0]) / median(times[1])
    print(f"{log.height} entries; objects take {ratio:.0f} times as long as a frame")


if __name__ == "__main__":
    main()
