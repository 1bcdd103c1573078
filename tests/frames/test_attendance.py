"""Day marks in columns come to the months that a payroll comes to, day by day."""

from __future__ import annotations

from datetime import date
from typing import Any

import duckdb
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import (
    ArgumentError,
    ColumnError,
    Interpretations,
    Month,
    PeriodError,
    cis,
    frames,
)
from tests.engines import ENGINES, Engine, written_as_sql
from tests.frames.registers_of_stays import (
    DAY,
    FACTS,
    TYPES,
    Months,
    Person,
    Rows,
    interpretations,
    made,
    one_by_one,
    registers,
    together,
)

NAMES = *FACTS, "cis_benefit", "complete"
START, JULY = date(2026, 7, 20), Month(2026, 7)
ROWS: Rows = {
    "marks": [
        {"id": "P-17", "day": START, "mark": "present"},
        {"id": "P-17", "day": date(2026, 7, 21), "mark": "unexcused"},
        {"id": "P-17", "day": date(2026, 7, 26), "mark": "present"},
        {"id": "P-17", "day": date(2026, 8, 20), "mark": None},
    ],
    "stays": [{"id": "P-17", "start": START, "extension_months": 0}],
    "certificates": [
        {"id": "P-17", "first": date(2026, 7, 24), "last": date(2026, 7, 27)}
    ],
}
CERTIFICATE = ROWS["certificates"][0]


def read(engine: Engine, found: Any, *names: str) -> Months:
    """Return the columns of each person and month, which come in order."""
    rows = engine.arrow(found).to_pylist()
    keys = [(row["id"], row["month"]) for row in rows]

    assert sorted(set(keys)) == keys
    return {
        key: tuple(row[name] for name in names)
        for key, row in zip(keys, rows, strict=True)
    }


@settings(max_examples=max(settings().max_examples // 4, 2))  # five engines, each slow
@given(
    people=registers(),
    under=interpretations,
    class_days=st.sampled_from([None, [1, 2, 3, 4, 5, 6], [1, 2, 3, 4]]),
    known=st.booleans(),
)
def test_months_are_those_of_a_payroll(
    people: tuple[Person, ...],
    under: Interpretations,
    class_days: list[int] | None,
    known: bool,
) -> None:
    """Every count and amount, under every interpretation, on every engine."""
    first = min(stay.start for person in people for stay in person.stays)
    months = [Month.of(first) + ahead for ahead in range(30)]
    months = [month for month in months if month <= Month(2026, 12)]
    known_on = months[-1].first + 3 * DAY if known else None
    expected = one_by_one(people, months, under, class_days, known_on)
    for engine in ENGINES:
        found = frames.attendance(
            *made(engine, together(people)),
            class_days=class_days,
            until=months[-1],
            under=under,
            known_on=known_on,
        )
        paid = frames.compute(found, cis.BENEFIT, on="month", under=under)

        assert expected == read(engine, paid, *NAMES), engine


def test_a_month_of_marks(frame: Engine) -> None:
    """The example of the guide: a mark, a certificate, days without a mark."""
    found = frames.attendance(*made(frame, ROWS), until=JULY)
    expected = (31, 12, 0, 1, 0, 0, 0, 4, 0, False)

    assert {("P-17", JULY.first): expected} == read(frame, found, *FACTS, "complete")


def test_a_certificate_of_one_day(frame: Engine) -> None:
    """Its first day is its last: one day of incapacity, and none before it."""
    one = {**CERTIFICATE, "last": CERTIFICATE["first"]}
    found = frames.attendance(*made(frame, {**ROWS, "certificates": [one]}), until=JULY)

    assert {("P-17", JULY.first): (1,)} == read(frame, found, "not_due_trial")


def test_marks_that_count_for_nothing_change_nothing(frame: Engine) -> None:
    """Outside the stay, on a Sunday, and one that is null."""
    without = {**ROWS, "marks": ROWS["marks"][:2]}
    beyond = {"id": "P-17", "day": START - DAY, "mark": "unexcused"}
    with_it = {**ROWS, "marks": [*ROWS["marks"], beyond]}
    one, other = (
        read(frame, frames.attendance(*made(frame, rows)), *FACTS, "complete")
        for rows in (without, with_it)
    )

    assert one == other


def test_a_stay_has_months_to_its_last_phase(frame: Engine) -> None:
    """Where neither its end nor a last month is given, as long as the act allows."""
    found = read(frame, frames.attendance(*made(frame, ROWS)[:2]), "main_days")
    extended = {**ROWS, "stays": [{**ROWS["stays"][0], "extension_months": 6}]}
    longer = read(frame, frames.attendance(*made(frame, extended)[:2]), "main_days")

    assert 13 == len(found)
    assert 19 == len(longer)


def test_no_month_is_counted_whose_law_was_not_known(frame: Engine) -> None:
    """As a payroll refuses it."""
    known = date(2026, 9, 1)
    found = frames.attendance(*made(frame, ROWS), known_on=known)
    until = frames.attendance(*made(frame, ROWS), known_on=known, until=JULY)

    months = [month for _, month in read(frame, found, "complete")]
    assert [date(2026, 7, 1), date(2026, 8, 1), date(2026, 9, 1)] == months
    assert [("P-17", JULY.first)] == list(read(frame, until, "complete"))


def test_registers_without_a_row_have_no_months(frame: Engine) -> None:
    """Nor has a stay that has not begun."""
    none: Rows = {"marks": [], "stays": [], "certificates": []}
    before = frames.attendance(*made(frame, ROWS), until=Month(2026, 6))

    assert {} == read(frame, frames.attendance(*made(frame, none)), *FACTS)
    assert {} == read(frame, before, *FACTS)


def test_columns_that_a_stay_may_lack(frame: Engine) -> None:
    """Months of extension and a job; ids may be numbers, of any width."""
    stays = pa.table({"id": pa.array([7], pa.int32()), "start": [START]})
    stays = stays.append_column("end", pa.array([date(2026, 8, 31)]))
    marks = pa.table({"id": [7], "day": [START], "mark": ["present"]})
    found = frames.attendance(frame.make(marks), frame.make(stays))

    assert [7, 7] == frame.arrow(found)["id"].to_pylist()


def test_a_mark_that_there_is_not_may_be_no_mark(frame: Engine) -> None:
    """Where that is asked for; otherwise it is refused and counted."""
    rows = {**ROWS, "marks": [{"id": "P-17", "day": START, "mark": "obecny"}]}
    found = frames.attendance(*made(frame, rows), until=JULY, unknown_names="null")

    assert [(False,)] == list(read(frame, found, "complete").values())
    with pytest.raises(ColumnError, match=r"'mark': got 1 row .* 'obecny' \(1\)"):
        frames.attendance(*made(frame, rows))


def test_duckdb_gets_a_relation_of_its_own_connection() -> None:
    """It can be joined with what else is there, whatever that is called."""
    con = duckdb.connect()
    arrow = dict(zip(TYPES, made(ENGINES[2], ROWS), strict=True))
    for name, table in arrow.items():
        con.register(name, table)
    con.execute("create table made as select 1 as x")
    found: Any = frames.attendance(*map(con.table, TYPES), until=JULY)

    joined = found.set_alias("m").join(con.table("stays").set_alias("s"), "m.id = s.id")
    assert [(12,)] == joined.project("trial_days").fetchall()
    shown = {name for (name,) in con.sql("show tables").fetchall()}
    assert {*TYPES, "made"} == shown - {"_reintegra"}  # DuckDB 1.3 lists it, 1.4 not


def test_another_database_gets_an_arrow_table() -> None:
    """Its connection is not the library's."""
    tables = zip(TYPES, made(ENGINES[2], ROWS), strict=True)
    given_ = [written_as_sql(table, f"attended_{name}") for name, table in tables]
    found: Any = frames.attendance(*given_, until=JULY)

    assert isinstance(found, pa.Table)
    assert [12] == found["trial_days"].to_pylist()


# -- what is refused


def changed(name: str, place: int | None = None, **values: Any) -> Rows:
    """Return the rows with one changed, or with one more."""
    rows = list(ROWS[name])
    if place is None:
        rows.append({**rows[0], **values})
    else:
        rows[place] = {**rows[place], **values}
    return {**ROWS, name: rows}


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (changed("marks", 0, id=None), "column 'id': got None, expected whose the row"),
        (changed("marks", 0, day=None), "column 'day': got None .id 'P-17'., expected"),
        (
            changed("marks"),
            "column 'day': got 2026-07-20 .id 'P-17'., expected one mark",
        ),
        (
            changed("marks", 0, id="X"),
            "column 'id': got 'X', expected an id of the stays",
        ),
        (
            changed("marks", 0, mark="ill"),
            "column 'mark': got 1 row with names unknown",
        ),
        (changed("stays", 0, id=None), "column 'id': got None, expected whose the row"),
        (changed("stays", 0, start=None), "column 'start': got None .id 'P-17'."),
        (
            changed("stays", 0, start=date(2003, 8, 13)),
            "column 'start': got 2003-08-13 .id 'P-17'., expected 2003-08-14 or later",
        ),
        (changed("stays", 0, end=START - DAY), "column 'end': got 2026-07-19"),
        (
            changed("stays", 0, end=date(9999, 12, 31)),
            "column 'end': got 9999-12-31 .id 'P-17'., expected a day before 2200",
        ),
        (changed("stays", 0, job_from=START), "column 'job_from': got 2026-07-20"),
        (
            changed("stays", 0, extension_months=None),
            "column 'extension_months': got N",
        ),
        (changed("stays", 0, extension_months=-1), "column 'extension_months': got -1"),
        (changed("stays", 0, extension_months=1201), "expected 0 to 1200 months"),
        (
            changed("stays"),
            "column 'start': got 2026-07-20 .id 'P-17'., expected a day a",
        ),
        (changed("stays", start=START + 900 * DAY), "a day after the stay before it"),
        (changed("certificates", 0, id="X"), "column 'id': got 'X', expected an id"),
        (changed("certificates", 0, first=None), "column 'first': got None"),
        (changed("certificates", 0, last=None), "column 'last': got None"),
        (changed("certificates", 0, last=START), "column 'last': got 2026-07-20"),
        (
            changed("certificates", first=CERTIFICATE["last"], last=date(2026, 8, 1)),
            "column 'first': got 2026-07-27 .id 'P-17'., expected a day after a certif",
        ),
    ],
)
def test_what_no_record_holds_is_refused(
    frame: Engine, rows: Rows, message: str
) -> None:
    """At once, with the first row that is so."""
    with pytest.raises(ColumnError, match=message):
        frames.attendance(*made(frame, rows))


def test_stays_may_follow_one_another(frame: Engine) -> None:
    """The day after the last one: by OP-21 the job's first day, or the day before."""
    job = date(2026, 8, 10)
    rows = {
        **ROWS,
        "stays": [
            {**ROWS["stays"][0], "job_from": job},
            {**ROWS["stays"][0], "start": job},
        ],
    }
    same_day = Interpretations({"OP-21": "same_day"})

    assert read(frame, frames.attendance(*made(frame, rows)), *FACTS)
    with pytest.raises(ColumnError, match="column 'start': got 2026-08-10"):
        frames.attendance(*made(frame, rows), under=same_day)


@pytest.mark.parametrize(
    ("register", "column", "wrong", "message"),
    [
        (0, "day", None, "column 'day': got no such column"),
        (1, "start", None, "column 'start': got no such column"),
        (
            1,
            "end",
            pa.string(),
            "column 'end': got .*, expected Date that can be null: ",
        ),
        (2, "last", None, "column 'last': got no such column"),
        (2, "id", pa.int64(), "column 'id': got Int64 .certificates., expected String"),
    ],
)
def test_a_column_of_another_kind_is_refused(
    frame: Engine, register: int, column: str, wrong: Any, message: str
) -> None:
    """Missing, or of another type, with the cast to write."""
    arrow = list(made(ENGINES[2], ROWS))
    table = arrow[register].drop_columns([column])
    if wrong is not None:
        table = table.append_column(column, pa.nulls(len(table), wrong))
        table = table.set_column(
            table.schema.get_field_index(column),
            column,
            pa.array(["7"] * len(table)).cast(wrong),
        )
    arrow[register] = table
    with pytest.raises(ColumnError, match=message):
        frames.attendance(*(frame.make(one) for one in arrow))


def test_a_column_that_may_be_left_out_is_not_taken_for_left_out() -> None:
    """A database takes another case for the same name: nothing is lost by it."""
    marks, stays, _ = made(ENGINES[2], ROWS)
    table = stays.append_column("JOB_FROM", pa.nulls(len(stays), pa.date32()))
    kept = table.select([name for name in table.column_names if name != "job_from"])
    with pytest.raises(ColumnError, match="'job_from': got only 'JOB_FROM'"):
        frames.attendance(duckdb.from_arrow(marks), duckdb.from_arrow(kept))


def test_columns_of_pandas_that_are_not_read_may_be_anything() -> None:
    """Called by a number, or of objects that no other engine has."""
    marks, stays, certificates = made(ENGINES[3], ROWS)
    expected = frames.attendance(marks, stays, certificates)
    marks[7], stays["note"] = 1, [{1: place} for place in range(len(stays))]

    assert frames.attendance(marks, stays, certificates).equals(expected)


def test_registers_of_several_kinds_are_refused() -> None:
    """Nor is something else a frame, or a day a class day."""
    marks, stays, _ = made(ENGINES[0], ROWS)
    other, *_ = made(ENGINES[2], ROWS)
    with pytest.raises(
        ArgumentError, match=r"attendance\.marks: .* same kind as stays"
    ):
        frames.attendance(other, stays)
    with pytest.raises(ArgumentError, match=r"frames\.attendance\.stays"):
        frames.attendance(marks, [1])
    with pytest.raises(PeriodError, match="class_days: got 7"):
        frames.attendance(marks, stays, class_days=[7])
