"""How single values are written as plain data: numbers, texts, days, names.

A form writes a value as what JSON has, reads it back strictly, and has the JSON Schema
of what it reads. What a form refuses, its schema refuses, and the other way round.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection
from enum import Enum, StrEnum
from math import isfinite
from typing import Any, TypeAlias

Schema: TypeAlias = dict[str, Any]
Schemas: TypeAlias = dict[str, Schema]
"""The schemas of the types that others refer to, by their names."""

GREATEST = 2**53 - 1
"""The greatest whole number that every reader of JSON reads exactly."""


class MisreadError(Exception):
    """Data that is not what a form reads; the public functions name the type.

    Attributes:
        got: What came.
        expected: What would be right.
        path: Where it is, such as ``marks["2026-07-08"]``; empty for all of it.
        beyond_schema: Whether no schema tells it: what came has the right form.
    """

    def __init__(
        self, got: object, expected: str, path: str = "", *, beyond_schema: bool = False
    ) -> None:
        self.got, self.expected, self.path = got, expected, path
        self.beyond_schema = beyond_schema
        super().__init__()

    def within(self, step: str) -> MisreadError:
        """Return it as found in a part: ``[3]`` of a list, or a field by its name."""
        dot = "." if self.path and not self.path.startswith("[") else ""
        path, beyond = f"{step}{dot}{self.path}", self.beyond_schema
        return MisreadError(self.got, self.expected, path, beyond_schema=beyond)


class Form(ABC):
    """How the values of one type are written, read and described.

    Attributes:
        json: The types of JSON that it writes, as JSON Schema calls them.
        name: What it is called where several forms may stand in one place.
        kind: The class of the values.
    """

    json: frozenset[str]
    name: str
    kind: Any

    def fits(self, value: object) -> bool:
        """Whether a value is one that the form writes."""
        return type(value) is self.kind

    @abstractmethod
    def write(self, value: Any) -> Any:
        """Return a value as plain data."""

    @abstractmethod
    def read(self, data: Any) -> Any:
        """Return the value of plain data.

        Raises:
            MisreadError: The data is not what the form writes.
        """

    @abstractmethod
    def schema(self, others: Schemas) -> Schema:
        """Return the JSON Schema of what `read` reads.

        Args:
            others: Where the schemas go of the types that it refers to.
        """


class Text(Form):
    """Text as it is."""

    json, name, kind = frozenset({"string"}), "text", str

    def write(self, value: str) -> str:
        return self.read(value)

    def read(self, data: object) -> str:
        if not isinstance(data, str):
            raise MisreadError(data, "text")
        if not data.isascii() and not _encodes(data):
            raise MisreadError(data, "text of whole characters")
        return data

    def schema(self, others: Schemas) -> Schema:
        return {"type": "string"}


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return False
    return True


class Flag(Form):
    """Yes or no."""

    json, name, kind = frozenset({"boolean"}), "flag", bool

    def write(self, value: Any) -> Any:
        return value

    def read(self, data: object) -> bool:
        if not isinstance(data, bool):
            raise MisreadError(data, "true or false")
        return data

    def schema(self, others: Schemas) -> Schema:
        return {"type": "boolean"}


class Nothing(Form):
    """``None``: not known, or not there; it stands beside another form."""

    json, name, kind = frozenset({"null"}), "null", type(None)

    def write(self, value: Any) -> Any:
        return value

    def read(self, data: Any) -> Any:
        return data

    def schema(self, others: Schemas) -> Schema:
        return {"type": "null"}


class Whole(Form):
    """A whole number; ``3.0`` is 3, as JSON does not tell them apart."""

    json, name = frozenset({"integer"}), "whole"

    def __init__(
        self,
        low: int = -GREATEST,
        high: int = GREATEST,
        kind: Callable[[int], int] = int,
    ) -> None:
        self.low, self.high, self._made = low, high, kind

    def fits(self, value: object) -> bool:
        return isinstance(value, int) and not isinstance(value, bool)

    def write(self, value: int) -> int:
        return int(self.read(value))

    def read(self, data: object) -> int:
        whole = isinstance(data, float) and isfinite(data) and data.is_integer()
        if not (whole or self.fits(data)):
            raise MisreadError(data, "a whole number")
        number = int(data)  # type: ignore[call-overload]  # an int or a whole float
        if not self.low <= number <= self.high:
            raise MisreadError(data, f"a whole number from {self.low} to {self.high}")
        return self._made(number)

    def schema(self, others: Schemas) -> Schema:
        return {"type": "integer", "minimum": self.low, "maximum": self.high}


class Choice(Form):
    """One of a few names: of an enum, of a type, or of a fact."""

    json, name = frozenset({"string"}), "name"

    def __init__(self, names: Collection[str], kind: type[Enum] | None = None) -> None:
        self.names, self.kind = tuple(names), kind

    @classmethod
    def of(cls, kind: type[Enum]) -> Choice:
        """Return the form of an enum: by value where that is text, else by name."""
        by_value = issubclass(kind, StrEnum)
        return cls([one.value if by_value else one.name for one in kind], kind)

    def fits(self, value: object) -> bool:
        if self.kind is not None:
            return isinstance(value, self.kind)
        return isinstance(value, str) and value in self.names

    def write(self, value: Any) -> str:
        if self.kind is None or issubclass(self.kind, StrEnum):
            return str(value)
        return str(value.name)

    def read(self, data: object) -> Any:
        if not isinstance(data, str) or data not in self.names:
            raise MisreadError(data, f"one of {', '.join(self.names)}")
        if self.kind is None:
            return data
        return self.kind(data) if issubclass(self.kind, StrEnum) else self.kind[data]

    def schema(self, others: Schemas) -> Schema:
        return {"enum": list(self.names)}
