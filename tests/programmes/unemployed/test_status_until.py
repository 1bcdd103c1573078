"""How long the status of unemployed lasts by itself."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import PeriodError, unemployed

BEGIN = date(2025, 6, 1)


@pytest.mark.parametrize(
    ("registered", "last", "again"),
    [
        (date(2026, 3, 2), date(2029, 3, 2), date(2029, 6, 1)),
        (date(2028, 2, 29), date(2031, 2, 28), date(2031, 5, 30)),
        (BEGIN, date(2028, 6, 1), date(2028, 8, 31)),
        (date(2025, 5, 31), date(2028, 6, 1), date(2028, 8, 31)),
        (date(2009, 1, 7), date(2028, 6, 1), date(2028, 8, 31)),
    ],
)
def test_the_status_runs_out_after_three_years(
    registered: date, last: date, again: date
) -> None:
    """From registration, at the earliest from 2025-06-01; anew after 90 days."""
    limit = unemployed.status_until(registered)

    assert last == limit.last
    assert again == limit.registration_from
    assert ["law"] == [one.about for one in limit.warnings]


@pytest.mark.parametrize(
    ("registered", "units"),
    [
        (BEGIN, ["art. 63 ust. 1", "art. 63 ust. 4", "art. 112"]),
        (
            BEGIN - timedelta(1),
            ["art. 63 ust. 1", "art. 433 ust. 7", "art. 63 ust. 4", "art. 112"],
        ),
    ],
)
def test_the_limit_cites_what_it_rests_on(registered: date, units: list[str]) -> None:
    """The transitional rule only for those registered before."""
    assert units == [one.unit for one in unemployed.status_until(registered).cites]


def test_a_registration_is_a_day() -> None:
    """No text."""
    with pytest.raises(PeriodError):
        unemployed.status_until("2026-03-02")  # type: ignore[arg-type] # wrong on purpose


@given(st.dates(date(2004, 6, 1), date(2060, 12, 31)), st.integers(0, 400))
def test_who_registers_later_keeps_the_status_no_shorter(
    registered: date, later: int
) -> None:
    """Whatever the days."""
    one = unemployed.status_until(registered)
    other = unemployed.status_until(registered + timedelta(later))

    assert one.last <= other.last
    assert 91 == (one.registration_from - one.last).days
