"""How exact the amounts of a formula are, and how large they can become."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from functools import cached_property
from math import lcm
from typing import NoReturn, TypeAlias

from attrs import Attribute, define, field

from reintegra.errors import GrammarError
from reintegra.grammar.day_spans import DaySpans, Span
from reintegra.grammar.days import AsOf, Per
from reintegra.grammar.facts import label
from reintegra.grammar.nodes import (
    ByInterpretation,
    Choose,
    Compare,
    DayTerm,
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

ZERO = Fraction()
Choosing: TypeAlias = Callable[[Fraction, Fraction], Fraction]
EVERY = LawScope()
_MOST = 1_000_000
"""The greatest common multiple of the divisors of a term."""


def common_denominator(formula: Formula, under: Interpretations = RECOMMENDED) -> int:
    """Return the common denominator of a formula's lines, on every day.

    120 means that every line is a whole number of 1/120 grosz.

    Args:
        formula: The formula.
        under: How open points are read.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
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
        under: How open points are read; ``None`` for all at once, and for
            unverified values as well.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
    """
    spans = _Spans(LawScope(under=under))
    for word in iter_nodes(said, spans.scope):
        if isinstance(word, Compare):
            spans.joined([spans.of(word.left), spans.of(word.right)])
    if isinstance(said, Formula):
        spans.in_unit(_outcomes(said))
    return spans.peak


def day_range(term: DayTerm, seen: LawScope = EVERY) -> tuple[date, date]:
    """Return the first and the last day that a term of days can come to.

    Args:
        term: The term.
        seen: Which of the law is looked at.

    Raises:
        GrammarError: It may lie outside the years 1–9999, or be moved by a fraction.
    """
    span = DaySpans(seen, _Spans(seen).of).of(term)
    return date.fromordinal(int(span.low)), date.fromordinal(int(span.high))


def divisors(below: Term, seen: LawScope = EVERY) -> tuple[int, ...]:
    """Return all that a divisor can come to.

    Args:
        below: The divisor.
        seen: Which of the law is looked at.

    Raises:
        GrammarError: It may be 0 or a fraction, or its values have no common multiple
            up to a million.
    """
    return _Spans(seen).divisors(below)


def _outcomes(formula: Formula) -> tuple[Term, ...]:
    found = (version.content for version in formula.law.versions)
    return tuple(term for says in found if says for term in (*says.lines, says.amount))


@define(eq=False)
class _Spans:
    scope: LawScope
    peak: int = 0
    known: dict[int, tuple[Term, Span]] = field(factory=dict)

    @cached_property
    def days(self) -> DaySpans:
        """What terms of days can come to."""
        return DaySpans(self.scope, self.of)

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
            case Parameter() | Choose() | ByInterpretation():
                return self.joined(map(self.of, self._any_of(term)))
            case Line(term=says) | AsOf(of=says):
                return self.of(says)
            case Sum(parts):
                return self._sum([self.of(part) for part in parts])
            case Product(left, right):
                return self._product(self.of(left), self.of(right))
            case Smaller(left, right) | Greater(left, right):
                choose = min if isinstance(term, Smaller) else max
                return self._outer(choose, self.of(left), self.of(right))
            case Rounded(inside, how, step):
                return self._rounded(self.of(inside), how, step)
            case Per(whole, below):
                return self._per(self.of(whole), self.divisors(below))
            case _:
                return self.days.over(term)

    def _any_of(
        self, term: Parameter | Choose | ByInterpretation[Term]
    ) -> tuple[Term, ...]:
        """Return the terms of which *term* is one."""
        match term:
            case Parameter():
                return self.scope.values(term)
            case Choose(_, then, otherwise):
                return then, otherwise
            case _:
                return self.scope.interpretations(term)

    def _outer(self, choose: Choosing, a: Span, b: Span) -> Span:
        below = self.joined([a, b]).below
        return Span(choose(a.low, b.low), choose(a.high, b.high), below)

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

    # -- divisors

    def divisors(self, below: Term) -> tuple[int, ...]:
        """Return all that a divisor can come to, in order."""
        found = self._values(below)
        whole = {int(value) for value in found if value.denominator == 1}
        if len(whole) < len(found) or 0 in whole or lcm(*whole) > _MOST:
            got = f"{min(found)} to {max(found)}"
            self._refuse_divisor(got)
        return tuple(sorted(whole))

    def _values(self, term: Term) -> set[Fraction]:
        match term:
            case Parameter() | Choose() | ByInterpretation():
                return {n for one in self._any_of(term) for n in self._values(one)}
            case Line(term=says) | AsOf(of=says):
                return self._values(says)
            case Product(left, right):
                others = self._values(right)
                return {a * b for a in self._values(left) for b in others}
            case _:
                return self._each(self.of(term))

    def _each(self, span: Span) -> set[Fraction]:
        low, high = span.low, span.high
        if low == high:
            return {low}
        if span.below > 1 or high - low > _MOST:
            self._refuse_divisor(f"{low} to {high}")
        return {Fraction(value) for value in range(int(low), int(high) + 1)}

    def _refuse_divisor(self, got: str) -> NoReturn:
        msg = (
            f"divisor: got {got}, expected whole numbers without 0 that have a common "
            f"multiple up to {_MOST}"
        )
        raise GrammarError(msg)

    def _per(self, whole: Span, below: tuple[int, ...]) -> Span:
        ends = [end / value for end in (whole.low, whole.high) for value in below]
        least = min(ends, default=ZERO), max(ends, default=ZERO)
        return Span(*least, whole.below * lcm(*below))

    def _note(self, size: Fraction) -> None:
        self.peak = max(self.peak, -(-size // 1))
