"""What the grammar cannot say is refused."""

import pytest
from attrs import fields

from reintegra import GrammarError
from reintegra.grammar.builders import (
    all_of,
    by_interpretation,
    constant,
    one_of,
    total,
)
from reintegra.law.open_points import OP_05
from reintegra.parameters import uzs
from tests.things import WIDTH, Thing


def test_a_group_needs_parts() -> None:
    """Nothing taken together is nothing said."""
    with pytest.raises(GrammarError, match="all of: got no parts"):
        all_of()


def test_a_sum_needs_parts() -> None:
    """Nor is a sum of nothing."""
    with pytest.raises(GrammarError, match="sum: got no parts"):
        total()


def test_a_choice_among_no_names_is_refused() -> None:
    """It would read as no."""
    with pytest.raises(GrammarError, match="one of shape: got no names"):
        one_of(fields(Thing).shape)


def test_every_reading_of_a_point_must_say_something() -> None:
    """And no other."""
    with pytest.raises(GrammarError, match="OP-05: got subtract, expected"):
        by_interpretation(OP_05, subtract=1)


def test_a_constant_is_a_number_that_never_changed() -> None:
    """One whole number; a fraction or a number that changed is no part of a word."""
    assert constant(uzs.CIS_BENEFIT_ROUNDING_STEP) == 10
    with pytest.raises(GrammarError, match=r"width: got 2, 3, 4, 5, expected one"):
        constant(WIDTH)
    with pytest.raises(GrammarError, match=r"got 1/30, expected one whole number"):
        constant(uzs.CIS_DEDUCTION_DAY)
