"""Numbers of persons: a count, or a bound that a text states (*liczba osób*)."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor
from typing import Any, TypeAlias, assert_never

from attrs import Attribute

from reintegra.errors import AmountError, FactError
from reintegra.grammar.facts import count
from reintegra.people.numerals import PERSONS, Bound, Numeral, numeral
from reintegra.reading.text.numbers import number as written
from reintegra.values.text import Language, in_language

Persons: TypeAlias = int | Numeral
"""A number of persons, or the bound that a text states."""
Stated: TypeAlias = Persons | str
"""A number of persons, or what a text writes, such as ``"ponad 2900 osób"``."""

_MOST = 100_000_000
_EXPECTED = f"a number of persons, 0–{_MOST}, such as 50 or 'ponad 2900', or None"


def head_count(pl: str, en: str) -> int | None:
    """Declare a number of persons, ``None`` where it is not known."""
    found: int | None = count(pl, en, unit="persons", high=_MOST)
    return found


def read_count(given: Stated | None) -> Persons | None:
    """Read a number of persons that is written; leave any other as it is."""
    if not isinstance(given, str):
        return given
    found = numeral(given, "persons", _EXPECTED)
    if found.unit not in {"", PERSONS}:
        raise AmountError(where="", name="persons", got=given, expected=_EXPECTED)
    single = found.bound is Bound.EXACTLY and found.step == 1
    return int(found.value) if single else found


def check_count(record: object, name: Attribute[Any], value: Persons | None) -> None:
    """Refuse a value that is no number of persons (an attrs validator)."""
    if value is None:
        return
    where = type(record).__name__
    whole = value if isinstance(value, int) else value.value
    if not 0 <= whole <= _MOST or whole != int(whole):
        got = value if isinstance(value, int) else persons_text(value, "pl")
        raise FactError(where, name.name, got, _EXPECTED)


# -- compared


def bounds(number: Persons) -> tuple[int, int | None]:
    """Return the smallest and the largest number that is possible; ``None`` for no end.

    >>> bounds(50), bounds(Numeral(Fraction(2900), Bound.ABOVE))
    ((50, 50), (2901, None))
    """
    if isinstance(number, int):
        return number, number
    value, half = number.value, number.step / 2
    match number.bound:
        case Bound.EXACTLY:
            return ceil(value - half), floor(value + half)
        case Bound.ABOUT:
            return 0, None
        case Bound.ABOVE:
            return int(value) + 1, None
        case Bound.AT_LEAST:
            return int(value), None
        case Bound.BELOW:
            return 0, int(value) - 1
        case Bound.AT_MOST:
            return 0, int(value)
        case _:
            assert_never(number.bound)


def at_most(part: Persons, whole: Persons) -> bool | None:
    """Whether a part is no more than its whole; ``None`` where the bounds leave it."""
    (least, most), (fewest, greatest) = bounds(part), bounds(whole)
    if greatest is not None and least > greatest:
        return False
    return True if most is not None and most <= fewest else None


def shares(part: Persons, whole: Persons) -> tuple[Fraction, Fraction]:
    """Return the least and the most that a part can be of a whole that is not 0.

    >>> shares(9, 50) == (Fraction(9, 50), Fraction(9, 50))
    True
    >>> shares(Numeral(Fraction(2900), Bound.AT_LEAST), 4000)
    (Fraction(29, 40), Fraction(1, 1))
    """
    (least, most), (fewest, greatest) = bounds(part), bounds(whole)
    low = Fraction(least, greatest) if greatest else Fraction()
    high = Fraction(1) if most is None or not fewest else Fraction(most, fewest)
    return low, max(low, high)


def equal(one: Persons, other: Persons) -> bool | None:
    """Whether two numbers agree; ``None`` where the bounds leave it open."""
    if at_most(one, other) is False or at_most(other, one) is False:
        return False
    return True if isinstance(one, int) and isinstance(other, int) else None


def persons_text(number: Persons | None, lang: Language) -> str:
    """Write a number of persons, or a bound of it; a question mark for none."""
    if number is None:
        return "?"
    if isinstance(number, int):
        return str(number)
    word = in_language(number.bound.value, lang)
    return f"{word} {written(number.value, lang)}".lstrip()
