"""Places and hours: how far they were used."""

from datetime import date
from fractions import Fraction

import pytest

from reintegra.errors import FactError
from reintegra.law.periods import Period
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.measuring.delivery import delivery
from reintegra.outcomes.measuring.places import places_used
from reintegra.projects.support import Support

FIRST, LAST = date(2026, 1, 1), date(2026, 1, 10)


def test_person_days_over_place_days() -> None:
    """2 places × 10 days; stays are cut to the period, and those still in fill it."""
    members = [
        Participant("A", enrolled=date(2025, 12, 1), exit=date(2026, 1, 4)),
        Participant("B", enrolled=date(2026, 1, 5), replaces="A"),
        Participant("C", enrolled=date(2026, 1, 8), exit=date(2026, 3, 1)),
        Participant("D", enrolled=date(2026, 2, 1)),
        Participant("E", enrolled=date(2025, 2, 1), exit=date(2025, 12, 31)),
        Participant("F", recruited=FIRST),
    ]
    found = places_used(Cohort(members, planned=2), Period(FIRST, LAST))

    assert (4 + 6 + 3, 20) == (found.person_days, found.place_days)
    assert Fraction(13, 20) == found.share


def test_a_day_shared_by_two_counts_for_both() -> None:
    """One leaves and another comes: the share can be above 1."""
    members = [
        Participant("A", enrolled=FIRST, exit=date(2026, 1, 5)),
        Participant("B", enrolled=date(2026, 1, 5), replaces="A"),
    ]
    period = Period(FIRST, LAST)

    assert Fraction(11, 10) == places_used(Cohort(members, planned=1), period).share
    assert 0 == places_used(Cohort([], planned=1), period).share
    with pytest.raises(FactError, match="the places planned"):
        places_used(Cohort(members), period)


def test_hours_delivered_by_block() -> None:
    """Of one kind together, of a person and of a group apart; unknown stays unknown."""
    course, adviser, group, walk = delivery(
        [
            Support(kind="vocational_course", planned=85, delivered=80),
            Support(kind="career_adviser", planned=24),
            Support(kind="vocational_course", planned=15, delivered=10),
            Support(kind="vocational_course", per="group", planned=50, delivered=50),
            Support(kind="study_visit", delivered=8, planned=0),
        ]
    )

    assert (Fraction(100), Fraction(90), Fraction(9, 10)) == (
        course.planned,
        course.delivered,
        course.share,
    )
    assert (Fraction(24), None, None) == (
        adviser.planned,
        adviser.delivered,
        adviser.share,
    )
    assert ("group", Fraction(1)) == (group.per, group.share)
    assert (None, "wizyta studyjna") == (walk.share, walk.pl)
    assert () == delivery([])
