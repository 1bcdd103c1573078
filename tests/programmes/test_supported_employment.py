"""Supported employment: who may be referred, when, and what an employer is refunded."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    AmountError,
    Interpretations,
    Month,
    NotInForceError,
    NotReadError,
    Period,
    PeriodError,
    UnknownNameError,
    cis,
    compute,
    decide,
    parameters,
)
from reintegra import supported_employment as supported
from reintegra.grammar.nodes import Formula
from reintegra.grammar.ranges import bound
from tests.announced import BASE, not_announced
from tests.engines import Engine
from tests.truth_table import table_agrees

DAY = timedelta(days=1)
A2007, A2011, A2022 = date(2007, 7, 14), date(2011, 10, 30), date(2022, 2, 15)
READINGS = ("continuous", "sum_30")
ENDED = supported.Referral(programme="cis", finished=True)
EARLY = supported.Referral(
    programme="cis",
    finished=False,
    justified_case=True,
    months_of_classes=6,
    months_added_up=6,
    breaks=False,
)
BY_CONTRACT = Interpretations({"OP-25": "contract_day"})
starts = st.dates(A2022, date(2035, 12, 31))


def met(record: supported.Referral, on: date, reading: str = "continuous") -> object:
    """Return whether the office may refer."""
    under = Interpretations({"OP-20": reading})
    return decide(supported.ELIGIBLE, record, on, under=under).met


# -- who may be referred


@pytest.mark.parametrize("turn", [A2007, A2011, A2022])
def test_after_the_programme_the_office_may_refer(turn: date) -> None:
    """From a centre or a club, on either side of each change (art. 16 ust. 1)."""
    for on in {max(turn - DAY, A2007), turn}:
        for programme in ("cis", "kis"):
            found = decide(supported.ELIGIBLE, evolve(ENDED, programme=programme), on)

            assert (True, ["the labour office"]) == (
                found.met,
                [one.who_en for one in found.discretion],
            )


@pytest.mark.parametrize(
    ("programme", "on", "answer"),
    [
        ("cis", A2007, True),
        ("cis", A2022 - DAY, True),
        ("cis", A2022, True),
        ("kis", A2007, False),
        ("kis", A2022 - DAY, False),
        ("kis", A2022, True),
        (None, A2022, None),
        (None, A2022 - DAY, None),
    ],
)
def test_earlier_referral_named_clubs_only_in_2022(
    programme: str | None, on: date, answer: bool | None
) -> None:
    """In justified cases after six months; from a club from 2022-02-15."""
    assert answer is met(evolve(EARLY, programme=programme), on)


@pytest.mark.parametrize(
    ("facts", "answer"),
    [
        ({"justified_case": False}, False),
        ({"justified_case": None}, None),
        ({"months_of_classes": 5, "months_added_up": 5}, False),
        ({"months_of_classes": 5, "breaks": True}, True),
        ({"finished": None, "justified_case": False}, None),
        ({"finished": True, "justified_case": False, "months_of_classes": 0}, True),
    ],
)
def test_earlier_referral_needs_a_case_and_six_months(
    facts: dict[str, bool | int | None], answer: bool | None
) -> None:
    """Both, unless participation has ended."""
    record = evolve(EARLY, **facts)  # type: ignore[arg-type] # flags and counts

    assert answer is met(record, date(2026, 7, 1))


def test_who_was_referred_before_2007_was_not_read() -> None:
    """The act of 2003 had referrals; the wording that was read is of 2007-07-14."""
    with pytest.raises(NotReadError, match=r"law since 2003-08-14, art\. 16 ust\. 1"):
        decide(supported.ELIGIBLE, ENDED, A2007 - DAY)
    with pytest.raises(NotInForceError):
        decide(supported.ELIGIBLE, ENDED, date(2003, 8, 13))


def test_a_club_not_yet_named_is_a_derived_answer() -> None:
    """Participants of a club are named expressly from 2011-10-30."""
    record = evolve(ENDED, programme="kis")
    before, after = (
        decide(supported.ELIGIBLE, record, on).evidence.name
        for on in (A2011 - DAY, A2011)
    )

    assert ("DERIVED", "STATUTE") == (before, after)


# -- the earliest day


@pytest.mark.parametrize(
    ("start", "continuous", "sum_30"),
    [
        (date(2026, 1, 15), date(2026, 7, 15), date(2026, 7, 13)),
        (date(2025, 8, 31), date(2026, 2, 28), date(2026, 2, 26)),
        (date(2003, 9, 1), A2007, A2007),
    ],
)
def test_the_earliest_day_is_six_months_on(
    start: date, continuous: date, sum_30: date
) -> None:
    """Start plus six months, or the 180th day (OP-20); never before the provision."""
    by = [
        supported.earliest_day(start, under=Interpretations({"OP-20": reading}))
        for reading in READINGS
    ]

    assert [continuous, sum_30] == by


def test_from_a_club_the_earliest_day_came_with_2022() -> None:
    """A club is named from 2022-02-15."""
    start = date(2021, 6, 1)

    assert A2022 == supported.earliest_day(start, programme="kis")
    assert date(2021, 12, 1) == supported.earliest_day(start)


@given(
    start=starts,
    first=st.integers(1, 250),
    pause=st.integers(1, 90),
    reading=st.sampled_from(READINGS),
)
def test_the_earliest_day_is_the_first_that_the_rule_allows(
    start: date, first: int, pause: int, reading: str
) -> None:
    """With a break: not the day before, and from that day on."""
    away = Period(start + first * DAY, start + (first + pause - 1) * DAY)
    parts = [Period(start, away.first - DAY), Period(away.last + DAY, date.max)]
    under = Interpretations({"OP-20": reading})
    earliest = supported.earliest_day(start, breaks=[away], under=under)
    answers = [
        met(
            supported.referral(
                parts, on, programme="cis", finished=False, justified_case=True
            ),
            on,
            reading,
        )
        for on in (earliest - DAY, earliest)
    ]

    assert [False, True] == answers


@pytest.mark.parametrize("reading", READINGS)
def test_a_break_after_the_term_puts_off_nothing(reading: str) -> None:
    """Five days in February count; five in August, after the 180th day, do not."""
    away = [Period(date(2026, month, 2), date(2026, month, 6)) for month in (2, 8)]
    under = Interpretations({"OP-20": reading})
    found = supported.earliest_day(date(2026, 1, 15), breaks=away, under=under)

    assert date(2026, 7, 18) == found


def test_a_break_must_come_after_the_start() -> None:
    """And breaks one after another."""
    start = date(2026, 1, 15)
    for breaks in (
        [Period(start, start)],
        [Period(start + DAY, start + 9 * DAY), Period(start + 9 * DAY, date.max)],
    ):
        with pytest.raises(PeriodError, match="expected it to begin after"):
            supported.earliest_day(start, breaks=breaks)


def test_an_unknown_programme_is_refused() -> None:
    """With those that there are."""
    with pytest.raises(UnknownNameError, match="cis, kis"):
        supported.earliest_day(date(2026, 1, 1), programme="psu")  # type: ignore[arg-type] # wrong on purpose


def test_the_stays_of_a_centre_are_counted() -> None:
    """From stays to periods, and from those to a verdict."""
    on = date(2026, 7, 15)
    stays = [
        cis.Participation("P", date(2026, 1, 15)),
        cis.Participation("P", date(2027, 1, 1)),
    ]
    record = supported.referral(
        cis.classes(stays, on),
        on,
        programme="cis",
        finished=False,
        justified_case=True,
    )

    assert (6, True) == (record.months_of_classes, met(record, on))


# -- what an employer is refunded


@pytest.mark.parametrize("reading", ["month_refunded", "contract_day"])
@pytest.mark.parametrize(
    ("signed", "total", "employ", "rows", "source"),
    [
        (date(2026, 7, 1), "10703.40", 6, 6, "6 × 1783.90"),
        (
            date(2018, 6, 1),
            "7630.20",
            12,
            12,
            "3 × 847.80 + 3 × 678.24 + 6 × 508.68: no June but the first",
        ),
    ],
)
def test_the_refund_is_what_was_worked_by_hand(
    signed: date, total: str, employ: int, rows: int, source: str, reading: str
) -> None:
    """By the law of the day of signing, contributions apart (art. 16 ust. 2)."""
    under = Interpretations({"OP-25": reading})
    found = supported.refunds(signed, under=under)

    assert Decimal(total) == found.total, source
    assert (employ, rows, [reading]) == (
        found.employ_months,
        len(found.rows),
        [one.reading.key for one in found.interpretations],
    )


@pytest.mark.parametrize(
    ("signed", "employ", "percent"),
    [
        (date(2003, 8, 14), 18, [80] * 3 + [60] * 3 + [40] * 6),
        (A2007 - DAY, 18, [80] * 3 + [60] * 3 + [40] * 6),
        (A2007, 12, [100] * 3 + [80] * 3 + [60] * 6),
        (A2022 - DAY, 12, [100] * 3 + [80] * 3 + [60] * 6),
        (A2022, 6, [100] * 6),
    ],
)
def test_the_table_is_that_of_the_day_of_signing(
    signed: date, employ: int, percent: list[int]
) -> None:
    """To the end, on the day before each change and on the day.

    Source: art. 16 ust. 2; A2022 art. 11.
    """
    found = supported.refunds(signed)

    assert employ == found.employ_months
    assert [Fraction(one, 100) for one in percent] == [r.share for r in found.rows]
    assert list(range(1, len(percent) + 1)) == [row.number for row in found.rows]


@pytest.mark.parametrize(
    ("reading", "bases"),
    [
        ("month_refunded", ["847.80"] * 11 + ["861.40"]),
        ("contract_day", ["847.80"] * 12),
    ],
)
def test_a_june_within_the_refund_is_read_two_ways(
    reading: str, bases: list[str]
) -> None:
    """The twelfth month of a contract of July 2018 is June 2019 (OP-25)."""
    found = supported.refunds(
        date(2018, 7, 1), under=Interpretations({"OP-25": reading})
    )

    assert [Decimal(one) for one in bases] == [row.base for row in found.rows]
    assert Decimal(bases[-1]) * Decimal("0.6") == found.rows[-1].amount


def test_contributions_are_added_as_given() -> None:
    """By month, or the same for each; what is not given is told."""
    signed = date(2026, 7, 1)
    each = supported.refunds(signed, contributions="489.50")
    some = supported.refunds(signed, contributions={Month(2026, 7): "489.50"})

    assert (Decimal("13640.40"), True) == (each.total, each.complete)
    assert (Decimal("11192.90"), False) == (some.total, some.complete)
    assert 5 == sum(one.about == "contributions" for one in some.warnings)
    assert not [one for one in each.warnings if one.about == "contributions"]


def test_each_month_says_where_it_comes_from() -> None:
    """The provision, and the announcement of the benefit."""
    row = supported.refunds(date(2026, 7, 1)).rows[0]

    assert ["art. 2 pkt 9", "art. 16 ust. 2", ""] == [one.unit for one in row.cites]
    assert "M.P. 2026 poz. 268" in str(row.cites[-1])
    assert (Month(2026, 7), Decimal("1783.90")) == (row.month, row.amount)


def test_a_month_whose_benefit_is_not_known_is_refused() -> None:
    """June of the next indexation is not announced; the day of signing is."""
    signed = date(not_announced(BASE).year, 1, 4)
    base = parameters.get(BASE).on(signed).zloty
    with pytest.raises(NotInForceError, match="not yet announced"):
        supported.refunds(signed)

    assert base is not None
    assert 6 * base == supported.refunds(signed, under=BY_CONTRACT).total
    assert 5 == len(supported.refunds(signed, months=5).rows)


def test_work_that_ended_earlier_is_refunded_so_long() -> None:
    """And longer work no longer than the refund."""
    signed = date(2026, 7, 1)

    assert Decimal("3567.80") == supported.refunds(signed, months=2).total
    assert 6 == len(supported.refunds(signed, months=12).rows)


def test_work_may_begin_in_a_later_month() -> None:
    """The months are counted from the first one of work."""
    found = supported.refunds(date(2018, 5, 31), first=Month(2018, 6))

    assert Decimal("7630.20") == found.total


@pytest.mark.parametrize(
    ("given_", "said"),
    [
        ({"months": 0}, "got 0, expected 1 or more"),
        ({"first": Month(2026, 6)}, "got 2026-06, expected 2026-07 or later"),
    ],
)
def test_impossible_months_are_refused(given_: dict[str, object], said: str) -> None:
    """With what came and what would be right."""
    with pytest.raises(PeriodError, match=said):
        supported.refunds(date(2026, 7, 1), **given_)  # type: ignore[arg-type] # wrong on purpose


def test_nothing_was_refunded_before_the_act() -> None:
    """It begins on 2003-08-14."""
    with pytest.raises(NotInForceError):
        supported.refunds(date(2003, 8, 13))


def test_a_contract_of_before_2007_warns() -> None:
    """There is no transitional rule; and the benefit of 2009 is a derived amount."""
    reaching = supported.refunds(date(2006, 8, 1))
    over = supported.refunds(date(2006, 7, 1))

    assert any("no transitional rule" in str(one) for one in reaching.warnings)
    assert not any("no transitional rule" in str(one) for one in over.warnings)
    assert not any(one.about == "evidence" for one in over.warnings)
    derived = supported.refunds(date(2009, 6, 1)).warnings
    assert any(one.about == "evidence" for one in derived)


@given(
    signed=st.dates(date(2003, 8, 14), date(2026, 5, 31)),
    months=st.integers(1, 14),
    contributions=st.integers(0, 2_000),
    reading=st.sampled_from(["month_refunded", "contract_day"]),
)
def test_a_refund_is_the_sum_of_its_rows_and_never_above_the_cap(
    signed: date, months: int, contributions: int, reading: str
) -> None:
    """Nothing is lost to rounding, and no row passes base and contributions."""
    found = supported.refunds(
        signed,
        contributions=contributions,
        months=months,
        under=Interpretations({"OP-25": reading}),
    )

    assert sum(row.amount for row in found.rows) == found.total
    assert all(
        row.amount
        == row.base * row.share.numerator / row.share.denominator + contributions
        and row.share <= 1
        for row in found.rows
    )


def test_a_month_after_the_refund_comes_to_nothing() -> None:
    """The formula itself says so, contributions or not."""
    counted = supported.RefundMonth(number=7, base_of_month=1783_90, contributions=1)
    year = evolve(counted, number=13)
    by = [
        supported_amount(counted, A2022),
        supported_amount(counted, A2022 - DAY),
        supported_amount(year, A2022 - DAY),
    ]

    assert [0, 1070_35, 0] == by


def supported_amount(record: supported.RefundMonth, signed: date) -> int | None:
    """Return what a month comes to, in grosze."""
    return compute(supported.REFUND, record, on=signed).grosze


@pytest.mark.parametrize(
    ("signed", "journal"),
    [
        (date(2003, 8, 14), "Dz.U. 2003 nr 122 poz. 1143"),
        (date(2007, 7, 13), "Dz.U. 2003 nr 122 poz. 1143"),
        (date(2007, 7, 14), "Dz.U. 2007 nr 115 poz. 793"),
        (date(2022, 2, 14), "Dz.U. 2007 nr 115 poz. 793"),
        (date(2022, 2, 15), "Dz.U. 2022 poz. 218"),
    ],
)
def test_a_refund_is_cited_by_the_wording_of_the_contract(
    signed: date, journal: str
) -> None:
    """That of the day it was signed, neither earlier nor later."""
    month = supported.RefundMonth(
        number=1, base_of_month=100_00, base_on_signing=100_00, contributions=0
    )
    refund = compute(supported.REFUND, month, on=signed)

    assert journal == str(refund.version.cites.published)
    assert journal == str(refund.line("benefit").cites).partition("(")[2].rstrip(")")


# -- the cost of founding a cooperative


@pytest.mark.parametrize(
    ("cost", "amount", "source"),
    [
        ("1000.00", "800.00", "80 % (art. 16 ust. 4)"),
        ("10625.00", "8500.00", "80 % and one average wage are the same"),
        ("10625.02", "8500.00", "not above one average wage"),
        ("0.01", "0.00", "up to 80 %: part of a grosz is left out"),
        ("0", "0.00", "nothing"),
    ],
)
def test_the_cost_of_founding_is_refunded_in_part(
    cost: str, amount: str, source: str
) -> None:
    """Up to 80 %, at most one average wage given by the caller."""
    on = date(2026, 7, 1)
    found = supported.founding_cost(cost, average_wage="8500.00", on=on)

    assert Decimal(amount) == found.amount, source


@given(cost=st.integers(0, 10_000_000), wage=st.integers(0, 10_000_000))
def test_founding_never_passes_its_caps(cost: int, wage: int) -> None:
    """Neither 80 % nor the average wage, and within a grosz of the smaller."""
    amounts = Decimal(cost).scaleb(-2), Decimal(wage).scaleb(-2)
    found = supported.founding_cost(
        amounts[0], average_wage=amounts[1], on=date(2026, 7, 1)
    )
    most = min(Fraction(cost * 4, 5), Fraction(wage))

    assert most - 1 < Fraction(found.grosze or 0) <= most


def test_founding_is_refunded_from_the_first_day_of_the_act() -> None:
    """And for no negative cost."""
    with pytest.raises(NotInForceError):
        supported.founding_cost("1", average_wage="1", on=date(2003, 8, 13))
    with pytest.raises(AmountError):
        supported.founding_cost("-1", average_wage="1", on=date(2003, 8, 14))

    found = supported.founding_cost("1", average_wage="1", on=date(2003, 8, 14))
    assert Decimal("0.80") == found.amount


# -- columns


@pytest.mark.parametrize(
    "formula", [supported.REFUND, supported.FOUNDING_COST], ids=lambda one: one.key
)
def test_a_formula_reads_the_same_in_columns(frame: Engine, formula: Formula) -> None:
    """And stays exact in every engine."""
    assert bound(formula, None) < 2**53
    table_agrees(frame, formula, limit=3_000)


def test_the_other_base_reads_the_same_in_columns(frame: Engine) -> None:
    """By the day of signing (OP-25)."""
    table_agrees(frame, supported.REFUND, BY_CONTRACT, limit=3_000)


@pytest.mark.parametrize("reading", READINGS)
def test_the_rule_reads_the_same_in_columns(frame: Engine, reading: str) -> None:
    """Under either reading of OP-20."""
    under = Interpretations({"OP-20": reading})

    table_agrees(frame, supported.ELIGIBLE, under, limit=3_000)
