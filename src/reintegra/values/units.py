"""Whole minutes and whole grosze, apart from the hours and złoty they were read from.

A record keeps minutes and is made from hours. `attrs.evolve` makes a record from what
another one keeps: so where hours or złoty are asked for, minutes and grosze of these
classes come back unchanged. They count and print as an ``int``; what is computed from
them is a plain ``int``.
"""

from __future__ import annotations


class Minutes(int):
    """Whole minutes that were read from hours."""

    __slots__ = ()


class Grosze(int):
    """Whole grosze that were read from złoty."""

    __slots__ = ()


UNITS = (Minutes, Grosze)
"""The classes of whole numbers with a unit."""
