"""Trees of reasons as Python: a function that makes the nodes for a record.

It is written straight from the steps, place by place, as walks tell places apart. What
no fact bears on is one ready node; what rests on one flag is taken from a table of
ready nodes; all else is made, with whole numbers over the denominator of its step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any, cast

from attrs import Attribute, define, field, frozen

from reintegra.grammar.nodes import (
    Compare,
    Group,
    How,
    Known,
    OneOf,
    OpenDiscretion,
    Relation,
)
from reintegra.reading.program.steps import VARIES, Step
from reintegra.reading.record.flag_nodes import Nodes, leaves, may_be_null
from reintegra.reading.record.ready import extras, is_ready, ready, table
from reintegra.reading.record.trace import Reason

RELATIONS = {
    Relation.AT_LEAST: ">=",
    Relation.AT_MOST: "<=",
    Relation.MORE_THAN: ">",
    Relation.LESS_THAN: "<",
    Relation.EQUAL: "==",
}


@frozen
class Grown:
    """A node in the text.

    Attributes:
        node: What makes it, or what it is called.
        value: Its answer: a truth, a day, or a numerator over its step's denominator.
        open: Whether the answer can be ``None``.
    """

    node: str
    value: str
    open: bool


@define(eq=False)
class Growth:
    """Writes the function that grows a tree.

    Attributes:
        known: Whether it is for records alone of which every fact is known.
        names: What the text names, and what that is.
        facts: The facts read, each with the local it is read into.
        top: The lines of the function, outside of any branch.
        lines: The lines that are being written.
        count: Numbers the locals.
    """

    known: bool
    names: dict[str, Any] = field(factory=dict)
    facts: dict[str, str] = field(factory=dict)
    top: list[str] = field(factory=list)
    lines: list[str] = field(factory=list)
    count: int = 0
    shared: dict[int, Grown] = field(factory=dict)

    # -- names and lines

    def name(self, value: object, letter: str = "k") -> str:
        """Return the name of something that the text needs."""
        name = f"{letter}{len(self.names)}"
        self.names[name] = value
        return name

    def local(self, letter: str, text: str) -> str:
        """Write an assignment to a new local, and return its name."""
        self.count += 1
        name = f"{letter}{self.count}"
        self.lines.append(f"{name} = {text}")
        return name

    def fact(self, fact: Attribute[Any]) -> str:
        """Return the local that a fact is read into."""
        return self.facts.setdefault(fact.name, f"f{len(self.facts)}")

    @contextmanager
    def apart(self) -> Iterator[list[str]]:
        """Write the lines within on a list of their own."""
        outer, self.lines = self.lines, list[str]()
        yield self.lines
        self.lines = outer

    @contextmanager
    def outside(self) -> Iterator[None]:
        """Write the lines within outside of any branch, before what is written now."""
        outer, self.lines = self.lines, self.top
        yield
        self.lines = outer

    # -- nodes

    def node(
        self, kind: type[Any], step: Step, own: str, parts: tuple[str, ...]
    ) -> str:
        """Write a node.

        Args:
            kind: Its class.
            step: Its step.
            own: The fields that tell its answer.
            parts: Its parts.
        """
        more = "".join(
            f", {name!r}: {self.name(one)}" for name, one in extras(step).items()
        )
        below = f"({', '.join(parts)},)" if parts else "()"
        says = self.name(step.says)
        self.count += 1
        name = f"x{self.count}"
        fields = f"{{'expression': {says}, {own}, 'parts': {below}{more}}}"
        self.lines.append(
            f"{name} = new({kind.__name__}); put({name}, '__dict__', {fields})"
        )
        return name

    def ready(self, step: Step) -> Grown:
        """Write a node that no fact bears on."""
        value = step.const
        if isinstance(value, int | Fraction) and not isinstance(value, bool):
            text = str(int(value * step.below))
        elif value is None or isinstance(value, bool):
            text = str(value)
        else:
            text = self.name(value)
        return Grown(self.name(ready(step)), text, value is None)

    # -- conditions

    def condition(self, step: Step, number: Callable[[Growth, Step], Grown]) -> Grown:
        """Write a condition.

        Args:
            step: Its step.
            number: Writes a term.
        """
        if is_ready(step):
            return self.ready(step)
        found = table(step)
        if found is not None:
            return self._from_table(*found)
        flags = leaves(step)
        if flags is not None:
            return self._from_nodes(step, flags)
        if isinstance(step.says, Group):
            return self._group(step, step.says.how, number)
        if isinstance(step.says, Compare):
            return self._compared(step, step.says.relation, number)
        part = self.condition(step.parts[0], number)
        met, open_ = part.value, part.open
        if isinstance(step.says, OpenDiscretion):
            met, open_ = self.local("m", f"{met} and None"), True
        node = self.node(Reason, step, f"'met': {met}", (part.node,))
        return Grown(node, met, open_)

    def _from_table(self, leaf: Step, nodes: dict[bool | None, Reason]) -> Grown:
        met, open_ = self._leaf(leaf)
        if not isinstance(leaf.says, Attribute):
            met = self.local("m", met)
        node = f"{self.name(nodes, 't')}[{met}]"
        if {one.met for one in nodes.values()} != {True, False, None}:
            return Grown(node, f"({met} and None)", open=True)
        return Grown(node, met, open_)

    def _from_nodes(self, step: Step, flags: tuple[Step, ...]) -> Grown:
        truths = ", ".join(f"({met})" for met, _ in map(self._leaf, flags))
        node = self.local("x", f"{self.name(Nodes(step), 't')}[{truths},]")
        if step.const is not VARIES:
            return Grown(node, str(step.const), step.const is None)
        open_ = not self.known or may_be_null(step)
        return Grown(node, self.local("m", f"{node}.met"), open_)

    def _leaf(self, leaf: Step) -> tuple[str, bool]:
        """Write the truth of a flag or a choice, and tell whether it is ever null."""
        match leaf.says:
            case Known(fact):
                return f"{self.fact(fact)} is not None", False
            case OneOf(fact, names):
                fact_, open_ = self.fact(fact), not self.known
                among = f"{fact_} in {names!r}"
                return (
                    f"None if {fact_} is None else {among}" if open_ else among,
                    open_,
                )
            case says:
                return self.fact(cast("Attribute[Any]", says)), not self.known

    def _group(
        self, step: Step, how: How, number: Callable[[Growth, Step], Grown]
    ) -> Grown:
        parts = [self.condition(part, number) for part in step.parts]
        nodes = tuple([part.node for part in parts])
        if step.const is not VARIES:
            met, open_ = str(step.const), step.const is None
        else:
            open_ = any(part.open for part in parts)
            met = self.local("m", _joined(how, parts, open_=open_))
        return Grown(self.node(Reason, step, f"'met': {met}", nodes), met, open_)

    def _compared(
        self, step: Step, relation: Relation, number: Callable[[Growth, Step], Grown]
    ) -> Grown:
        left, right = (number(self, part) for part in step.parts)
        nodes = left.node, right.node
        if step.const is not VARIES:
            met, open_ = str(step.const), step.const is None
        else:
            one, other = (part.below for part in step.parts)
            text = f"{times(left, other)} {RELATIONS[relation]} {times(right, one)}"
            open_ = left.open or right.open
            met = self.local("m", guarded(text, left, right))
        return Grown(self.node(Reason, step, f"'met': {met}", nodes), met, open_)


def times(one: Grown, factor: int) -> str:
    """Write an answer times a factor."""
    return one.value if factor == 1 else f"{one.value} * {factor}"


def guarded(text: str, *parts: Grown) -> str:
    """Write what is null where one of *parts* is."""
    null = " or ".join(f"{part.value} is None" for part in parts if part.open)
    return f"None if {null} else {text}" if null else text


def _joined(how: How, parts: list[Grown], *, open_: bool) -> str:
    values = [part.value for part in parts]
    not_so = [f"{value} is False" for value in values]
    if how is How.ALL:
        so, not_ = " and ".join(values), " or ".join(not_so)
        return f"True if {so} else False if {not_} else None" if open_ else so
    so, not_ = " or ".join(values), " and ".join(not_so)
    yes, no = ("True", "False") if how is How.ANY else ("False", "True")
    if open_:
        return f"{yes} if {so} else {no} if {not_} else None"
    return so if how is How.ANY else f"not ({so})"
