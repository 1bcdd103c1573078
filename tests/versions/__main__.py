"""Ask one version of the library, and compare its answers with those of another.

Run it from the root of the repository, each version first on the path::

    PYTHONPATH=../reintegra-0.1.0/src python -m tests.versions ask build/answers/old
    PYTHONPATH=src python -m tests.versions ask build/answers/new
    python -m tests.versions compare build/answers/old build/answers/new

Questions are drawn from a seed without the library, so that both are asked the same.

A register of your own goes by receipts: the old version answers for each person, and
the new one lists whose answer changed, and by what (law, interpretation or code)::

    export PYTHONPATH=../old/src
    python -m tests.versions register people.jsonl cis.ELIGIBLE 2026-07-01 old.jsonl
    PYTHONPATH=src python -m tests.versions replay old.jsonl

``receipts`` writes the corpus under ``tests/versions`` anew, which is done until a
version is released; ``replay`` without a file replays it.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from datetime import date
from pathlib import Path

from tests.versions.asking import ask, cases
from tests.versions.comparing import compare, report
from tests.versions.kinds import KINDS


def _part(text: str) -> tuple[int, int]:
    part, parts = map(int, text.split("/"))
    if not 1 <= part <= parts:
        raise ValueError(text)
    return part, parts


def _ask(given: argparse.Namespace) -> int:
    part, parts = given.part
    listed = cases(given.count, given.kinds, part, parts)
    path = given.folder / f"{part:03}-of-{parts:03}.gz"
    for kind, number in ask(listed, given.seed, path, given.processes).items():
        sys.stdout.write(f"{kind} {number}\n")
    return 0


def _compare(given: argparse.Namespace) -> int:
    found = compare(given.old, given.new)
    for one in report(found, given.examples):
        sys.stdout.write(f"{one}\n")
    return 1 if found.failed else 0


def _receipts(given: argparse.Namespace) -> int:
    from tests.versions import receipts  # noqa: PLC0415 - 0.1.0 has none

    drawn = receipts.drawn(given.count or receipts.COUNT, given.seed or receipts.SEED)
    receipts.write(drawn, given.file or receipts.CORPUS)
    return 0


def _register(given: argparse.Namespace) -> int:
    from tests.versions import receipts  # noqa: PLC0415 - 0.1.0 has none

    lines = receipts.answered(given.register, given.rule, given.on)
    with given.file.open("w", encoding="utf-8") as out:
        out.writelines(lines)
    return 0


def _replay(given: argparse.Namespace) -> int:
    from tests.versions import receipts  # noqa: PLC0415 - 0.1.0 has none

    file = given.file or receipts.CORPUS
    opened = gzip.open if file.suffix == ".gz" else open
    with opened(file, "rt", encoding="utf-8") as lines:
        found = [*receipts.replayed(lines)]
    for one in receipts.changed(found):
        sys.stdout.write(f"{one}\n")
    return 1 if any(causes != ("same",) for _, causes, _ in found) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True)
    asks = commands.add_parser("ask", help="write the answers of one version")
    asks.set_defaults(do=_ask)
    asks.add_argument("folder", type=Path)
    asks.add_argument("--count", type=int, default=200_000, help="questions in all")
    asks.add_argument("--part", type=_part, default=(1, 1), help="such as 3/20")
    asks.add_argument("--seed", type=int, default=9)
    asks.add_argument("--processes", type=int, default=2)
    asks.add_argument("--kinds", nargs="+", choices=sorted(KINDS), default=list(KINDS))
    compares = commands.add_parser("compare", help="list what differs")
    compares.set_defaults(do=_compare)
    compares.add_argument("old", type=Path)
    compares.add_argument("new", type=Path)
    compares.add_argument("--examples", type=int, default=1, help="of each cause")
    _add_receipts(commands)
    return parser


def _add_receipts(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]  # its class takes none at run time
    writes = commands.add_parser("receipts", help="draw receipts, and write them")
    writes.set_defaults(do=_receipts)
    writes.add_argument("file", type=Path, nargs="?")
    writes.add_argument("--count", type=int)
    writes.add_argument("--seed", type=int)
    registers = commands.add_parser("register", help="receipts for a register")
    registers.set_defaults(do=_register)
    registers.add_argument("register", type=Path, help="JSON Lines: id and facts")
    registers.add_argument("rule", help="a rule or a formula, such as cis.ELIGIBLE")
    registers.add_argument("on", type=date.fromisoformat)
    registers.add_argument("file", type=Path)
    replays = commands.add_parser("replay", help="list whose answer changed")
    replays.set_defaults(do=_replay)
    replays.add_argument("file", type=Path, nargs="?")


def main() -> int:
    """Do what is asked; 1 where a difference is not explained."""
    given = _parser().parse_args()
    done: int = given.do(given)
    return done


if __name__ == "__main__":
    raise SystemExit(main())
