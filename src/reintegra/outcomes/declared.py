"""How the fields of a project are declared: names that are known, lists."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any

from attrs import Attribute, fields_dict

from reintegra.errors import UnknownFactError, UnknownNameError
from reintegra.people.person import Person

Check = Callable[[Any, "Attribute[Any]", Any], None]


def one_of(known: Collection[str]) -> Check:
    """Make the check that a field is one of the names that are known."""

    def check(_: Any, field: Attribute[Any], value: Any) -> None:
        if value not in known:
            raise UnknownNameError(field.name, value, known)

    return check


def some_of(known: Collection[str]) -> Check:
    """Make the check that each name of a field is known."""

    def check(_: Any, field: Attribute[Any], value: Any) -> None:
        for name in value:
            one_of(known)(_, field, name)

    return check


def facts_of_person(_: Any, __: Attribute[Any], value: Any) -> None:
    """Check that each name of a field is a fact of a person.

    Raises:
        UnknownFactError: One is none.
    """
    known = fields_dict(Person)
    for name in value:
        if name not in known:
            raise UnknownFactError(name, Person.__name__, known)


def listed(given: Iterable[Any]) -> tuple[Any, ...]:
    """Keep what was given, in its order."""
    return tuple(given)
