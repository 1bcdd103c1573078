"""Names in columns of choices: what no fact is called is refused, or not known."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, Literal, TypeAlias

import narwhals.stable.v2 as nw
from attrs import Attribute

from reintegra.errors import ColumnError, shown
from reintegra.grammar.facts import label
from reintegra.reading.columns.column import whole
from reintegra.reading.columns.inputs import Frame
from reintegra.reading.columns.run import opened

Unknown: TypeAlias = Literal["refuse", "null"]
"""What becomes of a name that is not known: refused, or taken as *not known*."""

_SHOWN = 5


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
    found = dict(columns)
    for name in known:
        if unknown == "null":
            named = columns[name].is_in(list(known[name]))
            found[name] = nw.when(named).then(columns[name])
        else:
            strangers = _strangers(opened(frame, [name]), columns[name], known[name])
            _refuse(strangers, name, known[name])
    return found


def _strangers(frame: Any, column: nw.Expr, known: Collection[str]) -> dict[str, int]:
    """Count the rows of each name that is not known, the most first."""
    name = nw.col("name")
    distinct = _collected(frame.select(name=column).unique("name"))
    if set(distinct["name"].to_list()) <= {None, *known}:
        return {}
    rows = frame.with_columns(name=column, rows=whole(1)).select("name", "rows")
    strange = rows.filter(~name.is_null() & ~name.is_in(list(known)))
    counted = _collected(strange.group_by("name").agg(nw.col("rows").sum()))
    pairs = zip(counted["name"].to_list(), counted["rows"].to_list(), strict=True)
    ordered = sorted(pairs, key=lambda one: (-one[1], one[0]))
    return {word: int(number) for word, number in ordered}


def _collected(frame: Any) -> Any:
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame


def _refuse(strangers: Mapping[str, int], name: str, known: Collection[str]) -> None:
    if not strangers:
        return
    listed = [f"{shown(word)} ({number})" for word, number in strangers.items()]
    more = f" and {len(listed) - _SHOWN} others" if len(listed) > _SHOWN else ""
    rows = sum(strangers.values())
    got = f"{rows} rows with names unknown: {', '.join(listed[:_SHOWN])}{more}"
    right = f"one of {', '.join(known)} or null, or unknown_names='null' to go on"
    raise ColumnError(name, got, right)
