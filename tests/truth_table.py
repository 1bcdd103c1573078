"""Where rules break: every combination of facts, beside every boundary."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from itertools import combinations, product
from math import prod
from typing import Any, TypeAlias

from attrs import Attribute, AttrsInstance

from reintegra import frames
from reintegra.errors import (
    FactError,
    NotInForceError,
    NotReadError,
    PeriodError,
    UnverifiedError,
)
from reintegra.grammar.days import AsOf, MonthsAfter, OverDays, Shifted
from reintegra.grammar.facts import Kind, label
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Compare, Formula, Parameter, Rule
from reintegra.grammar.scope import AnyRule, LawScope, law_scope
from reintegra.grammar.walk import (
    Node,
    facts_of,
    iter_nodes,
    iter_subnodes,
    turning_days,
)
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month
from reintegra.reading.record.compute import compute
from reintegra.reading.record.decide import decide
from reintegra.reading.record.sorting import classify
from tests.engines import ENGINES, Engine

Case: TypeAlias = tuple[Any, date]
Values: TypeAlias = dict[str, list[Any]]
SAMPLES = 1_000
MOODS = 5
DayNode = Shifted | MonthsAfter
MOVED = 400


# -- the table


def truth_table(
    said: AnyRule,
    under: Interpretations = RECOMMENDED,
    *,
    limit: int = 200_000,
) -> Iterator[Case]:
    """Go through facts × thresholds −1/0/+1 × turning days −1/0/+1.

    Between two turning days, only the facts that the law of those days names are
    varied; each is also left unknown. Where even so the whole product would be larger
    than *limit*, any two facts still meet in every way, in some mood of the others (all
    yes, all no, all unknown, any), and a random sample is added; each of these rows on
    one of the days.

    Args:
        said: The rule or formula.
        under: How open points are read.
        limit: The largest product of facts that is taken whole.
    """
    chance = random.Random(said.key)  # noqa: S311 - the same table every time
    for days in stretches(said, under):
        values = varied(said, days[0], under)
        size = prod(map(len, values.values()))
        whole = size * len(days) <= limit
        combined = product(*values.values()) if whole else sampled(values, chance)
        for row in combined:
            record = possible(said.record, dict(zip(values, row, strict=True)))
            if record is not None:
                some = days if whole else [chance.choice(days)]
                yield from ((record, day) for day in some)


def stretches(said: AnyRule, under: Interpretations) -> Iterator[list[date]]:
    """Go through the stretches between turning days: their first and last days."""
    turns = turning_days(said, under)
    yield [turns[0] - timedelta(1)]
    for first, after in zip(turns, [*turns[1:], None], strict=True):
        last = after - timedelta(1) if after else first + timedelta(400)
        yield sorted({first, min(first + timedelta(1), last), last})


def possible(record: type, facts: dict[str, Any]) -> Any | None:
    """Make a record, ``None`` where the facts cannot be together."""
    try:
        return record(**facts)
    except FactError:
        return None


def varied(said: AnyRule, day: date, under: Interpretations) -> Values:
    """Return the values of each fact that the law of *day* tells apart."""
    seen = law_scope(said, day, under)
    edges = thresholds(said, seen)
    facts = facts_of(said, day, under)
    near = days_of(said, seen)
    own = {fact.name: edges.get(fact.name, set()) for fact in facts}
    return {fact.name: _values(fact, own[fact.name], near) for fact in facts}


def days_of(said: AnyRule, seen: LawScope) -> set[date]:
    """Return the days beside which facts that are days are tried.

    They are those that the law names, those on which law of another day turns, the end
    of a February, and all of them moved by the numbers of the law, as days and months.
    """
    days, numbers = {date(2024, 2, 29)}, {0}
    for node in iter_nodes(said, seen):
        match node:
            case date():
                days.add(node)
            case AsOf(of=of):
                met = iter_subnodes(of, seen.of_every_day)
                found = (one for one in met if isinstance(one, Parameter))
                days |= {day for one in found for day in one.history.turning_days}
            case Shifted() | MonthsAfter() | Compare():
                parts = list(iter_subnodes(node, seen))
                if any(isinstance(part, OverDays | DayNode) for part in parts):
                    numbers |= {edge for part in parts for edge in _edges(part, seen)}
    return {moved for day in days for n in numbers for moved in _moved(day, n)}


def _moved(day: date, number: int) -> Iterator[date]:
    if abs(number) <= MOVED:
        yield from (day + timedelta(number), day - timedelta(number))
        month = Month.of(day) + number
        yield date(month.year, month.month, min(day.day, month.days))


def _values(fact: Attribute[Any], edges: set[int], days: set[date]) -> list[Any]:
    found = label(fact)
    match found.kind:
        case Kind.COUNT:
            near = {edge + n for edge in edges for n in (-1, 0, 1)}
            within = {n for n in near if found.low <= n <= found.high}
            return [None, *sorted(within | {found.low, found.high})]
        case Kind.CHOICE:
            return [None, *(name for name, _ in found.names)]
        case Kind.DAY:
            beside = {day + timedelta(n) for day in days for n in (-1, 0, 1)}
            fit = {day for day in beside if found.first <= day <= found.last}
            return [None, *sorted(fit | {found.first, found.last})]
        case _:
            return [None, False, True]


def thresholds(said: AnyRule, seen: LawScope) -> dict[str, set[int]]:
    """Return the numbers that each fact is compared with."""
    edges: dict[str, set[int]] = {}
    for word in iter_nodes(said, seen):
        if isinstance(word, Compare):
            met = list(iter_subnodes(word, seen))
            numbers = {edge for one in met for edge in _edges(one, seen)}
            for fact in met:
                if isinstance(fact, Attribute):
                    edges.setdefault(fact.name, set()).update(numbers)
    return edges


def _edges(word: Node, seen: LawScope) -> Iterator[int]:
    if isinstance(word, Parameter):
        yield from (int(value // 1) for value in seen.values(word))
    elif isinstance(word, int | Fraction):
        yield int(word // 1)


def sampled(values: Values, chance: random.Random) -> Iterator[tuple[Any, ...]]:
    """Let any two facts meet in every way, in a mood of the others, and sample."""
    names = list(values)
    for one, other in combinations(names, 2):
        for pair in product(values[one], values[other]):
            mood = chance.randrange(MOODS)
            row = {name: _mood(values[name], mood, chance) for name in names}
            yield tuple((row | dict(zip((one, other), pair, strict=True))).values())
    for _ in range(SAMPLES):
        yield tuple(chance.choice(values[name]) for name in names)


def _mood(some: list[Any], mood: int, chance: random.Random) -> Any:
    if mood == 0:
        return None
    if mood == 1:
        return some[1]
    if mood == 2:
        return some[-1]
    return chance.choice(some if mood == 3 else some[1:])


# -- the readings


def met(
    rule: Rule,
    record: AttrsInstance,
    day: date,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> bool | None:
    """Decide for a record; where the law is silent, *not known*, as in a column."""
    try:
        return decide(rule, record, day, under=under, known_on=known_on).met
    except (NotInForceError, NotReadError, PeriodError, UnverifiedError):
        return None


def due(
    formula: Formula,
    record: AttrsInstance,
    day: date,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> tuple[int | None, dict[str, Fraction | int | None]]:
    """Compute for a record: the amount and the lines."""
    try:
        found = compute(formula, record, day, under=under, known_on=known_on)
    except (NotInForceError, NotReadError, PeriodError, UnverifiedError):
        return None, {}
    return found.grosze, {line.key: line.exact for line in found.lines}


def named(
    sorting: Sorting,
    record: AttrsInstance,
    day: date,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> str | None:
    """Classify a record; where the law is silent, *not known*, as in a column."""
    try:
        return classify(sorting, record, day, under=under, known_on=known_on).name
    except (NotInForceError, NotReadError, PeriodError, UnverifiedError):
        return None


def table_agrees(
    frame: Engine,
    said: AnyRule,
    under: Interpretations = RECOMMENDED,
    *,
    limit: int = 200_000,
) -> None:
    """Assert that a column says what records say, over the whole truth table."""
    cases, expected = _answered(said, under, limit)
    rows, read = frame.records(cases, said.record), _columns(said)
    column = read(rows, said, on="day", into="out", under=under)

    assert expected == frame.read(column, "out")


@cache
def _answered(
    said: AnyRule, under: Interpretations, limit: int
) -> tuple[list[Case], list[Any]]:
    """Read the truth table for records, once for all engines."""
    cases = list(truth_table(said, under, limit=limit))
    return cases, [answer(said, *one, under) for one in cases]


def answer(
    said: AnyRule,
    record: AttrsInstance,
    day: date,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> bool | int | str | None:
    """Decide, compute or classify for a record."""
    if isinstance(said, Rule):
        return met(said, record, day, under, known_on)
    if isinstance(said, Sorting):
        return named(said, record, day, under, known_on)
    return due(said, record, day, under, known_on)[0]


def columns_agree(
    said: AnyRule,
    cases: Sequence[Case],
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> None:
    """Assert that a column, each row on its own day, says what records say.

    The records are read once, and compared with the column of every engine.
    """
    expected = [answer(said, *one, under, known_on) for one in cases]
    for frame in ENGINES:
        column_is(frame, said, cases, expected, under, known_on)


def column_is(
    frame: Engine,
    said: AnyRule,
    cases: Sequence[Case],
    expected: Sequence[Any],
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> None:
    """Assert what the column of one engine says, each row on its own day."""
    rows, read = frame.records(cases, said.record), _columns(said)
    column = read(rows, said, on="day", into="out", under=under, known_on=known_on)

    assert list(expected) == frame.read(column, "out"), frame


def _columns(said: AnyRule) -> Callable[..., Any]:
    if isinstance(said, Sorting):
        return frames.classify
    return frames.decide if isinstance(said, Rule) else frames.compute
