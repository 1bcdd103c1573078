"""Which facts would settle an answer that is not known."""

from __future__ import annotations

from collections.abc import Iterable

from reintegra.grammar.scope import AnyRule
from reintegra.reading.columns.column import Truth
from reintegra.reading.columns.decision import LeftOpen
from reintegra.reading.columns.reader import Reader


def missing(reader: Reader, said: AnyRule, names: Iterable[str]) -> dict[str, Truth]:
    """Tell of each fact where it is missing; true or false in every row.

    Args:
        reader: What reads the answer.
        said: The rule or formula.
        names: The facts.
    """
    return {
        name: LeftOpen(reader, decisions=False, fact=name).under(said) for name in names
    }
