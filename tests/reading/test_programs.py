"""Programs at their edges: what is settled, what no plan is made of, what is kept."""

from datetime import date
from fractions import Fraction
from itertools import product
from typing import Any

import attrs
import pytest

from reintegra import Month, cis, compute, decide
from reintegra.errors import ArgumentError, GrammarError, PeriodError
from reintegra.grammar.builders import (
    all_of,
    any_of,
    at_least,
    day_by_interpretation,
    equal,
    more_than,
    none_of,
    one_of,
    total,
)
from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
    DateOf,
    DaysBetween,
    DaysOfMonth,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    MonthsBegun,
    Per,
    Shifted,
    Weekday,
    WholeMonthsBetween,
)
from reintegra.grammar.nodes import (
    Always,
    Choose,
    Clause,
    Compare,
    Condition,
    Discretion,
    Formula,
    Greater,
    Known,
    Line,
    Lines,
    Never,
    OpenDiscretion,
    Product,
    Refer,
    Relation,
    Rounded,
    Rounding,
    Rule,
    Smaller,
    Term,
)
from reintegra.grammar.scope import LawScope
from reintegra.law.interpretations import RECOMMENDED
from reintegra.law.open_points import OP_05
from reintegra.law.timeline import Timeline, over_time
from reintegra.reading.program.link import link
from reintegra.reading.record import flag_nodes, plans
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.source import source
from reintegra.values.text import Text
from tests.things import HERE, RATE, WIDTH, Thing, line, thing, version
from tests.twice import NEVER, Asked, asked_twice, plans_after, same, same_texts

DAY = date(2012, 3, 15)
HALF = Fraction(1, 2)
SHAPES = {True: "cube", False: "ball", None: None}
RECORDS = [
    Thing(
        red=red,
        round=True,
        size=size,
        weight=weight,
        parts=3,
        shape=SHAPES[red],
        made=DAY,
        sold=sold,
    )
    for red, size, weight, sold in product(
        (True, False, None), (0, 3, None), (-3, 5), (DAY, date(2012, 5, 1), None)
    )
]


def rule(says: Condition) -> Rule:
    """Make a rule of one version."""
    law: Timeline[Condition] = over_time(version(date(2010, 1, 1), says))
    return Rule("thing.RULE", "reguła", "rule", Thing, law)


LATE = attrs.evolve(
    rule(thing.red), law=over_time(version(date(2020, 1, 1), thing.red))
)


def formula(*says: Term | Line, rounded: bool = True) -> Formula:
    """Make a formula of one version, a line for each term."""
    lines = tuple(
        one if isinstance(one, Line) else line(one, f"line{number}")
        for number, one in enumerate(says)
    )
    due: Term = total(*lines)
    says_ = Lines(lines, Rounded(due, Rounding.HALF_UP, 10) if rounded else due)
    timeline = over_time(version(date(2010, 1, 1), says_))
    return Formula("thing.SUM", "kwota", "amount", Thing, timeline, monthly=False)


def agree(said: Rule | Formula) -> None:
    """Assert that plans and the reader agree on all records."""
    asked: list[Asked] = [(said, one, DAY, RECOMMENDED, None) for one in RECORDS]
    for found, read in asked_twice(*asked):
        same_texts(found, read)
        same(found, read)


either = Choose(thing.red, HALF, 2)
none = total(thing.size, Product(-1, thing.size))  # 0, where the size is known
LATER = Shifted(thing.made, 30)
NO_DAY = MonthsAfter(DAY, -1)
no_number = WholeMonthsBetween(date(2012, 5, 1), DAY)
decision = OpenDiscretion(Discretion(equal(none, 0), Text("organ", "office"), HERE))
NEITHER = ChooseDay(thing.red, NO_DAY, MonthsAfter(DAY, -2))
DAYS = (
    Shifted(NO_DAY, thing.size),
    EarlierOf(NO_DAY, thing.made),
    LaterOf(thing.made, DAY),
    ChooseDay(equal(none, 0), thing.made, thing.sold),
    ChooseDay(equal(none, 1), thing.made, thing.sold),
    ChooseDay(decision, thing.made, thing.sold),
    NEITHER,
    ChooseDay(thing.red, NO_DAY, thing.made),
    ChooseDay(all_of(thing.red, Never()), NO_DAY, thing.made),
    Shifted(NEITHER, thing.size),
    EarlierOf(NEITHER, thing.made),
    day_by_interpretation(OP_05, subtract=thing.made, due_days=thing.sold),
)


@pytest.mark.parametrize(
    "term",
    [
        Choose(thing.red, thing.size, thing.size),
        Choose(equal(thing.size, 0), 0, Product(7, thing.size)),
        Choose(equal(thing.size, 0), 0, thing.weight),
        Choose(equal(total(thing.size, -3), 0), 0, total(Product(2, thing.size), -6)),
        total(thing.size, Product(-1, thing.size)),
        Product(either, thing.size),
        Product(either, either),
        Product(total(thing.size, HALF), Choose(thing.red, 1, HALF)),
        Smaller(either, Greater(thing.size, HALF)),
        Smaller(Choose(any_of(thing.red, Always()), 1, 2), thing.weight),
        Greater(total(thing.size, Product(-1, thing.size)), 1),
        Choose(all_of(thing.red, Never()), 1, thing.size),
        Choose(at_least(total(thing.size, Product(-1, thing.size)), 0), 1, HALF),
        Rounded(total(thing.size, Product(-1, thing.size), HALF), Rounding.UP, 2),
        Choose(equal(DaysBetween(thing.made, thing.sold), 0), 1, RATE),
        DaysBetween(LATER, MonthsAfter(thing.sold, thing.weight)),
        Product(WIDTH, RATE),
        total(no_number, thing.size),
        Smaller(no_number, thing.size),
        Choose(decision, 1, 2),
        Choose(all_of(thing.red, equal(none, 1)), 1, 2),
        Choose(thing.red, no_number, no_number),
        Choose(thing.red, no_number, thing.size),
        Choose(equal(none, 0), 0, thing.size),
        Choose(equal(total(none, thing.weight), 0), 0, thing.weight),
        Per(thing.size, Choose(thing.red, 2, 2)),
        Per(Per(thing.size, DaysOfMonth(thing.made)), Choose(thing.red, 2, -3)),
        AsOf(date(2014, 6, 1), total(WIDTH, thing.size)),
        AsOf(NO_DAY, thing.size),
        *(DateOf(one) for one in DAYS),
        *(total(kind(DAY), kind(thing.made)) for kind in (DateOf, Weekday)),
        total(DaysBetween(DAY, DAY), WholeMonthsBetween(DAY, DAY), thing.size),
        MonthsBegun(thing.made, LaterOf(DAY, Shifted(DAY, 3))),
    ],
    ids=repr,
)
def test_a_term_comes_to_what_the_reader_finds(term: Term) -> None:
    """Equal branches, 0 where 0, sums that cancel, fractions only now and then."""
    agree(formula(term))
    agree(formula(term, rounded=False))


@pytest.mark.parametrize(
    "says",
    [
        any_of(all_of(thing.red, thing.round), none_of(thing.red), Never()),
        all_of(any_of(thing.red, thing.heavy), any_of(thing.red, thing.heavy)),
        all_of(Always(), Always()),
        none_of(thing.red, Never()),
        Refer(rule(Clause(HERE, more_than(thing.size, HALF)))),
        Compare(total(thing.size, Product(-1, thing.size)), Relation.EQUAL, 0),
        at_least(Choose(thing.red, thing.size, thing.weight), thing.parts),
        at_least(no_number, thing.size),
        at_least(Choose(thing.red, no_number, no_number), thing.size),
        any_of(thing.red, Refer(LATE)),
        all_of(thing.red, equal(none, 1)),
        any_of(all_of(equal(none, 0)), thing.red),
        decision,
        Clause(
            HERE, OpenDiscretion(Discretion(thing.red, Text("organ", "office"), HERE))
        ),
        equal(AsOf(date(2009, 1, 1), WIDTH), thing.size),
        one_of(thing.shape, "cube"),
        all_of(one_of(thing.shape, "cube"), thing.round),
        all_of(Known(thing.size), thing.round),
        all_of(at_least(thing.size, 3), Never()),
    ],
    ids=repr,
)
def test_a_condition_holds_where_the_reader_finds_so(says: Condition) -> None:
    """Parts that are settled, groups within groups, a condition in several places."""
    agree(rule(says))


@pytest.mark.parametrize("counted", [None, thing.red, Always(), Never()], ids=repr)
def test_the_count_behind_a_line_stands_where_it_is_counted(
    counted: Condition | None,
) -> None:
    """Whether that is settled, or hangs on a fact."""
    one = attrs.evolve(
        line(Product(HALF, thing.size), "one"),
        number=thing.size,
        share=HALF,
        counted=counted,
        at=HERE,
    )

    agree(formula(one))


def deep(depth: int) -> Condition:
    """Nest groups to a depth."""
    says: Condition = all_of(thing.red, thing.round)
    for _ in range(depth):
        says = any_of(all_of(says, thing.heavy), thing.round)
    return says


@pytest.mark.parametrize(
    "said",
    [
        rule(at_least(AsOf(thing.made, WIDTH), 3)),
        rule(deep(120)),
        formula(line(Choose(Refer(rule(at_least(line(1), 1))), 1, 2))),
    ],
    ids=["a day of its own", "deep", "a line in a rule"],
)
def test_what_is_no_program_is_read_all_the_same(said: Rule | Formula) -> None:
    """The reader takes it."""
    agree(said)


def test_one_line_in_two_provisions_is_left_to_the_reader() -> None:
    """It belongs to the one that was read first, which only a reading tells."""
    one = line(thing.size, "one")

    agree(formula(one, Choose(Refer(rule(at_least(one, 1))), 1, 2)))


@attrs.define
class Loose:
    """A record that can change."""

    red: bool | None = None


@attrs.frozen
class Redder(Thing):
    """A record of a class below."""


def test_only_records_that_were_checked_are_read_at_once() -> None:
    """A record of a class below, or one that can change, goes to the reader."""
    loose = attrs.evolve(rule(thing.red), record=Loose)
    with plans_after(-1):
        met = [decide(loose, Loose(met), DAY).met for met in (True, False)]
        below = [decide(rule(thing.red), Redder(red=True), DAY).met for _ in range(3)]

    assert met == [True, False]
    assert below == [True, True, True]


def test_plans_are_forgotten_where_many_more_come() -> None:
    """No more is kept than is said, and answers stay the same."""
    most, plans.MOST = plans.MOST, 2
    try:
        with plans_after(-1):
            said, days = rule(thing.red), [DAY, date(2012, 3, 16), date(2012, 3, 17)]
            met = [decide(said, Thing(red=True), day).met for day in days * 2]
            kept = len(plans.VERDICTS) + len(plans.STATEMENTS)
    finally:
        plans.MOST = most

    assert met == [True] * 6
    assert kept <= 2


def test_laws_are_forgotten_where_many_more_are_read() -> None:
    """So they are where none is read often enough for a plan."""
    most, plans.MOST = plans.MOST, 2
    try:
        with plans_after(NEVER):
            said = [rule(thing.red) for _ in range(5)]
            met = [decide(one, Thing(red=True), DAY).met for one in said]
    finally:
        plans.MOST = most

    assert met == [True] * 5


def test_what_amounts_rest_on_is_forgotten_where_many_more_shapes_come() -> None:
    """A plan keeps it for so many days and shapes; texts stay the same."""
    said = formula(Choose(thing.red, WIDTH, thing.size))
    most, plans.MOST = plans.MOST, 1
    try:
        agree(said)
    finally:
        plans.MOST = most


def test_nodes_are_forgotten_where_many_more_are_met(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of a group of flags few are kept; trees and texts stay the same."""
    monkeypatch.setattr(flag_nodes, "NODES", 1)

    agree(rule(any_of(thing.red, all_of(thing.round, thing.heavy))))


def test_a_plan_is_made_for_a_law_that_is_read_often() -> None:
    """The first records are read by the reader; nobody sees which is which."""
    said, amount = rule(thing.red), formula(thing.size)
    with plans_after(3):
        found = [decide(said, Thing(red=True), DAY) for _ in range(20)]
        due = [compute(amount, Thing(size=3), DAY) for _ in range(20)]
        kept = len(plans.VERDICTS) + len(plans.STATEMENTS)
        trees = {one.reason for one in found} | {one.total for one in due}

    assert kept == 2
    assert trees == {found[0].reason, due[0].total}


def test_the_other_function_refuses_what_a_plan_is_kept_for() -> None:
    """`decide` answers no formula and `compute` no rule, however often it is read."""
    said, amount = rule(thing.red), formula(thing.size)
    with plans_after(3):
        for _ in range(9):
            decide(said, Thing(), DAY)
            compute(amount, Thing(), DAY)
        with pytest.raises(ArgumentError):
            decide(amount, Thing(), DAY)  # type: ignore[arg-type]
        with pytest.raises(ArgumentError):
            compute(said, Thing(), DAY)  # type: ignore[arg-type]


def test_law_that_could_not_be_known_yet_is_refused_as_the_reader_does() -> None:
    """A number by the law of a later day than that of the knowledge."""
    said = rule(equal(AsOf(date(2014, 6, 1), WIDTH), thing.size))
    asked: Asked = (said, Thing(size=3), DAY, RECOMMENDED, date(2013, 1, 1))

    for found, read in asked_twice(asked):
        same(found, read)


def test_a_program_is_of_one_day() -> None:
    """Every day at once is refused."""
    with pytest.raises(GrammarError, match="got every day"):
        link(rule(thing.red), LawScope())


def test_a_node_or_a_line_has_no_more_than_its_fields() -> None:
    """What they work out when asked is what they are declared to have."""
    with plans_after(-1):
        found = [compute(formula(either), Thing(red=True), DAY) for _ in range(2)][1]

    assert not hasattr(found.total, "nothing")
    assert not hasattr(found.lines[0], "nothing")


@pytest.mark.parametrize(
    ("given", "named", "error"),
    [
        ((), {}, TypeError),
        ((cis.PROTECTED,), {}, TypeError),
        ((cis.PROTECTED,), {"on": DAY}, TypeError),
        ((), {"rule": cis.PROTECTED, "on": DAY}, TypeError),
        ((cis.PROTECTED, None, DAY, None), {}, TypeError),
        ((cis.PROTECTED, None, []), {}, PeriodError),
        ((cis.PROTECTED, None), {"onn": DAY}, ArgumentError),
    ],
)
def test_wrong_arguments_are_refused_as_before(
    given: tuple[Any, ...], named: dict[str, Any], error: type[Exception]
) -> None:
    """What plans are found by is no way around the checks."""
    with pytest.raises(error):
        decide(*given, **named)


def test_a_month_and_a_day_of_it_are_asked_about_alike() -> None:
    """Both are found again, and knowledge before the month is refused."""
    month = Month(2026, 6)
    record = cis.BenefitMonth(month_days=30, trial_days=0, main_days=30)
    with plans_after(-1):
        asked = month, month.first, month, month.last
        found = {compute(cis.BENEFIT, record, on=on) for on in asked}
        with pytest.raises(PeriodError):
            compute(cis.BENEFIT, record, on=month, known_on=date(2026, 5, 31))

    assert [one.on for one in found] == [month.last]


def test_what_is_said_beside_a_record_is_in_its_warnings() -> None:
    """Whether a plan or the reader made the statement, and whatever was asked of it."""
    said, record = formula(thing.size), Thing(size=3)
    note = Notice("days", "uwaga", "a note")
    found = []
    for readings in (10, -1):
        with plans_after(readings):
            slip = [compute(said, record, DAY) for _ in range(2)][1]
            assert slip.warnings == ()
            found.append(slip.beside(id="P", whole=False, remarks=(note,)))

    assert found[0] == found[1]
    assert [one.warnings for one in found] == [(note,), (note,)]
    assert [one.lines[0].exact for one in found] == [3, 3]
    assert not found[1].complete


def test_a_source_names_its_days_and_is_no_name_of_a_fact() -> None:
    """A formula has two functions, and a day stands before them."""
    text = source(formula(DaysBetween(date(2012, 1, 1), thing.made)), DAY)

    assert text.startswith("d20120101 = date(2012, 1, 1)\ndef answer(r):")
    assert "def answer_open(r):" in text
