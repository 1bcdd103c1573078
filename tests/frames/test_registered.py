"""The time in the register in columns, as it is counted for one person."""

from datetime import date, timedelta
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import (
    NotInForceError,
    PeriodError,
    Person,
    decide,
    frames,
    unemployed,
)
from reintegra.errors import ColumnError, UnknownNameError
from tests.engines import Engine

ON = date(2026, 3, 1)
KINDS = ("registered", "internship", "workplace_preparation", "adult_preparation")
NAMES = ("registered_unemployed", *(f"{kind}_days_by_months" for kind in KINDS))
Row = tuple[str, str, date, date | None]
BREAKS: list[Row] = [
    ("P-1", "registered", date(2025, 1, 1), date(2025, 3, 14)),
    ("P-1", "registered", date(2025, 6, 15), None),
    ("P-1", "internship", date(2025, 7, 1), date(2025, 8, 31)),
    ("P-2", "registered", date(2020, 1, 1), date(2021, 1, 1)),
    ("P-3", "registered", date(2025, 2, 1), date(2025, 8, 31)),
    ("P-3", "registered", date(2025, 9, 1), date(2026, 2, 28)),
    ("P-4", "internship", date(2025, 7, 1), date(2025, 8, 31)),
    ("P-5", "registered", date(2026, 3, 1), None),
    ("P-6", "registered", date(2026, 3, 2), None),
]


def table(rows: list[Row]) -> pa.Table:
    """Make an Arrow table of spells."""
    columns = zip(*rows, strict=True) if rows else ((), (), (), ())
    names = ("person", "kind", "start", "end")
    types = (pa.string(), pa.string(), pa.date32(), pa.date32())
    made = zip(names, columns, types, strict=True)
    return pa.table({name: pa.array(list(of), type_) for name, of, type_ in made})


def told(
    engine: Engine, rows: list[Row], on: date = ON, **given: Any
) -> dict[str, Any]:
    """Return what is counted for each person, from a frame."""
    found = engine.arrow(frames.registered(engine.make(table(rows)), on=on, **given))
    columns = [found[name].to_pylist() for name in NAMES]
    counted = zip(*columns, strict=True)
    return dict(zip(found["person"].to_pylist(), counted, strict=True))


def one_by_one(rows: list[Row], on: date = ON) -> dict[str, Any]:
    """Return the same, counted for each person by the function for one."""
    found = {}
    for person in {row[0] for row in rows}:
        spells = {
            kind: [(s, e) for p, k, s, e in rows if (p, k) == (person, kind)]
            for kind in KINDS
        }
        one = unemployed.registered(
            Person(),
            spells["registered"],
            on,
            internships=spells["internship"],
            workplace_preparation=spells["workplace_preparation"],
            adult_preparation=spells["adult_preparation"],
        )
        found[person] = tuple(getattr(one, name) for name in NAMES)
    return found


def test_a_frame_counts_what_is_counted_for_one(frame: Engine) -> None:
    """Breaks, an end not yet there, joined spells, and who left or is not in yet."""
    found = told(frame, BREAKS)

    assert one_by_one(BREAKS) == found
    assert (False, 390, 0, 0, 0) == found["P-3"]
    assert (True, 1, 0, 0, 0) == found["P-5"]


def test_spells_tell_who_is_long_term_unemployed(frame: Engine) -> None:
    """The counts are the facts of the rule: nothing is missing between the two."""
    rows: list[Row] = [*BREAKS, ("P-7", "registered", date(2025, 2, 1), None)]
    counted = frames.registered(frame.make(table(rows)), on=ON)
    found = frame.arrow(frames.decide(counted, unemployed.LONG_TERM, on=ON, into="met"))
    verdicts = zip(found["person"].to_pylist(), found["met"].to_pylist(), strict=True)
    expected = {
        person: decide(
            unemployed.LONG_TERM,
            Person(**dict(zip(NAMES, facts, strict=True))),
            on=ON,
        ).met
        for person, facts in one_by_one(rows).items()
    }

    assert expected == dict(verdicts)
    assert (True, False) == (expected["P-7"], expected["P-3"])


def test_calendar_days_would_be_more() -> None:
    """13 months to the end of February are 393 days of the calendar, 390 by months."""
    first, last = date(2025, 2, 1), date(2026, 2, 28)

    assert 393 == (last - first).days + 1
    assert 390 == one_by_one(BREAKS)["P-3"][1]


def test_a_kind_of_which_nothing_is_known_is_null(frame: Engine) -> None:
    """The others are 0 where there is no such spell."""
    found = told(frame, BREAKS, unknown=["adult_preparation"])

    assert (False, 390, 0, 0, None) == found["P-3"]


def test_no_spells_are_no_persons(frame: Engine) -> None:
    """An empty frame comes back empty."""
    assert {} == told(frame, [])


DAYS = st.dates(date(2023, 12, 1), date(2026, 4, 1))


@st.composite
def registers(draw: st.DrawFn) -> list[Row]:
    """Draw spells of some persons that do not overlap."""
    rows: list[Row] = []
    for person in ("P-1", "P-2", "P-3", "P-4", "P-5", "P-6"):
        for kind in KINDS[:2]:
            ends = sorted(draw(st.sets(DAYS, max_size=8)))
            pairs = list(zip(ends[::2], ends[1::2], strict=False))
            rows += [(person, kind, first, last) for first, last in pairs]
    return rows


@settings(max_examples=max(settings().max_examples // 4, 1))
@given(rows=registers(), on=st.dates(date(2025, 12, 1), date(2026, 4, 1)))
def test_any_spells_count_as_for_one(rows: list[Row], on: date) -> None:
    """The shortest way over the breaks, for up to four spells of a kind."""
    arrow = Engine("arrow", lambda made: made, lambda made: made)

    assert one_by_one(rows, on) == told(arrow, rows, on)


DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("row", "column", "told_of"),
    [
        ((None, "registered", ON, None), "person", "whose spell"),
        (("P-1", "job", ON, None), "kind", "one of registered, internship"),
        (("P-1", None, ON, None), "kind", "one of registered, internship"),
        (("P-1", "registered", None, None), "start", "first day"),
        (("P-1", "internship", ON, ON - DAY), "end", "not before the start"),
        (("P-1", "internship", ON, ON - DAY), "end", r"got 2026-\S+ \(person 'P-1'\)"),
        (("P-1", "registered", date(2025, 6, 14), ON), "start", "of that kind before"),
    ],
)
def test_a_spell_that_cannot_be_is_refused(row: Any, column: str, told_of: str) -> None:
    """With the column and the first such value."""
    with pytest.raises(ColumnError, match=f"{column}.*{told_of}"):
        frames.registered(table([*BREAKS, row]), on=ON)


def test_persons_come_in_order(frame: Engine) -> None:
    """Whatever the order of their spells, on any engine."""
    rows: list[Row] = [(f"P-{n}", "registered", ON, None) for n in (3, 1, 5, 2, 4)]
    found = frame.arrow(frames.registered(frame.make(table(rows)), on=ON))

    assert ["P-1", "P-2", "P-3", "P-4", "P-5"] == found["person"].to_pylist()


def test_other_arguments_that_cannot_be_are_refused() -> None:
    """A kind that must be known, a text for a day, and a day before the act."""
    spells = table(BREAKS)
    with pytest.raises(UnknownNameError, match="internship"):
        frames.registered(spells, on=ON, unknown=["registered"])
    with pytest.raises(PeriodError):
        frames.registered(spells, on="2026-03-01")  # type: ignore[arg-type] # no day
    with pytest.raises(NotInForceError):
        frames.registered(spells, on=date(2004, 5, 31))
