"""Ask one version of the library, and compare its answers with those of another.

Run it from the root of the repository, each version first on the path::

    PYTHONPATH=../reintegra-0.1.0/src python -m tests.versions ask build/answers/old
    PYTHONPATH=src python -m tests.versions ask build/answers/new
    python -m tests.versions compare build/answers/old build/answers/new

Questions are drawn from a seed without the library, so that both are asked the same.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.versions.asking import ask, cases
from tests.versions.comparing import compare, report
from tests.versions.kinds import KINDS


def _part(text: str) -> tuple[int, int]:
    part, parts = map(int, text.split("/"))
    if not 1 <= part <= parts:
        raise ValueError(text)
    return part, parts


def main() -> int:
    """Ask, or compare; 1 where a difference is not explained."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True, dest="command")
    asks = commands.add_parser("ask", help="write the answers of one version")
    asks.add_argument("folder", type=Path)
    asks.add_argument("--count", type=int, default=200_000, help="questions in all")
    asks.add_argument("--part", type=_part, default=(1, 1), help="such as 3/20")
    asks.add_argument("--seed", type=int, default=9)
    asks.add_argument("--processes", type=int, default=2)
    asks.add_argument("--kinds", nargs="+", choices=sorted(KINDS), default=list(KINDS))
    compares = commands.add_parser("compare", help="list what differs")
    compares.add_argument("old", type=Path)
    compares.add_argument("new", type=Path)
    compares.add_argument("--examples", type=int, default=1, help="of each cause")
    given = parser.parse_args()
    if given.command == "ask":
        part, parts = given.part
        listed = cases(given.count, given.kinds, part, parts)
        path = given.folder / f"{part:03}-of-{parts:03}.gz"
        for kind, number in ask(listed, given.seed, path, given.processes).items():
            sys.stdout.write(f"{kind} {number}\n")
        return 0
    found = compare(given.old, given.new)
    for one in report(found, given.examples):
        sys.stdout.write(f"{one}\n")
    return 1 if found.failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
