"""Reasons and missing facts: each engine gives of every row what polars gives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import polars as pl
import pytest

from reintegra import Interpretations, cis, frames, kis, psu, unemployed
from reintegra.grammar.nodes import Rule
from tests.engines import Engine
from tests.slow.rows import rows_of

ON, UNVERIFIED = date(2026, 9, 1), Interpretations(unverified=True)
RULES = cis.ELIGIBLE, kis.ELIGIBLE, psu.REFERRAL, unemployed.LONG_TERM


@pytest.mark.parametrize("ask", [frames.reasons, frames.missing])
@pytest.mark.parametrize("on", ["day", ON], ids=["each", "one"])
@pytest.mark.parametrize("rule", RULES, ids=str)
def test_rows_have_their_reasons(
    engine: Engine, ask: Callable[..., Any], on: str | date, rule: Rule
) -> None:
    """As columns; as a struct too, but in PostgreSQL, which has none."""
    drawn = rows_of(rule, 100)
    for flat in (True, False) if engine.name != "ibis-postgres" else (True,):
        how = {"on": on, "into": "met", "flat": flat, "under": UNVERIFIED}
        expected = ask(pl.from_arrow(drawn), rule, **how).to_arrow()
        found = engine.arrow(ask(engine.make(drawn), rule, **how)).sort_by("row")

        assert expected.column_names == found.column_names
        assert expected.to_pylist() == found.to_pylist()


def test_chosen_rows_are_explained(engine: Engine) -> None:
    """In full, as the rows of polars are."""
    drawn = rows_of(cis.ELIGIBLE, 20)
    how: dict[str, Any] = {"rows": [9, 5, 21], "by": "row", "on": ON}
    expected = frames.explain_rows(pl.from_arrow(drawn), cis.ELIGIBLE, **how)

    assert expected == frames.explain_rows(engine.make(drawn), cis.ELIGIBLE, **how)
