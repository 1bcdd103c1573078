"""The clauses of a rule as columns: which hold, and which one settles a refusal."""

from __future__ import annotations

from collections.abc import Sequence

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.grammar.clauses import Pick, Where, main_clause, referred
from reintegra.grammar.keys import keyed_parts
from reintegra.grammar.nodes import (
    Clause,
    Compare,
    Condition,
    Discretion,
    Group,
    OneOf,
    Rule,
)
from reintegra.law.timeline import Version
from reintegra.reading.columns.column import Exact, Number, Truth, text, top
from reintegra.reading.columns.reader import Reader


@frozen(eq=False)
class ClauseReader(Reader):
    """A reading in which what clauses say is read once, and can be written again."""

    def holds(self, condition: Condition) -> Truth:
        """Read *condition* as a column that may be written more than once."""
        return self.examine(condition)

    def examine(self, condition: Condition) -> Truth:
        """Read *condition* as a column."""
        read = super().examine
        match condition:
            case Group() | Compare() | OneOf():
                return self.plan.truth(condition, lambda: read(condition))
            case _:
                return read(condition)


def clauses(reader: Reader, rule: Rule) -> dict[str, Truth]:
    """Read whether each clause of *rule*, or of a rule that it refers to, holds.

    Not known also where the law of the row's day has no such clause.

    Args:
        reader: What reads the answer.
        rule: The rule.
    """
    found: dict[str, dict[int, Truth]] = {}
    scope = reader.days.view
    for key, part, version in keyed_parts(rule, scope, other_days=False):
        if isinstance(part, Clause | Discretion):
            found.setdefault(key, {})[id(version)] = reader.examine(part)
    for version in scope.versions(rule.law):
        for other in referred(version, scope):
            for key, met in clauses(reader, other).items():
                found.setdefault(key, {})[id(version)] = met
    return {key: _by_version(reader, rule, ways) for key, ways in found.items()}


def _by_version(reader: Reader, rule: Rule, ways: dict[int, Truth]) -> Truth:
    def read(version: Version[Condition]) -> Truth:
        return ways.get(id(version))

    return reader.days.truth(rule.law, read)


# -- the main one


def main_key(reader: Reader, rule: Rule, met: nw.Expr, keys: Sequence[str]) -> nw.Expr:
    """Read which clause settles a refusal, or leaves the answer open first.

    Args:
        reader: What reads the answer.
        rule: The rule.
        met: The answer.
        keys: The keys that it may be.

    Returns:
        A column of text; null where the rule is met, or nothing is in force.
    """
    places = {key: place for place, key in enumerate(keys)}

    def read(version: Version[Condition]) -> Number:
        refused = main_clause(rule, version, reader.days.view, met=False)
        open_ = main_clause(rule, version, reader.days.view, met=None)
        waits = nw.when(met.is_null()).then(_place(reader, open_, places))
        return Exact(
            nw.when(~met).then(_place(reader, refused, places)).otherwise(waits)
        )

    place = reader.plan.step(top(reader.days.number(rule.law, read), 1))
    found = text(None)
    for number, key in enumerate(keys):
        at = place == nw.lit(number, dtype=nw.Int16)
        found = nw.when(at).then(text(key)).otherwise(found)
    return found


def _place(reader: Reader, pick: Pick, keys: dict[str, int]) -> nw.Expr:
    if not isinstance(pick, Where):
        place = None if pick is None else keys[pick]
        return nw.lit(place, dtype=nw.Int16)
    met = reader.examine(pick.part)
    if not isinstance(met, nw.Expr):
        return _place(reader, pick.then if met is pick.met else pick.otherwise, keys)
    here = met.is_null() if pick.met is None else met if pick.met else ~met
    then = nw.when(here).then(_place(reader, pick.then, keys))
    return then.otherwise(_place(reader, pick.otherwise, keys))
