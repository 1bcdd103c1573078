"""Words with the law of a day: a graph of steps, each word once."""

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Any, Final, Literal, TypeAlias

from attrs import define, frozen

from reintegra.errors import ReintegraError
from reintegra.grammar.keys import Provision
from reintegra.grammar.nodes import (
    Condition,
    DayTerm,
    Formula,
    Line,
    Rule,
    Term,
)
from reintegra.grammar.scope import LawScope
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version


class Varies(Enum):
    """What stands in `Step.const` where a fact can change the answer."""

    VARIES = "varies"

    __hash__ = object.__hash__


VARIES: Final = Varies.VARIES
Settled: TypeAlias = bool | int | Fraction | date | Literal[Varies.VARIES] | None


@define(eq=False)
class Step:
    """A word with what the law of the day puts in its place.

    Attributes:
        says: The condition, term or day.
        parts: The steps that it is read from, in the order of a reason's parts; of a
            choice, its condition and both branches.
        version: The version of a parameter, or of a rule referred to.
        choice: The interpretation taken of an open point.
        error: Why the law of the day says nothing here, if it does not.
        within: The rule or formula that it stands in.
        const: Its answer where no fact can change it (``None``: not known), else
            `VARIES`.
        below: Of a number: a denominator that all its values have.
    """

    says: Condition | Term | DayTerm
    parts: tuple[Step, ...] = ()
    version: Version[Any] | None = None
    choice: AppliedInterpretation | None = None
    error: ReintegraError | None = None
    within: Provision | None = None
    const: Settled = VARIES
    below: int = 1


@frozen(eq=False)
class LinkedLine:
    """A line of a formula: what it comes to, and what stands behind it.

    Attributes:
        line: The line.
        step: What it comes to.
        counted: When *number* and *share* stand for it, ``None`` for always.
        number: The count behind it, ``None`` where there is none.
        share: The fraction taken for each, ``None`` where there is none.
    """

    line: Line
    step: Step
    counted: Step | None
    number: Step | None
    share: Step | None


@frozen(eq=False)
class Linked:
    """A rule or a formula with the law of a day.

    Attributes:
        said: The rule or formula.
        scope: The day, the interpretations and the knowledge of the law.
        version: The version in force.
        top: The condition of a rule, the amount of a formula.
        lines: The lines of a formula, in order.
        silent: Whether the law of the day says nothing in some step: its answer is not
            known there, and an error tells why.
    """

    said: Rule | Formula
    scope: LawScope
    version: Version[Any]
    top: Step
    lines: tuple[LinkedLine, ...] = ()
    silent: bool = False
