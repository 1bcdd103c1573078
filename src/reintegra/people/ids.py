"""Ids: opaque names of persons and stays, as a register keeps them (*identyfikatory*).

An id is text that is not empty, or a whole number; those of one list are of one kind,
so that they sort, and so that ``7`` and ``"7"`` never stand for two persons.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, TypeVar

from attrs import Attribute

from reintegra.annotations import room
from reintegra.errors import ArgumentError, FactError, FactTypeError

T = TypeVar("T")
Id: TypeAlias = str | int
ByPerson: TypeAlias = Mapping[str, T] | Mapping[int, T] | Mapping[Id, T]
_EXPECTED = "text that is not empty, or a whole number"


def an_id(where: str, name: str, given: object) -> None:
    """Refuse what is no id.

    Args:
        where: The function or class that takes it, for the error.
        name: What it is called there.
        given: What came.

    Raises:
        FactError: It is empty text.
        FactTypeError: It is neither text nor a whole number.
    """
    if isinstance(given, bool) or not isinstance(given, str | int):
        raise FactTypeError(where, name, given, _EXPECTED)
    if isinstance(given, str) and not given.strip():
        raise FactError(where, name, given, _EXPECTED)


def id_field(record: object, field: Attribute[Any], given: object) -> None:
    """Refuse what is no id, as the validator of a field."""
    kind = type(record)
    an_id(room(kind) + kind.__name__, field.name, given)


def one_kind(where: str, name: str, ids: Iterable[Id]) -> None:
    """Refuse ids of which some are text and others numbers.

    Args:
        where: The function or class that takes them, for the error.
        name: What they are called there.
        ids: The ids, each of which is one.

    Raises:
        ArgumentError: Both came; the error names one of each.
    """
    first: dict[bool, Id] = {}
    for one in ids:
        first.setdefault(isinstance(one, str), one)
    if len(first) > 1:
        expected = "ids of one kind, text or whole numbers"
        raise ArgumentError(where, name, tuple(first.values()), expected)
