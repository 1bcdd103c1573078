"""What the program of columns leaves to the reading by stages, or refuses."""

from datetime import date

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from reintegra import ColumnError, cis, frames
from reintegra.grammar.builders import any_of, at_least
from reintegra.grammar.days import AsOf, Shifted, WholeMonthsBetween
from reintegra.grammar.names import Cases
from reintegra.grammar.nodes import (
    Choose,
    Condition,
    Discretion,
    Formula,
    Line,
    Lines,
    OpenDiscretion,
    Refer,
    Rule,
    Term,
)
from reintegra.law.timeline import Timeline, over_time
from reintegra.reading.columns import table
from reintegra.values.text import Text
from tests.engines import ENGINES, STAGES, Engine
from tests.sortings import sorting
from tests.things import HERE, WIDTH, Thing, thing, version

DAY, DOUBT = date(2013, 7, 1), date(2016, 2, 1)
GAP = date(2014, 3, 1)  # there is no width
IN_STAGES = ENGINES[0], STAGES  # by a program, and by the reading by stages
SINCE = date(2010, 1, 1)
ROWS = pl.DataFrame(
    {
        "red": [True, None, False],
        "round": [None, None, True],
        "size": [3, 4, None],
        "day": [DAY, date(2011, 5, 1), DAY],
    }
)


def single(*says: tuple[date, Term]) -> Formula:
    """Make a formula of one line, in versions."""
    lines = [(since, Line("part", "część", "part", term)) for since, term in says]
    law = over_time(*(version(since, Lines((one,), one)) for since, one in lines))
    return Formula("thing.SUM", "kwota", "amount", Thing, law)


def test_pandas_is_read_without_polars(monkeypatch: pytest.MonkeyPatch) -> None:
    """Through Arrow, with the same answers and the same index."""
    facts = pa.table({"retirement_pension": [True, False, None]})
    frame = facts.to_pandas(types_mapper=pd.ArrowDtype).set_index(pd.Index([7, 8, 9]))
    usual = frames.decide(frame, cis.ELIGIBLE, on=DAY, absent="unknown")
    monkeypatch.setattr(table, "polars", lambda: None)
    found = frames.decide(frame, cis.ELIGIBLE, on=DAY, absent="unknown")
    plain = frames.decide(facts, cis.ELIGIBLE, on=DAY, absent="unknown")

    assert [False, None, None] == plain["cis_eligible"].to_pylist()
    pd.testing.assert_frame_equal(usual, found)


def test_a_choice_of_one_era_is_null_where_it_is_not_known() -> None:
    """Beside the plain number of another era."""
    either = Choose(any_of(thing.red, thing.round), thing.size, thing.size)
    said = single((SINCE, either), (date(2012, 1, 1), thing.size))
    found = frames.compute(ROWS, said, on="day")

    assert [3, None, None] == found["thing_sum"].to_list()


def test_a_rule_of_another_day_is_read_by_stages() -> None:
    """And one that refers to a rule that began later is not known before."""
    other = Rule("thing.OTHER", "pl", "en", Thing, over_time(version(DAY, thing.red)))
    for says, expected in (
        (at_least(AsOf(DAY, thing.size), 4), [False, True, None]),
        (any_of(Refer(other), thing.round), [True, None, True]),
    ):
        law: Timeline[Condition] = over_time(version(SINCE, says))
        asked = Rule("thing.RULE", "pl", "en", Thing, law)
        found = frames.decide(ROWS, asked, on="day")

        assert expected == found["thing_rule"].to_list()


@pytest.mark.parametrize("frame", IN_STAGES, ids=str)
@pytest.mark.parametrize("on", [GAP, date(2009, 12, 31)], ids=["gap", "before"])
def test_a_choice_by_a_number_that_was_not_read_is_not_known(
    frame: Engine, on: date
) -> None:
    """Though either of its ends is one number; nor is an amount before its law."""
    said = single((SINCE, Choose(at_least(WIDTH, 1), 1, 1)))
    found = frames.compute(frame.make(ROWS.to_arrow()), said, on=on)
    assert [None] * 3 == frame.arrow(found)["thing_sum"].to_pylist()


@pytest.mark.parametrize("frame", IN_STAGES, ids=str)
def test_a_line_is_null_where_its_version_does_not_have_it(frame: Engine) -> None:
    """Each row has the lines of its own day."""
    old, new = (Line(key, "pl", "en", thing.size) for key in ("old", "new"))
    law = over_time(
        version(SINCE, Lines((old,), old)),
        version(date(2012, 1, 1), Lines((new,), new)),
    )
    said = Formula("thing.SUM", "kwota", "amount", Thing, law)
    rows = frame.make(ROWS.to_arrow())
    found = frame.arrow(frames.compute(rows, said, on="day", lines=True))
    keys = [f"thing_sum_{key}_per_1" for key in ("old", "new")]
    lines = zip(*(found[key].to_pylist() for key in keys), strict=True)
    assert {(None, 3), (4, None), (None, None)} == {*lines}


def test_a_day_that_no_column_has_leaves_a_number_open() -> None:
    """Where the caller says that absent facts are not known."""
    said = single((SINCE, WholeMonthsBetween(thing.made, thing.sold)))
    found = frames.compute(ROWS, said, on=DAY, absent="unknown", status="law")

    assert [None] * 3 == found["thing_sum"].to_list()


def test_a_day_that_an_unverified_number_moves_is_not_known() -> None:
    """Neither months up to it, nor the law of it; with the status of each row."""
    moved = Shifted(thing.sold, WIDTH)
    rows = ROWS.with_columns(sold=DAY, made=DAY)
    said = single((SINCE, WholeMonthsBetween(thing.made, moved)))
    may = Discretion(thing.red, Text("organ", "the authority"), HERE)
    wide = at_least(AsOf(moved, thing.size), 1)
    says = any_of(OpenDiscretion(may), wide)
    law: Timeline[Condition] = over_time(version(SINCE, says))
    asked = Rule("thing.RULE", "pl", "en", Thing, law)
    amounts = frames.compute(rows, said, on=DOUBT, status="law")
    answers = frames.decide(rows, asked, on=DOUBT, status="law")

    assert [None] * 3 == amounts["thing_sum"].to_list()
    assert [None] * 3 == answers["thing_rule"].to_list()


def test_a_name_by_a_number_that_is_unverified_is_not_known() -> None:
    """With the status of each row."""
    law = over_time(version(SINCE, Cases(((at_least(WIDTH, 1), "small"),), "odd")))
    said = sorting(law)
    found = frames.classify(ROWS, said, on=DOUBT, status="law")

    assert [None] * 3 == found["thing_kind"].to_list()


def test_a_column_of_days_is_of_days() -> None:
    """No fact that counts gives the day of a row."""
    said = single((SINCE, thing.size))
    with pytest.raises(ColumnError, match="expected one of days"):
        frames.compute(ROWS, said, on="size")


def test_a_doubled_column_is_named_and_no_other() -> None:
    """Beside one that stands once."""
    facts = pa.table([[True], [True], [3]], names=["disabled", "disabled", "other"])
    with pytest.raises(ColumnError, match="2 columns of this name") as error:
        frames.decide(facts, cis.ELIGIBLE, on=DAY, absent="unknown")

    assert "other" not in str(error.value)


def test_an_answer_that_is_there_already_is_no_free_name() -> None:
    """As where a frame is answered twice; `answer` names its columns itself."""
    once = frames.answer(ROWS.select("day"), [cis.ELIGIBLE], on=DAY, absent="unknown")
    with pytest.raises(ColumnError, match="drop the column or give it another name"):
        frames.answer(once, [cis.ELIGIBLE], on=DAY, absent="unknown")
