"""Rows that contradict each other: none of them says which is right, so none stays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from datetime import date
from typing import Generic, TypeVar

from attrs import frozen

from reintegra.interop.rows import Entry, Register, Rejected
from reintegra.values.text import Text

T = TypeVar("T")


@frozen
class About(Generic[T]):
    """How a refusal speaks of a row.

    Attributes:
        who: The person the row speaks of.
        shown: What the row says.
        column: The column to name.
    """

    who: Callable[[T], str]
    shown: Callable[[T], str]
    column: str


def once(
    register: Register[T], key: Callable[[T], Hashable], about: About[T]
) -> Register[T]:
    """Keep one row for each *key*.

    Rows that repeat one another to the letter leave the first; rows that differ are
    all refused, for the file does not say which of them is right.
    """
    groups: dict[Hashable, list[Entry[T]]] = defaultdict(list)
    for entry in register.entries:
        groups[key(entry.value)].append(entry)
    return _refused(register, groups.values(), about)


def apart(
    register: Register[T], ends: Callable[[T], tuple[date, date]], about: About[T]
) -> Register[T]:
    """Keep the rows whose days are in no other row of the same person, as in `once`."""

    def place(entry: Entry[T]) -> tuple[str, tuple[date, date]]:
        return about.who(entry.value), ends(entry.value)

    groups: list[list[Entry[T]]] = []
    until = date.min
    for entry in sorted(register.entries, key=place):
        who, (first, last) = place(entry)
        if groups and about.who(groups[-1][0].value) == who and first <= until:
            groups[-1].append(entry)
            until = max(until, last)
        else:
            groups.append([entry])
            until = last
    return _refused(register, groups, about)


def _refused(
    register: Register[T], groups: Iterable[list[Entry[T]]], about: About[T]
) -> Register[T]:
    found: list[Rejected] = []
    for group in groups:
        first, *others = sorted(group, key=lambda entry: entry.row)
        same = all(entry.value == first.value for entry in others)
        for entry in others if same else group:
            rows = (other.row for other in group if other is not entry)
            said = _repeats(first.row) if same else _contradicts(sorted(rows))
            who, got = about.who(entry.value), about.shown(entry.value)
            place = register.file, entry.row, who, about.column
            found.append(Rejected(*place, got, said))
    return register.refuse(found)


def _repeats(row: int) -> Text:
    return Text(f"jeden wiersz (powtarza wiersz {row})", f"one row (repeats row {row})")


def _contradicts(rows: list[int]) -> Text:
    listed = ", ".join(map(str, rows))
    return Text(
        f"jeden wpis; ten jest sprzeczny z innym (wiersz {listed}) i nie wiadomo, "
        "który jest prawdziwy",
        f"one entry (contradicted by row {listed}; nothing tells which is right)",
    )
