"""Every set turns its verdict and no part of it does; none is left out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations, product
from random import Random
from typing import Any

from attrs import evolve
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from reintegra import (
    ArgumentError,
    FactError,
    Interpretations,
    ReintegraError,
    Verdict,
    decide,
    what_if,
)
from reintegra.grammar.nodes import Rule
from reintegra.programmes import rules
from reintegra.reading.what_if.fact_sets import WhatIf
from tests.reading.test_reasons import asked, records
from tests.things import DAYS, Thing, interpretations, things
from tests.things import rules as made_up
from tests.truth_table import varied

RECOMMENDED = Interpretations()
days = st.sampled_from(DAYS)
FEW, MANY = 2, 8


def end(verdict: Verdict) -> object:
    """Return what a verdict comes to, ``None`` where facts are missing."""
    if verdict.met is None:
        return None if verdict.missing else "decision"
    return verdict.met


def changed(verdict: Verdict, names: tuple[str, ...]) -> Iterator[Any]:
    """Return what the verdict comes to with other values of some facts."""
    now: Any = verdict.record
    values = varied(verdict.rule, verdict.on, verdict.under)
    for row in product(*(values[name] for name in names)):
        try:
            record: Any = evolve(now, **dict(zip(names, row, strict=True)))
        except FactError:
            continue
        try:
            yield end(decide(verdict.rule, record, verdict.on, under=verdict.under))
        except ReintegraError:  # of made-up law that is not there
            continue


def ends(verdict: Verdict, names: tuple[str, ...]) -> set[Any]:
    """Return all that the verdict can come to with other values of some facts."""
    return set(changed(verdict, names))


def check(found: WhatIf) -> None:
    """Assert that sets turn the verdict, and no part of one does."""
    verdict = found.verdict
    for sets, right in ((found.sets, {found.to}), (found.to_decision, {"decision"})):
        wrong = right if sets is found.sets else {found.to, "decision"}
        for one in sets:
            record = found.record_with(one)

            assert (
                end(decide(verdict.rule, record, verdict.on, under=verdict.under))
                in right
            )
            for name in one.names:
                part = tuple(other for other in one.names if other != name)
                assert not ends(verdict, part) & wrong


def check_all(found: WhatIf) -> None:
    """Assert that no set of a few facts is left out."""
    verdict = found.verdict
    names = verdict.rule.facts(verdict.on, verdict.under)
    sets = [set(one.names) for one in found.sets]
    either = sets + [set(one.names) for one in found.to_decision]
    for size in range(1, found.at_most + 1):
        for some in combinations(names, size):
            came = ends(verdict, some)
            if found.to in came:
                assert any(one <= set(some) for one in sets), some
            if "decision" in came and end(verdict) != "decision":
                assert any(one <= set(some) for one in either), some


@given(key=st.sampled_from(sorted(rules())), seed=st.integers(0, 2**32))
@settings(max_examples=max(settings().max_examples // 2, 24), deadline=None)
def test_every_set_turns_and_no_part_does(key: str, seed: int) -> None:
    """What is listed is what trying all values of few facts finds."""
    rule = rules()[key]
    for record, day in records(rule, Random(seed), 1):  # noqa: S311 - no secret
        verdict = asked(rule, record, day, RECOMMENDED)
        if verdict is None:
            continue
        check(what_if(verdict))
        few = FEW if len(rule.facts()) < MANY else 1
        found = what_if(verdict, at_most=few)
        assert found.complete
        check(found)
        check_all(found)


@given(rule=made_up(), record=things, day=days, under=interpretations)
def test_sets_of_any_law_turn(
    rule: Rule, record: Thing, day: date, under: Interpretations
) -> None:
    """Of whatever sentences; each fact is needed, and none alone is left out."""
    verdict = asked(rule, record, day, under)
    if verdict is None:
        return
    try:
        found = what_if(verdict, at_most=FEW)
    except ArgumentError:
        reject()
    check(found)
    if found.complete:
        check_all(evolve(found, at_most=1))
