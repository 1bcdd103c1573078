"""What a club reports, by date."""

from datetime import date, timedelta

import pytest

from reintegra import kis
from reintegra.errors import NotInForceError

DAY = timedelta(1)
A2007, A2011, A2015 = date(2007, 7, 14), date(2011, 10, 30), date(2015, 10, 24)
A2022, ENTERPRISES, REFORM = date(2022, 2, 15), date(2022, 10, 30), date(2025, 6, 1)


@pytest.mark.parametrize(
    ("on", "asked"),
    [
        (A2015, "grants effects"),
        (A2022 - DAY, "grants effects"),
        (
            A2022,
            (
                "staff_number staff_time staff_basis participants with_effects "
                "employed activities grants"
            ),
        ),
    ],
)
def test_a_club_reports_once_a_year(on: date, asked: str) -> None:
    """By 31 March, to the voivode."""
    said = kis.REPORT.on(on).require()
    due = said.due

    assert asked.split() == [one.require().key for one in kis.REPORT.required(on)]
    assert ["voivode"] == [one.key for one in said.to]
    assert due is not None
    assert str(due.on(on).value) == "03-31"


def test_no_report_was_due_before_2015() -> None:
    """Art. 18a ust. 6 came on 2015-10-24."""
    with pytest.raises(NotInForceError, match=r"kis\.REPORT"):
        kis.REPORT.required(A2015 - DAY)
