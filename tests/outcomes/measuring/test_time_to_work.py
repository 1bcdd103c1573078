"""How long it took: from leaving or entry, with what competes and who is unknown."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from reintegra.errors import NotDefinedError, UnknownNameError
from reintegra.outcomes import Cohort, Participant, Spell, incidence, survival
from tests.outcomes.participants import DAY, ENTRY_DAY, EXIT, finisher, job


def after(days: int) -> date:
    """Return the day so many days after leaving."""
    return EXIT + days * DAY


def one(name: str, *spells: Spell, **known: Any) -> Participant:
    """Make a finisher followed for 100 days."""
    return finisher(*spells, name=name, **{"followed_to": after(100)} | known)


def test_time_to_work_from_leaving() -> None:
    """Events at 10 and 30, one censored at 20: 3/4, then 3/4 × 1/2."""
    members = [
        one("A", job(after(10))),
        one("B", followed_to=after(20)),
        one("C", job(after(30)), job(after(200))),
        one("D"),
    ]
    found = survival(Cohort(members))

    assert [Fraction(3, 4), Fraction(3, 8)] == [found.curve.at(day) for day in (10, 30)]
    assert ("exit", ()) == (found.since, found.left_out)


def test_work_found_before_leaving_counts_on_the_day() -> None:
    """If it goes on; one that was over by then does not."""
    members = [
        one("A", job(after(-5))),
        one("B", job(after(-50), after(-1))),
    ]

    assert Fraction(1, 2) == survival(Cohort(members)).curve.at(0)


def test_time_to_work_from_entry() -> None:
    """Enrolment is day 0; those still in the programme are followed, too."""
    members = [
        one("A", job(ENTRY_DAY + 7 * DAY, after(-1))),
        Participant("B", ENTRY_DAY, ENTRY_DAY, followed_to=ENTRY_DAY + 9 * DAY),
        Participant("C", ENTRY_DAY, followed_to=after(0)),
    ]
    found = survival(Cohort(members), since="entry")

    assert Fraction(1, 2) == found.curve.at(7)
    assert ("C",) == found.left_out


def test_who_cannot_be_followed_is_named() -> None:
    """Still in, never asked, or asked before leaving only."""
    members = [
        one("A", job(after(10))),
        Participant("B", ENTRY_DAY, ENTRY_DAY),
        one("C", followed_to=None),
        one("D", followed_to=after(-1)),
    ]

    assert ("B", "C", "D") == survival(Cohort(members)).left_out
    assert ("B", "C", "D") == incidence(Cohort(members)).left_out


def test_education_and_death_compete_with_work() -> None:
    """What comes first counts; 1 − Kaplan–Meier overstates the share in work."""
    members = [
        one("A", Spell("education", after(5)), job(after(20))),
        one("B", job(after(10))),
        one("C", exit_reason="died"),
        one("D", Spell("searching", after(1))),
    ]
    found = incidence(Cohort(members)).curve
    shares = {cause: found.at(cause, 50) for cause in ("job", "education", "death")}

    assert dict.fromkeys(shares, Fraction(1, 4)) == shares
    curve = survival(Cohort(members)).curve
    assert 1 - (curve.at(50) or 0) > Fraction(1, 4)


def test_of_several_ends_on_one_day_one_counts() -> None:
    """Death before work, as nobody works after it; work before education."""
    both = one("A", Spell("education", after(5)), job(after(5)))
    died = one("B", job(after(-5)), exit_reason="died")
    found = incidence(Cohort([both, died])).curve

    assert {"job", "death"} == set(found.events)
    assert [Fraction(1, 2)] * 2 == [found.at(cause, 5) for cause in ("job", "death")]


def test_nobody_to_follow_and_starts_that_are_none() -> None:
    """There is no curve, and no such start."""
    for curve in (survival, incidence):
        with pytest.raises(NotDefinedError, match="nobody was there"):
            curve(Cohort([]))
        with pytest.raises(UnknownNameError, match="unknown since 'birth'"):
            curve(Cohort([finisher()]), since="birth")  # type: ignore[arg-type] # wrong
