"""How far the places of a programme were used."""

from datetime import date
from fractions import Fraction

import pytest

from reintegra.errors import FactError
from reintegra.law.periods import Period
from reintegra.outcomes import Cohort, Participant, places_used

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
