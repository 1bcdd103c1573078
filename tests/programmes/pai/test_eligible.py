"""Who could join the programme Aktywizacja i Integracja, and what came after it."""

from datetime import date, timedelta

import pytest

from reintegra import NotInForceError, Person, decide, pai, reintegration
from tests.persons import but

DAY = timedelta(days=1)
A2014, A2019, URP = date(2014, 5, 27), date(2019, 6, 14), date(2025, 6, 1)
PERSON = Person(
    registered_unemployed=True,
    social_assistance=True,
    unemployment_benefit=False,
    help_profile=3,
)
LONG_TERM = Person(long_term_unemployed=True)


# -- the programme


@pytest.mark.parametrize(
    ("on", "profile", "expected", "source"),
    [
        (A2014, 3, True, "art. 62a ust. 2 (Dz.U. 2014 poz. 598)"),
        (A2014, 2, False, "art. 62a ust. 2 (Dz.U. 2014 poz. 598)"),
        (A2014, 1, False, "art. 62a ust. 2 (Dz.U. 2014 poz. 598)"),
        (A2014, None, None, "art. 62a ust. 2 (Dz.U. 2014 poz. 598)"),
        (A2019 - DAY, 2, False, "art. 62a ust. 2 (Dz.U. 2014 poz. 598)"),
        (A2019 - DAY, 3, True, "art. 62a ust. 2 (Dz.U. 2014 poz. 598)"),
        (A2019, 2, True, "art. 62a ust. 2, act of 26.04.2019"),
        (A2019, None, True, "art. 62a ust. 2, act of 26.04.2019"),
        (URP - DAY, None, True, "art. 62a ust. 2, act of 26.04.2019"),
    ],
)
def test_profile_three_was_asked_for_until_2019(
    on: date, profile: int | None, expected: bool | None, source: str
) -> None:
    """The profiles ended on 2019-06-13, the programme did not."""
    person = but(PERSON, help_profile=profile)

    assert expected is decide(pai.ELIGIBLE, person, on).met, source


@pytest.mark.parametrize("on", [A2014, A2019 - DAY, A2019, URP - DAY])
@pytest.mark.parametrize(
    ("facts", "source"),
    [
        ({"registered_unemployed": False}, "art. 62a ust. 2: an unemployed person"),
        ({"social_assistance": False}, "art. 62a ust. 2: who uses social assistance"),
        ({"unemployment_benefit": True}, "art. 62a ust. 4, 73a ust. 1: block A"),
    ],
)
def test_each_condition_must_hold(
    on: date, facts: dict[str, bool], source: str
) -> None:
    """Whoever falls short of one is not taken."""
    assert False is decide(pai.ELIGIBLE, but(PERSON, **facts), on).met, source


def test_a_social_contract_is_an_example() -> None:
    """*W szczególności*: no condition, and not asked for.

    Source: art. 62a ust. 2.
    """
    person = but(PERSON, social_contract=False)

    assert True is decide(pai.ELIGIBLE, person, date(2016, 3, 1)).met
    assert "social_contract" not in decide(pai.ELIGIBLE, Person(), A2014).missing


def test_being_without_benefit_is_a_reading() -> None:
    """Block A is socially useful works; the answer says that this was derived.

    Source: art. 62a ust. 4; art. 73a ust. 1.
    """
    verdict = decide(pai.ELIGIBLE, PERSON, date(2016, 3, 1))

    assert True is verdict.met
    assert ["evidence"] == [notice.about for notice in verdict.warnings]
    assert "DERIVED" in verdict.warnings[0].en
    assert "art. 62a ust. 4" in verdict.warnings[0].en


def test_the_labour_office_may_start_it() -> None:
    """Nobody has a right to it.

    Source: art. 62a ust. 1.
    """
    verdict = decide(pai.ELIGIBLE, PERSON, date(2020, 3, 1))

    assert ["powiatowy urząd pracy"] == [one.who.pl for one in verdict.discretion]
    assert ["art. 62a ust. 1"] == [one.at.unit for one in verdict.discretion]


def test_what_is_missing_is_asked_for() -> None:
    """The profile too, while there were profiles."""
    known = "registered_unemployed", "social_assistance", "unemployment_benefit"
    before = decide(pai.ELIGIBLE, Person(), A2019 - DAY)
    after = decide(pai.ELIGIBLE, Person(), A2019)

    assert (None, {*known, "help_profile"}) == (before.met, set(before.missing))
    assert (None, set(known)) == (after.met, set(after.missing))


@pytest.mark.parametrize("on", [URP, date(2026, 7, 1)])
def test_it_has_ended_and_the_successor_is_named(on: date) -> None:
    """The programme does not run in 2026; social reintegration does.

    Source: art. 460, art. 200 URP.
    """
    with pytest.raises(NotInForceError, match=r"reintegration\.ELIGIBLE, art\. 200"):
        decide(pai.ELIGIBLE, PERSON, on)


def test_it_had_not_begun() -> None:
    """Before 2014-05-27 there was no such programme."""
    with pytest.raises(NotInForceError, match=r"first: 2014-05-27, art\. 62a ust\. 2"):
        decide(pai.ELIGIBLE, PERSON, A2014 - DAY)


# -- its successor


@pytest.mark.parametrize("on", [URP, date(2026, 7, 1)])
@pytest.mark.parametrize("long_term", [True, False, None])
def test_reintegration_is_for_the_long_term_unemployed(
    on: date, long_term: bool | None
) -> None:
    """Whoever is, may be helped; whoever is not, may not.

    Source: art. 200 ust. 1 URP.
    """
    person = Person(long_term_unemployed=long_term)

    assert long_term is decide(reintegration.ELIGIBLE, person, on).met


def test_the_starosta_may_finance_it() -> None:
    """Nobody has a right to it.

    Source: art. 200 ust. 1 URP.
    """
    verdict = decide(reintegration.ELIGIBLE, LONG_TERM, URP)

    assert ["art. 200 ust. 1"] == [one.at.unit for one in verdict.discretion]
    assert ["the starosta"] == [one.who.en for one in verdict.discretion]
    assert () == verdict.warnings


def test_the_stipend_is_another_matter() -> None:
    """A right to unemployment benefit bars the stipend, not the reintegration.

    Source: art. 200 ust. 1, art. 236 ust. 2 URP.
    """
    person = but(LONG_TERM, unemployment_benefit=True, social_assistance=False)

    assert True is decide(reintegration.ELIGIBLE, person, URP).met


def test_what_decides_reintegration_is_asked_for() -> None:
    """One fact."""
    missing = decide(reintegration.ELIGIBLE, Person(), URP).missing

    assert ("long_term_unemployed",) == missing


def test_reintegration_began_when_the_programme_ended() -> None:
    """Not a day earlier."""
    with pytest.raises(NotInForceError, match=r"first: 2025-06-01, art\. 200 ust\. 1"):
        decide(reintegration.ELIGIBLE, LONG_TERM, URP - DAY)
