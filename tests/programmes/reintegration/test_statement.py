"""What the stipend of social reintegration comes to, and how long and costly it is."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    AmountError,
    Interpretations,
    Month,
    NotInForceError,
    Period,
    PeriodError,
    reintegration,
)
from reintegra.errors import FactError
from reintegra.grammar.ranges import largest_numerator
from reintegra.parameters import urp
from tests.engines import Engine
from tests.truth_table import table_agrees

DAY = timedelta(days=1)
JULY, FEBRUARY = Month(2026, 7), Month(2027, 2)
STAY = reintegration.Participation("P", date(2026, 6, 1))
READINGS = [
    Interpretations({"OP-36a": a, "OP-36b": b})
    for a in ("not_due", "kept")
    for b in ("share_30", "full_60")
]


def first(days: int, month: Month = JULY) -> list[Period]:
    """Return the first days of a month."""
    return [Period(month.first, month.first + (days - 1) * DAY)] if days else []


def amount(
    month: Month = JULY,
    stay: reintegration.Participation = STAY,
    under: Interpretations = READINGS[0],
    **away: list[Period],
) -> Decimal:
    """Return the stipend for a month."""
    found = reintegration.stipend(stay, month, under=under, **away).amount  # type: ignore[arg-type] # kinds of days

    assert found is not None
    return found


# -- worked cases


@pytest.mark.parametrize(
    ("month", "whole", "excused"),
    [
        (Month(2025, 6), "1033.20", "516.60"),
        (Month(2026, 5), "1033.20", "516.60"),
        (Month(2026, 6), "1070.40", "535.20"),
        (JULY, "1070.40", "535.20"),
        (FEBRUARY, "1070.40", "535.20"),
    ],
)
def test_a_whole_month(month: Month, whole: str, excused: str) -> None:
    """60 % of the benefit, 30 % where the whole month was an excused absence.

    Source: art. 236 ust. 1, 3; art. 254 ustawy o rynku pracy i służbach zatrudnienia.
    """
    stay = reintegration.Participation("P", month.first)

    assert Decimal(whole) == amount(month, stay)
    assert Decimal(excused) == amount(month, stay, excused=[month.period])


def test_twelve_days_of_july() -> None:
    """1070.34 / 30 × 12 = 428.136, up to ten groszy.

    Source: art. 237 ust. 1 pkt 2; art. 254.
    """
    late = reintegration.Participation("P", date(2026, 7, 20))
    ended = reintegration.Participation("P", date(2026, 6, 1), date(2026, 7, 12))

    assert [Decimal("428.20")] * 2 == [amount(JULY, late), amount(JULY, ended)]
    assert Decimal("214.10") == amount(JULY, late, excused=[JULY.period])


@pytest.mark.parametrize(
    ("days", "excused", "unexcused"),
    [
        (0, "1070.40", "1070.40"),
        (1, "1052.60", "1034.70"),
        (15, "802.80", "535.20"),
        (30, "535.20", "0.00"),
        (31, "535.20", "0.00"),
    ],
)
def test_absence_in_a_whole_month(days: int, excused: str, unexcused: str) -> None:
    """A day takes 1/30 away: half of it where it was excused (OP-36a)."""
    assert Decimal(excused) == amount(excused=first(days))
    assert Decimal(unexcused) == amount(unexcused=first(days))


def test_the_readings_of_absence() -> None:
    """Unexcused absence not due or kept, incapacity at 30 or 60 %.

    Source: OP-36a, OP-36b.
    """
    away = {"unexcused": first(1), "incapacity": [Period(JULY.last, JULY.last)]}
    found = [amount(JULY, STAY, under, **away) for under in READINGS]

    assert [
        Decimal("1016.90"),
        Decimal("1034.70"),
        Decimal("1052.60"),
        Decimal("1070.40"),
    ] == found


def test_the_readings_stand_on_the_statement() -> None:
    """Both open points are named on it."""
    found = reintegration.stipend(STAY, JULY)

    assert {"OP-36a", "OP-36b"} == {one.point.id for one in found.interpretations}


def test_nothing_beside_the_unemployment_benefit() -> None:
    """Not for its days, absent on them or not: 1070.34 / 30 × 21 = 749.238.

    Source: art. 236 ust. 2; art. 237 ust. 1 pkt 2.
    """
    benefit = first(10)

    assert Decimal("749.30") == amount(benefit=benefit)
    assert Decimal("749.30") == amount(benefit=benefit, excused=first(4))
    assert Decimal("0.00") == amount(FEBRUARY, benefit=[FEBRUARY.period])


@pytest.mark.parametrize("month", [JULY, FEBRUARY], ids=str)
@pytest.mark.parametrize("days", range(1, 28))
def test_days_with_the_benefit_are_as_days_before_the_start(
    month: Month, days: int
) -> None:
    """Whoever had the benefit to a day is paid as one who began on the next.

    Source: art. 236 ust. 2; art. 237 ust. 1 pkt 2.
    """
    late = reintegration.Participation("P", month.first + days * DAY)

    assert amount(month, late) == amount(month, benefit=first(days, month))


def test_absence_never_takes_more_than_there_is() -> None:
    """30 days unexcused and one excused of 31: 30/30 less 30/30, and 1/30 lowered.

    Source: OP-36a.
    """
    last = [Period(JULY.last, JULY.last)]

    found = reintegration.stipend(STAY, JULY, unexcused=first(30), excused=last)

    assert 0 == found.grosze
    assert 1783_90 * Fraction(30, 100) / 30 == found.line("floor").exact
    assert 0 == found.line("rounding").exact


def test_a_month_outside_comes_to_nothing() -> None:
    """No day of reintegration, no stipend."""
    assert Decimal("0.00") == amount(Month(2026, 5))


def test_there_was_no_stipend_before() -> None:
    """The act is of 2025-06-01."""
    old = reintegration.Participation("P", date(2025, 5, 1))

    with pytest.raises(NotInForceError, match=r"reintegration\.STIPEND"):
        reintegration.stipend(old, Month(2025, 5))
    with pytest.raises(NotInForceError, match=r"reintegration\.LENGTH"):
        reintegration.check(old)


# -- what is true of every month

counts = st.integers(0, 10)


@given(counts, counts, counts, st.sampled_from(READINGS))
def test_more_absence_never_pays_more(
    excused: int, unexcused: int, sick: int, under: Interpretations
) -> None:
    """Never below nothing, never above the whole, the lines adding up."""
    parts = [excused, sick, unexcused]
    starts = [JULY.first + sum(parts[:n]) * DAY for n in range(3)]
    periods = [
        [Period(start, start + (days - 1) * DAY)] if days else []
        for start, days in zip(starts, parts, strict=True)
    ]
    names = ("excused", "incapacity", "unexcused")
    away = dict(zip(names, periods, strict=True))
    more = away | {"excused": [*away["excused"], Period(JULY.last, JULY.last)]}
    found = reintegration.stipend(STAY, JULY, under=under, **away)  # type: ignore[arg-type] # kinds of days

    whole = amount(JULY, STAY, under, **away)
    assert 0 <= amount(JULY, STAY, under, **more) <= whole <= Decimal("1070.40")
    assert found.grosze == sum(line.exact or 0 for line in found.lines if line.counts)


@pytest.mark.parametrize("under", READINGS, ids=str)
def test_the_stipend_reads_the_same_in_columns(
    frame: Engine, under: Interpretations
) -> None:
    """And stays exact in every engine."""
    assert largest_numerator(reintegration.STIPEND, None) < 2**53
    table_agrees(frame, reintegration.STIPEND, under, limit=3_000)


# -- limits


@pytest.mark.parametrize(
    ("hours", "met"), [("3.75", False), (4, True), ("4.25", False)]
)
def test_four_hours_a_day(hours: str | int, met: bool) -> None:
    """No more and no fewer.

    Source: art. 200 ust. 3.
    """
    day = date(2026, 6, 8)
    stay = reintegration.Participation(
        "P", STAY.start, date(2026, 7, 31), hours=[(day, hours)]
    )
    found = reintegration.check(stay)

    assert [("reintegration.HOURS", (day,))] * (not met) == [
        (one.key, one.days) for one in found
    ]


@given(st.lists(st.integers(0, 480), min_size=1, max_size=3))
def test_how_hours_of_a_day_are_split_changes_nothing(parts: list[int]) -> None:
    """The sum of a day counts, in whatever order it is written down."""
    day, whole = STAY.start, Fraction(sum(parts), 60)
    split, one = (
        reintegration.Participation("P", STAY.start, day, hours=log)
        for log in ([(day, Fraction(m, 60)) for m in parts], [(day, whole)])
    )

    assert split == one
    assert [one.met for one in reintegration.check(split)] == [False] * (whole != 4)


@pytest.mark.parametrize(
    ("end", "met"),
    [(date(2026, 12, 1), True), (date(2026, 12, 2), False), (None, None)],
)
def test_at_most_six_months(end: date | None, met: bool | None) -> None:
    """To the same date; one that goes on is to be checked.

    Source: art. 200 ust. 3; art. 112 k.c.
    """
    found = reintegration.check(reintegration.Participation("P", STAY.start, end))

    assert ([] if met else [("reintegration.LENGTH", met)]) == [
        (one.key, one.met) for one in found
    ]


@pytest.mark.parametrize(
    ("start", "rate"),
    [
        (date(2025, 6, 1), "233.30"),
        (date(2026, 1, 1), "240.30"),
        (date(2027, 1, 1), "247.50"),
    ],
)
def test_the_trainer_costs_at_most_five_percent(start: date, rate: str) -> None:
    """Of the minimum wage of the day; a grosz more is a finding.

    Source: art. 200 ust. 4.
    """
    stay = reintegration.Participation("P", start, start)
    above = str(Decimal(rate) + Decimal("0.01"))

    assert Decimal(rate) * 100 == urp.REINTEGRATION_TRAINER_RATE_CAP.on(start).value
    assert () == reintegration.check(stay, trainer_rate=rate)
    assert ["reintegration.TRAINER"] == [
        one.key for one in reintegration.check(stay, trainer_rate=above)
    ]


def test_hours_outside_the_reintegration_are_named() -> None:
    """The day before it and the day after, whatever their number.

    Source: art. 200 ust. 3.
    """
    last = date(2026, 7, 31)
    outside = STAY.start - DAY, last + DAY
    log = [(day, 4) for day in (*outside, STAY.start, last)]
    found = reintegration.check(
        reintegration.Participation("P", STAY.start, last, hours=log)
    )

    assert [("reintegration.ENTRY", (day,), False) for day in outside] == [
        (one.key, one.days, one.met) for one in found
    ]
    assert ["evidence"] == [one.about for one in found[0].warnings]


# -- bad input


def test_what_cannot_be_is_refused() -> None:
    """An end before the start, hours no day has, a rate that is none."""
    with pytest.raises(PeriodError):
        reintegration.Participation("P", STAY.start, STAY.start - DAY)
    with pytest.raises(AmountError):
        reintegration.Participation("P", STAY.start, hours=[(STAY.start, 25)])
    with pytest.raises(AmountError):
        reintegration.check(STAY, trainer_rate="dear")


def test_a_day_has_one_kind_of_absence() -> None:
    """Excused and unexcused at once is refused, with the day."""
    with pytest.raises(PeriodError, match="2026-07-01 twice"):
        amount(excused=first(2), unexcused=first(1))


def test_days_that_do_not_fit_into_the_month_are_refused() -> None:
    """More days than the month has, more absence than participation."""
    with pytest.raises(FactError, match="participation_days"):
        reintegration.StipendMonth(month_days=30, participation_days=31)
    with pytest.raises(FactError, match="excused_days"):
        reintegration.StipendMonth(participation_days=3, excused_days=4)
