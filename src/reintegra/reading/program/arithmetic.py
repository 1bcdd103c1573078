"""Arithmetic of a program: a form where it costs nothing, an instruction elsewhere."""

from __future__ import annotations

from fractions import Fraction

from reintegra.grammar.nodes import Rounding
from reintegra.reading.program import nulls
from reintegra.reading.program.instructions import (
    Choice,
    Flag,
    Operand,
    Outer,
    Share,
    Steps,
    Test,
    Times,
    Whole,
)
from reintegra.reading.program.linear import Form, Number, common_unit, constant, named
from reintegra.reading.program.program import Program
from reintegra.reading.record.arithmetic import round_to


def product(program: Program, left: Form, right: Form) -> Form:
    """Multiply two numbers."""
    if not left.parts:
        return right.times(left.const)
    if not right.parts:
        return left.times(right.const)
    units = common_unit(left), common_unit(right)
    a, b = program.operand(left, units[0]), program.operand(right, units[1])
    null = program.null_of(a, b)
    name = program.put(("times", a, b), null, lambda name: Times(name, a, b))
    return named(name, units[0] * units[1])


def divided(program: Program, top: Form, below: Form, multiple: int) -> Form:
    """Divide a number by whole ones, which have a common multiple.

    Args:
        program: The program.
        top: What is divided.
        below: The divisor.
        multiple: A multiple of all that it can be.
    """
    if not below.parts:
        return top.times(1 / below.const)
    of = program.operand(below, Fraction(1))
    key, null = ("share", multiple, of), program.null_of(of)
    name = program.put(key, null, lambda name: Share(name, multiple, of))
    return product(program, top, named(name, Fraction(1, multiple)))


def outer(program: Program, left: Form, right: Form, *, smaller: bool) -> Form:
    """Take the smaller or the greater of two numbers."""
    unit = common_unit(left, right)
    a, b = program.operand(left, unit), program.operand(right, unit)
    if isinstance(a, int) and isinstance(b, int):
        return constant(unit * (min(a, b) if smaller else max(a, b)))
    key, null = ("outer", a, b, smaller), program.null_of(a, b)
    name = program.put(key, null, lambda name: Outer(name, a, b, smaller))
    return named(name, unit)


def rounded(program: Program, number: Form, how: Rounding, step: int) -> Form:
    """Round a number, taken as 0 if negative, to a whole multiple of *step*."""
    unit = common_unit(number, constant(step))
    of, many = program.operand(number, unit), int(step / unit)
    if isinstance(of, int):
        return constant(round_to(of * unit, how, step))
    key, null = ("steps", of, how, many), program.null_of(of)
    name = program.put(key, null, lambda name: Steps(name, of, how, many))
    return named(name, Fraction(step))


def whole(program: Program, number: Number) -> Operand | None:
    """Return a number as a whole one, the fraction cut off as `int` does."""
    if number is None:
        return None
    below = number.below
    of = program.operand(number, Fraction(1, below))
    if isinstance(of, int):
        return int(Fraction(of, below))
    if below == 1:
        return of
    key, null = ("whole", of, below), program.null_of(of)
    return program.put(key, null, lambda name: Whole(name, of, below))


def chosen(program: Program, test: Test, then: Number, otherwise: Number) -> Number:
    """Take one number where *test* is so, another where it is not."""
    if then is not None and otherwise is not None:
        if then.same(otherwise):
            return _where_known(program, test, then)
        if _is_zero_of(program, test, then, otherwise):
            return otherwise
    many = [one for one in (then, otherwise) if one is not None]
    return _choice(program, test, then, otherwise) if many else None


def _is_zero_of(program: Program, test: Test, then: Form, otherwise: Form) -> bool:
    """Whether it is 0 where x is 0, otherwise k times x: then it is k times x."""
    zero = program.zeros.get(id(test))
    if zero is None or not then.same(constant(0)):
        return False
    for name, own in zero.parts.items():
        if own:
            factor = otherwise.parts.get(name, Fraction()) / own
            return otherwise.same(zero.times(factor))
    return False


def _choice(program: Program, test: Test, then: Number, otherwise: Number) -> Form:
    unit = common_unit(*(one for one in (then, otherwise) if one is not None))
    a = None if then is None else program.operand(then, unit)
    b = None if otherwise is None else program.operand(otherwise, unit)
    branches = program.null_of(a), program.null_of(b)
    null = nulls.chosen(program.null(test), branches)
    key = "choice", id(test), a, b
    return named(program.put(key, null, lambda name: Choice(name, test, a, b)), unit)


def _where_known(program: Program, test: Test, number: Form) -> Form:
    """Return a number that is null where a condition is, too."""
    null = program.null(test)
    if null.within(program.null_of(*number.parts)):
        return number
    name = program.put(("flag", id(test)), null, lambda name: Flag(name, test))
    return number + named(name).times(Fraction())
