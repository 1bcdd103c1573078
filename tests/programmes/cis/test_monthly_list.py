"""A centre's month: rows, who is absent, what is found, what is open."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from reintegra import Month, cis, psu
from reintegra.law.days_off import class_day

JULY = Month(2026, 7)
PRESENT = {day: "present" for day in JULY.period if class_day(day)}


@cache
def listed() -> cis.Payroll:
    """Return a list of July 2026 with everything that a list may tell of."""
    free = dict.fromkeys([day for day in PRESENT if day < date(2026, 7, 10)], "free")
    marks = {
        "P-5": PRESENT,
        "P-1": PRESENT,
        "P-3": {day: mark for day, mark in PRESENT.items() if day.day > 1},
        "P-2": PRESENT | free,
    }
    ends = {"P-5": date(2026, 6, 30)}
    stays = [
        (cis.Participation(name, date(2026, 3, 2), ends.get(name)), cis.Attendance(own))
        for name, own in marks.items()
    ]
    later = cis.Participation("P-4", date(2026, 8, 3)), cis.Attendance()
    return cis.payroll([later, *stays], JULY)


def test_a_list_names_who_is_absent_and_what_is_open() -> None:
    """Without a day of participation; not final; a limit breached."""
    found = listed()

    assert ["P-1", "P-2", "P-3"] == [row.id for row in found.rows]
    assert (("P-4", "P-5"), ("P-3",)) == (found.absent, found.not_final)
    assert ("P-3", "P-2", "P-5") == found.open
    assert not found.complete


def test_the_findings_of_the_month_stand_beside_the_amounts() -> None:
    """A free day too many; marks of somebody who had left."""
    found = [(who, one.key) for who, one in listed().findings]

    assert ("P-2", "cis.FREE_DAYS") == found[0]
    assert {("P-5", "cis.MARK")} == set(found[1:])
    assert found == sorted(found)


def test_warnings_and_readings_are_those_of_the_rows_and_findings() -> None:
    """A remark on days names its person; a reading of a finding counts as well."""
    warned = [notice.en for notice in listed().warnings]

    assert warned[0].startswith("P-2: free day beyond those due or in the trial")
    assert warned[1].startswith("P-3: class day without a mark")
    assert {"OP-07", "OP-13"} <= {one.point.id for one in listed().interpretations}


@pytest.mark.parametrize(("degree", "open_"), [(True, True), (False, False)])
def test_a_degree_of_disability_bounds_the_hours_of_its_person(
    degree: bool, open_: bool
) -> None:
    """Eight hours a day are too many with a significant or moderate one."""
    day = date(2026, 7, 1)
    kept = cis.Attendance(PRESENT, hours={day: 8})
    stays = [(cis.Participation("P", date(2026, 3, 2)), kept)]
    degrees = {"P": degree}
    asked = cis.payroll(stays, JULY, severe_or_moderate=degrees)
    (again,) = cis.payrolls(stays, JULY, JULY, severe_or_moderate=degrees)

    assert open_ is ("cis.PRESENCE_DAY" in {one.key for _, one in asked.findings})
    assert asked == again


def test_monthly_lists_of_both_programmes_have_one_shape() -> None:
    """What is asked of one can be asked of the other."""
    log = psu.WorkLog([(date(2026, 7, 1), 12)])
    works = psu.settlement({"P": log}, JULY, agreement=date(2025, 6, 1))
    shape = (
        *("month", "rows", "grosze", "total", "refund", "complete", "absent"),
        *("not_final", "open", "findings", "warnings", "interpretations", "remarks"),
    )

    for one in (listed(), works):
        assert all(hasattr(one, name) for name in shape)
    assert (("P",), ()) == (works.open, works.not_final)
