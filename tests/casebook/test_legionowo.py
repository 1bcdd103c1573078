"""Legionowo, 2019 and 2017. Source: the county social integration centre's texts."""

from datetime import date
from fractions import Fraction

import pytest

from reintegra import Person, decide, psu, unemployed
from reintegra.casebook import CASES
from reintegra.projects import Counts, GreaterThan

GRANT, WORKS = CASES["legionowo_2019"], CASES["legionowo_2017"]

# -- 2019


def test_a_grant_is_a_bound() -> None:
    """Above 98,000 zł: that amount itself is too little, a grosz more is possible."""
    bound = GRANT.published["grant"].value

    assert isinstance(bound, GreaterThan)
    assert (False, True) == (bound.allows(98_000_00), bound.allows(98_000_01))
    assert ("above 98,000.00 zł", True) == (
        GRANT.comparison("grant").computed.en,
        GRANT.comparison("grant").met,
    )
    assert "ponad 98" in GRANT.comparison("grant").computed.pl


def test_nothing_is_divided_by_an_unknown() -> None:
    """No count, no cost, no rate: not known, and never 0."""
    assert Counts() == GRANT.project.counts
    assert [None, None] == [rate.share for rate in GRANT.rates()]
    assert {None} == {
        GRANT.comparison(key).met
        for key in ("participants", "cost", "rate.taken_up_work", "rate.completion")
    }
    assert "0/0 enrolled is not defined" in GRANT.comparison("rate.taken_up_work").basis
    assert 0 == len(GRANT.cohort)


def test_goals_are_no_results() -> None:
    """Two goals, no result; the act knows one of the goals."""
    assert "2 goals, 0 results" == GRANT.comparison("goals").computed.en
    assert (
        "art. 16 ust. 1a, art. 2 pkt 8"
        == GRANT.comparison("goal_cooperative").computed.en
    )


def test_a_figure_told_elsewhere_stays_elsewhere() -> None:
    """The 60 of another page are not of this project."""
    told = GRANT.comparison("elsewhere")

    assert (None, "powiat-legionowski.pl, 28.09.2018") == (told.met, told.basis)


def test_a_ministry_pays_beside_the_act() -> None:
    """The grant of a ministry; the gmina and the Labour Fund by the act."""
    grants = [one.role for one in GRANT.project.partners if one.part == "grants"]

    assert ["ministry"] == grants
    assert "art. 15 ust. 8" in GRANT.comparison("sources").basis


def test_the_law_of_2019() -> None:
    """50 % and 100 % of the base, 6 hours a day, the bonus up to 50 %."""
    keys = (
        "paid.unemployment_benefit.first_period",
        "paid.cis.benefit.share.trial",
        "paid.cis.benefit.share.main",
        "paid.cis.bonus.cap_share",
        "hours.cis.presence.hours_per_day_min",
    )

    assert ["847.80 zł", "50 %", "100 %", "50 %", "6 hours/day"] == [
        GRANT.comparison(key).computed.en for key in keys
    ]


# -- 2017


def test_the_days_of_2017() -> None:
    """214 days, 7 calendar months."""
    found = WORKS.comparison("period")

    assert "214 days: 7 months, 0 days" == found.computed.en
    assert "214 dni: 7 mies. i 0 dni" == (
        found.computed.pl.replace("\N{NO-BREAK SPACE}", " ")
    )


def test_a_planned_number_is_no_result() -> None:
    """Eleven are planned; how many came is not known."""
    counts = WORKS.project.counts

    assert (11, None) == (counts.planned, counts.enrolled)
    assert "planned" == WORKS.published["participants"].kind
    assert (True, None) == (
        WORKS.comparison("participants").met,
        WORKS.comparison("enrolled").met,
    )


def test_workshops_are_groups() -> None:
    """Two, one of them care work."""
    assert ["care", "other"] == [group.key for group in WORKS.project.groups]
    assert WORKS.comparison("workshops").met is True


def test_lasting_has_a_window_of_its_own() -> None:
    """Day 180 after leaving, and not known of any of the eleven."""
    rate = WORKS.rates()[1]
    found = WORKS.comparison("sustained")

    assert ("sustained_employment", Fraction(0), Fraction(1)) == (
        rate.spec.id,
        rate.worst,
        rate.best,
    )
    assert (None, True) == (found.met, "2018-06-29" in found.basis)
    assert [None] == [goal.window_days for goal in WORKS.project.goals]


@pytest.mark.parametrize(
    ("day", "met"),
    [
        (date(2009, 1, 31), False),
        (date(2009, 2, 1), True),
        (date(2017, 6, 1), True),
        (date(2025, 5, 31), True),
        (date(2025, 6, 1), False),
    ],
)
def test_somebody_in_an_ipzs_works_on_a_referral(day: date, *, met: bool) -> None:
    """Source: UPZ art. 73a ust. 1a, from 2009-02-01 to 2025-05-31."""
    person = Person(
        registered_unemployed=False,
        unemployment_benefit=False,
        in_ipzs=True,
        referred_by_labour_office=True,
    )
    said = f"{day}: {'yes' if met else 'no'}"

    assert met is decide(psu.ELIGIBLE, person, day).met
    assert said in WORKS.comparison("works").computed.en.split("; ")


def test_the_status_ends_on_the_day_after_the_start() -> None:
    """Source: UPZ art. 33 ust. 4 pkt 2b; an internship is then not for them."""
    lost = unemployed.loss("started_ipzs", on=date(2017, 6, 1), pup_referral=True)
    found = WORKS.comparison("status")

    assert date(2017, 6, 2) == lost.first
    assert (None, "no longer unemployed from 2017-06-02") == (
        found.met,
        found.computed.en,
    )


def test_the_money_of_2017() -> None:
    """Base 831.10; 10 h at 8.10 zł, of it 60 % refunded."""
    assert (
        "831.10 zł"
        == WORKS.comparison("paid.unemployment_benefit.first_period").computed.en
    )
    assert "415.60 zł" == WORKS.comparison("paid.2017-06").computed.en
    assert "81.00 zł, of it refunded at most 48.60 zł, the gmina 32.40 zł" == (
        WORKS.comparison("paid.works").computed.en
    )
    assert "81,00\xa0zł, w tym refundacja do 48,60\xa0zł, gmina 32,40\xa0zł" == (
        WORKS.comparison("paid.works").computed.pl
    )
