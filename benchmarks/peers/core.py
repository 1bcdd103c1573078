"""The common rules by OpenFisca-core or PolicyEngine-core, which share their names.

Each is set up twice, with the same formulas and answers: by an expert, with one entity
and parameters from memory; and as the country template of each is, with a household
beside the person and parameters read from a folder of files.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.peers import variables

Arrays = dict[str, np.ndarray]
MEMBER = {"key": "member", "plural": "members", "label": "members"}


@dataclass(frozen=True)  # a peer's environment has no attrs
class Side:
    """A library, loaded before the clock starts.

    Attributes:
        core: Its package.
        template: Whether it is set up as a country's template is.
    """

    core: str
    template: bool = False

    def __post_init__(self) -> None:
        """Load all that is asked for."""
        for module in ("entities", "parameters", "periods", "simulations", "variables"):
            self._of(module)
        self._of("taxbenefitsystems")

    def _of(self, module: str) -> Any:
        return import_module(f"{self.core}.{module}")

    def read(self, folder: Path) -> tuple[str, Arrays]:
        """Read the rows into arrays; parameters of a template stand in files."""
        files = folder / "parameters"
        written = variables.write_parameters(files) if self.template else ""
        return written, variables.read(folder)

    def run(self, given: tuple[str, Arrays]) -> tuple[np.ndarray, np.ndarray]:
        """Make a system and a simulation, and calculate both."""
        files, columns = given
        count, made = len(columns["homeless"]), self.system(files)
        builder = self._of("simulations").SimulationBuilder()
        simulation = builder.build_default_simulation(made, count)
        for name, values in columns.items():
            simulation.set_input(name, variables.PERIOD, values)
        eligible = simulation.calculate("eligible", variables.PERIOD)
        return eligible, simulation.calculate("benefit", variables.PERIOD)

    def system(self, files: str = "") -> Any:
        """Make the system of the common rules."""
        entity = self._of("entities").build_entity
        person = entity("person", "persons", "a person", is_person=True)
        entities = [person]
        if self.template:
            household = entity("household", "households", "one home", roles=[MEMBER])
            entities = [household, person]
        made = self._of("taxbenefitsystems").TaxBenefitSystem(entities)
        if self.template:
            made.load_parameters(files)
        else:
            node = self._of("parameters").ParameterNode
            made.parameters = node("", data=variables.PARAMETERS)
        month, variable = self._of("periods").MONTH, self._of("variables").Variable
        made.add_variables(*variables.variables(variable, person, month))
        return made
