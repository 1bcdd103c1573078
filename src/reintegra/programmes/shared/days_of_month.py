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


def refuse_excess_days(
    record: object, fact: str, taken: Iterable[int | None], room: str
) -> None:
    """Refuse days that do not fit into those of another fact.

    Args:
        record: The record.
        fact: The fact to name; the first of those whose days are added up.
        taken: Days, those not known left out.
        room: The fact they must fit into; nothing is refused while it is not known.

    Raises:
        FactError: There are more of them.
    """
    spent, there = sum(days or 0 for days in taken), getattr(record, room)
    if there is not None and spent > there:
        expected = f"at most {room} ({there}) together with the days beside it"
        raise FactError(type(record).__name__, fact, spent, expected)
