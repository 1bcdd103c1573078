"""Lower: from the steps of a day to the instructions and conditions of a program."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import cast

from attrs import Attribute, define, field

from reintegra.errors import GrammarError
from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    OverDays,
    Per,
    Shifted,
)
from reintegra.grammar.nodes import (
    ByInterpretation,
    Choose,
    Compare,
    Greater,
    Group,
    How,
    Known,
    Line,
    OneOf,
    OpenDiscretion,
    Product,
    Rounded,
    Smaller,
    Sum,
)
from reintegra.reading.program import arithmetic, days, logic
from reintegra.reading.program.instructions import DayOperand, Truth
from reintegra.reading.program.linear import Form, Number, constant, named
from reintegra.reading.program.program import Program
from reintegra.reading.program.steps import VARIES, Step


@define(eq=False)
class Lowering:
    """Lowers steps into one program, each step once.

    Several rules and formulas may be lowered one after another: what they share is
    computed once. A reading that can do more, such as one of many days, overrides
    `as_of`.

    Attributes:
        program: The program, which grows.
    """

    program: Program = field(factory=Program)
    _truths: dict[int, tuple[Step, Truth]] = field(factory=dict)
    _numbers: dict[int, tuple[Step, Number]] = field(factory=dict)
    _days: dict[int, tuple[Step, DayOperand | None]] = field(factory=dict)

    # -- conditions

    def truth(self, step: Step) -> Truth:
        """Lower a condition."""
        kept = self._truths.get(id(step))
        if kept is None:
            const = step.const
            found = self._truth(step) if const is VARIES else cast("bool | None", const)
            kept = self._truths[id(step)] = step, found
        return kept[1]

    def _truth(self, step: Step) -> Truth:
        program = self.program
        match step.says:
            case Attribute() as fact:
                return program.is_so(program.fact(fact))
            case Known(fact):
                return program.is_known(program.fact(fact))
            case OneOf(fact, names):
                return program.is_named(program.fact(fact), names)
            case Compare(relation=relation):
                left, right = map(self.number, step.parts)
                return logic.compared(program, relation, left, right)
            case Group(how):
                return logic.joined(program, how, map(self.truth, step.parts))
            case OpenDiscretion():
                both = self.truth(step.parts[0]), None
                return logic.joined(program, How.ALL, both)
            case _:
                return self.truth(step.parts[0])

    # -- numbers

    def number(self, step: Step) -> Number:
        """Lower a term: a number, ``None`` where it is not known for any facts."""
        kept = self._numbers.get(id(step))
        if kept is None:
            const = cast("int | Fraction | None", step.const)
            if step.const is VARIES:
                found = self._number(step)
            else:
                found = None if const is None else constant(const)
            kept = self._numbers[id(step)] = step, found
        return kept[1]

    def _number(self, step: Step) -> Number:
        match step.says:
            case Attribute() as fact:
                return named(self.program.fact(fact))
            case Line() | ByInterpretation():
                return self.number(step.parts[0])
            case Choose():
                return self._chosen(*step.parts)
            case AsOf():
                return self.as_of(step)
            case Sum() | Product() | Smaller() | Greater() | Rounded() | Per():
                parts = [self.number(part) for part in step.parts]
                known = [part for part in parts if part is not None]
                return self._computed(step, known) if len(known) == len(parts) else None
        found = [self.day(part) for part in step.parts]
        whole = tuple([day for day in found if day is not None])
        if len(whole) < len(found):
            return None
        return days.elapsed(self.program, cast("OverDays", step.says), whole)

    def _computed(self, step: Step, parts: list[Form]) -> Form:
        program = self.program
        match step.says:
            case Product():
                return arithmetic.product(program, *parts)
            case Smaller() | Greater():
                smaller = isinstance(step.says, Smaller)
                return arithmetic.outer(program, *parts, smaller=smaller)
            case Rounded(how=how, step=unit):
                return arithmetic.rounded(program, parts[0], how, unit)
            case Per():
                multiple = step.below // step.parts[0].below
                return arithmetic.divided(program, parts[0], parts[1], multiple)
            case _:
                return sum(parts, start=constant(0))

    def _chosen(self, when: Step, then: Step, otherwise: Step) -> Number:
        test = self.truth(when)
        if test is None or isinstance(test, bool):
            return None if test is None else self.number(then if test else otherwise)
        both = self.number(then), self.number(otherwise)
        return arithmetic.chosen(self.program, test, *both)

    def as_of(self, step: Step) -> Number:
        """Lower a term read by the law of a day of its own, which is one for all."""
        if len(step.parts) == 1:
            msg = "as of: got a day that varies, expected one that no fact changes"
            raise GrammarError(msg)
        return self.number(step.parts[1])

    # -- days

    def day(self, step: Step) -> DayOperand | None:
        """Lower a day: a name, a day, ``None`` where it is not known for any facts."""
        kept = self._days.get(id(step))
        if kept is None:
            const = step.const
            found = self._day(step) if const is VARIES else cast("date | None", const)
            kept = self._days[id(step)] = step, found
        return kept[1]

    def _day(self, step: Step) -> DayOperand | None:
        match step.says:
            case Attribute() as fact:
                return self.program.fact(fact)
            case ChooseDay():
                return self._chosen_day(*step.parts)
            case Shifted() | MonthsAfter():
                day, by = self.day(step.parts[0]), self.number(step.parts[1])
                length = arithmetic.whole(self.program, by)
                if day is None or length is None:
                    return None
                months = isinstance(step.says, MonthsAfter)
                return days.moved(self.program, day, length, months=months)
            case EarlierOf() | LaterOf():
                a, b = map(self.day, step.parts)
                earlier = isinstance(step.says, EarlierOf)
                if a is None or b is None:
                    return None
                return days.outer_day(self.program, a, b, earlier=earlier)
            case _:
                return self.day(step.parts[0])

    def _chosen_day(self, when: Step, then: Step, otherwise: Step) -> DayOperand | None:
        test = self.truth(when)
        if test is None or isinstance(test, bool):
            return None if test is None else self.day(then if test else otherwise)
        a, b = self.day(then), self.day(otherwise)
        if a is None and b is None:
            return None
        return days.chosen_day(self.program, test, a, b)
