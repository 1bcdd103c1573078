"""Read conditions and terms as columns."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, assert_never

import narwhals.stable.v2 as nw
from attrs import Attribute, frozen

from reintegra.grammar.facts import label
from reintegra.grammar.nodes import (
    ByInterpretation,
    Choose,
    Clause,
    Compare,
    Condition,
    Discretion,
    Greater,
    Group,
    How,
    Line,
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
from reintegra.law.timeline import Version
from reintegra.reading.columns.arithmetic import (
    added,
    chosen,
    multiplied,
    outer,
    rounded,
)
from reintegra.reading.columns.column import Exact, Number, Truth, truth, whole
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.logic import compared, joined
from reintegra.reading.columns.plan import Plan


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
            case Compare(left, relation, right):
                return compared(relation, self.evaluate(left), self.evaluate(right))
            case OneOf(fact, names):
                return self._one_of(fact, names)
            case Group(how, parts):
                return joined(how, [self.examine(part) for part in parts])
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

    def _one_of(self, fact: Attribute[Any], names: tuple[str, ...]) -> nw.Expr:
        """Read a choice; a name that the fact cannot have is *not known*."""
        said, possible = self.facts[fact.name], dict(label(fact).names)
        among = joined(How.ANY, [said == nw.lit(name) for name in names])
        known = joined(How.ANY, [said == nw.lit(name) for name in possible])
        return nw.when(truth(known)).then(truth(among))

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
            case Attribute():
                return self.plan.number(term, lambda: self._count(term))
            case Parameter():
                return self.plan.number(term, lambda: self._parameter(term))
            case Line(term=says):
                return self.plan.number(term, lambda: self.evaluate(says))
            case Choose(when, then, otherwise):
                return self._choose(when, then, otherwise)
            case ByInterpretation():
                (said,) = self.days.view.interpretations(term)
                return self.evaluate(said)
            case Sum(parts):
                return added([self.evaluate(part) for part in parts])
            case Product(left, right):
                return multiplied(self.evaluate(left), self.evaluate(right))
            case Smaller(left, right):
                return outer(self.named(left), self.named(right), smaller=True)
            case Greater(left, right):
                return outer(self.named(left), self.named(right), smaller=False)
            case Rounded(of, how, step):
                return rounded(self.named(of), how, step)
            case _:
                assert_never(term)

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
