"""Who is a graduate of a club."""

from datetime import date, timedelta

import pytest

from reintegra import (
    Interpretations,
    NotInForceError,
    Period,
    decide,
    kis,
)
from tests.engines import Engine
from tests.truth_table import table_agrees

DAY = timedelta(days=1)
A2007, A2011, A2015 = date(2007, 7, 14), date(2011, 10, 30), date(2015, 10, 24)
NOW = date(2026, 9, 1)


def graduate(
    period: Period,
    on: date,
    issued: date | bool | None,
    *,
    fulfilled: bool | None = True,
    reading: str = "continuous",
) -> bool | None:
    """Return whether somebody is a graduate on a day."""
    found = kis.graduation(
        [kis.Participation("P", period.first, period.last)],
        on,
        certificate=issued,
        social_contract_fulfilled=fulfilled,
    )
    under = Interpretations({"OP-20": reading})
    return decide(kis.GRADUATE, found, on, under=under).met


HALF = Period(date(2014, 1, 15), date(2014, 7, 15))


@pytest.mark.parametrize(
    ("on", "answer"),
    [
        (date(2014, 7, 31), False),
        (date(2014, 8, 1), True),
        (date(2014, 12, 1), True),
        (date(2014, 12, 2), False),
        (A2015 - DAY, False),
        (A2015, True),
        (NOW, True),
    ],
)
def test_a_certificate_was_valid_for_four_months(on: date, answer: bool) -> None:
    """From issue, to 2015-10-23; no validity period since then.

    Source: art. 18 ust. 5a.
    """
    assert answer is graduate(HALF, on, date(2014, 8, 1))


@pytest.mark.parametrize(
    ("issued", "fulfilled", "answer"),
    [
        (True, True, True),
        (True, False, False),
        (True, None, None),
        (False, True, False),
        (None, True, None),
        (None, False, False),
    ],
)
def test_a_certificate_and_a_fulfilled_contract(
    issued: bool | None, fulfilled: bool | None, answer: bool | None
) -> None:
    """Both are asked for; not known stays not known."""
    assert answer is graduate(HALF, NOW, issued, fulfilled=fulfilled)


def test_a_certificate_of_unknown_day_is_not_known_to_be_valid() -> None:
    """Where the four months still ran."""
    assert None is graduate(HALF, date(2014, 9, 1), issued=True)


@pytest.mark.parametrize(
    ("last", "continuous", "sum_30"),
    [
        (date(2014, 7, 15), True, True),
        (date(2014, 7, 14), False, True),
        (date(2014, 7, 12), False, False),
    ],
)
def test_six_months_are_counted_by_interpretation(
    last: date, continuous: bool, sum_30: bool
) -> None:
    """From date to date, or 180 days (OP-20)."""
    period = Period(HALF.first, last)

    assert [continuous, sum_30] == [
        graduate(period, NOW, issued=True, reading=reading)
        for reading in ("continuous", "sum_30")
    ]


def test_what_comes_after_the_day_is_not_looked_at() -> None:
    """Half of the time, and a stay that has not begun."""
    stays = [
        kis.Participation("P", HALF.first, HALF.last),
        kis.Participation("P", NOW),
    ]
    found = kis.graduation(
        stays, date(2014, 4, 14), certificate=None, social_contract_fulfilled=None
    )

    assert (2, 3, False) == (
        found.months_of_classes,
        found.months_added_up,
        found.breaks,
    )


def test_there_was_no_graduate_before_2011() -> None:
    """The definition is of 2011-10-30."""
    with pytest.raises(NotInForceError, match=r"kis\.GRADUATE"):
        decide(kis.GRADUATE, kis.Graduation(), A2011 - DAY)

    assert None is decide(kis.GRADUATE, kis.Graduation(), A2011).met


def test_the_other_reading_reads_the_same_in_columns(frame: Engine) -> None:
    """OP-20 read as a sum of thirty-day months."""
    table_agrees(frame, kis.GRADUATE, Interpretations({"OP-20": "sum_30"}), limit=3_000)
