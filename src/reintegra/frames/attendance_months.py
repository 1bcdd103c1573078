"""The days of stays, classified, added up by person and month."""

from __future__ import annotations

from typing import Any

import narwhals.stable.v2 as nw
from attrs import fields

from reintegra.frames.conversion import collected
from reintegra.programmes.cis.month import BenefitMonth
from reintegra.reading.columns.column import whole

DataFrame = nw.DataFrame[Any]
FACTS = tuple(one.name for one in fields(BenefitMonth))
_EFFECTS = {
    "unexcused_trial": ("unexcused", True),
    "unexcused_main": ("unexcused", False),
    "sick_within": ("within", False),
    "sick_within_trial": ("within", True),
    "not_due_trial": ("not_due", True),
    "not_due_main": ("not_due", False),
}
COUNTS = ("trial_days", "main_days", *_EFFECTS, "unknown")
col = nw.col


def counted(days: Any) -> DataFrame:
    """Count the days of each person and month.

    Args:
        days: Days as `classified_days` returns them.

    Returns:
        A frame with ``person``, ``months`` and the counts.
    """
    trial, effect = col("trial"), col("effect")
    facts = {
        "trial_days": trial,
        "main_days": ~trial,
        "unknown": effect.is_null(),
        **{
            name: (trial if early else ~trial) & (effect == nw.lit(one))
            for name, (one, early) in _EFFECTS.items()
        },
    }
    ones = {
        name: nw.when(so).then(whole(1)).otherwise(whole(0))
        for name, so in facts.items()
    }
    found = days.with_columns(**ones).group_by("person", "months")
    sums = found.agg(*(col(name).sum() for name in COUNTS))
    return collected(sums.with_columns(*(col(n).cast(nw.Int64) for n in COUNTS)))


def with_months(counts: DataFrame, calendar: DataFrame, people: DataFrame) -> DataFrame:
    """Name the persons and the months of counts, in their order.

    Args:
        counts: Counts as `counted` returns them.
        calendar: The days of these months.
        people: ``id`` and ``person``.
    """
    ends = calendar.group_by("months").agg(
        month=col("day").min(), month_end=col("day").max()
    )
    found = counts.join(ends, on="months").join(people, on="person")
    found = found.with_columns(month_days=col("month_end").dt.day().cast(nw.Int64))
    complete = col("unknown") == whole(0)
    found = found.sort("person", "months")
    return found.select("id", "month", *FACTS, complete=complete)
