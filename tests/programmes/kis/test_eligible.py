"""Who may join a club: the persons of art. 1, with ust. 3a."""

from datetime import date, timedelta

import pytest

from reintegra import Interpretations, NotInForceError, Person, cis, decide, kis
from tests.persons import but

DAY = timedelta(days=1)
NOW = date(2026, 10, 1)
A2022 = date(2022, 2, 15)
TURNS = [version.since for version in kis.ELIGIBLE.law.versions]
PERSON = Person(
    long_term_unemployed=True,
    months_without_work=40,
    socially_excluded=True,
    cannot_meet_basic_needs=True,
    participation_limited=True,
    in_poverty=True,
    unemployment_benefit=False,
    pre_retirement_allowance=False,
    pre_retirement_benefit=False,
    social_pension=False,
    structural_pension=False,
    disability_pension=False,
    retirement_pension=False,
    teacher_compensation_benefit=False,
)
PENSIONER = but(PERSON, disability_pension=True)


@pytest.mark.parametrize(
    ("on", "centre", "club", "source"),
    [
        (date(2003, 8, 14), False, False, "art. 1 ust. 3 pkt 6"),
        (date(2021, 7, 1), False, False, "art. 1 ust. 3 pkt 6"),
        (A2022 - DAY, False, False, "art. 1 ust. 3 pkt 6"),
        (A2022, False, True, "art. 1 ust. 3a (Dz.U. 2022 poz. 218)"),
        (date(2025, 5, 31), False, True, "art. 1 ust. 3a"),
        (date(2025, 6, 1), False, True, "art. 1 ust. 3a"),
        (date(2026, 7, 1), False, True, "art. 1 ust. 3a"),
    ],
)
def test_an_incapacity_pension_and_a_club(
    on: date, centre: bool, club: bool, source: str
) -> None:
    """A club may take its holder since 2022-02-15, a centre never."""
    found = decide(cis.ELIGIBLE, PENSIONER, on).met, decide(kis.ELIGIBLE, PENSIONER, on)

    assert (centre, club) == (found[0], found[1].met), source


@pytest.mark.parametrize(
    "right",
    [
        "unemployment_benefit",
        "pre_retirement_allowance",
        "pre_retirement_benefit",
        "structural_pension",
        "retirement_pension",
        "teacher_compensation_benefit",
    ],
)
def test_every_other_right_excludes_from_a_club_as_well(right: str) -> None:
    """Ust. 3a speaks of one right only.

    Source: art. 1 ust. 3, 3a.
    """
    assert False is decide(kis.ELIGIBLE, but(PERSON, **{right: True}), NOW).met


@pytest.mark.parametrize("turn", TURNS)
def test_a_club_is_for_whom_a_centre_is_for(turn: date) -> None:
    """Without an incapacity pension, on every turning day and the day before.

    Source: art. 18 ust. 1.
    """
    for day in {max(turn - DAY, TURNS[0]), turn}:
        assert True is decide(kis.ELIGIBLE, PERSON, day).met
        assert True is decide(cis.ELIGIBLE, PERSON, day).met


def test_the_incapacity_pension_is_no_longer_asked_for() -> None:
    """Since it settles nothing at a club.

    Source: art. 1 ust. 3a.
    """
    asked = {day: decide(kis.ELIGIBLE, Person(), day).missing for day in (A2022, NOW)}

    assert "disability_pension" in decide(kis.ELIGIBLE, Person(), A2022 - DAY).missing
    assert not [day for day in asked if "disability_pension" in asked[day]]


def test_the_answer_cites_the_paragraph_on_clubs() -> None:
    """Ust. 3a beside ust. 3, in the words of 2022; a no cites the right alone."""
    verdict = decide(kis.ELIGIBLE, PENSIONER, NOW)
    cites = {cite.unit: str(cite.journal) for cite in verdict.cites}

    assert "Dz.U. 2022 poz. 218" == cites["art. 1 ust. 3a"]
    assert "tak: art. 1 ust. 3a prawo do renty" in verdict.explain("pl")
    assert ["art. 18 ust. 1"] == [cite.unit for cite in verdict.version.also]
    barred = decide(kis.ELIGIBLE, Person(retirement_pension=True), NOW)
    assert ["art. 1 ust. 3 pkt 7"] == [cite.unit for cite in barred.cites]


def test_a_social_contract_is_no_part_of_who_may_join() -> None:
    """It is a condition of taking part, with exceptions of its own.

    Source: art. 18 ust. 4, 7–8.
    """
    person = but(PERSON, social_contract=False)

    assert True is decide(kis.ELIGIBLE, person, NOW).met


def test_the_open_list_leaves_it_to_whoever_runs_the_club() -> None:
    """By default it waits for the decision; by `open_list` it is a yes that may be."""
    unlisted = but(
        PERSON,
        long_term_unemployed=False,
        homeless=False,
        alcohol_dependent=False,
        drug_dependent=False,
        mental_disorder=False,
        released_from_prison=False,
        refugee=False,
        disabled=False,
    )
    under = Interpretations({"OP-50": "open_list"})
    verdict = decide(kis.ELIGIBLE, unlisted, NOW, under=under)

    waiting = decide(kis.ELIGIBLE, unlisted, NOW)

    assert (None, ()) == (waiting.met, waiting.missing)
    assert True is verdict.met
    assert ["whoever runs the club"] == [one.who.en for one in verdict.discretion]
    assert waiting.discretion == verdict.discretion


def test_days_before_the_act_are_refused() -> None:
    """The act is in force from 2003-08-14."""
    with pytest.raises(NotInForceError, match=r"kis\.ELIGIBLE"):
        decide(kis.ELIGIBLE, PERSON, TURNS[0] - DAY)
