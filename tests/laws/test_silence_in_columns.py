"""Why a null is null: of a column, as of one record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reintegra import (
    ColumnError,
    Interpretations,
    Month,
    NotInForceError,
    NotReadError,
    PeriodError,
    Person,
    ReintegraError,
    UnverifiedError,
    cis,
    classify,
    compute,
    decide,
    frames,
    kis,
    supported_employment,
    unemployed,
)
from reintegra.grammar.builders import any_of, at_least, times
from reintegra.grammar.days import AsOf
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import (
    DayTerm,
    Discretion,
    Formula,
    OpenDiscretion,
    Rule,
)
from reintegra.grammar.ranges import largest_numerator
from reintegra.grammar.scope import AnyRule, LawScope, law_scope
from reintegra.grammar.silence import silent, silent_in
from reintegra.grammar.walk import iter_nodes, turning_days
from reintegra.law.status import SILENT, LawStatus
from reintegra.law.timeline import over_time
from reintegra.reading.record.trace import Part, errors, left_open, missing
from reintegra.reading.record.trace import known as is_known
from reintegra.values.text import Text
from tests.announced import BASE, month_not_announced
from tests.engines import Engine
from tests.sortings import sortings
from tests.things import (
    DAYS,
    HERE,
    WIDTH,
    Thing,
    cases,
    formulas,
    interpretations,
    rules,
    thing,
    version,
)
from tests.truth_table import Case

EXACT = 2**53
DECIDED = date(2026, 9, 1)
SINCE, EARLIER = date(2010, 1, 1), date(2012, 3, 14)  # the width is 3
known = st.none() | st.sampled_from(DAYS)
KINDS = {
    NotReadError: {LawStatus.NOT_READ},
    NotInForceError: {*SILENT, LawStatus.NOT_YET} - {LawStatus.NOT_READ},
    UnverifiedError: {LawStatus.UNVERIFIED},
}


def expected(
    said: AnyRule,
    case: Case,
    under: Interpretations,
    known_on: date | None,
) -> set[LawStatus | None]:
    """Return what the status may be: one, but where several things are silent."""
    record, day = case
    try:
        if isinstance(said, Formula):
            statement = compute(said, record, day, under=under, known_on=known_on)
            return {_open(statement.total)}
        root: Part
        if isinstance(said, Sorting):
            root = classify(said, record, day, under=under, known_on=known_on).named
        else:
            root = decide(said, record, day, under=under, known_on=known_on).reason
        found = None if is_known(root) else next(errors(root), None)
    except PeriodError:
        return {None}
    except (NotReadError, NotInForceError, UnverifiedError) as error:
        return _kinds(said, day, under, known_on, error)
    return _kinds(said, day, under, known_on, found) if found else {_open(root)}


def _open(root: Part) -> LawStatus:
    """Tell an answer for which nothing but a decision is left from all others."""
    open_ = not is_known(root) and not missing(root) and any(left_open(root))
    return LawStatus.DECISION if open_ else LawStatus.IN_FORCE


def _kinds(
    said: AnyRule,
    day: date,
    under: Interpretations,
    known_on: date | None,
    error: ReintegraError,
) -> set[LawStatus | None]:
    seen = law_scope(said, day, under, known_on)
    own = seen.status(said.law)
    several = {why for _, why in silent(said, seen)} | set(_as_of(said, seen))
    if own is not LawStatus.IN_FORCE:
        several = {own}
    kinds = KINDS[type(error)] if len(several) == 1 else several
    return {one for one in several if one in kinds}


def _as_of(said: AnyRule, seen: LawScope) -> Iterator[LawStatus]:
    """Go through all that law read as of any other day may be."""
    for word in iter_nodes(said, seen):
        if isinstance(word, AsOf):
            for day in [date(2000, 1, 1), *turning_days(said)]:
                on = LawScope(day, seen.under, seen.known_on, date.min)
                yield from (why for _, why in silent_in(word.of, on))


def agree(
    frame: Engine,
    said: AnyRule,
    rows: list[Case],
    under: Interpretations,
    known_on: date | None,
) -> None:
    """Assert that each row's status is that of its record."""
    made, at = frame.records(rows, said.record), known_on
    if isinstance(said, Formula):
        column = frames.compute(
            made, said, on="day", into="out", status="why", under=under, known_on=at
        )
    elif isinstance(said, Sorting):
        column = frames.classify(
            made, said, on="day", into="out", status="why", under=under, known_on=at
        )
    else:
        column = frames.decide(
            made, said, on="day", into="out", status="why", under=under, known_on=at
        )
    for case, (answer, why) in zip(rows, frame.read(column, "out", "why"), strict=True):
        assert why in expected(said, case, under, known_on)
        assert answer is None or why == LawStatus.IN_FORCE


@given(rule=rules(), rows=cases, under=interpretations, known_on=known)
def test_a_null_of_any_rule_says_why(
    frame: Engine,
    rule: Rule,
    rows: list[Case],
    under: Interpretations,
    known_on: date | None,
) -> None:
    """Facts are missing, or the law says nothing; and which way it is silent."""
    assume(largest_numerator(rule, under) < EXACT)

    agree(frame, rule, rows, under, known_on)


@given(formula=formulas, rows=cases, under=interpretations, known_on=known)
def test_a_null_of_any_amount_says_why(
    frame: Engine,
    formula: Formula,
    rows: list[Case],
    under: Interpretations,
    known_on: date | None,
) -> None:
    """So does an amount."""
    assume(largest_numerator(formula, under) < EXACT)

    agree(frame, formula, rows, under, known_on)


@given(said=sortings, rows=cases, under=interpretations, known_on=known)
def test_a_null_of_any_name_says_why(
    frame: Engine,
    said: Sorting,
    rows: list[Case],
    under: Interpretations,
    known_on: date | None,
) -> None:
    """So does a name."""
    assume(largest_numerator(said, under) < EXACT)

    agree(frame, said, rows, under, known_on)


def test_law_that_was_not_read_is_told_from_law_that_was_not_there(
    frame: Engine,
) -> None:
    """Referral to supported employment: 2003-08-14 to 2007-07-13 was not read."""
    record = supported_employment.Referral(finished=True, programme="cis")
    days = (date(2003, 8, 13), date(2005, 1, 3), date(2010, 5, 4), date(2026, 1, 5))
    rows = frame.records([(record, day) for day in days], type(record))
    asked = supported_employment.ELIGIBLE
    column = frames.decide(rows, asked, on="day", into="met", status="law")

    assert [
        (None, "not_yet"),
        (None, "not_read"),
        (True, "in_force"),
        (True, "in_force"),
    ] == frame.read(column, "met", "law")
    once = frames.decide(rows, asked, on=days[1], into="met", status="law")
    assert [(None, "not_read")] * 4 == frame.read(once, "met", "law")


PREMISE = ("socially_excluded", "cannot_meet_basic_needs", "participation_limited")
LISTED = ("homeless", "homelessness_programme", "disabled")


@settings(max_examples=max(settings().max_examples // 20, 2))  # a plan for each
@given(
    facts=st.lists(
        st.fixed_dictionaries(
            {
                name: st.sampled_from([True, False, None])
                for name in (*PREMISE, *LISTED, "disability_pension")
            }
        ),
        min_size=5,
        max_size=20,
    ),
    rule=st.sampled_from([cis.ELIGIBLE, kis.ELIGIBLE]),
)
def test_what_the_head_alone_decides_is_told_from_missing_facts(
    frame: Engine, rule: Rule, facts: list[dict[str, bool | None]]
) -> None:
    """OP-50: the status of a row is *decision* where nothing is missing."""
    none: Any = dict.fromkeys(rule.facts(DECIDED), False)
    rows = [(Person(**{**none, **one}), DECIDED) for one in facts]

    agree(frame, rule, rows, Interpretations(), None)


def test_a_decision_alone_is_left(frame: Engine) -> None:
    """Not known for want of a fact, left to the head, no, and yes."""
    premise: Any = {
        name: name in PREMISE for name in cis.ELIGIBLE.facts(DECIDED, Interpretations())
    }
    left = Person(**premise)
    persons = [
        evolve(left, disabled=None),
        left,
        evolve(left, disability_pension=True),
        evolve(left, disabled=True),
        Person(),
    ]
    rows = frame.records([(one, DECIDED) for one in persons], Person)
    told = frames.decide(rows, cis.ELIGIBLE, on="day", into="met", status="law")

    assert [
        (None, "in_force"),
        (None, "decision"),
        (False, "in_force"),
        (True, "in_force"),
        (None, "in_force"),
    ] == frame.read(told, "met", "law")
    once = frames.decide(rows, cis.ELIGIBLE, on=DECIDED, into="met", status="law")
    assert frame.read(told, "met", "law") == frame.read(once, "met", "law")
    closed = Interpretations({"OP-50": "listed_only"})
    flat = frames.decide(
        rows, cis.ELIGIBLE, on="day", into="met", status="law", under=closed
    )
    assert (False, "in_force") == frame.read(flat, "met", "law")[1]


@pytest.mark.parametrize("day", [thing.made, EARLIER], ids=["own-day", "one-day"])
def test_facts_of_a_number_by_the_law_of_another_day_may_be_missing(
    frame: Engine, day: DayTerm
) -> None:
    """They, or that day itself; else the decision alone is left."""
    may = Discretion(thing.red, Text("organ", "the authority"), HERE)
    wide = at_least(AsOf(day, times(WIDTH, thing.size)), 100)
    says = any_of(OpenDiscretion(may), wide)
    asked = Rule("thing.RULE", "pl", "en", Thing, over_time(version(SINCE, says)))
    records = [
        Thing(red=True, size=1, made=EARLIER),
        Thing(red=True, size=None, made=EARLIER),
        Thing(red=True, size=1, made=None),
        Thing(red=True, size=1, made=date(2005, 1, 1)),
        Thing(red=None, size=1, made=EARLIER),
        Thing(red=False, size=1, made=EARLIER),
    ]
    rows = [(one, DECIDED) for one in records]

    agree(frame, asked, rows, Interpretations(), None)
    made = frame.records(rows, Thing)
    told = frames.decide(made, asked, on="day", into="met", status="why")
    assert [(None, "decision"), (None, "in_force")] == frame.read(told, "met", "why")[
        :2
    ]


def test_an_amount_that_is_not_announced_says_so(frame: Engine) -> None:
    """Missing days are the caller's to give; the amount of the next June is not."""
    full = unemployed.UnemployedMonth(days=30, month_days=30, tier="first", band="base")
    blank = unemployed.UnemployedMonth()
    rows = frame.records([(full, DAYS[0]), (blank, DAYS[0])], type(full))
    june = month_not_announced(BASE)
    told = {
        month: frame.read(
            frames.compute(rows, unemployed.BENEFIT, on=month, status="law"), "law"
        )
        for month in (Month(2009, 12), Month(2026, 7), june)
    }

    assert ["not_read"] * 2 == told[Month(2009, 12)]
    assert ["in_force"] * 2 == told[Month(2026, 7)]
    assert "not_announced" == told[june][0]


def test_a_status_has_a_name_of_its_own(frame: Engine) -> None:
    """Not that of the answer, nor of a column that is there."""
    record = supported_employment.Referral()
    rows = frame.records([(record, DAYS[0])], type(record))
    for name in ("met", "day"):
        with pytest.raises(ColumnError, match=f"column '{name}': got a name"):
            frames.decide(
                rows, supported_employment.ELIGIBLE, on="day", into="met", status=name
            )
