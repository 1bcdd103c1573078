"""Who comes again is one person."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from reintegra.errors import PeriodError
from reintegra.outcomes import Cohort, Participant, join_stays, measure
from tests.outcomes.participants import finisher, job

AGAIN, OVER = date(2017, 9, 1), date(2018, 3, 31)


def again(name: str = "P", **known: Any) -> Participant:
    """Make the second stay of somebody."""
    facts: dict[str, Any] = {
        "exit": OVER,
        "exit_reason": "job",
        "followed_to": OVER,
    } | known
    return Participant(name, AGAIN, AGAIN, **facts)


def test_entry_of_the_first_stay_and_results_of_the_last() -> None:
    """Work found after the return counts, and the person counts once.

    Source: rules E4 and L5 (rpo.lodzkie.pl, item 66).
    """
    first = finisher(independent="", reintegrated=False, age=40, sex="man")
    last = again(spells=[job(AGAIN)], independent="job", age=41, reintegrated=True)
    (found,) = join_stays([last, first])

    assert (first.enrolled, OVER, "job") == (
        found.enrolled,
        found.exit,
        found.exit_reason,
    )
    assert (40, "man", "job", True) == (
        found.age,
        found.sex,
        found.independent,
        found.reintegrated,
    )
    assert 1 == measure(Cohort([found]), "taken_up_work").count
    assert (1, 0) == (len(found.spells), len(first.spells))


def test_what_adds_up_over_the_stays() -> None:
    """Support ever had, hours, the first score before and the last after."""
    first = finisher(
        startup_grant=False,
        school_education=None,
        scheduled=10,
        attended=5,
        scores={"self": (1, 2), "sheet": (3, None)},
    )
    last = again(
        startup_grant=True,
        school_education=False,
        vocational_support=False,
        scheduled=20,
        attended=20,
        scores={"self": (2, 5), "sheet": (None, None), "new": (1, 1)},
    )
    (found,) = join_stays([first, last])

    assert (True, None, True) == (
        found.startup_grant,
        found.school_education,
        found.vocational_support,
    )
    assert (Fraction(30), Fraction(25)) == (found.scheduled, found.attended)
    assert {"self": (1, 5), "sheet": (3, None), "new": (1, 1)} == found.scores
    (unknown,) = join_stays([first, again(startup_grant=False)])
    assert (None, None) == (unknown.scheduled, unknown.attended)
    assert unknown.startup_grant is False


def test_a_spell_known_from_both_stays_is_one() -> None:
    """And the follow-up is the longest; nobody asked, none."""
    work = job(AGAIN, employer="A")
    first = finisher(work)
    (found,) = join_stays([first, again(spells=[work])])
    (unasked,) = join_stays([finisher(followed_to=None), again(followed_to=None)])

    assert (work,) == found.spells
    assert first.followed_to == found.followed_to
    assert unasked.followed_to is None


def test_different_persons_stay_apart() -> None:
    """In the order in which they came."""
    assert ["A", "B"] == [
        one.id for one in join_stays([finisher(name="A"), again("B")])
    ]
    assert () == join_stays([])


@pytest.mark.parametrize(
    ("one", "two", "message"),
    [
        (
            finisher(),
            Participant("P", None, date(2017, 7, 30)),
            "got enrolled 2017-07-30 again, expected 2017-07-31 or later",
        ),
        (
            Participant("P", enrolled=date(2017, 2, 1)),
            again(),
            "expected the exit before it or later",
        ),
        (finisher(), Participant("P", date(2017, 2, 2)), "got enrolled None again"),
    ],
)
def test_nobody_comes_again_before_leaving(
    one: Participant, two: Participant, message: str
) -> None:
    """Two stays at once are no stay after another."""
    with pytest.raises(PeriodError, match=message):
        join_stays([one, two])
