"""Ask every question of a part, and write the answers, one a line."""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from decimal import Decimal
from fractions import Fraction
from hashlib import blake2b
from math import ceil
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import reintegra
from tests.versions.dice import Dice, Given
from tests.versions.kinds import KINDS

Case = tuple[str, int]
"""A question: its kind and its number."""
CHUNK = 100


def drawn(seed: int, kind: str, number: int) -> Given:
    """Draw what a question is about; each has a source of its own."""
    return KINDS[kind].draw(Dice(f"{seed} {kind} {number}"))


def _plain(value: object) -> object:
    match value:
        case Fraction(denominator=1):
            return int(value)
        case Decimal():
            return f"{value:f}"
        case _:
            return str(value)


def written(value: Any) -> str:
    """Write plain data in one line."""
    return json.dumps(value, default=_plain, sort_keys=True, separators=(",", ":"))


def answered(kind: str, given: Given) -> Any:
    """Return the answer to a question; an error is one, named by its class."""
    try:
        return KINDS[kind].ask(given)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is compared
        return {"refused": type(error).__name__}


def line(seed: int, kind: str, number: int) -> str:
    """Return the line of a question: kind, number, what was asked, the answer."""
    given = drawn(seed, kind, number)
    asked = sorted((str(name), repr(value)) for name, value in given.items())
    digest = blake2b(repr(asked).encode(), digest_size=6).hexdigest()
    return f"{kind}\t{number}\t{digest}\t{written(answered(kind, given))}"


def _lines(work: tuple[int, list[Case]]) -> list[str]:
    seed, cases = work
    return [line(seed, *case) for case in cases]


def cases(count: int, kinds: list[str], part: int, parts: int) -> list[Case]:
    """List the questions of a part of at least *count* questions in all."""
    whole = sum(KINDS[kind].share for kind in kinds)
    numbers = ((k, ceil(count * KINDS[k].share / whole)) for k in kinds)
    every = [(kind, n) for kind, number in numbers for n in range(number)]
    return every[part - 1 :: parts]


def _chunks(seed: int, listed: list[Case]) -> Iterator[tuple[int, list[Case]]]:
    for first in range(0, len(listed), CHUNK):
        yield seed, listed[first : first + CHUNK]


def ask(listed: list[Case], seed: int, path: Path, processes: int) -> Counter[str]:
    """Ask the questions, write the answers to *path*, and count them by kind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_suffix(".part")
    version = getattr(reintegra, "__version__", "0.1.0")
    counted: Counter[str] = Counter()
    with (
        gzip.open(aside, "wt", compresslevel=3, encoding="utf-8") as out,
        ProcessPoolExecutor(processes, get_context("spawn")) as pool,
    ):
        out.write(f"# {seed} {version} {Path(reintegra.__file__).parent}\n")
        for lines in pool.map(_lines, _chunks(seed, listed)):
            for one in lines:
                out.write(one + "\n")
                counted[one.split("\t", 1)[0]] += 1
            sys.stderr.write(f"\r{counted.total()} of {len(listed)}")
    aside.rename(path)
    return counted
