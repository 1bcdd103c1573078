"""What a program is made of: instructions over whole numbers, and conditions.

An operand is a name or a whole number. A name is that of a fact, or ``#0``, ``#1``, …
of an instruction, which stands before those that use it. Whatever an instruction makes
is null where an operand is, if nothing else is said.
"""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from attrs import frozen

from reintegra.grammar.days import OverDays
from reintegra.grammar.nodes import How, Relation, Rounding

Operand: TypeAlias = str | int
DayOperand: TypeAlias = str | date

# -- conditions: so, not so, or null


@frozen(eq=False)
class IsSo:
    """A flag; null where it is not known."""

    fact: str


@frozen(eq=False)
class IsKnown:
    """Whether a fact is known; never null."""

    fact: str


@frozen(eq=False)
class IsNamed:
    """Whether a choice is one of *names*; null where it is not known."""

    fact: str
    names: tuple[str, ...]


@frozen(eq=False)
class Compares:
    """Two operands stand in a relation."""

    left: Operand
    relation: Relation
    right: Operand


@frozen(eq=False)
class Joins:
    """Conditions taken together by Kleene's logic; a ``None`` is one that is null."""

    how: How
    parts: tuple[Test | None, ...]


Test: TypeAlias = IsSo | IsKnown | IsNamed | Compares | Joins
Truth: TypeAlias = Test | bool | None
"""A condition, or its answer where no fact can change it."""

# -- instructions


@frozen(eq=False)
class Linear:
    """The sum of operands, each times a factor, and a constant.

    A factor of 0 makes the sum null where its operand is.
    """

    name: str
    parts: tuple[tuple[str, int], ...]
    const: int


@frozen(eq=False)
class Times:
    """The product of two operands."""

    name: str
    left: Operand
    right: Operand


@frozen(eq=False)
class Outer:
    """The smaller, or the greater, of two operands."""

    name: str
    left: Operand
    right: Operand
    smaller: bool


@frozen(eq=False)
class Steps:
    """How many whole *unit*s an operand has, rounded; a negative one is taken as 0."""

    name: str
    of: Operand
    how: Rounding
    unit: int


@frozen(eq=False)
class Whole:
    """An operand divided by *below*, the fraction cut off, as `int` does."""

    name: str
    of: Operand
    below: int


@frozen(eq=False)
class Share:
    """A multiple of all that an operand can be, divided by it: exact, it is never 0."""

    name: str
    multiple: int
    of: Operand


@frozen(eq=False)
class Choice:
    """*then* where *when* is so, *otherwise* where it is not, null where it is.

    A branch that is ``None`` is null.
    """

    name: str
    when: Test
    then: Operand | None
    otherwise: Operand | None


@frozen(eq=False)
class Flag:
    """0, null where *when* is."""

    name: str
    when: Test


@frozen(eq=False)
class Elapsed:
    """A number over days; null also where their order leaves it open.

    Attributes:
        term: The word, which tells what is counted.
        days: The days, in the order of the word.
    """

    name: str
    term: OverDays
    days: tuple[DayOperand, ...]


# -- instructions that make a day


@frozen(eq=False)
class Moved:
    """The day so many days or months later; null where months are negative."""

    name: str
    day: DayOperand
    by: Operand
    months: bool


@frozen(eq=False)
class OuterDay:
    """The earlier, or the later, of two days."""

    name: str
    left: DayOperand
    right: DayOperand
    earlier: bool


@frozen(eq=False)
class ChoiceOfDay:
    """As `Choice`, of days."""

    name: str
    when: Test
    then: DayOperand | None
    otherwise: DayOperand | None


Instruction: TypeAlias = (
    Linear
    | Times
    | Outer
    | Steps
    | Whole
    | Share
    | Choice
    | Flag
    | Elapsed
    | Moved
    | OuterDay
    | ChoiceOfDay
)
