"""A nation from Parquet to Parquet, in constant memory: eligibility and the benefit.

Run ``python benchmarks/streaming.py 10 100`` for 10 and 100 million rows, in a folder
with room for them (``--folder``; 100 million take 6 GB). The rows are drawn from a
seed in parts of a million, and deleted again. Each size runs in a process of its own;
its time, the time of all cores for a row as a ratio to that of the first size, and the
greatest memory are printed. A thousand rows are compared with a run in memory.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import polars as pl

from reintegra import Month, cis, frames

ON, MONTH, MILLION = date(2026, 9, 1), Month(2026, 9), 1_000_000
DAY, WEEK = pl.lit(date(2026, 6, 15)), pl.duration(weeks=1)
MOST = 2048
"""MiB of memory that a run may take."""


def part(number: int) -> pl.DataFrame:
    """Draw a million rows: each fact known of nine persons in ten."""
    drawn = dict[str, pl.Expr]()
    rows = pl.int_range(MILLION, dtype=pl.UInt32)
    needs = frames.needs(cis.ELIGIBLE) | frames.needs(cis.BENEFIT)
    for place, (name, type_) in enumerate(needs.items()):
        dice = rows.hash(seed=1_000 * number + place)
        value = (dice // 10 % 12).cast(pl.UInt8)
        kinds = {"Boolean": value < 3, "Int64": value, "Date": DAY + value * WEEK}
        drawn[name] = pl.when(dice % 10 != 0).then(kinds[type_])
    return pl.select(**drawn)


def answered(rows: pl.LazyFrame) -> pl.LazyFrame:
    """Add eligibility, and the benefit with every line."""
    decided = frames.decide(rows, cis.ELIGIBLE, on=ON)
    return frames.compute(decided, cis.BENEFIT, on=MONTH, lines=True)


def run(folder: Path) -> None:
    """Answer what lies in *folder*; print seconds, those of all cores, and MiB."""
    begun, spent = perf_counter(), process_time()
    rows = pl.scan_parquet(folder / "in" / "*.parquet")
    answered(rows).sink_parquet(folder / "out.parquet")
    taken, spent = perf_counter() - begun, process_time() - spent
    most = getrusage(RUSAGE_SELF).ru_maxrss / 1024
    print(f"{taken:.1f} {spent:.1f} {most:.0f}")


def agrees(folder: Path) -> bool:
    """Tell whether the first thousand rows are those of a run in memory."""
    given = pl.read_parquet(folder / "in" / "0000.parquet", n_rows=1_000)
    found = pl.read_parquet(folder / "out.parquet", n_rows=1_000)
    return answered(given.lazy()).collect().equals(found)


def measure(folder: Path, millions: int) -> tuple[float, float, float]:
    """Make the rows, answer them in a process of their own, and remove them."""
    with TemporaryDirectory(dir=folder) as there:
        place = Path(there)
        (place / "in").mkdir()
        for number in range(millions):
            part(number).write_parquet(place / "in" / f"{number:04}.parquet")
        told = [sys.executable, __file__, "--run", there]
        done = subprocess.run(told, check=True, capture_output=True, text=True)
        if not agrees(place):
            msg = "what is written differs from what is answered in memory"
            raise SystemExit(msg)
    seconds, spent, most = map(float, done.stdout.split())
    return seconds, spent, most


def report(folder: Path, sizes: list[int]) -> Iterator[str]:
    """Measure each size, and compare it with the first."""
    first = None
    for millions in sizes:
        seconds, spent, most = measure(folder, millions)
        each = spent / millions
        first = first or each
        within = "within" if most <= MOST else "above"
        yield (
            f"{millions} M rows: {seconds:.1f} s, {spent:.1f} s of all cores, "
            f"{each / first:.2f} × a row of the first; {most:.0f} MiB, {within} {MOST}"
        )


def main() -> None:
    """Read what is asked, and print a line for each size."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("millions", nargs="*", type=int, default=[10])
    asked.add_argument("--folder", type=Path, default=Path())
    asked.add_argument("--run", type=Path)
    given = asked.parse_args()
    if given.run:
        run(given.run)
        return
    for line in report(given.folder, given.millions):
        print(line, flush=True)


if __name__ == "__main__":
    main()
