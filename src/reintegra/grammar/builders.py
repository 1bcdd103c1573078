"""Ways to say things: the functions that programmes are written with."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from attrs import Attribute

from reintegra.arguments import check_arguments
from reintegra.errors import GrammarError
from reintegra.grammar.days import DaysBetween, Per
from reintegra.grammar.nodes import (
    Always,
    ByInterpretation,
    Compare,
    Condition,
    DayTerm,
    Group,
    How,
    Known,
    Line,
    Never,
    OneOf,
    Parameter,
    Product,
    Relation,
    Rounded,
    Rounding,
    Sum,
    Term,
)
from reintegra.law.points import OpenPoint

ALWAYS = Always()
"""*Zawsze*: a condition that every record meets."""
NEVER = Never()
"""*Nigdy*: a condition that no record meets."""


@check_arguments
def at_least(left: Term, right: Term) -> Compare:
    """*Co najmniej*."""
    return Compare(left, Relation.AT_LEAST, right)


@check_arguments
def at_most(left: Term, right: Term) -> Compare:
    """*Co najwyżej*."""
    return Compare(left, Relation.AT_MOST, right)


@check_arguments
def more_than(left: Term, right: Term) -> Compare:
    """*Powyżej*."""
    return Compare(left, Relation.MORE_THAN, right)


@check_arguments
def less_than(left: Term, right: Term) -> Compare:
    """*Poniżej*."""
    return Compare(left, Relation.LESS_THAN, right)


@check_arguments
def equal(left: Term, right: Term) -> Compare:
    """*Równe*."""
    return Compare(left, Relation.EQUAL, right)


@check_arguments
def one_of(fact: Attribute[str | None], *names: str) -> OneOf:
    """*Jedno z*."""
    return OneOf(fact, names)


@check_arguments
def all_of(*parts: Condition) -> Group:
    """*Jeżeli łącznie*."""
    return Group(How.ALL, parts)


@check_arguments
def any_of(*parts: Condition) -> Group:
    """*Lub*."""
    return Group(How.ANY, parts)


@check_arguments
def none_of(*parts: Condition) -> Group:
    """*Nie stosuje się do*."""
    return Group(How.NONE, parts)


@check_arguments
def known(fact: Attribute[Any]) -> Known:
    """*Podano*: whether a fact is known, for one whose ``None`` means something."""
    return Known(fact)


@check_arguments
def no_later(day: DayTerm, than: DayTerm) -> Compare:
    """*Nie później niż*: *day* lies before *than*, or is that day."""
    return at_least(DaysBetween(day, than), 0)


@check_arguments
def before(day: DayTerm, other: DayTerm) -> Compare:
    """*Przed dniem*: *day* lies before *other*."""
    return at_least(DaysBetween(day, other), 1)


@check_arguments
def total(*parts: Term) -> Sum:
    """*Suma*."""
    return Sum(parts)


@check_arguments
def times(left: Term, right: Term) -> Product:
    """*Razy*."""
    return Product(left, right)


@check_arguments
def less(whole: Term, *parts: Term) -> Sum:
    """*Pomniejszone o*."""
    return Sum((whole, *(negative(part) for part in parts)))


@check_arguments
def negative(term: Term) -> Product:
    """*Ze znakiem minus*."""
    return Product(-1, term)


@check_arguments
def share(of: Term, top: int, below: int) -> Product:
    """*Ułamek*: *top*/*below* of a term."""
    return Product(Fraction(top, below), of)


@check_arguments
def per(top: Term, below: Term) -> Per:
    """*Podzielone przez*: *top* divided by a term of a few whole values, never 0."""
    return Per(top, below)


@check_arguments
def constant(parameter: Parameter) -> int:
    """*Wielkość stała*: the one whole number that a parameter has always been.

    Raises:
        GrammarError: It changed, or is no whole number; then it is no part of a word.
    """
    versions = parameter.history.versions
    said = {version.content for version in versions if version.content is not None}
    if len(said) != 1 or not all(isinstance(value, int) for value in said):
        got = ", ".join(map(str, sorted(said)))
        msg = f"{parameter.key}: got {got}, expected one whole number"
        raise GrammarError(msg)
    return int(said.pop())


@check_arguments
def up_to(of: Term, step: int) -> Rounded:
    """*Zaokrąglone w górę do*."""
    return Rounded(of, Rounding.UP, step)


@check_arguments
def half_up(of: Term, step: int = 1) -> Rounded:
    """*Zaokrąglone (połówki w górę) do*."""
    return Rounded(of, Rounding.HALF_UP, step)


@check_arguments
def by_interpretation(
    point: OpenPoint, **interpretations: Term
) -> ByInterpretation[Term]:
    """*Zależnie od wykładni*: a term by each interpretation of *point*."""
    return ByInterpretation[Term](point, tuple(interpretations.items()))


@check_arguments
def met_by_interpretation(
    point: OpenPoint, **interpretations: Condition
) -> ByInterpretation[Condition]:
    """*Zależnie od wykładni*: a condition by each interpretation of *point*."""
    return ByInterpretation[Condition](point, tuple(interpretations.items()))


@check_arguments
def day_by_interpretation(
    point: OpenPoint, **interpretations: DayTerm
) -> ByInterpretation[DayTerm]:
    """*Zależnie od wykładni*: a day by each interpretation of *point*."""
    return ByInterpretation[DayTerm](point, tuple(interpretations.items()))


@check_arguments
def sum_of(lines: tuple[Line, ...]) -> Sum:
    """Add up the *lines* that count."""
    return Sum(tuple(line for line in lines if line.counts))
