"""Amounts and shares as texts state them."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from reintegra import (
    AmountError,
)
from reintegra.projects import (
    About,
    AtLeast,
    AtMost,
    Exactly,
    GreaterThan,
    LessThan,
    amount,
)
from reintegra.projects.amounts import Share, Stated, exact_share


def test_amounts_are_exact_or_bounds() -> None:
    """Złoty alone are exact; a bound allows what lies within."""
    assert Exactly(98_000) == amount("98000.00")
    assert AtLeast("98000").allows(98_000_00)
    assert not AtLeast("98000").allows(97_999_99)
    assert not GreaterThan("98000").allows(98_000_00)
    assert [True, False] == [Exactly("1").allows(n) for n in (100, 101)]
    assert [True, False] == [AtMost("1").allows(n) for n in (100, 101)]
    assert [True, False] == [LessThan("1").allows(n) for n in (99, 100)]
    assert [True, None] == [About("1").allows(n) for n in (100, 101)]
    assert [True, False] == [About("1", within="0.01").allows(n) for n in (99, 102)]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2140,70", Exactly("2140.70")),
        ("368 609,57", Exactly("368609.57")),
        ("500 zł", Exactly(500)),
        ("37,1 tys. zł", About(37_100, within=50)),
        ("ok. 500 zł", About(500)),
        ("ponad 98 tys. zł", GreaterThan(98_000)),
        ("co najmniej 98 000 zł", AtLeast(98_000)),
        ("poniżej 500 zł", LessThan(500)),
        ("do 500 zł", AtMost(500)),
    ],
)
def test_amounts_are_read_as_texts_write_them(stated: str, expected: Stated) -> None:
    """A word before them makes a bound, thousands are rounded."""
    assert expected == amount(stated)


def test_amounts_are_written_in_both_languages() -> None:
    """With the word of the bound."""
    assert "ponad 98\xa0000,00\xa0zł" == amount("ponad 98 tys. zł").text("pl")
    assert "above 98,000.00 zł" == str(amount("ponad 98 tys. zł"))


@pytest.mark.parametrize("stated", ["5 %", "-1", "0,001", True, 0.5, "1e999999999"])
def test_amounts_that_cannot_be_are_refused(stated: Stated) -> None:
    """At once."""
    with pytest.raises(AmountError, match="amount: got"):
        amount(stated)


@pytest.mark.parametrize(
    ("stated", "share"),
    [
        ("10.5 %", Fraction(21, 200)),
        ("34%", Fraction(17, 50)),
        ("85 proc.", Fraction(17, 20)),
        (" 0.34 ", Fraction(17, 50)),
        (Decimal("0.5"), Fraction(1, 2)),
        (Fraction(1, 3), Fraction(1, 3)),
        ("1/3", Fraction(1, 3)),
        (0, Fraction(0)),
        (1, Fraction(1)),
    ],
)
def test_shares_are_exact(stated: Share, share: Fraction) -> None:
    """As text, as a decimal or as a fraction."""
    assert share == exact_share(stated)


@pytest.mark.parametrize(
    "stated",
    [0.34, True, "34", "ok. 34 %", 2, -1, "abc", "", "%", "1/0", "NaN", Decimal("inf")],
)
def test_shares_that_cannot_be_are_refused(stated: Share) -> None:
    """A binary fraction is not what it seems; 34 is more than a whole."""
    with pytest.raises(AmountError, match="expected an exact part"):
        exact_share(stated)


@pytest.mark.parametrize("wrong", [-7, "-5", "2140,705", Decimal("5.001")])
def test_an_amount_that_is_none_is_shown_as_it_came(wrong: Any) -> None:
    """And with every way to write one, bounds included."""
    said = (
        f"amount: got {wrong!r}, expected złoty such as '2140.70', '2 140,70 zł' or '"
    )
    with pytest.raises(AmountError, match=re.escape(said)):
        amount(wrong)
