"""Numbers as people write them, in Polish and in plain notation (*zapis liczb*).

Every number that comes from outside is read here: money, hours, shares, counts.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias, assert_never

from reintegra.arguments import check_arguments
from reintegra.errors import AmountError
from reintegra.values import frozen
from reintegra.values.text import Text

Written: TypeAlias = int | Decimal | Fraction | str
"""A number as it may come: a binary fraction may not."""

PERCENT, ZLOTY, HOURS, PERSONS = "%", "zł", "godz.", "os."
_DIGITS = 30
"""The most digits before the point of a number, and the most after it."""
_LONGEST = 100
_MOST = 10**_DIGITS


class Bound(Enum):
    """How a number is meant (*około, ponad, co najmniej, poniżej, co najwyżej*)."""

    EXACTLY = Text("", "")
    ABOUT = Text("około", "about")
    ABOVE = Text("ponad", "above")
    AT_LEAST = Text("co najmniej", "at least")
    BELOW = Text("poniżej", "below")
    AT_MOST = Text("co najwyżej", "at most")


@frozen
class Numeral:
    """A number as a text states it (*liczba podana w tekście*).

    Attributes:
        value: The number; of per cents the share, of grosze the złoty.
        bound: How it is meant.
        step: A unit of its last digit, so that ``"18.4 %"`` has 1/1000; 0 of a number
            that came as a fraction.
        unit: ``"%"``, ``"zł"``, ``"godz."``, ``"os."`` or nothing.
    """

    value: Fraction
    bound: Bound = Bound.EXACTLY
    step: Fraction = Fraction()
    unit: str = ""

    def allows(self, number: Fraction | int) -> bool | None:
        """Whether the text can mean this number.

        Returns:
            ``True`` to half a unit of the last digit, or within the bound; ``None``
            where the text says *about*, and nobody knows how far.
        """
        near = abs(number - self.value) <= self.step / 2
        match self.bound:
            case Bound.EXACTLY:
                return near
            case Bound.ABOUT:
                return near or None
            case Bound.ABOVE:
                return number > self.value
            case Bound.AT_LEAST:
                return number >= self.value
            case Bound.BELOW:
                return number < self.value
            case Bound.AT_MOST:
                return number <= self.value
            case _:
                assert_never(self.bound)


def numeral(given: Written | float, what: str, expected: str) -> Numeral:
    """Read a number, with its unit and with the word that makes it a bound.

    Args:
        given: A number, or text in Polish or in plain notation.
        what: What the number is, for errors.
        expected: What would be right, for errors.

    Raises:
        AmountError: It is no number, a binary fraction, beyond 30 digits, or can be
            read in two ways, as ``"1.234"`` can.

    >>> numeral("368 609,57 zł", "amount", "złoty").value
    Fraction(36860957, 100)
    >>> numeral("ponad 80 proc.", "share", "a share").bound
    <Bound.ABOVE: Text(pl='ponad', en='above')>
    """
    found = _text(given, what, expected) if isinstance(given, str) else _number(given)
    if found is None or abs(found.value) >= _MOST:
        raise _refusal(what, given, expected)
    return found


def exact(
    given: Written | float, what: str, expected: str, units: Collection[str] = ()
) -> Fraction:
    """Read a number that is meant exactly, without a unit or with one of *units*.

    Raises:
        AmountError: As for `numeral`; or it is a bound, or of another unit.

    >>> exact("6,5", "hours", "hours")
    Fraction(13, 2)
    """
    found = numeral(given, what, expected)
    if found.bound is not Bound.EXACTLY or found.unit not in {"", *units}:
        raise _refusal(what, given, expected)
    return found.value


@check_arguments  # only where a number is refused: the others are read too often
def _refusal(what: str, given: object, expected: str) -> AmountError:
    return AmountError(where="", name=what, got=given, expected=expected)


def _number(given: object) -> Numeral | None:
    match given:
        case bool():
            return None
        case int():
            return Numeral(Fraction(given), step=Fraction(1))
        case Fraction():
            return Numeral(given)
        case Decimal():
            return _decimal(given)
        case _:
            return None


def _decimal(given: Decimal) -> Numeral | None:
    """Look at the exponent first: a number beyond it would take for ever."""
    _, digits, places = given.as_tuple()
    if not isinstance(places, int) or max(len(digits), abs(places)) > 2 * _DIGITS:
        return None
    return Numeral(Fraction(given), step=Fraction(10) ** places)


# -- text

_PLAIN = re.compile(
    r"(?P<front>[^0-9]*?)\s*(?P<sign>[+\-−]?)"
    r"(?P<whole>[0-9]+|[0-9]{1,3}(?P<gap>[ .,])[0-9]{3}(?:(?P=gap)[0-9]{3})*)"
    r"(?:(?!(?P=gap))[.,](?P<places>[0-9]+))?"
    r"(?:/(?P<below>[0-9]*[1-9][0-9]*))?"
    r"(?P<rest>[^0-9]*)"
)
_WORDS = {
    Bound.ABOUT: "ok.|ok|około|ca|ca.|circa|blisko|niemal|prawie|~|≈"
    "|about|approx.|approximately|almost|nearly",
    Bound.ABOVE: "ponad|powyżej|więcej niż|>|above|over|more than",
    Bound.AT_LEAST: "co najmniej|przynajmniej|min.|minimum|nie mniej niż|≥|>="
    "|at least|no less than|no fewer than",
    Bound.BELOW: "poniżej|mniej niż|<|below|under|less than|fewer than",
    Bound.AT_MOST: "do|co najwyżej|maks.|maksymalnie|nie więcej niż|≤|<="
    "|at most|up to|no more than",
    Bound.EXACTLY: "",
}
_BOUNDS = {word: bound for bound, words in _WORDS.items() for word in words.split("|")}
_POWERS = {
    3: "tys|tysiąc|tysiące|tysięcy|thousand",
    6: "mln|milion|miliony|milionów|million",
    9: "mld|miliard|miliardy|miliardów|billion",
}
_SCALES = {word: power for power, words in _POWERS.items() for word in words.split("|")}
_NAMES = {
    ("", 0): "",
    (PERCENT, -2): "%|proc|procent|procenta|per cent|percent",
    (ZLOTY, 0): "zł|złoty|złote|złotych|pln",
    (ZLOTY, -2): "gr|grosz|grosze|groszy",
    (HOURS, 0): "h|godz|godzina|godziny|godzin|hour|hours",
    (PERSONS, 0): "os|osoba|osoby|osób|person|persons|people",
}
_UNITS = {name: unit for unit, names in _NAMES.items() for name in names.split("|")}


@lru_cache(maxsize=4096)  # a report states the same amounts over and over
def _text(given: str, what: str, expected: str) -> Numeral | None:
    if len(given) > _LONGEST:
        return None
    found = _PLAIN.fullmatch(" ".join(given.casefold().split()))
    if found is None or found["front"] not in _BOUNDS:
        return None
    scaled = _scaled(found["rest"])
    if scaled is None or (found["places"] and found["below"]):
        return None
    unit, power = scaled
    places = found["places"] or ""
    if unit != PERCENT and _ambiguous(found):
        whole = found["whole"]
        clearly = (
            f"{expected}, and not what is a decimal or has its thousands set apart: "
            f"'{whole},{places}0' or '{whole} {places}'"
        )
        raise AmountError(where="", name=what, got=given, expected=clearly)
    digits = re.sub("[^0-9]", "", found["whole"]) + places
    step = Fraction(10) ** (power - len(places))
    value = int(digits) * step / int(found["below"] or 1)
    return Numeral(
        -value if found["sign"] in {"-", "−"} else value,
        _BOUNDS[found["front"]],
        Fraction() if found["below"] else step,
        unit,
    )


def _ambiguous(found: re.Match[str]) -> bool:
    """Whether one point or comma may part decimals, or thousands."""
    whole, places = found["whole"], found["places"] or ""
    return (
        found["gap"] is None
        and len(places) == len("234")
        and len(whole) <= len("234")
        and not whole.startswith("0")
    )


def _scaled(rest: str) -> tuple[str, int] | None:
    """Return the unit after a number, and the power of ten it stands for."""
    words = re.sub(r"^[.,][-–—]", "", rest).replace(".", " ").split()
    power = _SCALES.get(words[0], 0) if words else 0
    found = _UNITS.get(" ".join(words[1:] if power else words))
    return None if found is None else (found[0], power + found[1])
