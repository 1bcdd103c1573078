"""Days as terms, and numbers over them: one by one, and at random, in every reading."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from fractions import Fraction

import pyarrow as pa
import pytest
from attrs import frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import ColumnError, FactError, decide, frames
from reintegra.grammar.builders import (
    ALWAYS,
    NEVER,
    at_least,
    before,
    day_by_interpretation,
    equal,
    known,
    no_later,
    none_of,
    per,
    share,
    times,
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
    Shifted,
    Weekday,
    WholeMonthsBetween,
)
from reintegra.grammar.facts import choice, count, day
from reintegra.grammar.nodes import Choose, Condition, DayTerm, Refer, Rule, Term
from reintegra.law.open_points import OP_05
from reintegra.law.periods import Month
from reintegra.law.terms import completed_months, months_after, months_begun
from reintegra.law.timeline import over_time
from reintegra.law.verified import LAW_VERIFIED
from reintegra.reading.text.phrases import clause, phrase
from tests.engines import Engine
from tests.laws.test_examples import always, single
from tests.laws.test_polish import ENGLISH, QUOTED
from tests.things import (
    LAST,
    RATE,
    WIDTH,
    Thing,
    conditions,
    some_days,
    terms,
    thing,
    version,
)
from tests.truth_table import Case, columns_agree, due, met

DAY = date(2013, 7, 1)  # the width is 4, the rate is 6/5
GAP = date(2014, 3, 1)  # there is no width
ORIGIN = date(2000, 1, 1)
ONE = Thing(red=True, size=3, weight=-2, made=date(2012, 1, 31), sold=date(2013, 2, 28))
NONE = Thing()
CHOSEN = day_by_interpretation(OP_05, subtract=ORIGIN, due_days=DAY)


def days_from_origin(term: DayTerm) -> Term:
    """Write a day as a number."""
    return DaysBetween(ORIGIN, term)


@pytest.mark.parametrize("own", [False, True], ids=["one-day", "own-day"])
@pytest.mark.parametrize(
    ("term", "one", "none"),
    [
        (thing.made, date(2012, 1, 31), None),
        (date(2016, 2, 29), date(2016, 2, 29), date(2016, 2, 29)),
        (Shifted(thing.made, 0), date(2012, 1, 31), None),
        (Shifted(thing.made, 1), date(2012, 2, 1), None),
        (Shifted(thing.made, -31), date(2011, 12, 31), None),
        (Shifted(thing.made, 28), date(2012, 2, 28), None),
        (Shifted(thing.made, 29), date(2012, 2, 29), None),
        (Shifted(thing.made, 30), date(2012, 3, 1), None),
        (Shifted(thing.sold, 1), date(2013, 3, 1), None),
        (Shifted(Shifted(thing.sold, 1), -1), date(2013, 2, 28), None),
        (Shifted(thing.made, thing.weight), date(2012, 1, 29), None),
        (Shifted(date(2012, 1, 31), thing.size), date(2012, 2, 3), None),
        (Shifted(thing.made, WIDTH), date(2012, 2, 4), None),
        (Shifted(date(2012, 1, 31), WIDTH), date(2012, 2, 4), date(2012, 2, 4)),
        (MonthsAfter(thing.made, 1), date(2012, 2, 29), None),
        (MonthsAfter(thing.made, 13), date(2013, 2, 28), None),
        (MonthsAfter(thing.made, 0), date(2012, 1, 31), None),
        (MonthsAfter(thing.made, thing.size), date(2012, 4, 30), None),
        (MonthsAfter(thing.made, thing.weight), None, None),
        (MonthsAfter(date(2012, 1, 31), 1), date(2012, 2, 29), date(2012, 2, 29)),
        (EarlierOf(thing.made, thing.sold), date(2012, 1, 31), None),
        (LaterOf(thing.made, thing.sold), date(2013, 2, 28), None),
        (EarlierOf(thing.made, thing.made), date(2012, 1, 31), None),
        (LaterOf(thing.made, date(2012, 1, 30)), date(2012, 1, 31), None),
        (EarlierOf(ORIGIN, DAY), ORIGIN, ORIGIN),
        (LaterOf(ORIGIN, DAY), DAY, DAY),
        (ChooseDay(thing.red, thing.made, thing.sold), date(2012, 1, 31), None),
        (ChooseDay(none_of(thing.red), ORIGIN, thing.sold), date(2013, 2, 28), None),
        (ChooseDay(thing.round, ORIGIN, ORIGIN), None, None),
        (ChooseDay(ALWAYS, ORIGIN, thing.sold), ORIGIN, ORIGIN),
        (ChooseDay(NEVER, thing.sold, ORIGIN), ORIGIN, ORIGIN),
        (ChooseDay(known(thing.sold), thing.sold, ORIGIN), date(2013, 2, 28), ORIGIN),
        (CHOSEN, ORIGIN, ORIGIN),
        (MonthsAfter(CHOSEN, 1), date(2000, 2, 1), date(2000, 2, 1)),
        (MonthsAfter(LaterOf(ORIGIN, DAY), 1), date(2013, 8, 1), date(2013, 8, 1)),
    ],
)
def test_days(
    frame: Engine, term: DayTerm, one: date | None, none: date | None, own: bool
) -> None:
    """A day is found for a thing, and for one of which nothing is known."""
    said = single(version(date(2010, 1, 1), days_from_origin(term)))
    rows = frame.records([(ONE, DAY), (NONE, DAY)], Thing)
    expected = [None if day is None else (day - ORIGIN).days for day in (one, none)]

    column = frames.compute(rows, said, on="day" if own else DAY)
    assert expected == frame.read(column, "thing_sum")
    assert expected == [due(said, thing, DAY)[0] for thing in (ONE, NONE)]


@pytest.mark.parametrize("own", [False, True], ids=["one-day", "own-day"])
@pytest.mark.parametrize(
    ("term", "one", "none"),
    [
        (DaysBetween(thing.made, thing.sold), 394, None),
        (DaysBetween(thing.sold, thing.made), -394, None),
        (WholeMonthsBetween(thing.made, thing.sold), 13, None),
        (WholeMonthsBetween(thing.made, date(2012, 2, 28)), 0, None),
        (WholeMonthsBetween(thing.made, date(2012, 2, 29)), 1, None),
        (WholeMonthsBetween(thing.sold, thing.made), None, None),
        (WholeMonthsBetween(DAY, ORIGIN), None, None),
        (WholeMonthsBetween(ORIGIN, DAY), 162, 162),
        (MonthsBegun(thing.made, thing.made), 0, None),
        (MonthsBegun(thing.made, date(2012, 2, 29)), 1, None),
        (MonthsBegun(thing.made, date(2012, 3, 1)), 2, None),
        (MonthsBegun(thing.sold, thing.made), None, None),
        (DaysOfMonth(MonthsAfter(thing.made, 1)), 29, None),
        (DaysOfMonth(thing.sold), 28, None),
        (DaysOfMonth(DAY), 31, 31),
        (DateOf(thing.made), 31, None),
        (Weekday(thing.made), 1, None),
        (Weekday(date(2012, 2, 5)), 6, 6),
        (per(5, 2), Fraction(5, 2), Fraction(5, 2)),
        (per(thing.size, -2), Fraction(-3, 2), None),
        (per(thing.size, DaysOfMonth(thing.sold)), Fraction(3, 28), None),
        (per(1, DaysOfMonth(thing.made)), Fraction(1, 31), None),
        (per(1, times(2, DaysOfMonth(thing.made))), Fraction(1, 62), None),
        (per(1, WIDTH), Fraction(1, 4), Fraction(1, 4)),
        (per(share(thing.size, 1, 2), Choose(thing.red, 2, 3)), Fraction(3, 4), None),
        (per(thing.size, Choose(thing.red, 1, 4)), 3, None),
        (per(thing.parts, 2), None, None),
        (AsOf(thing.made, WIDTH), 3, None),
        (AsOf(thing.sold, times(WIDTH, thing.size)), 12, None),
        (AsOf(date(2012, 3, 14), WIDTH), 3, 3),
        (AsOf(ChooseDay(thing.round, DAY, DAY), 1), None, None),
        (AsOf(ChooseDay(ALWAYS, thing.made, DAY), thing.size), 3, None),
        (total(AsOf(thing.made, RATE), RATE), Fraction(17, 10), None),
        (AsOf(thing.made, AsOf(thing.sold, WIDTH)), 4, None),
        (times(AsOf(thing.made, WIDTH), AsOf(thing.made, WIDTH)), 9, None),
        (AsOf(Shifted(date(2014, 1, 1), thing.size), WIDTH), None, None),
        (per(1, AsOf(thing.made, WIDTH)), Fraction(1, 3), None),
    ],
)
def test_numbers_over_days(
    frame: Engine,
    term: Term,
    one: Fraction | int | None,
    none: Fraction | int | None,
    own: bool,
) -> None:
    """A number is found for a thing, and for one of which nothing is known."""
    said = single(version(date(2010, 1, 1), term))
    rows = frame.records([(ONE, DAY), (NONE, DAY)], Thing)

    computed = frames.compute(rows, said, on="day" if own else DAY, lines=True)
    found = frame.read(computed, f"thing_sum_part_per_{said.unit()}")
    assert [one, none] == [n if n is None else Fraction(n, said.unit()) for n in found]
    lines = [due(said, thing, DAY)[1] for thing in (ONE, NONE)]
    assert [one, none] == [line.get("part") for line in lines]


@pytest.mark.parametrize(
    ("says", "one", "none"),
    [
        (ALWAYS, True, True),
        (NEVER, False, False),
        (known(thing.red), True, False),
        (known(thing.size), True, False),
        (known(thing.shape), False, False),
        (known(thing.sold), True, False),
        (no_later(thing.made, thing.sold), True, None),
        (no_later(thing.made, thing.made), True, None),
        (no_later(thing.sold, thing.made), False, None),
        (no_later(ORIGIN, thing.sold), True, None),
        (before(thing.made, thing.sold), True, None),
        (before(thing.made, thing.made), False, None),
        (at_least(AsOf(thing.made, WIDTH), WIDTH), False, None),
        (Refer(always(before(thing.made, DAY))), True, None),
    ],
)
def test_conditions_over_days(
    frame: Engine, says: Condition, one: bool | None, none: bool | None
) -> None:
    """A condition holds or not for a thing, and for one of which nothing is known."""
    rows = frame.records([(ONE, DAY), (NONE, DAY)], Thing)

    column = frames.decide(rows, always(says), on="day", into="met")
    assert [one, none] == frame.read(column, "met")
    assert [one, none] == [met(always(says), thing, DAY) for thing in (ONE, NONE)]


NO_DAY = Shifted(ORIGIN, WIDTH)  # not known in any row where there is no width


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (NO_DAY, None),
        (MonthsAfter(thing.made, WIDTH), None),
        (MonthsAfter(NO_DAY, 1), None),
        (EarlierOf(NO_DAY, thing.made), None),
        (LaterOf(ORIGIN, NO_DAY), None),
        (ChooseDay(at_least(WIDTH, 1), ORIGIN, DAY), None),
        (ChooseDay(thing.red, NO_DAY, NO_DAY), None),
        (ChooseDay(thing.red, NO_DAY, ORIGIN), None),
        (ChooseDay(thing.red, thing.made, NO_DAY), (ONE.made or DAY) - ORIGIN),
    ],
)
def test_a_day_that_hangs_on_law_that_says_nothing_is_not_known(
    frame: Engine, term: DayTerm, expected: timedelta | None
) -> None:
    """In a gap of the law, in every row or in none."""
    said = single(version(date(2010, 1, 1), days_from_origin(term)))
    read = single(version(date(2010, 1, 1), AsOf(term, 1)))
    rows = frame.records([(ONE, GAP)], Thing)
    days = None if expected is None else expected.days

    for on in (GAP, "day"):
        column = frames.compute(rows, said, on=on)
        assert [days] == frame.read(column, "thing_sum")
        column = frames.compute(rows, read, on=on)
        assert [None if days is None else 1] == frame.read(column, "thing_sum")
    assert days == due(said, ONE, GAP)[0]


def test_a_number_divided_by_law_that_says_nothing_is_not_known(frame: Engine) -> None:
    """In a gap of the law, in every row."""
    said = single(version(date(2010, 1, 1), per(thing.size, WIDTH)))
    rows = frame.records([(ONE, GAP)], Thing)

    for on in (GAP, "day"):
        assert [None] == frame.read(frames.compute(rows, said, on=on), "thing_sum")
    assert due(said, ONE, GAP)[0] is None


# -- what a record cannot have, a column may


@frozen(kw_only=True)
class Wider:
    """A record whose facts have the names of a thing's, and wider limits."""

    size: int | None = count("rozmiar", "size", unit="cm", high=60)
    shape: str | None = choice("kształt", "shape", {"cone": "stożek"})
    sold: date | None = day(  # noqa: RUF009 - it declares a fact
        "dzień sprzedaży", "day sold"
    )


def test_a_value_beyond_its_limits_is_not_known(frame: Engine) -> None:
    """Of a day, a count and a name; a record refuses them."""
    one = Wider(size=7, shape="cone", sold=LAST + timedelta(1))
    rows = frame.records([(one, DAY)], Wider)

    for fact in (thing.size, thing.shape, thing.sold):
        column = frames.decide(
            rows, always(known(fact)), on=DAY, into="met", unknown_names="null"
        )
        assert [False] == frame.read(column, "met")
    with pytest.raises(FactError, match="sold: got"):
        Thing(sold=one.sold)


@pytest.mark.parametrize(
    ("of", "later", "expected", "why"),
    [
        (WIDTH, date(2014, 7, 1), None, None),
        (thing.size, date(2014, 1, 1), None, None),
        (thing.size, date(2013, 12, 31), 3, "in_force"),
    ],
    ids=["law", "fact", "known"],
)
def test_law_of_a_day_that_could_not_be_known_gives_nothing(
    frame: Engine, of: Term, later: date, expected: int | None, why: str | None
) -> None:
    """What is asked as it was known in 2013 knows no law from 2014 on."""
    said = single(version(date(2010, 1, 1), AsOf(thing.made, of)))
    fixed = single(version(date(2010, 1, 1), AsOf(later, of)))
    for formula in (said, fixed):
        one = Thing(size=3, made=later)
        rows = frame.records([(one, DAY)], Thing)
        column = frames.compute(
            rows, formula, on="day", known_on=date(2013, 12, 31), status="why"
        )
        assert [(expected, why)] == frame.read(column, "thing_sum", "why")
        assert expected is due(formula, one, DAY, known_on=date(2013, 12, 31))[0]


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (date(2009, 12, 31), "not_yet"),
        (date(2013, 1, 1), "in_force"),
        (GAP, "not_read"),
        (date(2016, 5, 1), "unverified"),
        (None, "in_force"),
    ],
)
def test_a_null_of_law_of_another_day_says_why(
    frame: Engine, made: date | None, why: str
) -> None:
    """By that day, not by the row's; where it is not known, a fact is missing."""
    rows = frame.records([(Thing(made=made), DAY)], Thing)
    said = single(version(date(2010, 1, 1), AsOf(thing.made, WIDTH)))
    told: list[DayTerm] = [thing.made, *([made] if made else [])]

    for counts in told:
        formula = single(version(date(2010, 1, 1), AsOf(counts, WIDTH)))
        column = frames.compute(rows, formula, on="day", status="why")
        assert [why] == frame.read(column, "why")
    assert (due(said, Thing(made=made), DAY)[0] is None) == (made != date(2013, 1, 1))


def test_law_of_a_day_that_was_not_verified_is_warned_of() -> None:
    """Once, by that day, though the row's own day was verified."""
    late = LAW_VERIFIED + timedelta(1)
    law = over_time(version(date(2010, 1, 1), equal(AsOf(late, thing.size), 3)))
    rule = Rule("thing.RULE", "reguła", "rule", Thing, law)
    found = decide(rule, Thing(size=3), DAY).warnings

    assert ["law"] == [notice.about for notice in found]
    assert f"{late} is after the last day of the law verified" in found[0].en
    assert () == decide(rule, Thing(), DAY).warnings[1:]


@pytest.mark.parametrize(
    ("term", "said"),
    [
        (WholeMonthsBetween(thing.sold, thing.made), "the end lies before the start"),
        (MonthsBegun(thing.sold, thing.made), "the end lies before the start"),
        (days_from_origin(MonthsAfter(thing.made, thing.weight)), "months are below 0"),
    ],
)
def test_what_has_no_value_is_warned_of(term: Term, said: str) -> None:
    """All facts are known, and none is missing; where one is, that is said instead."""
    rule = always(at_least(term, 1))
    found, open_ = decide(rule, ONE, DAY), decide(rule, NONE, DAY)

    assert (None, ()) == (found.met, found.missing)
    assert [("days", True)] == [(one.about, said in one.en) for one in found.warnings]
    assert open_.missing
    assert () == open_.warnings


# -- the law's own terms, at random

Pair = tuple[date, date]
pairs = st.lists(st.tuples(some_days, some_days), min_size=1, max_size=20)


def _ordered(count: Callable[[date, date], int]) -> Callable[[date, date], int | None]:
    return lambda one, other: None if other < one else count(one, other)


MODELS: tuple[tuple[Term, Callable[[date, date], int | None]], ...] = (
    (DaysBetween(thing.made, thing.sold), lambda a, b: (b - a).days),
    (WholeMonthsBetween(thing.made, thing.sold), _ordered(completed_months)),
    (MonthsBegun(thing.made, thing.sold), _ordered(months_begun)),
    (
        days_from_origin(MonthsAfter(thing.made, 7)),
        lambda a, _: (months_after(a, 7) - ORIGIN).days,
    ),
    (
        days_from_origin(Shifted(thing.sold, 300)),
        lambda _, b: (b + timedelta(300) - ORIGIN).days,
    ),
    (
        days_from_origin(Shifted(thing.sold, -27)),
        lambda _, b: (b - timedelta(27) - ORIGIN).days,
    ),
    (Weekday(thing.made), lambda a, _: a.weekday()),
    (DaysOfMonth(thing.made), lambda a, _: Month.of(a).days),
)


@settings(max_examples=max(settings().max_examples // 15, 2))  # a plan each
@pytest.mark.parametrize(("term", "model"), MODELS)
@given(pairs=st.lists(st.tuples(some_days, some_days), min_size=10, max_size=60))
def test_terms_of_days_are_those_of_the_law(
    term: Term, model: Callable[[date, date], int | None], pairs: list[Pair]
) -> None:
    """On any two days, leap days and ends of months among them."""
    said = single(version(date(2010, 1, 1), term))
    rows: list[Case] = [(Thing(made=one, sold=other), DAY) for one, other in pairs]

    assert [model(*pair) for pair in pairs] == [due(said, *row)[0] for row in rows]
    columns_agree(said, rows)


@given(pairs=pairs)
def test_a_term_and_its_length_agree(pairs: list[Pair]) -> None:
    """The longest term of whole months that ends by a day ends by that day."""
    whole = WholeMonthsBetween(thing.made, thing.sold)
    for one, other in pairs:
        record = Thing(made=one, sold=other)
        months = due(single(version(date(2010, 1, 1), whole)), record, DAY)[0]
        if months is not None:
            assert months_after(one, months) <= other < months_after(one, months + 1)


# -- in words


@given(says=conditions())
def test_every_condition_is_written_in_both_languages(says: Condition) -> None:
    """Without English in Polish."""
    assert clause(says, "en")
    assert not ENGLISH.search(QUOTED.sub(" ", clause(says, "pl")))


@given(says=terms())
def test_every_term_is_written_in_both_languages(says: Term) -> None:
    """Without English in Polish."""
    assert phrase(says, "en")
    assert not ENGLISH.search(QUOTED.sub(" ", phrase(says, "pl")))


# -- what is no day


@pytest.mark.parametrize(
    "given",
    [
        pa.array(["2012-02-29"]),
        pa.array([datetime(2012, 2, 29)], pa.timestamp("us")),  # noqa: DTZ001
    ],
    ids=["text", "time"],
)
def test_a_column_that_holds_no_days_is_refused_with_the_cast_to_write(
    frame: Engine, given: pa.Array
) -> None:
    """A text or a time stands for no day until its owner says so."""
    rows = frame.make(pa.table({"sold": given, "row": pa.array([0])}))

    with pytest.raises(ColumnError, match=r"column 'sold': got .*Date") as caught:
        frames.decide(rows, always(before(thing.sold, DAY)), on=DAY)
    casts = "pl.Date", ".str.to_date(", "date32", "CAST(sold AS DATE)"
    assert any(cast in str(caught.value) for cast in casts)
