"""Go through what rules and formulas say: their nodes, facts and turning days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import Any, TypeAlias, assert_never

from attrs import Attribute, evolve, field

from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    OverDays,
    Per,
    Shifted,
    days_of,
)
from reintegra.grammar.names import Cases, NameTerm, NotKnown, Sorting
from reintegra.grammar.nodes import (
    Always,
    ByInterpretation,
    Choose,
    Clause,
    Compare,
    Condition,
    DayTerm,
    Discretion,
    Formula,
    Greater,
    Group,
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
from reintegra.grammar.scope import AnyRule, LawScope, law_scope
from reintegra.law.interpretations import Interpretations
from reintegra.values import frozen

Node: TypeAlias = "Condition | Term | DayTerm | NameTerm | Attribute[Any]"


def iter_nodes(
    said: AnyRule, scope: LawScope, *, other_days: bool = True
) -> Iterator[Node]:
    """Go once through all that *said* says, in order of appearance.

    Args:
        said: The rule or formula.
        scope: Which of the law is looked at.
        other_days: Whether to go into what is read by the law of a day of its own,
            which is looked at on every day.
    """
    walked = _Walk(scope, other_days=other_days)
    match said:
        case Rule(law=law):
            for rule_version in scope.versions(law):
                if rule_version.content is not None:
                    yield from walked.go(rule_version.content)
        case Sorting(law=names):
            for name_version in scope.versions(names):
                if name_version.content is not None:
                    yield from walked.go(name_version.content)
        case Formula(law=lines):
            for version in scope.versions(lines):
                if version.content is not None:
                    for line in version.content.lines:
                        yield from walked.go(line)
                    yield from walked.go(version.content.amount)
        case _:
            assert_never(said)


def iter_subnodes(
    node: Node, scope: LawScope, *, referred: bool = True, other_days: bool = True
) -> Iterator[Node]:
    """Go once through *node* and all that it is made of, in order of appearance.

    Args:
        node: A condition, a term or a day.
        scope: Which of the law is looked at.
        referred: Whether to go into the rules that it refers to.
        other_days: As in `iter_nodes`.
    """
    return _Walk(scope, referred=referred, other_days=other_days).go(node)


@frozen
class _Walk:
    scope: LawScope
    met: set[int] = field(factory=set)
    referred: bool = field(default=True, kw_only=True)
    other_days: bool = field(default=True, kw_only=True)

    def go(self, node: Node) -> Iterator[Node]:
        ahead: list[tuple[Node, _Walk]] = [(node, self)]
        while ahead:
            one, walk = ahead.pop()
            if id(one) in walk.met:
                continue
            walk.met.add(id(one))
            yield one
            if isinstance(one, AsOf) and walk.other_days:  # after its own parts
                every_day = evolve(walk, scope=walk.scope.of_every_day, met=set())
                ahead.append((one.of, every_day))
            if walk.referred or not isinstance(one, Refer):
                parts = parts_of(one, walk.scope)
                ahead += [(part, walk) for part in reversed(parts)]


def parts_of(node: Node, scope: LawScope) -> tuple[Node, ...]:
    """Return what *node* is directly made of, read by the law of the same day.

    Args:
        node: A condition, a term or a day.
        scope: Which of the law is looked at.
    """
    if isinstance(node, OverDays):
        return days_of(node)
    match node:
        case int() | str() | date() | Attribute() | Parameter():
            return ()
        case OneOf(one) | Known(one) | Rounded(one) | OpenDiscretion(one):
            return (one,)
        case Clause(condition=one) | Discretion(one) | Line(term=one) | AsOf(one):
            return (one,)
        case Cases(cases, otherwise):
            return (*(one for pair in cases for one in pair), otherwise)
        case Group(parts=parts) | Sum(parts=parts):
            return parts
        case Choose(when, then, otherwise) | ChooseDay(when, then, otherwise):
            return when, then, otherwise
        case Refer(rule):
            found = (v.content for v in scope.versions(rule.law))
            return tuple(says for says in found if says is not None)
        case ByInterpretation(point, interpretations):
            return tuple(s for k, s in interpretations if scope.applies(point, k))
        case (
            Compare(left=left, right=right)
            | Product(left, right)
            | Smaller(left, right)
            | Greater(left, right)
            | Per(left, right)
            | EarlierOf(left, right)
            | LaterOf(left, right)
            | Shifted(left, right)
            | MonthsAfter(left, right)
        ):
            return left, right
        case Always() | Never() | NotKnown() | Fraction():  # its metaclass is asked
            return ()
        case _:
            assert_never(node)


def facts_of(
    said: AnyRule,
    on: date | None = None,
    under: Interpretations | None = None,
    known_on: date | None = None,
) -> tuple[Attribute[Any], ...]:
    """List the facts that a rule or a formula asks for, in order of appearance.

    Args:
        said: The rule or formula.
        on: The day whose law counts, ``None`` for all versions.
        under: The interpretations of open points, ``None`` for all of them.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        PeriodError: *known_on* is before *on*, or before its month where that is read.
    """
    return facts_in_scope(said, law_scope(said, on, under, known_on))


def facts_in_scope(said: AnyRule, scope: LawScope) -> tuple[Attribute[Any], ...]:
    """List the facts that the law looked at asks for, in order of appearance.

    Args:
        said: The rule or formula.
        scope: Which of the law is looked at.
    """
    met = iter_nodes(said, scope)
    found = (node for node in met if isinstance(node, Attribute))
    return tuple({fact.name: fact for fact in found}.values())


def turning_days(
    said: AnyRule, under: Interpretations | None = None
) -> tuple[date, ...]:
    """List the days on which anything that *said* rests on changes, oldest first.

    Args:
        said: The rule or formula.
        under: The interpretations of open points, ``None`` for all of them.
    """
    days = set(said.law.turning_days)
    for one in rests_on(said, LawScope(under=under)):
        law = one.law if isinstance(one, Rule) else one.history
        days.update(law.turning_days)
    return tuple(sorted(days))


def rests_on(said: AnyRule, scope: LawScope) -> Iterator[Rule | Parameter]:
    """Go through the other rules and the numbers that *said* rests on.

    Args:
        said: The rule or formula.
        scope: Which of the law is looked at.
    """
    return rests_on_nodes(iter_nodes(said, scope))


def rests_on_nodes(nodes: Iterable[Node]) -> Iterator[Rule | Parameter]:
    """Go through the other rules and the numbers among *nodes*."""
    for node in nodes:
        match node:
            case Refer(rule):
                yield rule
            case Parameter():
                yield node
            case _:
                continue
