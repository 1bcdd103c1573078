"""Which of the law that a rule or a formula rests on says nothing on a day."""

from __future__ import annotations

from collections.abc import Iterator

from reintegra.grammar.nodes import Parameter, Refer
from reintegra.grammar.scope import Said, View
from reintegra.grammar.walk import words
from reintegra.law.status import LawStatus


def silent(said: Said, seen: View) -> Iterator[tuple[Parameter | Refer, LawStatus]]:
    """Go through the numbers and rules without an answer on a day, and why.

    Args:
        said: The rule or formula; nothing where it is silent itself.
        seen: Which of the law is looked at, on which day.
    """
    for word in words(said, seen):
        match word:
            case Refer(rule):
                found = seen.status(rule.law)
            case Parameter(history=history):
                usable = all(map(seen.usable, seen.versions(history)))
                found = seen.status(history) if usable else LawStatus.UNVERIFIED
            case _:
                continue
        if found is not LawStatus.IN_FORCE:
            yield word, found
