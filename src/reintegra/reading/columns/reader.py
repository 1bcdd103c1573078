"""Read conditions and terms as columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, assert_never

import narwhals.stable.v2 as nw
from attrs import Attribute, frozen

from reintegra.grammar.days import AsOf, DaysBetween, Per
from reintegra.grammar.facts import Kind, label
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
from reintegra.grammar.ranges import divisors
from reintegra.grammar.scope import LawScope
from reintegra.law.timeline import Version
from reintegra.reading.columns.arithmetic import (
    added,
    chosen,
    divided,
    multiplied,
    outer,
    rounded,
)
from reintegra.reading.columns.column import (
    Exact,
    Number,
    Truth,
    common,
    top,
    truth,
    whole,
)
from reintegra.reading.columns.days import DayReader
from reintegra.reading.columns.inputs import NO_DAY
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.logic import compared, joined
from reintegra.reading.columns.plan import Plan
from reintegra.reading.columns.time import DayColumn, day_number


@frozen(eq=False)
class Reader:
    """One reading: columns of facts, days, and a plan that grows as it reads.

    Attributes:
        facts: The column of each fact: Boolean, Int64 or String.
        days: Whose day counts, and how the law is read.
        plan: The helper columns.
    """

    facts: Mapping[str, nw.Expr]
    days: Days
    plan: Plan

    # -- conditions

    def rule(self, rule: Rule) -> Truth:
        """Read *rule* by the law of the days; null where it is not in force."""

        def read(version: Version[Condition]) -> Truth:
            return self.holds(version.require())

        return self.days.truth(rule.law, read)

    def holds(self, condition: Condition) -> Truth:
        """Read *condition* as a column that may be written more than once."""
        if isinstance(condition, Attribute):
            return self.examine(condition)
        return self.plan.truth(condition, lambda: self.examine(condition))

    def examine(self, condition: Condition) -> Truth:
        """Read *condition* as a column."""
        match condition:
            case Attribute(name=name):
                return self.facts[name]
            case Always() | Never():
                return isinstance(condition, Always)
            case Known(fact):
                return self.known(fact)
            case Compare(DaysBetween() as between, relation, int() as days):
                return DayReader(self).apart(between, relation, days)
            case Compare(left, relation, right):
                return compared(relation, self.evaluate(left), self.evaluate(right))
            case OneOf(fact, names):
                return self._one_of(fact, names)
            case Group(how, parts):
                return joined(how, list(self._until_settled(how, parts)))
            case Clause(condition=says) | Discretion(condition=says):
                return self.examine(says)
            case OpenDiscretion(of=discretion):
                return joined(How.ALL, [self.examine(discretion), None])
            case Refer(rule):
                return self.plan.truth(rule, lambda: self.rule(rule))
            case ByInterpretation():
                (said,) = self.days.view.interpretations(condition)
                return self.examine(said)
            case _:
                assert_never(condition)

    def _until_settled(self, how: How, parts: Iterable[Condition]) -> Iterator[Truth]:
        """Read parts of a group until one settles it for every row."""
        for part in parts:
            found = self.examine(part)
            yield found
            if found is (how is not How.ALL):
                return

    def _one_of(self, fact: Attribute[Any], names: tuple[str, ...]) -> nw.Expr:
        """Read a choice; a name that the fact cannot have is *not known*."""
        among = joined(How.ANY, [self.facts[fact.name] == nw.lit(n) for n in names])
        return nw.when(self._possible(fact)).then(truth(among))

    def _possible(self, fact: Attribute[Any]) -> nw.Expr:
        """Tell whether a choice has a name that it can have; null where it is."""
        said, names = self.facts[fact.name], dict(label(fact).names)
        return truth(joined(How.ANY, [said == nw.lit(name) for name in names]))

    def known(self, fact: Attribute[Any]) -> Truth:
        """Tell whether a fact is known: it is not null, and can be what it is."""
        if self.facts[fact.name] is NO_DAY:
            return False
        match label(fact).kind:
            case Kind.FLAG:
                return ~self.facts[fact.name].is_null()
            case Kind.COUNT:
                return ~self._count(fact).top.is_null()
            case Kind.CHOICE:
                named = nw.when(self._possible(fact)).then(truth(met=True))
                return ~named.is_null()
            case Kind.DAY:
                return ~DayReader(self).fact(fact).is_null()
            case kind:
                assert_never(kind)

    # -- terms

    def named(self, term: Term) -> Number:
        """Read *term* as a column that may be written more than once."""
        if isinstance(term, Attribute | Parameter | Line):
            return self.evaluate(term)
        return self.plan.number(term, lambda: self.evaluate(term))

    def evaluate(self, term: Term) -> Number:
        """Read *term* as a column of exact numbers."""
        match term:
            case int() | Fraction():
                return Fraction(term)
            case Attribute() | Parameter() | Line() | AsOf():
                return self.plan.number(term, lambda: self._once(term))
            case Choose(when, then, otherwise):
                return self._choose(when, then, otherwise)
            case ByInterpretation():
                (said,) = self.days.view.interpretations(term)
                return self.evaluate(said)
            case Sum(parts):
                return added([self.evaluate(part) for part in parts])
            case Product(left, right):
                return multiplied(self.evaluate(left), self.evaluate(right))
            case Smaller(left, right) | Greater(left, right):
                smaller = isinstance(term, Smaller)
                return outer(self.named(left), self.named(right), smaller=smaller)
            case Rounded(of, how, step):
                return rounded(self.named(of), how, step)
            case Per(whole_, below):
                possible = divisors(below, LawScope(under=self.days.view.under))
                return divided(self.evaluate(whole_), self.evaluate(below), possible)
            case _:
                return DayReader(self).over(term)

    def _once(self, term: Attribute[int | None] | Parameter | Line | AsOf) -> Number:
        match term:
            case Attribute():
                return self._count(term)
            case Parameter():
                return self._parameter(term)
            case Line(term=says):
                return self.evaluate(says)
            case AsOf():
                return self._as_of(term)
            case _:
                assert_never(term)

    def _as_of(self, term: AsOf) -> Number:
        days = self.days_of(term)
        if days is None:
            return None
        with self.plan.apart(self.day_of(term.day)) as plan:
            found = Reader(self.facts, days, plan).evaluate(term.of)
        if days.column is None or found is None:
            return found
        below = common(found)
        return Exact(nw.when(days.reached(days.column)).then(top(found, below)), below)

    def day_of(self, term: DayTerm) -> DayColumn:
        """Read *term* as a day."""
        return DayReader(self).of(term)

    def days_of(self, term: AsOf) -> Days | None:
        """Return by which law *term* is read; ``None`` where no row has any."""
        day, asked = self.day_of(term.day), self.days.view
        if isinstance(day, date):
            late = asked.known_on is not None and asked.known_on < day
            view = LawScope(day, asked.under, asked.known_on)
            return None if late else Days(None, view, monthly=False)
        if day is None:
            return None
        number = top(DayReader(self).number(term.day), 1)
        return Days(number, asked.of_every_day, monthly=False, literal=day_number)

    def _count(self, fact: Attribute[Any]) -> Exact:
        """Read a count; one beyond its limits is *not known*."""
        said, column = label(fact), self.facts[fact.name]
        possible = (column >= whole(said.low)) & (column <= whole(said.high))
        return Exact(nw.when(possible).then(column))

    def _parameter(self, parameter: Parameter) -> Number:
        def read(version: Version[int | Fraction]) -> Number:
            return (
                Fraction(version.require()) if self.days.view.usable(version) else None
            )

        return self.days.number(parameter.history, read)

    def _choose(self, when: Condition, then: Term, otherwise: Term) -> Number:
        met = self.holds(when)
        if isinstance(met, nw.Expr):
            return chosen(met, self.evaluate(then), self.evaluate(otherwise))
        if met is None:
            return None
        return self.evaluate(then if met else otherwise)
