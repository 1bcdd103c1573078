"""How numbers are written out."""

from decimal import Decimal
from fractions import Fraction

import pytest

from reintegra.reading.text.numbers import money, number, quantity, zloty
from reintegra.values.text import Language

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
        (Fraction(6, 5), "share", "120%"),
        (Fraction(207, 2), "percent", "103,5%"),
        (Fraction(1, 20), "fraction", "1/20"),
        (1, "flag", "tak"),
        (0, "flag", "nie"),
        (1, "days", f"1{GAP}dzień"),
        (21, "days", f"21{GAP}dni"),
        (22, "years", f"22{GAP}lata"),
        (12, "years", f"12{GAP}lat"),
        (112, "years", f"112{GAP}lat"),
        (3, "years", f"3{GAP}lata"),
        (1, "persons", f"1{GAP}osoba"),
        (2, "persons", f"2{GAP}osoby"),
        (25, "persons", f"25{GAP}osób"),
        (Fraction(5, 2), "days", f"2,5{GAP}dnia"),
        (1, "days/year", f"1{GAP}dzień w roku"),
        (10, "day of month", f"10.{GAP}dzień{GAP}miesiąca"),
        (11, "months", f"11{GAP}mies."),
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
