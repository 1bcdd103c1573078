"""Amounts and days in a tree of reasons as Python."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from attrs import Attribute

from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    MonthsBegun,
    OverDays,
    Per,
    Shifted,
    WholeMonthsBetween,
)
from reintegra.grammar.nodes import (
    ByInterpretation,
    Choose,
    Line,
    Product,
    Rounded,
    Smaller,
    Sum,
)
from reintegra.reading.program.steps import VARIES, Step
from reintegra.reading.record.growth import Grown, Growth, guarded, times
from reintegra.reading.record.line_values import is_fraction
from reintegra.reading.record.python_numbers import elapsed_text, steps_text
from reintegra.reading.record.ready import is_ready, kind_of_node, parts_read
from reintegra.reading.record.trace import Amount, DayValue


def grown(text: Growth, step: Step) -> Grown:
    """Write the node of a term or a day."""
    if is_ready(step):
        return text.ready(step)
    match step.says:
        case Line() as line:
            return _line(text, step, line)
        case Choose() | ChooseDay():
            return _chosen(text, step)
        case ByInterpretation():
            return _passed_on(text, step, (grown(text, step.parts[0]),))
        case AsOf():
            return _passed_on(text, step, tuple([grown(text, p) for p in step.parts]))
        case Attribute() as fact:
            value = text.fact(fact)
            node = text.node(kind_of_node(step), step, f"'value': {value}", ())
            return Grown(node, value, not text.known)
    parts = [grown(text, part) for part in step.parts]
    if step.const is None:
        return _node(text, step, "None", parts)
    if kind_of_node(step) is DayValue or isinstance(step.says, OverDays):
        return _over_days(text, step, parts)
    return _computed(text, step, parts)


def _node(
    text: Growth, step: Step, value: str, parts: Sequence[Grown], same_as: str = ""
) -> Grown:
    """Write a node whose answer is known to be *value*.

    Args:
        text: The function.
        step: The step.
        value: The answer, ``None`` where it is not known.
        parts: The parts.
        same_as: The part whose number it has.
    """
    open_ = value == "None" or any(part.open for part in parts) or _loose(step)
    kind = kind_of_node(step)
    own = _own(step, value, parts, same_as)
    if open_ and not own.startswith("'value': " + value):
        own = f"**({{'value': None}} if {value} is None else {{{own}}})"
    return Grown(text.node(kind, step, own, tuple(p.node for p in parts)), value, open_)


def _own(step: Step, value: str, parts: Sequence[Grown], same_as: str) -> str:
    fraction = kind_of_node(step) is Amount and is_fraction(step)
    if value == "None" or fraction is False:
        return f"'value': {value}"
    if same_as:
        return f"'_of': {same_as}"
    if fraction:
        return f"'_top': {value}, '_below': {step.below}"
    one, other = parts  # a product of two numbers, of which one may be a fraction
    return f"'value': {one.node}.value * {other.node}.value"


def _loose(step: Step) -> bool:
    """Whether an answer may not be known though all that it follows from is."""
    return isinstance(step.says, WholeMonthsBetween | MonthsBegun | MonthsAfter)


def _line(text: Growth, step: Step, line: Line) -> Grown:
    """Write a line once, outside of any branch, as several may refer to it."""
    if id(line) not in text.shared:
        with text.outside():
            part = grown(text, step.parts[0])
            text.shared[id(line)] = _passed_on(text, step, (part,))
    return text.shared[id(line)]


def _passed_on(text: Growth, step: Step, parts: tuple[Grown, ...]) -> Grown:
    """Write a node that has the answer of its last part."""
    alone = isinstance(step.says, AsOf) and len(parts) == 1
    value = "None" if alone else parts[-1].value
    return _node(text, step, value, parts, parts[-1].node)


def _chosen(text: Growth, step: Step) -> Grown:
    when, *branches = step.parts
    test = text.condition(when, grown)
    if when.const is not VARIES:
        read = [grown(text, part) for part in parts_read(step)[1:]]
        value = (
            _scaled(text, step, branches[not when.const], read[0]) if read else "None"
        )
        return _node(text, step, value, (test, *read), read[0].node if read else "")
    text.count += 1
    node, value = f"x{text.count}", f"v{text.count}"
    heads = [
        f"if {test.value}:",
        f"elif {test.value} is False:" if test.open else "else:",
    ]
    open_, written = test.open, list[str]()
    settled = Grown(test.node, test.value, open=False)
    for head, branch in zip(heads, branches, strict=True):
        with text.apart() as lines:
            part = grown(text, branch)
            own = _scaled(text, step, branch, part)
            found = _node(text, step, own, (settled, part), part.node)
        written += _block(head, lines, f"{node} = {found.node}; {value} = {own}")
        open_ = open_ or part.open
    if test.open:
        with text.apart() as lines:
            found = _node(text, step, "None", (test,))
        written += _block("else:", lines, f"{node} = {found.node}; {value} = None")
    text.lines += written
    return Grown(node, value, open_)


def _block(head: str, lines: list[str], last: str) -> list[str]:
    return [head, *(f"    {line}" for line in (*lines, last))]


def _scaled(text: Growth, step: Step, branch: Step, part: Grown) -> str:
    """Write the numerator of a branch over the denominator of the choice."""
    factor = step.below // branch.below
    if factor == 1:
        return part.value
    return text.local("v", guarded(times(part, factor), part))


def _over_days(text: Growth, step: Step, parts: list[Grown]) -> Grown:
    first, last = parts[0].value, parts[-1].value
    match step.says:
        case Shifted() | MonthsAfter():
            move = "shift" if isinstance(step.says, Shifted) else "months_after"
            written = f"{move}({first}, {_whole(last, step.parts[1].below)})"
        case EarlierOf() | LaterOf():
            sign = "<" if isinstance(step.says, EarlierOf) else ">"
            written = f"{last} if {last} {sign} {first} else {first}"
        case says:
            term = cast("OverDays", says)
            written = elapsed_text(term, [part.value for part in parts])
    return _node(text, step, text.local("v", guarded(written, *parts)), parts)


def _whole(value: str, below: int) -> str:
    return value if below == 1 else f"{value} // {below}"


def _computed(text: Growth, step: Step, parts: list[Grown]) -> Grown:
    denominators = [part.below for part in step.parts]
    scaled = [
        times(part, step.below // below)
        for part, below in zip(parts, denominators, strict=True)
    ]
    match step.says:
        case Sum():
            written = " + ".join(scaled)
        case Product():
            written = f"{parts[0].value} * {parts[1].value}"
        case Per():
            multiple = step.below // denominators[0]
            divisor = _whole(parts[1].value, denominators[1])
            written = f"{parts[0].value} * ({multiple} // ({divisor}))"
        case Rounded(how=how, step=unit):
            value = parts[0].value
            steps = steps_text(value, how, unit * denominators[0])
            written = f"{_times(steps, unit)} if {value} > 0 else 0"
        case _:
            return _outer(text, step, parts, scaled)
    value = text.local("v", guarded(written, *parts))
    return _node(text, step, value, parts)


def _times(text: str, factor: int) -> str:
    return text if factor == 1 else f"({text}) * {factor}"


def _outer(text: Growth, step: Step, parts: list[Grown], scaled: list[str]) -> Grown:
    sign = "<=" if isinstance(step.says, Smaller) else ">="
    (a, b), (one, other) = scaled, (part.node for part in parts)
    value = text.local("v", guarded(f"{a} if {a} {sign} {b} else {b}", *parts))
    if is_fraction(step) is not None:
        return _node(text, step, value, parts)
    taken = text.local("o", guarded(f"{one} if {a} {sign} {b} else {other}", *parts))
    return _node(text, step, value, parts, taken)
