"""Supported employment reads the same in columns."""

import pytest

from reintegra import (
    Interpretations,
)
from reintegra import supported_employment as supported
from reintegra.grammar.nodes import Formula
from reintegra.grammar.ranges import largest_numerator
from tests.engines import Engine
from tests.truth_table import table_agrees

READINGS = ("continuous", "sum_30")
BY_CONTRACT = Interpretations({"OP-25": "contract_day"})


@pytest.mark.parametrize(
    "formula", [supported.REFUND, supported.FOUNDING_COST], ids=lambda one: one.key
)
def test_a_formula_reads_the_same_in_columns(frame: Engine, formula: Formula) -> None:
    """And stays exact in every engine."""
    assert largest_numerator(formula, None) < 2**53
    table_agrees(frame, formula, limit=3_000)


def test_the_other_base_reads_the_same_in_columns(frame: Engine) -> None:
    """By the day of signing (OP-25)."""
    table_agrees(frame, supported.REFUND, BY_CONTRACT, limit=3_000)


@pytest.mark.parametrize("reading", READINGS)
def test_the_rule_reads_the_same_in_columns(frame: Engine, reading: str) -> None:
    """Under either reading of OP-20."""
    under = Interpretations({"OP-20": reading})

    table_agrees(frame, supported.ELIGIBLE, under, limit=3_000)
