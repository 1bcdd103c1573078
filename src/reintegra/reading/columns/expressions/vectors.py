"""Numbers of the law by era: one for each stretch of days without a change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from fractions import Fraction
from typing import Any, Final, Literal, TypeAlias


class Gap(Enum):
    """What stands in a vector where no number does."""

    NULL = "not known"
    UNREAD = "not read"

    __hash__ = object.__hash__


NULL: Final = Gap.NULL
UNREAD: Final = Gap.UNREAD
Value: TypeAlias = int | Fraction | Literal[Gap.NULL, Gap.UNREAD]
Vector: TypeAlias = tuple[Value, ...]
Eras: TypeAlias = frozenset[int]


def each(compute: Callable[..., Any], *vectors: Vector) -> Vector:
    """Compute era by era: not read where one is not, else null where one is."""
    return tuple(
        [
            _gap(values) if Gap in map(type, values) else compute(*values)
            for values in zip(*vectors, strict=True)
        ]
    )


def _gap(values: tuple[Value, ...]) -> Value:
    return UNREAD if any(value is UNREAD for value in values) else NULL


def filled(vector: Vector, other: Vector) -> Vector:
    """Return *vector*, with *other* where it is not read."""
    pairs = zip(vector, other, strict=True)
    return tuple(two if one is UNREAD else one for one, two in pairs)


def within(vector: Vector, eras: Eras) -> Vector:
    """Return *vector*, not read outside *eras*."""
    return tuple(v if era in eras else UNREAD for era, v in enumerate(vector))


def read(vector: Vector) -> set[Value]:
    """Return the values of a vector that are read."""
    return {value for value in vector if value is not UNREAD}


def numbers(vector: Vector) -> list[int | Fraction]:
    """Return the numbers of a vector."""
    return [value for value in vector if not isinstance(value, Gap)]


def agree(one: Vector, other: Vector) -> bool:
    """Whether two vectors are equal wherever both are read."""
    pairs = zip(one, other, strict=True)
    return all(a is UNREAD or b is UNREAD or a == b for a, b in pairs)


def single(vector: Vector) -> Value | None:
    """Return the one value of a vector, ``None`` where it has several."""
    if len(vector) == 1:  # of one era, which most programs have
        return vector[0]
    found = read(vector)
    return found.pop() if len(found) == 1 else None if found else UNREAD


def denominators(vectors: Iterable[Vector]) -> Iterable[int]:
    """Go through the denominators of all numbers."""
    return (n.denominator for vector in vectors for n in numbers(vector))
