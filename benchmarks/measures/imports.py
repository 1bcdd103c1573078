"""What importing costs, as ratios of cold imports run in turns.

Each import is made in an interpreter of its own, from bytecode, as an installed package
is imported, even where the environment asks for none to be written. Time is that of the
process.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from tempfile import TemporaryDirectory

from benchmarks.rounds import Figure, figure

TURNS = 30
LEAST = "attrs and dateutil", "import attrs, dateutil"
BARS = {"Person, cis, decide": 2.1}
SAYS = {
    "reintegra": "import reintegra",
    "Person, cis, decide": "from reintegra import Person, cis, decide",
    "a first verdict": (
        "from datetime import date; from reintegra import Person, cis, decide; "
        "decide(cis.ELIGIBLE, Person(), date(2026, 11, 22))"
    ),
    "reintegra --help": (
        "import sys, io; sys.argv = ['reintegra', '--help']; out = sys.stdout; "
        "sys.stdout = io.StringIO()\nfrom reintegra.cli import main\n"
        "try:\n main()\nexcept SystemExit:\n sys.stdout = out"
    ),
}


def cost(code: str, kept: str) -> float:
    """Return the seconds that *code* takes in a fresh interpreter.

    Args:
        code: What is run.
        kept: The folder of the bytecode.
    """
    timed = (
        f"import time; t = time.process_time()\n{code}\nprint(time.process_time() - t)"
    )
    run = [sys.executable, "-c", timed]
    of = {**os.environ, "PYTHONPYCACHEPREFIX": kept, "PYTHONDONTWRITEBYTECODE": ""}
    made = subprocess.run(run, capture_output=True, check=True, text=True, env=of)
    return float(made.stdout)


def imports() -> Iterator[Figure]:
    """Measure each import as a ratio to importing attrs and dateutil."""
    name, least = LEAST
    times: dict[str, list[float]] = {one: [] for one in (name, *SAYS)}
    with TemporaryDirectory() as kept:
        for code in (least, *SAYS.values()):
            cost(code, kept)  # once to write the bytecode
        for _ in range(TURNS):
            for said, code in ((name, least), *SAYS.items()):
                times[said].append(cost(code, kept))
    for said in SAYS:
        two = {one: times[one] for one in (said, name)}
        yield figure(f"import: {said}", two, bar=BARS.get(said))


MEASURES = (imports,)
