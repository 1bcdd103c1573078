"""Days that registers write for none, such as 9999-12-31: refused, and at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import polars as pl
import pytest

from reintegra import (
    Month,
    Period,
    PeriodError,
    cis,
    frames,
    kis,
    pai,
    psu,
    reintegration,
)

DAY, FAR = date(2026, 3, 2), date.max
MARCH = Month(2026, 3)
LOG = psu.WorkLog([(DAY, 4)])
REFUSED: dict[str, Callable[[], object]] = {
    "start": lambda: cis.Participation("P-1", FAR),
    "end": lambda: cis.Participation("P-1", DAY, FAR),
    "job": lambda: cis.Participation("P-1", DAY, job_from=FAR),
    "programme": lambda: cis.Participation(
        "P-1", DAY, job_from=date(2026, 5, 4), programme_end=FAR
    ),
    "decision": lambda: cis.Extension(6, decided=FAR),
    "mark": lambda: cis.Attendance({FAR: "present"}),
    "hours": lambda: cis.Attendance(hours={FAR: 4}),
    "week": lambda: cis.Attendance(week_hours={FAR: 20}),
    "certificate": lambda: cis.Attendance(sickness=[Period(DAY, FAR)]),
    "club": lambda: kis.Participation("P-1", DAY, FAR),
    "reintegration": lambda: reintegration.Participation("P-1", DAY, FAR),
    "hours of reintegration": lambda: reintegration.Participation(
        "P-1", DAY, hours=[(FAR, 4)]
    ),
    "edition": lambda: pai.Edition(date(2016, 2, 1), FAR),
    "participant": lambda: pai.EditionParticipant("P-1", left=FAR),
    "works": lambda: psu.WorkLog([(FAR, 4)]),
    "register": lambda: psu.WorkRegister([("P-1", FAR, 4)]),
    "referral": lambda: psu.check(LOG, agreement=DAY, referrals=[Period(DAY, FAR)]),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_day_that_stands_for_none_is_refused(case: str) -> None:
    """When the record is made, with the day that came and what would be right."""
    with pytest.raises(PeriodError, match="got 9999-12-31, expected one before 2200"):
        REFUSED[case]()


@pytest.mark.parametrize("months", [1201, 10**18])
def test_an_extension_has_a_length(months: int) -> None:
    """Of months that a calendar can hold, in one decision or in several."""
    with pytest.raises(PeriodError, match="expected 1 to 1200"):
        cis.Extension(months)
    with pytest.raises(PeriodError, match="expected 0 to 1200"):
        cis.Participation("P-1", DAY, extension_months=months)
    with pytest.raises(PeriodError, match="got months of extension 2400, expected 0"):
        cis.Participation("P-1", DAY, extensions=[cis.Extension(1200)] * 2)


def test_in_columns_such_a_day_is_not_known() -> None:
    """The row stands apart, and the others are counted."""
    log: dict[str, list[Any]] = {
        "id": ["P-1", "P-2"],
        "day": [DAY, FAR],
        "minutes": [240, 240],
    }
    first, second = frames.hours(pl.DataFrame(log), psu.WEEKLY_LIMIT).rows()

    assert ("P-1", date(2026, 3, 2), date(2026, 3, 8), 240, 1, True) == first
    assert ("P-2", None) == second[:2]
