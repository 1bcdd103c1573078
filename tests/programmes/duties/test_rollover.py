"""Terms that move: over the year's end, to another day, or not at all."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reintegra import Interpretations
from reintegra.law.acts import UZS
from reintegra.law.days_off import off_work
from reintegra.law.deadlines import roll_over
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED
from reintegra.law.periods import Period
from reintegra.law.timeline import Version, over_time
from reintegra.parameters.dated_day import DatedDay, MonthDay
from reintegra.programmes.duties.calendar.days import (
    due_days,
    duties_not_owed,
    undated_duties,
)
from reintegra.programmes.duties.calendar.icalendar import icalendar_text
from reintegra.programmes.duties.calendar.rollover import term_end
from reintegra.programmes.duties.model.duty import (
    Duty,
    Obligation,
    RollsOver,
    Undated,
    Yearly,
)
from reintegra.values.text import NO_TEXT, Text

MOVES = Interpretations({"OP-54": "moves_on"})
SATURDAYS_COUNT = date(2017, 6, 1)
CITE = UZS.at("art. 5")
anyday = st.dates(date(2003, 8, 14), date(2040, 12, 31))


def yearly(*said: tuple[date, MonthDay]) -> Yearly:
    """Return a term by a day of the year that changes over time."""
    history = (Version(since, one, CITE, Evidence.STATUTE) for since, one in said)
    return Yearly(DatedDay("made.up", "termin", "day", over_time(*history)))


def owed(term: Yearly | Undated) -> Obligation:
    """Return what is owed, a report."""
    return Obligation(Text("raport", "report"), NO_TEXT, term, RollsOver.YES)


def duty(*said: tuple[date, Obligation | None]) -> Duty:
    """Return a duty of a made-up law."""
    history = (Version(since, one, CITE, Evidence.STATUTE) for since, one in said)
    return Duty("made.up", ("cis",), over_time(*history), Text("dalej", "later"))


# -- whether a term moves


@given(day=anyday)
def test_a_working_day_is_left_alone(day: date) -> None:
    """Whatever the kind of term, nothing is read and nothing is open."""
    if off_work(day) or day.isoweekday() == 6:
        return
    found = {term_end(day, moving, RECOMMENDED) for moving in RollsOver}

    assert 1 == len(found)
    assert [(day, (), (), Evidence.STATUTE)] == [
        (one.day, one.cites, one.interpretations, one.evidence) for one in found
    ]


@given(day=anyday, under=st.sampled_from([RECOMMENDED, MOVES]))
def test_a_term_moves_by_its_kind(day: date, under: Interpretations) -> None:
    """A state stays, a notice moves, the rest by reading; never by less than a code."""
    yes, not_said, stays = (
        term_end(day, moving, under)
        for moving in (RollsOver.YES, RollsOver.OPEN, RollsOver.NO)
    )
    rolled = min(roll_over(day, "KC"), roll_over(day, "KPA"))

    assert (rolled, day) == (yes.day, stays.day)
    assert not_said.day == (rolled if under == MOVES else day)
    assert bool(not_said.interpretations) is (rolled != day)
    assert () == yes.interpretations == stays.interpretations


@given(day=anyday)
def test_saturdays_matter_from_2017_on(day: date) -> None:
    """By both codes alike from June; before, a term may end on one, with a warning."""
    found = term_end(day, RollsOver.YES, RECOMMENDED)
    saturday = found.day.isoweekday() == 6

    assert not saturday or found.day < SATURDAYS_COUNT
    assert saturday is any("Saturday" in one.en for one in found.warnings)
    assert not off_work(found.day)


@pytest.mark.parametrize(
    ("day", "moved", "source"),
    [
        ("2018-11-12", "2018-11-13", "the one-off day off of 2018"),
        ("2025-12-24", "2025-12-29", "Christmas Eve, a day off from 2025-02-01"),
        ("2024-12-24", "2024-12-24", "the last Christmas Eve that was none"),
        ("2010-01-06", "2010-01-06", "Epiphany before 2011"),
        ("2011-01-06", "2011-01-07", "Epiphany from 2011"),
        ("2016-11-11", "2016-11-12", "moved to a Saturday, before they counted"),
        ("2017-03-11", "2017-03-11", "a Saturday by the Civil Code only"),
        ("2017-05-27", "2017-05-27", "the last such Saturday"),
        ("2017-06-03", "2017-06-05", "a Saturday by both codes"),
        ("2016-12-31", "2016-12-31", "a Saturday, before they counted"),
        ("2015-01-31", "2015-01-31", "a Saturday, before they counted"),
        ("2026-01-31", "2026-02-02", "the plan of 2026"),
    ],
)
def test_a_named_term_moves_off_days_off(day: str, moved: str, source: str) -> None:
    """Days off of the day itself count, and Saturdays once both codes have them."""
    found = term_end(date.fromisoformat(day), RollsOver.YES, RECOMMENDED)

    assert moved == str(found.day), source


def test_a_state_says_why_it_stays() -> None:
    """A Sunday ends 90 days as any other day does."""
    found = term_end(date(2026, 5, 31), RollsOver.NO, MOVES)

    assert ["with 2026-05-31 a state ends, not an act: the term does not move"] == [
        one.en for one in found.warnings
    ]


# -- over the year's end, and after a change of the law


def test_a_term_that_moves_over_the_years_end_says_so() -> None:
    """31 December 2023 was a Sunday, 1 January a day off."""
    made = duty((date(2004, 1, 1), owed(yearly((date(2004, 1, 1), MonthDay(12, 31))))))
    (found,) = due_days(made, 2023)

    assert date(2024, 1, 2) == found.day
    assert "the term of 2023-12-31 moved into the next year" in [
        one.en for one in found.warnings
    ]
    assert [date(2024, 12, 31)] == [one.nominal for one in due_days(made, 2024)]
    assert "DTSTART;VALUE=DATE:20240102" in icalendar_text(
        "cis", 2023, [found], "pl", None
    )


def test_a_day_is_that_of_the_law_in_force_on_it() -> None:
    """March to 2020, April from 2021: neither both nor none."""
    term = yearly(
        (date(2004, 1, 1), MonthDay(3, 31)), (date(2020, 7, 1), MonthDay(4, 30))
    )
    made = duty((date(2004, 1, 1), owed(term)))

    assert [date(2020, 3, 31)] == [one.nominal for one in due_days(made, 2020)]
    assert [date(2021, 4, 30)] == [one.nominal for one in due_days(made, 2021)]
    assert [] == list(
        duties_not_owed(made, Period(date(2021, 1, 1), date(2021, 12, 31)))
    )


def test_a_term_of_the_calendar_may_become_one_without() -> None:
    """The day of the former version is due no more, and nothing is absent."""
    term = yearly((date(2004, 1, 1), MonthDay(3, 31)))
    at_once = owed(Undated(Text("niezwłocznie", "at once")))
    made = duty((date(2004, 1, 1), owed(term)), (date(2020, 3, 1), at_once))
    year = Period(date(2020, 1, 1), date(2020, 12, 31))

    assert [] == list(due_days(made, 2020))
    assert ["2020-03-01 – 2020-12-31"] == [
        str(one.period) for one in undated_duties(made, year)
    ]
    assert [] == list(duties_not_owed(made, year))


def test_a_term_that_ended_leaves_its_days_absent() -> None:
    """One entry for each reason, before the first day and after the last."""
    term = yearly((date(2004, 1, 1), MonthDay(3, 31)))
    made = duty((date(2004, 4, 1), owed(term)), (date(2020, 3, 1), None))
    for year, why in ((2004, "the duty began on"), (2020, "the duty ended on")):
        (found,) = duties_not_owed(made, Period(date(year, 1, 1), date(year, 12, 31)))

        assert (date(year, 3, 31),) == found.days
        assert found.en.startswith(why)
        assert found.text("pl").startswith("raport: ")


@given(year=st.integers(2004, 2040), month=st.integers(1, 12), day=st.integers(1, 28))
def test_a_yearly_term_comes_once_a_year(year: int, month: int, day: int) -> None:
    """On its day or, where that is none for acts, within a week after."""
    made = duty(
        (date(2004, 1, 1), owed(yearly((date(2004, 1, 1), MonthDay(month, day)))))
    )
    (found,) = due_days(made, year)

    assert date(year, month, day) == found.nominal
    assert found.nominal <= found.day <= found.nominal + timedelta(days=6)
    assert found.evidence == max(found.version.evidence, found.term_end.evidence)


def test_weak_evidence_of_a_number_is_seen() -> None:
    """The day rests on it as on the wording."""
    term = yearly((date(2004, 1, 1), MonthDay(3, 31)))
    (weak,) = term.number.history.versions
    number = evolve(
        term.number, history=over_time(evolve(weak, evidence=Evidence.INSTITUTION))
    )
    made = duty((date(2004, 1, 1), owed(Yearly(number))))
    (found,) = due_days(made, 2026)

    assert Evidence.INSTITUTION is found.evidence
