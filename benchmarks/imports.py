"""What importing costs, as ratios of cold imports run in turns.

Run ``python benchmarks/imports.py``; each import is made in an interpreter of its own,
from bytecode, as an installed package is imported, even where the environment asks for
none to be written. Time is that of the process; printed is the median of the ratios.
"""

from __future__ import annotations

import os
import subprocess
import sys
from statistics import median
from tempfile import TemporaryDirectory

TURNS = 60
SAYS = {
    "attrs and dateutil": "import attrs, dateutil",
    "reintegra": "import reintegra",
    "Person, cis, decide": "from reintegra import Person, cis, decide",
    "a first verdict": (
        "from datetime import date; from reintegra import Person, cis, decide; "
        "decide(cis.ELIGIBLE, Person(), date(2026, 11, 22))"
    ),
}


def cost(code: str, kept: str) -> float:
    """Return the seconds that *code* takes in a fresh interpreter.

    Args:
        code: What is run.
        kept: The folder of the bytecode.
    """
    timed = (
        f"import time; t = time.process_time(); {code}; print(time.process_time()-t)"
    )
    run = [sys.executable, "-c", timed]
    of = {**os.environ, "PYTHONPYCACHEPREFIX": kept, "PYTHONDONTWRITEBYTECODE": ""}
    made = subprocess.run(run, capture_output=True, check=True, text=True, env=of)
    return float(made.stdout)


def main() -> None:
    """Print each import as a ratio to importing attrs and dateutil."""
    ratios: dict[str, list[float]] = {name: [] for name in SAYS}
    with TemporaryDirectory() as kept:
        for code in SAYS.values():
            cost(code, kept)  # once to write the bytecode
        for _ in range(TURNS):
            costs = {name: cost(code, kept) for name, code in SAYS.items()}
            for name, found in costs.items():
                ratios[name].append(found / costs["attrs and dateutil"])
    for name, of in ratios.items():
        print(f"{name}: {median(of):.2f}")


if __name__ == "__main__":
    main()
