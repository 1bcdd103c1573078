"""Read a rule or a formula for one record, with reasons."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Any, TypeVar, assert_never

import attrs
from attrs import Attribute, define, field

from reintegra.errors import (
    NotInForceError,
    NotReadError,
    PeriodError,
    ReintegraError,
    UnknownFactError,
    UnverifiedError,
)
from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    Per,
    Shifted,
    days_of,
)
from reintegra.grammar.keys import Provision
from reintegra.grammar.nodes import (
    Always,
    ByInterpretation,
    Choose,
    Clause,
    Compare,
    Condition,
    DayTerm,
    Discretion,
    Greater,
    Group,
    How,
    Known,
    Line,
    Never,
    OneOf,
    OpenDiscretion,
    Parameter,
    Product,
    Refer,
    Rounded,
    Rule,
    Smaller,
    Sum,
    Term,
)
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import shift
from reintegra.law.terms import months_after
from reintegra.law.timeline import Timeline, Version
from reintegra.reading.record.arithmetic import combine, compare, count_days, join_truth
from reintegra.reading.record.trace import Amount, DayValue, Reason

T = TypeVar("T")


@define
class Reader:
    """One reading: a record, a day, and how the law is read.

    Attributes:
        record: Whose facts are read.
        day: The day whose law counts.
        under: The readings of open points.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
        least: The first day that *known_on* may be, ``None`` for *day*.
        within: The rule, formula or limit that is read, ``None`` for a condition alone.
    """

    record: object
    day: date
    under: Interpretations = RECOMMENDED
    known_on: date | None = None
    least: date | None = None
    within: Provision | None = field(default=None, kw_only=True)
    _lines: dict[int, Amount] = field(factory=dict)

    def fact(self, fact: Attribute[Any]) -> Any:
        """Return what the record says of *fact*, ``None`` if it is not known."""
        try:
            return getattr(self.record, fact.name)
        except AttributeError:
            kind = type(self.record)
            names = [f.name for f in attrs.fields(kind)] if attrs.has(kind) else []
            raise UnknownFactError(fact.name, kind.__name__, names) from None

    def _in_force(self, law: Timeline[T], what: str) -> Version[T]:
        return law.on(self.day, self.known_on, what=what, least=self.least)

    # -- conditions

    def examine(self, condition: Condition) -> Reason:
        """Hold the record against *condition*."""
        match condition:  # what there is most of comes first
            case Attribute():
                return Reason(condition, self.fact(condition))
            case Group(how, parts):
                reasons = tuple([self.examine(part) for part in parts])
                met = join_truth(how, [reason.met for reason in reasons])
                return Reason(condition, met, reasons)
            case Clause(condition=says) | Discretion(condition=says):
                reason = self.examine(says)
                return Reason(condition, reason.met, (reason,), within=self.within)
            case Always() | Never():
                return Reason(condition, isinstance(condition, Always))
            case Known(fact):
                return Reason(condition, self.fact(fact) is not None)
            case Compare(left, relation, right):
                pair = self.evaluate(left), self.evaluate(right)
                return Reason(condition, compare(relation, *pair), pair)
            case OneOf(fact, names):
                said = self.fact(fact)
                return Reason(condition, None if said is None else said in names)
            case OpenDiscretion(of=discretion):
                reason = self.examine(discretion)
                met = join_truth(How.ALL, (reason.met, None))  # all but the decision
                return Reason(condition, met, (reason,))
            case Refer(rule):
                return self._refer(condition, rule)
            case ByInterpretation(point):
                choice = self.under.of(point)
                reason = self.examine(condition.of(choice.interpretation.key))
                return Reason(condition, reason.met, (reason,), choice=choice)
            case _:
                assert_never(condition)

    def _refer(self, condition: Refer, rule: Rule) -> Reason:
        try:
            version = self._in_force(rule.law, rule.key)
        except (NotInForceError, NotReadError) as error:
            return Reason(condition, None, error=error)
        reason = attrs.evolve(self, within=rule).examine(version.require())
        return Reason(condition, reason.met, (reason,), version=version)

    # -- terms

    def evaluate(self, term: Term) -> Amount:
        """Return what *term* comes to for the record."""
        match term:
            case int() | Fraction():
                return Amount(term, term)
            case Attribute():
                return Amount(term, self.fact(term))
            case Parameter():
                return self._parameter(term)
            case Line():
                return self._line(term)
            case Choose(when, then, otherwise):
                return self._choose(term, when, then, otherwise)
            case ByInterpretation(point):
                choice = self.under.of(point)
                amount = self.evaluate(term.of(choice.interpretation.key))
                return Amount(term, amount.value, (amount,), choice=choice)
            case Sum(parts):
                return combine(term, [self.evaluate(part) for part in parts])
            case Rounded(of):
                return combine(term, [self.evaluate(of)])
            case (
                Product(left, right)
                | Smaller(left, right)
                | Greater(left, right)
                | Per(left, right)
            ):
                return combine(term, [self.evaluate(left), self.evaluate(right)])
            case AsOf(day, of):
                return self._as_of(term, self.day_of(day), of)
            case _:
                return count_days(term, [self.day_of(day) for day in days_of(term)])

    def _as_of(self, term: AsOf, day: DayValue, of: Term) -> Amount:
        if day.value is None:
            return Amount(term, None, (day,))
        if self.known_on is not None and self.known_on < day.value:
            msg = f"law of {day.value}: got known_on {self.known_on}, before that day"
            late = PeriodError(
                where="",
                name="known_on",
                got=self.known_on,
                expected=f"{day.value} or later",
                message=msg,
            )
            return Amount(term, None, (day,), error=late)
        asked = self.record, day.value, self.under, self.known_on
        amount = Reader(*asked, within=self.within).evaluate(of)
        return Amount(term, amount.value, (day, amount))

    # -- days

    def day_of(self, term: DayTerm) -> DayValue:
        """Return which day *term* is for the record."""
        match term:
            case date():
                return DayValue(term, term)
            case Attribute():
                return DayValue(term, self.fact(term))
            case Shifted(day, days):
                return self._moved(term, self.day_of(day), self.evaluate(days))
            case MonthsAfter(day, months):
                return self._moved(term, self.day_of(day), self.evaluate(months))
            case EarlierOf(left, right) | LaterOf(left, right):
                return _outer(term, self.day_of(left), self.day_of(right))
            case ChooseDay(when, then, otherwise):
                reason = self.examine(when)
                if reason.met is None:
                    return DayValue(term, None, (reason,))
                found = self.day_of(then if reason.met else otherwise)
                return DayValue(term, found.value, (reason, found))
            case ByInterpretation(point):
                choice = self.under.of(point)
                found = self.day_of(term.of(choice.interpretation.key))
                return DayValue(term, found.value, (found,), choice)
            case _:
                assert_never(term)

    def _moved(
        self, term: Shifted | MonthsAfter, day: DayValue, by: Amount
    ) -> DayValue:
        if day.value is None or by.value is None:
            return DayValue(term, None, (day, by))
        length = int(by.value)
        if isinstance(term, Shifted):
            return DayValue(term, shift(day.value, length), (day, by))
        last = None if length < 0 else months_after(day.value, length)
        return DayValue(term, last, (day, by))

    def _parameter(self, parameter: Parameter) -> Amount:
        history, key = parameter.history, parameter.key
        try:
            version = self._in_force(history, key)
        except (NotInForceError, NotReadError) as error:
            return Amount(parameter, None, error=error)
        if version.evidence is Evidence.UNVERIFIED and not self.under.unverified:
            return Amount(parameter, None, error=UnverifiedError(key, self.day))
        return Amount(parameter, version.content, version=version)

    def _line(self, line: Line) -> Amount:
        found = self._lines.get(id(line))
        if found is None:
            amount = self.evaluate(line.term)
            found = Amount(line, amount.value, (amount,), within=self.within)
            self._lines[id(line)] = found
        return found

    def _choose(
        self, term: Choose, when: Condition, then: Term, otherwise: Term
    ) -> Amount:
        reason = self.examine(when)
        if reason.met is None:
            return Amount(term, None, (reason,))
        amount = self.evaluate(then if reason.met else otherwise)
        return Amount(term, amount.value, (reason, amount))


def _outer(term: EarlierOf | LaterOf, left: DayValue, right: DayValue) -> DayValue:
    if left.value is None or right.value is None:
        return DayValue(term, None, (left, right))
    choose = min if isinstance(term, EarlierOf) else max
    return DayValue(term, choose(left.value, right.value), (left, right))


def raise_first(found: Iterable[ReintegraError]) -> None:
    """Raise the first of some errors, where there is one."""
    for error in found:
        raise error
