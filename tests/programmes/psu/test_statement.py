"""Pay for socially useful works: who is due what, and who bears it."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import AmountError, Interpretations, Month, NotInForceError, psu
from reintegra.grammar.nodes import Formula
from reintegra.grammar.ranges import largest_numerator
from reintegra.grammar.walk import turning_days
from reintegra.programmes.psu.amount import EARLIER_PAY, PAY
from reintegra.programmes.psu.statement import Pay
from tests.announced import month_not_announced
from tests.engines import Engine
from tests.truth_table import table_agrees

NEW, OLD = date(2026, 1, 15), date(2025, 3, 3)
READINGS = ["exact", "full_hours", "up_10gr"]
minutes = st.integers(0, 24 * 60)


def paid(
    month: Month,
    hours: str = "10",
    agreement: date = NEW,
    under: dict[str, str] | None = None,
    rate: str | None = None,
    **facts: Any,
) -> Pay:
    """Pay hours worked on the first days of a month."""
    day, each = month.first, [Fraction(part) for part in hours.split()]
    log = psu.WorkLog([(day + n * timedelta(1), one) for n, one in enumerate(each)])
    chosen = Interpretations(under or {})
    return psu.pay(
        log, month, agreement=agreement, hourly_rate=rate, under=chosen, **facts
    )


def parts(slip: Pay) -> tuple[str, str, str]:
    """Return the amount, the refund and what is left to the gmina, as text."""
    return str(slip.amount), str(slip.refund), str(slip.gmina_share)


@pytest.mark.parametrize(
    ("month", "agreement", "hours", "expected"),
    [
        (Month(2005, 11), date(2005, 11, 1), "10", ("60.00", "36.00", "24.00")),
        (Month(2018, 5), date(2018, 3, 1), "10", ("81.00", "48.60", "32.40")),
        (Month(2018, 6), date(2018, 3, 1), "10", ("83.00", "49.80", "33.20")),
        (
            Month(2024, 5),
            date(2024, 1, 2),
            "10 10 10 10",
            ("436.00", "261.60", "174.40"),
        ),
        (
            Month(2024, 6),
            date(2024, 1, 2),
            "10 10 10 10",
            ("488.00", "292.80", "195.20"),
        ),
        (Month(2025, 6), OLD, "1", ("12.20", "7.32", "4.88")),
        (Month(2025, 6), date(2025, 6, 1), "1", ("30.50", "18.30", "12.20")),
        (Month(2026, 3), NEW, "10 10 10 10", ("1256.00", "753.60", "502.40")),
        (Month(2026, 12), NEW, "1", ("31.40", "18.84", "12.56")),
        (Month(2027, 1), NEW, "1", ("32.30", "19.38", "12.92")),
    ],
)
def test_the_minimum_of_the_day_worked(
    month: Month, agreement: date, hours: str, expected: tuple[str, str, str]
) -> None:
    """By the act of the agreement, 60 % of it from the Labour Fund at most."""
    assert expected == parts(paid(month, hours, agreement))


def test_a_week_across_the_new_year_has_two_rates() -> None:
    """Hours to 31 December 2026 at 31.40, later ones at 32.30."""
    log = psu.WorkLog([(date(2026, 12, 31), 5), (date(2027, 1, 2), 5)])

    rates = [
        psu.pay(log, month, agreement=NEW).line("rate").exact
        for month in (Month(2026, 12), Month(2027, 1))
    ]
    assert [31_40, 32_30] == rates


@pytest.mark.parametrize("formula", [PAY, EARLIER_PAY], ids=lambda one: one.key)
def test_a_month_has_one_rate(formula: Formula) -> None:
    """Every version begins on the first day of a month, but one without a rate."""
    alone = date(2014, 5, 27)

    assert {alone} == {day for day in turning_days(formula) if day.day != 1}


@pytest.mark.parametrize(
    ("month", "reading", "rate"),
    [
        (Month(2025, 5), "ministry", 12_20),
        (Month(2025, 5), "indexed", 12_20),
        (Month(2025, 6), "ministry", 12_20),
        (Month(2025, 6), "indexed", 12_70),
        (Month(2026, 5), "indexed", 12_70),
        (Month(2026, 6), "ministry", 12_20),
        (Month(2026, 6), "indexed", 13_20),
    ],
)
def test_agreements_of_before_keep_the_earlier_minimum(
    month: Month, reading: str, rate: int
) -> None:
    """With indexation or without, as OP-31 is read; the act of 2004 is cited."""
    slip = paid(month, agreement=OLD, under={"OP-31": reading})

    assert rate == slip.line("rate").exact
    assert rate * 6 == slip.line("refund").exact
    assert {"UPZ"} == {cite.act.short for cite in slip.cites if cite.act}
    assert (f"OP-31={reading}" in map(str, slip.interpretations)) is (
        month >= Month(2025, 6)
    )
    assert "art. 142" not in slip.explain()


def test_an_index_not_yet_announced_is_refused() -> None:
    """There is no indexed minimum from the next indexation on."""
    june = month_not_announced("psu.hourly_minimum.indexed_reading")
    with pytest.raises(NotInForceError, match="not yet announced"):
        paid(june, agreement=OLD, under={"OP-31": "indexed"})


# -- local rates, carers


def test_a_local_rate_is_refunded_by_the_minimum() -> None:
    """60 % of 31.40, not of 35.00; in May 2025 of 12.20, not of 15.00."""
    local = paid(Month(2026, 3), rate="35.00")
    earlier = paid(Month(2025, 5), agreement=OLD, rate="15")

    assert ("350.00", "188.40", "161.60") == parts(local)
    assert ("150.00", "73.20", "76.80") == parts(earlier)


def test_a_local_rate_below_the_minimum_is_refused() -> None:
    """The minimum itself is none."""
    assert parts(paid(Month(2026, 3))) == parts(paid(Month(2026, 3), rate="31.40"))
    with pytest.raises(
        AmountError, match=r"hourly_rate: got 31\.39, expected the minimum of 31\.40"
    ):
        paid(Month(2026, 3), rate="31.39")


@pytest.mark.parametrize("rate", ["x", "-1", "0", "31.405"])
def test_a_rate_is_an_amount(rate: str) -> None:
    """Whole grosze, and not below the minimum."""
    with pytest.raises(AmountError, match=r"got '?[x\d.-]+'?, expected"):
        paid(Month(2026, 3), rate=rate)


def test_works_for_carers_are_refunded_in_full() -> None:
    """Up to 109.00 in May 2024, exactly 314.00 in May 2026."""
    earlier = paid(Month(2024, 5), agreement=date(2024, 1, 2), carers=True)
    later = paid(Month(2026, 5), carers=True)
    running_on = paid(Month(2026, 5), agreement=OLD, carers=True)

    assert ("109.00", "109.00", "0.00") == parts(earlier)
    assert ("314.00", "314.00", "0.00") == parts(later)
    fixed = [one.refund_fixed for one in (earlier, later, running_on)]
    assert [False, True, False] == fixed
    assert paid(Month(2026, 5)).refund_fixed is False


def test_works_for_carers_began_in_july_2017() -> None:
    """Before that the act knew no such refund."""
    agreement = date(2017, 1, 2)

    assert paid(Month(2017, 7), agreement=agreement, carers=True).refund == 81
    with pytest.raises(NotInForceError, match=r"carers.*2017-07-01"):
        paid(Month(2017, 6), agreement=agreement, carers=True)


def test_their_refund_has_its_own_provision() -> None:
    """Ust. 5b came on 2017-07-01; to June there was ust. 5 alone."""
    agreement = date(2017, 1, 2)
    slips = [
        paid(Month(2017, month), agreement=agreement, carers=month == 7)
        for month in (6, 7)
    ]

    units = [slip.line("refund").cites for slip in slips]
    assert ["art. 73a ust. 5", "art. 73a ust. 5, 5b"] == [
        at.unit for at in units if at is not None
    ]
    since = [date(2005, 11, 1), date(2017, 7, 1)]
    assert since == [slip.version.since for slip in slips]
    assert "Dz.U. 2017 poz. 1292" in slips[1].explain("pl")


# -- the gmina alone


@pytest.mark.parametrize("carers", [False, True])
@pytest.mark.parametrize(
    ("month", "agreement", "amount", "unit"),
    [
        (Month(2014, 5), date(2014, 1, 2), "80.00", "art. 73a ust. 5a"),
        (Month(2024, 5), date(2024, 1, 2), "109.00", "art. 73a ust. 5a"),
        (Month(2026, 3), OLD, "122.00", "art. 73a ust. 5a"),
        (Month(2026, 3), NEW, "314.00", "art. 142 ust. 15"),
    ],
)
def test_a_gmina_that_pays_alone_is_refunded_nothing(
    month: Month, agreement: date, amount: str, unit: str, carers: bool
) -> None:
    """The pay is the same; the provision that lets it do so is cited."""
    slip = paid(month, agreement=agreement, gmina_alone=True, carers=carers)

    assert (amount, "0.00", amount) == parts(slip)
    assert unit in {at.unit for at in slip.cites}
    assert unit in slip.explain("pl")
    assert slip.refund_fixed is False


def test_a_gmina_pays_alone_since_may_2014() -> None:
    """Before the act did not speak of it; it is not cited where it does not."""
    agreement = date(2014, 1, 2)

    with pytest.raises(NotInForceError, match=r"gmina_only_financing.*2014-05-27"):
        paid(Month(2014, 4), agreement=agreement, gmina_alone=True)
    shared = paid(Month(2014, 4), agreement=agreement)
    assert "art. 73a ust. 5a" not in shared.explain("pl")


def test_the_refund_is_told_from_its_base() -> None:
    """60 % of the minimum for the hours, then cut to a grosz."""
    slip = paid(Month(2026, 3), "3/4 19/30", rate="35.00")
    keys = "pay", "refund_base", "refund_exact", "refund"

    exact = [slip.line(key).exact for key in keys]
    assert [48_42, 43_44, Fraction(43_44 * 6, 10), 26_06] == exact


# -- part hours


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("exact", ("43.44", "26.06", "17.38")),
        ("full_hours", ("31.40", "18.84", "12.56")),
        ("up_10gr", ("43.50", "26.10", "17.40")),
    ],
)
def test_part_hours_and_rounding(reading: str, expected: tuple[str, str, str]) -> None:
    """45 and 38 minutes are 83, of which one hour is whole; 43.43666… zł exactly."""
    slip = paid(Month(2026, 3), "3/4 19/30", under={"OP-30": reading})

    assert expected == parts(slip)
    assert f"OP-30={reading}" in map(str, slip.interpretations)


def test_nothing_is_due_for_nothing() -> None:
    """A month without works comes to 0."""
    assert ("0.00", "0.00", "0.00") == parts(paid(Month(2026, 3), "0"))


def test_works_before_the_agreement_are_named() -> None:
    """They are not counted; those of the day itself are."""
    log = psu.WorkLog([(date(2026, 1, 14), 2), (NEW, 1)])

    slip = psu.pay(log, Month(2026, 1), agreement=NEW)
    assert slip.amount == Decimal("31.40")
    assert ["days"] == [notice.about for notice in slip.warnings]
    assert "14 stycznia 2026 r." in slip.explain("pl")


def test_there_was_no_pay_before_november_2005() -> None:
    """Neither by the agreement nor by the month."""
    first = date(2005, 11, 1)

    with pytest.raises(NotInForceError, match="first: 2005-11-01"):
        paid(Month(2005, 11), agreement=date(2005, 10, 31))
    with pytest.raises(NotInForceError, match=r"psu\.EARLIER_PAY"):
        paid(Month(2005, 10), agreement=first)


def test_the_lines_are_told() -> None:
    """Hours, rates, who bears what, each with its unit."""
    told = paid(Month(2026, 3), "1.5").explain("pl")

    assert "- godziny przepracowane: 1,5\N{NO-BREAK SPACE}godz." in told
    assert "art. 142 ust. 14" in told


# -- what holds for every log


@given(
    kept=st.lists(minutes, max_size=28),
    month=st.sampled_from([Month(2024, 5), Month(2025, 6), Month(2026, 2)]),
    above=st.none() | st.integers(0, 5000),
    reading=st.sampled_from(READINGS),
    carers=st.booleans(),
)
def test_refund_and_share_are_the_pay(
    kept: list[int], month: Month, above: int | None, reading: str, carers: bool
) -> None:
    """To the grosz, always, and neither is below 0 nor the refund above its share."""
    agreement = date(2024, 1, 2)
    hours = " ".join(str(Fraction(m, 60)) for m in kept)
    rate = None if above is None else str(Decimal(12_70 + above).scaleb(-2))

    slip = paid(month, hours, agreement, {"OP-30": reading}, rate, carers=carers)
    assert slip.refund + slip.gmina_share == slip.amount
    assert min(slip.refund, slip.gmina_share) >= 0
    least = paid(month, hours, agreement, {"OP-30": reading}).amount or 0
    assert slip.refund <= least * (1 if carers else Decimal("0.6"))


@given(
    one=st.lists(st.integers(0, 24), max_size=28),
    other=st.integers(0, 24),
    reading=st.sampled_from(READINGS),
)
def test_pay_is_additive_at_one_rate(one: list[int], other: int, reading: str) -> None:
    """Whole hours of some days and of another one are paid as all of them."""
    first, last, both = (
        paid(Month(2026, 3), " ".join(map(str, kept)), under={"OP-30": reading})
        for kept in (one, [other], [*one, other])
    )

    assert both.grosze == (first.grosze or 0) + (last.grosze or 0)
    assert both.refund == first.refund + last.refund
    assert both.gmina_share == first.gmina_share + last.gmina_share


@given(kept=st.lists(minutes, max_size=28), other=minutes)
def test_part_hours_add_up_to_a_grosz(kept: list[int], other: int) -> None:
    """Only the rounding, once for the month, may differ."""
    hours = [str(Fraction(m, 60)) for m in (*kept, other)]
    month = Month(2026, 3)
    first, last, both = (
        paid(month, " ".join(part)).grosze or 0
        for part in (hours[:-1], hours[-1:], hours)
    )

    assert abs(first + last - both) <= 1


@given(st.lists(minutes, max_size=28), st.sampled_from(READINGS))
def test_the_pay_grows_with_the_hours(kept: list[int], reading: str) -> None:
    """An hour more never comes to less."""
    hours = [str(Fraction(m, 60)) for m in kept]
    under = {"OP-30": reading}
    less = paid(Month(2026, 3), " ".join(hours), under=under)

    assert (less.grosze or 0) <= (
        paid(Month(2026, 3), " ".join([*hours, "1"]), under=under).grosze or 0
    )


# -- columns


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("formula", [PAY, EARLIER_PAY], ids=lambda one: one.key)
def test_pay_reads_the_same_in_columns(
    frame: Engine, formula: Formula, reading: str
) -> None:
    """And stays exact in every engine."""
    assert largest_numerator(formula, None) < 2**53
    table_agrees(frame, formula, Interpretations({"OP-30": reading}), limit=2_000)
