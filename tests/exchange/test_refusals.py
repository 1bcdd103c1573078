"""Errors are data too: what came, and what would be right."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from reintegra import (
    ArgumentError,
    DataError,
    FactError,
    NotInForceError,
    Person,
    cis,
    decide,
    from_data,
    from_json,
    schema,
    to_data,
    to_json,
)
from reintegra.errors import ExtraNeededError, GrammarError, ReintegraError
from tests.exchange.kinds import FEW
from tests.test_errors import KINDS, made


def refused(call: Any) -> ReintegraError:
    """Return the error that a call raises."""
    with pytest.raises(ReintegraError) as caught:
        call()
    return caught.value


@pytest.mark.parametrize("kind", KINDS)
@FEW
@given(data=st.data())
def test_every_error_comes_back(
    kind: type[ReintegraError], data: st.DataObject
) -> None:
    """With its class, its message and its attributes."""
    error = data.draw(made(kind))
    again = from_json(to_json(error), kind)

    assert (kind, str(error)) == (type(again), str(again))
    assert vars(error).keys() == vars(again).keys()


@pytest.mark.parametrize(
    "error",
    [
        refused(lambda: Person(age=500)),
        refused(lambda: Person.from_data({"age": "500", "homles": True})),
        refused(lambda: decide(cis.ELIGIBLE, Person(), date(1999, 1, 1))),
        FactError("Person", "age", (1, "a", date(2026, 7, 1)), "nothing"),
        GrammarError("a sentence"),
        ExtraNeededError("frames", ImportError("no narwhals", name="narwhals")),
    ],
    ids=lambda error: type(error).__name__ + str(len(str(error))),
)
def test_an_error_is_the_same(error: ReintegraError) -> None:
    """Its schema takes it; of several errors, each is there."""
    text = to_json(error)
    again = from_json(text, type(error))

    assert error == again
    assert getattr(error, "errors", ()) == getattr(again, "errors", ())
    assert Draft202012Validator(schema(type(error))).is_valid(plain := json.loads(text))
    assert plain["message"] == str(error)


def test_what_came_is_shown_where_it_is_no_data() -> None:
    """A number beyond all counting, and whatever somebody made."""
    for came in (
        10**300,
        datetime(2026, 7, 1, tzinfo=UTC),
        Decimal("1E+2000"),
        object,
        ((1,),),
    ):
        error = FactError("Person", "age", came, "0–120")

        assert str(error) == str(from_json(to_json(error), FactError))
        assert "shown" in to_json(error)


def test_a_number_that_nobody_can_write_is_refused() -> None:
    """Python writes no number of so many digits."""
    with pytest.raises(ArgumentError, match=r"^to_data\.value: got <Fraction>, "):
        to_data(Fraction(1, 10**5000))


def test_data_that_is_no_error_is_refused() -> None:
    """As any other data."""
    with pytest.raises(DataError, match=r"NotInForceError\.message: got 1, "):
        from_data({"message": 1}, NotInForceError)
