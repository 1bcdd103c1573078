"""Shares and figures as text."""

from fractions import Fraction

import pytest

from reintegra.outcomes.measuring.rendering import percent


@pytest.mark.parametrize(
    ("share", "places", "pl", "en"),
    [
        (Fraction(50, 85), 2, "58,82%", "58.82%"),
        (Fraction(1, 2000), 1, "0,1%", "0.1%"),
        (Fraction(1, 8), 0, "13%", "13%"),
        (Fraction(3, 2), 2, "150%", "150%"),
        (None, 2, "–", "–"),
    ],
)
def test_a_share_in_per_cent(
    share: Fraction | None, places: int, pl: str, en: str
) -> None:
    """Halves go up; where there is none, a dash stands."""
    assert (pl, en) == (percent(share, "pl", places), percent(share, "en", places))
