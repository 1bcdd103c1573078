"""The clauses of a rule as columns: which hold, and which one settles a refusal."""

from __future__ import annotations

from collections.abc import Iterable

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.grammar.keys import keyed_parts
from reintegra.grammar.main_clause import Pick, Where, main_clause
from reintegra.grammar.nodes import (
    Clause,
    Compare,
    Condition,
    Discretion,
    Group,
    OneOf,
    Refer,
    Rule,
)
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_subnodes
from reintegra.law.timeline import Version
from reintegra.reading.columns.column import Exact, Number, Truth, text, top, truth
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


def clauses(reader: Reader, rule: Rule) -> dict[str, nw.Expr]:
    """Read whether each clause of *rule* holds, by its stable key.

    So those of the rules that it refers to. Null where that is not known, and where the
    law of the row's day has no such clause; where nothing is in force on the one day
    that counts, the keys are those of every day.

    Args:
        reader: What reads the answer.
        rule: The rule.

    Raises:
        GrammarError: A clause has no key.
    """
    view = reader.days.view
    found = _clauses(reader, rule, view) or _clauses(reader, rule, view.of_every_day)
    return {key: truth(met) for key, met in found.items()}


def _clauses(reader: Reader, rule: Rule, scope: LawScope) -> dict[str, Truth]:
    found: dict[str, dict[int, Truth]] = {}
    for key, part, version in keyed_parts(rule, scope, other_days=False):
        if isinstance(part, Clause | Discretion):
            found.setdefault(key, {})[id(version)] = reader.examine(part)
    for version in scope.versions(rule.law):
        if version.content is not None:
            for word in iter_subnodes(version.content, scope, referred=False):
                if isinstance(word, Refer):
                    for key, met in _clauses(reader, word.rule, scope).items():
                        found.setdefault(key, {})[id(version)] = met
    return {key: _by_version(reader, rule, ways) for key, ways in found.items()}


def _by_version(reader: Reader, rule: Rule, ways: dict[int, Truth]) -> Truth:
    def read(version: Version[Condition]) -> Truth:
        return ways.get(id(version))

    return reader.days.truth(rule.law, read)


# -- the main one, by its place among the keys


def main_place(
    reader: Reader, rule: Rule, met: nw.Expr, keys: dict[str, int]
) -> nw.Expr:
    """Read which clause settles a refusal, or leaves the answer open first.

    Args:
        reader: What reads the answer.
        rule: The rule.
        met: The answer.
        keys: The place of each key.

    Returns:
        A column of places; null where the rule is met, or nothing is in force.
    """

    def read(version: Version[Condition]) -> Number:
        refused = main_clause(rule, version, reader.days.view, met=False)
        open_ = main_clause(rule, version, reader.days.view, met=None)
        waits = nw.when(met.is_null()).then(_place(reader, open_, keys))
        return Exact(nw.when(~met).then(_place(reader, refused, keys)).otherwise(waits))

    return top(reader.days.number(rule.law, read), 1)


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


def key_text(place: nw.Expr, keys: Iterable[str]) -> nw.Expr:
    """Return the key at a place; null where there is none."""
    found = text(None)
    for number, key in enumerate(keys):
        at = place == nw.lit(number, dtype=nw.Int16)
        found = nw.when(at).then(text(key)).otherwise(found)
    return nw.when(~place.is_null()).then(found)
