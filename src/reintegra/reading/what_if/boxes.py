"""Boxes: which values each fact may have, so that a condition is met or not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeAlias

from attrs import Attribute, define, field

from reintegra.errors import ArgumentError
from reintegra.grammar.facts import Kind, label

Weights: TypeAlias = tuple[tuple[str, int], ...]
"""Counts or days that are added up, each with how often."""
Span: TypeAlias = tuple[int, int]
Domain: TypeAlias = frozenset[Any] | Span
"""The values that are allowed: names and flags, or from a number to a number."""
Box: TypeAlias = Mapping[str | Weights, Domain]
_MOST = 100_000
"""The greatest number of boxes that are joined at once."""


def meet(one: Domain, other: Domain) -> Domain | None:
    """Return what both allow, ``None`` where it is nothing."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        both = max(one[0], other[0]), min(one[1], other[1])
        return both if both[0] <= both[1] else None
    if isinstance(one, frozenset) and isinstance(other, frozenset):
        return one & other or None
    return None


def widest(boxes: Iterable[Box]) -> list[Box]:
    """Return the boxes that are within no other one."""
    found: list[Box] = []
    for box in boxes:
        if not any(_within(box, one) for one in found):
            found = [one for one in found if not _within(one, box)]
            found.append(box)
    return found


def _within(box: Box, other: Box) -> bool:
    return box.keys() == other.keys() and all(
        meet(box[key], other[key]) == box[key] for key in box
    )


def plain(value: Any) -> Any:
    """Return a day as its number, and any other value as it is."""
    return value.toordinal() if isinstance(value, date) else value


def allows(domain: Domain, value: Any) -> bool:
    """Whether a value, a day as its number, is among those that are allowed."""
    if isinstance(domain, tuple):
        return value is not None and domain[0] <= value <= domain[1]
    return value in domain


def range_of(fact: Attribute[Any]) -> Span:
    """Return the least and the greatest value of a count or a day."""
    own = label(fact)
    if own.kind is Kind.DAY:
        return own.first.toordinal(), own.last.toordinal()
    return own.low, own.high


@define
class Space:
    """The boxes that are looked at: a few changes of the facts that may change.

    Attributes:
        facts: The facts of the rule, by name.
        now: What each is, a day as its number.
        fixed: The facts that cannot change.
        at_most: The greatest number of facts that change.
        larger: Whether a box with more changes was left out.
        partial: Whether a box was left out that has no more changes.
    """

    facts: Mapping[str, Attribute[Any]]
    now: Mapping[str, Any]
    fixed: frozenset[str]
    at_most: int
    larger: bool = field(default=False, init=False)
    partial: bool = field(default=False, init=False)

    def changed(self, box: Box) -> frozenset[str]:
        """Return the facts that have to change."""
        found = set[str]()
        for key, domain in box.items():
            if isinstance(key, tuple):
                found.update(name for name, _ in key)
            elif not allows(domain, self.now[key]):
                found.add(key)
        return frozenset(found)

    def join(self, some: list[Box], others: list[Box]) -> list[Box]:
        """Return the boxes in which one of each is met.

        Raises:
            ArgumentError: There are too many.
        """
        if len(some) * len(others) > _MOST:
            where, got = "what_if", f"{self.at_most}, with too many sets"
            raise ArgumentError(where, "at_most", got, "a smaller number")
        joined = (self._both(one, other) for one in some for other in others)
        found = {frozenset(box.items()): box for box in joined if box is not None}
        return list(found.values())

    def _both(self, one: Box, other: Box) -> Box | None:
        box = dict(one)
        for key, domain in other.items():
            both = meet(box[key], domain) if key in box else domain
            if both is None:
                return None
            box[key] = both
        return box if self._possible(box) else None

    def _possible(self, box: Box) -> bool:
        changed = self.changed(box)
        if changed & self.fixed:
            return False
        sums = [key for key in box if isinstance(key, tuple)]
        for key in sums:
            if meet(self.reach(key, box), box[key]) is None:
                return False
        if len(changed) > self.at_most:
            self.larger = True
            return False
        members = [name for key in sums for name, _ in key]
        if len(members) > len(set(members)):
            self.partial = True
            return False
        return True

    def within(self, name: str, box: Box) -> Span:
        """Return the values of a count or a day of its own, whatever others are."""
        own = box.get(name)
        return own if isinstance(own, tuple) else range_of(self.facts[name])

    def reach(self, sum_: Weights, box: Box) -> Span:
        """Return what a sum can come to."""
        spans = [(weight, self.within(name, box)) for name, weight in sum_]
        ends = [sorted((weight * low, weight * high)) for weight, (low, high) in spans]
        return sum(low for low, _ in ends), sum(high for _, high in ends)
