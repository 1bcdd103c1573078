"""Law is a timeline: it speaks from its first day, and only turning days change it."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reintegra import Interpretations
from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.walk import turning_days
from reintegra.law.periods import Month
from reintegra.reading.record.reader import Reader
from tests.things import Thing, formulas, interpretations, near, rules, things
from tests.truth_table import columns_agree, due, met

DAY = timedelta(days=1)
BEGIN, END = date(2008, 1, 1), date(2018, 1, 1)
days = st.dates(BEGIN, END)


@given(rule=rules(), record=things, day=days, under=interpretations)
def test_between_turning_days_nothing_changes(
    rule: Rule, record: Thing, day: date, under: Interpretations
) -> None:
    """A verdict is that of the last turning day, or of long ago."""
    turns = (BEGIN, *turning_days(rule, under))
    last = turns[bisect_right(turns, day) - 1]

    assert met(rule, record, last, under) == met(rule, record, day, under)


@given(formula=formulas, record=things, day=days, under=interpretations)
def test_between_turning_months_no_amount_changes(
    formula: Formula, record: Thing, day: date, under: Interpretations
) -> None:
    """A month is read by the law of its last day, whatever day of it is named."""
    turns = (BEGIN, *turning_days(formula, under))
    counts = Month.of(day).last if formula.monthly else day
    last = turns[bisect_right(turns, counts) - 1]

    if formula.monthly:  # the last turning day may lie within a month
        last = Month.of(day).first
    assert due(formula, record, last, under) == due(formula, record, day, under)


@given(rule=rules(), record=things, under=interpretations)
def test_on_the_day_before_a_version_the_old_one_speaks(
    rule: Rule, record: Thing, under: Interpretations
) -> None:
    """A version speaks from its first day, and the one before it until the day before.

    What a version says is held against the record by itself here, by no timeline.
    """
    for old, new in pairwise(rule.law.versions):
        for speaks, day in ((old, new.since - DAY), (new, new.since)):
            if speaks.content is None:
                expected = None
            else:
                expected = Reader(record, day, under).examine(speaks.content).met
            assert expected == met(rule, record, day, under)


@given(rule=rules(), record=things)
def test_columns_turn_on_the_same_days(rule: Rule, record: Thing) -> None:
    """In a column too, each row is read by the law of its own day."""
    days = near(*turning_days(rule))

    columns_agree(rule, [(record, day) for day in days])
