"""What records of a month share: its length, and that days fit into it."""

from __future__ import annotations

from collections.abc import Iterable

from reintegra.errors import FactError
from reintegra.grammar.facts import count


def month_days(source: str) -> int | None:
    """Declare the fact of how many days the month has, 28–31."""
    found: int | None = count(
        "dni miesiąca", "days of the month", unit="days", low=28, high=31, source=source
    )
    return found


def days(pl: str, en: str, source: str) -> int | None:
    """Declare a count of calendar days of a month, 0–31."""
    found: int | None = count(pl, en, unit="days", high=31, source=source)
    return found


def refuse_excess_days(record: object, facts: Iterable[str], room: str) -> None:
    """Refuse days that do not fit into those of another fact.

    Args:
        record: The record.
        facts: The facts whose days are added up, those not known left out.
        room: The fact they must fit into; nothing is refused while it is not known.

    Raises:
        FactError: There are more of them: the first of them that has some is named,
            with the others beside it.
    """
    spent = {name: days for name in facts if (days := getattr(record, name))}
    there = getattr(record, room)
    if there is not None and sum(spent.values()) > there:
        (fact, got), *others = spent.items()
        beside = ", ".join(f"{name} ({days})" for name, days in others)
        expected = f"at most {room} ({there})" + f" together with {beside}" * bool(
            beside
        )
        raise FactError(type(record).__name__, fact, got, expected)
