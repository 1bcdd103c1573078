"""Go through what rules and formulas say: their words, facts and turning days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any, TypeAlias, assert_never

from attrs import Attribute, field

from reintegra.grammar.nodes import (
    ByInterpretation,
    Choose,
    Clause,
    Compare,
    Condition,
    Discretion,
    Formula,
    Greater,
    Group,
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
from reintegra.grammar.scope import Said, View, view
from reintegra.law.interpretations import Interpretations
from reintegra.values import frozen

Word: TypeAlias = "Condition | Term | Attribute[Any]"


def words(said: Said, seen: View) -> Iterator[Word]:
    """Go once through all that *said* says, in order of appearance."""
    walked = _Walk(seen)
    match said:
        case Rule(law=law):
            for rule_version in seen.versions(law):
                if rule_version.says is not None:
                    yield from walked.go(rule_version.says)
        case Formula(law=lines):
            for version in seen.versions(lines):
                if version.says is not None:
                    for line in version.says.lines:
                        yield from walked.go(line)
                    yield from walked.go(version.says.amount)
        case _:
            assert_never(said)


def inside(word: Word, seen: View) -> Iterator[Word]:
    """Go once through *word* and all that it is made of, in order of appearance."""
    return _Walk(seen).go(word)


@frozen
class _Walk:
    view: View
    met: set[int] = field(factory=set)

    def go(self, word: Word) -> Iterator[Word]:
        if id(word) in self.met:
            return
        self.met.add(id(word))
        yield word
        for part in self.below(word):
            yield from self.go(part)

    def below(self, word: Word) -> tuple[Word, ...]:
        match word:
            case int() | Fraction() | Attribute() | Parameter():
                return ()
            case OneOf(fact):
                return (fact,)
            case Group(parts=parts) | Sum(parts=parts):
                return parts
            case Rounded(of=whole) | OpenDiscretion(of=whole):
                return (whole,)
            case Clause(says=says) | Discretion(says=says) | Line(says=says):
                return (says,)
            case Choose(when, then, otherwise):
                return when, then, otherwise
            case Refer(rule):
                found = (v.says for v in self.view.versions(rule.law))
                return tuple(says for says in found if says is not None)
            case ByInterpretation(point, readings):
                return tuple(s for k, s in readings if self.view.reads(point, k))
            case (
                Compare(left=left, right=right)
                | Product(left, right)
                | Smaller(left, right)
                | Greater(left, right)
            ):
                return left, right
            case _:
                assert_never(word)


def facts_of(
    said: Said,
    on: date | None = None,
    under: Interpretations | None = None,
    known_on: date | None = None,
) -> tuple[Attribute[Any], ...]:
    """List the facts that a rule or a formula asks for, in order of appearance.

    Args:
        said: The rule or formula.
        on: The day whose law counts, ``None`` for all versions.
        under: The readings of open points, ``None`` for all readings.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.

    Raises:
        ChoiceNeededError: A reading has to be chosen, and none was.
        PeriodError: *known_on* is before *on*, or before its month where that is read.
    """
    return facts_seen(said, view(said, on, under, known_on))


def facts_seen(said: Said, seen: View) -> tuple[Attribute[Any], ...]:
    """List the facts that the law looked at asks for, in order of appearance.

    Args:
        said: The rule or formula.
        seen: Which of the law is looked at.
    """
    met = words(said, seen)
    found = (word for word in met if isinstance(word, Attribute))
    return tuple({fact.name: fact for fact in found}.values())


def turning_days(said: Said, under: Interpretations | None = None) -> tuple[date, ...]:
    """List the days on which anything that *said* rests on changes, oldest first.

    Args:
        said: The rule or formula.
        under: The readings of open points, ``None`` for all readings.
    """
    days = set(said.law.turning_days)
    for word in words(said, View(under=under)):
        match word:
            case Refer(rule):
                days.update(rule.law.turning_days)
            case Parameter(history=history):
                days.update(history.turning_days)
            case _:
                continue
    return tuple(sorted(days))
