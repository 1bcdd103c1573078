"""Records with one key have answers of one wording, whatever else is in them."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import Interpretations, Person, ReintegraError, cis, decide
from reintegra.grammar.facts import Kind, labels
from reintegra.grammar.nodes import ByInterpretation, Rule
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_nodes
from reintegra.law.verified import LAW_VERIFIED
from reintegra.programmes import rules
from reintegra.reading.reasons.main_reason import main_reason
from reintegra.reading.record.answer_keys import AnswerKeys
from reintegra.reading.record.answer_parts import NO, NOT_KNOWN, YES, Facts
from tests.truth_table import possible, stretches, varied

RULES = rules()
STATES = {True: YES, False: NO, None: NOT_KNOWN}


def facts_of(records: list[Any]) -> Facts:
    """Put the facts of records into columns; what none of them knows has none."""
    flags, values = {}, {}
    for name, label in labels(type(records[0])):
        column = [getattr(one, name) for one in records]
        if label.kind is Kind.FLAG:
            flags[name] = bytes(STATES[value] for value in column)
        elif any(value is not None for value in column):
            values[name] = column
    return Facts(len(records), flags, values)


def wording(rule: Rule, record: Any, day: date, under: Interpretations) -> Any:
    """Return everything that a list says of an answer, ``None`` without one."""
    try:
        found = decide(rule, record, day, under=under)
    except ReintegraError:
        return None
    return (
        (found.met, found.missing, found.cites, found.discretion, found.warnings),
        (found.interpretations, found.evidence, main_reason(found, "pl")),
    )


def people(
    rule: Rule, under: Interpretations, chance: Random, count: int
) -> list[tuple[Any, date]]:
    """Make random records, alike in most facts, on days beside those that matter."""
    found = []
    for _ in range(count):
        days = chance.choice(list(stretches(rule, under)))
        some = varied(rule, days[0], under) or varied(rule, date(2020, 1, 1), under)
        mood = chance.choice((0.0, 0.2))
        facts = {
            name: None if chance.random() < mood else chance.choice(may[-3:])
            for name, may in some.items()
        }
        record = possible(rule.record, facts)
        if record is not None:
            late = LAW_VERIFIED + timedelta(chance.choice((0, 1, 2)))
            found.append((record, chance.choice([*days, late])))
    return found


@given(key=st.sampled_from(sorted(RULES)), seed=st.integers(0, 2**32))
@settings(max_examples=max(settings().max_examples // 2, 13))
def test_one_key_is_one_wording(key: str, seed: int) -> None:
    """By whatever interpretations, and in batches that share their keys."""
    rule, chance = RULES[key], Random(seed)  # noqa: S311 - no secret
    words = iter_nodes(rule, LawScope())
    points = {w.point.id: w.point for w in words if isinstance(w, ByInterpretation)}
    under = Interpretations({name: chance.choice(p.keys) for name, p in points.items()})
    keys, said = AnswerKeys(rule, under), dict[bytes, Any]()
    for _ in range(2):
        rows = people(rule, under, chance, 60)
        found = keys.of(facts_of([one for one, _ in rows]), [day for _, day in rows])
        for one, (record, day) in zip(found, rows, strict=True):
            told = wording(rule, record, day, under)
            assert told is None or one is not None
            assert one is None or told == said.setdefault(one, told)


def test_what_an_answer_does_not_rest_on_is_in_no_key() -> None:
    """So that most of a register shares a few keys."""
    day = date(2026, 7, 1)
    alike = [
        Person(disability_pension=True, homeless=homeless, age=age)
        for homeless in (True, False, None)
        for age in (20, 40)
    ]
    keys = AnswerKeys(cis.ELIGIBLE, Interpretations())

    found = keys.of(facts_of([*alike, Person()]), [day] * 7)

    assert [1, 2] == [len(set(found[:6])), len(set(found))]


@pytest.mark.parametrize("day", [date(1999, 1, 1), date(2003, 8, 13)])
def test_where_there_is_no_law_there_is_no_key(day: date) -> None:
    """Each row is told by itself which day would be right."""
    keys = AnswerKeys(cis.ELIGIBLE, Interpretations())
    facts = facts_of([Person(), Person()])

    none, one = keys.of(facts, [day, date(2003, 8, 14)])

    assert none is None
    assert one
