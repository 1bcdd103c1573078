"""What it costs to send answers to another process, as ratios to making them.

Run ``python benchmarks/travel.py``: a payroll of 1,000 and a cohort of 10,000 with its
rates, pickled, read again, hashed and compared; each to take less than a second.
"""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from operator import eq
from time import perf_counter
from typing import TypeVar

from reintegra import Month, cis, outcomes
from reintegra.law.days_off import class_day

T = TypeVar("T")
PEOPLE, MEMBERS, MOST = 1_000, 10_000, 1.0


def timed(what: Callable[[], T]) -> tuple[T, float]:
    """Return what is made, and the seconds it took."""
    started = perf_counter()
    made = what()
    return made, perf_counter() - started


def payroll() -> cis.Payroll:
    """Pay a thousand who were present all July, but for a day of each tenth."""
    month = Month(2026, 7)
    marks = {day: "present" for day in month.period if class_day(day)}
    away = marks | {date(2026, 7, 8): "unexcused"}
    kept = [cis.Attendance(one) for one in (away, *[marks] * 9)]
    start = date(2026, 1, 2)
    return cis.payroll(
        [
            (cis.Participation(f"P-{n}", start + timedelta(n % 30)), kept[n % 10])
            for n in range(PEOPLE)
        ],
        month,
    )


def cohort() -> outcomes.Cohort:
    """Make ten thousand who came and left, every other one to a job."""
    came, left = date(2025, 1, 2), date(2025, 12, 31)
    job = outcomes.Spell("employment", left + timedelta(30))
    return outcomes.Cohort(
        outcomes.Participant(
            f"P-{n}", came, came, left, "completed", spells=[job] * (n % 2)
        )
        for n in range(MEMBERS)
    )


MAKERS: dict[str, Callable[[], object]] = {
    "payroll of 1,000": payroll,
    "cohort of 10,000": cohort,
}


def main() -> None:
    """Print the seconds and the ratios; stop where an answer does not come back."""
    for name, make in MAKERS.items():
        made, cost = timed(make)
        sent, writing = timed(partial(pickle.dumps, made))
        read, reading = timed(partial(pickle.loads, sent))
        same, comparing = timed(partial(eq, made, read))
        _, hashing = timed(partial(hash, read))
        _, copying = timed(partial(copy.deepcopy, made))
        steps = {
            "written": writing,
            "read": reading,
            "compared": comparing,
            "hashed": hashing,
            "copied": copying,
        }
        if not same or max(steps.values()) > MOST:
            msg = f"{name}: equal {same}, {steps}"
            raise SystemExit(msg)
        shown = ", ".join(f"{step} {took / cost:.3f}" for step, took in steps.items())
        print(f"{name}: made 1 ({cost:.2f} s), {shown}; {len(sent) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
