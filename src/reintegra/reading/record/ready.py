"""Nodes of a tree of reasons that are made once, for every record."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeAlias, TypeVar, cast

from attrs import Attribute

from reintegra.grammar.days import ChooseDay, EarlierOf, LaterOf, MonthsAfter, Shifted
from reintegra.grammar.facts import Kind, label
from reintegra.grammar.nodes import (
    Always,
    ByInterpretation,
    Choose,
    Clause,
    Compare,
    Discretion,
    Group,
    How,
    Known,
    Never,
    OneOf,
    OpenDiscretion,
    Refer,
)
from reintegra.reading.program.steps import VARIES, Step
from reintegra.reading.record.arithmetic import join_truth
from reintegra.reading.record.trace import Amount, DayValue, Node, Reason, notable

NodeT = TypeVar("NodeT", bound="Reason | Amount | DayValue")
Table: TypeAlias = dict[bool | None, Reason]
_CONDITIONS = (
    Always
    | Never
    | Known
    | Compare
    | OneOf
    | Group
    | Clause
    | Discretion
    | OpenDiscretion
    | Refer
)
_DAYS = date | Shifted | MonthsAfter | EarlierOf | LaterOf | ChooseDay
_KINDS = {
    Kind.FLAG: Reason,
    Kind.CHOICE: Reason,
    Kind.COUNT: Amount,
    Kind.DAY: DayValue,
}


def kind_of_node(step: Step) -> type[Reason | Amount | DayValue]:
    """Return the class of the node that a step becomes."""
    match step.says:
        case Attribute() as fact:
            return _KINDS[label(fact).kind]
        case ByInterpretation():
            return kind_of_node(step.parts[0])
        case says if isinstance(says, _CONDITIONS):
            return Reason
        case says:
            return DayValue if isinstance(says, _DAYS) else Amount


def parts_read(step: Step) -> tuple[Step, ...]:
    """Return the parts that are read for a record: of a settled choice, its branch."""
    if not isinstance(step.says, Choose | ChooseDay):
        return step.parts
    when, then, otherwise = step.parts
    if when.const is VARIES:
        return step.parts
    branch = () if when.const is None else (then if when.const else otherwise,)
    return when, *branch


def is_ready(step: Step) -> bool:
    """Whether no fact is read for a step."""
    facts = isinstance(step.says, Attribute | Known | OneOf)
    return not facts and all(is_ready(part) for part in parts_read(step))


def extras(step: Step) -> dict[str, Any]:
    """Return the fields of a node that a step has, beside its expression and parts."""
    found = {
        "version": step.version,
        "choice": step.choice,
        "within": step.within,
    }
    return {name: one for name, one in found.items() if one is not None}


def ready(step: Step) -> Node:
    """Make the node of a step that no fact bears on, anew for each place."""
    kind: Any = kind_of_node(step)
    parts = tuple([ready(part) for part in parts_read(step)])
    node: Node = kind(step.says, step.const, parts, **extras(step))
    return prepared(node)


def prepared(node: NodeT) -> NodeT:
    """Remember on a node what a walk of any tree finds below it."""
    vars(node)["_notable"] = {id(one): one for one in notable(node)}
    return node


def table(step: Step) -> tuple[Step, Table] | None:
    """Make the nodes of a condition that rests on one flag or choice, by its truth.

    Returns:
        The step of the flag, and the nodes; ``None`` where it rests on more.
    """
    match step.says:
        case Attribute() | OneOf() | Known():
            says = cast("Any", step.says)
            kinds = True, False, None
            return step, {met: prepared(Reason(says, met)) for met in kinds}
        case Clause() | Discretion() | Refer() | ByInterpretation() | OpenDiscretion():
            found = table(step.parts[0])
            if found is None:
                return None
            leaf, below = found
            return leaf, {met: above(step, one) for met, one in below.items()}
        case _:
            return None


def above(step: Step, part: Reason) -> Reason:
    """Make the node of a step that rests on one condition."""
    met = part.met
    if isinstance(step.says, OpenDiscretion):
        met = join_truth(How.ALL, (met, None))
    return prepared(Reason(cast("Any", step.says), met, (part,), **extras(step)))
