"""Working time of disabled persons, the gap of 2012 to 2014 included."""

from datetime import date

import pytest

from reintegra.programmes.shared.working_time import (
    WORKING_DAY,
    WORKING_WEEK,
    WorkingTime,
)
from reintegra.reading.record.findings import check_limit

OLD, GAP = date(2011, 12, 31), date(2012, 1, 1)
LAST_OF_GAP, NEW = date(2014, 7, 9), date(2014, 7, 10)


@pytest.mark.parametrize(
    ("day", "hours", "severe", "shown", "met"),
    [
        (OLD, 7, True, None, True),
        (OLD, 8, True, None, False),
        (OLD, 8, False, None, True),
        (OLD, 9, False, None, False),
        (GAP, 8, True, False, True),
        (GAP, 8, True, True, False),
        (GAP, 8, True, None, None),
        (GAP, 8, False, True, True),
        (NEW, 8, False, None, True),
        (LAST_OF_GAP, 8, True, False, True),
        (NEW, 8, True, False, False),
        (NEW, 8, None, None, None),
    ],
)
def test_a_day_of_seven_hours_with_a_severe_degree(
    day: date, hours: int, severe: bool | None, shown: bool | None, met: bool | None
) -> None:
    """Unconditional but for 2012-01-01 to 2014-07-09 (K 17/11)."""
    worked = WorkingTime(
        minutes=60 * hours, severe_or_moderate=severe, certificate_shown=shown
    )

    assert met is check_limit(WORKING_DAY, worked, (day,)).met


@pytest.mark.parametrize(
    ("day", "hours", "met"), [(OLD, 35, True), (OLD, 36, False), (NEW, 36, False)]
)
def test_a_week_of_thirty_five_hours_with_a_severe_degree(
    day: date, hours: int, met: bool
) -> None:
    """Art. 15 ust. 2 of the rehabilitation act."""
    worked = WorkingTime(minutes=60 * hours, severe_or_moderate=True)

    assert met is check_limit(WORKING_WEEK, worked, (day,)).met
