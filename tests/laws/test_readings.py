"""Every rule and amount that the grammar can say reads the same in every reading."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from reintegra import Interpretations, frames
from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.ranges import largest_numerator
from tests.engines import ENGINES
from tests.things import DAYS, Thing, cases, formulas, interpretations, rules
from tests.truth_table import Case, columns_agree, due, met

EXACT = 2**53
KEYS = "first", "second", "third", "rounding"
days = st.sampled_from(DAYS)
known = st.none() | days


@given(rule=rules(), cases=cases, under=interpretations, known_on=known)
def test_every_rule_reads_the_same_on_each_row_s_own_day(
    rule: Rule,
    cases: list[Case],
    under: Interpretations,
    known_on: date | None,
) -> None:
    """A rule means the same for one record and for a column of them."""
    assume(largest_numerator(rule, under) < EXACT)

    columns_agree(rule, cases, under, known_on)


@given(rule=rules(), cases=cases, day=days, under=interpretations, known_on=known)
def test_every_rule_reads_the_same_on_one_day(
    rule: Rule,
    cases: list[Case],
    day: date,
    under: Interpretations,
    known_on: date | None,
) -> None:
    """So it does where one day counts for all rows."""
    assume(largest_numerator(rule, under) < EXACT)
    assume(known_on is None or known_on >= day)
    expected = [met(rule, record, day, under, known_on) for record, _ in cases]

    for frame in ENGINES:
        rows = frame.records(cases, Thing)
        column = frames.decide(
            rows, rule, on=day, into="out", under=under, known_on=known_on
        )
        assert expected == frame.read(column, "out"), frame


@given(formula=formulas, cases=cases, under=interpretations, known_on=known)
def test_every_amount_reads_the_same_on_each_row_s_own_day(
    formula: Formula,
    cases: list[Case],
    under: Interpretations,
    known_on: date | None,
) -> None:
    """An amount comes to the same grosze, whatever the engine."""
    assume(largest_numerator(formula, under) < EXACT)

    columns_agree(formula, cases, under, known_on)


@given(formula=formulas, cases=cases, day=days, under=interpretations)
def test_every_line_reads_the_same_on_one_day(
    formula: Formula,
    cases: list[Case],
    day: date,
    under: Interpretations,
) -> None:
    """So does every line of it, in the common unit, the rounding last."""
    assume(largest_numerator(formula, under) < EXACT)
    same = [(record, day) for record, _ in cases]

    lines_agree(formula, same, under, on=day)


@given(formula=formulas, cases=cases, under=interpretations)
def test_every_line_reads_the_same_on_each_row_s_own_day(
    formula: Formula, cases: list[Case], under: Interpretations
) -> None:
    """Each line follows the law of the row's own day."""
    assume(largest_numerator(formula, under) < EXACT)

    lines_agree(formula, cases, under, on="day")


def lines_agree(
    formula: Formula, cases: list[Case], under: Interpretations, *, on: str | date
) -> None:
    """Assert that amount and lines are those of the records, where those have any."""
    unit = formula.unit(under)
    names = "thing_sum", *(f"thing_sum_{key}_per_{unit}" for key in KEYS)
    said = [due(formula, record, day, under) for record, day in cases]
    expected = [
        (grosze, *(_wholes(lines.get(key), unit) for key in KEYS))
        for grosze, lines in said
    ]

    for frame in ENGINES:
        rows = frame.records(cases, Thing)
        wide = frames.compute(rows, formula, on=on, lines=True, under=under)
        found = zip(frame.read(wide, *names), said, strict=True)
        assert expected == [
            row if lines else (row[0], None, None, None, None)
            for row, (_, lines) in found
        ], frame


def _wholes(exact: Fraction | int | None, unit: int) -> Fraction | int | None:
    return None if exact is None else exact * unit
