"""What importing costs, as ratios of cold imports run in turns.

Run ``python benchmarks/imports.py``; each import is made in an interpreter of its own.
"""

from __future__ import annotations

import subprocess
import sys
from statistics import median

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


def cost(code: str) -> float:
    """Return the seconds that *code* takes in a fresh interpreter."""
    timed = (
        f"import time; t = time.perf_counter(); {code}; print(time.perf_counter()-t)"
    )
    run = [sys.executable, "-c", timed]
    return float(subprocess.run(run, capture_output=True, check=True, text=True).stdout)


def main() -> None:
    """Print each import as a ratio to importing attrs and dateutil."""
    costs: dict[str, list[float]] = {name: [] for name in SAYS}
    for _ in range(TURNS):
        for name, code in SAYS.items():
            costs[name].append(cost(code))
    base = median(costs["attrs and dateutil"])
    for name, found in costs.items():
        print(f"{name}: {median(found) / base:.2f}")


if __name__ == "__main__":
    main()
