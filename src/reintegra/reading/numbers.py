"""How exact numbers are written out, in Polish and in English."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Literal, TypeAlias

Language: TypeAlias = Literal["pl", "en"]
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
    exact = Fraction(value)
    if exact.denominator == 1:
        return _grouped(str(exact.numerator), lang)
    places = _places(exact.denominator)
    if places is None:
        return f"{exact.numerator}/{exact.denominator}"
    shown = f"{Decimal(int(exact * 10**places)).scaleb(-places):f}"
    return _grouped(shown, lang)


def money(grosze: Fraction | int, lang: Language) -> str:
    """Write an amount of grosze in złoty, every decimal there is.

    An amount that no decimal can hold shows six decimals and an ellipsis.

    >>> money(2140_70, "en"), money(Fraction(214070, 20), "en")
    ('2,140.70 zł', '107.035 zł')
    """
    exact = Fraction(grosze) / 100
    sign = "−" if exact < 0 else ""
    places = _places(exact.denominator)
    kept = 6 if places is None else max(places, 2)
    scaled = abs(exact) * 10**kept // 1
    shown = f"{Decimal(scaled).scaleb(-kept):f}"
    dots = "…" if places is None else ""
    return f"{sign}{_grouped(shown, lang)}{dots} zł".replace(" zł", f"{_gap(lang)}zł")


def quantity(value: Fraction | int, unit: str, lang: Language) -> str:
    r"""Write a number with its unit: money in złoty, shares in percent.

    >>> quantity(Fraction(6, 5), "share", "en"), quantity(21, "days", "pl")
    ('120 %', '21\xa0dni')
    """
    name = unit.partition("/")[0]
    if name == "gr":
        return money(value, lang)
    if name in {"share", "percent"}:
        scale = 100 if name == "share" else 1
        return f"{number(Fraction(value) * scale, lang)}{_gap(lang)}%"
    if name in {"fraction", "flag", "count", ""}:
        return str(Fraction(value))
    shown = _POLISH_UNITS.get(unit, unit) if lang == "pl" else unit
    return f"{number(value, lang)}{_gap(lang)}{shown}"


_POLISH_UNITS = {
    "days": "dni",
    "days/year": "dni w roku",
    "minutes": "min",
    "weeks": "tyg.",
    "months": "mies.",
    "years": "lat",
    "persons": "osób",
    "hours": "godz.",
    "hours/day": "godz. dziennie",
    "hours/week": "godz. tygodniowo",
    "hours/month": "godz. miesięcznie",
    "day of month": "dzień miesiąca",
}


def _gap(lang: Language) -> str:
    return _SPACE if lang == "pl" else " "


def _grouped(shown: str, lang: Language) -> str:
    sign, digits = ("−", shown[1:]) if shown.startswith("-") else ("", shown)
    whole, _, rest = digits.partition(".")
    thousands = f"{int(whole):,}"
    if lang == "pl":
        thousands = thousands.replace(",", _SPACE)
    point = "," if lang == "pl" else "."
    return f"{sign}{thousands}{point + rest if rest else ''}"


def _places(denominator: int) -> int | None:
    """Decimals needed for a fraction with this denominator, ``None`` if endless."""
    twos = fives = 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    return max(twos, fives) if denominator == 1 else None
