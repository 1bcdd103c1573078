"""The command ``reintegra decide`` on a register, against the same by columns.

Both sides are processes of their own, which read a CSV file, decide, and write one: the
command with reasons, citations and warnings of every row, the other with the answers.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from time import perf_counter

import polars as pl

from benchmarks import rows
from benchmarks.peers.environments import ROOT
from benchmarks.rounds import ROUNDS, Figure, Took, by_clock, same

SIZES = 10_000, 100_000, 1_000_000
BY_COLUMNS = """
import sys, polars as pl
from datetime import date
from reintegra import cis, frames
read = pl.read_csv(sys.argv[1], schema_overrides={"id": pl.String})
frames.decide(read, cis.ELIGIBLE, on=date(2026, 11, 1)).write_csv(sys.argv[2])
"""
WATCHED = """
import resource, subprocess, sys
quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
ended = subprocess.run(sys.argv[1:], **quiet)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(ended.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
"""


def register(count: int, folder: Path) -> Path:
    """Write a register of persons as CSV."""
    facts = rows.people(count).select(*rows.PREMISE, *rows.LISTED, *rows.RIGHTS)
    path = folder / "persons.csv"
    number = pl.lit("P-") + pl.int_range(count).cast(pl.String)
    facts.select(number.alias("id"), pl.all()).write_csv(path)
    return path


def run(command: list[str]) -> tuple[Took, float]:
    """Return what a process took, and the MiB at its peak."""
    start = perf_counter()
    watched = [sys.executable, "-c", WATCHED, *command]
    ended = subprocess.run(
        watched, check=True, capture_output=True, text=True, cwd=ROOT
    )
    seconds = perf_counter() - start
    code, processor, peak = ended.stdout.split()
    same(f"exit code of {command[3:5]}", int(code), 0)
    return Took(seconds, float(processor)), float(peak)


def on_a_register(most: int = 1_000_000, rounds: int = ROUNDS) -> Iterator[Figure]:
    """Measure the command, and how much memory a million rows take."""
    folder = Path(mkdtemp())
    for count in (size for size in SIZES if size <= most):
        path, out = register(count, folder), folder / "out"
        on = ["--on", "2026-11-01", "--out", str(out)]
        command = [
            sys.executable,
            "-m",
            "reintegra",
            "decide",
            "cis.ELIGIBLE",
            str(path),
        ]
        plain = [sys.executable, "-c", BY_COLUMNS, str(path), str(folder / "out.csv")]
        ours, theirs = list[tuple[Took, float]](), list[Took]()
        for turn in range(rounds):
            rmtree(out, ignore_errors=True)
            if turn % 2:
                theirs.append(run(plain)[0])
            ours.append(run([*command, *on]))
            if not turn % 2:
                theirs.append(run(plain)[0])
        _equal(out / "verdicts.csv", folder / "out.csv")
        yield by_clock(
            "reintegra decide on CSV with reasons, against read, frames.decide, write",
            {"command": [took for took, _ in ours], "columns": theirs},
            bar=4.0,
            rows=count,
        )
        yield Figure(
            "reintegra decide on CSV: GiB at the peak",
            max(peak for _, peak in ours) / 1024,
            1.0 if count == 1_000_000 else None,
            rounds=len(ours),
            of={"rows": count},
        )
    rmtree(folder)


def _equal(command: Path, columns: Path) -> None:
    """Refuse two files whose answers are not the same, row by row."""
    read = [
        pl.read_csv(path, columns=["id", name], schema_overrides={name: pl.String})
        for path, name in ((command, "met"), (columns, "cis_eligible"))
    ]
    ours, theirs = (one.rename({one.columns[1]: "met"}) for one in read)
    lower = pl.col("met").str.to_lowercase()
    same("verdicts", ours.with_columns(lower).rows(), theirs.rows())


MEASURES = (on_a_register,)
