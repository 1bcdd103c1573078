"""The common rules by polars, written by hand: nothing is set up."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from benchmarks.by_hand.columns import FULL, PER
from benchmarks.rows import LISTED, PREMISE, RIGHTS

_C = pl.col
PAIRED = {
    "homeless": "homelessness_programme",
    "released_from_prison": "integration_difficulties",
    "refugee": "refugee_integration_programme",
}


def read(folder: Path) -> pl.DataFrame:
    """Read the rows into memory."""
    return pl.read_ipc((folder / "frame.arrow").read_bytes())


def run(frame: pl.DataFrame) -> tuple[pl.Series, pl.Series]:
    """Decide and compute, all facts known and the list of persons closed."""
    alone = [name for name in LISTED if name not in {*PAIRED, *PAIRED.values()}]
    listed = pl.any_horizontal(*alone, *(_C(a) & _C(b) for a, b in PAIRED.items()))
    barred = pl.any_horizontal(*RIGHTS)
    counts = [
        (_C.trial_days + _C.main_days).alias("attended"),
        (_C.not_due_trial + _C.not_due_main).alias("lost"),
        (_C.unexcused_trial + _C.unexcused_main).alias("absent"),
        (_C.sick_within_trial + _C.sick_within).alias("ill"),
    ]
    part = (_C.attended * (4 * FULL)).clip(upper_bound=FULL * PER)
    month = pl.when(_C.attended == _C.month_days).then(FULL * PER).otherwise(part)
    paid = month - (_C.lost * 4 + _C.absent * 6 + _C.ill * 3) * FULL
    none = (_C.absent > 3) | (_C.lost >= _C.attended) | (_C.paid < 0)
    due = pl.when(none).then(0).otherwise((_C.paid + PER // 2) // PER)
    found = (
        frame.lazy()
        .with_columns(counts)
        .with_columns(paid.alias("paid"))
        .select(
            (pl.all_horizontal(*PREMISE) & listed & ~barred).alias("eligible"),
            due.alias("benefit"),
        )
        .collect()
    )
    return found["eligible"], found["benefit"]
