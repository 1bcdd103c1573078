"""The numbers behind the lines of a statement: where each stands, and of which kind."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeAlias

from attrs import frozen

from reintegra.grammar.days import AsOf, Per
from reintegra.grammar.nodes import (
    ByInterpretation,
    Choose,
    Greater,
    Line,
    Product,
    Relation,
    Smaller,
    Sum,
)
from reintegra.reading.program import logic
from reintegra.reading.program.instructions import Operand, Truth
from reintegra.reading.program.linear import Number
from reintegra.reading.program.lowering import Lowering
from reintegra.reading.program.steps import VARIES, Step
from reintegra.reading.record.python import Python

Exact: TypeAlias = int | Fraction | None
Numbers: TypeAlias = tuple[int | None, ...]
"""Numerators; behind one that is only now and then a fraction, whether it is."""
Kind: TypeAlias = bool | tuple[Truth, "Kind", "Kind"]
"""Whether a number is a `Fraction`; where a condition tells, in either case of it."""

_ZERO = Fraction(0)


@frozen(eq=False)
class Place:
    """Where a number that facts change stands among the numbers of a function.

    Attributes:
        at: Its place.
        below: Its denominator.
        fraction: Whether it is a `Fraction`: always, never, or as what stands behind
            it says (``None``).
    """

    at: int
    below: int
    fraction: bool | None

    def read(self, found: Numbers) -> Exact:
        """Return the number."""
        top = found[self.at]
        if top is None:
            return None
        fraction = found[self.at + 1] if self.fraction is None else self.fraction
        if fraction:
            return Fraction(top, self.below) if top else _ZERO
        return top // self.below


def is_fraction(step: Step) -> bool | None:
    """Tell whether a number is a `Fraction`: always, never, or now and then."""
    if step.const is not VARIES:
        return isinstance(step.const, Fraction)
    match step.says:
        case Sum() | Per():
            return True
        case Line() | ByInterpretation() | AsOf():
            return is_fraction(step.parts[-1])
        case Product():
            many = {is_fraction(part) for part in step.parts}
            return True if True in many else None if None in many else False
        case Smaller() | Greater():
            return _same(*step.parts)
        case Choose():
            when, then, otherwise = step.parts
            if when.const is VARIES:
                return _same(then, otherwise)
            return is_fraction(then if when.const else otherwise)
        case _:
            return False


def _same(one: Step, other: Step) -> bool | None:
    a, b = is_fraction(one), is_fraction(other)
    return a if a is b else None


@frozen(eq=False)
class Value:
    """A number that facts change, lowered.

    Attributes:
        top: Its numerator.
        shown: When it is shown at all, ``True`` for always.
        kind: Whether it is a `Fraction`, ``None`` where that is always the same.
    """

    top: Operand | None
    shown: Truth = True
    kind: Kind | None = None

    def text(self, python: Python) -> str:
        """Write it, with its kind behind it."""
        top = python.operand(self.top)
        if self.shown is not True:
            top = f"{top} if {python.both(self.shown)[0]} else None"
        return top if self.kind is None else f"{top}, {_kind_text(self.kind, python)}"


def _kind_text(kind: Kind, python: Python) -> str:
    if isinstance(kind, bool):
        return str(kind)
    test, *branches = kind
    so, _ = python.both(test)
    if branches == [True, False]:
        return f"({so})"
    then, otherwise = (_kind_text(branch, python) for branch in branches)
    return f"({then} if {so} else {otherwise})"


def lowered(lowering: Lowering, number: Number, below: int) -> Operand | None:
    """Return the numerator of a number over *below*."""
    if number is None:
        return None
    return lowering.program.operand(number, Fraction(1, below))


def kind_of(lowering: Lowering, step: Step) -> Kind:
    """Lower whether a number is a `Fraction`."""
    always = is_fraction(step)
    if always is not None:
        return always
    match step.says:
        case Product():
            left, right = (kind_of(lowering, part) for part in step.parts)
            return _either(left, right)
        case Smaller() | Greater():
            smaller = isinstance(step.says, Smaller)
            relation = Relation.AT_MOST if smaller else Relation.AT_LEAST
            both = [lowering.number(part) for part in step.parts]
            test = logic.compared(lowering.program, relation, *both)
            return _chosen(test, *(kind_of(lowering, part) for part in step.parts))
        case Choose():
            when, *branches = step.parts
            then, otherwise = (kind_of(lowering, part) for part in branches)
            return _chosen(lowering.truth(when), then, otherwise)
        case _:
            return kind_of(lowering, step.parts[-1])


def _either(one: Kind, other: Kind) -> Kind:
    """A product is a fraction where either of its factors is."""
    if isinstance(one, bool):
        return True if one else other
    test, then, otherwise = one
    return _chosen(test, _either(then, other), _either(otherwise, other))


def _chosen(test: Truth, then: Kind, otherwise: Kind) -> Kind:
    if then == otherwise or test is True:
        return then
    return otherwise if test is False else (test, then, otherwise)
