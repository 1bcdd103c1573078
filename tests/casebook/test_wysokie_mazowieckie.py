"""Wysokie Mazowieckie, 2019–2022. Source: the county labour office's own text."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest

from reintegra import Interpretations, Month, Period, cis, outcomes
from reintegra.casebook import CASES
from reintegra.outcomes import Cohort

CASE = CASES["wysokie_mazowieckie_2019"]
FOUND = {one.key: one for one in CASE.check()}


def test_fifty_of_eighty_five_is_about_sixty_per_cent() -> None:
    """By its denominator, everyone supported; only "about" gives it."""
    ways = outcomes.explain_published("60%", CASE.cohort)
    work = [one for one in ways if one.rate.spec.id == "taken_up_work"]
    found = FOUND["result.1"]

    assert {(50, 85)} == {(one.rate.count, one.rate.of) for one in work}
    assert "enrolled" in {one.rate.denominator for one in work}
    assert {"about"} == {one.rounding for one in work}
    assert (True, "50 / 85 = 58.82%") == (found.met, found.computed.en)
    assert "taken_up_work: 50/85 enrolled, about" in found.basis
    assert "Wilson 95% 0.482010–0.686830" in found.basis


def test_fifty_of_seventy_is_another_rate() -> None:
    """71.43 %, which no rounding makes 60 %; and how many they were is a bound."""
    centre = CASE.cohort.where(lambda one: one.vocational_support)
    ways = outcomes.explain_published("60%", centre)
    found = FOUND["result.of_centre"]

    assert 70 == len(centre)
    assert [] == [one for one in ways if one.rate.count == 50]
    assert ("50 / 70 = 71.43%", True) == (found.computed.en, found.follows)
    assert found.remark is not None
    assert "35 to 50" in found.remark.en


def test_the_figure_is_not_reproduced_by_another_cohort() -> None:
    """With 49 in work instead of 50 it still is "about"; with 45 it is not."""
    idle = [one for one in CASE.cohort if not one.spells]
    work = [one for one in CASE.cohort if one.spells]

    def found(employed: int) -> set[tuple[int, int]]:
        rest = [*work[:employed], *idle, *idle_again[: 50 - employed]]
        ways = outcomes.explain_published("60%", Cohort(rest))
        return {(one.rate.count, one.rate.of) for one in ways}

    idle_again = [
        outcomes.Participant(f"Z-{n}", None, one.enrolled, followed_to=one.followed_to)
        for n, one in enumerate(work)
    ]

    assert (49, 85) not in found(49)
    assert (50, 85) in found(50)
    assert set() == found(45)


def test_sixty_per_cent_would_be_fifty_one_persons() -> None:
    """To the person; to the per cent it is 59."""
    assert "59%; 60% of 85 are 51 persons" == FOUND["result.exactly"].computed.en


def test_training_has_two_denominators() -> None:
    """100 % of the centre, 82.35 % of all; a course is no qualification."""
    shares = [FOUND[f"trained.{key}"] for key in ("supported", "in_centre")]

    assert ["70 / 85 = 82.35%", "70 / 70 = 100%"] == [one.computed.en for one in shares]
    assert (None, "") == (
        FOUND["qualified"].met,
        FOUND["qualified"].computed.en,
    )


def test_person_hours_are_planned_and_not_delivered() -> None:
    """24 h × 70 = 1,680; what was delivered is not known."""
    course = CASE.project.support[-1]

    assert (Fraction(1680), None) == (course.person_hours, course.delivery)
    assert ("1,680 hours", True) == (
        FOUND["course"].computed.en,
        FOUND["course"].met,
    )
    assert (None, "") == (
        FOUND["course.delivered"].met,
        FOUND["course.delivered"].computed.en,
    )


def test_completers_are_unknown() -> None:
    """Nothing between none and all of them is ruled out."""
    rate = outcomes.measure(CASE.cohort, "completion")

    assert (Fraction(0), Fraction(1), 85) == (rate.worst, rate.best, len(rate.unknown))
    assert "not known of 85 of 85" in FOUND["completed"].basis
    assert {None} == {
        CASE.published[key].value
        for key in ("completed", "other_support", "edition_days", "funding")
    }


def test_editions_must_overlap() -> None:
    """48 months in 43: five months at the least run beside others."""
    found = FOUND["editions"]
    days = {
        one.edition: Period(one.enrolled, one.exit)
        for one in CASE.cohort
        if one.edition and one.enrolled and one.exit
    }
    ordered = [days[f"edition {number}"] for number in range(1, 5)]

    assert "1310 days: 43 months, 0 days" == FOUND["period"].computed.en
    assert "4 × 12 = 48 months in 43 (1310 days)" == found.computed.en
    assert found.remark is not None
    assert "must overlap, by 5 months" in found.remark.en
    assert any(one.overlaps(other) for one, other in pairwise(ordered))
    assert ordered == [CASE.period.intersection(one) for one in ordered]


def test_the_benefit_statement_is_incomplete() -> None:
    """From 2022-01-01 both shares are 120 %, for the last ten months."""
    found = FOUND["benefit"]

    assert found.met is False
    assert "50 % / 100 %; from 2022-01-01: 120 % / 120 %" == found.computed.en
    assert found.remark is not None
    assert "benefit statement incomplete from 2022-01-01: for 10 months" in (
        found.remark.en
    )


@pytest.mark.parametrize(
    ("month", "amount"),
    [
        (Month(2021, 11), "620.40"),  # half of 1,240.80
        (Month(2021, 12), "1240.80"),
        (Month(2022, 1), "1489.00"),  # 120 % of it, up to 10 gr
        (Month(2022, 6), "1565.00"),  # 120 % of 1,304.10, up to 10 gr
    ],
)
def test_months_cross_two_rates_and_five_bases(month: Month, amount: str) -> None:
    """Source: art. 15 ust. 4 UZS; worked by hand."""
    stay = cis.Participation("X", date(2021, 11, 1))
    slip = cis.integration_benefit(stay, cis.Attendance(), month)

    assert Decimal(amount) == slip.amount
    assert amount == FOUND[f"paid.{month}"].computed.en.removesuffix(" zł").replace(
        ",", ""
    )


def test_the_law_of_the_period() -> None:
    """Five changes of the base, one of the shares, the bonus and the sick days."""
    found = {
        key: FOUND[key].computed.en
        for key in (
            "paid.unemployment_benefit.first_period",
            "paid.cis.bonus.cap_share",
            "leave.cis.free_days",
            "leave.cis.sick_days_limit",
            "hours.cis.presence.hours_per_day_min",
        )
    }

    assert {
        "paid.unemployment_benefit.first_period": "847.80 zł; from 2019-06-01: "
        "861.40 zł; from 2020-06-01: 881.30 zł; from 2020-09-01: 1,200.00 zł; from "
        "2021-06-01: 1,240.80 zł; from 2022-06-01: 1,304.10 zł",
        "paid.cis.bonus.cap_share": "50 %; from 2022-02-15: 100 %",
        "leave.cis.free_days": "6 days",
        "leave.cis.sick_days_limit": "14 days; from 2022-02-15: 21 days",
        "hours.cis.presence.hours_per_day_min": "6 hours/day; from 2022-02-15: no "
        "longer in force",
    } == found


@pytest.mark.parametrize(
    ("reading", "met"), [("flag", None), ("strict", False), ("prorated", True)]
)
def test_a_week_with_a_day_off_is_below_thirty_hours(
    reading: str, *, met: bool | None
) -> None:
    """24 hours, by each reading of OP-14; a full week and a day are kept."""
    found = {
        one.key: one for one in CASE.check(under=Interpretations({"OP-14": reading}))
    }

    assert met is found["hours.day_off"].met
    assert f"OP-14: {reading}" in found["hours.day_off"].basis
    assert (True, True) == (found["hours.day"].met, found["hours.week"].met)


def test_what_the_centre_provides() -> None:
    """A meal is a duty; the accident insurance is practice."""
    meal, accident = FOUND["provided.meal"], FOUND["provided.accident"]

    assert (True, None) == (meal.met, accident.met)
    assert "art. 14 ust. 4" in meal.basis
