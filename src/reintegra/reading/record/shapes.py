"""The shape of a tree of amounts: how each of its conditions came out.

Where every fact is known, all that a walk of a tree finds follows from that, whatever
the numbers. Few shapes occur, so one tree is walked for each, and none for the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import Attribute

from reintegra.grammar.facts import Kind, label
from reintegra.grammar.nodes import Compare, OneOf
from reintegra.grammar.walk import facts_in_scope
from reintegra.reading.program.lowering import Lowering
from reintegra.reading.program.program import Program
from reintegra.reading.program.steps import VARIES, Linked, Step
from reintegra.reading.record.functions import Function, for_known_facts, made
from reintegra.reading.record.python import Python
from reintegra.reading.record.ready import parts_read

_NONE = "def shape_open(r):\n    return None\n"


def shape_function(linked: Linked) -> Function:
    """Make what returns the shape of a record's tree.

    It returns ``None`` for a record of which a fact is not known, and for every record
    where a term can have no value though all facts are known.
    """
    whole = Lowering(Program(known=True))
    whole.number(linked.top)
    if not all(null.never for null in whole.program.nulls.values()):
        return lambda _: None
    lowering = Lowering(Program(known=True))
    truths = [lowering.truth(step) for step in _leaves(linked.top)]
    tests = {id(one): one for one in truths if not isinstance(one, bool | None)}
    facts = [fact.name for fact in facts_in_scope(linked.said, linked.scope)]

    def returned(python: Python) -> str:
        return f"({''.join(f'{python.truth(one)}, ' for one in tests.values())})"

    text = for_known_facts("shape", lowering.program, returned, facts)
    shape: Function = made(text + _NONE)["shape"]
    return shape


def _leaves(top: Step) -> Iterator[Step]:
    """Go through the conditions that facts settle and that no other is made of."""
    ahead, seen = [top], set[int]()
    while ahead:
        step = ahead.pop()
        if id(step) in seen:
            continue
        seen.add(id(step))
        ahead += parts_read(step)
        if step.const is VARIES and _is_leaf(step):
            yield step


def _is_leaf(step: Step) -> bool:
    match step.says:
        case Attribute() as fact:
            return label(fact).kind is Kind.FLAG
        case says:
            return isinstance(says, Compare | OneOf)
