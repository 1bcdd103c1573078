"""The common rules by OpenFisca-core for one person, with its full trace."""

from __future__ import annotations

from typing import Any

import numpy as np
from openfisca_core.simulations import SimulationBuilder

from benchmarks.peers.openfisca_side import SIDE
from benchmarks.peers.variables import DAYS, FACTS, PERIOD


def tracer() -> Any:
    """Return what answers one record with its trace; the system is made once."""
    made = SIDE.system()

    def trace(record: dict[str, Any]) -> tuple[bool, int]:
        simulation = SimulationBuilder().build_default_simulation(made, 1)
        simulation.trace = True
        for name in (*FACTS, *DAYS):
            simulation.set_input(name, PERIOD, np.array([record[name]]))
        eligible = simulation.calculate("eligible", PERIOD)
        benefit = simulation.calculate("benefit", PERIOD)
        if not simulation.tracer.get_serialized_flat_trace():
            msg = "no trace"
            raise ValueError(msg)
        return bool(eligible[0]), int(benefit[0])

    return trace
