"""Validators and converters for the fields of projects: known names, lists."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, cast

from attrs import Attribute, fields_dict

from reintegra.errors import FactTypeError, UnknownFactError, UnknownNameError
from reintegra.people.person import Person

Check = Callable[[Any, "Attribute[Any]", Any], None]


def name_among(known: Collection[str]) -> Check:
    """Return a validator: the field is one of the known names."""

    def check(_: Any, field: Attribute[Any], value: Any) -> None:
        if not isinstance(value, str) or value not in known:
            raise UnknownNameError(field.name, value, known)

    return check


def all_of_types(*kinds: type) -> Check:
    """Return a validator: the field is a tuple of values of some types."""

    def check(record: Any, field: Attribute[Any], value: Any) -> None:
        among = value if isinstance(value, tuple) else (None,)
        if not all(isinstance(one, kinds) for one in among):
            named = " or ".join(kind.__name__ for kind in kinds)
            where, expected = type(record).__name__, f"several of {named}"
            raise FactTypeError(where, field.name, value, expected)

    return check


def names_among(known: Collection[str]) -> Check:
    """Return a validator: each name in the field is known."""

    def check(record: Any, field: Attribute[Any], value: Any) -> None:
        all_of_types(str)(record, field, value)
        for name in value:
            name_among(known)(record, field, name)

    return check


def facts_of_person(record: Any, field: Attribute[Any], value: Any) -> None:
    """Check that each name of a field is a fact of a person.

    Raises:
        FactTypeError: The field is no tuple of names.
        UnknownFactError: One is none.
    """
    all_of_types(str)(record, field, value)
    known = fields_dict(Person)
    for name in value:
        if name not in known:
            raise UnknownFactError(name, Person.__name__, known)


def as_tuple(given: Iterable[Any]) -> tuple[Any, ...]:
    """Return a tuple of the values; a mapping is left for `all_of_types` to refuse."""
    if isinstance(given, Mapping):
        return cast("tuple[Any, ...]", given)
    return tuple(given)
