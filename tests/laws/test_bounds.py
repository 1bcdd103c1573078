"""Whatever facts come, no column of a shipped formula leaves the exact numbers."""

from __future__ import annotations

import pytest

from reintegra import Interpretations
from reintegra.grammar.nodes import Formula
from reintegra.grammar.ranges import largest_numerator
from reintegra.programmes.cis.amount import BENEFIT

SHIPPED = (BENEFIT,)


@pytest.mark.parametrize("formula", SHIPPED, ids=lambda formula: formula.key)
def test_every_engine_is_exact(formula: Formula) -> None:
    """Below 2⁵³ the division of every engine is exact, under every reading."""
    assert largest_numerator(formula, None) < 2**53


def test_the_unit_of_the_benefit_is_small() -> None:
    """1/120 of a grosz by default: thirtieths, twentieths and fortieths."""
    assert BENEFIT.unit() == 120
    assert BENEFIT.unit(Interpretations({"OP-10": "grosz"})) == 1200
