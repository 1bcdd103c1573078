"""Who is a graduate of a centre, for how long, and how six months are counted."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    Interpretations,
    NotInForceError,
    Period,
    PeriodError,
    cis,
    decide,
)
from reintegra.law.terms import months_begun
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.shared.time_in_classes import time_in_classes
from tests.engines import Engine
from tests.truth_table import table_agrees

DAY = timedelta(days=1)
BEGIN = date(2011, 10, 30)
READINGS = ("continuous", "sum_30")
days = st.dates(BEGIN, date(2035, 12, 31))
GRADUATE = cis.Graduation(
    months_of_classes=6,
    months_added_up=6,
    breaks=False,
    classes_ended=True,
    certificate=True,
    months_since_classes=0,
)


def stay(start: date, end: date | None) -> Participation:
    """Return a stay from one day to another."""
    return Participation("P", start, end)


def met(
    stays: list[Participation],
    on: date,
    reading: str = "continuous",
    *,
    certificate: bool | None = True,
) -> bool | None:
    """Return whether somebody is a graduate on a day."""
    under = Interpretations({"OP-20": reading})
    found = cis.graduation(stays, on, certificate=certificate, under=under)
    return decide(cis.GRADUATE, found, on, under=under).met


# -- how long the status lasts


@pytest.mark.parametrize(
    ("end", "until", "source"),
    [
        (date(2026, 1, 31), date(2026, 7, 31), "art. 2 pkt 1a"),
        (date(2025, 8, 31), date(2026, 2, 28), "art. 112 k.c.: no 31 February"),
        (date(2023, 8, 30), date(2024, 2, 29), "art. 112 k.c.: a leap year"),
        (date(2026, 3, 15), date(2026, 9, 15), "the same date"),
    ],
)
def test_the_status_ends_six_months_after_classes(
    end: date, until: date, source: str
) -> None:
    """On the last day still a graduate, the day after no longer."""
    stays = [stay(date(end.year - 1, end.month, 1), end)]
    answers = [met(stays, day) for day in (end - DAY, end, until, until + DAY)]

    assert until == cis.graduate_until(end), source
    assert [False, True, True, False] == answers, source


@given(end=days, after=st.integers(0, 250))
def test_the_rule_and_the_last_day_agree(end: date, after: int) -> None:
    """Whatever the day: a graduate up to the last day, and not beyond."""
    on = end + after * DAY

    assert (on <= cis.graduate_until(end)) is met([stay(end - 300 * DAY, end)], on)


def test_there_was_no_graduate_before_2011() -> None:
    """The rule speaks from 2011-10-30 on, also of classes that ended before.

    Source: art. 2 pkt 1a ustawy o zatrudnieniu socjalnym (Dz.U. 2011 nr 205 poz. 1211).
    """
    with pytest.raises(NotInForceError, match=r"cis\.GRADUATE"):
        decide(cis.GRADUATE, GRADUATE, BEGIN - DAY)

    assert decide(cis.GRADUATE, GRADUATE, BEGIN).met
    assert BEGIN == cis.graduate_until(date(2011, 4, 30))


def test_a_status_that_would_have_ended_before_2011_is_none() -> None:
    """Six months from 2011-04-29 were over on the day before."""
    with pytest.raises(NotInForceError, match=r"cis\.GRADUATE"):
        cis.graduate_until(date(2011, 4, 29))


# -- how six months are counted (OP-20)


@pytest.mark.parametrize(
    ("start", "end", "continuous", "sum_30"),
    [
        (date(2026, 1, 15), date(2026, 7, 15), True, True),
        (date(2026, 1, 15), date(2026, 7, 14), False, True),
        (date(2026, 1, 1), date(2026, 6, 30), False, True),
        (date(2026, 1, 1), date(2026, 7, 1), True, True),
        (date(2026, 1, 1), date(2026, 6, 29), False, True),
        (date(2026, 1, 1), date(2026, 6, 28), False, False),
        (date(2025, 8, 31), date(2026, 2, 28), True, True),
    ],
)
def test_six_months_without_a_break(
    start: date, end: date, continuous: bool, sum_30: bool
) -> None:
    """From date to date, or 180 days (art. 112 and 114 k.c.)."""
    by = [met([stay(start, end)], end, reading) for reading in READINGS]

    assert [continuous, sum_30] == by


@pytest.mark.parametrize(
    ("second", "answer"), [(date(2026, 8, 28), True), (date(2026, 8, 27), False)]
)
def test_with_breaks_a_month_is_thirty_days(second: date, answer: bool) -> None:
    """90 days, a break, and 90 or 89 days more: under both readings."""
    stays = [
        stay(date(2026, 1, 1), date(2026, 3, 31)),
        stay(date(2026, 5, 31), second),
    ]
    by = [met(stays, second, reading) for reading in READINGS]

    assert [answer, answer] == by


def test_a_stay_that_goes_on_the_next_day_is_no_break() -> None:
    """Two stays that touch are one part, counted from date to date."""
    parts = [
        Period(date(2026, 1, 15), date(2026, 3, 31)),
        Period(date(2026, 4, 1), date(2026, 7, 15)),
    ]
    counted = time_in_classes(parts)

    assert (6, 6, False) == (counted.months, counted.added, counted.breaks)


def test_the_reading_used_is_named() -> None:
    """A verdict that rests on six months names OP-20."""
    found = decide(cis.GRADUATE, GRADUATE, date(2026, 3, 1))

    assert ["OP-20=continuous"] == [str(one) for one in found.interpretations]


@given(start=days, length=st.integers(0, 400))
def test_whoever_has_six_months_by_date_has_them_by_days(
    start: date, length: int
) -> None:
    """Six months from date to date are never fewer than 180 days."""
    end = start + length * DAY
    by_date, by_days = (met([stay(start, end)], end, one) for one in READINGS)

    assert by_days or not by_date


@given(
    start=days,
    first=st.integers(0, 250),
    pause=st.integers(0, 60),
    second=st.integers(0, 250),
    longer=st.integers(0, 60),
    reading=st.sampled_from(READINGS),
)
def test_a_longer_stay_never_shortens_the_status(
    start: date, first: int, pause: int, second: int, longer: int, reading: str
) -> None:
    """With a break or without: more days never take the status away, or end it."""
    one = stay(start, start + first * DAY)
    again = start + (first + 1 + pause) * DAY
    end = again + second * DAY
    later = end + longer * DAY
    short, long = [one, stay(again, end)], [one, stay(again, later)]

    assert met(long, later, reading) or not met(short, end, reading)
    assert cis.graduate_until(end) <= cis.graduate_until(later)


# -- who is none


def test_without_a_certificate_nobody_is_a_graduate() -> None:
    """Not received: no; not known: not known (art. 13 ust. 5a)."""
    stays = [stay(date(2025, 6, 1), date(2026, 1, 31))]
    answers = [met(stays, date(2026, 3, 1), certificate=c) for c in (False, None)]

    assert [False, None] == answers


def test_who_is_still_in_classes_is_no_graduate() -> None:
    """However long they last, with an end to come or none."""
    on = date(2026, 3, 1)
    ends = (None, date(2026, 3, 2))

    assert [False, False] == [met([stay(date(2025, 6, 1), end)], on) for end in ends]


def test_who_has_not_begun_is_no_graduate() -> None:
    """A stay to come is not looked at."""
    found = cis.graduation(
        [stay(date(2026, 3, 2), None)], date(2026, 3, 1), certificate=None
    )

    assert (0, 0, False, False) == (
        found.months_of_classes,
        found.months_added_up,
        found.breaks,
        found.classes_ended,
    )
    assert decide(cis.GRADUATE, found, date(2026, 3, 1)).met is False


@pytest.mark.parametrize(
    ("reading", "days_of_classes"), [("day_before", 13), ("same_day", 14)]
)
def test_the_first_day_of_work_ends_classes_as_read(
    reading: str, days_of_classes: int
) -> None:
    """A job on the 14th ends them the day before, or that day (OP-21)."""
    under = Interpretations({"OP-21": reading})
    found = Participation("P", date(2026, 8, 1), job_from=date(2026, 8, 14))
    (part,) = cis.classes([found], date(2026, 9, 1), under=under)

    assert days_of_classes == part.days


def test_stays_that_overlap_are_refused() -> None:
    """Nobody is in classes twice on one day."""
    stays = [stay(date(2026, 1, 1), None), stay(date(2026, 2, 1), None)]

    with pytest.raises(PeriodError, match="overlap"):
        cis.graduation(stays, date(2026, 3, 1), certificate=True)


@pytest.mark.parametrize(
    ("facts", "answer"),
    [
        ({"months_of_classes": 5, "months_added_up": 5}, False),
        ({"months_of_classes": 5, "breaks": None}, None),
        ({"months_of_classes": 5, "breaks": True}, True),
        ({"months_of_classes": None, "months_added_up": 5}, None),
        ({"months_since_classes": 6}, True),
        ({"months_since_classes": 7}, False),
        ({"months_since_classes": None}, None),
        ({"classes_ended": False, "months_since_classes": None}, False),
    ],
)
def test_what_is_not_known_is_not_no(
    facts: dict[str, int | None], answer: bool | None
) -> None:
    """Only what would change the answer leaves it open."""
    found = evolve(GRADUATE, **facts)  # type: ignore[arg-type] # flags and counts

    assert answer is decide(cis.GRADUATE, found, date(2026, 3, 1)).met


# -- months begun, and columns


@given(event=days, after=st.integers(1, 800))
def test_months_begun_hold_the_day(event: date, after: int) -> None:
    """The day lies within that many months, and not within one fewer."""
    day = event + after * DAY
    begun = months_begun(event, day)

    assert months_begun(event, event) < begun
    assert begun - months_begun(event, day - DAY) in {0, 1}


@pytest.mark.parametrize("reading", READINGS)
def test_the_rule_reads_the_same_in_columns(frame: Engine, reading: str) -> None:
    """Under either reading of OP-20."""
    table_agrees(frame, cis.GRADUATE, Interpretations({"OP-20": reading}), limit=3_000)
