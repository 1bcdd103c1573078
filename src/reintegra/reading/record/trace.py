"""What a record reading leaves behind: a tree of reasons and amounts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import NOTHING, Attribute, field, fields

from reintegra.errors import GrammarError, ReintegraError
from reintegra.grammar.days import AsOf
from reintegra.grammar.keys import Provision, key_of
from reintegra.grammar.nodes import (
    Clause,
    Condition,
    DayTerm,
    Discretion,
    Group,
    How,
    Line,
    OneOf,
    OpenDiscretion,
    Parameter,
    Refer,
    Term,
)
from reintegra.law.citation import Citation
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version
from reintegra.values import node as node_class

if TYPE_CHECKING:  # a verdict needs no names
    from reintegra.grammar.names import NameTerm


@node_class
class Reason:
    """A condition held against a record; *met* is ``None`` where facts are missing.

    Attributes:
        expression: The condition.
        met: Whether it holds.
        parts: The reasons and amounts it was settled from; *met* follows from them.
        version: The version of a rule referred to.
        choice: The reading taken of an open point.
        error: Why the law said nothing here, if it did not.
        within: The rule, formula or limit that a clause or a discretion stands in.
    """

    expression: Condition
    met: bool | None
    parts: tuple[Node, ...] = ()
    version: Version[Any] | None = None
    choice: AppliedInterpretation | None = None
    error: ReintegraError | None = None
    within: Provision | None = field(default=None, kw_only=True, repr=False)

    @property
    def key(self) -> str | None:
        """The stable key of its clause or discretion: ``cis.ELIGIBLE/art1.ust3``.

        ``None`` for a group, a fact or a comparison, which have no address, and for a
        clause of your own that cites no unit of law and has no key.
        """
        if self.within is None or not isinstance(self.expression, Clause | Discretion):
            return None
        try:
            return key_of(self.expression, self.within)
        except GrammarError:
            return None


@node_class
class Amount:
    """What a term comes to for a record; *value* is ``None`` where it is not known.

    Attributes:
        expression: The term.
        value: The exact number.
        parts: The amounts and reasons it was computed from, in order; of a rounding,
            the number before it.
        version: The version of a parameter that was read.
        choice: The reading taken of an open point.
        error: Why the law gives no number here, if it does not.
        within: The rule, formula or limit that a line stands in.
    """

    expression: Term
    value: Fraction | int | None
    parts: tuple[Node, ...] = ()
    version: Version[Any] | None = None
    choice: AppliedInterpretation | None = None
    error: ReintegraError | None = None
    within: Provision | None = field(default=None, kw_only=True, repr=False)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Work the number out, where a plan left it as a numerator or to a part."""
            own = self.__dict__
            if name == "value" and "_top" in own:
                own["value"] = Fraction(own["_top"], own["_below"])
            elif name == "value" and "_of" in own:
                own["value"] = own["_of"].value
            return object.__getattribute__(self, name)

    @property
    def key(self) -> str | None:
        """The stable key of its line, such as ``cis.BENEFIT/base``.

        ``None`` for any other term.
        """
        if self.within is None or not isinstance(self.expression, Line):
            return None
        return key_of(self.expression, self.within)


@node_class
class Named:
    """What a record counts as; *value* is ``None`` where it is not known.

    Attributes:
        expression: The sentence that gives the name.
        value: The name.
        parts: The conditions that were examined, in order, and what named it.
        version: Always ``None``: a name is no law of its own.
        choice: The interpretation taken of an open point.
        error: Always ``None``: what a condition lacked is said by its own reason.
    """

    expression: NameTerm
    value: str | None
    parts: tuple[Part, ...] = ()
    version: Version[Any] | None = None
    choice: AppliedInterpretation | None = None
    error: ReintegraError | None = None

    @property
    def key(self) -> None:
        """A name has no address of its own."""


@node_class
class DayValue:
    """Which day a term of days is for a record; *value* is ``None`` if not known.

    Attributes:
        expression: The term of days.
        value: The day.
        parts: The days, amounts and reasons that it follows from, in order.
        choice: The reading taken of an open point.
    """

    expression: DayTerm
    value: date | None
    parts: tuple[Node, ...] = ()
    choice: AppliedInterpretation | None = None

    @property
    def version(self) -> None:
        """A day is read off no version of law."""

    @property
    def error(self) -> None:
        """A day term has no law of its own that could say nothing."""

    @property
    def key(self) -> None:
        """A day has no address of its own."""


Node: TypeAlias = "Reason | Amount | DayValue"
Part: TypeAlias = "Node | Named"
"""What an answer rests on: a name, too, which only names rest on."""


for _kind in (Reason, Amount, DayValue):
    for _field in fields(_kind):  # a node that a plan makes has only what is its own
        if _field.default is not NOTHING:
            setattr(_kind, _field.name, _field.default)


_NOTABLE = frozenset({Clause, Discretion, OpenDiscretion, Parameter, Line, Refer, AsOf})


def known(node: Part) -> bool:
    """Whether the reading came to an answer."""
    own = vars(node)
    if "met" in own:
        return own["met"] is not None
    return "value" not in own or own["value"] is not None


def is_ready(node: Part) -> bool:
    """Whether a plan has made the node for every record, and keeps it."""
    return "_notable" in vars(node)


def decisive_parts(node: Part) -> tuple[Part, ...]:
    """Return the parts that settled *node*, or that leave it open.

    One condition that holds settles *any of*, one that does not settles *all of*; an
    open group is left open by the parts that are open. Where several settle a group,
    those that rest on no reading of an open point go before those that do.
    """
    own = vars(node)  # nodes are frozen: what follows from one is remembered on it
    found: tuple[Part, ...] | None = own.get("_decisive")
    if found is None:
        found = own["_decisive"] = _decisive(node)
    return found


def _decisive(node: Part) -> tuple[Part, ...]:
    if not isinstance(node, Reason) or not isinstance(node.expression, Group):
        return node.parts if known(node) else tuple(p for p in node.parts if _open(p))
    reasons = [part for part in node.parts if isinstance(part, Reason)]
    if node.met is None:
        return tuple(reason for reason in reasons if reason.met is None)
    decisive = node.expression.how is not How.ALL
    settled = [reason for reason in reasons if reason.met is decisive]
    return tuple([r for r in settled if not _chose(r)] or settled or reasons)


def _chose(node: Part) -> bool:
    """Whether an answer rests on an interpretation of an open point."""
    own = vars(node)
    found: bool | None = own.get("_chose")
    if found is None:
        below = any(_chose(part) for part in decisive_parts(node))
        found = own["_chose"] = node.choice is not None or below
    return found


def _open(node: Part) -> bool:
    return not known(node) or isinstance(node, Reason)


def walk_decisive(top: Part) -> tuple[Part, ...]:
    """List once all that an answer rests on, or that leaves it open.

    Args:
        top: A reason or an amount, such as the `reason` of a verdict or the `total` of
            a statement; it is gone through to the facts below it.
    """
    ahead, found = [top], dict[int, Part]()
    while ahead:
        node = ahead.pop()
        ahead += () if id(node) in found else decisive_parts(node)[::-1]
        found.setdefault(id(node), node)
    return tuple(found.values())


def notable(*nodes: Part) -> tuple[Part, ...]:
    """List what `walk_decisive` meets and something is said of, in its order.

    Such as clauses, parameters, choices, errors, and whatever is not known. Below a
    ready node it is known before.

    Args:
        nodes: Reasons or amounts, each as of `walk_decisive`.
    """
    if len(nodes) != 1:
        return tuple({id(one): one for top in nodes for one in notable(top)}.values())
    (top,) = nodes
    own = vars(top)
    if "_notable" in own:
        ready: dict[int, Part] = own["_notable"]
        return tuple(ready.values())
    if "_rest" not in own:
        found = _notable(top)
        own["_first"] = bool(found) and found[0] is top
        own["_rest"] = found[own["_first"] :]  # without itself: it would hold itself
    rest: tuple[Part, ...] = own["_rest"]
    return (top, *rest) if own["_first"] else rest


def _notable(top: Part) -> tuple[Part, ...]:
    ahead, seen, found = [top], set[int](), dict[int, Part]()
    while ahead:
        node = ahead.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        own = vars(node)
        ready: dict[int, Part] | None = own.get("_notable")
        if ready is not None:
            found.update(ready)
            continue
        kind, answer = type(own["expression"]), own.get("met", own.get("value", True))
        if kind in _NOTABLE or answer is None or own.get("choice"):
            found[id(node)] = node
        settled = answer is not None and kind is not Group
        parts = own["parts"] if settled else decisive_parts(node)
        ahead += parts[::-1]
    return tuple(found.values())


def missing(*nodes: Part) -> tuple[str, ...]:
    """Name the facts that leave *nodes* open, in the order they are asked for."""
    names: dict[str, None] = {}
    for node in notable(*(n for n in nodes if not known(n))):
        match node.expression:
            case Attribute(name=name) | OneOf(fact=Attribute(name=name)) if not known(
                node
            ):
                names[name] = None
    return tuple(names)


def errors(*nodes: Part) -> Iterator[ReintegraError]:
    """Go through the places where the law of the day said nothing."""
    for node in notable(*nodes):
        if node.error is not None:
            yield node.error


def choices(*nodes: Part) -> tuple[AppliedInterpretation, ...]:
    """List the open points that an answer met, and the readings used."""
    met = (node.choice for node in notable(*nodes) if node.choice)
    return tuple(dict.fromkeys(met))


def left_open(*nodes: Part) -> Iterator[Reason]:
    """Go through the discretions that leave *nodes* open, whatever the facts."""
    for node in notable(*nodes):
        if isinstance(node.expression, OpenDiscretion) and not known(node):
            yield from (part for part in node.parts if isinstance(part, Reason))


def discretions_left(reason: Reason) -> tuple[Reason, ...]:
    """List the discretions that remain, where the law says *may* or leaves it open.

    Nothing remains where the answer is no, or where another way holds by right. A
    discretion left open remains beside facts that are missing.
    """
    kinds = {type(one.expression) for one in notable(reason)}
    if kinds.isdisjoint((Discretion, OpenDiscretion)):
        return ()
    found = (*_granted(reason), *left_open(reason))
    return tuple({one.expression: one for one in reversed(found)}.values())[::-1]


def _granted(reason: Reason) -> tuple[Reason, ...]:
    if reason.met is False:
        return ()
    own = (reason,) if isinstance(reason.expression, Discretion) else ()
    below = [_granted(p) for p in decisive_parts(reason) if isinstance(p, Reason)]
    if isinstance(reason.expression, Group) and reason.expression.how is How.ANY:
        below = [] if () in below else below
    return (*own, *(one for many in below for one in many))


def sources(*nodes: Part) -> Iterator[tuple[Clause | Discretion | Parameter, Part]]:
    """Go through the clauses and parameters an answer rests on."""
    for node in notable(*nodes):
        if isinstance(node.expression, Clause | Discretion | Parameter):
            yield node.expression, node


def parameters(*nodes: Part) -> tuple[tuple[Parameter, Version[Any]], ...]:
    """List the dated numbers that an answer rests on, each with its version."""
    read = (
        (said, node.version)
        for said, node in sources(*nodes)
        if isinstance(said, Parameter) and node.version is not None
    )
    return tuple(dict.fromkeys(read))


def lines(*nodes: Part) -> Iterator[Line]:
    """Go through the lines that an amount rests on."""
    for node in notable(*nodes):
        if isinstance(node.expression, Line):
            yield node.expression


def referred(*nodes: Part) -> Iterator[Version[Any]]:
    """Go through the versions of other rules that an answer rests on."""
    for node in notable(*nodes):
        if isinstance(node.expression, Refer) and node.version:
            yield node.version


def cited(version: Version[Any], *nodes: Part) -> tuple[Citation, ...]:
    """List the units of law that settled an answer, the version's if no other.

    A clause is left out where one within it cites a unit of its unit: ust. 3 where
    its pkt 6 settled it.
    """
    units = (at.within(version.cites) for node in nodes for at in _units(node))
    return tuple(dict.fromkeys(units)) or (version.cites,)


def _units(node: Part) -> tuple[Citation, ...]:
    own = vars(node)
    found: tuple[Citation, ...] | None = own.get("_units")
    if found is None:
        found = own["_units"] = _units_of(node)
    return found


def _units_of(node: Part) -> tuple[Citation, ...]:
    below = tuple(at for part in decisive_parts(node) for at in _units(part))
    if not isinstance(node.expression, Clause | Discretion):
        return below
    at = node.expression.at
    return below if any(_holds(at, one) for one in below) else (at, *below)


def _holds(unit: Citation, other: Citation) -> bool:
    """Whether *other* is a unit within *unit*."""
    return unit.act == other.act and other.unit.startswith(f"{unit.unit} ")
