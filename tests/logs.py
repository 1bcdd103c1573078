"""Logs of hours, as objects have them and as rows, and how the two are compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, TypeAlias

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import frames
from reintegra.grammar.limits import Limit
from reintegra.law.periods import week_of
from reintegra.reading.record.findings import Finding
from tests.engines import ENGINES, Engine

Log: TypeAlias = Mapping[date, Sequence[int | None]]
Window: TypeAlias = tuple[str, date]
Answers: TypeAlias = dict[Window, bool | None]
Rows: TypeAlias = list[dict[str, Any]]
DAY = timedelta(days=1)
ANCHORS = (
    date(2005, 11, 1),
    date(2022, 2, 7),
    date(2024, 2, 26),
    date(2025, 5, 26),
    date(2026, 12, 24),
)
"""Days from which a fortnight has the end of a month or a year, or a change of law."""

_TYPES = {
    "id": pa.string(),
    "day": pa.date32(),
    "minutes": pa.int16(),
    "start": pa.date32(),
    "law_day": pa.date32(),
    "referral_days": pa.int16(),
    "class_days": pa.int8(),
    "full_week": pa.bool_(),
    "severe_or_moderate": pa.bool_(),
    "certificate_shown": pa.bool_(),
    "short_week_accepted": pa.bool_(),
    **dict.fromkeys(
        ("under_agreement", "under_application", "under_referral"), pa.bool_()
    ),
    **dict.fromkeys(("of_full_week", "inside"), pa.bool_()),
    "stated": pa.int32(),
    "parcels": pa.int32(),
}

# -- made


def logs(
    anchors: Sequence[date] = ANCHORS, until: int = 12
) -> st.SearchStrategy[dict[date, list[int]]]:
    """Make logs: up to three entries a day, within some days of an anchor."""
    spent = st.sampled_from([0, 1, 60, 119, 120, 121, 240, 300, 360, 420, 421, 480])
    entries = st.lists(spent, min_size=1, max_size=3)

    def after(anchor: date) -> st.SearchStrategy[dict[date, list[int]]]:
        days = st.integers(0, until).map(lambda n: anchor + n * DAY)
        return st.dictionaries(days, entries, max_size=9)

    return st.sampled_from(anchors).flatmap(after)


def hours(log: Log) -> list[tuple[date, Fraction]]:
    """Write a log as objects have it, without what is not known."""
    known = ((day, m) for day, spent in log.items() for m in spent if m is not None)
    return [(day, Fraction(m, 60)) for day, m in known]


def by_day(log: Log) -> dict[date, int]:
    """Add up the minutes of each day that are known."""
    return {day: sum(filter(None, spent)) for day, spent in log.items()}


def rows(person: str, log: Log, **facts: Any) -> Rows:
    """Write a log as rows, each with the same facts."""
    return [
        {"id": person, "day": day, "minutes": spent, **facts}
        for day, entries in log.items()
        for spent in entries
    ]


def table(entries: Rows) -> pa.Table:
    """Make an Arrow table of rows, with types where nothing of a column is known."""
    names = dict.fromkeys(name for row in entries for name in row)
    columns = {name: [row[name] for row in entries] for name in names}
    return pa.table({n: pa.array(c, _TYPES.get(n)) for n, c in columns.items()})


# -- windows


def own(day: date) -> date:
    """Return the day itself."""
    return day


def monday(day: date) -> date:
    """Return the Monday of a day's week."""
    return week_of(day).first


def new_year(day: date) -> date:
    """Return the first day of a day's year."""
    return day.replace(month=1, day=1)


# -- answers


def told(
    person: str,
    days: Iterable[date],
    first: Callable[[date], date],
    found: Iterable[Finding],
    limit: Limit,
) -> Answers:
    """Return what findings say of the windows that *days* lie in: else, it is kept."""
    said = {first(one.days[0]): one.met for one in found if one.key == limit.key}
    return {(person, window): said.get(window, True) for window in map(first, days)}


def held(frame: Engine, entries: Rows, limit: Limit, **how: Any) -> Rows:
    """Hold a limit against rows, and return the answer as rows."""
    done = frames.hours(frame.make(table(entries)), limit, **{"into": "met"} | how)
    found: Rows = frame.arrow(done).to_pylist()
    return found


def agree(
    limit: Limit,
    made: st.SearchStrategy[Any],
    write: Callable[[str, Any], tuple[Rows, Answers]],
    **how: Any,
) -> None:
    """Assert that a register as rows says what its persons say as objects.

    Each register is written once, and compared on every engine.

    Args:
        limit: The limit.
        made: Makes what one person did.
        write: Writes it as rows, and gives the answers that objects have.
        how: How the rows are read.
    """
    register = st.dictionaries(st.sampled_from("ABCDEF"), made, min_size=3)

    @settings(max_examples=max(1, settings().max_examples // 6))
    @given(register)
    def alike(register: dict[str, Any]) -> None:
        written = [write(person, one) for person, one in register.items()]
        entries = [row for said, _ in written for row in said]
        expected = {window: met for _, said in written for window, met in said.items()}
        if entries:
            for frame in ENGINES:
                found = held(frame, entries, limit, **how)
                shown = {(row["id"], row["first"]): row["met"] for row in found}
                assert expected == shown, frame

    alike()
