"""The same questions asked of columns: rules, formulas, logs and registers at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import partial
from typing import Any

import polars as pl

from reintegra import frames, outcomes
from tests.versions.cohorts import FLAGS, METRICS, cohort_of, draw_cohort
from tests.versions.dice import DAY, Dice, Given
from tests.versions.persons import (
    FORMULAS,
    RULES,
    Spec,
    draw_record,
    named,
    record_of,
    under,
)
from tests.versions.plain import OLD_NAMES, Plain, attempt, figure
from tests.versions.works import draw_entries

ROWS = 12
LIMITS = (
    "psu.WEEKLY_LIMIT",
    "psu.EARLIER_WEEKLY_LIMIT",
    "pai.ACTIVATION",
    "reintegration.HOURS",
    "cis.PRESENCE_DAY",
)

LATER = ("application_filed",)
"""Facts that 0.1.0 did not have, all of them days: nobody is said to have filed."""


# -- drawing


def draw_rows(dice: Dice) -> Given:
    """Draw a rule or a formula, and rows that have a day each."""
    key = dice.choice(sorted(RULES) + sorted(FORMULAS))
    spec = RULES.get(key) or FORMULAS[key]
    return {
        "key": key,
        "rows": [draw_record(dice, spec) for _ in range(ROWS)],
        "on": [dice.law_day() for _ in range(ROWS)],
        "under": dice.under(),
    }


def draw_entries_of_many(dice: Dice) -> Given:
    """Draw a limit and a log of a few persons."""
    limit = dice.choice(LIMITS)
    first = dice.law_day()
    logs = {f"P-{n}": draw_entries(dice, first, 30) for n in range(1, 4)}
    return {
        "limit": limit,
        "entries": [(name, *one) for name, log in logs.items() for one in log],
        "severe_or_moderate": {name: dice.flag() for name in logs},
        "start": first - dice.randrange(8) * DAY,
        "on": first,
        "under": dice.under("OP-33", "OP-32b"),
    }


# -- asking


def _columns(spec: Mapping[str, Spec], rows: list[Given]) -> dict[str, pl.Series]:
    found: dict[str, pl.Series] = {}
    for name, kind in spec.items():
        match kind:
            case str():
                of: Any = pl.Boolean
            case (int(), int(), tuple()):
                of = pl.Int64
            case _:
                of = pl.String
        found[name] = pl.Series(name, [row.get(name) for row in rows], of)
    return found


def _as_named(columns: Mapping[str, pl.Series], wanted: Iterable[str]) -> pl.DataFrame:
    known = set(wanted)
    return pl.DataFrame(
        {n + OLD_NAMES if n + OLD_NAMES in known else n: c for n, c in columns.items()}
    )


def ask_rows(given: Given) -> Plain:
    """Decide a rule, or compute a formula, for every row."""
    key, read = given["key"], under(given)
    said = named(key)
    spec = RULES.get(key) or FORMULAS[key]
    record_of(said.record, {})
    wanted = said.record.__annotations__
    frame = _as_named(_columns(spec, given["rows"]), wanted)
    frame = frame.with_columns(pl.Series("day_asked", given["on"], pl.Date))
    for name in set(LATER) & set(wanted):
        frame = frame.with_columns(pl.lit(None, pl.Date).alias(name))
    ask: Any = frames.decide if key in RULES else frames.compute
    found = ask(frame, said, on="day_asked", into="answer", under=read)
    return {"answers": found["answer"].to_list()}


def ask_entries(given: Given) -> Plain:
    """Check a log of a few persons against a limit."""
    severe = given["severe_or_moderate"]
    frame = pl.DataFrame(
        {
            "id": pl.Series([one[0] for one in given["entries"]], dtype=pl.String),
            "day": pl.Series([one[1] for one in given["entries"]], dtype=pl.Date),
            "minutes": pl.Series([one[2] for one in given["entries"]], dtype=pl.Int64),
            "severe_or_moderate": pl.Series(
                [severe[one[0]] for one in given["entries"]], dtype=pl.Boolean
            ),
            "inside": pl.Series([True for _ in given["entries"]], dtype=pl.Boolean),
        }
    ).with_columns(start=pl.lit(given["start"]))
    limit, more = named(given["limit"]), {}
    if given["limit"] == "pai.ACTIVATION":
        more = {"on": given["on"], "start": "start"}
    found = frames.hours(frame, limit, into="kept", under=under(given), **more)
    rows = found.select("id", "first", "last", "minutes", "kept").rows()
    return {"windows": {f"{name} {first}": rest for name, first, *rest in rows}}


def draw_register(dice: Dice) -> Given:
    """Draw a cohort to be measured as columns."""
    return draw_cohort(dice)


def ask_measured(given: Given) -> Plain:
    """Measure a register of persons and spells by every metric."""
    whole = cohort_of(given)
    people = list(whole)
    days = "recruited", "enrolled", "exit", "followed_to"
    texts = "id", "exit_reason", "status_at_entry", "independent", "replaces"
    persons: dict[str, pl.Series] = {}
    for names, kind in ((days, pl.Date), (texts, pl.String), (FLAGS, pl.Boolean)):
        for name in names:
            persons[name] = pl.Series([getattr(p, name) for p in people], dtype=kind)
    for name in ("scheduled", "attended"):
        persons[name] = _scaled([getattr(p, name) for p in people], 60)
    spells = _spells([(p.id, one) for p in people for one in p.spells])
    asked = {"denominator": given["denominator"], "under": under(given)}

    def measured(name: str) -> Plain:
        found = frames.measure(
            pl.DataFrame(persons),
            spells,
            name,
            on=given["on"],
            planned=given["planned"],
            **asked,
        )
        return figure(found[0])

    few = METRICS[len(people) :: 4]
    return {"figures": {name: attempt(partial(measured, name)) for name in few}}


def _scaled(values: Iterable[Any], factor: int) -> pl.Series:
    scaled = [None if v is None else int(Fraction(v) * factor) for v in values]
    return pl.Series(scaled, dtype=pl.Int64)


def _spells(rows: list[tuple[str, outcomes.Spell]]) -> pl.DataFrame:
    kinds = {
        **dict.fromkeys(("kind", "employer"), pl.String),
        **dict.fromkeys(("start", "end", "subsidised_to"), pl.Date),
        **dict.fromkeys(
            ("subsidised", "subsidised_in_project", "esf_start_up"), pl.Boolean
        ),
    }
    found = {"person": pl.Series([name for name, _ in rows], dtype=pl.String)}
    for name, kind in kinds.items():
        found[name] = pl.Series([getattr(one, name) for _, one in rows], dtype=kind)
    found["full_time"] = _scaled([one.full_time for _, one in rows], 1000)
    found["value"] = _scaled([one.value for _, one in rows], 100)
    return pl.DataFrame(found)
