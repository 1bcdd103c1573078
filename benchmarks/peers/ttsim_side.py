"""The common rules by ttsim, which GETTSIM runs on; the environment made anew."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from ttsim import InputData, MainTarget, OrigPolicyObjects, TTTargets, main
from ttsim.tt import Currency, UnitSystem

from benchmarks.peers import variables

RULES = Path(__file__).parent / "ttsim_rules"
UNITS = UnitSystem(currencies={"PLN": Currency(statutory_from="1995-01-01")})


def read(folder: Path) -> dict[str, np.ndarray]:
    """Read the rows into arrays, and number the persons."""
    given = variables.read(folder)
    return {"p_id": np.arange(len(given["homeless"]))} | given


def run(given: dict[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Read the rules for the day, make one function of them, call it."""
    targets = {"eligible": None, "benefit": None}
    found = main(
        main_target=MainTarget.results.tree,
        policy_date_str="2026-11-01",
        input_data=InputData.tree(given),
        tt_targets=TTTargets(tree=targets),
        orig_policy_objects=OrigPolicyObjects.root(RULES),
        unit_system=UNITS,
    )
    return np.asarray(found["eligible"]), np.asarray(found["benefit"])
