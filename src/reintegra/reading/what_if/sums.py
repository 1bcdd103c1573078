"""Comparisons as sums of counts and days, and the values for which they are so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from itertools import combinations
from math import ceil, floor, gcd, lcm
from typing import TypeAlias

from attrs import Attribute

from reintegra.grammar.days import DaysBetween
from reintegra.grammar.nodes import (
    Compare,
    DayTerm,
    Product,
    Relation,
    Sum,
    Term,
)
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_subnodes
from reintegra.reading.record.reader import Reader
from reintegra.reading.what_if.boxes import Box, Space, Span, Weights, range_of

Linear: TypeAlias = tuple[dict[str, Fraction], Fraction]
"""How often each fact is taken, and what is added."""


class NoSumError(Exception):
    """A term that is no sum of facts, each taken some times."""


class NotKnownError(Exception):
    """A term for which the law gives no number, whatever the facts."""


def linear(term: Term, reader: Reader) -> Linear:
    """Write a term as a sum.

    Raises:
        NoSumError: It is none.
        NotKnownError: The law gives no number.
    """
    match term:
        case Attribute():
            return {term.name: Fraction(1)}, Fraction()
        case Sum(parts):
            total: Linear = {}, Fraction()
            for part in parts:
                total = _added(total, linear(part, reader), 1)
            return total
        case DaysBetween(start, end):
            return _added(_day(end), _day(start), -1)
        case Product(left, right):
            return _product(linear(left, reader), linear(right, reader))
        case _:
            return {}, _constant(term, reader)


def _day(term: DayTerm) -> Linear:
    match term:
        case Attribute():
            return {term.name: Fraction(1)}, Fraction()
        case date():
            return {}, Fraction(term.toordinal())
        case _:
            raise NoSumError


def _constant(term: Term, reader: Reader) -> Fraction:
    scope = LawScope(reader.day, reader.under, reader.known_on)
    if any(isinstance(node, Attribute) for node in iter_subnodes(term, scope)):
        raise NoSumError
    value = reader.evaluate(term).value
    if value is None:
        raise NotKnownError
    return Fraction(value)


def _added(one: Linear, other: Linear, times: int) -> Linear:
    found = dict(one[0])
    for name, weight in other[0].items():
        found[name] = found.get(name, Fraction()) + times * weight
    return found, one[1] + times * other[1]


def _product(one: Linear, other: Linear) -> Linear:
    (weights, number), (others, times) = (one, other) if one[0] else (other, one)
    if others:
        raise NoSumError
    return {name: times * weight for name, weight in weights.items()}, times * number


def facts_in(said: Compare, reader: Reader) -> tuple[str, ...]:
    """Return the names of the facts that a comparison asks for."""
    scope = LawScope(reader.day, reader.under, reader.known_on)
    nodes = iter_subnodes(said, scope)
    return tuple({one.name: one for one in nodes if isinstance(one, Attribute)})


def compared(
    said: Compare, reader: Reader, space: Space, *, met: bool
) -> Iterator[Box]:
    """Go through the boxes in which a comparison is met, or not met.

    Of its facts some keep their values, and the others are bounded: one by itself,
    several by their sum.

    Raises:
        NoSumError: It compares something else than sums.
    """
    try:
        weights, number = _added(
            linear(said.left, reader), linear(said.right, reader), -1
        )
    except NotKnownError:
        return
    if not all(weights.values()):
        raise NoSumError
    by = lcm(*(one.denominator for one in weights.values()))
    whole = {name: int(one * by) for name, one in weights.items()}
    for low, high in _spans(said.relation, -number * by, met=met):
        if not whole:
            yield from [{}] * (low <= 0 <= high)
        for size in range(1, min(len(whole), space.at_most) + 1):
            for free in combinations(whole, size):
                yield from _bounded(whole, free, (low, high), space)


FAR = 10**18
"""Beyond what any sum comes to."""


def _spans(relation: Relation, number: Fraction, *, met: bool) -> Iterator[Span]:
    """Go through the whole numbers that stand in a relation to *number*, or do not."""
    below, above = ceil(number) - 1, floor(number) + 1
    at_most, at_least = (-FAR, floor(number)), (ceil(number), FAR)
    match relation:
        case Relation.AT_LEAST:
            yield at_least if met else (-FAR, below)
        case Relation.AT_MOST:
            yield at_most if met else (above, FAR)
        case Relation.MORE_THAN:
            yield (above, FAR) if met else at_most
        case Relation.LESS_THAN:
            yield (-FAR, below) if met else at_least
        case _ if met:
            yield from [(ceil(number), floor(number))] * (number.denominator == 1)
        case _:
            yield from ((-FAR, below), (above, FAR))


def _bounded(
    whole: Mapping[str, int], free: tuple[str, ...], span: Span, space: Space
) -> Iterator[Box]:
    box: dict[str | Weights, Span] = {}
    low, high = span
    for name, weight in whole.items():
        if name not in free:
            now = space.now[name]
            if now is None:
                return
            box[name] = now, now
            low, high = low - weight * now, high - weight * now
    divisor = gcd(*(whole[name] for name in free)) * (1 if whole[free[0]] > 0 else -1)
    least, most = sorted((Fraction(low, divisor), Fraction(high, divisor)))
    bounds = ceil(least), floor(most)
    key: str | Weights = tuple((name, whole[name] // divisor) for name in free)
    if len(free) == 1:
        key = free[0]
        low, high = range_of(space.facts[key])
        bounds = max(bounds[0], low), min(bounds[1], high)
    if bounds[0] <= bounds[1]:
        box[key] = bounds
        yield box
