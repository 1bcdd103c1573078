"""How numbers are written out."""

from decimal import Decimal
from fractions import Fraction

import pytest

from reintegra.reading.numbers import Language, money, number, quantity, zloty

GAP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("grosze", "pl", "en"),
    [
        (2140_70, f"2{GAP}140,70{GAP}zł", "2,140.70 zł"),
        (0, f"0,00{GAP}zł", "0.00 zł"),
        (-5, f"−0,05{GAP}zł", "−0.05 zł"),
        (Fraction(214070, 20), f"107,035{GAP}zł", "107.035 zł"),
        (Fraction(214070, 30), f"71,356666…{GAP}zł", "71.356666… zł"),
        (Fraction(-214070, 30), f"−71,356666…{GAP}zł", "−71.356666… zł"),
    ],
)
def test_money_is_written_in_full(grosze: Fraction | int, pl: str, en: str) -> None:
    """Every decimal there is, and an ellipsis where there is no end."""
    assert (pl, en) == (money(grosze, "pl"), money(grosze, "en"))


@pytest.mark.parametrize(
    ("value", "lang", "shown"),
    [
        (12000, "pl", f"12{GAP}000"),
        (-12000, "en", "−12,000"),
        (Fraction(5, 2), "pl", "2,5"),
        (Fraction(1, 30), "en", "1/30"),
        (Fraction(-1, 8), "en", "−0.125"),
    ],
)
def test_numbers_are_decimal_where_that_is_exact(
    value: Fraction | int, lang: Language, shown: str
) -> None:
    """Else a fraction."""
    assert shown == number(value, lang)


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        (2140_70, "gr/month", f"2{GAP}140,70{GAP}zł"),
        (Fraction(6, 5), "share", f"120{GAP}%"),
        (Fraction(207, 2), "percent", f"103,5{GAP}%"),
        (Fraction(1, 20), "fraction", "1/20"),
        (1, "flag", "1"),
        (21, "days", f"21{GAP}dni"),
        (3, "bushels", f"3{GAP}bushels"),
    ],
)
def test_quantities_carry_their_unit(
    value: Fraction | int, unit: str, shown: str
) -> None:
    """Money in złoty, shares in percent, days in the language asked for."""
    assert shown == quantity(value, unit, "pl")


def test_grosze_become_zloty() -> None:
    """At the edges only."""
    assert Decimal("2140.70") == zloty(2140_70)
