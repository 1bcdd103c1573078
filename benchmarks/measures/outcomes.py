"""Persons who took part, measured by metrics: columns, objects, polars by hand.

``python -m benchmarks.measures.outcomes`` is one side of the comparison with an earlier
version: it measures a cohort as objects for every line that it reads.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import numpy as np
import polars as pl

from benchmarks.peers.environments import ROOT, Asked
from benchmarks.rounds import ROUNDS, Figure, compare, figure, same, timed
from reintegra import Interpretations, frames, outcomes
from reintegra.outcomes import MetricSpec
from reintegra.outcomes.metrics.spec import DecidingDay

ENTRY, DAY, FEW, OBJECTS = date(2022, 1, 3), timedelta(days=1), 2_000, 2_000
UNDER = Interpretations({"OP-40": "all_in"}, unverified=True)
BEFORE = "95499d6"
"""The version that objects are measured against."""
KINDS = ("employment", "civil_contract", "self_employment", "searching", "education")
WORK = "employment", "civil_contract", "self_employment", "social_cooperative"
THREE = "completion", "drop_out", "sustained_employment"
FLAGS = (
    "vocational_support",
    "startup_grant",
    "school_education",
    "social_progress",
    "basic_form",
    "reintegrated",
    "improved",
)
Frames = tuple[pl.DataFrame, pl.DataFrame]


def register(persons: int) -> Frames:
    """Make persons and their spells, always the same."""
    dice = np.random.default_rng(2026)
    entry = np.datetime64(ENTRY)

    def days(low: int, high: int, size: int) -> np.ndarray:
        return dice.integers(low, high, size).astype("timedelta64[D]")

    def names(of: tuple[str, ...], size: int) -> pl.Series:
        return pl.Series(of).gather(dice.integers(0, len(of), size))

    left = entry + days(60, 400, persons)
    followed = pl.Series(left + np.timedelta64(400, "D"))
    people = pl.DataFrame(
        {
            "id": np.arange(persons),
            "exit": left,
            "exit_reason": names(
                ("completed", "completed", "job", "dropped_out"), persons
            ),
            "followed_to": followed,
            "status_at_entry": names(("unemployed", "inactive"), persons),
            "independent": names(("", "job"), persons),
            "attended": 60 * dice.integers(0, 201, persons),
        }
        | {flag: dice.random(persons) < 0.5 for flag in FLAGS}
    ).with_columns(
        pl.when(pl.Series(dice.random(persons) < 0.9))
        .then("followed_to")
        .alias("followed_to"),
        pl.lit(ENTRY).alias("recruited"),
        pl.lit(ENTRY).alias("enrolled"),
        pl.lit(None, pl.Int64).alias("replaces"),
        pl.lit(60 * 200, pl.Int64).alias("scheduled"),
    )
    own = np.repeat(
        np.arange(persons), np.array([0, 1, 1, 2])[dice.integers(0, 4, persons)]
    )
    start = left[own] + days(1, 300, len(own))
    spells = pl.DataFrame(
        {
            "person": own,
            "kind": names(KINDS, len(own)),
            "start": start,
            "end": start + days(0, 300, len(own)),
        }
    ).with_columns(
        pl.lit("").alias("employer"),
        pl.lit(500, pl.Int64).alias("full_time"),
        pl.lit(15_000_00, pl.Int64).alias("value"),
        pl.lit(None, pl.Date).alias("subsidised_to"),
        *(
            pl.lit(False).alias(name)  # noqa: FBT003
            for name in ("subsidised", "subsidised_in_project", "esf_start_up")
        ),
    )
    days_read = ("exit", "followed_to"), ("start", "end")
    return (
        people.with_columns(pl.col(days_read[0]).cast(pl.Date)),
        spells.with_columns(pl.col(days_read[1]).cast(pl.Date)),
    )


def members(people: pl.DataFrame, spells: pl.DataFrame) -> list[outcomes.Participant]:
    """Make the same persons as objects."""
    own: dict[int, list[outcomes.Spell]] = {}
    for row in spells.iter_rows(named=True):
        value = row["value"] // 100
        kept = {k: v for k, v in row.items() if k not in {"person", "full_time"}}
        spell = outcomes.Spell(**kept | {"value": value, "full_time": "1/2"})
        own.setdefault(row["person"], []).append(spell)
    found = []
    for row in people.iter_rows(named=True):
        hours = {name: row[name] // 60 for name in ("scheduled", "attended")}
        given = row | hours | {"id": str(row["id"])}
        found.append(outcomes.Participant(**given, spells=own.get(row["id"], [])))
    return found


def by_day() -> dict[date | None, list[MetricSpec]]:
    """Sort every metric by a day on which it is defined."""
    found: dict[date | None, list[MetricSpec]] = {}
    for spec in outcomes.METRICS.values():
        own = spec.deciding_day in {DecidingDay.NOTHING, DecidingDay.EXIT}
        says = (one.since for one in spec.law.versions if one.content is not None)
        found.setdefault(None if own else next(says), []).append(spec)
    return found


def columns(people: pl.DataFrame, spells: pl.DataFrame) -> dict[str, tuple[int, int]]:
    """Measure every metric over enrolled persons, as columns."""
    found: dict[str, tuple[int, int]] = {}
    for day, specs in by_day().items():
        done = frames.measure(
            people, spells, specs, on=day, denominator="enrolled", under=UNDER
        )
        found |= {one.spec.id: (one.count, one.of) for one in done}
    return found


def objects(of: list[outcomes.Participant]) -> dict[str, tuple[int, int]]:
    """Measure every metric over enrolled persons, one by one."""
    cohort = outcomes.Cohort(of, planned=len(of))
    found: dict[str, tuple[int, int]] = {}
    for day, specs in by_day().items():
        for spec in specs:
            one = outcomes.measure(
                cohort, spec, on=day, denominator="enrolled", under=UNDER
            )
            found[spec.id] = one.count, one.of
    return found


def three_by_hand(
    people: pl.DataFrame, spells: pl.DataFrame
) -> list[tuple[int, int, int]]:
    """Measure three metrics by polars alone: counted, of, not known."""
    exit_, after = pl.col("exit"), pl.duration(days=180)
    left = people.lazy().select("id", "exit", "exit_reason", "followed_to", "enrolled")
    work = (
        spells.lazy()
        .filter(pl.col("kind").is_in(WORK))
        .join(left.select("id", "exit"), left_on="person", right_on="id")
        .filter((pl.col("start") <= exit_ + after) & (pl.col("end") >= exit_ + after))
        .select(pl.col("person").unique(), pl.lit(True).alias("works"))  # noqa: FBT003
    )
    reason, works = pl.col("exit_reason"), pl.col("works")
    followed = (pl.col("followed_to") - exit_).dt.total_days() >= 180
    ended, enrolled = exit_.is_not_null(), pl.col("enrolled").is_not_null()
    completed = ended & (reason == "completed")
    dropped = ended & ~reason.is_in(["completed", "job"])
    at_work = works.is_not_null() | pl.when(followed).then(False)  # noqa: FBT003
    found = (
        left.join(work, left_on="id", right_on="person", how="left")
        .select(
            (enrolled & completed).sum().alias("a"),
            enrolled.sum().alias("b"),
            (enrolled & completed.is_null()).sum().alias("c"),
            (enrolled & dropped).sum().alias("d"),
            (enrolled & dropped.is_null()).sum().alias("e"),
            (ended & at_work).sum().alias("f"),
            ended.sum().alias("g"),
            (ended & at_work.is_null()).sum().alias("h"),
        )
        .collect()
        .row(0)
    )
    a, b, c, d, e, f, g, h = found
    return [(a, b, c), (d, b, e), (f, g, h)]


def three_metrics(most: int = 1_000_000) -> Iterator[Figure]:
    """Measure three metrics of a register against polars by hand."""
    given = register(min(most, 1_000_000))

    def ours() -> list[tuple[int, int, int]]:
        done = frames.measure(*given, THREE)
        return [(one.count, one.of, one.totals.undecided) for one in done]

    same("three metrics", ours(), three_by_hand(*given))
    yield compare(
        "frames.measure, three metrics, against polars by hand",
        ("reintegra", ours),
        ("polars by hand", lambda: three_by_hand(*given)),
        bar=2.5,
        persons=given[0].height,
        spells=given[1].height,
    )


def columns_and_objects(most: int = 1_000_000) -> Iterator[Figure]:
    """Measure every metric as columns and, of a few persons, as objects."""
    given = register(min(most, 100_000))
    few = given[0].head(FEW), given[1].filter(pl.col("person") < FEW)
    one_by_one = members(*few)
    same("all metrics", columns(*few), objects(one_by_one))
    found = compare(
        "all metrics, persons a second in columns, times those of objects",
        ("columns", lambda: columns(*given)),
        ("objects", lambda: objects(one_by_one)),
        faster=True,
        persons=[given[0].height, FEW],
    )
    yield found.scaled(given[0].height / FEW)


def objects_before(_: int = 0) -> Iterator[Figure]:
    """Measure all metrics of objects against an earlier version of the library."""
    source = ROOT / "build" / "before" / BEFORE
    if not source.exists():
        source.mkdir(parents=True)
        kept = ["git", "archive", BEFORE, "src"]
        packed = subprocess.run(kept, check=True, capture_output=True, cwd=ROOT)
        subprocess.run(["tar", "x", "-C", source], check=True, input=packed.stdout)
    command = [sys.executable, "-m", "benchmarks.measures.outcomes"]
    now = Asked(command)
    before = Asked(command, PYTHONPATH=str(source / "src"))
    same("metrics of objects, now and before", now.said, before.said)
    times: tuple[list[float], list[float]] = [], []
    for _turn in range(ROUNDS):
        times[0].append(now.seconds())
        times[1].append(before.seconds())
    now.end()
    before.end()
    yield figure(
        f"outcomes.measure of objects, all metrics: times faster than {BEFORE}",
        {"now": times[0], "before": times[1]},
        bar=10.0,
        faster=True,
        persons=OBJECTS,
    )


def main() -> None:
    """Answer once, then as often as asked, with the seconds it took."""
    given: Any = register(OBJECTS)
    of = members(*given)
    print(json.dumps(objects(of)), flush=True)
    for _ in sys.stdin:
        print(timed(lambda: objects(of)).processor, flush=True)


MEASURES = three_metrics, columns_and_objects, objects_before

if __name__ == "__main__":
    main()
