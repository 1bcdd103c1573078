"""Records from plain data: the facts by name, yes and no in Polish and English."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import frozen

from reintegra import (
    ArgumentError,
    FactError,
    FactTypeError,
    Person,
    UnknownFactError,
    cis,
)
from reintegra.grammar.facts import day
from reintegra.people.from_data import from_data
from tests.copies import pickled


@frozen(kw_only=True)
class Dated:
    """A record with a day."""

    since: date | None = day("dzień rozpoczęcia", "first day")  # noqa: RUF009 - so a fact is declared


@pytest.mark.parametrize(
    ("data", "person"),
    [
        ({}, Person()),
        ({"homeless": True, "age": 41}, Person(homeless=True, age=41)),
        ({"homeless": "tak", "refugee": "NIE"}, Person(homeless=True, refugee=False)),
        ({"homeless": "true", "refugee": "no"}, Person(homeless=True, refugee=False)),
        ({"sex": "kobieta"}, Person(sex="woman")),
        ({"sex": " Mężczyzna "}, Person(sex="man")),
        ({"sex": "man", "disability_degree": "znaczny"}, None),
        ({"age": "41", "homeless": None, "refugee": ""}, Person(age=41)),
    ],
)
def test_a_person_is_made_of_data(
    data: dict[str, object], person: Person | None
) -> None:
    """None and empty text are not known."""
    right = person or Person(sex="man", disability_degree="significant")

    assert right == Person.from_data(data)


def test_all_that_is_wrong_is_told_at_once() -> None:
    """A form shows each beside its field."""
    data = {"homles": True, "age": 500, "sex": "x", "homeless": "może", "refugee": 1}
    with pytest.raises(UnknownFactError) as caught:
        Person.from_data({**data, "disabled": "tak"})
    error = caught.value
    told = {one.got: one.expected for one in error.errors}

    assert ["homles", "x", "może", 500, 1] == list(told)
    assert told[500] == "0–120 years or None"
    assert all(str(one) in str(error) for one in error.errors)
    assert [type(one) for one in error.errors[1:]] == [
        *[FactError] * 3,
        FactTypeError,
    ]
    assert error.errors == pickled(error).errors


def test_facts_that_do_not_go_together_are_one_fault() -> None:
    """Each could be, with others."""
    with pytest.raises(FactError) as caught:
        Person.from_data({"disabled": "nie", "disability_degree": "lekki"})

    assert (caught.value,) == caught.value.errors


@pytest.mark.parametrize("value", ["1", "0", "on", "off"])
def test_a_tick_box_is_told_what_to_send(value: str) -> None:
    """It cannot tell no from not known."""
    with pytest.raises(FactError, match=r"one of tak, yes.*; a tick box tells no"):
        Person.from_data({"homeless": value})


def test_a_fact_that_there_is_not_names_the_nearest() -> None:
    """As a form's field may be misspelt."""
    with pytest.raises(UnknownFactError, match=r"'homless' \(nearest: homeless") as e:
        Person.from_data({"homless": True})

    assert ("homless", "Person", "homeless") == (
        e.value.fact,
        e.value.record,
        e.value.nearest[0],
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"homeless": "może"}, r"homeless: got 'może', expected .*one of tak, yes"),
        ({"sex": "x"}, r"sex: got 'x', expected .*in Polish kobieta, mężczyzna"),
        ({"age": "41.5"}, r"age: got '41\.5', expected 0–120 years or None$"),
        ({"age": "9" * 5000}, r"age: got '999.*…, expected 0–120"),
        ({"age": 121}, r"age: got 121, expected 0–120"),
        ({"disabled": "nie", "disability_degree": "lekki"}, "None, as disabled is"),
    ],
)
def test_a_value_that_cannot_be_is_refused(data: dict[str, object], said: str) -> None:
    """Text as well as anything else."""
    with pytest.raises(FactError, match=said):
        Person.from_data(data)


@pytest.mark.parametrize("value", [1, 0, float("nan"), b"tak", []])
def test_a_value_of_another_type_is_refused(value: object) -> None:
    """1 is not yes, and an empty cell of a table is not no."""
    with pytest.raises(FactTypeError, match=r"^Person\.homeless: got "):
        Person.from_data({"homeless": value})


@pytest.mark.parametrize("data", [None, [("homeless", True)], "homeless", Person()])
def test_data_are_a_mapping(data: Any) -> None:
    """Whatever else comes."""
    with pytest.raises(ArgumentError, match=r"^Person\.from_data\.data: got "):
        Person.from_data(data)
    with pytest.raises(UnknownFactError, match="has no fact 7"):
        Person.from_data({7: True})  # type: ignore[dict-item]  # may come


def test_any_record_of_facts_is_made_so() -> None:
    """Days among them."""
    assert Dated(since=date(2026, 7, 20)) == from_data(Dated, {"since": "2026-07-20"})
    assert cis.Payment(kind="bonus") == from_data(cis.Payment, {"kind": "bonus"})
    for wrong in ("2026-02-30", "20.07.2026"):
        with pytest.raises(FactError, match=r"expected a datetime\.date from 1900"):
            from_data(Dated, {"since": wrong})
