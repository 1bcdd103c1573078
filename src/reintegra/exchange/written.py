"""Values that are written as text of one pattern: days, money, exact numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from reintegra.exchange.forms import Form, MisreadError, Schema, Schemas
from reintegra.values.units import Grosze


class Written(Form):
    """A value that is written as text of one pattern."""

    json = frozenset({"string"})

    def __init__(  # noqa: PLR0913, PLR0917 - a pattern, two ways, and how it is called
        self,
        name: str,
        kind: type,
        pattern: str,
        longest: int,
        expected: str,
        write: Callable[[Any], str],
        read: Callable[[str], Any],
        **more: str,
    ) -> None:
        self.name, self.kind, self.pattern = name, kind, pattern
        self.longest, self.expected, self.more = longest, expected, more
        self._written, self._meant = write, read
        self._matches = re.compile(pattern.removeprefix("^").removesuffix("$"))

    def write(self, value: Any) -> str:
        try:
            text = self._written(value)
        except ValueError:  # more digits than Python writes
            raise MisreadError(value, self.expected) from None
        self.read(text)
        return text

    def read(self, data: object) -> Any:
        if isinstance(data, str) and len(data) <= self.longest:
            with suppress(ValueError):  # a day such as the 30th of February
                if self._matches.fullmatch(data):
                    return self._meant(data)
        raise MisreadError(data, self.expected)

    def schema(self, others: Schemas) -> Schema:
        found = {"type": "string", "pattern": self.pattern, "maxLength": self.longest}
        return found | self.more


def _grosze(text: str) -> Grosze:
    return Grosze(Decimal(text) * 100)


def _zloty(grosze: int) -> str:
    return f"{grosze // 100}.{grosze % 100:02}"


def _seconds(length: timedelta) -> str:
    return f"{length // timedelta(microseconds=1)} us"


_DIGITS = "(0|[1-9][0-9]{0,99})"
DAY = Written(
    "day",
    date,
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    10,
    "a day such as '2026-07-20'",
    date.isoformat,
    date.fromisoformat,
    format="date",
)
DECIMAL = Written(
    "decimal",
    Decimal,
    rf"^-?{_DIGITS}(\.[0-9]{{1,100}})?$",
    202,
    "a number as text, such as '2140.70'",
    lambda number: f"{number:f}",
    Decimal,
)
MONEY = Written(
    "money",
    Grosze,
    r"^(0|[1-9][0-9]{0,99})\.[0-9]{2}$",
    103,
    "złoty as text, such as '2140.70'",
    _zloty,
    _grosze,
)
FRACTION = Written(
    "fraction",
    Fraction,
    rf"^-?{_DIGITS}/[1-9][0-9]{{0,99}}$",
    202,
    "an exact number as text, such as '21407/2'",
    lambda number: f"{number.numerator}/{number.denominator}",
    Fraction,
)
FLOAT = Written(
    "float",
    float,
    r"^-?[0-9]{1,20}(\.[0-9]{1,30})?(e[+-]?[0-9]{1,2})?$",
    60,
    "a number as text, such as '0.95'",
    repr,
    float,
)
LENGTH = Written(
    "length",
    timedelta,
    "^-?(0|[1-9][0-9]{0,16}) us$",
    22,
    "microseconds as text, such as '3600000000 us'",
    _seconds,
    lambda text: timedelta(microseconds=int(text.removesuffix(" us"))),
)
