"""Which of the law that a rule or a formula rests on says nothing on a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reintegra.grammar.nodes import Parameter, Refer, Term
from reintegra.grammar.scope import AnyRule, LawScope
from reintegra.grammar.walk import Node, iter_nodes, iter_subnodes
from reintegra.law.status import LawStatus

Silent = tuple[Parameter | Refer, LawStatus]


def silent(said: AnyRule, scope: LawScope) -> Iterator[Silent]:
    """Go through the numbers and rules without an answer on a day, and why.

    Those that are read by the law of a day of their own are left out.

    Args:
        said: The rule or formula; nothing where it is silent itself.
        scope: Which of the law is looked at, on which day.
    """
    return _silent(iter_nodes(said, scope, other_days=False), scope)


def silent_in(term: Term, scope: LawScope) -> Iterator[Silent]:
    """Go through the numbers and rules without an answer within a term, and why.

    Args:
        term: The term.
        scope: Which of the law is looked at, on which day.
    """
    return _silent(iter_subnodes(term, scope, other_days=False), scope)


def _silent(met: Iterable[Node], scope: LawScope) -> Iterator[Silent]:
    for node in met:
        match node:
            case Refer(rule):
                found = scope.status(rule.law)
            case Parameter(history=history):
                usable = all(map(scope.usable, scope.versions(history)))
                found = scope.status(history) if usable else LawStatus.UNVERIFIED
            case _:
                continue
        if found is not LawStatus.IN_FORCE:
            yield node, found
