"""Not knowing is not no: forgetting blurs an answer, and never turns it."""

from __future__ import annotations

from datetime import date

from attrs import evolve
from hypothesis import assume, given, reject
from hypothesis import strategies as st

from reintegra import Interpretations, NotInForceError, NotReadError, decide
from reintegra.errors import UnverifiedError
from reintegra.grammar.nodes import (
    Condition,
    Discretion,
    Formula,
    Known,
    OpenDiscretion,
    Rule,
)
from reintegra.grammar.ranges import largest_numerator
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_nodes
from reintegra.law.timeline import over_time
from reintegra.values.text import Text
from tests.things import (
    DAYS,
    HERE,
    Thing,
    conditions,
    formulas,
    interpretations,
    names,
    rules,
    things,
    version,
)
from tests.truth_table import columns_agree, due, met

days = st.sampled_from(DAYS)


def asked_whether_known(said: Rule | Formula) -> set[str]:
    """Name the facts whose being known is itself a condition, on any day."""
    met = iter_nodes(said, LawScope())
    return {word.fact.name for word in met if isinstance(word, Known)}


@given(rule=rules(), known=things, names=names, day=days, under=interpretations)
def test_forgetting_facts_never_flips_a_verdict(
    rule: Rule, known: Thing, names: set[str], day: date, under: Interpretations
) -> None:
    """A verdict may become unknown when facts are forgotten, never another one."""
    vague = evolve(known, **dict.fromkeys(names - asked_whether_known(rule)))

    settled = met(rule, known, day, under)
    assert met(rule, vague, day, under) in {settled, None}


@given(rule=rules(), record=things, day=days, under=interpretations)
def test_what_is_not_known_waits_for_a_fact_or_for_a_decision(
    rule: Rule, record: Thing, day: date, under: Interpretations
) -> None:
    """Every open answer says what would settle it, every other one asks for nothing.

    Days in an order that has no meaning are warned of; no fact is missing then.
    """
    try:
        verdict = decide(rule, record, day, under=under)
    except (NotInForceError, NotReadError, UnverifiedError):
        reject()

    if verdict.met is None:
        days = {"days"} & {notice.about for notice in verdict.warnings}
        assert verdict.missing or verdict.discretion or days
    else:
        assert () == verdict.missing


@given(says=conditions(), record=things, day=days, under=interpretations)
def test_an_open_discretion_is_never_the_library_s_to_use(
    says: Condition, record: Thing, day: date, under: Interpretations
) -> None:
    """No where the condition of the discretion is not met, else not known."""
    may = Discretion(says, Text("organ", "authority"), HERE)
    condition, waits = (
        Rule("thing.Rule", "reguła", "rule", Thing, over_time(version(DAYS[0], one)))
        for one in (says, OpenDiscretion(may))
    )
    expected = False if met(condition, record, day, under) is False else None

    assert expected is met(waits, record, day, under)


@given(formula=formulas, known=things, names=names, day=days, under=interpretations)
def test_forgetting_facts_never_changes_an_amount(
    formula: Formula, known: Thing, names: set[str], day: date, under: Interpretations
) -> None:
    """An amount may become unknown when facts are forgotten, never another one."""
    vague = evolve(known, **dict.fromkeys(names - asked_whether_known(formula)))

    settled, _ = due(formula, known, day, under)
    assert due(formula, vague, day, under)[0] in {settled, None}


@given(rule=rules(), known=things, names=names, day=days)
def test_forgotten_facts_read_the_same_in_columns(
    rule: Rule, known: Thing, names: set[str], day: date
) -> None:
    """A column forgets as a record does, a fact at a time or all at once."""
    assume(largest_numerator(rule) < 2**53)
    vague = [evolve(known, **{name: None}) for name in sorted(names)]
    cases = [known, *vague, evolve(known, **dict.fromkeys(names)), Thing()]

    columns_agree(rule, [(one, day) for one in cases])
