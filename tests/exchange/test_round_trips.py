"""Every value is data and JSON, and comes back; a schema tells what can come back."""

import json
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from reintegra import (
    Interpretations,
    Person,
    cis,
    from_data,
    from_json,
    pai,
    projects,
    schema,
    to_data,
    to_json,
    unemployed,
)
from reintegra.disclosure import Table
from reintegra.errors import ArgumentError, DataError
from reintegra.exchange.form_of import NoFormError, form_of
from reintegra.outcomes.measuring.measure import NOT_IN_FORCE
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


START = date(2024, 1, 2)
REFERRED = unemployed.loss("refused_psu", date(2016, 3, 1))
NOT_TOLD = unemployed.loss("started_ipzs", date(2016, 3, 1))
WRITTEN: list[tuple[object, Any]] = [
    (Person(sex="woman", age=41), {"sex": "woman", "age": 41}),
    (projects.Exactly("1240.05"), {"grosze": "1240.05"}),
    (
        Interpretations({"OP-05": "due_days"}, unverified=True),
        {"chosen": {"OP-05": "due_days"}, "unverified": True},
    ),
    (
        cis.Participation("P", START, date(2024, 3, 1), end_reason="expired"),
        {"id": "P", "start": "2024-01-02", "end": "2024-03-01",
         "end_reason": "expired"},
    ),
    (
        pai.Edition(START, activation=[(date(2024, 1, 3), 4)]),
        {"start": "2024-01-02", "activation": {"2024-01-03": 240}},
    ),
    (
        Table.of({"woman": 2, "man": 1}),
        {"rows": ["woman", "man"], "columns": [],
         "cells": [["woman", 2], ["man", 1], ["Σ", 3]]},
    ),
    (
        Table.of({"woman": {"work": 2}}),
        {"rows": ["woman"], "columns": ["work"],
         "cells": [[["woman", "work"], 2], [["woman", "Σ"], 2],
                   [["Σ", "work"], 2], [["Σ", "Σ"], 2]]},
    ),
    (
        REFERRED,
        {"event": "refused_psu", "on": "2016-03-01",
         "version": "GROUNDS.refused_psu@2014-05-27", "first": "2016-03-01",
         "last": "2016-06-28", "interpretations": [{"OP-34": "inclusive"}],
         "length": "sanction.days.tier_1"},
    ),
    (
        NOT_TOLD,
        {"event": "started_ipzs", "on": "2016-03-01",
         "version": "REFERRED.started_ipzs@2011-02-01", "missing": ["pup_referral"]},
    ),
    (REFERRED.version, "GROUNDS.refused_psu@2014-05-27"),
    (NOT_IN_FORCE, "the metric was not in force on the day of leaving"),
]  # fmt: skip
"""Values, each with its plain data."""


@pytest.mark.parametrize(
    ("value", "plain"),
    WRITTEN,
    ids=[f"{type(one).__name__}{n}" for n, (one, _) in enumerate(WRITTEN)],
)
def test_a_value_is_written_so_and_comes_back(value: object, plain: Any) -> None:
    """What stands for it, property by property, is what its schema takes."""
    assert plain == to_data(value)
    assert value == from_data(plain, type(value))
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
