"""The column of a fact, as a program reads it."""

from __future__ import annotations

from attrs import frozen


@frozen
class Source:
    """What is known of the column of a fact before its rows are read.

    Attributes:
        name: The fact.
        absent: Whether there is no column, or none with a value: it is *not known*.
        default: What it is where there is no column, ``None`` for *not known*.
        cast: Whether it has to be cast to the one type of its kind.
        nulls: Whether it can be null.
        fits: Whether all its values are within the limits of the fact.
    """

    name: str
    absent: bool = False
    default: int | None = None
    cast: bool = False
    nulls: bool = True
    fits: bool = False
