"""A million participants, measured by every metric: columns against objects.

Run ``python benchmarks/cohort.py [PERSONS]``. The same persons are made as a polars
frame and, a few thousand of them, as objects; both must find the same. Printed are the
persons measured in a second by columns, and how many times that is what objects do.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from random import Random
from time import perf_counter

import polars as pl

from reintegra import Interpretations, frames, outcomes
from reintegra.outcomes import MetricSpec
from reintegra.outcomes.metrics.spec import DecidingDay

ENTRY, DAY, FEW = date(2022, 1, 3), timedelta(days=1), 2_000
UNDER = Interpretations({"OP-40": "all_in"}, unverified=True)
KINDS = ("employment", "civil_contract", "self_employment", "searching", "education")
FLAGS = (
    "vocational_support",
    "startup_grant",
    "school_education",
    "social_progress",
    "basic_form",
    "reintegrated",
    "improved",
)


def register(persons: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Make persons and their spells, always the same."""
    dice = Random(2026)  # noqa: S311 - no secret
    people: list[dict[str, object]] = []
    spells: list[dict[str, object]] = []
    for number in range(persons):
        left = ENTRY + dice.randrange(60, 400) * DAY
        reason = dice.choice(("completed", "completed", "job", "dropped_out"))
        person: dict[str, object] = {
            "id": number,
            "recruited": ENTRY,
            "enrolled": ENTRY,
            "exit": left,
            "exit_reason": reason,
            "followed_to": left + 400 * DAY if dice.random() < 0.9 else None,
            "replaces": None,
            "status_at_entry": dice.choice(("unemployed", "inactive")),
            "independent": dice.choice(("", "job")),
            "scheduled": 60 * 200,
            "attended": 60 * dice.randrange(201),
        }
        people.append(person | {flag: dice.random() < 0.5 for flag in FLAGS})
        for _ in range(dice.choice((0, 1, 1, 2))):
            start = left + dice.randrange(1, 300) * DAY
            spells.append(
                {
                    "person": number,
                    "kind": dice.choice(KINDS),
                    "start": start,
                    "end": start + dice.randrange(300) * DAY,
                    "employer": "",
                    "full_time": 500,
                    "value": 15_000_00,
                    "subsidised": False,
                    "subsidised_in_project": False,
                    "subsidised_to": None,
                    "esf_start_up": False,
                }
            )
    days = {"subsidised_to": pl.Date, "replaces": pl.Int64}
    return (
        pl.DataFrame(people, schema_overrides=days, infer_schema_length=None),
        pl.DataFrame(spells, schema_overrides=days, infer_schema_length=None),
    )


def cohort(people: pl.DataFrame, spells: pl.DataFrame) -> outcomes.Cohort:
    """Make the same persons as objects."""
    own: dict[int, list[outcomes.Spell]] = {}
    for row in spells.iter_rows(named=True):
        value = row["value"] // 100
        kept = {k: v for k, v in row.items() if k not in {"person", "full_time"}}
        spell = outcomes.Spell(**kept | {"value": value, "full_time": "1/2"})
        own.setdefault(row["person"], []).append(spell)
    members = []
    for row in people.iter_rows(named=True):
        hours = {name: row[name] // 60 for name in ("scheduled", "attended")}
        given = row | hours | {"id": str(row["id"])}
        found = own.get(row["id"], [])
        members.append(outcomes.Participant(**given, spells=found))
    return outcomes.Cohort(members, planned=len(members))


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


def objects(members: outcomes.Cohort) -> dict[str, tuple[int, int]]:
    """Measure every metric over enrolled persons, one by one."""
    found: dict[str, tuple[int, int]] = {}
    for day, specs in by_day().items():
        for spec in specs:
            one = outcomes.measure(
                members, spec, on=day, denominator="enrolled", under=UNDER
            )
            found[spec.id] = one.count, one.of
    return found


def main() -> int:
    """Measure, compare, print."""
    persons = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    people, spells = register(persons)
    few = people.head(FEW), spells.filter(pl.col("person") < FEW)
    start = perf_counter()
    found = columns(people, spells)
    by_columns = persons / (perf_counter() - start)
    members = cohort(*few)
    start = perf_counter()
    one_by_one = objects(members)
    by_objects = len(members) / (perf_counter() - start)
    if one_by_one != columns(*few):
        print("columns and objects do not agree")
        return 1
    print(f"{len(found)} metrics of {persons:,} persons, {len(spells):,} spells")
    print(f"persons in a second, all metrics: {by_columns:,.0f}")
    print(f"columns against objects: {by_columns / by_objects:.0f} times as many")
    return 0


if __name__ == "__main__":
    sys.exit(main())
