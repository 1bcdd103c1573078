"""Cohorts: one record for each person, replacements, parts."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from reintegra.errors import (
    ArgumentError,
    FactError,
    PeriodError,
    ReintegraError,
    UnknownNameError,
)
from reintegra.outcomes import Cohort, Participant, measure
from tests.outcomes.participants import DAY, ENTRY_DAY

LEFT = date(2017, 4, 28)


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
