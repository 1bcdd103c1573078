"""The main reason of an answer, on one line."""

from datetime import date

import pytest
from attrs import evolve

from reintegra import Interpretations, Person, cis, decide, psu
from reintegra.grammar.builders import ALWAYS, NEVER, all_of, any_of
from reintegra.grammar.nodes import Clause, Condition, Rule
from reintegra.law.acts import UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.reading.reasons.main_reason import main_reason
from tests.programmes.test_golden import CLIENT, PENSIONER, UNLISTED
from tests.things import Thing, thing

DAY = date(2026, 9, 1)
CLOSED = Interpretations({"OP-50": "listed_only"})


def reason(says: Condition, one: Thing) -> str:
    """Say why a thing is refused by a made-up rule."""
    at = UZS.at("art. 1")
    version = Version[Condition](DAY, says, at, Evidence.STATUTE)
    rule = Rule("thing.RULE", "reguła", "rule", Thing, over_time(version))
    return main_reason(decide(rule, one, DAY), "pl")


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("pl", "art. 1 ust. 2: nie należy do żadnej z wymienionych grup"),
        ("en", "art. 1 ust. 2: belongs to none of the groups listed"),
    ],
)
def test_who_is_in_no_group_listed_is_refused_for_that(lang: str, told: str) -> None:
    """And not for being no homeless person, the first of nine groups."""
    verdict = decide(cis.ELIGIBLE, UNLISTED, DAY, under=CLOSED)

    assert told == main_reason(verdict, "pl" if lang == "pl" else "en")


def test_a_right_that_excludes_is_the_reason() -> None:
    """With its point."""
    verdict = decide(cis.ELIGIBLE, PENSIONER, DAY)

    assert (
        main_reason(verdict, "pl")
        == "art. 1 ust. 3 pkt 6: prawo do renty z tytułu niezdolności do pracy – tak"
    )


def test_of_several_ways_in_none_is_open() -> None:
    """Named by the unit that lists them, or by none where no unit does."""
    ways = any_of(thing.red, thing.round)
    neither = Thing(red=False, round=False)
    told = "nie spełniono żadnego z wymienionych warunków"

    assert told == reason(ways, neither)
    assert f"art. 2: {told}" == reason(Clause(UZS.at("art. 2"), ways), neither)


def test_of_several_conditions_the_first_that_failed_is_the_reason() -> None:
    """A fact by its name, a clause by its words."""
    both = all_of(thing.red, thing.round)
    worded = Clause(UZS.at("art. 2"), thing.red, pl="barwa", en="colour")

    assert "czerwony – nie" == reason(both, Thing(red=False, round=False))
    assert "art. 2: barwa – nie" == reason(worded, Thing(red=False))


def test_a_person_who_is_not_registered_is_refused_for_that() -> None:
    """The status is asked for before the kinds of help."""
    person = evolve(CLIENT, registered_unemployed=False)

    assert "bezrobotny – nie" in main_reason(decide(psu.ELIGIBLE, person, DAY), "pl")


def test_a_lack_of_facts_is_counted() -> None:
    """The first fact, and how many there are beside it."""
    told = main_reason(decide(cis.ELIGIBLE, Person(), DAY), "pl")

    assert told.startswith(
        "art. 1 ust. 2: podlega wykluczeniu społecznemu – nie wiadomo"
    )
    assert told.endswith("dalszych)")


@pytest.mark.parametrize("says", [ALWAYS, NEVER])
def test_where_no_fact_is_asked_for_the_law_is_the_reason(says: Condition) -> None:
    """As of days of illness before 2007, which counted for nobody."""
    assert "art. 2" == reason(Clause(UZS.at("art. 2"), says), Thing())
