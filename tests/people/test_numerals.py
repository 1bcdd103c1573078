"""Numbers are read as people write them, and refused where they can mean two things."""

from decimal import Decimal
from fractions import Fraction

import pytest

from reintegra import AmountError
from reintegra.people.numerals import Bound, Numeral, Written, exact, numeral


def read(given: object) -> Numeral:
    """Read a number of something."""
    return numeral(given, "number", "one such as '6,5'")  # type: ignore[arg-type] # some are wrong on purpose


@pytest.mark.parametrize(
    ("given", "value", "unit"),
    [
        ("6,5", "6.5", ""),
        ("6.5", "6.5", ""),
        ("2140,70", "2140.70", ""),
        ("368 609,57", "368609.57", ""),
        ("368\N{NO-BREAK SPACE}609,57", "368609.57", ""),
        ("1\N{NARROW NO-BREAK SPACE}954\N{NARROW NO-BREAK SPACE}700", "1954700", ""),
        ("2.140,70", "2140.70", ""),
        ("2,140.70", "2140.70", ""),
        ("1.954.700", "1954700", ""),
        ("0,105", "0.105", ""),
        ("1234,567", "1234.567", ""),
        ("1/3", "1/3", ""),
        ("-5", "-5", ""),
        ("−5,5", "-5.5", ""),
        ("500 zł", "500", "zł"),
        ("500,- zł", "500", "zł"),
        ("500 złotych.", "500", "zł"),
        ("50 gr", "0.5", "zł"),
        ("37,1 tys. zł", "37100", "zł"),
        ("1,2 mln zł", "1200000", "zł"),
        ("37 tys.", "37000", ""),
        ("85 proc.", "0.85", "%"),
        ("85%", "0.85", "%"),
        ("21,3 %", "0.213", "%"),
        ("21,345 %", "0.21345", "%"),
        ("6,5 godz.", "6.5", "godz."),
        ("2900 osób", "2900", "os."),
        (7, "7", ""),
        (Decimal("2140.70"), "2140.70", ""),
        (Fraction(1, 3), "1/3", ""),
    ],
)
def test_numbers_are_read_as_people_write_them(
    given: Written, value: str, unit: str
) -> None:
    """In Polish and in plain notation, with the units of the field."""
    found = read(given)

    assert (Fraction(value), unit) == (found.value, found.unit)
    assert found.bound is Bound.EXACTLY


@pytest.mark.parametrize(
    ("given", "bound", "value"),
    [
        ("ok. 85 %", Bound.ABOUT, Fraction(17, 20)),
        ("ok.85%", Bound.ABOUT, Fraction(17, 20)),
        ("Około 60", Bound.ABOUT, 60),
        ("ponad 80 %", Bound.ABOVE, Fraction(4, 5)),
        ("co najmniej 34 proc.", Bound.AT_LEAST, Fraction(17, 50)),
        ("poniżej 500 zł", Bound.BELOW, 500),
        ("do 12", Bound.AT_MOST, 12),
    ],
)
def test_a_word_before_a_number_makes_a_bound(
    given: str, bound: Bound, value: Fraction
) -> None:
    """As the text means it."""
    found = read(given)

    assert (bound, value) == (found.bound, found.value)


@pytest.mark.parametrize(
    ("given", "step"),
    [
        ("18.4 %", Fraction(1, 1000)),
        ("18 %", Fraction(1, 100)),
        ("18,40 %", Fraction(1, 10_000)),
        ("37,1 tys.", Fraction(100)),
        ("9/50", Fraction(0)),
        (9, Fraction(1)),
        (Decimal("0.18"), Fraction(1, 100)),
        (Fraction(9, 50), Fraction(0)),
    ],
)
def test_a_text_carries_its_own_precision(given: Written, step: Fraction) -> None:
    """A unit of its last digit."""
    assert step == read(given).step


@pytest.mark.parametrize(
    ("given", "number", "allowed"),
    [
        ("18.4 %", Fraction(1835, 10_000), True),
        ("18.4 %", Fraction(18, 100), False),
        ("ok. 60", 60, True),
        ("ok. 60", 75, None),
        ("ponad 60", 60, False),
        ("ponad 60", 61, True),
        ("co najmniej 60", 60, True),
        ("co najmniej 60", 59, False),
        ("poniżej 60", 60, False),
        ("poniżej 60", 59, True),
        ("do 60", 60, True),
        ("do 60", 61, False),
    ],
)
def test_a_bound_allows_what_it_can_mean(
    given: str, number: Fraction, allowed: bool | None
) -> None:
    """What a text calls approximate, nobody knows how far."""
    assert allowed is read(given).allows(number)


@pytest.mark.parametrize("given", ["1.234", "1,234", "12,345 zł", "1,234 tys. zł"])
def test_what_can_be_read_in_two_ways_is_refused(given: str) -> None:
    """Thousands or decimals: a thousandfold apart, so both ways are shown."""
    with pytest.raises(AmountError, match=r"set apart: '.*,.*0' or '.* .*'"):
        read(given)


@pytest.mark.parametrize(
    "given",
    [
        "",
        "four",
        "NaN",
        "inf",
        "1E+999999999",
        "1e5",
        "9" * 5000,
        "9" * 31,
        "10-12",
        "12 34",
        "1 2",
        "1,5/2",
        "1/0",
        "٣",
        "85 kg",
        "circa about 5",
        "1_000",
        10**30,
        pytest.param(10**5000, id="10**5000"),
        Decimal("1E-999999999"),
        Decimal("1E+999999999"),
        Decimal("9" * 61),
        Decimal("NaN"),
        Decimal("inf"),
        0.5,
        float("nan"),
        True,
        None,
        [5],
    ],
)
def test_what_is_no_number_is_refused_at_once(given: object) -> None:
    """With what came, cut where it is long, and what would be right."""
    with pytest.raises(
        AmountError, match=r"number: got .*, expected one such"
    ) as error:
        read(given)

    assert len(str(error.value)) < 300


@pytest.mark.parametrize("given", ["ponad 5", "5 zł", "5 %"])
def test_a_number_that_must_be_exact_is_no_bound_and_has_no_other_unit(
    given: str,
) -> None:
    """Hours are not złoty."""
    with pytest.raises(AmountError, match="hours: got"):
        exact(given, "hours", "hours", ("godz.",))

    assert 5 == exact("5 godz.", "hours", "hours", ("godz.",))
