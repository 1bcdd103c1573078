"""Nodes of conditions that rest on a few flags: kept by what the flags are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from attrs import Attribute

from reintegra.grammar.nodes import (
    ByInterpretation,
    Clause,
    Discretion,
    Group,
    Known,
    OneOf,
    OpenDiscretion,
    Refer,
)
from reintegra.reading.program.steps import VARIES, Step
from reintegra.reading.record.arithmetic import join_truth
from reintegra.reading.record.ready import above, extras, is_ready, prepared, ready
from reintegra.reading.record.trace import Reason

FLAGS, NODES = 8, 500
"""Of how many flags a table is made, and how many nodes are kept in it."""


def leaves(step: Step) -> tuple[Step, ...] | None:
    """List the flags and choices that a condition rests on, one for each place.

    Returns:
        ``None`` where it rests on numbers or days, or on too many for a table.
    """
    if is_ready(step):
        return ()
    match step.says:
        case Attribute() | OneOf() | Known():
            return (step,)
        case Clause() | Discretion() | Refer() | ByInterpretation() | OpenDiscretion():
            return leaves(step.parts[0])
        case Group():
            found = [leaves(part) for part in step.parts]
            all_ = tuple(leaf for one in found if one is not None for leaf in one)
            return None if None in found or len(all_) > FLAGS else all_
        case _:
            return None


def may_be_null(step: Step) -> bool:
    """Whether a condition can be null although every fact is known."""
    if step.const is not VARIES:
        return step.const is None
    decided = isinstance(step.says, OpenDiscretion)
    return decided or any(may_be_null(part) for part in step.parts)


class Nodes(dict[tuple[bool | None, ...], Reason]):
    """The nodes of a condition by the truths of its leaves, each made when it is met.

    Attributes:
        step: The step of the condition.
    """

    def __init__(self, step: Step) -> None:
        """Begin with none."""
        super().__init__()
        self.step, self._flags = step, dict[tuple[int, bool | None], Reason]()

    def __missing__(self, truths: tuple[bool | None, ...]) -> Reason:
        """Make a node; all are forgotten where more than a few hundred are met."""
        if len(self) >= NODES:
            self.clear()
        found = self[truths] = self._made(self.step, enumerate(truths))
        return found

    def _made(self, step: Step, truths: Iterator[tuple[int, bool | None]]) -> Reason:
        if is_ready(step):
            return cast("Reason", ready(step))
        if isinstance(step.says, Attribute | OneOf | Known):
            return self._leaf(step, next(truths))
        parts = tuple([self._made(part, truths) for part in step.parts])
        if not isinstance(step.says, Group):
            return above(step, parts[0])
        met = join_truth(step.says.how, [part.met for part in parts])
        return prepared(Reason(step.says, met, parts, **extras(step)))

    def _leaf(self, step: Step, flag: tuple[int, bool | None]) -> Reason:
        """Return the node of a flag, which is one for each place and truth."""
        if flag not in self._flags:
            self._flags[flag] = prepared(Reason(cast("Any", step.says), flag[1]))
        return self._flags[flag]
