"""Targets in heads: exact arithmetic, rounded up."""

from decimal import Decimal
from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import AmountError, FactError, ReintegraError
from reintegra.projects import heads, realised


@pytest.mark.parametrize(
    ("of", "least"),
    [
        (85, (11, 19, 29)),
        (70, (9, 16, 24)),
        (19, (3, 5, 7)),
        (11, (2, 3, 4)),
        (9, (2, 2, 4)),
    ],
)
def test_least_heads_of_the_levels_of_2016(of: int, least: tuple[int, ...]) -> None:
    """12, 22 and 34 % of the five programmes' numbers."""
    assert least == tuple(heads(share, of) for share in ("12 %", "22 %", "34 %"))


def test_binary_fractions_would_ask_for_one_more() -> None:
    """34 % of 150 is 51 and 56 % of 25 is 14; in binary both come out above."""
    assert (52, 15) == (ceil(0.34 * 150), ceil(0.56 * 25))
    assert (51, 14) == (heads(Decimal("0.34"), 150), heads("56%", 25))


@given(st.integers(0, 100), st.integers(0, 10_000))
def test_heads_are_the_least_number_that_reaches_the_share(
    percent: int, of: int
) -> None:
    """One fewer falls short of it; the boundary itself is enough."""
    found = heads(Fraction(percent, 100), of)

    assert 100 * found >= percent * of
    assert found == 0 or 100 * (found - 1) < percent * of


def test_realisation_is_achieved_over_target() -> None:
    """35 of 40 is 87.5 %; what is not known, or no target, has none.

    Source: rpo.lodzkie.pl, item 70.
    """
    assert Fraction(875, 1000) == realised(35, 40)
    assert [None] * 3 == [realised(None, 40), realised(35, None), realised(0, 0)]


def test_what_is_no_target_is_refused() -> None:
    """Binary fractions, and persons that are no count."""
    with pytest.raises(AmountError):
        heads(0.34, 150)  # type: ignore[arg-type] # the point
    for wrong in (-1, True, 1.5):
        with pytest.raises(ReintegraError, match=r"of: got .*, expected a whole"):
            heads("34 %", wrong)  # type: ignore[arg-type] # the point
    with pytest.raises(FactError, match=r"target\.achieved"):
        realised(-1, 40)
