"""What a day of a stay counts as: the sentences, one by one, and in every reading."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from reintegra import Interpretations, cis, classify
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Rule
from reintegra.law import open_points as op
from reintegra.programmes.cis.day_effects import EFFECT, SICK_DAY_COUNTED
from reintegra.reading.text.prose import read_sorting
from tests.engines import Engine
from tests.truth_table import table_agrees

DAY, BEFORE_2007 = date(2026, 7, 8), date(2006, 7, 5)
CLASS: dict[str, Any] = {
    "trial": False,
    "marked": True,
    "mark": "present",
    "certified": False,
    "class_day": True,
    "perhaps_class_day": False,
}
UNMARKED: dict[str, Any] = {"marked": False, "mark": None}
OFF: dict[str, Any] = {"class_day": False}
SATURDAY: dict[str, Any] = {"class_day": False, "perhaps_class_day": True}
ILL: dict[str, Any] = {"certified": True, "sick_day": 21}
TOO_LONG: dict[str, Any] = {"certified": True, "sick_day": 22}
TRIAL: dict[str, Any] = {"certified": True, "trial": True}


def by(id_: str, key: str) -> Interpretations:
    """Read one open point by one of its interpretations."""
    return Interpretations({id_: key})


RECOMMENDED = Interpretations()


@pytest.mark.parametrize(
    ("facts", "on", "under", "expected", "met"),
    [
        ({}, DAY, RECOMMENDED, "paid", ()),
        ({"mark": "unexcused"}, DAY, RECOMMENDED, "unexcused", ()),
        ({"mark": "free"}, DAY, RECOMMENDED, "paid", ()),
        ({"mark": "no_class"}, DAY, RECOMMENDED, "paid", ()),
        ({"mark": "unexcused"} | OFF, DAY, RECOMMENDED, "paid", ()),
        ({"mark": "unexcused"} | SATURDAY, DAY, RECOMMENDED, None, ()),
        ({"mark": "unpaid"} | SATURDAY, DAY, RECOMMENDED, None, ()),
        (SATURDAY, DAY, RECOMMENDED, "paid", ()),
        ({"mark": "unpaid"}, DAY, RECOMMENDED, "not_due", ("OP-06",)),
        ({"mark": "unpaid"}, DAY, by("OP-06", "full_pay"), "paid", ("OP-06",)),
        ({"mark": "unpaid"}, DAY, by("OP-06", "unexcused"), "unexcused", ("OP-06",)),
        ({"mark": "unpaid"}, DAY, by("OP-06", "forbidden"), None, ("OP-06",)),
        (UNMARKED, DAY, RECOMMENDED, None, ("OP-07",)),
        (UNMARKED, DAY, by("OP-07", "present"), "paid", ("OP-07",)),
        (UNMARKED, DAY, by("OP-07", "absent"), "unexcused", ("OP-07",)),
        (UNMARKED | OFF, DAY, RECOMMENDED, "paid", ()),
        (ILL, DAY, RECOMMENDED, "within", ("OP-01",)),
        (ILL | OFF, DAY, RECOMMENDED, "within", ("OP-01",)),
        (ILL | OFF, DAY, by("OP-01", "class_days"), "paid", ("OP-01",)),
        ({"mark": "sick", "sick_day": 1}, DAY, RECOMMENDED, "within", ("OP-01",)),
        ({"mark": "unexcused"} | ILL, DAY, RECOMMENDED, "within", ("OP-01",)),
        (TOO_LONG, DAY, RECOMMENDED, "not_due", ("OP-01",)),
        (
            {**ILL, "sick_day": 15},
            date(2022, 2, 14),
            RECOMMENDED,
            "not_due",
            ("OP-01",),
        ),
        ({**ILL, "sick_day": 15}, date(2022, 2, 15), RECOMMENDED, "within", ("OP-01",)),
        (TRIAL, DAY, RECOMMENDED, "not_due", ("OP-01", "OP-04")),
        (TRIAL, DAY, by("OP-04", "one_fortieth"), "within", ("OP-01", "OP-04")),
        (TRIAL, DAY, by("OP-04", "full_pay"), "paid", ("OP-01", "OP-04")),
        (TRIAL, DAY, by("OP-04", "unexcused"), "unexcused", ("OP-01", "OP-04")),
        (TRIAL | OFF, DAY, by("OP-04", "unexcused"), "paid", ("OP-01", "OP-04")),
        (ILL, BEFORE_2007, RECOMMENDED, "not_due", ("OP-01", "OP-51")),
        (ILL, BEFORE_2007, by("OP-51", "full_pay"), "paid", ("OP-01", "OP-51")),
        (ILL, BEFORE_2007, by("OP-51", "unexcused"), "unexcused", ("OP-01", "OP-51")),
        (
            TRIAL,
            BEFORE_2007,
            by("OP-04", "one_fortieth"),
            "not_due",
            ("OP-01", "OP-04", "OP-51"),
        ),
    ],
)
def test_a_day_counts_as(
    facts: dict[str, Any],
    on: date,
    under: Interpretations,
    expected: str | None,
    met: tuple[str, ...],
) -> None:
    """By its marks, certificates and classes; each open point where it is met."""
    found = classify(cis.EFFECT, cis.AttendanceDay(**(CLASS | facts)), on, under=under)

    assert (expected, ()) == (found.name, found.missing)
    assert met == tuple(one.point.id for one in found.interpretations)


def test_what_is_not_known_of_a_day_is_named() -> None:
    """A fact that could change what the day counts as."""
    found = classify(cis.EFFECT, cis.AttendanceDay(certified=True), DAY)

    assert (None, ("trial",)) == (found.name, found.missing)


@pytest.mark.parametrize("said", [SICK_DAY_COUNTED, EFFECT], ids=lambda one: one.key)
def test_equal_days_are_read_once(said: Rule | Sorting) -> None:
    """No sentence asks which day it is: only the law does that."""
    assert "day" not in said.facts()


POINTS = op.OP_01, op.OP_04, op.OP_06, op.OP_07, op.OP_51


@pytest.mark.parametrize(
    "under",
    [by(point.id, key) for point in POINTS for key in point.keys],
    ids=lambda under: "=".join(under.chosen[0]),
)
def test_days_read_the_same_in_columns(frame: Engine, under: Interpretations) -> None:
    """Under every interpretation: what a day counts as, and whether the limit does."""
    for said in (SICK_DAY_COUNTED, EFFECT):
        table_agrees(frame, said, under, limit=400)


def test_the_sentences_can_be_read() -> None:
    """With the open points that stand in them."""
    polish, english = (read_sorting(EFFECT, lang) for lang in ("pl", "en"))

    for point in POINTS:
        assert point.id in polish
        assert point.id in english
    assert "*choroba w granicach limitu*" in polish
    assert "*incapacity within the limit*" in english
