"""The common rules by OpenFisca-core, set up as its country template is.

A household stands beside the person, and parameters are read from a folder of files;
all else is as in `openfisca_side`.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.periods import MONTH
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from benchmarks.peers import variables

MEMBER = {"key": "member", "plural": "members", "label": "members"}


def read(folder: Path) -> tuple[str, dict[str, np.ndarray]]:
    """Read the rows into arrays; the parameters stand in files."""
    written = variables.write_parameters(folder / "parameters")
    return written, variables.read(folder)


def system(parameters: str) -> TaxBenefitSystem:
    """Make the system of the common rules."""
    person = build_entity("person", "persons", "a person", is_person=True)
    household = build_entity("household", "households", "one home", roles=[MEMBER])
    made = TaxBenefitSystem([household, person])
    made.load_parameters(parameters)
    made.add_variables(*variables.variables(Variable, person, MONTH))
    return made


def run(given: tuple[str, dict[str, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    """Make a system and a simulation, and calculate both."""
    parameters, columns = given
    count = len(columns["homeless"])
    simulation = SimulationBuilder().build_default_simulation(system(parameters), count)
    for name, values in columns.items():
        simulation.set_input(name, variables.PERIOD, values)
    eligible = simulation.calculate("eligible", variables.PERIOD)
    return eligible, simulation.calculate("benefit", variables.PERIOD)
