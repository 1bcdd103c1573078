"""Measure, and print one JSON result.

``python -m benchmarks`` measures everything, which takes about half an hour on two
cores. ``--only columns peers`` measures some subjects, ``--most 1000000`` leaves out
larger frames. From ``--most 5000000`` on, as without the option, the peers answer ten
million rows too, for their memory: a minute a round, 2 GB of disk, 2 GiB of memory.
``--out FILE`` writes the result to a file as well. The answers of two sides are
compared before they are timed. A peer's environment is made in ``build/peers`` when it
is first asked for.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.peers.environments import ROOT
from benchmarks.rounds import DifferentError, Figure

SUBJECTS = (
    *("imports", "record", "columns", "peers", "payroll", "outcomes"),
    *("command", "hours", "travel"),
)
LIBRARIES = "polars", "narwhals", "pandas", "pyarrow", "duckdb", "numpy"
SIZED = "columns", "peers", "outcomes", "command"


def measures(subject: str, most: int) -> Iterator[Callable[[], Iterator[Figure]]]:
    """Go through the measures of a subject, with frames of at most so many rows."""
    for measure in import_module(f"benchmarks.measures.{subject}").MEASURES:
        yield partial(measure, most) if subject in SIZED else measure


def made_by() -> dict[str, Any]:
    """Say what was measured, when, and on what."""
    head = ["git", "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(head, capture_output=True, text=True, check=False, cwd=ROOT)
    return {
        "at": datetime.now(UTC).isoformat(timespec="minutes"),
        "commit": commit.stdout.strip(),
        "python": platform.python_version(),
        "cores": len(os.sched_getaffinity(0)),
        "libraries": {name: version(name) for name in LIBRARIES},
    }


def main() -> int:
    """Measure what is asked for; 1 where two sides answered differently."""
    parser = ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=SUBJECTS, default=SUBJECTS)
    parser.add_argument("--most", type=int, default=5_000_000)
    parser.add_argument("--out", type=Path)
    asked = parser.parse_args()
    figures: list[dict[str, Any]] = []
    different: list[str] = []
    result = made_by() | {"figures": figures, "different": different}
    every = ((one, of) for one in asked.only for of in measures(one, asked.most))
    for subject, measure in every:
        try:
            for figure in measure():
                figures.append({"subject": subject} | figure.as_dict())
                print(
                    f"{figure.ratio:8.2f}  {figure.name}", file=sys.stderr, flush=True
                )
                write(result, asked.out)
        except DifferentError as error:
            different.append(str(error))
            print(error, file=sys.stderr)
    print(write(result, asked.out))
    return 1 if different else 0


def write(result: dict[str, Any], out: Path | None) -> str:
    """Return the result as JSON, and write what there is of it so far."""
    text = json.dumps(result, indent=1, ensure_ascii=False)
    if out:
        out.write_text(text, encoding="utf-8")
    return text


if __name__ == "__main__":
    sys.exit(main())
