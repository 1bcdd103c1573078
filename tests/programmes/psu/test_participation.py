"""The log of socially useful works: what is kept, and what is refused."""

from datetime import date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import AmountError, Month, PeriodError, psu

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


def test_entries_of_a_day_add_up() -> None:
    """In any order, half and quarter hours exactly."""
    log = psu.WorkLog([(TUESDAY, "0.5"), (MONDAY, 1), (TUESDAY, Fraction(1, 4))])

    assert {MONDAY: 60, TUESDAY: 45} == log.minutes
    assert (MONDAY, TUESDAY) == log.days


def test_nothing_worked_is_no_day_of_works() -> None:
    """An entry of 0 hours is kept, as of a day that nobody worked on."""
    log = psu.WorkLog([(MONDAY, 0)])

    assert {MONDAY: 0} == log.minutes
    assert () == log.days
    assert {} == log.of(Month.of(MONDAY))


def test_a_month_has_its_own_days() -> None:
    """Those before and after it are left out."""
    log = psu.WorkLog([(date(2026, 2, 28), 1), (MONDAY, 2), (date(2026, 4, 1), 3)])

    assert {MONDAY: 120} == log.of(Month(2026, 3))


@given(parts=st.lists(st.integers(0, 60), max_size=20), first=st.integers(0, 60))
def test_splitting_an_entry_changes_nothing(parts: list[int], first: int) -> None:
    """Entries of a day come to their sum."""
    split = [(MONDAY, Fraction(part, 60)) for part in (first, *parts)]

    assert psu.WorkLog([(MONDAY, Fraction(first + sum(parts), 60))]) == psu.WorkLog(
        split
    )


def test_a_day_has_24_hours() -> None:
    """All of them is odd, but possible; a minute more is not, in one entry or two."""
    assert psu.WorkLog([(MONDAY, 24)]).minutes[MONDAY] == 1440
    with pytest.raises(AmountError, match=r"hours on 2026-03-02: got 24\.5, expected"):
        psu.WorkLog([(MONDAY, 24), (MONDAY, "0.5")])


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (-1, r"^psu\.WorkLog: 2026-03-02, hours: got .*expected hours"),
        ("four", r"^psu\.WorkLog: 2026-03-02, hours: got .*expected hours"),
        (0.1, r"^psu\.WorkLog: 2026-03-02, hours: got .*expected hours"),
        (True, r"^psu\.WorkLog\.entries\[0\]\[1\]: got True, expected a whole"),
        (None, r"^psu\.WorkLog\.entries\[0\]\[1\]: got None, expected a whole"),
    ],
)
def test_hours_are_whole_minutes(hours: object, said: str) -> None:
    """What is not is refused, and the place named."""
    with pytest.raises(AmountError, match=said):
        psu.WorkLog([(MONDAY, hours)])  # type: ignore[list-item]  # what may come


def test_an_entry_is_of_a_day() -> None:
    """A day without a time."""
    with pytest.raises(PeriodError, match=r"psu\.WorkLog\.entries\[0\]\[0\]: got"):
        psu.WorkLog([(datetime(2026, 3, 2), 1)])  # noqa: DTZ001 - what may come
