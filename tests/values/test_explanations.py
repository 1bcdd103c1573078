"""Explanations: one function writes out every result, and a result its own."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from reintegra import Person, cis, decide, duties, explain, outcomes, unemployed
from reintegra.casebook import CASES
from reintegra.errors import ArgumentError, UnknownNameError
from reintegra.values.explanations import Explainable
from reintegra.values.text import Language
from tests.polish_texts import modules

DAY = date(2026, 11, 23)
RESULTS: dict[str, Any] = {
    "verdict": decide(cis.ELIGIBLE, Person(homeless=True), on=DAY),
    "calendar": duties("cis", 2026),
    "loss": unemployed.loss("refused_psu", on=date(2016, 3, 1)),
    "rate": outcomes.measure(CASES["lubin_2020"].cohort, "taken_up_work"),
}


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("name", RESULTS)
def test_a_result_is_written_by_one_function(name: str, lang: Language) -> None:
    """The function and the method of the result write the same."""
    assert RESULTS[name].explain(lang) == explain(RESULTS[name], lang)


def test_every_class_that_explains_itself_goes_through_it() -> None:
    """But for lists of contents, which are asked for a day."""
    found = {
        one
        for module in modules()
        for one in vars(module).values()
        if isinstance(one, type) and callable(getattr(one, "explain", None))
    }
    others = {one.__name__ for one in found if not issubclass(one, Explainable)}

    assert {"Catalogue", "Checklist"} == others
    assert len(found) > len(others) + 10


def test_a_result_that_nobody_writes_is_refused() -> None:
    """The error names the module that should write it."""

    class Mute(Explainable):
        """Has no text."""

    with pytest.raises(ArgumentError, match=f"a result that {__name__} writes"):
        Mute().explain()
    with pytest.raises(UnknownNameError, match="unknown lang 'de'"):
        explain(RESULTS["verdict"], "de")  # type: ignore[arg-type]
