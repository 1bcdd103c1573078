"""The conversion that a refused column's message names is run, and the column fits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pytest

from reintegra import ColumnError, frames
from reintegra.grammar.builders import all_of, at_least, one_of
from reintegra.grammar.nodes import Condition, Rule
from reintegra.law.timeline import Version, over_time
from tests.engines import ENGINES, Engine
from tests.things import Thing, thing, version

DAY = date(2013, 7, 1)
MIDNIGHT = datetime(2013, 7, 1)  # noqa: DTZ001 - a timestamp without a time zone


def rule(says: Condition) -> Rule:
    """Make a rule of one version."""
    only: Version[Condition] = version(date(2010, 1, 1), says)
    return Rule("thing.RULE", "reguła", "rule", Thing, over_time(only))


RED, BIG = (
    rule(all_of(at_least(thing.parts, 1), thing.red)),
    rule(at_least(thing.size, 3)),
)
BIG_PLAIN = pa.array([3, 3, 2], pa.int64())


def plain_pandas(made: pa.Table) -> pd.DataFrame:
    """Make a frame as most programs hold it, with types of NumPy."""
    return made.to_pandas()


FRAMES = (*ENGINES, Engine("pandas-numpy", plain_pandas, pa.Table.from_pandas))


def converted(frame: Engine, rows: Any, name: str, how: str) -> Any:
    """Run what a message names: an expression of the engine for one column."""
    names = {"rows": rows, "table": rows, "pl": pl, "pd": pd, "pa": pa, "pc": pc}
    if frame.name == "duckdb":
        return duckdb.sql(f"select * replace ({how} as {name}) from rows")  # noqa: S608 - ours
    if frame.name == "pyarrow":
        place = rows.schema.get_field_index(name)
        return rows.set_column(place, name, eval(how, names))  # noqa: S307 - ours
    return eval(f"rows{how}", names)  # noqa: S307 - what the library itself wrote


def refusal(ask: Callable[[], object]) -> str:
    """Return the conversion that a refusal names."""
    with pytest.raises(ColumnError) as caught:
        ask()
    return str(caught.value).partition("that can be null: ")[2]


Values = list[Any]
RIGHT: dict[str, tuple[str, Values]] = {
    "flags as text": ("red", ["tak", "nie", None]),
    "flags in other words": ("red", ["YES", "no", ""]),
    "flags as numbers": ("red", [1, 0, None]),
    "flags as numbers with a point": ("red", [1.0, 0.0, None]),
    "counts as text": ("size", ["4", "2", None]),
    "counts with a point": ("size", [4.0, 2.0, None]),
    "counts as decimals": ("size", [Decimal("4.00"), Decimal("2.00"), None]),
    "days as text": ("day", ["2013-07-01", "2013-07-01", None]),
    "days as numbers": ("day", [20130701, 20130701, None]),
    "days as moments": ("day", [MIDNIGHT, MIDNIGHT, None]),
}
WRONG: dict[str, tuple[str, Values]] = {
    "a text that means nothing": ("red", ["tak", "może", None]),
    "a number that means nothing": ("red", [1, 2, None]),
    "a text with a part": ("size", ["4", "5.5", None]),
    "a number with a part": ("size", [4.0, 5.5, None]),
    "a decimal with a part": ("size", [Decimal("4.0"), Decimal("5.5"), None]),
    "a text that is no day": ("day", ["2013-07-01", "lipiec", None]),
    "a number that is no day": ("day", [20130701, 20139999, None]),
}


def rows_of(frame: Engine, name: str, values: Values) -> Any:
    """Make a frame of three rows, one column of which does not fit."""
    row = pa.array(range(3))
    made = {"size": BIG_PLAIN, "red": pa.array([True, False, None]), "row": row}
    made |= {"parts": pa.array([1, 1, 1]), "day": pa.array([DAY, DAY, None])}
    if frame.name == "pandas-numpy":
        kept = [one for one in made if one != name]
        rest = pa.table({one: made[one] for one in kept})
        fit = rest.to_pandas(types_mapper=pd.ArrowDtype)
        return fit.assign(**{name: values})
    return frame.make(pa.table(made | {name: pa.array(values)}))


def asked(rows: Any, name: str) -> Any:
    """Decide a rule that reads the column."""
    if name == "red":
        return frames.decide(rows, RED, on=DAY)
    return frames.decide(rows, BIG, on="day" if name == "day" else DAY)


@pytest.mark.parametrize("frame", FRAMES, ids=str)
@pytest.mark.parametrize("case", RIGHT)
def test_the_conversion_named_is_accepted(frame: Engine, case: str) -> None:
    """By the engine and by the library, with the answers of the right type."""
    name, values = RIGHT[case]
    rows = rows_of(frame, name, values)
    how = refusal(lambda: asked(rows, name))
    answer = asked(converted(frame, rows, name, how), name)
    right = [True, True, None] if name == "day" else [True, False, None]

    assert right == frame.read(answer, "thing_rule")


@pytest.mark.parametrize("frame", FRAMES, ids=str)
@pytest.mark.parametrize("case", WRONG)
def test_the_conversion_named_guesses_nothing(frame: Engine, case: str) -> None:
    """What it cannot read is refused by the engine, not cut and not left out."""
    name, values = WRONG[case]
    rows = rows_of(frame, name, values)
    how = refusal(lambda: asked(rows, name))

    with pytest.raises(Exception, match=r".") as caught:
        frame.arrow(converted(frame, rows, name, how))
    assert not isinstance(caught.value, AttributeError | NameError | SyntaxError)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (["YES"], '{"YES": True, "NO": False}'),
        (["Nie", "nie"], '{"Nie": False, "nie": False, "Tak": True}'),
        (["0", " ", None], '{"0": False, "1": True, " ": None}'),
        (["no", "może"], '{"no": False, "yes": True}'),
        (["może"], '{"tak": True, "nie": False}'),
    ],
)
def test_the_words_of_a_conversion_are_those_that_came(
    values: Values, words: str
) -> None:
    """With the other word of a pair; those of neither are left to their owner."""
    rows = pl.LazyFrame({"red": values, "parts": [1] * len(values)})

    assert words in refusal(lambda: asked(rows, "red"))


@pytest.mark.parametrize("frame", ENGINES, ids=str)
def test_all_wrong_columns_are_named_at_once(frame: Engine) -> None:
    """In one message; each is an error of its own as well."""
    rows = frame.make(pa.table({"red": ["tak"], "parts": [1.5], "row": [0]}))
    with pytest.raises(ColumnError) as caught:
        asked(rows, "red")
    error: Any = caught.value

    assert {"red", "parts"} == {one.column for one in error.errors}
    assert str(error).count("that can be null: ") == 2


@pytest.mark.parametrize("ask", [frames.decide, frames.missing])
@pytest.mark.parametrize("name", ["size", "day", "shape"])
def test_coded_columns_of_arrow_are_read_alike_everywhere(ask: Any, name: str) -> None:
    """Counts and days are refused with the cast to write, and so are views of text."""
    coded = {
        "size": pa.array([4]).dictionary_encode(),
        "day": pa.array([DAY]).dictionary_encode(),
        "shape": pa.array(["ball"], pa.string_view()),
    }
    fit = {"size": pa.array([4]), "day": pa.array([DAY]), "shape": pa.array(["ball"])}
    rows = pa.table(fit | {name: coded[name]})
    asked = rule(all_of(at_least(thing.size, 3), one_of(thing.shape, "ball")))
    how = refusal(lambda: ask(rows, asked, on="day"))

    place = rows.schema.get_field_index(name)
    names = {"table": rows}
    right = rows.set_column(place, name, eval(how, names))  # noqa: S307 - what the library itself wrote
    assert ask(right, asked, on="day").num_rows == 1
    keyed = right.append_column("id", pa.array(["a"], pa.string_view()))
    assert frames.explain_rows(keyed, asked, rows=["a"], by="id", on="day")[0].met


def test_columns_of_pandas_that_are_not_read_may_be_anything() -> None:
    """Called by a number, or of objects that no other engine has."""
    rows = pd.DataFrame({"size": pd.array([4, None], "Int64")})
    rows[7], rows["o"] = 1, [{1: 2}, object()]

    assert frames.decide(rows, BIG, on=DAY, status="why")["why"].tolist()
    assert len(frames.missing(rows, BIG, on=DAY)) == len(rows)
    by_place = frames.explain_rows(rows, BIG, rows=[1, 0], on=DAY)
    assert [None, True] == [found.met for found in by_place]
    with pytest.raises(ColumnError, match="'parts': got no such column"):
        frames.decide(rows, RED, on=DAY)
