"""Which facts of a window a log in columns tells: its entries, its rows or neither."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from attrs import Attribute, fields

from reintegra.errors import GrammarError
from reintegra.grammar.limits import Limit
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import facts_of
from reintegra.grammar.windows import (
    Count,
    Log,
    LogDay,
    Number,
    Same,
    Total,
    facts_of_count,
    facts_within,
)
from reintegra.law.interpretations import Interpretations

_OF_ENTRIES = tuple(fact.name for fact in fields(LogDay))
"""The facts of a day that the entries alone tell."""


def log_of(limit: Limit) -> Log:
    """Return how a log is counted into the windows of *limit*.

    Raises:
        GrammarError: They are counted elsewhere.
    """
    if limit.log is None:
        msg = (
            f"{limit.key}: got a log of hours, which does not tell its windows, "
            "expected them counted: give frames.decide the limit's .rule"
        )
        raise GrammarError(msg)
    return limit.log


def further_facts(
    limit: Limit, on: date | None, under: Interpretations | None
) -> tuple[Attribute[Any], ...]:
    """List the facts that *limit* asks for and the entries do not tell."""
    log, scope = log_of(limit), LawScope(on, under)
    rows = facts_of_rows(log, deciding_facts(log, scope), set())
    return (*facts_of_window(limit, on, under), *rows)


def column_of(count: Count) -> str:
    """Return what the column of a count is called within."""
    match count:
        case Total(of=fact) if fact.name == "minutes":
            return "minutes"
        case Number(where=Attribute(name="worked")):
            return "days"
        case _:
            return f"count_{count.fact.name}"


def facts_of_window(
    limit: Limit, on: date | None, under: Interpretations | None
) -> Iterator[Attribute[Any]]:
    """Go through the facts of a window that the entries alone do not tell."""
    scope = LawScope(on, under)
    told = {one.fact.name for one in log_of(limit).counts if _told(one, scope)}
    for fact in facts_of(limit.rule, on, under):
        if fact.name not in told:
            yield fact


def _told(count: Count, scope: LawScope) -> bool:
    facts = facts_of_count(count, scope)
    return not isinstance(count, Same) and all(f.name in _OF_ENTRIES for f in facts)


def counted_from_rows(count: Total | Number, scope: LawScope, names: set[str]) -> bool:
    """Whether a count beside minutes and days worked can be made of the columns."""
    if column_of(count) in {"minutes", "days"}:
        return False
    facts = facts_of_count(count, scope)
    return all(fact.name in {*_OF_ENTRIES, *names} for fact in facts)


def deciding_facts(log: Log, scope: LawScope) -> Iterator[Attribute[Any]]:
    """Go through the facts that decide which days count, and make a window."""
    for condition in (log.includes, log.makes):
        if condition is not None:
            yield from facts_within(condition, scope)


def facts_of_rows(
    log: Log, read: Iterable[Attribute[Any]], names: set[str]
) -> tuple[Attribute[Any], ...]:
    """List the facts of a day that are columns; the keys may tell its part."""
    spared = {*_OF_ENTRIES}
    if log.part is not None and log.part.name not in names:
        spared.add(log.part.name)
    found = {fact.name: fact for fact in read if fact.name not in spared}
    return tuple(found.values())
