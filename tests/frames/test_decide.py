"""Rules and formulas over dataframes: input, output, and what is refused."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from reintegra import ArgumentError, ColumnError, Month, PeriodError, cis, frames, psu
from reintegra.grammar.builders import (
    all_of,
    any_of,
    at_least,
    half_up,
    one_of,
    sum_of,
    times,
)
from reintegra.grammar.nodes import Condition, Formula, Line, Lines, Rule
from reintegra.law.timeline import Version, over_time
from tests.engines import Engine, table
from tests.things import RATE, Thing, thing, version

START, DAY = date(2010, 1, 1), date(2013, 7, 1)


def rule(says: Condition) -> Rule:
    """Make a rule of one version."""
    only: Version[Condition] = version(START, says)
    return Rule("thing.RULE", "reguła", "rule", Thing, over_time(only))


RED = rule(any_of(thing.red, thing.heavy))
BIG = rule(at_least(thing.size, 3))
BALL = rule(one_of(thing.shape, "ball"))
LINE = Line("price", "cena", "price", times(thing.size, RATE))
PRICE = Formula(
    "thing.PRICE",
    "cena",
    "price",
    Thing,
    over_time(version(date(2010, 1, 20), Lines((LINE,), half_up(sum_of((LINE,)))))),
)
FACTS = {
    "red": [True, None, False],
    "heavy": [None, None, False],
    "size": [3, None, 2],
    "shape": ["ball", None, "cube"],
    "day": [DAY, DAY, None],
}


def made(frame: Engine) -> Any:
    """Make a frame of three rows, its last without a day."""
    sizes = pa.array(FACTS["size"], pa.int16())
    days, rows = pa.array(FACTS["day"], pa.date32()), pa.array(range(3))
    table = pa.table(FACTS | {"size": sizes, "day": days, "row": rows, "_0": rows})
    return frame.make(table)


# -- in and out


def test_a_column_is_added_and_nothing_else_changes(frame: Engine) -> None:
    """The same kind of frame comes out, with the same columns and one more."""
    rows = made(frame)
    before = frame.arrow(rows)

    after = frames.decide(rows, RED, on="day")
    assert type(rows) is type(after)
    assert [*before.column_names, "thing_rule"] == frame.arrow(after).column_names
    assert [True, None, None] == frame.read(after, "thing_rule")
    assert before.sort_by("row").equals(
        frame.arrow(after).sort_by("row").select(before.column_names)
    )


@pytest.mark.parametrize(
    ("asked", "on", "answers"),
    [
        (RED, DAY, [True, None, False]),
        (BIG, "day", [True, None, None]),
        (BIG, DAY, [True, None, False]),
        (BALL, DAY, [True, None, False]),
        (BALL, date(2009, 12, 31), [None, None, None]),
    ],
)
def test_answers_are_nullable_booleans(
    frame: Engine, asked: Rule, on: str | date, answers: list[bool | None]
) -> None:
    """Before the first version, and where a row has no day, the answer is null."""
    decided = frame.arrow(frames.decide(made(frame), asked, on=on, into="met"))

    assert pa.bool_() == decided.schema.field("met").type
    assert answers == decided.sort_by("row")["met"].to_pylist()


@pytest.mark.parametrize("on", ["day", DAY, Month(2013, 7)])
def test_amounts_are_whole_grosze(frame: Engine, on: str | date | Month) -> None:
    """Lines are wholes of the formula's unit, which their names end with."""
    computed = frames.compute(made(frame), PRICE, on=on, lines=True)
    table = frame.arrow(computed).sort_by("row")
    names = "thing_price", "thing_price_price_per_10", "thing_price_rounding_per_10"

    assert PRICE.unit() == 10
    assert {pa.int64()} == {table.schema.field(name).type for name in names}
    assert [4, None, None if on == "day" else 2] == table[names[0]].to_pylist()
    assert [36, None, None if on == "day" else 24] == table[names[1]].to_pylist()
    assert [4, None, None if on == "day" else -4] == table[names[2]].to_pylist()


def test_a_month_is_read_by_the_law_of_its_last_day(frame: Engine) -> None:
    """A version that begins within a month holds for every day of that month."""
    rows = [(Thing(size=2), date(2010, 1, 1)), (Thing(size=2), date(2009, 12, 31))]

    computed = frames.compute(frame.records(rows, Thing), PRICE, on="day")
    assert [1, None] == frame.read(computed, "thing_price")


def test_what_cannot_be_is_not_known(frame: Engine) -> None:
    """A column cannot refuse a number: an impossible one is null, never a no.

    Nor is a name that no fact has, where one goes on with such names.
    """
    odd = pa.table({"size": [-1, 7, 0], "shape": ["bal", "ball", ""], "row": [0, 1, 2]})

    sizes = frames.decide(frame.make(odd), BIG, on=DAY, into="met")
    assert [None, None, False] == frame.read(sizes, "met")
    shapes = frames.decide(
        frame.make(odd), BALL, on=DAY, into="met", unknown_names="null"
    )
    assert [None, True, None] == frame.read(shapes, "met")


def test_an_empty_frame_stays_empty(frame: Engine) -> None:
    """No row in, no row out."""
    rows = frame.records([], Thing)

    assert [] == frame.read(frames.decide(rows, RED, on="day"), "thing_rule")


def knows_nulls(frame: Engine) -> None:
    """Skip an engine that takes nulls for numbers: it is told to cast them."""
    if not frame.names_nulls:
        pytest.skip("this DuckDB takes a column of nulls alone for INTEGER")


@pytest.mark.parametrize("type_", [pa.null(), pa.bool_()])
def test_a_column_without_any_value_is_not_known(
    frame: Engine, type_: pa.DataType
) -> None:
    """Also where the engine does not know its type."""
    knows_nulls(frame)
    facts = {name: pa.nulls(2, type_) for name in ("red", "heavy")}
    rows = frame.make(pa.table(facts | {"row": [0, 1], "day": pa.nulls(2)}))

    assert [None, None] == frame.read(
        frames.decide(rows, RED, on=DAY, into="met"), "met"
    )
    assert [None, None] == frame.read(
        frames.decide(rows, RED, on="day", into="met"), "met"
    )


def test_counts_and_choices_without_any_value_are_not_known(frame: Engine) -> None:
    """As flags are."""
    knows_nulls(frame)
    rows = frame.make(pa.table({"size": pa.nulls(1), "shape": pa.nulls(1), "row": [0]}))

    for asked in (BIG, BALL):
        decided = frames.decide(rows, asked, on=DAY, into="met")
        assert [None] == frame.read(decided, "met")


@pytest.mark.parametrize(
    "shapes",
    [
        pl.Series(["ball", None], dtype=pl.Categorical),
        pl.Series(["ball", None], dtype=pl.Enum(["cube", "ball"])),
        pd.Categorical(["ball", None]),
        pd.Series(["ball", None], dtype="str"),
        pd.Series(["ball", None], dtype="string"),
    ],
    ids=lambda shapes: str(shapes.dtype),
)
def test_names_come_as_text_or_coded(shapes: Any) -> None:
    """Categories and enumerations are names too."""
    if isinstance(shapes, pl.Series):
        rows = pl.DataFrame({"shape": shapes})
        answers = frames.decide(rows, BALL, on=DAY)["thing_rule"].to_list()
    else:
        table = pd.DataFrame({"shape": shapes})
        answers = pa.Table.from_pandas(frames.decide(table, BALL, on=DAY))[1]
        answers = answers.to_pylist()

    assert [True, None] == answers


def test_pandas_may_be_nullable_otherwise_and_keeps_its_index() -> None:
    """The nullable types of pandas itself do as well as those of Arrow."""
    red = pd.array([True, None], dtype="boolean")
    size = pd.array([3, None], dtype="UInt8")
    rows = pd.DataFrame({"red": red, "heavy": red, "size": size, "note": [{}, []]})
    rows.index = pd.Index(["a", "b"])

    decided = frames.decide(frames.decide(rows, RED, on=DAY), BIG, on=DAY, into="big")
    assert ["a", "b"] == list(decided.index)
    assert [[True, pd.NA]] * 2 == [list(decided[n]) for n in ("thing_rule", "big")]
    assert "boolean" == rows["red"].dtype.name


def test_helper_columns_keep_clear_of_the_names_that_are_there() -> None:
    """Whatever those begin with."""
    rows = pl.DataFrame({"size": [3], "_0": [7], "__1": [8], "___": [9]})

    decided = frames.compute(rows, PRICE, on=DAY)
    assert [(3, 7, 8, 9, 4)] == decided.rows()


# -- refused


def refused(rows: Any, asked: Rule = RED, on: str | date = DAY) -> str:
    """Return what a frame is refused with."""
    with pytest.raises(ColumnError) as caught:
        frames.decide(rows, asked, on=on)
    return str(caught.value)


def test_missing_columns_are_all_named(frame: Engine) -> None:
    """The nearest names are shown, and what else is missing."""
    rows = frame.make(pa.table({"rad": [True], "size": [1], "row": [0]}))

    expected = (
        "column 'red': got no such column (nearest: rad; also missing: heavy), "
        "expected a column of Boolean"
    )
    assert expected == refused(rows)
    expected = "column 'shape': got no such column, expected a column of String"
    assert expected == refused(rows, BALL)
    assert "'applied_on': got no such column" in refused(rows, BIG, on="applied_on")


@pytest.mark.parametrize("wrong", [None, {"day": [DAY]}, [1], pl.Series([1]), RED])
def test_what_is_no_frame_is_refused(wrong: Any) -> None:
    """By every function, with its name and what came."""
    calls: dict[str, Callable[[], Any]] = {
        "decide": lambda: frames.decide(wrong, RED, on=DAY),
        "compute": lambda: frames.compute(wrong, PRICE, on=DAY),
        "hours": lambda: frames.hours(wrong, psu.WEEKLY_LIMIT),
        "registered": lambda: frames.registered(wrong, on=DAY),
    }
    for name, call in calls.items():
        said = (
            rf"^frames\.{name}\.\w+: got <class '.*'>, expected a frame that narwhals"
        )
        with pytest.raises(ArgumentError, match=said):
            call()


@pytest.mark.parametrize("empty", ["", "  "])
def test_an_empty_name_is_none(frame: Engine, empty: str) -> None:
    """For an answer and for its status alike."""
    said = "got an empty name, expected a name for the column"
    with pytest.raises(ColumnError, match=said):
        frames.decide(made(frame), RED, on=DAY, into=empty)
    with pytest.raises(ColumnError, match=said):
        frames.decide(made(frame), RED, on=DAY, status=empty)


def test_a_column_is_never_written_over(frame: Engine) -> None:
    """A name that is there already is refused, the amount's lines included."""
    table = pa.table(
        {"size": [1], "row": [0], "thing_rule": [1], "thing_price_price_per_10": [1]}
    )

    assert "got a name that the frame has already" in refused(frame.make(table), BIG)
    with pytest.raises(ColumnError, match="per_10"):
        frames.compute(frame.make(table), PRICE, on=DAY, lines=True)
    computed = frames.compute(frame.make(table), PRICE, on=DAY)
    assert [1] == frame.read(computed, "thing_price")


@pytest.mark.parametrize("status", ["row", "thing_rule"])
def test_the_argument_that_names_a_taken_column_is_told(
    frame: Engine, status: str
) -> None:
    """Of the answer it is into=, of its status status=."""
    with pytest.raises(ColumnError, match="another name, given with into="):
        frames.decide(made(frame), RED, on=DAY, into="row")
    with pytest.raises(ColumnError, match="another name, given with status="):
        frames.decide(made(frame), RED, on=DAY, status=status)


@pytest.mark.parametrize(
    ("values", "got", "how"),
    [
        ([True, False], "Boolean (bool)", '.convert_dtypes(dtype_backend="pyarrow")'),
        ([True, None], "Object (object)", '.convert_dtypes(dtype_backend="pyarrow")'),
        ([1.0, None], "Float64 (float64)", '.replace({"red": {1: True, 0: False}})'),
        (["yes", "no"], "String (str)", '.replace({"red": {"yes": True, "no": '),
        ([1, 0], "Int64 (int64)", '.replace({"red": {1: True, 0: False}})'),
    ],
)
def test_pandas_flags_that_cannot_be_unknown_are_refused(
    values: list[Any], got: str, how: str
) -> None:
    """With the conversion to do."""
    rows = pd.DataFrame({"red": values, "heavy": values})
    expected = f"column 'red': got {got}, expected Boolean that can be null: "

    assert refused(rows).startswith(expected)
    assert how in refused(rows)


@pytest.mark.parametrize(
    ("values", "got"),
    [([1, 2], "Int64 (int64)"), ([1.0, None], "Float64 (float64)")],
)
def test_pandas_counts_that_cannot_be_unknown_are_refused(
    values: list[Any], got: str
) -> None:
    """The conversion named makes them fit."""
    rows = pd.DataFrame({"size": values})

    assert f"'size': got {got}, expected Int64 that can be null" in refused(rows, BIG)
    fit = rows.convert_dtypes(dtype_backend="pyarrow")
    assert 2 == len(frames.decide(fit, BIG, on=DAY))


def test_pandas_times_are_no_days() -> None:
    """The conversion named makes days of them."""
    size = pd.array([3], dtype="Int64")
    rows = pd.DataFrame({"size": size, "on": pd.to_datetime(["2013-07-01"])})

    shown = refused(rows, BIG, on="on")
    assert '.astype({"on": "date32[pyarrow]"})' in shown
    decided = frames.decide(rows.astype({"on": "date32[pyarrow]"}), BIG, on="on")
    assert [True] == list(decided["thing_rule"])


def test_flags_and_choices_are_not_taken_for_each_other(frame: Engine) -> None:
    """A number is no flag, a flag no count, a number no name; a time is no day."""
    rows = frame.make(
        pa.table(
            {
                "red": [1],
                "heavy": [True],
                "size": [True],
                "shape": [1],
                "at": [datetime(2013, 7, 1)],  # noqa: DTZ001 - a time of no zone
                "row": [0],
            }
        )
    )

    assert "'red': got" in refused(rows)
    assert "'size': got" in refused(rows, BIG)
    assert "'shape': got" in refused(rows, BALL)
    assert "expected Date" in refused(rows, rule(thing.heavy), on="at")


def test_the_day_of_knowledge_is_not_before_the_day(frame: Engine) -> None:
    """One day for all rows is checked at once; a row's own day gives null."""
    rows = made(frame)

    with pytest.raises(PeriodError):
        frames.decide(rows, RED, on=DAY, known_on=START)
    early = frames.decide(rows, RED, on="day", into="met", known_on=START)
    assert [None] * 3 == frame.read(early, "met")
    late = frames.decide(rows, RED, on="day", into="met", known_on=date.max)
    assert [True, None, None] == frame.read(late, "met")


@pytest.mark.parametrize("on", [datetime(2013, 7, 1), None, 7, Month(2013, 7)])  # noqa: DTZ001
def test_a_day_is_asked_for(on: Any) -> None:
    """A rule is read for a day or a column of days, never for a time or a month."""
    with pytest.raises(PeriodError, match=r"on: got .*, expected text or a datetime"):
        frames.decide(pl.DataFrame({"red": [True], "heavy": [True]}), RED, on=on)


# -- what a rule needs


def test_needs_names_columns_and_types() -> None:
    """In order of appearance, for a day or for all versions."""
    asked = rule(
        all_of(thing.red, at_least(thing.size, 1), one_of(thing.shape, "ball"))
    )

    needed = {"red": "Boolean", "size": "Int64", "shape": "String"}
    assert needed == frames.needs(asked)
    assert {} == frames.needs(asked, on=date(2009, 12, 31))
    assert {"size": "Int64"} == frames.needs(PRICE, on=date(2010, 1, 1))


def test_no_engine_is_imported() -> None:
    """The package loads narwhals alone; the frame brings its own engine."""
    code = (
        "import sys, reintegra.frames; "
        "print({'polars', 'pandas', 'pyarrow', 'duckdb'} & {*sys.modules})"
    )

    shown = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    assert "set()\n" == shown.stdout


def test_a_count_that_arises_from_a_reading_may_be_left_out(frame: Engine) -> None:
    """It is 0 then, as on the record; a column that is there is read."""
    july = cis.BenefitMonth(
        month_days=31,
        trial_days=0,
        main_days=31,
        unexcused_trial=0,
        unexcused_main=1,
        sick_within=0,
        not_due_trial=0,
        not_due_main=0,
    )
    whole = table([(july, date(2026, 7, 1))], cis.BenefitMonth)
    rows = frame.make(whole.drop_columns(["sick_within_trial"]))
    done = frames.compute(rows, cis.BENEFIT, on="day")

    assert [2033_67] == frame.read(done, "cis_benefit")


def shapes(frame: Engine, names: list[str | None]) -> Any:
    """Make rows of shapes."""
    rows = {"shape": pa.array(names, pa.string()), "row": list(range(len(names)))}
    return frame.make(pa.table(rows))


def test_a_name_that_no_fact_has_is_refused_or_not_known(frame: Engine) -> None:
    """`ball` with a great letter is no ball, and no other thing either."""
    strange = shapes(frame, ["ball", "Ball", None, "kula", "Ball"])

    said = (
        r"'shape': got 3 rows with names unknown: 'Ball' \(2\), 'kula' \(1\), expected"
    )
    with pytest.raises(ColumnError, match=said):
        frames.decide(strange, BALL, on=DAY)
    decided = frames.decide(strange, BALL, on=DAY, unknown_names="null")
    assert [True, None, None, None, None] == frame.read(decided, "thing_rule")


def test_many_names_that_no_fact_has_are_cut(frame: Engine) -> None:
    """Five are named, and how many others there are."""
    strange = shapes(frame, [f"s{number}" for number in range(8)])

    with pytest.raises(ColumnError, match=r"'s4' \(1\) and 3 others, expected one of"):
        frames.decide(strange, BALL, on=DAY)
