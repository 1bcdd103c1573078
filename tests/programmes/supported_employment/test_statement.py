"""What an employer is refunded, month by month."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    Interpretations,
    Month,
    NotInForceError,
    PeriodError,
    compute,
    parameters,
)
from reintegra import supported_employment as supported
from tests.announced import BASE, not_announced

DAY = timedelta(days=1)
A2007, A2011, A2022 = date(2007, 7, 14), date(2011, 10, 30), date(2022, 2, 15)
BY_CONTRACT = Interpretations({"OP-25": "contract_day"})


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
        [one.interpretation.key for one in found.interpretations],
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
