"""Why each row is refused, and what it waits for: as the verdict of its record says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from itertools import product
from random import Random
from typing import Any

import polars as pl
import pyarrow as pa
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reintegra import (
    ArgumentError,
    ColumnError,
    GrammarError,
    Interpretations,
    Month,
    NotInForceError,
    PeriodError,
    Person,
    ReintegraError,
    UnknownNameError,
    cis,
    compute,
    decide,
    frames,
    psu,
    unemployed,
)
from reintegra.grammar.builders import NEVER, all_of, any_of, at_least, none_of
from reintegra.grammar.nodes import (
    ByInterpretation,
    Clause,
    Discretion,
    Formula,
    Group,
    How,
    Line,
    Refer,
    Rule,
)
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_nodes
from reintegra.law.acts import UZS
from reintegra.law.open_points import OP_09, OP_10, OP_50
from reintegra.law.timeline import over_time
from reintegra.reading.record.trace import Part, Reason, decisive_parts, walk_decisive
from reintegra.values.text import Text
from tests.engines import ENGINES, STAGES, Engine, table, written_as_sql
from tests.laws.test_keys import provisions
from tests.things import Thing, thing, version
from tests.truth_table import possible, stretches, varied

DAY = date(2026, 9, 1)
RULES = {one.key: one for one in provisions() if isinstance(one, Rule) and one.keys()}
FORMULAS = {one.key: one for one in provisions() if isinstance(one, Formula)}


# -- what a record says


def every_reason(part: Part) -> Iterator[Reason]:
    """Go through all reasons of a tree."""
    if isinstance(part, Reason):
        yield part
    for below in part.parts:
        yield from every_reason(below)


def first_key(part: Part) -> str | None:
    """Return the first key that an answer rests on."""
    return next((one.key for one in walk_decisive(part) if one.key), None)


def main_key(reason: Reason) -> str | None:
    """Return the key of the main clause of a refusal, or of what is not known."""
    above = None
    while not isinstance(reason.expression, Group) and reason.parts:
        above = reason.key or above
        below = reason.parts[0]
        if not isinstance(below, Reason):
            return above
        reason = below
    if not isinstance(reason.expression, Group):
        return reason.key or above
    parts = [one for one in decisive_parts(reason) if isinstance(one, Reason)]
    decisive = reason.expression.how is not How.ALL
    alone = reason.met is None or any(one.met is decisive for one in parts)
    if not alone and above:
        return above
    return first_key(parts[0]) or above


def answer(
    ask: Callable[..., Any],
    provision: Rule | Formula,
    record: object,
    day: date,
    under: Interpretations,
) -> Any:
    """Ask about a record, ``None`` where the law gives no answer."""
    try:
        return ask(provision, record, day, under=under)
    except ReintegraError:
        return None


# -- random rows of every rule of the library


def interpretations_of(provision: Rule | Formula, chance: Random) -> Interpretations:
    """Choose an interpretation of each point that a provision meets."""
    words = iter_nodes(provision, LawScope())
    points = {
        one.point.id: one.point for one in words if isinstance(one, ByInterpretation)
    }
    return Interpretations(
        {id_: chance.choice(one.keys) for id_, one in points.items()}
    )


def rows_of(
    provision: Rule | Formula, under: Interpretations, chance: Random, count: int
) -> list[tuple[Any, date]]:
    """Make random records, each with a day beside one on which the law turns."""
    found = []
    for days in chance.choices(list(stretches(provision, under)), k=count):
        values = varied(provision, days[0], under)
        mood = chance.choice((0.0, 0.1, 0.5))
        facts = {
            name: None if chance.random() < mood else chance.choice(may)
            for name, may in values.items()
        }
        record = possible(provision.record, facts)
        if record is not None:
            found.append((record, chance.choice(days)))
    return found


def case(provision: Rule | Formula, seed: int) -> tuple[list[Any], Interpretations]:
    """Make rows of a provision, and interpretations of its points."""
    chance = Random(seed)  # noqa: S311 - no secret
    under = interpretations_of(provision, chance)
    return rows_of(provision, under, chance, 24), under


rules = st.sampled_from(sorted(RULES))
formulas = st.sampled_from(sorted(FORMULAS))
seeds = st.integers(0, 2**32)
some = settings(max_examples=max(settings().max_examples // 2, 5))


@given(key=rules, seed=seeds)
@example(key="kis.GRADUATE", seed=1)
@some
def test_reasons_are_those_of_the_record(key: str, seed: int) -> None:
    """Clause by clause, and so is the main one, whatever the interpretations."""
    rule = RULES[key]
    rows, under = case(rule, seed)
    frame = pl.DataFrame(table(rows, rule.record))

    found = frames.reasons(frame, rule, on="day", into="met", under=under)
    for row, (record, day) in zip(found.rows(named=True), rows, strict=True):
        verdict = answer(decide, rule, record, day, under)
        if verdict is not None:
            said = {one.key: one.met for one in every_reason(verdict.reason) if one.key}
            none = dict.fromkeys(row["met_reasons"])
            main = None if verdict.met else main_key(verdict.reason)
            assert (verdict.met, main) == (row["met"], row["met_main"])
            assert none | said == row["met_reasons"]
            assert main in {None, *verdict.clause_keys}


@given(key=rules | formulas, seed=seeds)
@some
def test_missing_facts_are_those_of_the_record(key: str, seed: int) -> None:
    """The facts without which there is no answer, and no others."""
    provision = RULES.get(key) or FORMULAS[key]
    rows, under = case(provision, seed)
    frame = pl.DataFrame(table(rows, provision.record))

    found = frames.missing(frame, provision, on="day", into="lacks", under=under)
    for lacks, (record, day) in zip(found["lacks"], rows, strict=True):
        ask = decide if isinstance(provision, Rule) else compute
        result = answer(ask, provision, record, day, under)
        if result is not None:
            found_missing = {name for name, missing in lacks.items() if missing}
            assert {*result.missing} == found_missing


# -- every engine


RULE = psu.REFERRAL
Referral = RULE.record
ROWS = [
    (Referral(gmina_applied=True, agreement=True, listed=True), DAY),
    (Referral(agreement=False, city_applied=False, listed=True), DAY),
    (Referral(), DAY),
    (Referral(gmina_applied=True, agreement=True, listed=False), date(2010, 1, 1)),
]


def made(frame: Engine) -> Any:
    """Make a frame of the rows."""
    return frame.make(table(ROWS, Referral))


@pytest.mark.parametrize("on", ["day", DAY])
def test_every_engine_gives_the_reasons(frame: Engine, on: str | date) -> None:
    """The answer, a Boolean for each clause in one struct, and the main clause."""
    rows = made(frame)
    found = frames.reasons(rows, RULE, on=on, status="law")
    answers = frame.read(frames.decide(rows, RULE, on=on), "psu_referral")

    names = "psu_referral", "psu_referral_reasons", "psu_referral_main", "law"
    read = list(zip(*frame.read(found, *names), strict=True))
    days = [day if on == "day" else DAY for _, day in ROWS]
    pairs = zip(ROWS, days, strict=True)
    verdicts = [decide(RULE, one, day) for (one, _), day in pairs]
    assert answers == [*read[0]]
    assert [main_key(one.reason) if not one.met else None for one in verdicts] == [
        *read[2]
    ]
    assert {"in_force"} == {*read[3]}
    for verdict, said in zip(verdicts, read[1], strict=True):
        for one in every_reason(verdict.reason):
            if one.key:
                assert one.met is said[one.key]


def test_every_engine_gives_the_missing_facts(frame: Engine) -> None:
    """As a struct, or as columns of their own."""
    rows = made(frame)
    found = frame.read(frames.missing(rows, RULE, on=DAY), "psu_referral_missing")
    flat = frame.arrow(frames.missing(rows, RULE, on=DAY, into="m", flat=True))

    expected = [decide(RULE, one, DAY).missing for one, _ in ROWS]
    assert expected == [tuple(n for n, so in one.items() if so) for one in found]
    sorted_ = flat.sort_by("row")
    assert found == [
        {name: sorted_[f"m_{name}"][at].as_py() for name in one}
        for at, one in enumerate(found)
    ]


def test_every_engine_gives_reasons_as_columns(frame: Engine) -> None:
    """For CSV and SQL: each clause by a name that needs no quotes."""
    found = frames.reasons(made(frame), RULE, on=DAY, into="met", flat=True)
    struct = frames.reasons(made(frame), RULE, on=DAY, into="met")

    names = [f"met_urp_art142_{unit}" for unit in ("ust2", "ust5", "ust7", "ust8")]
    fields = frame.read(struct, "met_reasons")
    assert ["psu.REFERRAL/urp.art142.ust5"] == [k for k in fields[0] if "ust5" in k]
    assert [tuple(one.values()) for one in fields] == frame.read(found, *names)


def test_an_engine_that_writes_sql_gives_reasons() -> None:
    """Its own folding of names is no matter: names of columns are in lower case."""
    rows = written_as_sql(table(ROWS, Referral), "reasons")

    found = frames.reasons(rows, RULE, on=DAY, flat=True).toArrow().sort_by("row")
    assert [True, False, None, False] == found["psu_referral"].to_pylist()
    main = "psu.REFERRAL/urp.art142.ust5"
    assert [None, main, main, "psu.REFERRAL/urp.art142.ust8"] == found[
        "psu_referral_main"
    ].to_pylist()
    assert [True, False, None, True] == found[
        "psu_referral_urp_art142_ust5"
    ].to_pylist()


def test_reasons_come_with_several_answers(frame: Engine) -> None:
    """One plan answers all, and gives the same reasons."""
    alone = frames.reasons(made(frame), RULE, on="day")
    found = frames.answer(made(frame), [RULE], on="day", reasons=True)

    assert frame.arrow(alone).sort_by("row").equals(frame.arrow(found).sort_by("row"))


def test_chosen_rows_are_explained_in_full(frame: Engine) -> None:
    """Those of a column, in the order asked for, each by the law of its own day."""
    found = frames.explain_rows(made(frame), RULE, rows=[3, 1], by="row", on="day")

    assert tuple(decide(RULE, *ROWS[at]) for at in (3, 1)) == found
    assert found[1].explain("pl") == decide(RULE, *ROWS[1]).explain("pl")


def test_rows_have_places_where_they_have_an_order(frame: Engine) -> None:
    """A database gives its rows none: there a column tells them apart."""
    rows = made(frame)
    if frame.name == "duckdb":
        with pytest.raises(ArgumentError, match="have no order"):
            frames.explain_rows(rows, RULE, rows=[0], on=DAY)
    else:
        (found,) = frames.explain_rows(rows, RULE, rows=[2], on=DAY)
        assert decide(RULE, Referral(), DAY) == found


OTHER = Rule(
    "thing.OTHER",
    "inna",
    "other",
    Thing,
    over_time(version(date(2012, 1, 1), Clause(UZS.at("art. 3"), thing.round))),
)
MADE_UP = Rule(
    "thing.MADE_UP",
    "zmyślona",
    "made up",
    Thing,
    over_time(
        version(date(2010, 1, 1), Clause(UZS.at("art. 1"), thing.red)),
        version(
            date(2011, 1, 1),
            Discretion(
                any_of(
                    Clause(UZS.at("art. 1"), thing.red),
                    Clause(UZS.at("art. 2"), thing.heavy),
                ),
                Text("urząd", "an office"),
                UZS.at("art. 4"),
            ),
        ),
        version(
            date(2012, 1, 1),
            all_of(
                Refer(OTHER),
                Clause(
                    UZS.at("art. 5"),
                    at_least(Line("line", "linia", "line", thing.size), 3),
                ),
                none_of(Clause(UZS.at("art. 6"), NEVER), thing.heavy),
            ),
        ),
        version(
            date(2013, 1, 1),
            all_of(
                any_of(
                    Clause(UZS.at("art. 1"), NEVER), Clause(UZS.at("art. 2"), NEVER)
                ),
                Clause(UZS.at("art. 3"), thing.red),
            ),
        ),
        version(date(2014, 1, 1), None),
    ),
)
YEARS = [date(year, 7, 1) for year in range(2009, 2015)]


@pytest.mark.parametrize("on", ["day", *YEARS])
def test_every_shape_of_a_rule_has_its_main_clause(
    frame: Engine, on: str | date
) -> None:
    """A clause alone, a discretion, a rule referred to, what is never so."""
    things = [
        Thing(red=red, round=round_, heavy=heavy, size=size)
        for red, round_, heavy, size in product(
            (True, False, None), (True, None), (False, None), (2, 3)
        )
    ]
    days = YEARS if on == "day" else [on]
    rows: list[Any] = list(product(things, days))

    found = frames.reasons(frame.make(table(rows, Thing)), MADE_UP, on=on, into="met")
    told = frame.read(found, "met", "met_main", "met_reasons")
    for (record, day), (met, main, clauses) in zip(rows, told, strict=True):
        verdict = answer(decide, MADE_UP, record, day, Interpretations())
        none = dict.fromkeys(clauses)
        if verdict is None:
            assert (None, None, none) == (met, main, clauses)
        else:
            said = {one.key: one.met for one in every_reason(verdict.reason) if one.key}
            right = None if verdict.met else main_key(verdict.reason)
            assert (verdict.met, right, none | said) == (met, main, clauses)


def test_a_rule_without_facts_misses_none() -> None:
    """There is nothing that would settle it."""
    never = Rule("thing.NEVER", "n", "n", Thing, over_time(version(DAY, NEVER)))

    with pytest.raises(GrammarError, match="got nothing that asks for facts"):
        frames.missing(pl.DataFrame({"row": [1]}), never, on=DAY)


# -- one row, or none


PERSONS = [(Person(homeless=True), DAY), (Person(disabled=True), DAY)]


def test_a_month_is_explained_line_by_line() -> None:
    """A formula gives statements, of a month for all rows or of each row's own."""
    month = cis.BenefitMonth(month_days=31, main_days=31)
    frame = pl.DataFrame(table([(month, DAY)], cis.BenefitMonth))

    (july,) = frames.explain_rows(frame, cis.BENEFIT, rows=[0], on=Month(2026, 7))
    assert compute(cis.BENEFIT, month, Month(2026, 7)) == july
    (own,) = frames.explain_rows(frame, cis.BENEFIT, rows=[0], on="day")
    assert compute(cis.BENEFIT, month, DAY).lines == own.lines


@pytest.mark.parametrize("on", ["day", DAY, date(2000, 1, 1)])
def test_an_empty_frame_has_the_same_columns(on: str | date) -> None:
    """So has one on a day without law, whose rows are null and miss nothing."""
    rows = pl.DataFrame(table(PERSONS, Person))
    for frame in (rows, rows.clear()):
        found = frames.reasons(frame, cis.ELIGIBLE, on=on)
        assert pl.Boolean == found.schema["cis_eligible"]
        assert pl.String == found.schema["cis_eligible_main"]
        fields = found["cis_eligible_reasons"].struct.fields
        assert "cis.ELIGIBLE/art1.ust3.pkt6" in fields
        lacks = frames.missing(frame, cis.ELIGIBLE, on=on)["cis_eligible_missing"]
        assert "homeless" in lacks.struct.fields
    before = frames.reasons(rows, cis.ELIGIBLE, on=date(2000, 1, 1))
    assert before["cis_eligible_main"].null_count() == len(rows)


@pytest.mark.parametrize(
    ("rows", "by", "message"),
    [
        ([9], None, "rows: got 9, expected the place of a row, from 0 on"),
        (["x"], None, "rows: got 'x', expected int: the place of a row"),
        (["C"], "name", "rows: got 'C', expected what a row holds in column 'name'"),
        (["A"], "name", "column 'name': got several rows with 'A'"),
    ],
)
def test_rows_that_are_not_there_are_refused(
    rows: list[Any], by: str | None, message: str
) -> None:
    """The error says what would be a row."""
    frame = pl.DataFrame({"registered_unemployed": [True] * 3, "name": ["A", "A", "B"]})
    asked = Rule("thing.R", "r", "r", Person, psu.ELIGIBLE.law)
    frame = frame.with_columns(
        [
            pl.lit(None, pl.Boolean).alias(n)
            for n in frames.needs(asked, on=DAY)
            if n not in frame.columns
        ]
    )

    with pytest.raises(ReintegraError, match=re.escape(message)):
        frames.explain_rows(frame, asked, rows=rows, by=by, on=DAY)


def test_a_row_that_no_record_can_hold_is_refused_by_name() -> None:
    """What a column takes as not known, a record refuses: the note says which row."""
    frame = pl.DataFrame(table(PERSONS, Person)).with_columns(
        age=pl.Series([200, None], dtype=pl.Int64), day=pl.Series([DAY, None])
    )
    told = unemployed.LONG_TERM

    with pytest.raises(PeriodError, match="expected a day in each of these") as no_day:
        frames.explain_rows(frame, cis.ELIGIBLE, rows=[1], on="day")
    assert ["in row 1"] == no_day.value.__notes__
    with pytest.raises(NotInForceError) as no_law:
        frames.explain_rows(frame, told, rows=[0], on=date(1990, 1, 1))
    assert ["in row 0"] == no_law.value.__notes__


def test_a_rule_without_clauses_has_no_reasons() -> None:
    """There is nothing that a key could name."""
    counted = next(one for one in provisions() if one.key == "cis.FREE_DAY_COUNTED")
    assert isinstance(counted, Rule)
    frame = pl.DataFrame(table([(counted.record(), DAY)], counted.record))

    with pytest.raises(GrammarError, match="got a rule without clauses"):
        frames.reasons(frame, counted, on=DAY)


# -- interpretations by column


def by_column(
    provision: Rule | Formula, chance: Random
) -> tuple[list[tuple[Any, date]], list[Interpretations], Any, dict[str, str]]:
    """Make rows, each with its own interpretations, their table and what to ask."""
    words = iter_nodes(provision, LawScope())
    met = {w.point.id: w.point for w in words if isinstance(w, ByInterpretation)}
    points = sorted(met.values(), key=lambda point: (not point.ask, point.id))[:2]
    rows = rows_of(provision, interpretations_of(provision, chance), chance, 20)
    made = table(rows, provision.record)
    chosen: list[dict[str, str]] = [{} for _ in rows]
    for point in points:
        may = [*point.keys, *([] if point.ask else [None])]
        keys = [chance.choice(may) for _ in rows]
        made = made.append_column(f"as {point.id}", pa.array(keys, pa.string()))
        for one, key in zip(chosen, keys, strict=True):
            one.update({} if key is None else {point.id: key})
    under = {point.id: f"as {point.id}" for point in points}
    return rows, [Interpretations(one) for one in chosen], made, under


OPEN = sorted(
    key
    for key, one in (RULES | FORMULAS).items()
    if any(isinstance(word, ByInterpretation) for word in iter_nodes(one, LawScope()))
)


@given(key=st.sampled_from(OPEN), seed=seeds, frame=st.sampled_from(ENGINES))
@some
def test_each_row_has_its_own_interpretation(
    key: str, seed: int, frame: Engine
) -> None:
    """It is answered as its record under these interpretations, null for defaults."""
    provision = (RULES | FORMULAS)[key]
    rows, own, made, under = by_column(provision, Random(seed))  # noqa: S311
    whole = frame.make(made)

    if isinstance(provision, Rule):
        found = frames.decide(whole, provision, on="day", under=under, into="out")
    else:
        found = frames.compute(whole, provision, on="day", under=under, into="out")
    ask = decide if isinstance(provision, Rule) else compute
    results = [
        answer(ask, provision, record, day, one)
        for (record, day), one in zip(rows, own, strict=True)
    ]
    expected = [
        getattr(one, "met" if ask is decide else "grosze", None) for one in results
    ]
    assert expected == frame.read(found, "out")
    known = [at for at, one in enumerate(results) if one is not None]
    explain: Any = frames.explain_rows
    explained = explain(
        whole, provision, rows=known[:3], by="row", on="day", under=under
    )
    assert [results[at].interpretations for at in known[:3]] == [
        one.interpretations for one in explained
    ]


@pytest.mark.parametrize("frame", [*ENGINES, STAGES], ids=str)
def test_every_engine_reads_each_row_by_its_own_interpretation(frame: Engine) -> None:
    """Of two points, the second with the default of a null."""
    months = [(cis.BenefitMonth(month_days=30, main_days=20, not_due_main=2), DAY)] * 4
    made = table(months, cis.BenefitMonth)
    own = [(one, two) for one in OP_10.keys[:2] for two in (OP_09.keys[1], None)]
    for place, point in enumerate((OP_10, OP_09)):
        keys = pa.array([keys[place] for keys in own], pa.string())
        made = made.append_column(point.id, keys)

    found = frames.compute(
        frame.make(made), cis.BENEFIT, on=DAY, under={"OP-10": "OP-10", OP_09: "OP-09"}
    )
    for grosze, (one, two) in zip(frame.read(found, "cis_benefit"), own, strict=True):
        chosen = Interpretations({"OP-10": one} | ({} if two is None else {OP_09: two}))
        alone = compute(cis.BENEFIT, months[0][0], DAY, under=chosen)
        assert alone.grosze == grosze


def test_reasons_follow_each_row_s_own_interpretation() -> None:
    """Clauses of an interpretation are null in rows that are read by another."""
    frame = pl.DataFrame(table([(Person(), DAY)] * 3, Person)).with_columns(
        list_=pl.Series(["listed_only", None, "open_list"])
    )

    found = frames.reasons(frame, cis.ELIGIBLE, on=DAY, under={"OP-50": "list_"})
    key = "cis.ELIGIBLE/art1.ust2:nobody_else"
    assert [False, None, None] == found["cis_eligible_reasons"].struct.field(
        key
    ).to_list()


def test_a_row_is_explained_by_its_own_interpretation() -> None:
    """By the default where the column is null."""
    frame = pl.DataFrame(table([(Person(), DAY)] * 3, Person)).with_columns(
        list_=pl.Series(["listed_only", None, "open_list"])
    )
    found = frames.explain_rows(
        frame, cis.ELIGIBLE, rows=[0, 1, 2], on=DAY, under={"OP-50": "list_"}
    )

    assert [
        decide(cis.ELIGIBLE, Person(), DAY, under=Interpretations(one))
        for one in ([OP_50.listed_only], [], [OP_50.open_list])
    ] == [*found]
    assert len({one.explain("en") for one in found}) == len(found)


@pytest.mark.parametrize(
    ("under", "error", "message"),
    [
        ({"OP-50": "open_list"}, ColumnError, "column 'open_list': got no such column"),
        ({"OP-50": "sex"}, ColumnError, "column 'sex': got 2 rows with names unknown"),
        ({"OP-05": "sex"}, ColumnError, "column 'sex': got 2 rows with names unknown"),
        ({"OP-05": "zzz"}, ColumnError, "column 'zzz': got no such column"),
        ({"OP-0": "sex"}, UnknownNameError, "OP-0"),
        ({50: "sex"}, ArgumentError, "under"),
        ({"OP-50": "sex", OP_50: "age"}, ArgumentError, "under['OP-50']: got"),
    ],
)
def test_interpretations_by_column_are_checked(
    under: Any, error: type[Exception], message: str
) -> None:
    """The column is there, and holds keys of the point."""
    frame = pl.DataFrame(table(PERSONS, Person)).with_columns(sex=pl.lit("woman"))

    with pytest.raises(error, match=re.escape(message)):
        frames.decide(frame, cis.ELIGIBLE, on=DAY, under=under)


def test_a_point_is_read_alike_in_all_rows_where_that_is_said() -> None:
    """A mapping may give an interpretation instead of a column."""
    frame = pl.DataFrame(table(PERSONS, Person))

    for key in OP_50.keys:
        found = frames.decide(
            frame, cis.ELIGIBLE, on=DAY, under={OP_50: OP_50.interpretation(key)}
        )
        assert found.equals(
            frames.decide(
                frame, cis.ELIGIBLE, on=DAY, under=Interpretations({OP_50: key})
            )
        )


def test_rows_in_full_may_lack_columns_that_are_not_known() -> None:
    """As `frames.decide` reads them; otherwise the columns are named."""
    rows = pl.DataFrame({"homeless": [True]})
    with pytest.raises(ColumnError, match="no such column"):
        frames.explain_rows(rows, cis.ELIGIBLE, rows=[0], on=DAY)
    (found,) = frames.explain_rows(
        rows, cis.ELIGIBLE, rows=[0], on=DAY, absent="unknown"
    )

    assert decide(cis.ELIGIBLE, Person(homeless=True), DAY) == found
