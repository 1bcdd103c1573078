"""Programs as Python: conditions as two expressions, instructions a line each.

A condition is printed twice, as *is so* and as *is not so*: neither makes an object,
and both stop at the first part that settles them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import assert_never

from attrs import define, field

from reintegra.grammar.nodes import How, Relation
from reintegra.reading.program.instructions import (
    Choice,
    ChoiceOfDay,
    Compares,
    DayOperand,
    Flag,
    Instruction,
    IsKnown,
    IsNamed,
    IsSo,
    Joins,
    Operand,
    Test,
    Truth,
)
from reintegra.reading.program.program import Program
from reintegra.reading.record.python_numbers import written

_RELATIONS = {
    Relation.AT_LEAST: (">=", "<"),
    Relation.AT_MOST: ("<=", ">"),
    Relation.MORE_THAN: (">", "<="),
    Relation.LESS_THAN: ("<", ">="),
    Relation.EQUAL: ("==", "!="),
}
_NEVER = "False"


@define(eq=False)
class Python:
    """Prints a program, line by line.

    Attributes:
        program: The program.
        facts: How each fact is written: a local name, or an attribute of the record.
        lines: The lines printed so far.
        days: The days that the text names.
    """

    program: Program
    facts: dict[str, str]
    lines: list[str] = field(factory=list)
    days: dict[str, date] = field(factory=dict)
    _uses: Counter[int] = field(factory=Counter)
    _often: set[int] | None = None
    _names: dict[int, str] = field(factory=dict)

    def printed(self, result: Callable[[Python], str]) -> str:
        """Print all instructions, and return what *result* writes then.

        Conditions that stand in several places are computed once, under a name: so all
        is printed twice, the first time to see which these are.
        """
        before = list(self.lines)
        self._print(result)
        self._often = {one for one, times in self._uses.items() if times > 1}
        self.lines = before
        return self._print(result)

    def _print(self, result: Callable[[Python], str]) -> str:
        for one in self.program.instructions:
            self.put(one)
        return result(self)

    # -- conditions

    def both(self, test: Truth) -> tuple[str, str]:
        """Write when a condition is so, and when it is not."""
        match test:
            case None:
                return _NEVER, _NEVER
            case bool():
                return str(test), str(not test)
            case IsSo(fact):
                return self._flag(self.facts[fact])
            case IsKnown(fact):
                name = self.facts[fact]
                return f"{name} is not None", f"{name} is None"
            case IsNamed(fact, names):
                return self._named(fact, names)
            case Compares() | Joins():
                return self._shared(test)
            case _:
                assert_never(test)

    def _shared(self, test: Compares | Joins) -> tuple[str, str]:
        if self._often is None:
            self._uses[id(test)] += 1
            return self._written(test) if self._uses[id(test)] == 1 else ("", "")
        if id(test) in self._often:
            return self._flag(self._name(test))
        return self._written(test)

    def _flag(self, name: str) -> tuple[str, str]:
        return name, f"{name} is False"

    def _name(self, test: Compares | Joins) -> str:
        """Compute a condition on a line of its own, once."""
        if id(test) not in self._names:
            text = self._truth(test, *self._written(test))
            name = self._names[id(test)] = f"c{len(self._names)}"
            self.lines.append(f"{name} = {text}")
        return self._names[id(test)]

    def _written(self, test: Compares | Joins) -> tuple[str, str]:
        if isinstance(test, Joins):
            return _joined(test.how, [self.both(part) for part in test.parts])
        known = self.guard(test.left, test.right)
        a, b = self.operand(test.left), self.operand(test.right)
        so, not_so = _RELATIONS[test.relation]
        return f"{known}{a} {so} {b}", f"{known}{a} {not_so} {b}"

    def _named(self, fact: str, names: tuple[str, ...]) -> tuple[str, str]:
        name, known = self.facts[fact], self.guard(fact)
        if len(names) == 1:
            return f"{name} == {names[0]!r}", f"{known}{name} != {names[0]!r}"
        among = f"{{{', '.join(map(repr, names))}}}"
        return f"{name} in {among}", f"{known}{name} not in {among}"

    def truth(self, test: Truth) -> str:
        """Write a condition as one expression: ``True``, ``False`` or ``None``."""
        return self._truth(test, *self.both(test))

    def _truth(self, test: Truth, so: str, not_so: str) -> str:
        if test is None or isinstance(test, bool):
            return str(test)
        if isinstance(test, IsSo) or self.program.null(test).never:
            return so
        return f"True if {so} else False if {not_so} else None"

    # -- operands

    def guard(self, *operands: Operand | DayOperand) -> str:
        """Write that operands are known, as the beginning of a conjunction."""
        return "".join(f"{name} is not None and " for name in self._open(operands))

    def _open(self, operands: Iterable[Operand | DayOperand]) -> Iterator[str]:
        for one in dict.fromkeys(operands):
            if isinstance(one, str) and not self.program.nulls[one].never:
                yield self.operand(one)

    def operand(self, operand: Operand | DayOperand | None) -> str:
        """Write an operand."""
        match operand:
            case str():
                return self.facts.get(operand) or f"n{operand[1:]}"
            case date():
                name = f"d{operand:%Y%m%d}"
                self.days[name] = operand
                return name
            case _:
                return str(operand)

    # -- instructions

    def put(self, one: Instruction) -> None:
        """Print an instruction as an assignment."""
        match one:
            case Choice() | ChoiceOfDay():
                text = self._choice(one.when, one.then, one.otherwise)
            case Flag(when=when):
                text = self._choice(when, 0, 0)
            case _:
                text, needed = written(one, self.operand)
                null = " or ".join(f"{name} is None" for name in self._open(needed))
                text = f"None if {null} else {text}" if null else text
        self.lines.append(f"{self.operand(one.name)} = {text}")

    def _choice(
        self,
        when: Test,
        then: Operand | DayOperand | None,
        otherwise: Operand | DayOperand | None,
    ) -> str:
        so, not_so = self.both(when)
        a, b = self.operand(then), self.operand(otherwise)
        if self.program.null(when).never:
            return f"{a} if {so} else {b}"
        return f"{a} if {so} else {b} if {not_so} else None"


def _joined(how: How, pairs: list[tuple[str, str]]) -> tuple[str, str]:
    if how is How.NONE:
        pairs = [(not_so, so) for so, not_so in pairs]
    so, not_so = ([pair[at] for pair in pairs] for at in (0, 1))
    return (_any(so), _all(not_so)) if how is How.ANY else (_all(so), _any(not_so))


def _all(parts: list[str]) -> str:
    return _NEVER if _NEVER in parts else " and ".join(parts)


def _any(parts: list[str]) -> str:
    left = [part for part in parts if part != _NEVER]
    text = " or ".join(left) or _NEVER
    return f"({text})" if len(left) > 1 else text
