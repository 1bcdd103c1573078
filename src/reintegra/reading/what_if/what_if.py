"""Find what would have to change to turn a verdict."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from attrs import define, evolve, fields

from reintegra.arguments import check_arguments
from reintegra.errors import (
    ArgumentError,
    FactError,
    NotInForceError,
    NotReadError,
    UnknownFactError,
    UnverifiedError,
)
from reintegra.grammar.nodes import OpenDiscretion
from reintegra.grammar.scope import law_scope
from reintegra.grammar.walk import facts_of, iter_nodes, turning_days
from reintegra.reading.record.decide import decide
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.verdict import Verdict
from reintegra.reading.what_if.boxes import Box, Space, plain, widest
from reintegra.reading.what_if.examples import changes_of, example, sums_of
from reintegra.reading.what_if.fact_sets import FactSet, WhatIf
from reintegra.reading.what_if.ways import End, Ways

_WHERE = "what_if"
Found = dict[frozenset[str], list[FactSet]]


@check_arguments
def what_if(
    verdict: Verdict,
    *,
    to: bool | None = None,
    at_most: int = 3,
    fixed: Iterable[str] = (),
) -> WhatIf:
    """Find the smallest sets of facts that would turn a verdict, and the nearest law.

    Args:
        verdict: The verdict.
        to: The answer that is looked for; ``None`` for the other one, and for *yes*
            where the answer is not known.
        at_most: The greatest number of facts in a set, 1 or more.
        fixed: The facts that cannot change, such as ``age``.

    Returns:
        The sets, those after which an authority would decide, and the first later day
        on which the law itself would turn the verdict.

    Raises:
        ArgumentError: That is the answer already, *at_most* is below 1, or so many
            facts come to too many sets.
        UnknownFactError: The record has no such fact.

    >>> from datetime import date
    >>> from reintegra import Person, decide, unemployed
    >>> person = Person(registered_unemployed=True, registered_days_by_months=300,
    ...     internship_days_by_months=30)
    >>> found = what_if(decide(unemployed.LONG_TERM, person, date(2026, 7, 1)))
    >>> [(one.names, one.changes[0].at_least) for one in found.sets]
    [(('registered_days_by_months',), 391)]
    """
    wanted = verdict.met is not True if to is None else to
    if wanted is verdict.met:
        raise ArgumentError(_WHERE, "to", to, f"{not wanted}: it is {wanted} already")
    if at_most < 1:
        raise ArgumentError(_WHERE, "at_most", at_most, "1 or more")
    search = _search(verdict, at_most, tuple(fixed))
    sets = search.sets("met" if wanted else "not_met")
    left = search.sets("decision") if _leaves_open(verdict) else {}
    return WhatIf(
        verdict,
        wanted,
        _smallest(sets, sets),
        _smallest(left, (*sets, *left)),
        _next_change(verdict, wanted),
        at_most,
        tuple(fixed),
        larger=search.space.larger,
        complete=not search.space.partial,
    )


@define
class _Search:
    verdict: Verdict
    space: Space

    def sets(self, end: End) -> Found:
        """Return the sets of facts that lead to *end*, by their names."""
        asked = self.verdict
        reader = Reader(asked.record, asked.on, asked.under, asked.known_on)
        found: Found = {}
        for names, those in self._boxes(reader, end).items():
            sets = (self._set(box, names, end) for box in widest(those))
            checked = [one for one in sets if one is not None]
            if checked:
                found[names] = checked
        return found

    def _boxes(self, reader: Reader, end: End) -> dict[frozenset[str], list[Box]]:
        """Return what is asked of the facts that change, by their names."""
        found: dict[frozenset[str], list[Box]] = {}
        says = self.verdict.version.require()
        for box in Ways(reader, self.space).to(says, end):
            names = self.space.changed(box)
            own = {k: d for k, d in box.items() if isinstance(k, tuple) or k in names}
            found.setdefault(names, []).append(own)
        return {} if frozenset() in found else found

    def _set(self, box: Box, names: frozenset[str], end: End) -> FactSet | None:
        """Write a set out, ``None`` where no record can have its facts."""
        verdict = self.verdict
        now: Any = verdict.record
        values = example(box, names, self.space)
        try:
            record = evolve(now, **values)
        except FactError:
            return None
        asked = verdict.on, verdict.under, verdict.known_on
        on, under, known_on = asked
        turned = decide(verdict.rule, record, on, under=under, known_on=known_on)
        if _end(turned) != end:
            self.space.partial = True
            return None
        changes = changes_of(box, values, self.space, now)
        return FactSet(changes, sums_of(box), turned.reasons.decisions)


def _search(verdict: Verdict, at_most: int, fixed: tuple[str, ...]) -> _Search:
    record: Any = verdict.record
    known = [one.name for one in fields(type(record))]
    for name in fixed:
        if name not in known:
            raise UnknownFactError(name, type(record).__name__, known)
    asked = facts_of(verdict.rule, verdict.on, verdict.under, verdict.known_on)
    facts = {one.name: one for one in asked}
    now = {name: plain(getattr(record, name)) for name in facts}
    return _Search(verdict, Space(facts, now, frozenset(fixed), at_most))


def _end(verdict: Verdict) -> End | None:
    if verdict.met is None:
        return None if verdict.missing else "decision"
    return "met" if verdict.met else "not_met"


def _leaves_open(verdict: Verdict) -> bool:
    rule = verdict.rule
    scope = law_scope(rule, verdict.on, verdict.under, verdict.known_on)
    return any(isinstance(one, OpenDiscretion) for one in iter_nodes(rule, scope))


def _smallest(those: Found, among: Iterable[frozenset[str]]) -> tuple[FactSet, ...]:
    """Return the sets none of whose parts is another set, the smallest first."""
    others = list(among)
    kept = (
        one
        for names, sets in those.items()
        if not any(other < names for other in others)
        for one in sets
    )
    return tuple(sorted(kept, key=lambda one: len(one.changes)))


def _next_change(verdict: Verdict, wanted: bool) -> date | None:  # noqa: FBT001 - the answer
    for day in turning_days(verdict.rule, verdict.under):
        known_on = verdict.known_on
        if day <= verdict.on or (known_on is not None and known_on < day):
            continue
        asked = verdict.rule, verdict.record, day
        try:
            found = decide(*asked, under=verdict.under, known_on=known_on)
        except (NotInForceError, NotReadError, UnverifiedError):
            continue
        if found.met is wanted:
            return day
    return None
