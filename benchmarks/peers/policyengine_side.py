"""The common rules by PolicyEngine-core, the tax and benefit system made anew."""

from __future__ import annotations

import numpy as np
from policyengine_core.entities import build_entity
from policyengine_core.parameters import ParameterNode
from policyengine_core.periods import MONTH
from policyengine_core.simulations import SimulationBuilder
from policyengine_core.taxbenefitsystems import TaxBenefitSystem
from policyengine_core.variables import Variable

from benchmarks.peers.variables import PARAMETERS, PERIOD, read, variables

__all__ = ["read", "run"]


def system() -> TaxBenefitSystem:
    """Make the system of the common rules."""
    person = build_entity("person", "persons", "a person", is_person=True)
    made = TaxBenefitSystem([person])
    made.parameters = ParameterNode("", data=PARAMETERS)
    made.add_variables(*variables(Variable, person, MONTH))
    return made


def run(given: dict[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Make a system and a simulation, and calculate both."""
    count = len(given["homeless"])
    simulation = SimulationBuilder().build_default_simulation(system(), count)
    for name, values in given.items():
        simulation.set_input(name, PERIOD, values)
    eligible = simulation.calculate("eligible", PERIOD)
    return eligible, simulation.calculate("benefit", PERIOD)
