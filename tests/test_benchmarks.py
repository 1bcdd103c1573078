"""What is timed in `benchmarks` answers what the library answers."""

import pytest

from benchmarks import rounds, rows
from benchmarks.by_hand import columns as columns_by_hand
from benchmarks.by_hand import record as record_by_hand
from benchmarks.measures import columns, payroll, record
from benchmarks.rounds import DifferentError, Figure
from reintegra import Person, cis, compute, decide

ROWS = 300


def test_columns_by_hand_answer_the_same() -> None:
    """Polars by hand finds every answer, amount and line, nulls included."""
    frame = rows.people(ROWS)
    found = columns.answers(frame)
    assert columns_by_hand.both(frame).equals(found.select(found.columns))


def test_records_by_hand_answer_the_same() -> None:
    """Plain Python by hand finds the same of a record as the library."""
    for row in rows.people(ROWS).iter_rows(named=True):
        person, month = record.of(Person, row), record.of(cis.BenefitMonth, row)
        met = decide(cis.ELIGIBLE, person, rows.FIXED).met
        assert record_by_hand.eligible(person) is met
        paid = record_by_hand.benefit(month)
        assert compute(cis.BENEFIT, month, rows.FIXED).grosze == (paid and paid.grosze)


def test_the_plain_loop_pays_the_same() -> None:
    """The plain loop of a centre's year pays what the library pays."""
    for stay, kept in payroll.cases(2):
        for month in payroll.months(stay):
            paid = cis.integration_benefit(stay, kept, month).grosze
            assert payroll.by_hand(stay, kept, month) == paid


def test_sides_that_differ_are_not_timed() -> None:
    """A difference ends a measure before it is timed."""
    with pytest.raises(DifferentError, match="two sums"):
        rounds.same("two sums", 3, 4)


def test_a_figure_says_whether_its_bar_is_reached() -> None:
    """Less is better, unless it counts how many times faster something is."""
    slow, fast = Figure("costs", 1.3, 1.2), Figure("faster", 13.0, 12.0, more=True)
    assert (slow.reached, fast.reached, Figure("free", 1.0).reached) == (
        False,
        True,
        None,
    )
