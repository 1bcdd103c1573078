"""Persons and their months, made from a seed as one polars frame.

The facts are those of joining a centre and of its benefit. Answers are mixed: most
persons meet the premise, some are listed, a few have a right that excludes; a month may
be part of one, with absences and sickness. Nulls stand everywhere, unless none are
asked for.
"""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl

SEED = 2026
FIXED = date(2026, 11, 1)
"""The day of a register that is decided by one law."""
FIRST, LAST = date(2004, 6, 1), date(2026, 11, 30)
"""The days of a register that is decided by the law of each row's own day."""
PREMISE = ("socially_excluded", "cannot_meet_basic_needs", "participation_limited")
LISTED = (
    "homeless",
    "homelessness_programme",
    "alcohol_dependent",
    "drug_dependent",
    "mental_disorder",
    "long_term_unemployed",
    "released_from_prison",
    "integration_difficulties",
    "refugee",
    "refugee_integration_programme",
    "disabled",
)
RIGHTS = (
    "unemployment_benefit",
    "pre_retirement_allowance",
    "pre_retirement_benefit",
    "structural_pension",
    "disability_pension",
    "retirement_pension",
    "teacher_compensation_benefit",
)
FORMER = (
    "in_poverty",
    "alcohol_therapy_completed",
    "drug_therapy_completed",
    "social_pension",
)
"""Facts that only the law of before 2022 asks for."""
LIKELY = {PREMISE: 0.9, LISTED: 0.2, RIGHTS: 0.03, FORMER: 0.5}
DAYS = (
    "trial_days",
    "main_days",
    "month_days",
    "not_due_trial",
    "not_due_main",
    "unexcused_trial",
    "unexcused_main",
    "sick_within_trial",
    "sick_within",
)


def people(rows: int, *, nulls: float = 0.02) -> pl.DataFrame:
    """Make the facts of so many persons, and of a month of theirs in November.

    Args:
        rows: How many.
        nulls: The share of what is not known in every column; 0 for none.
    """
    dice = np.random.default_rng(SEED)
    columns = {
        name: dice.random(rows) < likely
        for names, likely in LIKELY.items()
        for name in names
    }
    frame = pl.DataFrame(columns | _months(rows, dice))
    if not nulls:
        return frame
    return frame.select(
        pl.when(pl.Series(dice.random(rows) >= nulls)).then(name).alias(name)
        for name in frame.columns
    )


def _months(rows: int, dice: np.random.Generator) -> dict[str, np.ndarray]:
    """Make months of thirty days, whole or in part, whose counts fit into them."""
    whole, started = dice.random(rows) < 0.7, dice.random(rows) < 0.2
    trial = np.where(started, dice.integers(1, 31, rows), 0)
    main = np.where(whole, 30 - trial, dice.integers(0, 31, rows) * (30 - trial) // 31)
    counts = dict.fromkeys(DAYS, np.zeros(rows, dtype=np.int64))
    counts |= {"month_days": np.full(rows, 30), "trial_days": trial, "main_days": main}
    for phase, days, sick in (
        ("trial", trial, "sick_within_trial"),
        ("main", main, "sick_within"),
    ):
        absent = np.minimum(days, dice.integers(0, 6, rows) * (dice.random(rows) < 0.3))
        left = days - absent
        ill = np.minimum(left, dice.integers(0, 22, rows) * (dice.random(rows) < 0.2))
        rest = left - ill
        lost = np.minimum(rest, dice.integers(0, 31, rows) * (dice.random(rows) < 0.1))
        counts[f"unexcused_{phase}"] = absent
        counts[f"not_due_{phase}"] = lost + (ill if phase == "trial" else 0)
        if phase == "main":
            counts[sick] = ill
    return counts


def own_days(rows: int, first: date = FIRST, last: date = LAST) -> pl.Series:
    """Make each row's own day, between two days."""
    dice = np.random.default_rng(SEED + 1)
    span = (last - first).days + 1
    made = np.datetime64(first) + dice.integers(0, span, rows).astype("timedelta64[D]")
    return pl.Series("day", made).cast(pl.Date)


def with_own_days(rows: int, first: date = FIRST, last: date = LAST) -> pl.DataFrame:
    """Make persons, the day of each, and what the law of former years asks of them."""
    dice = np.random.default_rng(SEED + 2)
    earlier = pl.lit(pl.Series(dice.integers(0, 200, rows)))
    filed = pl.col("day") - pl.duration(days=earlier)
    told = pl.Series(dice.random(rows) < 0.5)
    months = pl.Series("months_without_work", dice.integers(0, 60, rows))
    return (
        people(rows)
        .with_columns(own_days(rows, first, last), months)
        .with_columns(pl.when(told).then(filed).alias("application_filed"))
    )
