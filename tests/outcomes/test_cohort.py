"""Persons and cohorts: what cannot be is refused, and relations are kept."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from reintegra.errors import (
    AmountError,
    ArgumentError,
    FactError,
    PeriodError,
    ReintegraError,
    UnknownNameError,
)
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.cohort.spell import Spell, unbroken
from reintegra.outcomes.measuring.measure import measure
from tests.outcomes.people_of import DAY, ENTRY_DAY, EXIT, job

LEFT = date(2017, 4, 28)


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

    assert Participant("P", **right).came == ENTRY_DAY
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


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        ({"kind": "job"}, UnknownNameError, "unknown kind of spell 'job'"),
        ({"end": ENTRY_DAY - DAY}, PeriodError, "Spell.end: got 2017-01-31"),
        (
            {"end": date(9999, 12, 31)},
            PeriodError,
            "end: got 9999-12-31, expected a day",
        ),
        ({"start": date(2200, 1, 1)}, PeriodError, "start: got 2200-01-01, expected a"),
        ({"subsidised_to": ENTRY_DAY - DAY}, PeriodError, r"2017-02-01 \(the start\)"),
        ({"full_time": 0.5}, AmountError, "full_time: got 0.5, expected"),
        ({"full_time": "3/2"}, FactError, "a share above 0 and at most 1"),
        ({"full_time": 0}, FactError, "a share above 0 and at most 1"),
        ({"value": "1.005"}, AmountError, "expected złoty such as"),
    ],
)
def test_what_a_spell_cannot_be(
    wrong: dict[str, Any], error: type[Exception], message: str
) -> None:
    """Unknown kinds, ends before starts, shares and amounts that are not exact."""
    with pytest.raises(error, match=message):
        job(**{"start": ENTRY_DAY} | wrong)


def test_a_spell_keeps_what_it_was_given() -> None:
    """In złoty and as an exact share; made again, it is the same."""
    one = job(ENTRY_DAY, value="5999.99", full_time=Decimal("0.5"))

    assert (Decimal("5999.99"), Fraction(1, 2)) == (one.value, one.full_time)
    assert (one.job, one.full_time_job) == (True, False)
    assert not Spell("searching", ENTRY_DAY).job


def test_contracts_of_one_employer_without_a_gap_are_one() -> None:
    """With the terms of the last; search between two jobs stays where it was."""
    first = job(ENTRY_DAY, LEFT, employer="A", full_time="1/2")
    second = job(LEFT + DAY, employer="A", full_time=1)
    search = Spell("searching", LEFT)

    (whole, looking) = unbroken([second, search, first])

    assert (ENTRY_DAY, None, Fraction(1)) == (whole.start, whole.end, whole.full_time)
    assert looking == search
    open_ended = job(ENTRY_DAY, employer="A")
    assert 2 == len(unbroken([open_ended, second]))


# -- cohorts


def person(
    name: str, first: date = ENTRY_DAY, last: date | None = None, **known: Any
) -> Participant:
    """Make somebody enrolled on a day, the first one if not said."""
    return Participant(name, ENTRY_DAY, first, last, **known)


def test_a_replacement_is_a_relation() -> None:
    """Both are enrolled; the one who left is known by whom they were replaced."""
    left = person("A", ENTRY_DAY, LEFT, exit_reason="job")
    came = person("B", LEFT + DAY, replaces="A")
    cohort = Cohort([left, came, person("C")], planned=2)

    assert {"A": "B"} == cohort.replaced
    assert (2, 3) == (cohort.places, len(cohort))
    assert ["A", "B", "C"] == [one.id for one in cohort]


@pytest.mark.parametrize(
    ("came", "error", "message"),
    [
        ({"replaces": "X"}, UnknownNameError, "unknown participant replaced by 'B':"),
        ({"replaces": "B"}, UnknownNameError, "'B' "),
        ({"replaces": "C"}, PeriodError, r"got 'C' replaced .* they left \(None\)"),
        (
            {"replaces": "A", "first": LEFT - DAY},
            PeriodError,
            r"replaced from 2017-04-27, expected after they left \(2017-04-28\)",
        ),
    ],
)
def test_a_replacement_that_cannot_be(
    came: dict[str, Any], error: type[Exception], message: str
) -> None:
    """Of nobody, of oneself, of one who is still there, before the place was free."""
    left = person("A", ENTRY_DAY, LEFT)

    with pytest.raises(error, match=message):
        Cohort([left, person("B", **{"first": LEFT} | came), person("C")])


def test_a_place_is_taken_once() -> None:
    """Two do not replace the same one."""
    left = person("A", ENTRY_DAY, LEFT)
    two = [person(name, LEFT, replaces="A") for name in "BC"]

    with pytest.raises(PeriodError, match="expected one whose place 'B' did not take"):
        Cohort([left, *two])


def test_doubles_and_places_that_are_none() -> None:
    """Each id once, and one place or more."""
    with pytest.raises(FactError, match="got 'A', expected each id once"):
        Cohort([person("A"), person("A")])
    for planned in (0, -3):
        with pytest.raises(FactError, match="expected 1 or more places"):
            Cohort([], planned=planned)
    with pytest.raises(ArgumentError, match=r"Cohort\.planned: got True"):
        Cohort([], planned=True)


@pytest.mark.parametrize("flag", ["nie", float("nan"), 0, 1], ids=repr)
@pytest.mark.parametrize("name", ["vocational_support", "reintegrated", "improved"])
def test_a_flag_is_yes_no_or_not_known(name: str, flag: object) -> None:
    """Text, and the numbers of a spreadsheet, would count as yes."""
    known: dict[str, Any] = {name: flag}

    with pytest.raises(ArgumentError, match=rf"{name}: got .*, expected True"):
        person("A", **known)
    with pytest.raises(ArgumentError, match=r"Spell\.subsidised: got"):
        job(ENTRY_DAY, subsidised=flag)


@pytest.mark.parametrize(
    ("kind", "wrong", "message"),
    [
        (Participant, {"id": ""}, r"Participant\.id: got '', expected text"),
        (Participant, {"id": 7}, r"Participant\.id: got 7, expected text"),
        (Participant, {"id": "A", "spells": ["work"]}, r"Participant\.spells"),
        (Participant, {"id": "A", "scores": {"x": (1, "2")}}, r"Participant\.scores"),
        (Participant, {"id": "A", "exit": "2017-02-01"}, "got '2017-02-01', expected"),
        (Cohort, {"members": ["A"]}, r"Cohort\.members\[0\]: got 'A'"),
        (Cohort, {"members": "AB"}, r"Cohort\.members: got 'AB'"),
        (Cohort, {"members": None}, r"Cohort\.members: got None"),
    ],
)
def test_wrong_things_are_refused_when_they_are_made(
    kind: Callable[..., object], wrong: dict[str, Any], message: str
) -> None:
    """With what came, where, and what would be right."""
    with pytest.raises(ReintegraError, match=message):
        kind(**wrong)


def test_target_groups_overlap() -> None:
    """Somebody in two of them counts in both, and the parts exceed the whole.

    Source: ministry letter DZF.I.8510.33.2015.SK.2 of 10.09.2015 (rule L6).
    """
    members = [
        person("A", groups=["women", "disabled"]),
        person("B", groups="women"),
        person("C"),
    ]
    groups = Cohort(members).groups()

    assert {"disabled": 1, "women": 2} == {
        name: len(part) for name, part in groups.items()
    }


def test_a_part_remembers_who_replaced_whom() -> None:
    """A replacement is no starter in a part that the other one is not in."""
    left = person("A", ENTRY_DAY, LEFT, sex="man")
    came = person("B", LEFT, replaces="A", sex="woman")
    women = Cohort([left, came], planned=1).where(lambda one: one.sex == "woman")

    assert 0 == measure(women, "completion", denominator="starters").of
    assert women.planned is None
