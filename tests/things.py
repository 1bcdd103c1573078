"""A made-up record, made-up law, and every sentence the grammar can say of them."""

from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from typing import Never, TypeVar

from attrs import fields, frozen
from hypothesis import strategies as st

from reintegra.grammar.builders import (
    ALWAYS,
    NEVER,
    by_interpretation,
    day_by_interpretation,
    met_by_interpretation,
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
from reintegra.grammar.facts import choice, count, day, fact
from reintegra.grammar.nodes import (
    Choose,
    Clause,
    Compare,
    Condition,
    DayTerm,
    Discretion,
    Formula,
    Greater,
    Group,
    How,
    Known,
    Line,
    Lines,
    OneOf,
    OpenDiscretion,
    Parameter,
    Product,
    Refer,
    Relation,
    Rounded,
    Rounding,
    Rule,
    Smaller,
    Sum,
    Term,
)
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import Interpretations
from reintegra.law.open_points import OP_05, OP_10
from reintegra.law.status import SILENT, LawStatus
from reintegra.law.timeline import Timeline, Version, not_read, over_time
from reintegra.values.text import Text

T = TypeVar("T")
HERE = page("a made-up act")
LATE = timedelta(days=40)
FIRST, LAST = date(2004, 2, 29), date(2024, 2, 29)


@frozen(kw_only=True)
class Thing:
    """A record for made-up sentences."""

    red: bool | None = fact("czerwony", "red")
    round: bool | None = fact("okrągły", "round")
    heavy: bool | None = fact("ciężki", "heavy")
    size: int | None = count("rozmiar", "size", unit="cm", high=6)
    weight: int | None = count("waga", "weight", unit="g", high=61, low=-3)
    parts: int | None = count("części", "parts", unit="parts", high=300)
    shape: str | None = choice("kształt", "shape", {"cube": "sześcian", "ball": "kula"})
    made: date | None = day(  # noqa: RUF009 - it declares a fact
        "dzień wykonania", "day made", first=FIRST, last=LAST
    )
    sold: date | None = day(  # noqa: RUF009 - it declares a fact
        "dzień sprzedaży", "day sold", first=FIRST, last=LAST
    )


thing = fields(Thing)


def version(
    since: date,
    says: T | None,
    evidence: Evidence = Evidence.STATUTE,
    published: date | None = None,
) -> Version[T]:
    """Write a version of a made-up provision."""
    return Version(since, says, HERE, evidence, published)


def silence(since: date, status: LawStatus, published: date | None) -> Version[Never]:
    """Write a version that says nothing, and why."""
    return Version(since, None, HERE, Evidence.STATUTE, published, status=status)


WIDTH = Parameter(
    "width",
    "szerokość",
    "width",
    "cm",
    over_time(
        version(date(2010, 1, 1), 3),
        version(date(2012, 3, 15), 4, published=date(2012, 4, 10)),
        not_read(date(2014, 1, 1), HERE, Evidence.STATUTE),
        version(date(2014, 6, 1), 5),
        version(date(2016, 1, 1), 2, Evidence.UNVERIFIED),
    ),
)
RATE = Parameter(
    "rate",
    "stawka",
    "rate",
    "share",
    over_time(
        version(date(2009, 1, 1), Fraction(1, 2)),
        version(date(2012, 3, 20), Fraction(6, 5)),
        version(date(2015, 1, 1), Fraction(6, 5), Evidence.DERIVED),
        version(date(2016, 1, 1), -1),
    ),
)
TURNS = tuple(
    sorted({*WIDTH.history.turning_days, *RATE.history.turning_days, date(2013, 5, 6)})
)
"""The days on which made-up law changes."""


def near(*days: date) -> list[date]:
    """Return each day with the day before and the day after."""
    return sorted({day + timedelta(n) for day in days for n in (-1, 0, 1)})


DAYS = near(*TURNS)
interpretations = st.builds(
    lambda a, b, unverified: Interpretations(
        {"OP-05": a, "OP-10": b}, unverified=unverified
    ),
    st.sampled_from(OP_05.keys),
    st.sampled_from(OP_10.keys),
    st.booleans(),
)


# -- records


def _maybe(values: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | values


MONTH_ENDS = [
    *(date(2012, 1, 31), date(2012, 2, 29), date(2012, 3, 31), date(2013, 2, 28)),
    *(date(2013, 8, 31), date(2013, 12, 31), date(2014, 1, 1), date(2016, 2, 29)),
]
some_days = st.sampled_from([*MONTH_ENDS, *DAYS, FIRST, LAST]) | st.dates(FIRST, LAST)
things = st.builds(
    Thing,
    red=_maybe(st.booleans()),
    round=_maybe(st.booleans()),
    heavy=_maybe(st.booleans()),
    size=_maybe(st.integers(0, 6)),
    weight=_maybe(st.integers(-3, 6) | st.integers(-3, 61)),
    parts=_maybe(st.integers(0, 6) | st.integers(250, 300)),
    shape=_maybe(st.sampled_from(["cube", "ball"])),
    made=_maybe(some_days),
    sold=_maybe(some_days),
)
names = st.sets(st.sampled_from([f.name for f in thing]))
cases = st.lists(st.tuples(things, st.sampled_from(DAYS)), min_size=1, max_size=12)


# -- sentences, to a depth

words = st.sampled_from([thing.red, thing.round, thing.heavy])
shapes = st.sampled_from(
    [OneOf(thing.shape, names) for names in (("cube",), ("cube", "ball"))]
)
counts = st.sampled_from([thing.size, thing.weight, thing.parts])
parameters = st.sampled_from([WIDTH, RATE])
integers = st.integers(-2, 7)
fractions = st.fractions(-2, 3, max_denominator=6)
steps = st.sampled_from([1, 2, 10])
day_facts = st.sampled_from([thing.made, thing.sold])
known_facts = st.sampled_from(
    [Known(one) for one in (thing.red, thing.size, thing.shape, thing.sold)]
)
lengths = st.integers(-40, 400) | st.sampled_from([thing.size, thing.weight, WIDTH])
few = st.sampled_from([1, 7, WIDTH, -3])


@cache
def conditions(depth: int = 3) -> st.SearchStrategy[Condition]:
    """Return conditions of every kind, none nested deeper than *depth*."""
    if depth == 0:
        return words | shapes
    below = st.deferred(lambda: conditions(depth - 1))  # whose text is short
    numbers = st.deferred(lambda: terms(depth - 1))
    may = st.builds(
        Discretion, below, st.just(Text("organ", "authority")), st.just(HERE)
    )
    return st.one_of(
        words,
        shapes,
        st.sampled_from([ALWAYS, NEVER]),
        known_facts,
        st.builds(Compare, numbers, st.sampled_from(Relation), numbers),
        st.builds(
            Group,
            st.sampled_from(How),
            st.lists(below, min_size=1, max_size=3).map(tuple),
        ),
        st.builds(Clause, st.just(HERE), below),
        may,
        may.map(OpenDiscretion),
        rules(depth - 1).map(Refer),
        st.builds(
            lambda a, b: met_by_interpretation(OP_05, subtract=a, due_days=b),
            below,
            below,
        ),
    )


@cache
def terms(depth: int = 3) -> st.SearchStrategy[Term]:
    """Return terms of every kind, none nested deeper than *depth*."""
    leaves: st.SearchStrategy[Term] = st.one_of(counts, parameters, integers, fractions)
    if depth == 0:
        return leaves
    below = st.deferred(lambda: terms(depth - 1))
    when = st.deferred(lambda: conditions(depth - 1))
    days = st.deferred(lambda: day_terms(depth - 1))
    return st.one_of(
        leaves,
        st.builds(Sum, st.lists(below, min_size=1, max_size=3).map(tuple)),
        st.builds(Product, below, below),
        st.builds(Smaller, below, below),
        st.builds(Greater, below, below),
        st.builds(Rounded, below, st.sampled_from(Rounding), steps),
        st.builds(Choose, when, below, below),
        over_days(depth - 1),
        st.builds(Per, below, few | days.map(DaysOfMonth)),
        st.builds(AsOf, days, below),
        below.map(line),
        below.map(line).flatmap(shared),
        st.builds(
            lambda a, b, c: by_interpretation(
                OP_10, full_amount_up_10gr=a, due_amount_up_10gr=b, grosz=c
            ),
            below,
            below,
            below,
        ),
    )


@cache
def day_terms(depth: int = 3) -> st.SearchStrategy[DayTerm]:
    """Return days of every kind, none nested deeper than *depth*."""
    leaves: st.SearchStrategy[DayTerm] = day_facts | some_days
    if depth == 0:
        return leaves
    below = st.deferred(lambda: day_terms(depth - 1))
    when = st.deferred(lambda: conditions(depth - 1))
    return st.one_of(
        leaves,
        st.builds(Shifted, below, lengths),
        st.builds(MonthsAfter, below, lengths),
        st.builds(EarlierOf, below, below),
        st.builds(LaterOf, below, below),
        st.builds(ChooseDay, when, below, below),
        st.builds(
            lambda a, b: day_by_interpretation(OP_05, subtract=a, due_days=b),
            below,
            below,
        ),
    )


@cache
def over_days(depth: int = 3) -> st.SearchStrategy[Term]:
    """Return numbers over days of every kind."""
    below = st.deferred(lambda: day_terms(depth))
    return st.one_of(
        st.builds(DaysBetween, below, below),
        st.builds(WholeMonthsBetween, below, below),
        st.builds(MonthsBegun, below, below),
        below.map(DaysOfMonth),
        below.map(DateOf),
        below.map(Weekday),
    )


def line(says: Term, key: str = "part") -> Line:
    """Give *says* a name."""
    return Line(key, "część", "part", says)


def shared(said: Line) -> st.SearchStrategy[Term]:
    """Refer to one line more than once."""
    return st.sampled_from(
        [
            Sum((said, said)),
            Smaller(said, Sum((said, 1))),
            Choose(Compare(said, Relation.AT_LEAST, 2), 2, said),
        ]
    )


# -- law over time

silences = st.sampled_from(sorted(SILENT))


@st.composite
def timelines(
    draw: st.DrawFn, said: st.SearchStrategy[T], *, gaps: bool = True
) -> Timeline[T]:
    """Return provisions over time: with gaps, and some published late."""
    days = draw(st.lists(st.sampled_from(TURNS), min_size=1, max_size=4, unique=True))
    says = [draw(_maybe(said) if gaps and n else said) for n in range(len(days))]
    late = [draw(st.sampled_from([None, LATE])) for _ in days]
    return over_time(
        *(
            silence(since, draw(silences), since + delay if delay else None)
            if one is None
            else version(since, one, published=since + delay if delay else None)
            for since, one, delay in zip(sorted(days), says, late, strict=True)
        )
    )


@cache
def rules(depth: int = 3) -> st.SearchStrategy[Rule]:
    """Return rules over time."""
    return st.builds(
        Rule,
        st.just("thing.Rule"),
        st.just("reguła"),
        st.just("rule"),
        st.just(Thing),
        timelines(conditions(depth)),
    )


@st.composite
def statements(draw: st.DrawFn) -> Lines:
    """Return lines of which the later refer to the earlier, and their amount."""
    first = line(draw(terms(2)), "first")
    second = line(Sum((draw(terms(2)), first)), "second")
    third = Line("third", "uwaga", "note", Product(second, 2), counts=False)
    due = Sum((first, second))
    rounded = Rounded(due, draw(st.sampled_from(Rounding)), draw(steps))
    return Lines((first, second, third), draw(st.sampled_from([rounded, due, third])))


formulas = st.builds(
    Formula,
    st.just("thing.SUM"),
    st.just("kwota"),
    st.just("amount"),
    st.just(Thing),
    timelines(statements()),
    st.booleans(),
)
