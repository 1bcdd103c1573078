"""The common rules by this library, the plan made anew."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import polars as pl

from benchmarks import rows
from reintegra import Interpretations, cis, frames

UNDER = Interpretations({"OP-50": "listed_only"})


def read(folder: Path) -> pl.DataFrame:
    """Read the rows into memory."""
    return pl.read_ipc((folder / "frame.arrow").read_bytes())


def run(frame: pl.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """Answer the rule and the formula in one plan."""
    asked = [cis.ELIGIBLE, cis.BENEFIT]
    found = frames.answer(frame, asked, on=rows.FIXED, under=UNDER)
    return found["cis_eligible"].to_numpy(), found["cis_benefit"].to_numpy()
