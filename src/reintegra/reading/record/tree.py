"""The tree of reasons of a rule, or of amounts of a formula, grown by a function."""

from __future__ import annotations

from reintegra.grammar.nodes import Rule
from reintegra.reading.program.steps import Linked
from reintegra.reading.record.functions import Function, made
from reintegra.reading.record.growth import Growth
from reintegra.reading.record.growth_numbers import grown
from reintegra.reading.record.trace import Amount, DayValue, Reason

_CLASSES = {"Reason": Reason, "Amount": Amount, "DayValue": DayValue}
_new, _put = object.__new__, object.__setattr__


def tree_function(linked: Linked) -> Function:
    """Make the function that grows the tree of a record.

    Args:
        linked: The rule or formula, whose law says something in every step.
    """
    open_ = _grow(linked, known=False, otherwise=None)
    return _grow(linked, known=True, otherwise=open_)


def _grow(linked: Linked, *, known: bool, otherwise: Function | None) -> Function:
    """Make one of two functions: for records of which every fact is known, and any."""
    text = Growth(known=known)
    text.lines = text.top
    is_rule = isinstance(linked.said, Rule)
    top = text.condition(linked.top, grown) if is_rule else grown(text, linked.top)
    read = [f"{local} = r.{name}" for name, local in text.facts.items()]
    if otherwise is not None and text.facts:
        unknown = " or ".join(f"{local} is None" for local in text.facts.values())
        read += [f"if {unknown}:", "    return otherwise(r)"]
    lines = ["def grow(r):", *read, *text.top, f"return {top.node}"]
    names = {"otherwise": otherwise, "put": _put, "new": _new, **_CLASSES, **text.names}
    grow: Function = made("\n    ".join(lines) + "\n", names)["grow"]
    return grow
