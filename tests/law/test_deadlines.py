"""Deadlines: a term for an act never ends on a day off."""

from __future__ import annotations

from datetime import date
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra.errors import NotReadError, UnknownNameError
from reintegra.law.days_off import off_work
from reintegra.law.deadlines import CITES, SATURDAYS, Code, roll_over
from reintegra.law.evidence import Evidence
from reintegra.law.terms import days_after

codes = st.sampled_from(get_args(Code))


@pytest.mark.parametrize(
    ("day", "code", "moved"),
    [
        # the plan of a centre, due on 31 January 2026, a Saturday
        (date(2026, 1, 31), "KC", date(2026, 2, 2)),
        (date(2026, 1, 31), "KPA", date(2026, 2, 2)),
        (date(2026, 2, 2), "KC", date(2026, 2, 2)),
        # over Easter
        (date(2026, 4, 4), "KC", date(2026, 4, 7)),
        # Christmas of 2025, Wednesday to Sunday
        (date(2025, 12, 24), "KPA", date(2025, 12, 29)),
        # Saturdays before they counted
        (date(2016, 12, 24), "KC", date(2016, 12, 24)),
        (date(2017, 1, 7), "KC", date(2017, 1, 9)),
        (date(2017, 1, 7), "KPA", date(2017, 1, 7)),
        (date(2017, 5, 27), "KPA", date(2017, 5, 27)),
        (date(2017, 6, 3), "KPA", date(2017, 6, 5)),
        # a day off before them moved on all the same
        (date(2016, 11, 11), "KC", date(2016, 11, 12)),
    ],
)
def test_a_term_for_an_act_moves_off_days_off(
    day: date, code: Code, moved: date
) -> None:
    """To the next day that is none; from 2017 on no Saturday either."""
    assert moved == roll_over(day, code)


def test_the_civil_code_is_meant_where_no_code_is_named() -> None:
    """Most deadlines of the programmes are set by the act itself."""
    assert roll_over(date(2017, 1, 7), "KC") == roll_over(date(2017, 1, 7))


def test_an_unknown_code_is_refused() -> None:
    """The error names the two."""
    wrong: Any = "KPC"
    with pytest.raises(UnknownNameError, match=r"unknown code 'KPC' \(known: ") as e:
        roll_over(date(2026, 1, 31), wrong)

    assert ("KC", "KPA") == e.value.known


def test_days_before_2003_are_not_covered() -> None:
    """The days off of those years are not known here."""
    with pytest.raises(NotReadError, match="days off work"):
        roll_over(date(2002, 12, 28))


def test_the_first_day_of_the_saturday_rule_is_not_confirmed() -> None:
    """The rule itself is in the text read; the note says what is not."""
    newest = [timeline.versions[-1] for timeline in SATURDAYS.values()]

    assert [date(2017, 1, 1), date(2017, 6, 1)] == [v.since for v in newest]
    assert {Evidence.STATUTE} == {version.evidence for version in newest}
    assert all("not confirmed" in version.note.en for version in newest)


@given(day=st.dates(date(2003, 1, 1), date(2100, 12, 31)), code=codes)
def test_a_moved_term_ends_on_a_working_day(day: date, code: Code) -> None:
    """Never earlier, at most a few days later, and moving again changes nothing."""
    moved = roll_over(day, code)

    assert not off_work(moved)
    assert moved.isoweekday() != 6 or moved < SATURDAYS[code].versions[-1].since
    assert day <= moved <= days_after(day, 6)
    assert moved == roll_over(moved, code)


@given(day=st.dates(date(2003, 1, 1), date(2100, 12, 31)), code=codes)
def test_a_term_that_ends_on_a_working_day_does_not_move(day: date, code: Code) -> None:
    """Monday to Friday, no day off."""
    working = day.isoweekday() < 6 and not off_work(day)

    assert not working or day == roll_over(day, code)


def test_the_rule_is_cited() -> None:
    """As data and in the docstring, the same provisions in both."""
    source = " ".join(str(roll_over.__doc__).split("Source:")[1].split())

    assert ["roll_over"] == list(CITES)
    assert all(f"{cite.unit} {cite.act}" in source for cite in CITES["roll_over"])
