"""The common rules by this library, the plan made anew."""

from __future__ import annotations

from pathlib import Path

import narwhals.stable.v2 as narwhals
import polars as pl

from benchmarks import rows
from reintegra import Interpretations, cis, frames

ASKED, ANSWER = (cis.ELIGIBLE, cis.BENEFIT), frames.answer
"""What is loaded when it is first named, so that loading is not timed on any side."""
UNDER = Interpretations({"OP-50": "listed_only"})


def read(folder: Path) -> pl.DataFrame:
    """Read the rows into memory; narwhals loads what it knows of polars."""
    narwhals.from_native(pl.DataFrame())
    return pl.read_ipc((folder / "frame.arrow").read_bytes())


def run(frame: pl.DataFrame) -> tuple[pl.Series, pl.Series]:
    """Answer the rule and the formula in one plan; the answers are columns."""
    found = ANSWER(frame, ASKED, on=rows.FIXED, under=UNDER)
    return found["cis_eligible"], found["cis_benefit"]
