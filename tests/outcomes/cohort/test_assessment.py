"""Assessments before and after a stay."""

from fractions import Fraction

import pytest

from reintegra.errors import UnknownNameError
from reintegra.outcomes import Cohort, change
from tests.outcomes.participants import finisher


def test_assessments_before_and_after() -> None:
    """Pairs only; who was assessed once, or never, is named."""
    scores = {
        "A": {"self": (2, 4)},
        "B": {"self": (3, 3)},
        "C": {"self": (4, 1)},
        "D": {"self": (2, 3)},
        "E": {"self": (2, None)},
        "F": {"self": (None, 5)},
        "G": {"sheet": (1, 2)},
        "H": {},
    }
    members = Cohort(
        finisher(name=name, scores=known, sex="man" if name == "H" else "woman")
        for name, known in scores.items()
    )
    found = change(members, "self")

    assert (2, 1, 1) == (found.better, found.same, found.worse)
    assert Fraction(2 + 0 - 3 + 1, 4) == found.mean
    assert (("E", "F"), ("G", "H")) == (found.unknown, found.not_assessed)
    with pytest.raises(UnknownNameError, match="unknown assessment 'selb'"):
        change(members, "selb")
    men = change(members.where(lambda one: one.sex == "man"), "self")
    assert ((), None, ("H",)) == (men.pairs, men.mean, men.not_assessed)
    assert () == change(Cohort([]), "self").not_assessed
