"""Where a condition or a number is null: which facts do it, and which may."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from attrs import frozen

Names = frozenset[str]
NOTHING: Names = frozenset()


@frozen
class Nulls:
    """Which facts that are not known leave something not known.

    Attributes:
        strict: Facts each of which makes it null by itself.
        support: Facts which can make it null, alone or with others.
        loose: Whether it can be null although every fact is known.
    """

    strict: Names = NOTHING
    support: Names = NOTHING
    loose: bool = False

    @property
    def never(self) -> bool:
        """Whether it is never null."""
        return not (self.support or self.loose)

    def within(self, other: Nulls) -> bool:
        """Whether *other* is null wherever this is."""
        return self.support <= other.strict and not self.loose


NEVER = Nulls()
ALWAYS = Nulls(loose=True)


def of_fact(name: str) -> Nulls:
    """Null where the fact is not known."""
    return Nulls(frozenset([name]), frozenset([name]))


def any_of(parts: Iterable[Nulls]) -> Nulls:
    """Null where any of *parts* is, as a sum is."""
    many = tuple(parts)
    return Nulls(
        NOTHING.union(*(one.strict for one in many)),
        NOTHING.union(*(one.support for one in many)),
        any(one.loose for one in many),
    )


def some_of(parts: Iterable[Nulls]) -> Nulls:
    """Null where all of *parts* are, and maybe where some are, as a group is."""
    many = tuple(parts)
    strict = reduce(frozenset.intersection, (one.strict for one in many))
    return Nulls(
        strict,
        NOTHING.union(*(one.support for one in many)),
        any(one.loose for one in many),
    )


def chosen(when: Nulls, branches: Iterable[Nulls]) -> Nulls:
    """Null where the condition is, and where the branch taken is."""
    return any_of([when, some_of(branches)])
