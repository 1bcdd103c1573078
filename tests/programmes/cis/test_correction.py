"""A month paid, computed anew: what is owed on top, and the refund base."""

from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    AmountError,
    ArgumentError,
    Month,
    NotInForceError,
    Period,
    cis,
    compute,
    psu,
)
from reintegra.law.days_off import class_day
from reintegra.programmes.cis.amount import BENEFIT
from tests.announced import BASE, month_not_announced

JANUARY = Month(2022, 1)
STAY = cis.Participation("P-17", date(2021, 6, 1))
TRIAL = cis.Participation("P-18", date(2022, 1, 1))


def present(month: Month, **other: str) -> cis.Attendance:
    """Mark every class day of *month* as present, but for the days named ``d7``."""
    marks = {day: "present" for day in month.period if class_day(day)}
    changed = {date(month.year, month.month, int(d[1:])): m for d, m in other.items()}
    return cis.Attendance({**marks, **changed})


@pytest.mark.parametrize(
    ("paid", "month", "stay", "difference", "source"),
    [
        ("1240.80", JANUARY, STAY, "248.20", "main: 100 % paid, 120 % due: 1489.00"),
        ("620.40", JANUARY, TRIAL, "868.60", "trial: 50 % paid, 120 % due"),
        ("1240.80", Month(2022, 2), STAY, "248.20", "February 2022 as well"),
        ("1240.80", Month(2021, 12), STAY, "0.00", "December 2021: the old rate"),
        ("1489.00", Month(2021, 12), STAY, "-248.20", "December paid too high"),
        ("1489.00", JANUARY, STAY, "0.00", "paid right"),
    ],
)
def test_a_month_paid_at_the_old_rate_is_topped_up(
    paid: str,
    month: Month,
    stay: cis.Participation,
    difference: str,
    source: str,
) -> None:
    """The month due decides, not the day of payment (A2022 art. 14 pkt 2)."""
    found = cis.correction(paid, stay, present(month), month)

    assert (Decimal(difference), True) == (found.difference, found.complete), source
    assert found.before is None


def test_both_statements_are_kept() -> None:
    """A mark entered late takes 1/20 off, and the difference is negative."""
    before = cis.integration_benefit(STAY, present(JANUARY), JANUARY)
    found = cis.correction(before, STAY, present(JANUARY, d12="unexcused"), JANUARY)

    assert (before, -74_45) == (found.before, found.grosze)
    assert 1414_55 == found.after.grosze


@pytest.mark.parametrize(
    ("lang", "head"),
    [
        ("pl", "styczeń 2022 r.: wypłacono 1 240,80 zł, przysługuje 1 489,00 zł"),
        ("en", "2022-01: paid 1,240.80 zł, due 1,489.00 zł, difference 248.20 zł"),
    ],
)
def test_the_difference_is_explained(lang: str, head: str) -> None:
    """First the difference, then what is known of both computations."""
    found = cis.correction("1240.80", STAY, present(JANUARY), JANUARY)
    told = found.explain("pl" if lang == "pl" else "en").replace("\xa0", " ")
    twice = evolve(found, before=found.after).explain("en").replace("\xa0", " ")

    assert told.startswith(head)
    assert 2 == twice.count("integration benefit, P-17: 1,489.00 zł")


def test_an_unmarked_day_leaves_it_open() -> None:
    """The difference is not final while a class day is not known."""
    found = cis.correction("1240.80", STAY, cis.Attendance(), JANUARY)

    assert (Decimal("248.20"), False) == (found.difference, found.complete)
    assert "(nie jest ostateczna)" in found.explain("pl").splitlines()[0]
    assert "(not final)" in found.explain("en").splitlines()[0]


def test_a_correction_needs_an_amount() -> None:
    """A statement whose facts are missing has none; nor is a negative one."""
    blank = compute(BENEFIT, cis.BenefitMonth(), on=JANUARY)
    for paid in (blank, "-1", "12.345"):
        with pytest.raises(AmountError, match="paid"):
            cis.correction(paid, STAY, present(JANUARY), JANUARY)


def test_a_month_without_a_base_is_refused() -> None:
    """The benefit of the next indexation is not known yet."""
    june = month_not_announced(BASE)
    stay = cis.Participation("P", june.previous.first)
    with pytest.raises(NotInForceError):
        cis.correction("1", stay, cis.Attendance(), june)


@given(sick=st.integers(1, 28), until=st.integers(1, 28), paid=st.integers(0, 300_000))
def test_paid_and_difference_make_what_is_due(sick: int, until: int, paid: int) -> None:
    """To the grosz; and who was paid by the same facts is owed nothing."""
    first, last = sorted([date(2022, 1, sick), date(2022, 1, until)])
    kept = cis.Attendance(sickness=(Period(first, last),))
    found = cis.correction(Decimal(paid).scaleb(-2), STAY, kept, JANUARY)
    again = cis.correction(found.after, STAY, kept, JANUARY)

    assert found.after.amount == Decimal(paid).scaleb(-2) + found.difference
    assert 0 == again.grosze


@pytest.mark.parametrize(
    ("whose", "month", "told"),
    [
        ("P-17", Month(2021, 12), "expected one of cis.BENEFIT for 2022-01"),
        ("P-18", JANUARY, "expected one of 'P-17', whose stay it is"),
    ],
)
def test_a_statement_of_something_else_is_no_payment_of_the_month(
    whose: str, month: Month, told: str
) -> None:
    """The difference would be one of two months, or of two persons."""
    other = cis.Participation(whose, STAY.start)
    paid = cis.integration_benefit(other, present(month), month)

    with pytest.raises(ArgumentError, match=rf"cis\.correction\.paid: got .*{told}"):
        cis.correction(paid, STAY, present(JANUARY), JANUARY)


def test_another_formula_is_no_payment_of_the_month() -> None:
    """Such as a month of socially useful works."""
    log = psu.WorkLog([(date(2022, 1, 3), 2)])
    paid = psu.pay(log, JANUARY, agreement=date(2021, 6, 1))

    with pytest.raises(ArgumentError, match=r"expected one of cis\.BENEFIT"):
        cis.correction(paid, STAY, present(JANUARY), JANUARY)


def test_a_statement_of_nobody_may_be_anybodys() -> None:
    """One computed from a record of counts does not say whose it is."""
    slip = cis.integration_benefit(STAY, present(JANUARY), JANUARY)

    found = cis.correction(evolve(slip, id=None), STAY, present(JANUARY), JANUARY)

    assert 0 == found.grosze
