"""Which programmes are open to a person, asked at once."""

from datetime import date

import pytest

from reintegra import Person, decide, programmes
from reintegra.law.periods import shift
from reintegra.programmes import joining_rules, rules
from reintegra.programmes.open_to import EXCLUSIONS, Exclusion, open_to
from tests.persons import but

CLIENT = Person(
    registered_unemployed=True,
    long_term_unemployed=True,
    unemployment_benefit=False,
    social_assistance=True,
    in_gmina=True,
    socially_excluded=True,
    cannot_meet_basic_needs=True,
    participation_limited=True,
    pre_retirement_allowance=False,
    pre_retirement_benefit=False,
    structural_pension=False,
    disability_pension=False,
    retirement_pension=False,
    teacher_compensation_benefit=False,
)


def excluded(day: date, person: Person = CLIENT) -> list[set[str]]:
    """Name the pairs that exclude one another on a day."""
    return [set(one.programmes) for one in open_to(person, day).exclusions]


def test_every_programme_in_force_is_asked() -> None:
    """A long-term unemployed client of social assistance in 2026."""
    found = open_to(CLIENT, date(2026, 9, 1))

    assert ("cis", "kis", "psu", "reintegration") == found.open
    assert "art. 200" in str(found.not_in_force["pai"])


def test_what_excludes_what_is_said() -> None:
    """Reintegration, a centre and socially useful works each exclude the others."""
    assert [
        {"psu", "reintegration"},
        {"cis", "psu"},
        {"cis", "reintegration"},
    ] == excluded(date(2026, 9, 1))


def test_a_programme_ruled_out_excludes_nothing() -> None:
    """With a right to benefit there are no works to exclude."""
    found = open_to(but(CLIENT, unemployment_benefit=True), date(2026, 9, 1))

    assert () == found.exclusions


@pytest.mark.parametrize("day", [date(2014, 5, 27), date(2025, 5, 31)])
def test_the_programme_of_2014_excluded_other_works(day: date) -> None:
    """From its first day to its last, and a centre too (art. 62b ust. 3)."""
    person = but(CLIENT, help_profile=3, in_poverty=True)

    assert [{"pai", "psu"}, {"cis", "pai"}] == excluded(day, person)


def test_an_exclusion_holds_from_its_first_day_to_its_last() -> None:
    """Those of the programme of 2014 end with it; those of the act of 2025 begin."""
    ends = {(day, one.holds(day)) for one in EXCLUSIONS for day in _around(one)}

    assert {
        (date(2014, 5, 26), False),
        (date(2014, 5, 27), True),
        (date(2025, 5, 31), False),
        (date(2025, 5, 31), True),
        (date(2025, 6, 1), False),
        (date(2025, 6, 1), True),
    } == ends


def _around(one: Exclusion) -> list[date]:
    """List the days before and after each end of an exclusion."""
    ends = [shift(one.since, -1), one.since]
    return ends if one.until is None else [*ends, one.until, shift(one.until, 1)]


def test_what_is_missing_is_said_for_each() -> None:
    """Of nobody anything is known."""
    found = open_to(Person(), date(2026, 9, 1))

    assert set(joining_rules()) - {"pai"} == set(found.missing)
    assert "in_gmina" in found.missing["psu"]


def test_a_programme_that_is_decided_asks_for_nothing() -> None:
    """Neither a yes nor a no lists facts, not even none of them."""
    found = open_to(but(CLIENT, in_gmina=None), date(2026, 9, 1))
    decided = open_to(but(CLIENT, retirement_pension=True), date(2026, 9, 1))

    assert {"psu": ("in_gmina",)} == found.missing
    assert ("kis", {}) == (found.open[1], decided.missing)
    assert decided.verdicts["cis"].met is False


def test_where_a_decision_is_left_who_decides_is_said() -> None:
    """No fact is missing for a centre or a club; their heads decide (OP-50)."""
    groups = ("homeless", "alcohol_dependent", "drug_dependent", "mental_disorder")
    others = ("released_from_prison", "refugee", "disabled", "long_term_unemployed")
    person = but(CLIENT, **dict.fromkeys((*groups, *others), False))
    found = open_to(person, date(2026, 9, 1))
    left = {
        name: [one.who.en for one in many] for name, many in found.discretion.items()
    }
    told = found.explain("pl").splitlines()

    assert ({}, ("psu",)) == (found.missing, found.open)
    assert {
        "cis": ["the head of the centre"],
        "kis": ["whoever runs the club"],
        "psu": ["the starosta"],
    } == left
    assert "nie wiadomo; decyduje kierownik centrum integracji społecznej (" in told[1]
    assert (
        "nie wiadomo; decyduje podmiot prowadzący klub integracji społecznej ("
        in told[2]
    )
    assert not [line for line in told if "brakuje" in line]
    assert [{"cis", "psu"}] == [set(one.programmes) for one in found.exclusions]


def test_the_answers_are_those_of_the_rules() -> None:
    """Nothing is decided twice."""
    day = date(2020, 3, 2)
    found = open_to(CLIENT, day)

    assert {
        name: decide(rules()[f"{name}.ELIGIBLE"], CLIENT, day).met
        for name in joining_rules()
        if name in found.verdicts
    } == {name: one.met for name, one in found.verdicts.items()}


def test_before_a_programme_began_there_is_no_verdict() -> None:
    """In 2004 there were centres and clubs, and nothing else."""
    found = open_to(CLIENT, date(2004, 3, 1))

    assert ({"cis", "kis"}, {"psu", "pai", "reintegration"}) == (
        set(found.verdicts),
        set(found.not_in_force),
    )


def test_the_room_of_programmes_asks_as_well() -> None:
    """`programmes.open_to` is the same question."""
    assert programmes.open_to(CLIENT, date(2026, 9, 1)).open[0] == "cis"


def test_every_exclusion_has_its_words() -> None:
    """In both languages, with its address."""
    assert all(one.pl and one.en and one.cites.eli for one in EXCLUSIONS)


def test_the_answers_are_told_with_what_is_missing() -> None:
    """Each programme on a line: an answer, what is missing, or since when none."""
    told = open_to(but(CLIENT, in_gmina=None), date(2026, 9, 1)).explain("pl")

    assert "nie wiadomo; nie podano: " in told
    assert "(`in_gmina`)" in told
    assert "przepis już nie obowiązuje, ostatni dzień: 31 maja 2025 r." in told
