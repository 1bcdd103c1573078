"""A participant: records that cannot exist are refused."""

from datetime import date
from typing import Any

import pytest

from reintegra.errors import (
    AmountError,
    ArgumentError,
    FactError,
    PeriodError,
    UnknownNameError,
)
from reintegra.outcomes import Participant
from tests.outcomes.participants import DAY, ENTRY_DAY, EXIT, job


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        (
            {"exit": ENTRY_DAY - DAY},
            PeriodError,
            "got exit 2017-01-31, expected 2017-02",
        ),
        ({"enrolled": None}, PeriodError, "expected None, as enrolled is not given"),
        ({"recruited": EXIT}, PeriodError, "got enrolled 2017-02-01, expected 2017-07"),
        ({"exit": None}, PeriodError, "exit_reason job, expected None, as exit is not"),
        ({"exit_reason": "bored"}, UnknownNameError, "unknown reason of exit 'bored'"),
        ({"status_at_entry": "idle"}, UnknownNameError, "unknown situation at entry"),
        ({"sex": "female"}, UnknownNameError, "unknown sex 'female'"),
        ({"followed_to": ENTRY_DAY - DAY}, PeriodError, "got followed_to 2017-01-31"),
        ({"age": 121}, FactError, "Participant.age: got 121, expected 0–120 or None"),
        ({"age": True}, ArgumentError, "Participant.age"),
        ({"scheduled": 3, "attended": 4}, FactError, "at most the 3 hours scheduled"),
        ({"attended": 4}, FactError, "at most the None hours scheduled"),
        ({"scheduled": -1}, AmountError, "hours: got -1"),
        (
            {"spells": [job(ENTRY_DAY - DAY)]},
            PeriodError,
            "got employment from 2017-01-31, expected 2017-02-01 or later",
        ),
        (
            {"spells": [job(ENTRY_DAY, full_time=1), job(EXIT, full_time=1)]},
            PeriodError,
            "got full-time job from 2017-07-31, expected 2017-02-01 – … to have ended",
        ),
    ],
)
def test_what_a_person_cannot_be(
    wrong: dict[str, Any], error: type[Exception], message: str
) -> None:
    """Days out of order, unknown names, outcomes of before they came."""
    right: dict[str, Any] = {
        "recruited": ENTRY_DAY,
        "enrolled": ENTRY_DAY,
        "exit": EXIT,
        "exit_reason": "job",
    }

    assert Participant("P", **right).first_day == ENTRY_DAY
    with pytest.raises(error, match=message):
        Participant("P", **right | wrong)


def test_nobody_replaces_before_they_came() -> None:
    """Who was never enrolled takes nobody's place, and has no outcome before a day."""
    with pytest.raises(PeriodError, match="replaces A, expected None, as enrolled is"):
        Participant("P", ENTRY_DAY, replaces="A")
    with pytest.raises(PeriodError, match="expected None, as a day is not given"):
        Participant("P", spells=[job(ENTRY_DAY)])


def test_a_day_that_stands_for_none_is_refused() -> None:
    """Registers write 9999-12-31 for an end that nobody knows."""
    with pytest.raises(
        PeriodError, match="exit 9999-12-31, expected a day before 2200"
    ):
        Participant("P", ENTRY_DAY, ENTRY_DAY, date(9999, 12, 31))


def test_part_time_jobs_may_overlap() -> None:
    """Two halves, or one whole after another."""
    halves = [job(ENTRY_DAY, full_time="1/2"), job(ENTRY_DAY, full_time="1/2")]
    wholes = [job(ENTRY_DAY, EXIT, full_time=1), job(EXIT + DAY, full_time=1)]

    assert 2 == len(Participant("P", ENTRY_DAY, spells=halves).spells)
    assert 2 == len(Participant("P", ENTRY_DAY, spells=wholes).spells)


def person(
    name: str, first: date = ENTRY_DAY, last: date | None = None, **known: Any
) -> Participant:
    """Make somebody enrolled on a day, the first one if not said."""
    return Participant(name, ENTRY_DAY, first, last, **known)


@pytest.mark.parametrize("flag", ["nie", float("nan"), 0, 1], ids=repr)
@pytest.mark.parametrize("name", ["vocational_support", "reintegrated", "improved"])
def test_a_flag_is_yes_no_or_not_known(name: str, flag: object) -> None:
    """Text, and the numbers of a spreadsheet, would count as yes."""
    known: dict[str, Any] = {name: flag}

    with pytest.raises(ArgumentError, match=rf"{name}: got .*, expected True"):
        person("A", **known)
    with pytest.raises(ArgumentError, match=r"Spell\.subsidised: got"):
        job(ENTRY_DAY, subsidised=flag)
