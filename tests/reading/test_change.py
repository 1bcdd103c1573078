"""Law by date: what differs between two days, when it turns, and a day's page."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reintegra import Interpretations, change, cis, from_data, psu, to_data
from reintegra.errors import PeriodError
from reintegra.grammar.limits import Limit
from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.walk import turning_days
from reintegra.law.status import LawStatus
from reintegra.law.timeline import over_time
from reintegra.parameters import every, get
from reintegra.programmes import formulas, rules, sortings
from reintegra.reading.change.changes import Change, ChangeKind, Changes
from tests.things import FIRST, LAST, WIDTH, Thing, silence, thing, things, version
from tests.things import formulas as made_up_formulas
from tests.things import rules as made_up_rules
from tests.truth_table import due, met

DAY = timedelta(days=1)
days = st.dates(FIRST, LAST)
PROVISIONS = [*rules().values(), *formulas().values(), *sortings().values()]


@given(provision=made_up_rules() | made_up_formulas, ends=st.tuples(days, days))
def test_there_are_changes_exactly_where_there_are_turning_days(
    provision: Rule | Formula, ends: tuple[date, date]
) -> None:
    """After the first day and not after the second one."""
    first, last = sorted(ends)
    found = change.between(provision, first, last)
    turns = change.turning_days(provision)

    assert [one for one in turns if first < one <= last] == [*found.days]
    assert {*turns} <= {*turning_days(provision)}


@given(rule=made_up_rules(), record=things, day=days)
def test_an_answer_changes_on_a_turning_day_alone(
    rule: Rule, record: Thing, day: date
) -> None:
    """Of the provision as it is read at the time."""
    if not change.between(rule, day - DAY, day).changes:
        under = Interpretations()
        assert met(rule, record, day - DAY, under) == met(rule, record, day, under)


@given(formula=made_up_formulas, record=things, day=days)
def test_an_amount_changes_on_a_turning_day_alone(
    formula: Formula, record: Thing, day: date
) -> None:
    """By the law of the very day, where it is no month's."""
    by_day = evolve(formula, monthly=False)
    if not change.between(by_day, day - DAY, day).changes:
        under = Interpretations()
        assert due(by_day, record, day - DAY, under) == due(by_day, record, day, under)


@pytest.mark.parametrize("provision", PROVISIONS, ids=lambda one: one.key)
def test_all_law_of_the_library_has_its_changes(provision: Any) -> None:
    """Each in both languages; the first version of a rule is one."""
    turns = change.turning_days(provision)
    found = change.between(provision, turns[0] - DAY, turns[0])

    assert turns[0] <= provision.law.versions[0].since
    assert turns[0] in found.days
    assert all(found.explain(lang) for lang in ("pl", "en"))


def test_the_amendment_of_2022_lengthened_sickness() -> None:
    """The limit of days of sickness, as Dz.U. 2022 poz. 218 has it."""
    limit = get("cis.sick_days_limit")
    found = change.between(limit, date(2022, 1, 1), date(2022, 12, 31))

    (one,) = found.changes
    assert (date(2022, 2, 15), ChangeKind.AMENDED) == (one.on, one.kind)
    after = "(only after the trial month)"
    assert [f"14 days {after}"] == [text.en for text in one.removed]
    assert [f"21 days {after}"] == [text.en for text in one.added]
    assert "2022 poz. 218" in str(one.cites[0])
    assert repr(found) == (f"<Changes of {limit.en}, 2022-01-02 – 2022-12-31: 1>")


def test_a_number_counts_while_it_is_rested_on() -> None:
    """The base of the benefit before there was a benefit is no change of it."""
    before = {one for one in turning_days(cis.BENEFIT) if one.year < 2003}

    assert before
    assert min(change.turning_days(cis.BENEFIT)) == cis.BENEFIT.law.versions[0].since


def test_a_limit_rests_on_its_numbers() -> None:
    """A bound of hours by its number, another one by what its log counts."""
    found = change.between(psu.WEEKLY_LIMIT, date(2025, 5, 31), date(2025, 6, 1))

    keys = ["psu.WEEKLY_LIMIT", "psu.hours_per_week_max"]
    assert keys == [one.key for one in found.changes]
    assert change.turning_days(_limit_without_log())


def _limit_without_log() -> Limit:
    return evolve(psu.WEEKLY_LIMIT, log=None)


CONTENT = version(date(2010, 1, 1), 3)
SAYS_NOTHING = {
    LawStatus.REPEALED: ChangeKind.ENDS,
    LawStatus.NOT_READ: ChangeKind.NOT_READ,
    LawStatus.NOT_ANNOUNCED: ChangeKind.NOT_ANNOUNCED,
}


@pytest.mark.parametrize("status", SAYS_NOTHING)
def test_each_kind_of_change_is_told(status: LawStatus) -> None:
    """From its beginning to silence and back, and the same once more."""
    silent = silence(date(2011, 1, 1), status, None)
    again = [version(date(2012, 1, 1), 3), version(date(2013, 1, 1), 3)]
    law = over_time(CONTENT, silent, *again, version(date(2014, 1, 1), 4))
    number = evolve(WIDTH, history=law)
    found = change.between(number, date(2000, 1, 1), date(2020, 1, 1))
    read = ChangeKind.READ if status is LawStatus.NOT_READ else ChangeKind.BEGINS

    assert [one.kind for one in found.changes] == [
        ChangeKind.BEGINS, SAYS_NOTHING[status], read,
        ChangeKind.RESTATED, ChangeKind.AMENDED,
    ]  # fmt: skip
    for lang in ("pl", "en"):
        text = found.explain(lang)
        kinds = (getattr(one.kind, lang) for one in found.changes)
        assert all(kind in text for kind in kinds)


def test_law_is_known_once_it_is_published() -> None:
    """A change published later than its day was no change to those before."""
    late = version(date(2012, 1, 1), 4, published=date(2012, 3, 1))
    number = evolve(WIDTH, history=over_time(CONTENT, late))
    ends = date(2011, 12, 31), date(2012, 1, 1)
    known = [
        change.between(number, *ends, known_on=day)
        for day in (date(2012, 2, 28), date(2012, 3, 1))
    ]

    assert [0, 1] == [len(one.changes) for one in known]
    assert "Nic się nie zmienia." in known[0].explain()
    assert "published 2012-03-01" in known[1].explain("en")
    assert "As known on 2012-03-01." in known[1].explain("en")
    assert (date(2010, 1, 1),) == change.turning_days(number, known_on=ends[1])


def test_law_can_begin_on_the_first_day_there_is() -> None:
    """There is no day before it."""
    number = evolve(WIDTH, history=over_time(version(date.min, 3)))

    assert (date.min,) == change.turning_days(number)
    assert change.between(number, date.max, date.max).changes == ()


@pytest.mark.parametrize(
    "ask",
    [
        lambda: change.between(cis.BENEFIT, date(2026, 1, 2), date(2026, 1, 1)),
        lambda: change.between(
            cis.BENEFIT, date(2026, 1, 1), date(2026, 1, 2), known_on=date(2026, 1, 1)
        ),
        lambda: change.page(date(2026, 1, 2), known_on=date(2026, 1, 1)),
    ],
    ids=["days", "knowledge", "knowledge of a page"],
)
def test_days_out_of_order_are_refused(ask: Any) -> None:
    """And knowledge before the days asked about."""
    with pytest.raises(PeriodError, match="or later"):
        ask()


def test_the_page_of_a_day_has_all_law() -> None:
    """Rules, lists, duties and numbers, each named in both languages; it is data."""
    found = change.page(date(2025, 6, 1))
    keys = {one.key for one in found.changes}
    text = found.explain("en")

    assert {"psu.ELIGIBLE", "psu.WEEKLY_LIMIT", "psu.plan", "psu.PLAN"} <= keys
    assert {one.key for one in every() if _turns(one, date(2025, 6, 1))} <= keys
    assert [] == [one.key for one in found.changes if not (one.pl and one.en)]
    assert text.startswith("# Changes of the law: 2025-06-01\n")
    assert text.count("\n### ") == len(found.changes)
    assert found == from_data(to_data(found), Changes)
    assert (
        repr(found)
        == f"<Changes of the law, 2025-06-01 – 2025-06-01: {len(found.changes)}>"
    )


def _turns(provision: Any, day: date) -> bool:
    return day in provision.history.turning_days


def test_a_remark_on_a_version_is_written() -> None:
    """And a name that a change lacks is its key."""
    one = change.page(date(2022, 2, 15)).changes[0]
    bare = Change("x.LAW", "", "", one.on, one.kind, (), (), one.cites, one.evidence)
    page = Changes(one.on, one.on, (bare,))

    assert "### x.LAW: " in page.explain()
    assert "*100 % in months 1–6" in change.page(date(2022, 2, 15)).explain("en")


def test_a_rule_that_is_not_so_any_more_is_named_by_its_words() -> None:
    """Which conditions it has no more, and which are new."""
    law = over_time(
        version(date(2010, 1, 1), thing.red), version(date(2011, 1, 1), thing.round)
    )
    rule = Rule("thing.RULE", "reguła", "rule", Thing, law)
    found = change.between(rule, date(2010, 6, 1), date(2011, 6, 1))

    assert [["red"], ["round"]] == [
        [one.en for one in side]
        for side in (found.changes[0].removed, found.changes[0].added)
    ]
