"""Sentences that become one program for all eras of the law read as for a record."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from functools import cache

import polars as pl
import pyarrow as pa
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reintegra import Interpretations, frames
from reintegra.grammar.builders import by_interpretation
from reintegra.grammar.days import DaysBetween, Per
from reintegra.grammar.nodes import (
    Choose,
    Compare,
    Condition,
    Formula,
    Greater,
    Group,
    How,
    Known,
    Line,
    Lines,
    OneOf,
    Product,
    Refer,
    Relation,
    Rounded,
    Rounding,
    Rule,
    Smaller,
    Sum,
    Term,
)
from reintegra.grammar.ranges import largest_numerator
from reintegra.law.open_points import OP_10
from reintegra.law.timeline import over_time
from tests.engines import ENGINES, Engine
from tests.things import (
    RATE,
    WIDTH,
    Thing,
    cases,
    interpretations,
    line,
    shapes,
    shared,
    thing,
    timelines,
    version,
    words,
)
from tests.truth_table import Case, due, met

PROGRAMS = [one for one in ENGINES if one.name in {"polars", "polars-lazy", "duckdb"}]
EXACT = 2**53
FEW = settings(max_examples=max(settings().max_examples // 2, 10))
counts = st.sampled_from([thing.size, thing.weight, thing.parts])
numbers = st.integers(-2, 7) | st.fractions(-2, 3, max_denominator=6)
day_terms = st.sampled_from([thing.made, thing.sold, date(2013, 8, 31)])
known = st.sampled_from([Known(one) for one in (thing.red, thing.size, thing.sold)])


@cache
def terms(depth: int = 3) -> st.SearchStrategy[Term]:
    """Return terms that have an expression, none nested deeper than *depth*."""
    leaves: st.SearchStrategy[Term] = counts | st.sampled_from([WIDTH, RATE]) | numbers
    if depth == 0:
        return leaves
    below, when = terms(depth - 1), st.deferred(lambda: conditions(depth - 1))
    divisors = st.builds(Choose, when, st.sampled_from([2, 5]), st.sampled_from([3, 4]))
    zeros = st.builds(
        lambda a, b: Choose(Compare(a, Relation.EQUAL, 0), 0, b), below, below
    )
    same = st.builds(lambda c, a: Choose(c, a, a), when, below)
    return st.one_of(
        leaves,
        st.builds(Sum, st.lists(below, min_size=1, max_size=3).map(tuple)),
        st.builds(Product, below, below),
        st.builds(Smaller, below, below),
        st.builds(Greater, below, below),
        st.builds(
            Rounded, below, st.sampled_from(Rounding), st.sampled_from([1, 2, 10])
        ),
        st.builds(Choose, when, below, below),
        zeros,
        same,
        st.builds(Per, below, divisors),
        st.builds(DaysBetween, day_terms, day_terms),
        below.map(line).flatmap(shared),
        st.builds(
            lambda a, b: by_interpretation(
                OP_10, full_amount_up_10gr=a, due_amount_up_10gr=b, grosz=a
            ),
            below,
            below,
        ),
    )


@cache
def conditions(depth: int = 3) -> st.SearchStrategy[Condition]:
    """Return conditions that have an expression, none nested deeper than *depth*."""
    leaves: st.SearchStrategy[Condition] = words | shapes | known
    if depth == 0:
        return leaves
    below = conditions(depth - 1)
    return st.one_of(
        leaves,
        st.builds(
            Compare, terms(depth - 1), st.sampled_from(Relation), terms(depth - 1)
        ),
        st.builds(
            Group,
            st.sampled_from(How),
            st.lists(below, min_size=1, max_size=3).map(tuple),
        ),
        rules(depth - 1).map(Refer),
    )


def rules(depth: int) -> st.SearchStrategy[Rule]:
    """Return rules over time."""
    law = timelines(conditions(depth))
    return st.builds(lambda own: Rule("thing.Rule", "reguła", "rule", Thing, own), law)


@st.composite
def statements(draw: st.DrawFn) -> Lines:
    """Return lines, some of which stand in some versions only, or do not count."""
    first = line(draw(terms(1)), draw(st.sampled_from(["first", "other"])))
    second = Line("second", "część", "part", draw(terms(1)), counts=draw(st.booleans()))
    due_ = Sum((first, second))
    return Lines(
        (first, second), draw(st.sampled_from([Rounded(due_, Rounding.HALF_UP), due_]))
    )


formulas = st.builds(
    lambda law, monthly: Formula("thing.SUM", "kwota", "amount", Thing, law, monthly),
    timelines(statements()),
    st.booleans(),
)


@FEW
@given(rule=rules(2), cases_=cases, under=interpretations)
def test_rules_are_answered_by_every_era(
    rule: Rule, cases_: list[Case], under: Interpretations
) -> None:
    """On each row's own day, and on one day for all rows."""
    assume(largest_numerator(rule, under) < EXACT)
    expected = [met(rule, record, day, under) for record, day in cases_]
    _, day = cases_[0]
    on_day = [met(rule, record, day, under) for record, _ in cases_]

    for frame in PROGRAMS:
        rows = frame.records(cases_, Thing)
        own = frames.decide(rows, rule, on="day", into="out", under=under)
        assert expected == frame.read(own, "out")
        fixed = frames.decide(rows, rule, on=day, into="out", under=under)
        assert on_day == frame.read(fixed, "out")


@FEW
@given(formula=formulas, cases_=cases, under=interpretations)
def test_lines_are_answered_by_every_era(
    formula: Formula, cases_: list[Case], under: Interpretations
) -> None:
    """With versions that have other lines, and lines that do not count.

    Lines are compared where a record has any: it has none where the law is silent.
    """
    assume(largest_numerator(formula, under) < EXACT)
    unit = formula.unit(under)
    _, day = cases_[0]
    for on in ("day", day):
        days = [own if on == "day" else day for _, own in cases_]
        said = [
            due(formula, record, own, under)
            for (record, _), own in zip(cases_, days, strict=True)
        ]
        for frame in PROGRAMS:
            rows = frame.records(cases_, Thing)
            found = frames.compute(
                rows, formula, on=on, into="out", lines=True, under=under
            )
            assert [grosze for grosze, _ in said] == frame.read(found, "out")
            for key in (*line_keys(formula), "rounding"):
                column = frame.read(found, f"out_{key}_per_{unit}")
                for (_, lines), own in zip(said, column, strict=True):
                    assert not lines or own == _wholes(lines.get(key), unit)


def line_keys(formula: Formula) -> list[str]:
    """List the keys of all lines."""
    said = [v.content for v in formula.law.versions if v.content]
    return list(dict.fromkeys(one.key for lines in said for one in lines.lines))


def _wholes(number: Fraction | int | None, unit: int) -> int | None:
    return None if number is None else int(number * unit)


def test_a_name_and_a_day_are_read_as_polars_has_them() -> None:
    """Names coded or as text, some of the possible ones or all."""
    shape = pl.Series("shape", ["ball", None, "cube"], dtype=pl.Categorical)
    rows = pl.DataFrame({"shape": shape})
    asked = [OneOf(thing.shape, names) for names in (("ball",), ("ball", "cube"))]
    found = [frames.decide(rows, _rule(one), on=date(2013, 7, 1)) for one in asked]

    answers = [one["thing_rule"].to_list() for one in found]
    assert [[True, None, False], [True, None, True]] == answers


SAME = Choose(thing.red, 2, 2)
TWICE = Sum((Product(thing.weight, 2), thing.size))
SENTENCES: list[Condition] = [
    Compare(Smaller(SAME, 5), Relation.EQUAL, 2),
    Compare(Rounded(SAME, Rounding.UP, 10), Relation.AT_MOST, 10),
    Compare(Per(thing.size, SAME), Relation.MORE_THAN, 1),
    Compare(Choose(Compare(TWICE, Relation.EQUAL, 0), 0, TWICE), Relation.LESS_THAN, 1),
    Compare(Choose(Known(thing.parts), thing.size, 1), Relation.AT_LEAST, 1),
    Compare(Choose(thing.heavy, thing.size, 1), Relation.AT_LEAST, 1),
    Group(How.NONE, (Group(How.NONE, (thing.red, thing.round)),)),
    Group(How.NONE, (Known(thing.parts), thing.red)),
    Group(How.ALL, (Group(How.NONE, (Known(thing.parts),)), thing.red)),
    OneOf(thing.shape, ("ball",)),
    *(Compare(Product(thing.size, 4), one, 6) for one in Relation),
    *(Compare(Product(thing.size, 4), one, 8) for one in Relation),
]


@pytest.mark.parametrize("says", SENTENCES, ids=range(len(SENTENCES)))
def test_sentences_with_a_short_form(says: Condition) -> None:
    """Where a choice is none, a side can be divided, or a column is not there."""
    values = [
        Thing(red=red, size=size, weight=weight)
        for red in (True, False, None)
        for size in (0, 1, 2, 3, None)
        for weight in (-1, 0, 1)
    ]
    day = date(2013, 7, 1)
    columns = {
        name: [getattr(one, name) for one in values]
        for name in ("red", "size", "weight")
    }
    asked = _rule(says)
    found = frames.decide(pl.DataFrame(columns), asked, on=day, absent="unknown")

    assert [met(asked, one, day) for one in values] == found["thing_rule"].to_list()


def test_columns_without_nulls_need_no_care() -> None:
    """Nor does a day that is not there."""
    nothing = Sum((thing.size, Product(thing.size, -1), thing.weight))
    kept = Group(How.ALL, (Compare(nothing, Relation.AT_LEAST, 0), Known(thing.size)))
    gone = Compare(DaysBetween(thing.made, thing.sold), Relation.AT_LEAST, 1)
    rows = pl.DataFrame({"size": [1, 2], "weight": [-1, 3]})
    found = [
        frames.decide(rows, _rule(says), on=date(2013, 7, 1), absent="unknown")
        for says in (kept, gone)
    ]

    answers = [one["thing_rule"].to_list() for one in found]
    assert [[False, True], [None, None]] == answers


@pytest.mark.parametrize("frame", PROGRAMS, ids=str)
def test_a_fraction_below_zero_is_cut_off(frame: Engine) -> None:
    """As of one above it: towards zero, not down."""
    half = line(Product(thing.weight, Fraction(1, 2)))
    law = over_time(version(date(2010, 1, 1), Lines((half,), half)))
    asked = Formula("thing.SUM", "kwota", "amount", Thing, law)
    rows = frame.make(pa.table({"weight": [-3, 3, None], "row": [0, 1, 2]}))
    found = frames.compute(rows, asked, on=date(2013, 7, 1), into="out")

    assert [-1, 1, None] == frame.read(found, "out")


@pytest.mark.parametrize("frame", PROGRAMS, ids=str)
def test_a_column_is_subtracted_from_a_number(frame: Engine) -> None:
    """Where nothing stands before what is taken off but the number of the law."""
    left = line(Sum((100, Product(thing.weight, -3))))
    law = over_time(version(date(2010, 1, 1), Lines((left,), left)))
    asked = Formula("thing.SUM", "kwota", "amount", Thing, law)
    rows = frame.make(pa.table({"weight": [-3, 20, None], "row": [0, 1, 2]}))
    found = frames.compute(rows, asked, on=date(2013, 7, 1), into="out")

    assert [109, 40, None] == frame.read(found, "out")


def test_what_is_null_in_one_era_is_not_in_another() -> None:
    """A number that a condition makes null in one version only."""
    said = [Lines((line(one),), thing.size) for one in (SAME, 3)]
    law = over_time(
        version(date(2010, 1, 1), said[0]), version(date(2011, 1, 1), said[1])
    )
    asked = Formula("thing.SUM", "kwota", "amount", Thing, law)
    days = [date(2010, 5, 1), date(2011, 5, 1)] * 2
    columns = {"size": [1] * 4, "red": [None, None, True, True], "day": days}
    rows = pl.DataFrame(columns, schema_overrides={"red": pl.Boolean})
    found = frames.compute(rows, asked, on="day", lines=True, into="x")

    assert [None, 3, 2, 3] == found["x_part_per_1"].to_list()


def test_a_line_of_the_law_alone_is_one_piece_many_times() -> None:
    """In a table of Arrow, however long it is."""
    share = Line("share", "część", "part", 7)
    amount = Lines((share,), Product(thing.size, Fraction(1, 2)))
    law = over_time(version(date(2010, 1, 1), amount))
    asked = Formula("thing.SUM", "kwota", "amount", Thing, law)
    rows = pl.DataFrame({"size": [3, None] * 40_000}).to_arrow()
    found = frames.compute(rows, asked, on=date(2013, 7, 1), lines=True, into="x")

    assert [1, None] == found["x"].to_pylist()[-2:]
    assert [14] * 80_000 == found["x_share_per_2"].to_pylist()


def _rule(says: Condition) -> Rule:
    from tests.frames.test_answer import rule  # noqa: PLC0415

    return rule(says)
