"""The whole truth table: every fact beside every threshold and every turning day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reintegra import frames
from reintegra.grammar.builders import (
    all_of,
    any_of,
    at_least,
    before,
    known,
    more_than,
    none_of,
    one_of,
)
from reintegra.grammar.days import AsOf, MonthsAfter, Shifted, WholeMonthsBetween
from reintegra.grammar.nodes import (
    Choose,
    Formula,
    Line,
    Lines,
    Refer,
    Rounded,
    Rounding,
    Rule,
)
from reintegra.law.timeline import over_time
from tests.engines import Engine, table, written_as_sql
from tests.things import FIRST, LAST, RATE, WIDTH, Thing, thing, version
from tests.truth_table import met, table_agrees, truth_table

DAY = timedelta(days=1)
SMALL = Rule(
    "thing.SMALL",
    "mały",
    "small",
    Thing,
    over_time(
        version(date(2011, 1, 1), none_of(more_than(thing.size, WIDTH), thing.heavy)),
        version(date(2013, 1, 1), None),
        version(date(2013, 5, 6), one_of(thing.shape, "ball")),
    ),
)
ADMITTED = Rule(
    "thing.ADMITTED",
    "dopuszczony",
    "admitted",
    Thing,
    over_time(
        version(
            date(2010, 1, 1),
            all_of(any_of(thing.red, thing.round), at_least(thing.weight, 12)),
        ),
        version(date(2012, 3, 1), all_of(thing.red, Refer(SMALL))),
    ),
)
PRICE = Formula(
    "thing.PRICE",
    "cena",
    "price",
    Thing,
    over_time(
        version(
            date(2010, 1, 1),
            Lines(
                (Line("main", "cena", "price", Choose(thing.red, RATE, thing.size)),),
                Rounded(Choose(more_than(thing.size, 4), RATE, 1), Rounding.UP, 1),
            ),
        )
    ),
)


AGED = Rule(
    "thing.AGED",
    "dojrzały",
    "aged",
    Thing,
    over_time(
        version(
            date(2010, 1, 1),
            any_of(
                at_least(WholeMonthsBetween(thing.made, thing.sold), 2),
                before(Shifted(thing.made, thing.size), date(2012, 3, 15)),
            ),
        ),
        version(
            date(2013, 1, 1),
            all_of(
                known(thing.sold),
                at_least(AsOf(MonthsAfter(thing.made, 1), WIDTH), WIDTH),
            ),
        ),
    ),
)


@pytest.mark.parametrize(
    "said", [SMALL, ADMITTED, PRICE, AGED], ids=lambda said: said.key
)
def test_the_whole_truth_table_reads_the_same(
    frame: Engine, said: Rule | Formula
) -> None:
    """A rule means the same for one record and for a column of them."""
    table_agrees(frame, said)


def test_the_whole_truth_table_reads_the_same_where_sql_is_made_elsewhere() -> None:
    """An engine known to narwhals alone, here one that writes SQL, agrees as well."""
    cases = list(truth_table(ADMITTED))
    rows = written_as_sql(table(cases, Thing), "cases")

    column = frames.decide(rows, ADMITTED, on="day", into="met").orderBy("row")
    assert [met(ADMITTED, *one) for one in cases] == [
        row["met"] for row in column.collect()
    ]


def test_a_table_too_large_is_sampled(frame: Engine) -> None:
    """Where the product is too large, pairs of facts and a sample are taken."""
    table_agrees(frame, ADMITTED, limit=10)


def test_the_table_stands_beside_every_boundary() -> None:
    """Thresholds and turning days come with their neighbours, facts also unknown."""
    cases = list(truth_table(ADMITTED))
    days = {day for _, day in cases}
    weights = {record.weight for record, _ in cases}
    sizes = {record.size for record, _ in cases}

    turn = date(2012, 3, 15)  # of the width, two rules away
    assert {turn - DAY, turn, turn + DAY} <= days
    assert {None, -3, 11, 12, 13, 61} <= weights
    assert {None, 0, 2, 3, 4, 5, 6} <= sizes


def test_days_stand_beside_every_boundary() -> None:
    """Days that the law names, moved by its numbers, and their neighbours."""
    cases = list(truth_table(AGED))
    made = {record.made for record, _ in cases}

    named = date(2012, 3, 15)
    assert {None, FIRST, LAST, named, named - DAY, named + DAY} <= made
    assert {named - DAY, named - 2 * DAY, date(2024, 2, 28)} <= made
    assert {date(2014, 1, 1), date(2014, 6, 1)} <= made  # the width turns


def test_every_pair_of_facts_meets_in_a_sample() -> None:
    """Any two facts meet in all nine ways, other facts known or not."""
    cases = list(truth_table(ADMITTED, limit=10))
    pairs = {(one.red, one.round) for one, day in cases if day.year == 2011}

    answers = True, False, None
    assert {(one, other) for one in answers for other in answers} == pairs
