"""Hours become whole minutes, or are refused."""

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from reintegra import AmountError
from reintegra.programmes.shared.hours import Hours, minutes
from reintegra.programmes.shared.money import grosze
from reintegra.values.units import Grosze, Minutes


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (4, 240),
        (0, 0),
        (Decimal("4.25"), 255),
        (Fraction(1, 4), 15),
        (timedelta(hours=1, minutes=50), 110),
        ("4.5", 270),
        ("4,5", 270),
        ("6,5 godz.", 390),
        ("10", 600),
        (7.5, 450),
    ],
)
def test_hours_come_in_many_forms(hours: Hours, expected: int) -> None:
    """Half and quarter hours are exact."""
    assert expected == minutes(hours)


@pytest.mark.parametrize(
    "hours",
    [
        -1,
        0.1,
        "4,51",
        "4 zł",
        "",
        "four",
        True,
        None,
        Fraction(1, 7),
        float("nan"),
        float("inf"),
        Minutes(-5),
        Grosze(5),
    ],
)
def test_what_is_no_whole_number_of_minutes_is_refused(hours: object) -> None:
    """With what came and what would be right."""
    with pytest.raises(AmountError, match="expected hours, 0 or more"):
        minutes(hours)  # type: ignore[arg-type] # wrong on purpose


def test_a_decimal_that_is_no_number_is_refused() -> None:
    """Nor does it raise anything else, or take for ever."""
    for wrong in (Decimal("NaN"), Decimal("1E+999999999"), Decimal("1E-999999999")):
        with pytest.raises(AmountError):
            minutes(wrong)


@pytest.mark.parametrize("amount", [Grosze(-5), Minutes(5)])
def test_what_is_no_amount_is_refused(amount: int) -> None:
    """Grosze below 0, and minutes."""
    with pytest.raises(AmountError, match="expected złoty"):
        grosze(amount)
