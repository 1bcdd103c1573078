"""A rule or a formula of a day as functions, and where the numbers of lines stand."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import lcm
from typing import cast

from attrs import define, field

from reintegra.reading.program import arithmetic
from reintegra.reading.program.linear import Number, constant
from reintegra.reading.program.lowering import Lowering
from reintegra.reading.program.program import Program
from reintegra.reading.program.steps import VARIES, Linked, Step
from reintegra.reading.record.functions import Result, for_known_facts, function
from reintegra.reading.record.line_values import (
    Exact,
    Place,
    Value,
    is_fraction,
    kind_of,
    lowered,
)


def answer_text(linked: Linked) -> str:
    """Write ``answer``, which returns the answer of a rule or of a formula."""
    return _amount_text(linked) if linked.lines else _rule_text(linked)


def _rule_text(linked: Linked) -> str:
    lowering = Lowering()
    test = lowering.truth(linked.top)
    return function("answer", lowering.program, lambda python: python.truth(test))


def _amount_text(linked: Linked) -> str:
    return _both("answer", lambda lowering: _amount(lowering, linked))


def _amount(lowering: Lowering, linked: Linked) -> Result:
    top = arithmetic.whole(lowering.program, lowering.number(linked.top))
    return lambda python: python.operand(top)


def _both(name: str, lower: Callable[[Lowering], Result]) -> str:
    """Write a function twice: for records of which every fact is known, and any."""
    known, any_ = Lowering(Program(known=True)), Lowering()
    results = lower(known), lower(any_)
    facts = any_.program.facts
    return for_known_facts(name, known.program, results[0], facts) + function(
        f"{name}_open", any_.program, results[1]
    )


@define(eq=False)
class LineNumbers:
    """The numbers of all lines of a formula, which one function returns.

    Attributes:
        linked: The formula.
        asked: The steps whose numbers it returns, each with when it is shown.
        size: How many numbers and kinds it returns.
    """

    linked: Linked
    asked: list[tuple[Step, Step | None]] = field(factory=list)
    size: int = 0

    def of(self, step: Step | None, counted: Step | None = None) -> Exact | Place:
        """Return a number that no fact changes, or where it will stand.

        Args:
            step: The number, ``None`` where there is none.
            counted: When it is shown, ``None`` for always.
        """
        if counted is not None and counted.const is not VARIES:
            return self.of(step) if counted.const else None
        if step is None or (counted is None and step.const is not VARIES):
            return None if step is None else cast("Exact", step.const)
        place = Place(self.size, step.below, is_fraction(step))
        self.asked.append((step, counted))
        self.size += 2 if place.fraction is None else 1
        return place

    @property
    def rounding(self) -> Place:
        """Where the rounding will stand: the last number of all."""
        return Place(self.size, self._below, fraction=True)

    @property
    def _below(self) -> int:
        return lcm(self.linked.top.below, *(one.below for one in self._counted))

    @property
    def _counted(self) -> list[Step]:
        return [one.step for one in self.linked.lines if one.line.counts]

    def text(self) -> str:
        """Write ``lines``, which returns the numbers."""
        return _both("lines", self._lower)

    def _lower(self, lowering: Lowering) -> Result:
        values = [_value(lowering, *one) for one in self.asked]
        values.append(Value(lowered(lowering, self._rounding(lowering), self._below)))
        return lambda python: f"({', '.join(one.text(python) for one in values)},)"

    def _rounding(self, lowering: Lowering) -> Number:
        found = [lowering.number(one) for one in (self.linked.top, *self._counted)]
        known = [one for one in found if one is not None]
        if len(known) < len(found):
            return None
        counted = sum(known[1:], start=constant(0))
        return known[0] + counted.times(Fraction(-1))


def _value(lowering: Lowering, step: Step, counted: Step | None) -> Value:
    top = lowered(lowering, lowering.number(step), step.below)
    shown = True if counted is None else lowering.truth(counted)
    kind = kind_of(lowering, step) if is_fraction(step) is None else None
    return Value(top, shown, kind)
