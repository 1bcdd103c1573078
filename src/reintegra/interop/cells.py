"""What a cell of a register may say, and what would be right where it may not."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from reintegra.errors import PeriodError, ReintegraError
from reintegra.grammar.facts import Kind, Label
from reintegra.law.periods import FAR, a_day_of_record
from reintegra.reading.text.numbers import unit_name
from reintegra.values.text import Text

T = TypeVar("T")
Parser = Callable[[str], T]

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_WHOLE = re.compile(r"[+-]?\d{1,18}", re.ASCII)


class CellError(ReintegraError, ValueError):
    """A cell that cannot be.

    Attributes:
        expected: What would be right.
    """

    def __init__(self, expected: Text) -> None:
        self.expected = expected
        super().__init__(f"expected {expected.en}")


def optional(parse: Parser[T]) -> Parser[T | None]:
    """Read an empty cell as *not known*."""
    return lambda text: parse(text) if text else None


def name(text: str) -> str:
    """Read an opaque name of a person."""
    if text and text.isprintable():
        return text
    raise CellError(Text("oznaczenie osoby, np. P-01", "a name of a person, as P-01"))


_NEAR = Text(
    f"dzień przed {FAR}, a pusta komórka, gdy go nie ma",
    f"a day before {FAR}, and an empty cell where there is none",
)


def any_day(text: str) -> date:
    """Read a day written as ``2026-07-20``."""
    said = Text("dzień zapisany jak 2026-07-20", "a day written as 2026-07-20")
    if _DAY.fullmatch(text) is None:
        raise CellError(said)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise CellError(said) from None


def day(text: str) -> date:
    """Read a day of a record; one that registers write for none is refused."""
    try:
        return a_day_of_record(any_day(text))
    except PeriodError:
        raise CellError(_NEAR) from None


def day_of(label: Label) -> Parser[date]:
    """Read a day that is within the limits of a fact."""
    said = Text(
        f"dzień od {label.first} do {label.last}",
        f"a day from {label.first} to {label.last}",
    )

    def parse(text: str) -> date:
        found = day(text)
        if not label.first <= found <= label.last:
            raise CellError(said)
        return found

    return parse


def flag(text: str) -> bool:
    """Read *yes* or *no*, in Polish, in English, or as 1 and 0."""
    found = FLAGS.get(text.casefold())
    if found is None:
        words = "tak/nie, yes/no, true/false, 1/0"
        raise CellError(
            Text(
                f"{words}; pusta komórka to nie wiadomo",
                f"{words}; empty: not known",
            )
        )
    return found


FLAGS = {
    **dict.fromkeys(("tak", "yes", "true", "1"), True),
    **dict.fromkeys(("nie", "no", "false", "0"), False),
}
"""The words of yes and no, in small letters."""


def whole(low: int, high: int, unit: Text) -> Parser[int]:
    """Read a whole number from *low* to *high*."""
    said = Text(
        f"liczba całkowita {low}–{high} {unit.pl}".rstrip(),
        f"a whole number {low}–{high} {unit.en}".rstrip(),
    )

    def parse(text: str) -> int:
        if _WHOLE.fullmatch(text) is None or not low <= int(text) <= high:
            raise CellError(said)
        return int(text)

    return parse


def one_of(names: tuple[tuple[str, str], ...]) -> Parser[str]:
    """Read one of a few names, by its English or its Polish."""
    known = {said.casefold(): pair[0] for pair in names for said in pair}

    def parse(text: str) -> str:
        if text.casefold() not in known:
            pairs = ", ".join(f"{en} ({pl})" for en, pl in names)
            raise CellError(Text(f"jedno z: {pairs}", f"one of: {pairs}"))
        return known[text.casefold()]

    return parse


def fact(label: Label) -> Parser[object]:
    """Read a fact of a record; an empty cell is *not known*."""
    match label.kind:
        case Kind.FLAG:
            return optional(flag)
        case Kind.COUNT:
            unit = Text(unit_name(label.unit, "pl"), label.unit)
            return optional(whole(label.low, label.high, unit))
        case Kind.CHOICE:
            return optional(one_of(label.names))
        case _:
            return optional(day_of(label))
