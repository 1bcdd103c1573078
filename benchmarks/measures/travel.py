"""What it costs to send answers to another process, as ratios to making them.

A payroll of 1,000 and a cohort of 10,000, pickled and read again.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from benchmarks.rounds import Figure, compare, same
from reintegra import Month, cis, outcomes
from reintegra.law.days_off import class_day

PEOPLE, MEMBERS = 1_000, 10_000


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


def there_and_back() -> Iterator[Figure]:
    """Measure writing and reading again, against making."""
    for name, make in MAKERS.items():
        made = make()

        def send(what: object = made) -> object:
            return pickle.loads(pickle.dumps(what))  # noqa: S301 - our own bytes

        same(name, send(), made)
        yield compare(
            f"{name}: written and read again, against made",
            ("sent", send),
            ("made", make),
            megabytes=round(len(pickle.dumps(made)) / 1e6, 1),
            one_thread=True,
        )


MEASURES = (there_and_back,)
