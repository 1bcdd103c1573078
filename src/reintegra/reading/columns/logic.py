"""Kleene's logic in columns, which is that of nulls, and comparisons."""

from __future__ import annotations

import operator
from collections.abc import Callable
from fractions import Fraction
from functools import reduce
from typing import Any, assert_never

import narwhals.stable.v2 as nw

from reintegra.grammar.nodes import How, Relation
from reintegra.reading.columns.column import Number, Truth, common, top, truth
from reintegra.reading.record.arithmetic import join_truth


def joined(how: How, parts: list[Truth]) -> Truth:
    """Join truths by Kleene's logic, which is that of nulls."""
    columns = [part for part in parts if isinstance(part, nw.Expr)]
    known = {part for part in parts if not isinstance(part, nw.Expr)}
    decisive = how is not How.ALL
    if decisive in known or not columns:
        return join_truth(how, known)
    if None in known:
        columns.append(truth(None))
    both = operator.or_ if decisive else operator.and_
    column: nw.Expr = reduce(both, columns)
    return ~column if how is How.NONE else column


def compared(relation: Relation, left: Number, right: Number) -> Truth:
    """Compare two numbers; null where either is."""
    if left is None or right is None:
        return None
    says = operator_of(relation)
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        return bool(says(left, right))
    below = common(left, right)
    column: nw.Expr = says(top(left, below), top(right, below))
    return column


def operator_of(relation: Relation) -> Callable[[Any, Any], Any]:
    """Return the operator that compares as *relation* does."""
    match relation:
        case Relation.AT_LEAST:
            return operator.ge
        case Relation.AT_MOST:
            return operator.le
        case Relation.MORE_THAN:
            return operator.gt
        case Relation.LESS_THAN:
            return operator.lt
        case Relation.EQUAL:
            return operator.eq
        case _:
            assert_never(relation)
