"""What is refunded of the cost of founding a social cooperative."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    AmountError,
    NotInForceError,
)
from reintegra import supported_employment as supported


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
