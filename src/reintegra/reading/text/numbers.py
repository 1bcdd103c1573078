"""How exact numbers are written out, in Polish and in English."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import gcd

from reintegra.values.text import ByLanguage, Language, Text, in_language

_SPACE = "\N{NO-BREAK SPACE}"


def zloty(grosze: int) -> Decimal:
    """Return *grosze* as złoty.

    >>> zloty(2140_70)
    Decimal('2140.70')
    """
    return Decimal(grosze).scaleb(-2)


def number(value: Fraction | int, lang: Language) -> str:
    """Write a number: decimal where that is exact, else as a fraction.

    >>> number(Fraction(25, 10), "pl"), number(Fraction(1, 30), "en")
    ('2,5', '1/30')
    """
    return number_of(*_ratio(value), lang)


def number_of(top: int, below: int, lang: Language) -> str:
    """Write a number given by its numerator and denominator, as `number` does."""
    top, below = _reduced(top, below)
    places = _places(below)
    if places is None:
        return f"{top}/{below}"
    return f"{'−' if top < 0 else ''}{_decimal(abs(top), below, places, lang)}"


def money(grosze: Fraction | int, lang: Language) -> str:
    """Write an amount of grosze in złoty, every decimal there is.

    An amount that no decimal can hold shows six decimals and an ellipsis.

    >>> money(2140_70, "en"), money(Fraction(214070, 20), "en")
    ('2,140.70 zł', '107.035 zł')
    """
    return money_of(*_ratio(grosze), lang)


def money_of(top: int, below: int, lang: Language) -> str:
    """Write grosze given by their numerator and denominator, as `money` does."""
    top, below = _reduced(top, below * 100)
    places = _places(below)
    kept, dots = (6, "…") if places is None else (max(places, 2), "")
    shown = _decimal(abs(top), below, kept, lang)
    return f"{'−' if top < 0 else ''}{shown}{dots}{_gap(lang)}zł"


def _ratio(value: Fraction | int) -> tuple[int, int]:
    if type(value) is int:
        return value, 1
    return Fraction(value).as_integer_ratio()


def _reduced(top: int, below: int) -> tuple[int, int]:
    common = gcd(top, below)
    return (top, below) if common == 1 else (top // common, below // common)


def _decimal(top: int, below: int, places: int, lang: Language) -> str:
    """Write a ratio that is not below 0 to so many decimals, and cut off the rest."""
    whole, rest = divmod(top * 10**places // below, 10**places)
    thousands = f"{whole:,}".replace(",", in_language(_THOUSANDS, lang))
    if not places:
        return thousands
    return f"{thousands}{in_language(_POINT, lang)}{rest:0{places}}"


def quantity(value: Fraction | int, unit: str, lang: Language) -> str:
    r"""Write a number with its unit: money in złoty, shares in percent.

    Polish counts in three forms, and puts no space before the sign of a per cent.

    >>> [quantity(n, "years", "pl") for n in (1, 2, 5, Fraction(1, 2))]
    ['1\xa0rok', '2\xa0lata', '5\xa0lat', '0,5\xa0roku']
    >>> quantity(1, "persons", "en"), quantity(2, "hours/day", "en")
    ('1 person', '2 hours/day')
    >>> quantity(Fraction(6, 5), "share", "pl"), quantity(Fraction(6, 5), "share", "en")
    ('120%', '120 %')
    """
    name = unit.partition("/")[0]
    if name == "gr":
        return money(value, lang)
    if name in {"share", "percent"}:
        scale = 100 if name == "share" else 1
        gap = in_language(_BEFORE_PERCENT, lang)
        return f"{number(Fraction(value) * scale, lang)}{gap}%"
    if name in {"fraction", "flag", "count", ""}:
        return _bare(value, name, lang)
    return in_language(_WITH_UNIT, lang)(value, unit)


def _polish(value: Fraction | int, unit: str) -> str:
    counted = number(value, "pl")
    if unit == "day of month":
        return f"{counted}.{_SPACE}dzień{_SPACE}miesiąca"
    forms = _COUNTED.get(unit)
    shown = unit_name(unit, "pl") if forms is None else forms[_form(value)]
    return f"{counted}{_SPACE}{shown}"


def _english(value: Fraction | int, unit: str) -> str:
    shown = _PLURAL.sub(r"\1", unit) if value == 1 else unit
    return f"{number(value, 'en')} {shown}"


_WITH_UNIT = ByLanguage(_polish, _english)
_PLURAL = re.compile(r"^([a-z]+)s\b")


def _bare(value: Fraction | int, name: str, lang: Language) -> str:
    if name == "flag":
        return in_language(_FLAGS[bool(value)], lang)
    return str(Fraction(value))


def unit_name(unit: str, lang: Language) -> str:
    """Name a unit, as the head of a column of numbers does.

    >>> unit_name("gr/month", "pl"), unit_name("gr/month", "en")
    ('zł miesięcznie', 'gr/month')
    """
    return in_language(Text(_POLISH_UNITS.get(unit, unit), unit), lang)


_BEFORE_PERCENT, _BEFORE_UNIT = Text("", " "), Text(_SPACE, " ")
_THOUSANDS, _POINT = Text(_SPACE, ","), Text(",", ".")
_FLAGS = {True: Text("tak", "yes"), False: Text("nie", "no")}
_COUNTED = {
    "days": ("dzień", "dni", "dni", "dnia"),
    "days/year": ("dzień w roku", "dni w roku", "dni w roku", "dnia w roku"),
    "years": ("rok", "lata", "lat", "roku"),
    "persons": ("osoba", "osoby", "osób", "osoby"),
}
"""One, two to four, five and more, and a part of one."""
_POLISH_UNITS = {
    "gr": "zł",
    "gr/hour": "zł za godzinę",
    "gr/month": "zł miesięcznie",
    "share": "%",
    "percent": "%",
    "fraction": "ułamek",
    "flag": "tak albo nie",
    "count": "liczba",
    "days": "dni",
    "days/year": "dni w roku",
    "minutes": "min",
    "weeks": "tyg.",
    "months": "mies.",
    "month-day": "dzień roku",
    "years": "lata",
    "persons": "osoby",
    "hours": "godz.",
    "hours/day": "godz. dziennie",
    "hours/week": "godz. tygodniowo",
    "hours/month": "godz. miesięcznie",
    "day of month": "dzień miesiąca",
    "‰ of full time": "‰ pełnego wymiaru czasu pracy",
}
_FEW = range(2, 5)
_TEENS = range(12, 15)


def _form(value: Fraction | int) -> int:
    """Choose the form that a number asks for in Polish."""
    if Fraction(value).denominator != 1:
        return 3
    whole = abs(int(value))
    if whole == 1:
        return 0
    return 1 if whole % 10 in _FEW and whole % 100 not in _TEENS else 2


def _gap(lang: Language) -> str:
    return in_language(_BEFORE_UNIT, lang)


@lru_cache(maxsize=1024)
def _places(denominator: int) -> int | None:
    """Decimals needed for a fraction with this denominator, ``None`` if endless."""
    twos = fives = 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    return max(twos, fives) if denominator == 1 else None
