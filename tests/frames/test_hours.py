"""The door for logs of hours: what comes in, what goes out, what is refused and why."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from attrs import fields, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import (
    ColumnError,
    Interpretations,
    PeriodError,
    cis,
    frames,
    pai,
    psu,
    reintegration,
)
from reintegra.errors import GrammarError
from reintegra.grammar.builders import all_of, at_least, at_most, none_of, one_of
from reintegra.grammar.facts import choice, count, fact
from reintegra.grammar.limits import Limit
from reintegra.grammar.nodes import Parameter
from reintegra.grammar.windows import LawDay, Log, LogDay, Number, Same, Total, Window
from reintegra.law.timeline import over_time
from reintegra.programmes.pai import limits as pai_limits
from reintegra.reading.record.windows import count_log
from tests.engines import Engine, written_as_sql
from tests.limits import limits
from tests.logs import DAY, Rows, held, logs, rows, table
from tests.logs import Log as Kept
from tests.things import version

YEARLY = psu.YEARLY_LIMIT
BLOCKS = Interpretations({"OP-33": "from_start"})
MONDAY = date(2026, 3, 2)
OUT = ["id", "first", "last", "minutes", "days_worked"]


def test_a_status_tells_a_limit_that_is_not_in_force(frame: Engine) -> None:
    """Both that and what is not known are null in the limit's own column."""
    days = [date(2003, 3, 3), MONDAY, MONDAY + timedelta(days=7), None]
    made = pa.table(
        {
            "id": ["P", "P", "P", "Q"],
            "day": pa.array(days, pa.date32()),
            "minutes": pa.array([60, 60, None, 60], pa.int64()),
            "row": range(4),
        }
    )
    limit = psu.EARLIER_WEEKLY_LIMIT
    found = frames.hours(frame.make(made), limit, into="kept", status="why")
    told = frame.arrow(found).select(["id", "first", "kept", "why"])

    assert sorted(map(str, told.to_pylist())) == sorted(
        str(dict(zip(told.column_names, row, strict=True)))
        for row in (
            ("P", days[0], None, "not_yet"),
            ("P", days[1], True, "in_force"),
            ("P", days[2], None, "in_force"),
            ("Q", None, None, None),
        )
    )
    with pytest.raises(ColumnError, match="'kept': got a name that the answer has"):
        frames.hours(frame.make(made), limit, into="kept", status="kept")
    with pytest.raises(ColumnError, match="got an empty name"):
        frames.hours(frame.make(made), limit, status=" ")


@frozen(kw_only=True)
class Shift:
    """Time at work, counted, and where it was."""

    minutes: int | None = count("czas", "time", unit="minutes", high=600)
    days: int | None = count("dni", "days", unit="days", high=366)
    night: bool | None = fact("nocna", "at night")
    place: str | None = choice("miejsce", "place", {"forge": "kuźnia", "yard": "plac"})


@frozen(kw_only=True)
class ShiftDay(LogDay):
    """A day of a log of shifts."""

    night: bool | None = fact("nocna", "at night")
    place: str | None = choice("miejsce", "place", {"forge": "kuźnia", "yard": "plac"})


shift, row = fields(Shift), fields(ShiftDay)
LONG = Parameter(
    "shift.long",
    "długa zmiana",
    "a long shift",
    "minutes",
    over_time(version(date(2020, 1, 1), 300), version(MONDAY, 240)),
)


@frozen(kw_only=True)
class LoadDay(LogDay):
    """A day of a log of parcels."""

    parcels: int | None = count("paczki", "parcels", unit="count", high=9)


@frozen(kw_only=True)
class Load:
    """Parcels of a window."""

    parcels: int | None = count("paczki", "parcels", unit="count", high=99)


load = fields(Load)


def limit(window: Window, **how: Any) -> Limit:
    """Make a limit of 100 minutes and two days, in the forge and by day."""
    says = all_of(
        at_most(shift.minutes, 100),
        at_most(shift.days, 2),
        none_of(shift.night),
        one_of(shift.place, "forge"),
    )
    law = over_time(version(date(2020, 1, 1), says), version(date(2026, 3, 5), None))
    counts = (
        Total(shift.minutes, row.minutes),
        Number(shift.days, row.worked),
        Same(shift.night),
        Same(shift.place),
    )
    log = Log(ShiftDay, counts, **how)
    return Limit("shift.LIMIT", "limit", "limit", window, Shift, law, log)


def found(frame: Engine, entries: Rows, asked: Limit, **how: Any) -> list[Any]:
    """Hold a limit against rows: first and last day, minutes, days and the answer."""
    names = [*OUT[1:], "met"]
    return [tuple(row[n] for n in names) for row in held(frame, entries, asked, **how)]


def met(frame: Engine, entries: Rows, asked: Limit, **how: Any) -> list[bool | None]:
    """Hold a limit against rows, and return the answers."""
    return [row["met"] for row in held(frame, entries, asked, **how)]


# -- in and out


def test_one_row_for_each_person_and_window(frame: Engine) -> None:
    """Ordered by person and window; of the same kind as the log."""
    entries = [
        *rows("B", {date(2027, 1, 2): [301]}),
        *rows("A", {date(2026, 12, 27): [600, 1]}),
        *rows("B", {date(2026, 12, 31): [60, 240]}),
        *rows("A", {date(2026, 12, 28): [600]}),
    ]
    log = frame.make(table(entries))

    done = frames.hours(log, psu.WEEKLY_LIMIT)
    read = frame.arrow(done)
    assert type(log) is type(done)
    assert [*OUT, "psu_weekly_limit"] == read.column_names
    kinds = [pa.date32(), pa.date32(), pa.int64(), pa.int64(), pa.bool_()]
    assert kinds == [read.schema.field(name).type for name in read.column_names[1:]]
    sunday, after = date(2026, 12, 27), date(2027, 1, 3)
    assert [
        ("A", date(2026, 12, 21), sunday, 601, 1, False),
        ("A", date(2026, 12, 28), after, 600, 1, True),
        ("B", date(2026, 12, 28), after, 601, 2, False),
    ] == [tuple(row.values()) for row in read.to_pylist()]


def test_columns_may_be_called_otherwise(frame: Engine) -> None:
    """A person's id may be a number, or coded text."""
    made = table(rows("A", {MONDAY: [601]})).rename_columns(["who", "when", "spent"])
    named: dict[str, Any] = {"person": "who", "day": "when", "minutes": "spent"}
    numbered = made.set_column(0, "who", pa.array([7], pa.int16()))
    coded = made.set_column(0, "who", made["who"].dictionary_encode())

    for log, who in ((made, "A"), (numbered, 7), (coded, "A")):
        done = frames.hours(frame.make(log), psu.WEEKLY_LIMIT, **named)
        (row,) = frame.arrow(done).to_pylist()
        assert ["who", *OUT[1:], "psu_weekly_limit"] == list(row)
        assert (who, False) == (row["who"], row["psu_weekly_limit"])


def test_an_empty_log_has_no_window(frame: Engine) -> None:
    """No entry, no row."""
    empty = table(rows("A", {MONDAY: [1]})).slice(1)

    done = frame.arrow(frames.hours(frame.make(empty), psu.WEEKLY_LIMIT))
    assert [*OUT, "psu_weekly_limit"] == done.column_names
    assert 0 == done.num_rows


@pytest.mark.parametrize(
    ("window", "first", "last"),
    [
        (Window.DAY, date(2024, 2, 28), date(2024, 2, 28)),
        (Window.WEEK, date(2024, 2, 26), date(2024, 3, 3)),
        (Window.MONTH, date(2024, 2, 1), date(2024, 2, 29)),
        (Window.YEAR, date(2024, 1, 1), date(2024, 12, 31)),
        (Window.STAY, date(2024, 2, 28), date(2024, 3, 4)),
    ],
    ids=lambda said: said.name if isinstance(said, Window) else "",
)
def test_every_kind_of_window(
    frame: Engine, window: Window, first: date, last: date
) -> None:
    """With its first and its last day; a stay has those of its entries."""
    log = {date(2024, 2, 28): [30, 20], date(2024, 3, 4): [40, 11]}
    entries = rows("A", log, night=False, place="forge")
    here = [one for one in log if first <= one <= last]
    minutes = sum(sum(log[one]) for one in here)

    done = found(frame, entries, limit(window))
    assert (first, last, minutes, len(here), minutes <= 100) == done[0]


def test_a_stay_may_be_long(frame: Engine) -> None:
    """Each person's is their own."""
    year = {date(2024, 1, 1) + n * DAY: [1] for n in range(100)}
    shared: dict[str, Any] = {"night": False, "place": "forge"}
    entries = [*rows("A", year, **shared), *rows("B", {MONDAY: [1]}, **shared)]

    assert [
        (date(2024, 1, 1), date(2024, 4, 9), 100, 100, False),
        (MONDAY, MONDAY, 1, 1, True),
    ] == found(frame, entries, limit(Window.STAY))


def test_where_sql_is_made_elsewhere() -> None:
    """An engine known to narwhals alone, here one that writes SQL, agrees as well."""
    sundays = {MONDAY - DAY: [300], MONDAY: [300], MONDAY + 6 * DAY: [301]}
    log = written_as_sql(table(rows("A", sundays)), "log")

    for under in (Interpretations(), BLOCKS):
        done = frames.hours(log, psu.WEEKLY_LIMIT, under=under).collect()
        answers = [row["psu_weekly_limit"] for row in done]
        assert [True, under is BLOCKS] == answers[:2]


def test_pandas_rows_may_have_names_of_their_own() -> None:
    """The index of the log is no part of the answer."""
    log = table(rows("A", {MONDAY: [600, 1]})).to_pandas(types_mapper=pd.ArrowDtype)
    log.index = pd.Index(["x", "y"], name="line")

    done = frames.hours(log, psu.WEEKLY_LIMIT)
    assert [0] == list(done.index)
    assert [*OUT, "psu_weekly_limit"] == list(done.columns)


# -- what changes nothing


@pytest.mark.parametrize("under", [Interpretations(), BLOCKS], ids=["week", "start"])
def test_order_and_splitting_change_nothing(
    frame: Engine, under: Interpretations
) -> None:
    """An entry in two parts, in any place, is the same entry."""

    @settings(max_examples=max(1, settings().max_examples // 6))
    @given(logs(), st.randoms(), st.integers(0, 480))
    def same(log: Any, chance: Any, part: int) -> None:
        entries = rows("A", log)
        split = []
        for row in entries:
            first = min(part, row["minutes"])
            split += [row | {"minutes": m} for m in (first, row["minutes"] - first)]
        chance.shuffle(split)
        if entries:
            how = {"under": under}
            expected = held(frame, entries, psu.WEEKLY_LIMIT, **how)
            assert expected == held(frame, split, psu.WEEKLY_LIMIT, **how)

    same()


# -- not known


def test_minutes_not_known_leave_the_window_not_known(frame: Engine) -> None:
    """Even where the others alone are too many; other windows stay known."""
    second, third = MONDAY + 7 * DAY, MONDAY + 14 * DAY
    log: Kept = {MONDAY: [700, None], second: [700], third: [None]}

    assert [
        (MONDAY, MONDAY + 6 * DAY, None, 1, None),
        (second, MONDAY + 13 * DAY, 700, 1, False),
        (third, MONDAY + 20 * DAY, None, None, None),
    ] == found(frame, rows("A", log), psu.WEEKLY_LIMIT)


def test_minutes_that_cannot_be_are_not_known(frame: Engine) -> None:
    """Less than none, and more than a day has, alone or together."""
    for impossible in ([-1, 5], [1441], [1000, 441]):
        entries = rows("A", {MONDAY: impossible})
        assert [None] == met(frame, entries, psu.WEEKLY_LIMIT)
    assert [False] == met(frame, rows("A", {MONDAY: [1000, 440]}), psu.WEEKLY_LIMIT)


def test_a_column_without_minutes_is_not_known(frame: Engine) -> None:
    """Also where the engine does not know its type."""
    log = table(rows("A", {MONDAY: [None]})).set_column(2, "minutes", pa.nulls(1))

    done = frame.arrow(frames.hours(frame.make(log), psu.WEEKLY_LIMIT))
    assert [None] == done["psu_weekly_limit"].to_pylist()


def test_days_are_counted_where_minutes_are_known(frame: Engine) -> None:
    """A day with a minute is a day worked; one that may have none is not known."""
    days = {"referral_days": 5}

    assert [True] == met(frame, rows("A", {MONDAY: [1, None]}, **days), YEARLY)
    assert [None] == met(frame, rows("A", {MONDAY: [0, None]}, **days), YEARLY)
    assert [True] == met(frame, rows("A", {MONDAY: [0, 0]}, **days), YEARLY)


def test_an_entry_of_no_day_may_be_of_any_window(frame: Engine) -> None:
    """It stands in a row of its own, and the others of its person are not known."""
    entries = [
        *rows("A", {MONDAY: [601]}),
        {"id": "A", "day": None, "minutes": 1},
        *rows("B", {MONDAY: [601]}),
    ]

    done = held(frame, entries, psu.WEEKLY_LIMIT)
    assert [("A", None, None), ("A", MONDAY, None), ("B", MONDAY, False)] == [
        (row["id"], row["first"], row["met"]) for row in done
    ]
    year = [row | {"referral_days": 1} for row in entries]
    assert [None, None, True] == met(frame, year, YEARLY)


def test_an_entry_of_nobody_is_no_answer(frame: Engine) -> None:
    """It stands in a row of its own; nobody's entries are not one person's."""
    entries = [*rows("A", {MONDAY: [600]}), {"id": None, "day": MONDAY, "minutes": 601}]

    assert [(None, 601, None), ("A", 600, True)] == [
        (row["id"], row["minutes"], row["met"])
        for row in held(frame, entries, psu.WEEKLY_LIMIT)
    ]
    both = [row | {"office": "x"} for row in entries]
    asked = {"person": ("office", "id"), "on": MONDAY}
    assert [None, True] == met(frame, both, psu.WEEKLY_LIMIT, **asked)


def test_weeks_from_the_start_need_a_start_that_is_known(frame: Engine) -> None:
    """An entry without minutes may be the first works, unless a start is given."""
    log: Kept = {MONDAY: [None], MONDAY + DAY: [601], MONDAY + 9 * DAY: [601]}
    entries = rows("A", log)
    late = rows("A", {**log, MONDAY: [0], MONDAY - DAY: [0]})
    sure = [row | {"start": MONDAY} for row in entries]

    assert [None, None] == met(frame, entries, psu.WEEKLY_LIMIT, under=BLOCKS)
    firsts = [row["first"] for row in held(frame, late, psu.WEEKLY_LIMIT, under=BLOCKS)]
    assert [MONDAY - 6 * DAY, MONDAY + DAY, MONDAY + 8 * DAY] == firsts
    how = {"under": BLOCKS, "start": "start"}
    assert [None, False] == met(frame, sure, psu.WEEKLY_LIMIT, **how)
    unknown = rows("A", {MONDAY: [None], MONDAY + 9 * DAY: [0]})
    assert [None, None] == met(frame, unknown, psu.WEEKLY_LIMIT, under=BLOCKS)


def test_a_fact_that_differs_within_a_window_is_not_known(frame: Engine) -> None:
    """As where some entries do not have it; text, days and flags alike."""
    facts: dict[str, Any] = {"night": False, "place": "forge"}
    log = {date(2024, 3, 4): [1], date(2024, 3, 5): [1]}
    one, other = rows("A", log, **facts)
    week = limit(Window.WEEK)

    assert [True] == met(frame, [one, other], week)
    assert [False] == met(frame, [one | {"night": True}, other | {"night": True}], week)
    for differs in ({"night": True}, {"night": None}, {"place": "yard"}):
        assert [None] == met(frame, [one, other | differs], week)
    shown = held(frame, [one, other | {"place": "yard"}], week)
    assert [(False, None)] == [(row["night"], row["place"]) for row in shown]


def test_a_count_of_a_day_may_be_a_column(frame: Engine) -> None:
    """It is added up; not known of a window where it is not known of a day of it."""
    loads = Limit(
        "load.LIMIT",
        "limit",
        "limit",
        Window.WEEK,
        Load,
        over_time(version(date(2020, 1, 1), at_most(load.parcels, 10))),
        Log(LoadDay, (Total(load.parcels, fields(LoadDay).parcels),)),
    )
    days = {MONDAY: [1], MONDAY + DAY: [1]}

    for parcels, answer in (((5, 6), False), ((5, 5), True), ((5, None), None)):
        entries = rows("A", days)
        for row, number in zip(entries, parcels, strict=True):
            row["parcels"] = number
        assert [answer] == met(frame, entries, loads)
        shown = [one["parcels"] for one in held(frame, entries, loads)]
        assert [None if None in parcels else sum(filter(None, parcels))] == shown


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ({}, [("A", 600, 2, False), ("B", 300, 1, True), ("C", None, None, None)]),
        ({"makes": row.night}, [("A", 600, 2, False), ("C", None, None, None)]),
        (
            {"includes": at_least(row.minutes, LONG)},
            [("A", 480, 2, False), ("B", 240, 1, True), ("C", None, None, None)],
        ),
    ],
    ids=["all", "makes", "includes"],
)
def test_days_are_counted_by_a_condition_and_the_law_of_the_day(
    frame: Engine, how: dict[str, Any], expected: list[tuple[Any, ...]]
) -> None:
    """In columns, and for the log of one person."""
    says = at_most(shift.days, 1)
    counts = (
        Total(shift.minutes, row.minutes),
        Number(shift.days, at_least(row.minutes, LONG)),
    )
    asked = Limit(
        "shift.LONG",
        "limit",
        "limit",
        Window.WEEK,
        Shift,
        over_time(version(date(2020, 1, 1), says)),
        Log(ShiftDay, counts, **how),
    )
    days = {
        "A": ((240, False), (240, True), (120, False)),
        "B": ((240, False), (60, False)),
        "C": ((None, None), (240, False)),
    }
    kept = {
        name: [
            ShiftDay(day=MONDAY + at * DAY, minutes=minutes, night=night)
            for at, (minutes, night) in enumerate(log)
        ]
        for name, log in days.items()
    }
    entries = [
        {"id": name, "day": one.day, "minutes": one.minutes, "night": one.night}
        for name, log in kept.items()
        for one in log
    ]

    shown = [
        (one["id"], one["minutes"], one["met"]) for one in held(frame, entries, asked)
    ]
    assert [(name, minutes, kept) for name, minutes, _, kept in expected] == shown
    windows = {name: count_log(asked, log) for name, log in kept.items()}
    assert [one[:3] for one in expected] == [
        (name, window.record.minutes, window.record.days)
        for name, found in windows.items()
        for window in found
    ]


# -- by which law


@pytest.mark.parametrize(
    ("law_day", "answers"),
    [(LawDay.WORKED, [None, True]), (LawDay.FIRST, [True, True])],
)
def test_a_window_is_read_by_the_law_of_a_day(
    frame: Engine, law_day: LawDay, answers: list[bool | None]
) -> None:
    """Of its first day worked, or of its own first day; repealed on 2026-03-05."""
    facts: dict[str, Any] = {"night": False, "place": "forge"}
    entries = [
        *rows("A", {MONDAY: [0], date(2026, 3, 5): [1]}, **facts),
        *rows("B", {MONDAY: [1], date(2026, 3, 5): [1]}, **facts),
    ]

    week = limit(Window.WEEK, law_day=law_day)
    assert answers == met(frame, entries, week)


def test_the_law_of_a_given_day(frame: Engine) -> None:
    """One day for all rows, or a column of them, which must agree in a window."""
    old, new = date(2024, 5, 6), date(2026, 3, 5)
    log = {MONDAY: [1], MONDAY + DAY: [1]}
    facts: dict[str, Any] = {"night": False, "place": "forge", "signed": old}
    one, other = rows("A", log, **facts)
    week = limit(Window.WEEK, law_day=LawDay.GIVEN)

    assert [True] == met(frame, [one, other], week, on=old)
    assert [None] == met(frame, [one, other], week, on=new)
    assert [True] == met(frame, [one, other], week, on="signed")
    assert [None] == met(frame, [one, other | {"signed": new}], week, on="signed")


def test_days_before_a_limit_do_not_count_for_it(frame: Engine) -> None:
    """The year 2025 of works begins on 1 June; a log of before has no row."""
    entries = [
        *rows("A", {date(2025, 5, 31): [60], date(2025, 6, 1): [60]}, referral_days=1),
        *rows("B", {date(2025, 5, 31): [60]}, referral_days=0),
    ]

    assert [(date(2025, 1, 1), date(2025, 12, 31), 60, 1, True)] == found(
        frame, entries, YEARLY
    )


def test_what_a_limit_asks_for_beside_the_log() -> None:
    """The columns, with their types."""
    assert {} == frames.needs(psu.WEEKLY_LIMIT)
    assert {"referral_days": "Int64"} == frames.needs(YEARLY)
    worked = Interpretations({"OP-32a": "days_worked"})
    assert {} == frames.needs(YEARLY, under=worked)
    assert {"severe_or_moderate"} == set(frames.needs(cis.PRESENCE_DAY))
    assert {} == frames.needs(cis.PRESENCE_DAY, on=date(2022, 2, 14))


# -- refused


@pytest.mark.parametrize("key", [key for key, one in limits().items() if not one.log])
def test_limits_that_a_log_does_not_tell_are_refused(key: str) -> None:
    """With the way to read them: of windows counted elsewhere."""
    asked = limits()[key]
    log = pl.from_arrow(table(rows("A", {MONDAY: [1]})))

    expected = (
        f"{asked.key}: got a log of hours, which does not tell its windows, "
        "expected them counted: give frames.decide the limit's .rule"
    )
    for refuse in (lambda: frames.hours(log, asked), lambda: frames.needs(asked)):
        with pytest.raises(GrammarError) as caught:
            refuse()
        assert expected == str(caught.value)


def test_windows_counted_elsewhere_are_decided(frame: Engine) -> None:
    """As the refusal says."""
    weeks = pa.table({"minutes": [599, 600], "day": [MONDAY] * 2, "row": [0, 1]})

    done = frames.decide(
        frame.make(weeks), pai_limits.INTEGRATION_WEEK.rule, on=date(2024, 5, 6)
    )
    assert [False, True] == frame.read(done, "pai_integration_week")


def refused(frame: Engine, log: pa.Table, asked: Limit, **how: Any) -> str:
    """Return what a log is refused with."""
    with pytest.raises(ColumnError) as caught:
        frames.hours(frame.make(log), asked, **how)
    return str(caught.value)


LOG = table(rows("A", {MONDAY: [1]}))


@pytest.mark.parametrize(
    ("missing", "type_"),
    [("id", "String or Int64"), ("day", "Date"), ("minutes", "Int64")],
)
def test_missing_columns_are_refused(frame: Engine, missing: str, type_: str) -> None:
    """With the type that they should have."""
    said = refused(frame, LOG.drop_columns([missing]), psu.WEEKLY_LIMIT)

    assert said.startswith(f"column {missing!r}: got no such column")
    assert said.endswith(f"expected a column of {type_}")


def test_missing_facts_and_days_are_refused(frame: Engine) -> None:
    """A fact that is not known is a column of nulls."""
    assert "'referral_days': got no such" in refused(frame, LOG, YEARLY)
    how: dict[str, Any] = {"on": "signed"}
    assert "'signed': got no such" in refused(frame, LOG, pai.ACTIVATION, **how)
    how = {"start": "begun", "under": BLOCKS}
    assert "'begun': got no such" in refused(frame, LOG, psu.WEEKLY_LIMIT, **how)
    null = LOG.append_column("referral_days", pa.nulls(1))
    done = frame.arrow(frames.hours(frame.make(null), YEARLY))
    assert [None] == done["psu_yearly_limit"].to_pylist()


@pytest.mark.parametrize(
    ("place", "name", "values", "type_"),
    [
        (0, "id", [1.5], "String or Int64"),
        (1, "day", [datetime(2026, 3, 2)], "Date"),  # noqa: DTZ001 - a time of no zone
        (1, "day", ["2026-03-02"], "Date"),
        (2, "minutes", [1.5], "Int64"),
        (2, "minutes", ["60"], "Int64"),
    ],
)
def test_columns_of_other_types_are_refused(
    frame: Engine, place: int, name: str, values: list[Any], type_: str
) -> None:
    """Minutes are whole, a day has no time, an id is text or a whole number."""
    said = refused(frame, LOG.set_column(place, name, [values]), psu.WEEKLY_LIMIT)

    assert said.startswith(f"column {name!r}: got ")
    assert f"expected {type_}" in said


def test_names_of_the_answer_are_kept_free(frame: Engine) -> None:
    """A person's column, or the limit's, is called otherwise than those it has."""
    who = LOG.rename_columns(["first", "day", "minutes"])
    week = psu.WEEKLY_LIMIT

    expected = (
        "column 'first': got a name that the answer has already, expected another name"
    )
    assert expected == refused(frame, who, week, person="first")
    for into in ("id", "minutes", "days_worked"):
        assert f"column {into!r}: got a name" in refused(frame, LOG, week, into=into)
    assert "'id': got a name" in refused(frame, LOG, week, person=("id", "id"))
    if frame.name == "duckdb":
        assert "'Last': got a name" in refused(frame, LOG, week, status="Last")


def test_a_start_is_of_use_only_where_weeks_begin_there(frame: Engine) -> None:
    """It is refused where weeks begin on Monday, and for other windows."""
    log = LOG.append_column("start", pa.array([MONDAY]))

    for asked in (psu.WEEKLY_LIMIT, reintegration.HOURS):
        assert "OP-33" in refused(frame, log, asked, start="start")


def test_by_agreement_the_agreement_is_named(frame: Engine) -> None:
    """A person's log does not tell the agreements."""
    under = Interpretations({"OP-32b": "per_agreement"})
    log = LOG.append_column("referral_days", pa.array([1]))

    expected = (
        "column 'id': got the log of a person, expected person=('id', …) or a column "
        "'covered': a day of the agreement whose days are counted (OP-32b)"
    )
    assert expected == refused(frame, log, YEARLY, under=under)


def test_some_column_says_whose_log_it_is(frame: Engine) -> None:
    """None is not enough."""
    assert "person" in refused(frame, LOG, psu.WEEKLY_LIMIT, person=())


def test_the_law_of_an_edition_is_given(frame: Engine) -> None:
    """An edition is finished by the law that it began under: no entry tells that."""
    log = frame.make(LOG)

    with pytest.raises(PeriodError, match=r"pai\.ACTIVATION: got no on="):
        frames.hours(log, pai.ACTIVATION)
    with pytest.raises(PeriodError, match=r"frames\.hours\.on: got datetime"):
        frames.hours(log, pai.ACTIVATION, on=datetime(2024, 5, 6))  # noqa: DTZ001
