"""Conditions of a program: joined and compared, settled where no fact bears on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from reintegra.grammar.nodes import How, Relation
from reintegra.reading.program.instructions import Compares, Joins, Test, Truth
from reintegra.reading.program.linear import Number, common_unit
from reintegra.reading.program.program import Program
from reintegra.reading.record.arithmetic import join_truth, stands


def joined(program: Program, how: How, parts: Iterable[Truth]) -> Truth:
    """Join conditions; of those that are settled, only what bears on the whole stays.

    Args:
        program: The program.
        how: How they bear on the whole.
        parts: The conditions.
    """
    decisive, left = how is not How.ALL, dict[int, Test | None]()
    for part in parts:
        if part is decisive:
            return join_truth(how, [decisive])
        left.update((id(one), one) for one in _within(how, part))
    many = tuple(left.values())
    if all(one is None for one in many):
        return join_truth(how, [None] if many else [])
    if len(many) == 1 and how is not How.NONE:
        return many[0]
    return program.joins(Joins(how, many))


def _within(how: How, part: Truth) -> Iterator[Test | None]:
    """Go through what a part adds to a group: nothing, itself, or its own parts."""
    if isinstance(part, Joins) and part.how is how and how is not How.NONE:
        yield from part.parts
    elif not isinstance(part, bool):
        yield part


def compared(
    program: Program, relation: Relation, left: Number, right: Number
) -> Truth:
    """Compare two numbers over their common denominator.

    Args:
        program: The program.
        relation: How they are to stand.
        left: The left one.
        right: The right one.
    """
    if left is None or right is None:
        return None
    unit = common_unit(left, right)
    a, b = program.operand(left, unit), program.operand(right, unit)
    if isinstance(a, int) and isinstance(b, int):
        return stands(relation, a, b)
    test = program.compares(Compares(a, relation, b))
    if relation is Relation.EQUAL:
        program.zeros[id(test)] = left + right.times(Fraction(-1))
    return test
