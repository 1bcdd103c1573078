"""Several rules, formulas and sortings at once: the answers of each by itself."""

from __future__ import annotations

from datetime import date
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from attrs import evolve

from reintegra import ArgumentError, ColumnError, Month, cis, frames, kis
from reintegra.grammar.builders import all_of, any_of, at_least, known
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Condition, Formula, Rule
from reintegra.law.timeline import Version, over_time
from reintegra.people.person import Person
from reintegra.programmes.cis.day_effects import EFFECT
from tests.engines import Engine, table
from tests.things import Thing, thing, version

DAY = date(2026, 7, 1)
MONTH = cis.BenefitMonth(
    month_days=31,
    trial_days=9,
    main_days=20,
    unexcused_trial=1,
    unexcused_main=0,
    sick_within=2,
    not_due_trial=0,
    not_due_main=1,
)
PERSON = Person(
    socially_excluded=True,
    cannot_meet_basic_needs=True,
    participation_limited=True,
    in_poverty=True,
    homeless=True,
    homelessness_programme=True,
)
DAYS = [DAY, date(2015, 5, 1), date(2003, 1, 1), date(9999, 12, 31), None]
ASKED: list[Rule | Formula | Sorting] = [cis.ELIGIBLE, kis.ELIGIBLE, cis.BENEFIT]


def rows() -> pa.Table:
    """Make people with their months, on days within the law and outside it."""
    people = [PERSON, evolve(PERSON, homeless=None), evolve(PERSON, homeless=False)]
    months = [MONTH, evolve(MONTH, unexcused_main=4), evolve(MONTH, main_days=None)]
    pairs = [(person, month) for person in people for month in months]
    days: list[Any] = [DAYS[place % len(DAYS)] for place in range(len(pairs))]
    left = table(zip([person for person, _ in pairs], days, strict=True), Person)
    right = table(zip([month for _, month in pairs], days, strict=True), type(MONTH))
    for name in right.column_names:
        if name not in left.column_names:
            left = left.append_column(name, right[name])
    return left


def test_many_rows_are_answered_in_their_order_as_few_are() -> None:
    """From so many on, polars goes through the rows in pieces."""
    few = pl.DataFrame(pl.from_arrow(rows()))
    often = pl.all().gather(pl.int_range(500_000) % few.height)
    many = few.select(often)
    of_few = frames.answer(few, ASKED, on=DAY, lines=True)
    of_many = frames.answer(many, ASKED, on=DAY, lines=True)
    assert of_many.equals(of_few.select(often))
    odd = many.with_columns(main_days=pl.lit(32))  # which no month has
    assert frames.compute(odd, cis.BENEFIT, on=DAY)["cis_benefit"].null_count() > 0


def one_by_one(made: Any, on: str | date) -> Any:
    """Ask each by itself."""
    made = frames.decide(made, cis.ELIGIBLE, on=on)
    made = frames.decide(made, kis.ELIGIBLE, on=on)
    return frames.compute(made, cis.BENEFIT, on=on, lines=True)


@pytest.mark.parametrize("on", ["day", DAY])
@pytest.mark.parametrize("size", [9, 1, 0])
def test_answers_are_those_of_each_by_itself(
    frame: Engine, on: str | date, size: int
) -> None:
    """In the order asked, with the lines, of many rows, of one and of none."""
    made = frame.make(rows().slice(0, size))
    answered = frames.answer(made, ASKED, on=on, lines=True)
    expected = frame.arrow(one_by_one(made, on)).sort_by("row")

    assert type(answered) is type(made)
    assert expected.equals(frame.arrow(answered).sort_by("row"))


def test_rows_without_any_value_are_not_known(frame: Engine) -> None:
    """Whatever the day is."""
    full = rows()
    nulls = {
        name: full[name] if name in {"row", "day"} else pa.nulls(9, full[name].type)
        for name in full.column_names
    }
    made = frames.answer(frame.make(pa.table(nulls)), ASKED, on="day")

    for name in ("cis_eligible", "kis_eligible", "cis_benefit"):
        assert [None] * 9 == frame.read(made, name)


def test_sortings_are_answered_beside_the_rest(frame: Engine) -> None:
    """Each on its own columns."""
    marks = {"mark": pa.array(["sick", None]), "row": pa.array([0, 1])}
    facts = {name: pa.nulls(2, pa.bool_()) for name in ("red", "round")}
    for name, type_ in frames.needs(EFFECT, on=DAY).items():
        kind = {"Boolean": pa.bool_(), "Int64": pa.int64(), "String": pa.string()}
        marks.setdefault(name, pa.nulls(2, kind[type_]))
    made = frame.make(pa.table(marks | facts))
    asked: list[Rule | Formula | Sorting] = [EFFECT, rule(thing.red)]
    answered = frames.answer(made, asked, on=DAY)
    alone = frames.classify(made, EFFECT, on=DAY)

    assert frame.read(alone, "cis_effect") == frame.read(answered, "cis_effect")
    assert [None, None] == frame.read(answered, "thing_rule")


def rule(says: Condition) -> Rule:
    """Make a rule of one version."""
    only: Version[Condition] = version(date(2010, 1, 1), says)
    return Rule("thing.RULE", "reguła", "rule", Thing, over_time(only))


def test_chunks_and_the_order_of_columns_change_nothing(frame: Engine) -> None:
    """Nor do columns that nothing asks for, which come back as they were."""
    full = rows()
    parts = pa.concat_tables([full.slice(0, 4), full.slice(4)])
    turned = parts.select(full.column_names[::-1])
    note = pa.array([["of", "any"], []] * 4 + [None])
    made = frame.make(turned.append_column("note", note))
    found = frame.arrow(frames.answer(made, ASKED, on="day")).sort_by("row")
    expected = frame.arrow(frames.answer(frame.make(full), ASKED, on="day"))

    names = [name for name in expected.column_names if name not in full.column_names]
    assert names == found.column_names[-len(names) :]
    assert expected.sort_by("row").select(names).equals(found.select(names))
    assert note.to_pylist() == found["note"].to_pylist()


def test_pandas_comes_back_with_its_index_and_its_types() -> None:
    """Those of pandas itself as well as those of Arrow."""
    made = rows().to_pandas(types_mapper=pd.ArrowDtype)
    made["homeless"] = made["homeless"].astype("boolean")
    made["main_days"] = made["main_days"].astype("Int16")
    made.index = pd.Index(list("abcdefghi"), name="who")
    answered = frames.answer(made, ASKED, on=DAY)

    pd.testing.assert_frame_equal(made, answered[list(made.columns)])
    assert pd.ArrowDtype(pa.int64()) == answered["cis_benefit"].dtype


# -- absent columns


def test_absent_facts_are_refused_or_not_known(frame: Engine) -> None:
    """What the others settle stays settled."""
    red_and_big = rule(all_of(thing.red, at_least(thing.size, 3)))
    made = frame.make(pa.table({"red": [True, False], "row": [0, 1]}))

    with pytest.raises(ColumnError, match="'size': got no such column"):
        frames.answer(made, [red_and_big], on=DAY)
    answered = frames.answer(made, [red_and_big], on=DAY, absent="unknown")
    assert [None, False] == frame.read(answered, "thing_rule")
    for on in (DAY, date(2009, 1, 1)):
        alone = frames.decide(made, red_and_big, on=on, absent="unknown", into="met")
        assert frame.read(alone, "met")[0] is None


@pytest.mark.parametrize("fact", [thing.red, thing.size, thing.shape, thing.sold])
def test_an_absent_fact_is_known_not_to_be_known(frame: Engine, fact: Any) -> None:
    """Of each kind."""
    made = frame.make(pa.table({"row": [0, 1]}))
    answered = frames.decide(made, rule(known(fact)), on=DAY, absent="unknown")

    assert [False, False] == frame.read(answered, "thing_rule")


# -- refused


def test_the_status_of_each_stands_beside_it(frame: Engine) -> None:
    """Named after the answer, and as `frames.decide` and `frames.compute` tell it."""
    made = frame.make(rows())
    asked: list[Rule | Formula] = [cis.ELIGIBLE, cis.BENEFIT]
    found = frames.answer(made, asked, on="day", status=True)
    decided = frames.decide(made, cis.ELIGIBLE, on="day", status="told")
    computed = frames.compute(made, cis.BENEFIT, on="day", status="told")

    names = frame.arrow(found).column_names[-4:]
    assert [
        *("cis_eligible", "cis_eligible_status"),
        *("cis_benefit", "cis_benefit_status"),
    ] == names
    for name, one in (("cis_eligible", decided), ("cis_benefit", computed)):
        assert frame.read(one, "told") == frame.read(found, f"{name}_status")
        assert frame.read(one, name) == frame.read(found, name)


def test_clauses_may_have_columns_of_their_own() -> None:
    """As those that `frames.reasons` adds."""
    made = pl.DataFrame(pl.from_arrow(rows()))
    found = frames.answer(made, [cis.ELIGIBLE], on=DAY, reasons=True, flat=True)

    assert found.equals(frames.reasons(made, cis.ELIGIBLE, on=DAY, flat=True))


def test_formulas_are_answered_for_a_month() -> None:
    """As `frames.compute` does; a rule is asked about a day."""
    made, month = pl.DataFrame(pl.from_arrow(rows())), Month(2026, 7)
    found = frames.answer(made, [cis.BENEFIT], on=month)

    assert found.equals(frames.compute(made, cis.BENEFIT, on=month))
    with pytest.raises(ArgumentError, match=r"a day, .* as cis.ELIGIBLE is no formula"):
        frames.answer(made, [cis.BENEFIT, cis.ELIGIBLE], on=month)


def test_something_is_asked() -> None:
    """A call that asks nothing is a mistake."""
    with pytest.raises(ArgumentError, match=r"frames\.answer\.provisions: got"):
        frames.answer(pl.DataFrame({"red": [True]}), [], on=DAY)


def test_the_same_question_twice_is_refused(frame: Engine) -> None:
    """As its column would stand there twice."""
    made = frame.make(rows())
    with pytest.raises(ColumnError, match="got a name that the frame has already"):
        frames.answer(made, [cis.ELIGIBLE, cis.ELIGIBLE], on=DAY)


def test_all_that_is_wrong_is_named_at_once(frame: Engine) -> None:
    """Columns that are missing, and those of a wrong type, the days among them."""
    made = frame.make(pa.table({"red": ["tak"], "day": ["2026-07-01"], "row": [0]}))
    asked = rule(all_of(thing.red, at_least(thing.size, 3)))
    with pytest.raises(ColumnError) as caught:
        frames.answer(made, [asked], on="day")

    assert ["size", "red", "day"] == [one.column for one in caught.value.errors]  # type: ignore[attr-defined]


def test_names_of_another_case_are_the_same_to_a_database() -> None:
    """Neither an answer nor a fact is taken for such a column."""
    made = duckdb.sql("select true as RED, 1 as THING_RULE, 2 as THING_RULE_MAIN")
    big, red = rule(at_least(thing.size, 3)), rule(thing.red)
    with pytest.raises(ColumnError, match="got a name that the frame has already"):
        frames.decide(made, big, on=DAY, absent="unknown")
    with pytest.raises(ColumnError, match="given with status="):
        frames.decide(made, big, on=DAY, absent="unknown", into="met", status="red")
    absences: list[Any] = ["refuse", "unknown"]
    for absent in absences:
        with pytest.raises(ColumnError, match=r"only 'RED', .*: RED AS red") as caught:
            frames.decide(made, red, on=DAY, absent=absent, into="met")
        assert caught.value.column == "red"
    found: Any = duckdb.sql("select true as red")
    assert [(True, True)] == frames.decide(found, red, on=DAY).fetchall()
    apart = frames.decide(pl.DataFrame({"red": [True], "RED": [1]}), red, on=DAY)
    assert apart["thing_rule"].to_list() == [True]


def test_columns_that_are_there_twice_are_refused() -> None:
    """Nobody knows which of them is meant."""
    arrow = pa.table([pa.array([True]), pa.array([False])], names=["red", "red"])
    pandas = pd.DataFrame([[True, False]], columns=["red", "red"], dtype="boolean")
    for made in (arrow, pandas):
        with pytest.raises(ColumnError, match="'red': got 2 columns of this name"):
            frames.answer(made, [rule(thing.red)], on=DAY)


def test_values_that_cannot_be_are_counted_and_refused(frame: Engine) -> None:
    """Where asked for: in all columns at once; otherwise they are not known."""
    sold = [date(1999, 1, 1), None, date(2010, 1, 1), date(1999, 1, 1)]
    red = pa.nulls(4, pa.bool_())
    columns = {"size": [7, -1, 7, 3], "sold": sold, "row": [0, 1, 2, 3], "red": red}
    made = frame.make(pa.table(columns))
    asked = rule(any_of(thing.red, at_least(thing.size, 3), known(thing.sold)))
    with pytest.raises(ColumnError) as caught:
        frames.answer(made, [asked], on=DAY, impossible="refuse")

    for part in (
        "'size': got 3 rows with values that cannot be: 7 (2), -1 (1), expected 0–6 cm",
        "'sold': got 2 rows with values that cannot be: 1999-01-01 (2), expected a",
    ):
        assert part in str(caught.value)
    decided = frames.decide(made, asked, on=DAY)
    assert [None, None, True, True] == frame.read(decided, "thing_rule")
    right = frame.make(pa.table(columns).slice(3, 1).drop_columns(["sold"]))
    asked = rule(at_least(thing.size, 3))
    decided = frames.decide(right, asked, on=DAY, impossible="refuse")
    assert [True] == frame.read(decided, "thing_rule")


def test_counts_beyond_64_bits_are_as_any_that_cannot_be(frame: Engine) -> None:
    """They are not known, or counted and refused."""
    sizes = pa.array([2**64 - 1, None, 2**63, 3], pa.uint64())
    made = frame.make(pa.table({"size": sizes, "row": [0, 1, 2, 3]}))
    asked = rule(at_least(thing.size, 3))

    decided = frames.decide(made, asked, on=DAY)
    assert [None, None, None, True] == frame.read(decided, "thing_rule")
    with pytest.raises(
        ColumnError, match=r"be: 9223372036854775807 or more \(2\), exp"
    ):
        frames.decide(made, asked, on=DAY, impossible="refuse")
    right = frame.make(pa.table({"size": sizes.slice(3), "row": [0]}))
    decided = frames.decide(right, asked, on=DAY, impossible="refuse")
    assert [True] == frame.read(decided, "thing_rule")


@pytest.mark.skipif(not hasattr(pl, "Int128"), reason="this polars has no such type")
def test_counts_of_128_bits_may_be_below_as_well() -> None:
    """Of DuckDB and of polars."""
    sizes = [-(2**100), 2**100, 3, None]
    made = pl.DataFrame({"size": sizes}, schema={"size": pl.Int128})
    huge: Any = duckdb.sql(f"select unnest({sizes[:3]}::hugeint[] || [null]) as size")
    asked = rule(at_least(thing.size, 3))

    decided = frames.decide(made, asked, on=DAY)
    assert [None, None, True, None] == decided["thing_rule"].to_list()
    decided = frames.decide(huge, asked, on=DAY).fetchall()
    assert [None, None, True, None] == [met for _, met in decided]
    with pytest.raises(ColumnError, match="-9223372036854775808 or less"):
        frames.decide(made, asked, on=DAY, impossible="refuse")
