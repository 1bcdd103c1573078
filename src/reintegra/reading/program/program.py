"""Programs: whole-number instructions and conditions, each put once."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from fractions import Fraction
from typing import Any

from attrs import Attribute, define, field

from reintegra.reading.program import nulls
from reintegra.reading.program.instructions import (
    Compares,
    DayOperand,
    Instruction,
    IsKnown,
    IsNamed,
    IsSo,
    Joins,
    Linear,
    Operand,
    Test,
    Truth,
)
from reintegra.reading.program.linear import Form
from reintegra.reading.program.nulls import NEVER, Nulls
from reintegra.reading.program.sums import Sums

Made = Callable[[str], Instruction]


@define(eq=False)
class Program:
    """Instructions in order, each put once, and what is known of the nulls they make.

    Attributes:
        facts: The facts read, by name, in order of appearance.
        instructions: The instructions; each stands after those that it uses.
        nulls: Where each name is null.
        known: Whether it is for records alone of which every fact is known.
        zeros: Of each comparison of equals: what is 0 where it is so.
    """

    facts: dict[str, Attribute[Any]] = field(factory=dict)
    instructions: list[Instruction] = field(factory=list)
    nulls: dict[str, Nulls] = field(factory=dict)
    known: bool = False
    zeros: dict[int, Form] = field(factory=dict)
    _tests: dict[Hashable, Test] = field(factory=dict)
    _puts: dict[Hashable, str] = field(factory=dict)
    _sums: Sums = field(factory=Sums)

    def put(self, key: Hashable, null: Nulls, made: Made) -> str:
        """Put an instruction once, and return its name.

        Args:
            key: What tells it from others.
            null: Where it is null.
            made: Makes it, given its name.
        """
        name = self._puts.get(key)
        if name is None:
            name = self._puts[key] = f"#{len(self.instructions)}"
            self.instructions.append(made(name))
            self.nulls[name] = null
        return name

    def fact(self, fact: Attribute[Any]) -> str:
        """Note that a fact is read, and return its name."""
        name = fact.name
        if name not in self.facts:
            self.facts[name] = fact
            self.nulls[name] = NEVER if self.known else nulls.of_fact(name)
        return name

    # -- conditions, each one object

    def is_so(self, fact: str) -> Test:
        """Return the condition that a flag is so."""
        return self._tests.setdefault(("so", fact), IsSo(fact))

    def is_known(self, fact: str) -> Test:
        """Return the condition that a fact is known."""
        return self._tests.setdefault(("known", fact), IsKnown(fact))

    def is_named(self, fact: str, names: tuple[str, ...]) -> Test:
        """Return the condition that a choice is one of *names*."""
        return self._tests.setdefault(("named", fact, names), IsNamed(fact, names))

    def compares(self, test: Compares) -> Test:
        """Return one comparison for all equal ones."""
        return self._tests.setdefault((test.left, test.relation, test.right), test)

    def joins(self, test: Joins) -> Test:
        """Return one group for all equal ones."""
        key = (test.how, *(id(part) for part in test.parts))
        return self._tests.setdefault(key, test)

    def null(self, truth: Truth) -> Nulls:
        """Return where a condition is null."""
        match truth:
            case IsSo(name) | IsNamed(name):
                return self.nulls[name]
            case IsKnown() | bool():
                return NEVER
            case Compares(left, _, right):
                return self.null_of(left, right)
            case Joins(parts=parts):
                return nulls.some_of(map(self.null, parts))
            case _:
                return nulls.ALWAYS

    # -- numbers

    def null_of(self, *operands: Operand | DayOperand | None) -> Nulls:
        """Return where the result of operands is null: where any of them is."""
        return nulls.any_of(self._null_of(one) for one in operands)

    def _null_of(self, operand: Operand | DayOperand | None) -> Nulls:
        if operand is None:
            return nulls.ALWAYS
        return self.nulls[operand] if isinstance(operand, str) else NEVER

    def operand(self, form: Form, unit: Fraction) -> Operand:
        """Return how many units a number is, which is a whole number of them."""
        tops = {name: int(factor / unit) for name, factor in form.parts.items()}
        parts, const = self._sums.reused(self._needed(tops), int(form.const / unit))
        match parts, const:
            case (), _:
                return const
            case ((name, 1),), 0:
                return name
        null = self.null_of(*(name for name, _ in parts))
        name = self.put((parts, const), null, lambda name: Linear(name, parts, const))
        self._sums.note(parts, const, name)
        return name

    def _needed(self, tops: dict[str, int]) -> dict[str, int]:
        """Leave out a factor of 0 whose null another part has."""
        left = dict(tops)
        for name in [name for name, top in tops.items() if not top]:
            others = self.null_of(*(one for one in left if one != name))
            if self.nulls[name].within(others):
                del left[name]
        return left
