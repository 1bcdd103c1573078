"""Every value is data and JSON, and comes back; a schema tells what can come back."""

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from reintegra import from_data, from_json, schema, to_data, to_json
from reintegra.errors import ArgumentError, DataError
from reintegra.exchange.form_of import NoFormError, form_of
from tests.any_value import values
from tests.exchange.kinds import FEW, KINDS, OF_DATA, called

SENTENCES = (
    "reintegra.grammar.",
    "reintegra.outcomes.metrics.spec",
    "reintegra.programmes.documents.catalogue",
    "reintegra.programmes.duties.model.duty",
    "reintegra.programmes.unemployed.grounds.ground",
    "reintegra.reading.record.trace",
)
"""Where the classes are of what sentences and trees of reasons are made of."""


@cache
def validator(kind: Any) -> Draft202012Validator:
    """Return what tests data by the schema of a class."""
    checker = Draft202012Validator.FORMAT_CHECKER
    return Draft202012Validator(schema(kind), format_checker=checker)


def validator_of(value: Any) -> Draft202012Validator:
    """Return what tests data by the schema of the class of a value."""
    kind: Any = type(value)
    return validator(kind)


def data_of(value: object) -> Any:
    """Return a value as plain data, ``None`` where it refers to a test's own law."""
    try:
        return to_data(value)
    except ArgumentError as error:
        if "one of your own is no data" in error.expected:
            return None
        raise


@pytest.mark.parametrize("kind", OF_DATA, ids=called)
@FEW
@given(data=st.data())
def test_a_value_comes_back_from_data_and_from_json(
    kind: type, data: st.DataObject
) -> None:
    """The same value, of the same class; its data is what the schema asks."""
    value = data.draw(values(kind))
    plain = data_of(value)
    if plain is None:
        return
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))

    assert value == from_data(plain, type(value))
    assert value == from_json(to_json(value), type(value))
    assert text == to_json(value)
    assert [] == list(validator_of(value).iter_errors(plain))


def test_only_what_sentences_are_made_of_is_no_data() -> None:
    """Refused at once: as a value, as a type, and when a schema is asked for."""
    left_out = [kind for kind in KINDS if kind not in OF_DATA]

    assert [] == [k for k in left_out if not k.__module__.startswith(SENTENCES)]
    for kind in left_out[:3]:
        for ask in (schema, lambda kind: from_data({}, kind)):
            with pytest.raises(ArgumentError, match="a record or a result"):
                ask(kind)
    with pytest.raises(NoFormError):
        form_of("Verdict")


# -- data that was changed

DAYS = "2026-07-01", "20260701", "2026-02-30", "2026-07-01\n"
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-2, 130)
    | st.sampled_from([0.5, 3.0, 1e300, 2**53, -(2**70)])
    | st.sampled_from(
        (*DAYS, "", "x", "yes", "1/2", "1/0", "12.50", "1e5", "cis.ELIGIBLE", "OP-05")
    )
)
ANYTHING = (
    SCALARS
    | st.lists(SCALARS, max_size=2)
    | st.dictionaries(
        st.sampled_from(["x", "type", "day", "2026-07-01"]), SCALARS, max_size=2
    )
)


def changed(draw: st.DrawFn, data: Any) -> Any:
    """Return data that is changed in one place."""
    if isinstance(data, dict) and data and draw(st.integers(0, 5)):
        name = draw(st.sampled_from(sorted(data)))
        found = dict(data)
        match draw(st.integers(0, 4)):
            case 0:
                del found[name]
            case 1:
                found[draw(st.sampled_from(["x", f"{name}s"]))] = draw(ANYTHING)
            case _:
                found[name] = changed(draw, data[name])
        return found
    if isinstance(data, list) and data and draw(st.integers(0, 5)):
        place = draw(st.integers(0, len(data) - 1))
        match draw(st.integers(0, 4)):
            case 0:
                return [*data[:place], *data[place + 1 :]]
            case 1:
                return [*data, data[place]]
            case _:
                new = changed(draw, data[place])
                return [*data[:place], new, *data[place + 1 :]]
    if type(data) is int and draw(st.booleans()):
        return float(data)
    return draw(ANYTHING)


def is_read(data: Any, kind: type) -> bool:
    """Whether data is read, or refused for what no schema tells."""
    try:
        from_data(data, kind)
    except DataError as error:
        return error.beyond_schema
    except LookupError:  # no such law on that day is an answer of its own
        return True
    return True


@pytest.mark.parametrize("kind", OF_DATA, ids=called)
@settings(max_examples=max(settings().max_examples // 10, 3))
@given(data=st.data())
def test_data_is_read_exactly_when_its_schema_takes_it(
    kind: type, data: st.DataObject
) -> None:
    """Of data that was changed in one place."""
    value = data.draw(values(kind))
    plain = data_of(value)
    if plain is None:
        return
    other = data.draw(st.composite(lambda draw: changed(draw, plain))())
    errors = list(validator_of(value).iter_errors(other))

    assert (not errors) is is_read(other, type(value)), (other, errors)
