"""What is somebody's own has no name, and is no data; all else has its form."""

import sys
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve

from reintegra import (
    DataError,
    Interpretations,
    Person,
    Statement,
    Verdict,
    cis,
    from_data,
    from_json,
    outcomes,
    projects,
    psu,
    to_data,
    to_json,
)
from reintegra.disclosure import Table
from reintegra.errors import ArgumentError
from reintegra.exchange import json_text
from reintegra.grammar.limits import Limit
from reintegra.grammar.nodes import Rule
from reintegra.law.timeline import Version
from reintegra.outcomes.metrics.spec import ExclusionReason
from reintegra.parameters.minimum_wage import MINIMUM_WAGE
from reintegra.programmes.psu.limits import EARLIER_WEEKLY_LIMIT
from reintegra.reading.record.notices import Notice
from tests.answers import JULY, MARKS, STAY

OWN = evolve(cis.ELIGIBLE, key="own.ELIGIBLE")
BILL = MINIMUM_WAGE.amended(date(2030, 1, 1), 6000_00, "a bill")


class Sum(projects.Exactly):
    """Somebody's own amount."""


class Member(outcomes.Participant):
    """Somebody's own participant."""


@pytest.mark.parametrize(
    ("value", "place"),
    [
        (OWN, "value"),
        (BILL, "value"),
        (BILL.history.versions[-1], "value"),
        (ExclusionReason("chory", "ill"), "value"),
        (projects.Group(key="a", criteria=[OWN]), r"value\.criteria"),
        (projects.Budget(Sum("5")), r"value\.total"),
        (outcomes.Cohort([Member("P-1")]), r"value\.members"),
    ],
)
def test_what_is_somebodys_own_is_refused(value: object, place: str) -> None:
    """Before anything is written, with the place of it."""
    with pytest.raises(ArgumentError, match=rf"^to_data\.{place}: got "):
        to_data(value)


def test_two_limits_with_one_key_have_two_names() -> None:
    """What two acts say of one limit: the key is that of the newer one."""
    for limit, name in (
        (psu.WEEKLY_LIMIT, "psu.WEEKLY_LIMIT"),
        (EARLIER_WEEKLY_LIMIT, "psu.EARLIER_WEEKLY_LIMIT"),
    ):
        assert name == to_data(limit)
        assert from_data(name, Limit) is limit


@pytest.mark.parametrize(
    "hours",
    [4, "4.5", Decimal("4.5"), Fraction(9, 2), 0.25, timedelta(hours=4), None],
)
def test_hours_come_back_as_they_were_given(hours: Any) -> None:
    """Of several kinds of text one is plain, and each other has its name."""
    terms = psu.Terms(agreement=date(2026, 1, 15), monthly_hours=hours)

    assert terms == (again := from_json(to_json(terms), psu.Terms))
    assert type(hours) is type(again.monthly_hours)


@pytest.mark.parametrize(
    ("data", "kind", "place"),
    [
        ({"agreement": "2026-01-15", "monthly_hours": {"decimal": "4,5"}}, psu.Terms,
         r"psu\.Terms\.monthly_hours\.decimal"),
        ({"age": (1,)}, Person, r"Person\.age"),
        ({"marks": []}, cis.Attendance, r"cis\.Attendance\.marks"),
        ({"about": 1, "pl": "", "en": ""}, Notice, r"Notice\.about"),
        ({"about": "\ud800", "pl": "", "en": ""}, Notice, r"Notice\.about"),
        ({"unverified": 1}, Interpretations,
         r"Interpretations\.unverified"),
        ({**to_data(cis.integration_benefit(STAY, MARKS, JULY)), "met": [{}]},
         Statement, r"Statement\.met\[0\]"),
        ("cis.LENGTH@1999-01-01", Version, "Version"),
        ({"total": {"type": "About"}}, projects.Budget, r"projects\.Budget\.total"),
        ("ill", ExclusionReason, r"outcomes\.ExclusionReason"),
        (["cis.ELIGIBLE"], Rule, "Rule"),
    ],
)  # fmt: skip
def test_the_place_of_each_mistake_is_named(data: Any, kind: type, place: str) -> None:
    """Whatever form the value has."""
    with pytest.raises(DataError, match=rf"^{place}: got "):
        from_data(data, kind)


@pytest.mark.parametrize(
    ("data", "kind", "refusal"),
    [
        ([], Verdict, "Verdict: got [], expected an object with the property record"),
        ({"sickness": {}}, cis.Attendance,
         "cis.Attendance.sickness: got {}, expected a list"),
        ({"class_days": {"weekdays": [1, 1]}}, cis.Attendance,
         "cis.Attendance.class_days.weekdays: got [1, 1], expected each once"),
        ({"rows": [], "columns": [], "cells": [["a"]]}, Table,
         "disclosure.Table.cells[0]: got ['a'], expected a list of 2"),
        ({"rows": [], "columns": [], "cells": ["a"]}, Table,
         "disclosure.Table.cells[0]: got 'a', expected a list of 2"),
    ],
)  # fmt: skip
def test_a_value_of_another_shape_is_refused(
    data: Any, kind: type, refusal: str
) -> None:
    """What should have been an object or a list, of how many, each how often."""
    with pytest.raises(DataError) as caught:
        from_data(data, kind)

    assert refusal == str(caught.value)


def test_without_the_extra_json_is_written_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The library of the extra is asked for once, and not needed."""
    monkeypatch.setitem(sys.modules, "msgspec", None)
    json_text._msgspec.cache_clear()

    assert to_json(Person(age=3)) == '{"age":3}'
    assert from_json('{"age":3}', Person) == Person(age=3)
    json_text._msgspec.cache_clear()
