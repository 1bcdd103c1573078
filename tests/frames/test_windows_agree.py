"""Any limit over a log: counted alike for one person and in columns."""

from __future__ import annotations

from datetime import date
from typing import Any

import pyarrow as pa
import pytest
from attrs import evolve, fields, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import Interpretations, frames
from reintegra.grammar.builders import all_of, any_of, at_least, at_most, none_of
from reintegra.grammar.facts import count, fact
from reintegra.grammar.facts import day as a_day
from reintegra.grammar.limits import Limit
from reintegra.grammar.nodes import Parameter
from reintegra.grammar.windows import (
    LawDay,
    Log,
    LogDay,
    Number,
    Same,
    Total,
    Window,
    window_by_interpretation,
)
from reintegra.law.open_points import OP_33
from reintegra.law.timeline import over_time
from reintegra.reading.record.findings import check_limit_if_in_force
from reintegra.reading.record.windows import count_log
from tests.engines import ENGINES
from tests.logs import DAY
from tests.things import version

pytestmark = pytest.mark.hypothesis  # each draws registers of its own

BEGUN = date(2024, 12, 20)
TURN = date(2025, 1, 2)


@frozen(kw_only=True)
class Round(LogDay):
    """A day of a log of deliveries."""

    since: date | None = a_day("początek", "start")  # noqa: RUF009 - a fact
    night: bool | None = fact("nocna", "at night")
    far: bool | None = fact("daleka", "far away")
    parcels: int | None = count("paczki", "parcels", unit="count", high=9)


@frozen(kw_only=True)
class Rounds:
    """Deliveries of a window, counted."""

    minutes: int | None = count("czas", "time", unit="minutes", high=10**6)
    worked: int | None = count("dni", "days", unit="days", high=400)
    entries: int | None = count("wpisy", "entries", unit="days", high=400)
    parcels: int | None = count("paczki", "parcels", unit="count", high=10**4)
    full: int | None = count("dni pełne", "full days", unit="days", high=400)
    long: int | None = count("dni długie", "long days", unit="days", high=400)
    far: bool | None = fact("daleka", "far away")


counted, row = fields(Rounds), fields(Round)
LONG = Parameter(
    "round.long",
    "długa trasa",
    "a long round",
    "minutes",
    over_time(version(date(2020, 1, 1), 241), version(TURN, 240)),
)
COUNTS = (
    Total(counted.minutes, row.minutes),
    Number(counted.worked, row.worked),
    Number(counted.entries, row.entry),
    Total(counted.parcels, row.parcels),
    Number(counted.full, all_of(row.night, at_least(row.parcels, 2))),
    Number(counted.long, at_least(row.minutes, LONG)),
    Same(counted.far),
)
ASKED = (
    at_most(counted.minutes, 600),
    at_most(counted.worked, 2),
    at_most(counted.entries, 3),
    at_most(counted.parcels, 9),
    at_most(counted.full, 1),
    at_most(counted.long, 0),
    none_of(counted.far),
)
WINDOWS = (
    *(one for one in Window if one not in {Window.DOCUMENT, Window.BLOCK}),
    window_by_interpretation(OP_33, calendar_week=Window.WEEK, from_start=Window.BLOCK),
)
BLOCKS = Interpretations({"OP-33": "from_start"})

flags = st.sampled_from([True, False, None])
rows = st.builds(
    Round,
    minutes=st.sampled_from([0, 1, 240, 600, 601, None]),
    since=st.sampled_from([None, date(2024, 12, 18), date(2025, 1, 1)]),
    night=flags,
    far=flags,
    parcels=st.sampled_from([0, 1, 2, 9, None]),
)
offsets = st.dictionaries(st.integers(0, 25), rows, min_size=1, max_size=8)
logs = offsets.map(
    lambda made: [evolve(one, day=BEGUN + n * DAY) for n, one in made.items()]
)
registers = st.dictionaries(st.sampled_from("ABCD"), logs, min_size=2)
TYPES = {"minutes": pa.int64(), "parcels": pa.int64(), "since": pa.date32()}
NAMES = ("day", "minutes", "since", "night", "far", "parcels")


def limit_of(window: Any, asked: Any, how: dict[str, Any]) -> Limit:
    """Make a limit that asks one thing of a window, of an act that is amended."""
    law = over_time(
        version(date(2020, 1, 1), asked), version(TURN, any_of(asked, counted.far))
    )
    log = Log(Round, COUNTS, start=row.since, **how)
    return Limit("round.LIMIT", "limit", "limit", window, Rounds, law, log)


def table(register: dict[str, list[Round]]) -> pa.Table:
    """Write a register as columns."""
    every = [(person, one) for person, log in register.items() for one in log]
    columns = {
        name: pa.array(
            [getattr(one, name) for _, one in every],
            TYPES.get(name, pa.date32() if name == "day" else pa.bool_()),
        )
        for name in NAMES
    }
    return pa.table({"id": [person for person, _ in every], **columns})


def answers(register: dict[str, list[Round]], limit: Limit, under: Any) -> Any:
    """Return what a limit says of each window of each person."""
    found = {}
    for person, log in register.items():
        for one in count_log(limit, log, under=under):
            made = check_limit_if_in_force(limit, one.record, [one.on], under=under)
            answer = made.met if made else None
            found[person, one.period.first, one.period.last] = answer
    return found


@pytest.mark.parametrize("window", WINDOWS, ids=str)
@pytest.mark.parametrize(
    "how",
    [
        {},
        {"law_day": LawDay.FIRST},
        {"since": TURN},
        {"includes": any_of(row.night, at_least(row.parcels, 1))},
        {"makes": row.far},
    ],
    ids=["plain", "first", "since", "includes", "makes"],
)
def test_windows_are_counted_alike(window: Any, how: dict[str, Any]) -> None:
    """What is not known of a day is not known of its window, in both readings."""
    under = Interpretations() if isinstance(window, Window) else BLOCKS
    start = None if isinstance(window, Window) else "since"

    @settings(max_examples=max(1, settings().max_examples // 12))
    @given(registers, st.sampled_from(ASKED))
    def alike(register: dict[str, list[Round]], asked: Any) -> None:
        limit, log = limit_of(window, asked, how), table(register)
        expected = answers(register, limit, under)
        for engine in ENGINES:
            done = frames.hours(
                engine.make(log), limit, into="met", under=under, start=start
            )
            made = engine.arrow(done).to_pylist()
            shown = {(r["id"], r["first"], r["last"]): r["met"] for r in made}
            assert expected == shown, engine

    alike()
