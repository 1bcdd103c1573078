"""What no fact can be, in columns: counted and refused, or not known."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Literal, TypeAlias

import narwhals.stable.v2 as nw
from attrs import Attribute

from reintegra.errors import ColumnError, shown, together
from reintegra.grammar.facts import Kind, label
from reintegra.reading.columns.column import GREATEST, LEAST, that_day, whole
from reintegra.reading.columns.inputs import Frame
from reintegra.reading.columns.run import opened

Unknown: TypeAlias = Literal["refuse", "null"]
"""What becomes of a name that is not known: refused, or taken as *not known*."""

Impossible: TypeAlias = Literal["null", "refuse"]
"""What becomes of counts and days that no fact can have."""

_SHOWN = 5
_OPEN_ENDS: dict[object, str] = {LEAST: " or less", GREATEST: " or more"}


def names_of(facts: Iterable[Attribute[Any]]) -> dict[str, tuple[str, ...]]:
    """Return the names that each choice among *facts* may have."""
    said = {fact.name: label(fact).names for fact in facts}
    return {
        name: tuple(word for word, _ in names) for name, names in said.items() if names
    }


def only_known(
    frame: Frame,
    columns: Mapping[str, nw.Expr],
    known: Mapping[str, Collection[str]],
    unknown: Unknown,
) -> dict[str, nw.Expr]:
    """Return columns in which every name is known.

    Args:
        frame: The frame, of which a column of choices is read once.
        columns: Its columns by their names.
        known: The names that each column of choices may have.
        unknown: What becomes of any other.

    Raises:
        ColumnError: A name is not known; how many rows have which is said.
    """
    found, wrong = dict(columns), list[ColumnError]()
    for name, names in known.items():
        if unknown == "null":
            named = columns[name].is_in(list(names))
            found[name] = nw.when(named).then(columns[name])
        else:
            strangers = _strangers(frame, name, columns[name], names)
            right = f"one of {', '.join(names)} or null, or unknown_names='null'"
            wrong += _refused(strangers, name, "names unknown", f"{right} to go on")
    if wrong:
        raise together(wrong)
    return found


def only_possible(
    frame: Frame, columns: Mapping[str, nw.Expr], facts: Iterable[Attribute[Any]]
) -> None:
    """Refuse counts and days beyond the limits of their facts.

    Args:
        frame: The frame, of which each such column is read once.
        columns: Its columns by their names.
        facts: The facts.

    Raises:
        ColumnError: There are such values; how many rows have which is said.
    """
    there, wrong = set(frame.collect_schema().names()), list[ColumnError]()
    for fact in facts:
        said, name = label(fact), fact.name
        if name not in there or said.kind not in {Kind.COUNT, Kind.DAY}:
            continue
        low, high = whole(said.low), whole(said.high)
        if said.kind is Kind.DAY:
            low, high = that_day(said.first), that_day(said.last)
        beyond = (nw.col("name") < low) | (nw.col("name") > high)
        found = _counted(opened(frame, [name]), columns[name], beyond)
        right = f"{said.expected}, or impossible='null' to go on"
        wrong += _refused(found, name, "values that cannot be", right)
    if wrong:
        raise together(wrong)


def _strangers(
    frame: Frame, own: str, column: nw.Expr, known: Collection[str]
) -> dict[Any, int]:
    """Count the rows of each name that is not known, the most first."""
    rows, name = opened(frame, [own]), nw.col("name")
    distinct = _collected(rows.select(name=column).unique("name"))
    if set(distinct["name"].to_list()) <= {None, *known}:
        return {}
    return _counted(rows, column, ~name.is_null() & ~name.is_in(list(known)))


def _counted(frame: Any, column: nw.Expr, strange: nw.Expr) -> dict[Any, int]:
    """Count the rows of each value that is strange, the most first."""
    rows = frame.with_columns(name=column, rows=whole(1)).select("name", "rows")
    groups = rows.filter(strange).group_by("name").agg(nw.col("rows").sum())
    counted = _collected(groups)
    pairs = zip(counted["name"].to_list(), counted["rows"].to_list(), strict=True)
    ordered = sorted(pairs, key=lambda one: (-one[1], one[0]))
    return {value: int(number) for value, number in ordered}


def _collected(frame: Any) -> Any:
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame


def _refused(
    strangers: Mapping[Any, int], name: str, what: str, right: str
) -> Iterator[ColumnError]:
    if not strangers:
        return
    listed = [f"{_shown(value)} ({number})" for value, number in strangers.items()]
    more = f" and {len(listed) - _SHOWN} others" if len(listed) > _SHOWN else ""
    rows = sum(strangers.values())
    got = (
        f"{rows} row{'s' * (rows != 1)} with {what}: {', '.join(listed[:_SHOWN])}{more}"
    )
    yield ColumnError(name, got, right)


def _shown(value: object) -> str:
    if isinstance(value, str):
        return shown(value)
    return str(value) + _OPEN_ENDS.get(value, "")
