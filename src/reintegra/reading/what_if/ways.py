"""The ways in which a condition is met, is not met, or is left to a decision."""

from __future__ import annotations

from typing import Literal, TypeAlias, assert_never

from attrs import Attribute, define

from reintegra.grammar.facts import Kind, label
from reintegra.grammar.nodes import (
    Always,
    ByInterpretation,
    Clause,
    Compare,
    Condition,
    Discretion,
    Group,
    How,
    Known,
    Never,
    OneOf,
    OpenDiscretion,
    Refer,
)
from reintegra.grammar.scope import LawScope
from reintegra.reading.record.reader import Reader
from reintegra.reading.what_if.boxes import Box, Domain, Space, range_of
from reintegra.reading.what_if.sums import NoSumError, compared, facts_in

End: TypeAlias = Literal["met", "not_met", "decision"]
"""What a rule comes to: yes, no, or open until an authority decides."""


@define
class Ways:
    """A walk over conditions, for one record.

    Attributes:
        reader: The record, the day and how the law is read.
        space: The changes that are looked at.
    """

    reader: Reader
    space: Space

    def to(self, condition: Condition, end: End) -> list[Box]:
        """Return the boxes in which a condition comes to *end*.

        Raises:
            ArgumentError: There are too many.
        """
        return self.space.join([{}], self._to(condition, end))

    def _to(self, condition: Condition, end: End) -> list[Box]:
        match condition:
            case Group(how, parts):
                return self._group(how, parts, end)
            case Clause(condition=of) | Discretion(condition=of):
                return self._to(of, end)
            case OpenDiscretion(of=of):
                return self._open(of, end)
            case Refer(rule):
                scope = LawScope(self.reader.day, None, self.reader.known_on)
                (law,) = scope.versions(rule.law) or (None,)
                content = None if law is None else law.content
                return [] if content is None else self._to(content, end)
            case ByInterpretation(point):
                key = self.reader.under.of(point).interpretation.key
                return self._to(condition.of(key), end)
            case _ if end == "decision":
                return []
            case Compare():
                return self._compared(condition, met=end == "met")
            case Always() | Never():
                return [{}] * (isinstance(condition, Always) is (end == "met"))
            case Attribute() | Known() | OneOf():
                name, domain = _allowed(condition, met=end == "met")
                return [{name: domain}] if domain else []
            case _:
                assert_never(condition)

    def _group(self, how: How, parts: tuple[Condition, ...], end: End) -> list[Box]:
        if end == "decision":
            return self._left(how, parts)
        each: End = end
        if how is How.NONE:
            each = "met" if end == "not_met" else "not_met"
        if (end == "met") is (how is How.ANY):
            return [box for part in parts for box in self.to(part, each)]
        found: list[Box] = [{}]
        for part in parts:
            found = self.space.join(found, self._to(part, each))
        return found

    def _left(self, how: How, parts: tuple[Condition, ...]) -> list[Box]:
        """Return where a decision is left in some part, and no other one settles it."""
        beside: End = "met" if how is How.ALL else "not_met"
        settled: list[Box] = [{}]
        left: list[Box] = []
        for part in parts:
            own, other = self._to(part, "decision"), self._to(part, beside)
            left = self.space.join(left, [*own, *other]) + self.space.join(settled, own)
            settled = self.space.join(settled, other)
        return left

    def _open(self, of: Discretion, end: End) -> list[Box]:
        match end:
            case "met":
                return []
            case "not_met":
                return self._to(of, end)
            case _:
                return [*self._to(of, "met"), *self._to(of, end)]

    def _compared(self, said: Compare, *, met: bool) -> list[Box]:
        """Return the boxes of a comparison; one that is no sum keeps all its facts."""
        try:
            return list(compared(said, self.reader, self.space, met=met))
        except NoSumError:
            self.space.partial = True
        if self.reader.examine(said).met is not met:
            return []
        now = {name: self.space.now[name] for name in facts_in(said, self.reader)}
        return [{name: _only(value) for name, value in now.items()}]


def _only(value: object) -> Domain:
    return (value, value) if type(value) is int else frozenset({value})


def _allowed(
    said: Attribute[bool | None] | Known | OneOf, *, met: bool
) -> tuple[str, Domain]:
    if isinstance(said, Attribute):
        return said.name, frozenset({met})
    fact = said.fact
    if isinstance(said, Known) and not met:
        return fact.name, frozenset({None})
    own = label(fact)
    if own.kind in (Kind.COUNT, Kind.DAY):
        return fact.name, range_of(fact)
    names: set[str | bool] = {name for name, _ in own.names} or {True, False}
    if isinstance(said, OneOf):
        names = names & set(said.names) if met else names - set(said.names)
    return fact.name, frozenset(names)
