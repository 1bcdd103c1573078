"""Which of the law that a rule or a formula rests on says nothing on a day."""

from __future__ import annotations

from collections.abc import Iterator

from reintegra.grammar.nodes import Parameter, Refer
from reintegra.grammar.scope import AnyRule, LawScope
from reintegra.grammar.walk import iter_nodes
from reintegra.law.status import LawStatus


def silent(
    said: AnyRule, scope: LawScope
) -> Iterator[tuple[Parameter | Refer, LawStatus]]:
    """Go through the numbers and rules without an answer on a day, and why.

    Args:
        said: The rule or formula; nothing where it is silent itself.
        scope: Which of the law is looked at, on which day.
    """
    for node in iter_nodes(said, scope):
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
