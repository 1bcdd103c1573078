"""Under all interpretations: every choice of open points is in one alternative."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from hypothesis import given

from reintegra import (
    Interpretations,
    Month,
    Period,
    Person,
    cis,
    classify,
    compute,
    decide,
    psu,
    under_all,
)
from reintegra.errors import ArgumentError, ChoiceNeededError, NotInForceError
from reintegra.grammar.builders import met_by_interpretation
from reintegra.grammar.names import names
from reintegra.grammar.nodes import Formula, Rule
from reintegra.law.open_points import (
    OP_05,
    OP_09,
    OP_10,
    OP_11,
    OP_15,
    OP_16,
    OP_30,
    POINTS,
)
from reintegra.law.timeline import over_time
from reintegra.reading.record.alternatives import Alternatives
from tests.sortings import sorting
from tests.things import Thing, formulas, rules, thing, things, version

DAY = date(2016, 6, 1)
JULY = Month(2026, 7)
STAY = cis.Participation("P-17", date(2026, 5, 20))
LOG = psu.WorkLog([(date(2026, 3, 2), "4.25")])
PAID: Any = {"agreement": date(2026, 1, 15)}
EVERY = [
    Interpretations({"OP-05": one, "OP-10": other}, unverified=True)
    for one, other in product(OP_05.keys, OP_10.keys)
]


def by_all_points(question: Rule | Formula, record: Thing) -> Iterator[object]:
    """Ask under the naive product of all points of made-up law."""
    for under in EVERY:
        if isinstance(question, Rule):
            yield decide(question, record, DAY, under=under).met
        else:
            yield compute(question, record, DAY, under=under).amount


@given(question=rules() | formulas, record=things)
def test_it_is_the_naive_product(question: Rule | Formula, record: Thing) -> None:
    """Each combination of all open points has its answer in one alternative."""
    try:
        expected = [*by_all_points(question, record)]
    except LookupError:  # without law under one of them there are no alternatives
        return
    unverified = Interpretations(unverified=True)
    found = under_all(question, record, on=DAY, under=unverified)

    assert expected == [found.one(under).answer for under in EVERY]
    assert set(expected) == set(found.answers)
    assert {*found.deciding} == {*_turning(expected)}


def _turning(answers: list[object]) -> Iterator[object]:
    """Go through the points that alone turn an answer of the product."""
    by_choice = {one.chosen: answer for one, answer in zip(EVERY, answers, strict=True)}
    for (one, a), (other, b) in product(by_choice.items(), repeat=2):
        differ = [x[0] for x, y in zip(one, other, strict=True) if x != y]
        if a != b and len(differ) == 1:
            yield POINTS[differ[0]]


def ruled(says: Any) -> Rule:
    """Return a rule of made-up law."""
    law = over_time(version(date(2010, 1, 1), says))
    return Rule("thing.RULE", "reguła", "rule", Thing, law)


ENDS = dict(zip(OP_10.keys, (thing.red, thing.round, thing.heavy), strict=True))
NESTED = ruled(
    met_by_interpretation(
        OP_05, subtract=met_by_interpretation(OP_10, **ENDS), due_days=thing.red
    )
)
"""It meets OP-10 under one interpretation of OP-05 alone."""


def test_a_point_within_a_point_is_met_only_there() -> None:
    """Four alternatives, and no six."""
    found = under_all(NESTED, Thing(red=True, round=False), on=DAY)

    assert [[*map(str, one.interpretations)] for one in found.alternatives] == [
        ["OP-05=subtract", "OP-10=full_amount_up_10gr"],
        ["OP-05=subtract", "OP-10=due_amount_up_10gr"],
        ["OP-05=subtract", "OP-10=grosz"],
        ["OP-05=due_days"],
    ]
    assert [True, False, None, True] == [one.answer for one in found.alternatives]
    assert (OP_05, OP_10) == found.points == found.deciding
    assert (False, (), None) == (found.settled, found.amounts, found.spread)


def test_what_is_fixed_stays_fixed() -> None:
    """And the choice of another interpretation falls in no alternative."""
    fixed = Interpretations({"OP-05": "due_days"})
    found = under_all(NESTED, Thing(red=True), on=DAY, under=fixed)

    assert found.settled
    assert found.deciding == ()
    assert found.one(fixed).answer is True
    with pytest.raises(ArgumentError, match="which were fixed"):
        found.one()


def test_pay_for_works_by_minutes_whole_hours_or_up_to_ten_groszy() -> None:
    """4 hours 15 minutes at 31.40: exactly, four hours, and rounded up."""
    found = under_all(psu.pay, LOG, Month(2026, 3), **PAID)

    amounts = Decimal("125.60"), Decimal("133.45"), Decimal("133.50")
    assert amounts == found.amounts
    assert Decimal("7.90") == found.spread
    assert (OP_30,) == found.deciding
    assert repr(found) == "<Alternatives by OP-30: 3 interpretations, 3 answers>"


def test_a_month_of_a_centre_has_each_choice_of_all_points() -> None:
    """Held against the statement itself, under each point with each rounding."""
    marks = {date(2026, 7, day): "present" for day in range(1, 32)}
    kept = cis.Attendance({**marks, date(2026, 7, 22): "unexcused"})
    fixed = {"OP-15": OP_15.keys[0], "OP-16": OP_16.keys[0]}
    under = Interpretations(fixed)
    found = under_all(cis.integration_benefit, STAY, kept, JULY, under=under)
    others = [(one.id, key) for one in (OP_05, OP_09, OP_11) for key in one.keys]
    choices = [
        Interpretations({**fixed, "OP-10": end, id_: key})
        for id_, key in others
        for end in OP_10.keys
    ]

    assert [found.one(one).answer for one in choices] == [
        cis.integration_benefit(STAY, kept, JULY, under=one).amount for one in choices
    ]
    assert ["OP-10", "OP-09", "OP-11"] == [one.id for one in found.deciding]


def test_more_than_a_number_is_refused() -> None:
    """Of a month with many open points; some can be chosen."""
    kept = cis.Attendance(sickness=[Period(date(2026, 7, 6), date(2026, 7, 9))])

    with pytest.raises(ArgumentError, match=r"under_all.at_most: got .*at most 20"):
        under_all(cis.integration_benefit, STAY, kept, JULY, at_most=20)


def test_a_point_without_a_default_is_open() -> None:
    """Which `decide` asks the caller to choose."""
    point = next(one for one in POINTS.values() if one.ask)
    rule = ruled(met_by_interpretation(point, **dict.fromkeys(point.keys, thing.red)))
    found = under_all(rule, Thing(red=True), on=DAY)

    assert len(point.keys) == len(found.alternatives)
    with pytest.raises(ChoiceNeededError):
        found.one()


def test_no_law_is_an_error_that_names_the_interpretations() -> None:
    """Here there is none under any."""
    with pytest.raises(NotInForceError) as caught:
        under_all(cis.ELIGIBLE, Person(), on=date(1999, 1, 1))

    assert ["under {}"] == caught.value.__notes__


@pytest.mark.parametrize(
    ("question", "about", "told"),
    [
        (cis.ELIGIBLE, (), "missing a required argument"),
        (type, (), "no signature found|missing|unexpected"),
        (lambda: 1, (), "unexpected keyword argument 'under'"),
        (lambda under: under, (), "returns a verdict, a statement"),
    ],
)
def test_another_question_is_refused(question: Any, about: Any, told: str) -> None:
    """What it takes, or what it returns, is told."""
    with pytest.raises(ArgumentError, match=told):
        under_all(question, *about)
    with pytest.raises(ArgumentError, match="expected one or more"):
        Alternatives(())


SORTED = sorting(
    over_time(
        version(date(2010, 1, 1), names(OP_05, subtract="small", due_days="large"))
    )
)


def _group(under: Interpretations) -> object:
    """Check a group of a centre, which has no open point."""
    assert under == Interpretations()
    return cis.check_group(50, 1, date(2026, 7, 1))


TEXTS: dict[str, tuple[Any, list[str], list[str]]] = {
    "rule": (
        lambda: under_all(NESTED, Thing(red=True), on=DAY),
        ["- tak (2)", "- nie wiadomo (2)", "- OP-05: O ile", "due_days – świadczenie"],
        ["- yes (2)", "- not known (2)", "the answer hangs on open points:"],
    ),
    "works": (
        lambda: under_all(psu.pay, LOG, Month(2026, 3), **PAID),
        ["- 125,60 zł (1)", "różnica między kwotami: 7,90 zł"],
        ["- 125.60 zł (1)", "difference of the amounts: 7.90 zł"],
    ),
    "not known": (
        lambda: under_all(cis.BENEFIT, cis.BenefitMonth(), JULY),
        ["- nie wiadomo", "od żadnej kwestii otwartej wynik nie zależy"],
        ["- not known", "the answer hangs on no open point"],
    ),
    "finding": (
        lambda: under_all(_group),
        ["warianty wykładni: 1", "(1)"],
        ["combinations of interpretations: 1", "(1)"],
    ),
    "sorting": (
        lambda: under_all(SORTED, Thing(), on=DAY),
        ["- mały (1)", "- duży (1)"],
        ["- small (1)", "- large (1)"],
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_alternatives_are_written_in_both_languages(name: str) -> None:
    """The answers, what lies between them, and what they hang on."""
    ask, pl, en = TEXTS[name]
    found = ask()
    shown = [found.explain().replace("\xa0", " "), found.explain("en")]

    assert [] == [one for one in pl if one not in shown[0]]
    assert [] == [one for one in en if one not in re.sub("\xa0", " ", shown[1])]


def test_a_sorting_is_asked_by_its_names() -> None:
    """As by `classify`."""
    found = under_all(SORTED, Thing(), on=DAY)

    assert {"small", "large"} == set(found.answers)
    assert classify(SORTED, Thing(), DAY).name == found.one().answer
