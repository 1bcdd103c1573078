"""What a person is made of, and what is refused at the door."""

import re
from typing import Any, get_args, get_type_hints

import pytest
from attrs import fields

from reintegra import FactError, FactTypeError, Person, cis
from reintegra.errors import UnknownFactError
from reintegra.grammar.facts import Kind, labels
from tests.persons import but

FACTS = dict(labels(Person))
FLAGS = [name for name, said in FACTS.items() if said.kind is Kind.FLAG]
COUNTS = [name for name, said in FACTS.items() if said.kind is Kind.COUNT]
PROMISED = re.findall(
    r"\w+",
    """
    homeless homelessness_programme alcohol_dependent alcohol_therapy_completed
    drug_dependent drug_therapy_completed mental_disorder registered_unemployed
    long_term_unemployed months_without_work released_from_prison
    integration_difficulties refugee refugee_integration_programme disabled
    disability_degree socially_excluded cannot_meet_basic_needs participation_limited
    in_poverty unemployment_benefit pre_retirement_allowance pre_retirement_benefit
    social_pension structural_pension disability_pension retirement_pension
    teacher_compensation_benefit social_assistance social_contract
    independence_programme local_assistance_programme in_ipzs referred_by_labour_office
    help_profile in_gmina age sex
    """,
)


def test_every_promised_fact_is_there() -> None:
    """Other programs are written against these names."""
    assert set(PROMISED) <= set(FACTS)


def test_every_field_is_a_fact() -> None:
    """Nothing on a person is outside the vocabulary."""
    assert [field.name for field in fields(Person)] == list(FACTS)


def test_nothing_is_known_at_first() -> None:
    """Not knowing is not no."""
    nobody = Person()

    assert {None} == {getattr(nobody, name) for name in FACTS}


def test_facts_are_called_in_two_languages_and_no_two_alike() -> None:
    """Explanations and the glossary are made from the labels."""
    for labelled in ("pl", "en"):
        said = [getattr(one, labelled) for one in FACTS.values()]

        assert len(said) == len(set(filter(None, said)))


def test_facts_name_their_source() -> None:
    """Every fact but age and sex is a word of some act."""
    unsourced = [name for name, said in FACTS.items() if not said.source]

    assert ["age", "sex"] == unsourced
    assert all(
        re.match(r"art\. \d", FACTS[n].source) for n in FACTS if n not in unsourced
    )


def test_the_types_name_the_choices() -> None:
    """So that a type checker knows a misspelt one."""
    types = get_type_hints(Person)
    for name, said in FACTS.items():
        if said.kind is Kind.CHOICE:
            literal, _ = get_args(types[name])
            assert tuple(one for one, _ in said.names) == get_args(literal)


def test_a_fact_that_no_person_has_is_refused_with_the_nearest() -> None:
    """As a TypeError too, which Python itself raises for a name that is none."""
    wrong: Any = {"homeless": True, "homles": True}
    with pytest.raises(
        UnknownFactError, match=r"no fact 'homles' .*homeless"
    ) as caught:
        Person(**wrong)

    assert isinstance(caught.value, TypeError)
    assert ("homles", "Person") == (caught.value.fact, caught.value.record)
    with pytest.raises(UnknownFactError, match="BenefitMonth has no fact 'dyas'"):
        cis.BenefitMonth(dyas=3)  # type: ignore[call-arg] # wrong on purpose
    positional: Any = [True]
    with pytest.raises(TypeError, match="positional"):
        Person(*positional)


@pytest.mark.parametrize("name", FLAGS)
@pytest.mark.parametrize("value", [1, 0, "yes", "tak", 1.0])
def test_a_flag_is_true_false_or_none(name: str, value: Any) -> None:
    """Neither 1 nor a word is taken for yes."""
    with pytest.raises(
        FactTypeError, match=f"Person.{name}: got {value!r}, expected T"
    ):
        Person(**{name: value})


@pytest.mark.parametrize("name", COUNTS)
@pytest.mark.parametrize("value", [True, False, 3.0, "3"])
def test_a_count_is_a_whole_number(name: str, value: Any) -> None:
    """A bool is no number, nor is a float or text."""
    with pytest.raises(FactTypeError):
        Person(**{name: value})


@pytest.mark.parametrize("name", COUNTS)
def test_a_count_keeps_its_limits(name: str) -> None:
    """The limits themselves are possible, what lies beyond them is not."""
    said = FACTS[name]
    for value in (said.low, said.high):
        assert value == getattr(but(Person(), **{name: value}), name)
    for value in (said.low - 1, said.high + 1):
        with pytest.raises(FactError, match=f"Person.{name}: got {value}"):
            but(Person(), **{name: value})


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [("age", 0, 120), ("help_profile", 1, 3), ("months_without_work", 0, 1200)],
)
def test_limits_are_those_of_life_and_law(name: str, low: int, high: int) -> None:
    """An age of 200, or a fourth profile, is a slip of the pen."""
    assert (low, high) == (FACTS[name].low, FACTS[name].high)


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({"age": -3}, "Person.age: got -3, expected 0–120 years or None"),
        ({"age": 200}, "Person.age: got 200, expected 0–120 years or None"),
        ({"help_profile": 4}, "Person.help_profile: got 4, expected 1–3 or None"),
        (
            {"disability_degree": "heavy"},
            (
                "Person.disability_degree: got 'heavy', expected one of slight, "
                "moderate, significant or None"
            ),
        ),
        (
            {"disability_degree": "lekki"},
            (
                "Person.disability_degree: got 'lekki', expected one of slight, "
                "moderate, significant or None"
            ),
        ),
        ({"sex": "K"}, "Person.sex: got 'K', expected one of woman, man or None"),
        (
            {"disabled": False, "disability_degree": "slight"},
            (
                "Person.disability_degree: got 'slight', expected None, as disabled is "
                "False"
            ),
        ),
    ],
)
def test_the_impossible_is_refused(facts: dict[str, Any], message: str) -> None:
    """With what, where, got and expected."""
    with pytest.raises(FactError) as refused:
        Person(**facts)

    assert message == str(refused.value)


@pytest.mark.parametrize("disabled", [True, None])
def test_a_degree_goes_with_a_disability(disabled: bool | None) -> None:
    """Also where nobody said in so many words that there is one."""
    person = Person(disabled=disabled, disability_degree="moderate")

    assert "moderate" == person.disability_degree


def test_a_degree_is_refused_later_as_well() -> None:
    """A changed copy is checked like a new person."""
    person = Person(disabled=True, disability_degree="moderate")

    with pytest.raises(FactError):
        but(person, disabled=False)


def test_degrees_carry_the_words_of_the_act() -> None:
    """*Lekki, umiarkowany, znaczny*.

    Source: art. 5 ustawy o rehabilitacji zawodowej i społecznej.
    """
    expected = {"slight": "lekki", "moderate": "umiarkowany", "significant": "znaczny"}

    assert expected == dict(FACTS["disability_degree"].names)


def test_only_names_are_taken() -> None:
    """A person is made by naming facts; a name misspelt is refused."""
    with pytest.raises(TypeError):
        Person(True)  # type: ignore[call-arg] # what is refused
    with pytest.raises(TypeError):
        Person(homles=True)  # type: ignore[call-arg] # what is refused
