"""The clauses of a rule by their keys, and which of them is the main one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from reintegra.grammar.keys import key_of, keyed_parts
from reintegra.grammar.nodes import (
    ByInterpretation,
    Clause,
    Condition,
    Discretion,
    Group,
    How,
    OpenDiscretion,
    Refer,
    Rule,
)
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_subnodes
from reintegra.law.timeline import Version
from reintegra.values import frozen


def clauses_of(rule: Rule, scope: LawScope) -> tuple[str, ...]:
    """List the keys of the clauses of *rule* and of the rules that it refers to.

    Where no version is in force on the one day looked at, those of every day. What is
    read by the law of a day of its own is left out.

    Args:
        rule: The rule.
        scope: Which of the law is looked at.

    Raises:
        GrammarError: A clause has no key, or two of one version have the same.
    """
    found = dict.fromkeys(_keys(rule, scope)) or _keys(rule, scope.of_every_day)
    return tuple(dict.fromkeys(found))


def _keys(rule: Rule, scope: LawScope) -> Iterator[str]:
    for key, part, _ in keyed_parts(rule, scope, other_days=False):
        if isinstance(part, Clause | Discretion):
            yield key
    for version in scope.versions(rule.law):
        for other in referred(version, scope):
            yield from _keys(other, scope)


def referred(version: Version[Condition], scope: LawScope) -> Iterator[Rule]:
    """Go through the rules that a version refers to.

    Args:
        version: The version.
        scope: Which of the law is looked at.
    """
    if version.content is not None:
        for word in iter_subnodes(version.content, scope, referred=False):
            if isinstance(word, Refer):
                yield word.rule


# -- the main one


Pick: TypeAlias = "Where | str | None"
"""A key, ``None`` for none, or a choice among them."""


@frozen(eq=False)
class Where:
    """A key that depends on what a part of the rule comes to.

    Attributes:
        part: The part.
        met: What it must come to; ``None`` for *not known*.
        then: The key where it does.
        otherwise: The key where it does not.
    """

    part: Condition
    met: bool | None
    then: Pick
    otherwise: Pick


def main_clause(
    rule: Rule, version: Version[Condition], scope: LawScope, *, met: bool | None
) -> Pick:
    """Return the key of the main clause of a version of *rule*.

    It stands in the first part that settles the answer alone, or that is open; a part
    that rests on no interpretation goes before one that does, as in a verdict. Where
    clauses settle the answer only together, it is the first of them; where they are the
    whole rule, the clause that they stand in.

    Args:
        rule: The rule.
        version: The version.
        scope: Which of the law is looked at.
        met: The answer: ``False`` for a refusal, ``None`` for *not known*.
    """
    above: str | None = None
    part: Any = version.require()
    while not isinstance(part, Group):
        if isinstance(part, Clause | Discretion):
            above = key_of(part, rule)
        rule = part.rule if isinstance(part, Refer) else rule
        inside = _within(part, scope)
        if not inside:
            return above
        (part,) = inside
    below = _of_parts(part, met=met)
    if above is not None and below is (part.how is How.ALL):
        return above
    return _Finder(rule, scope, above).group(part, met=met)


def _of_parts(group: Group, *, met: bool | None) -> bool | None:
    """Return what parts come to that bear on an answer of their group."""
    return None if met is None else met is not (group.how is How.NONE)


def _within(part: Condition, scope: LawScope) -> tuple[Condition, ...]:
    """Return the one condition that decides *part*, nothing if there is none."""
    match part:
        case Clause(condition=one) | Discretion(condition=one):
            return (one,)
        case OpenDiscretion(of=discretion):
            return (discretion,)
        case ByInterpretation():
            return scope.interpretations(part)
        case Refer(rule):
            found = (one.content for one in scope.versions(rule.law))
            return tuple(says for says in found if says is not None)[-1:]
        case _:
            return ()


@frozen(eq=False)
class _Finder:
    """Finds the first clause in a part.

    Attributes:
        rule: The rule.
        scope: Which of the law is looked at.
        above: The key of the clause that all stands in, if there is one.
    """

    rule: Rule
    scope: LawScope
    above: str | None

    def first(self, part: Condition, *, met: bool | None) -> Pick:
        """Return the first clause in *part*, where that comes to *met*."""
        match part:
            case Clause() | Discretion():
                return key_of(part, self.rule)
            case Group():
                return self.group(part, met=met)
            case _:
                rule = part.rule if isinstance(part, Refer) else self.rule
                finder = _Finder(rule, self.scope, self.above)
                below = _within(part, self.scope)
                return finder.first(below[0], met=met) if below else self.above

    def group(self, group: Group, *, met: bool | None) -> Pick:
        """Return the first clause in *group*, where that comes to *met*."""
        below = _of_parts(group, met=met)
        if below is (group.how is How.ALL):  # none of them alone
            firsts = (self.first(part, met=below) for part in group.parts)
            return next((pick for pick in firsts if pick is not None), None)
        parts = group.parts if met is None else self._free_first(group.parts)
        *earlier, last = parts
        found = self.first(last, met=below)
        for part in reversed(earlier):
            one = self.first(part, met=below)
            found = one if one == found else Where(part, below, one, found)
        return found

    def _free_first(self, parts: tuple[Condition, ...]) -> tuple[Condition, ...]:
        return tuple(sorted(parts, key=self._rests_on_an_interpretation))

    def _rests_on_an_interpretation(self, part: Condition) -> bool:
        words = iter_subnodes(part, self.scope)
        return any(isinstance(word, ByInterpretation) for word in words)
