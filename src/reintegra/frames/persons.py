"""What a metric asks of a person, as columns (*osoby w kolumnach*)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import narwhals.stable.v2 as nw
from attrs import Attribute, fields

from reintegra.grammar.facts import Kind, label
from reintegra.outcomes.cohort.facts import PersonFacts
from reintegra.reading.columns.column import truth, whole
from reintegra.reading.columns.inputs import TYPES
from reintegra.reading.columns.time import Day, completed_months, days_between

col = nw.col
DAYS = ("recruited", "enrolled", "exit", "followed_to")
"""The columns of days; the others are called like the facts, but for `replaces`."""

_FACTS = {fact.name: fact for fact in fields(PersonFacts)}
_FROM_DAYS: dict[str, tuple[str, ...]] = {
    "recruited": ("recruited", "enrolled"),
    "enrolled": ("enrolled",),
    "ended": ("exit",),
    "followed": ("exit", "followed_to"),
    "followed_days": ("exit", "followed_to"),
    "followed_months": ("exit", "followed_to"),
    "replacement": ("replaces",),
    "replaced": ("replaces",),
}


def columns_of(facts: Iterable[Attribute[Any]]) -> dict[str, str]:
    """Return the columns that facts of persons are made of, with their types."""
    found: dict[str, str] = {"exit": "Date", "followed_to": "Date"}
    for fact in facts:
        for name in _FROM_DAYS.get(fact.name, (fact.name,)):
            found[name] = _type(name)
    return found


def _type(name: str) -> str:
    if name in DAYS:
        return TYPES[Kind.DAY]
    if name == "replaces":
        return "String or Int64"
    if name == "independent":
        return TYPES[Kind.CHOICE]
    return TYPES[label(_FACTS[name]).kind]


def person_facts(frame: Any, facts: Iterable[str]) -> Any:
    """Make the facts of persons of their columns.

    Args:
        frame: An opened frame with the column ``id`` and those of `columns_of`.
        facts: The names of the facts.
    """
    asked = set(facts)
    if "replaced" in asked:
        came = frame.select(id=col("replaces"), came=whole(1))
        left = came.filter(~col("id").is_null()).group_by("id").agg(col("came").max())
        frame = frame.join(left, on="id", how="left")
    made = {f"fact_{name}": _MADE.get(name, _same(name))() for name in sorted(asked)}
    return frame.with_columns(**made)


def _same(name: str) -> Callable[[], nw.Expr]:
    return lambda: col(name)


def _there(name: str) -> Callable[[], nw.Expr]:
    return lambda: ~col(name).is_null()


def _known() -> nw.Expr:
    return known(col("followed_to") >= col("exit")) == whole(1)


def _followed_days() -> nw.Expr:
    return days_between(Day.of(col("exit")), Day.of(col("followed_to")))


def _followed_months() -> nw.Expr:
    start, end = Day.of(col("exit")), Day.of(col("followed_to"))
    back = nw.when(col("followed_to") < col("exit")).then(whole(-1))
    forth = nw.when(col("followed_to") >= col("exit"))
    return nw.coalesce(back, forth.then(completed_months(start, end)))


def _independent() -> nw.Expr:
    return col("independent") != nw.lit("")


def _recruited() -> nw.Expr:
    return ~(col("recruited").is_null() & col("enrolled").is_null())


_MADE: dict[str, Callable[[], nw.Expr]] = {
    "recruited": _recruited,
    "enrolled": _there("enrolled"),
    "ended": _there("exit"),
    "followed": _known,
    "followed_days": _followed_days,
    "followed_months": _followed_months,
    "replacement": _there("replaces"),
    "replaced": _there("came"),
    "independent": _independent,
}


def known(met: nw.Expr) -> nw.Expr:
    """Return 1 where *met* is true, 0 where it is false or not known."""
    sure = ~met.is_null() & met
    return nw.when(sure).then(whole(1)).otherwise(whole(0))


def open_(met: nw.Expr) -> nw.Expr:
    """Return 1 where *met* is not known, 0 elsewhere."""
    return nw.when(met.is_null()).then(whole(1)).otherwise(whole(0))


def either(top: nw.Expr, none: nw.Expr) -> nw.Expr:
    """Return whether any of many holds, of the numbers that do and are not known."""
    sure = nw.when(top > whole(0)).then(truth(True))  # noqa: FBT003 - a literal
    nothing = nw.when((top == whole(0)) & (none == whole(0)))
    return nw.coalesce(sure, nothing.then(truth(False)))  # noqa: FBT003 - a literal
