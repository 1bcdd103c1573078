"""How exact the amounts of a formula are, and how large they can become."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import lcm
from typing import assert_never

from attrs import Attribute, define, field

from reintegra.grammar.facts import label
from reintegra.grammar.nodes import (
    ByInterpretation,
    Choose,
    Compare,
    Formula,
    Greater,
    Line,
    Parameter,
    Product,
    Rounded,
    Rounding,
    Smaller,
    Sum,
    Term,
)
from reintegra.grammar.scope import AnyRule, LawScope
from reintegra.grammar.walk import iter_nodes
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.values import frozen

ZERO = Fraction()


@frozen
class Span:
    """All that a term can come to.

    Attributes:
        low: The least it can be.
        high: The greatest it can be.
        below: A denominator that every one of its values has.
    """

    low: Fraction
    high: Fraction
    below: int = 1

    @property
    def widest(self) -> Fraction:
        """The greatest distance from 0."""
        return max(abs(self.low), abs(self.high))


def common_denominator(formula: Formula, under: Interpretations = RECOMMENDED) -> int:
    """Return the common denominator of a formula's lines, on every day.

    120 means that every line is a whole number of 1/120 grosz.

    Args:
        formula: The formula.
        under: How open points are read.

    Raises:
        ChoiceNeededError: A reading has to be chosen, and none was.
    """
    return _Spans(LawScope(under=under)).unit(_outcomes(formula))


def largest_numerator(
    said: AnyRule, under: Interpretations | None = RECOMMENDED
) -> int:
    """Return the largest whole number that a column of *said* can hold on the way.

    Columns hold numerators over common denominators. The bound follows from the limits
    of the facts and the values of the parameters; below 2⁵³ every engine is exact.

    Args:
        said: The rule or formula.
        under: How open points are read; ``None`` for all readings at once, and for
            unverified values as well.

    Raises:
        ChoiceNeededError: A reading has to be chosen, and none was.
    """
    spans = _Spans(LawScope(under=under))
    for word in iter_nodes(said, spans.scope):
        if isinstance(word, Compare):
            spans.joined([spans.of(word.left), spans.of(word.right)])
    if isinstance(said, Formula):
        spans.in_unit(_outcomes(said))
    return spans.peak


def _outcomes(formula: Formula) -> tuple[Term, ...]:
    found = (version.content for version in formula.law.versions)
    return tuple(term for says in found if says for term in (*says.lines, says.amount))


@define
class _Spans:
    scope: LawScope
    peak: int = 0
    known: dict[int, tuple[Term, Span]] = field(factory=dict)

    def of(self, term: Term) -> Span:
        kept = self.known.get(id(term))
        if kept is None:
            kept = self.known[id(term)] = term, self._of(term)
            self._note(kept[1].widest * kept[1].below)
        return kept[1]

    def joined(self, spans: Iterable[Span]) -> Span:
        """Bring *spans* to one denominator: any of them may be the value."""
        many = list(spans) or [Span(ZERO, ZERO)]
        below = lcm(*(one.below for one in many))
        low, high = min(one.low for one in many), max(one.high for one in many)
        self._note(max(one.widest for one in many) * below)
        return Span(low, high, below)

    def unit(self, terms: Iterable[Term]) -> int:
        """Return the common denominator of *terms*."""
        return lcm(*(self.of(term).below for term in terms))

    def in_unit(self, terms: tuple[Term, ...]) -> None:
        """Bring *terms* to one unit, and add them up, as the rounding line does."""
        whole = sum((self.of(term).widest for term in terms), start=ZERO)
        self._note(whole * self.unit(terms))

    def _of(self, term: Term) -> Span:
        match term:
            case int() | Fraction():
                return Span(Fraction(term), Fraction(term), Fraction(term).denominator)
            case Attribute():
                said = label(term)
                return Span(Fraction(said.low), Fraction(said.high))
            case Parameter():
                return self.joined(self.of(value) for value in self.scope.values(term))
            case Line(term=says):
                return self.of(says)
            case Choose(_, then, otherwise):
                return self.joined([self.of(then), self.of(otherwise)])
            case ByInterpretation():
                return self.joined(
                    self.of(one) for one in self.scope.interpretations(term)
                )
            case Sum(parts):
                return self._sum([self.of(part) for part in parts])
            case Product(left, right):
                return self._product(self.of(left), self.of(right))
            case Smaller(left, right):
                a, b = self.of(left), self.of(right)
                joined = self.joined([a, b])
                return Span(joined.low, min(a.high, b.high), joined.below)
            case Greater(left, right):
                a, b = self.of(left), self.of(right)
                joined = self.joined([a, b])
                return Span(max(a.low, b.low), joined.high, joined.below)
            case Rounded(inside, how, step):
                return self._rounded(self.of(inside), how, step)
            case _:
                assert_never(term)

    def _sum(self, parts: list[Span]) -> Span:
        below = lcm(*(part.below for part in parts))
        self._note(sum((part.widest for part in parts), start=ZERO) * below)
        low = sum((part.low for part in parts), start=ZERO)
        return Span(low, sum((part.high for part in parts), start=ZERO), below)

    def _product(self, a: Span, b: Span) -> Span:
        ends = [x * y for x in (a.low, a.high) for y in (b.low, b.high)]
        return Span(min(ends), max(ends), a.below * b.below)

    def _rounded(self, inside: Span, how: Rounding, step: int) -> Span:
        times = 2 if how is Rounding.HALF_UP else 1
        self._note((inside.widest * times + step) * inside.below)
        low, high = (max(end, ZERO) for end in (inside.low, inside.high))
        return Span(Fraction(low // step * step), Fraction(-(-high // step) * step))

    def _note(self, size: Fraction) -> None:
        self.peak = max(self.peak, -(-size // 1))
