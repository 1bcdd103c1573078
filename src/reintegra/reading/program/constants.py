"""What a word comes to where no fact can change it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeAlias, cast

from attrs import Attribute

from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
    DateOf,
    DaysBetween,
    DaysOfMonth,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    MonthsBegun,
    Per,
    Shifted,
    Weekday,
    WholeMonthsBetween,
)
from reintegra.grammar.nodes import (
    Always,
    Choose,
    Compare,
    Condition,
    DayTerm,
    Greater,
    Group,
    How,
    Known,
    Never,
    OneOf,
    OpenDiscretion,
    Product,
    Rounded,
    Smaller,
    Sum,
    Term,
)
from reintegra.law.periods import shift
from reintegra.law.terms import months_after
from reintegra.reading.program.steps import VARIES, Settled
from reintegra.reading.record.arithmetic import arithmetic, elapsed, join_truth, stands

Word: TypeAlias = "Condition | Term | DayTerm"


def settled(word: Word, parts: Sequence[Settled]) -> Settled:
    """Return the answer of *word*, `VARIES` where a fact can change it.

    Args:
        word: The condition, term or day.
        parts: The answers of the parts of its step, in order.
    """
    match word:
        case Attribute() | Known() | OneOf():
            return VARIES
        case Always() | Never():
            return isinstance(word, Always)
        case Group(how):
            return _joined(how, parts)
        case OpenDiscretion():
            return _joined(How.ALL, (*parts, None))
        case Choose() | ChooseDay():
            when, then, otherwise = parts
            if when is VARIES or when is None:
                return when
            return then if when else otherwise
        case AsOf() if parts[0] is VARIES:
            return VARIES
    if None in parts:
        return None
    return VARIES if VARIES in parts else _computed(word, cast("Any", parts))


def _joined(how: How, parts: Sequence[Settled]) -> Settled:
    known = [part for part in parts if isinstance(part, bool | None)]
    if len(known) == len(parts) or (how is not How.ALL) in known:
        return join_truth(how, known)
    return VARIES


def _computed(word: Word, parts: Sequence[Any]) -> Settled:
    """Compute *word* from known parts."""
    match word:
        case Compare(relation=relation):
            return stands(relation, *parts)
        case Sum() | Product() | Smaller() | Greater() | Rounded() | Per():
            return arithmetic(word, list(parts))
        case (
            DaysBetween()
            | WholeMonthsBetween()
            | MonthsBegun()
            | DaysOfMonth()
            | DateOf()
            | Weekday()
        ):
            return elapsed(word, *parts)
        case EarlierOf() | LaterOf():
            outer: date = (min if isinstance(word, EarlierOf) else max)(parts)
            return outer
        case Shifted():
            return shift(parts[0], int(parts[1]))
        case MonthsAfter():
            return None if parts[1] < 0 else months_after(parts[0], int(parts[1]))
        case _:
            return cast("Settled", parts[-1])
