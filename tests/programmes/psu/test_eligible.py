"""Who may be referred to socially useful works, by the law of each day."""

from datetime import date, timedelta

import pytest

from reintegra import NotInForceError, Person, decide, psu
from tests.persons import but

DAY = timedelta(days=1)
A2005, A2009, URP = date(2005, 11, 1), date(2009, 2, 1), date(2025, 6, 1)
TURNS = [A2005, A2009, URP]
UNEMPLOYED = Person(
    registered_unemployed=True,
    unemployment_benefit=False,
    social_assistance=True,
    in_gmina=True,
    social_contract=False,
    independence_programme=False,
    local_assistance_programme=False,
    in_ipzs=False,
    referred_by_labour_office=False,
)
PARTICIPANT = but(
    UNEMPLOYED,
    registered_unemployed=False,
    in_ipzs=True,
    referred_by_labour_office=True,
)


@pytest.mark.parametrize("turn", TURNS)
def test_the_unemployed_on_social_assistance(turn: date) -> None:
    """On the day before each change, and on the day.

    Source: art. 73a ust. 1 UPZ; art. 142 ust. 2 URP.
    """
    for day in {max(turn - DAY, A2005), turn}:
        verdict = decide(psu.ELIGIBLE, UNEMPLOYED, day)

        assert True is verdict.met
        assert ["starosta"] == [one.who.pl for one in verdict.discretion]
        assert () == verdict.warnings


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize(
    ("facts", "source"),
    [
        ({"registered_unemployed": False}, "an unemployed person"),
        ({"unemployment_benefit": True}, "without right to benefit"),
        ({"social_assistance": False}, "who uses social assistance"),
        ({"in_gmina": False}, "who lives or stays in the gmina"),
    ],
)
def test_each_condition_must_hold(
    turn: date, facts: dict[str, bool], source: str
) -> None:
    """Whoever falls short of one is not referred, and nobody has to decide.

    Source: art. 73a ust. 1 UPZ; art. 142 ust. 2 URP.
    """
    verdict = decide(psu.ELIGIBLE, but(UNEMPLOYED, **facts), turn)

    assert (False, ()) == (verdict.met, verdict.discretion), source


@pytest.mark.parametrize(
    ("on", "expected", "source"),
    [
        (A2005, False, "art. 73a ust. 1 (Dz.U. 2005 nr 164 poz. 1366)"),
        (A2009 - DAY, False, "art. 73a ust. 1 (Dz.U. 2005 nr 164 poz. 1366)"),
        (A2009, True, "art. 73a ust. 1a (Dz.U. 2009 nr 6 poz. 33)"),
        (date(2024, 7, 1), True, "art. 73a ust. 1a"),
        (URP - DAY, True, "art. 73a ust. 1a"),
        (URP, False, "art. 142 ust. 2 URP"),
        (date(2026, 7, 1), False, "art. 142 ust. 2 URP"),
    ],
)
@pytest.mark.parametrize(
    "form",
    ["social_contract", "independence_programme", "local_assistance_programme", ""],
)
def test_participants_of_other_forms(
    on: date, expected: bool, source: str, form: str
) -> None:
    """From 2009-02-01 to 2025-05-31, though no longer unemployed in law."""
    other = {"in_ipzs": not form} | ({form: True} if form else {})

    found = decide(psu.ELIGIBLE, but(PARTICIPANT, **other), on)
    assert expected is found.met, source


@pytest.mark.parametrize(
    ("facts", "source"),
    [
        ({"referred_by_labour_office": False}, "on a referral under art. 50 ust. 2"),
        ({"unemployment_benefit": True}, "persons without right to benefit"),
        ({"in_ipzs": False}, "participants of one of the four forms"),
    ],
)
def test_participants_must_have_come_from_the_labour_office(
    facts: dict[str, bool], source: str
) -> None:
    """A participant whom the welfare centre sent is not referred.

    Source: art. 73a ust. 1a UPZ.
    """
    person = but(PARTICIPANT, **facts)

    assert False is decide(psu.ELIGIBLE, person, date(2024, 7, 1)).met, source


@pytest.mark.parametrize(
    ("on", "unit"),
    [
        (date(2006, 7, 1), "art. 73a ust. 1"),
        (date(2024, 7, 1), "art. 73a ust. 1"),
        (date(2026, 7, 1), "art. 142 ust. 2"),
    ],
)
def test_who_may_is_cited(on: date, unit: str) -> None:
    """*Starosta może skierować*: nobody has a right to be referred."""
    verdict = decide(psu.ELIGIBLE, UNEMPLOYED, on)

    assert [unit] == [one.at.unit for one in verdict.discretion]
    assert unit in {cite.unit for cite in verdict.cites}


def test_a_participant_is_referred_by_the_paragraph_of_2009() -> None:
    """And not by that on the unemployed.

    Source: art. 73a ust. 1a UPZ.
    """
    verdict = decide(psu.ELIGIBLE, PARTICIPANT, date(2024, 7, 1))

    assert ["art. 73a ust. 1a"] == [cite.unit for cite in verdict.cites]


@pytest.mark.parametrize(
    ("on", "missing"),
    [
        (
            A2005,
            (
                "registered_unemployed",
                "unemployment_benefit",
                "social_assistance",
                "in_gmina",
            ),
        ),
        (
            A2009,
            (
                "registered_unemployed",
                "unemployment_benefit",
                "social_assistance",
                "in_gmina",
                "social_contract",
                "independence_programme",
                "local_assistance_programme",
                "in_ipzs",
                "referred_by_labour_office",
            ),
        ),
        (
            URP,
            (
                "registered_unemployed",
                "unemployment_benefit",
                "social_assistance",
                "in_gmina",
            ),
        ),
    ],
)
def test_what_the_law_of_the_day_asks_for(on: date, missing: tuple[str, ...]) -> None:
    """Of somebody of whom nothing is known."""
    verdict = decide(psu.ELIGIBLE, Person(), on)

    assert (None, missing) == (verdict.met, verdict.missing)


def test_a_social_contract_is_not_needed() -> None:
    """An unemployed person on social assistance is referred without one.

    Source: art. 73a ust. 1 UPZ; art. 142 ust. 2 URP.
    """
    assert UNEMPLOYED.social_contract is False
    assert True is decide(psu.ELIGIBLE, UNEMPLOYED, date(2026, 7, 1)).met


def test_there_were_no_such_works_before() -> None:
    """They came on 2005-11-01.

    Source: Dz.U. 2005 nr 164 poz. 1366.
    """
    with pytest.raises(NotInForceError, match=r"first: 2005-11-01, art\. 73a ust\. 1"):
        decide(psu.ELIGIBLE, UNEMPLOYED, A2005 - DAY)
