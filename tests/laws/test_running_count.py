"""A running count fills a fact of a log, the same for one person and for a frame."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import narwhals.stable.v2 as nw
import pyarrow as pa
import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st

from reintegra import GrammarError, Interpretations, PeriodError
from reintegra.grammar import facts
from reintegra.grammar.builders import all_of, at_least
from reintegra.grammar.nodes import Rule
from reintegra.grammar.running_count import RunningCount, switch
from reintegra.grammar.scope import LawScope
from reintegra.law.open_points import OP_02, OP_03
from reintegra.law.timeline import over_time
from reintegra.reading.columns.run import native_frame, opened
from reintegra.reading.columns.running_count import numbered
from reintegra.reading.record.running_count import Counter
from reintegra.values import frozen
from tests.engines import ENGINES, Engine
from tests.things import thing, version

DAY = timedelta(days=1)
FIRST, ERA = date(2022, 2, 10), date(2022, 2, 15)


@frozen(kw_only=True)
class Entry:
    """A day of a made-up log."""

    on: date | None = facts.day("dzień", "day")
    sick: bool | None = facts.fact("chory", "sick")
    ill: bool | None = facts.fact("niezdolny", "ill")
    number: int | None = facts.count("numer", "number", unit="days", high=1000)


entry = fields(Entry)
SICK = Rule("log.SICK", "chory", "sick", Entry, over_time(version(FIRST, entry.sick)))
LIMIT = over_time(
    version(date(2007, 7, 14), 14), version(ERA, 21, published=date(2022, 3, 1))
)
PLAIN = RunningCount(entry.number, SICK, order=entry.on)
GAPS = evolve(PLAIN, after_gap=True)
SPELL = evolve(GAPS, spell=entry.ill)
ERAS = evolve(PLAIN, eras=LIMIT, anew=True)
READ = RunningCount(
    entry.number,
    SICK,
    order=entry.on,
    after_gap=switch(OP_02, cumulative=False, per_spell=True),
    eras=LIMIT,
    anew=switch(OP_03, count_earlier=False, fresh_start=True),
)
Log = list[tuple[int, bool | None]]
Both = list[tuple[int, bool | None, bool | None]]
T, F, U = True, False, None


def numbers(
    counting: RunningCount,
    log: Log,
    under: Interpretations,
    known_on: date | None = None,
) -> list[int | None]:
    """Number the days of a log of one person."""
    counter = Counter(counting, under, known_on)
    return [counter.number(FIRST + after * DAY, counts) for after, counts in log]


def each_day(*counts: bool | None) -> Log:
    """Make a log of days that follow one another."""
    return list(enumerate(counts))


@pytest.mark.parametrize(
    ("counting", "log", "expected"),
    [
        (PLAIN, each_day(T, T, F, T), [1, 2, None, 3]),
        (GAPS, each_day(T, T, F, T), [1, 2, None, 1]),
        (PLAIN, [(0, T), (2, T)], [1, 2]),
        (GAPS, [(0, T), (2, T)], [1, 1]),
        (PLAIN, each_day(T, U, T, F, T), [1, None, None, None, None]),
        (GAPS, each_day(T, U, T, F, T), [1, None, None, None, 1]),
        (GAPS, each_day(U, T, F, F, T, T), [None, None, None, None, 1, 2]),
        (PLAIN, each_day(T, T, T, T, T, T), [1, 2, 3, 4, 5, 6]),
        (ERAS, each_day(T, T, T, T, T, T, T), [1, 2, 3, 4, 5, 1, 2]),
        (ERAS, each_day(T, U, T, F, F, T, T), [1, None, None, None, None, 1, 2]),
        (ERAS, each_day(T, F, F, F, F, U, T), [1, None, None, None, None, None, None]),
        (GAPS, each_day(F, F), [None, None]),
    ],
)
def test_days_are_numbered(
    frame: Engine, counting: RunningCount, log: Log, expected: list[int | None]
) -> None:
    """By stay, after a gap and by era; from a day not known on nothing is known."""
    assert expected == numbers(counting, log, Interpretations())
    assert expected == in_columns(frame, counting, {"A": log}, Interpretations())["A"]


def test_the_open_points_of_a_number_are_those_it_rests_on() -> None:
    """Eras are a question only where days of an earlier era were counted."""
    counter, met = Counter(READ, Interpretations()), []
    for after, counts in each_day(T, F, F, F, T, T):
        counter.number(FIRST + after * DAY, counts)
        met.append([str(one) for one in counter.met])

    spells = ["OP-02=cumulative"]
    assert [spells, [], [], [], spells] == met[:-1]
    assert [*spells, "OP-03=count_earlier"] == met[-1]


def test_a_log_is_read_in_order() -> None:
    """A day that does not come after the one before it is refused."""
    with pytest.raises(PeriodError, match="day of a log: got 2022-02-10, expected one"):
        numbers(PLAIN, [(1, T), (0, T)], Interpretations())


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"fact": entry.sick}, "sick: got a fact that is yes or no, expected a count"),
        ({"order": entry.number}, "number: got an order by number, a whole number"),
        ({"order": thing.red}, "number: got an order by red, yes or no"),
        (
            {
                "rule": evolve(
                    SICK, law=over_time(version(FIRST, at_least(entry.number, 1)))
                )
            },
            "number: got log.SICK, which asks for it",
        ),
        (
            {"spell": all_of(entry.sick, at_least(entry.number, 1)), "after_gap": True},
            "number: got a spell, which asks for it",
        ),
        ({"spell": entry.ill}, "number: got a spell, but no new numbers after a gap"),
        ({"anew": True}, "number: got no eras to begin anew with, expected the law"),
    ],
)
def test_what_cannot_be_counted_is_refused(wrong: Any, message: str) -> None:
    """At construction: no count, no order, a circle, no eras."""
    with pytest.raises(GrammarError, match=f"running count {message}"):
        evolve(PLAIN, **wrong)


def both(counts: str, spells: str) -> Both:
    """Make a log of days that follow one another, ``1``, ``0`` or ``?``."""
    told = {"1": T, "0": F, "?": U}
    pairs = zip(counts, spells, strict=True)
    return [(place, told[a], told[b]) for place, (a, b) in enumerate(pairs)]


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        (both("1001", "1111"), [1, None, None, 2]),
        (both("1001", "1101"), [1, None, None, 1]),
        (both("1101", "1?11"), [1, None, None, None]),
        (both("10?1", "1111"), [1, None, None, None]),
        (both("1?01", "1101"), [1, None, None, 1]),
    ],
)
def test_a_spell_may_have_days_that_do_not_count(
    frame: Engine, log: Both, expected: list[int | None]
) -> None:
    """It ends where its own condition does not hold."""
    counter = Counter(SPELL, Interpretations())

    assert expected == [counter.number(FIRST + n * DAY, *said) for n, *said in log]
    assert {"A": expected} == in_columns(frame, SPELL, {"A": log}, Interpretations())


# -- any log


def added_up(steps: Log) -> Log:
    """Add up the days from one row to the next; most follow one another."""
    after, log = 0, []
    for step, counts in steps:
        after += step if step == 3 else 1
        log.append((after, counts))
    return log


logs = st.lists(
    st.tuples(st.integers(1, 3), st.sampled_from([T, T, T, F, F, U])), max_size=14
).map(added_up)
interpretations = st.builds(
    lambda a, b: Interpretations({"OP-02": a, "OP-03": b}),
    st.sampled_from(OP_02.keys),
    st.sampled_from(OP_03.keys),
)


@given(
    many=st.dictionaries(st.sampled_from("ABC"), logs, min_size=1),
    under=interpretations,
    known_on=st.sampled_from([None, date(2022, 2, 20), date(2022, 3, 1)]),
)
def test_a_count_reads_the_same_in_columns(
    many: dict[str, Log], under: Interpretations, known_on: date | None
) -> None:
    """Under every interpretation, with days missing and days not known."""
    expected = {name: numbers(READ, log, under, known_on) for name, log in many.items()}
    for engine in ENGINES:
        assert expected == in_columns(engine, READ, many, under, known_on), engine


def in_columns(
    engine: Engine,
    counting: RunningCount,
    many: Mapping[str, Sequence[tuple[Any, ...]]],
    under: Interpretations,
    known_on: date | None = None,
) -> dict[str, list[int | None]]:
    """Number the days of several logs in one frame, whose rows are in no order."""
    rows = [
        {"id": name, "on": FIRST + after * DAY, "counts": said[0], "ill": said[-1]}
        for name, log in many.items()
        for after, *said in reversed(log)
    ]
    types = [
        ("id", pa.string()),
        ("on", pa.date32()),
        ("counts", pa.bool_()),
        ("ill", pa.bool_()),
    ]
    source = nw.from_native(engine.make(pa.Table.from_pylist(rows, pa.schema(types))))
    frame = opened(source, [name for name, _ in types])
    view = LawScope(under=under, known_on=known_on)
    done = numbered(frame, counting, ["id"], ("counts", "ill"), view)
    made = engine.arrow(native_frame(done, source))
    found: dict[str, list[int | None]] = {name: [] for name in many}
    for row in made.sort_by([("id", "ascending"), ("on", "ascending")]).to_pylist():
        found[row["id"]].append(row["number"])
    return found
