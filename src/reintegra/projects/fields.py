"""How the fields of a project are declared: names that are known, lists."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, cast

from attrs import Attribute, fields_dict

from reintegra.errors import FactTypeError, UnknownFactError, UnknownNameError
from reintegra.people.person import Person

Check = Callable[[Any, "Attribute[Any]", Any], None]


def one_of(known: Collection[str]) -> Check:
    """Make the check that a field is one of the names that are known."""

    def check(_: Any, field: Attribute[Any], value: Any) -> None:
        if not isinstance(value, str) or value not in known:
            raise UnknownNameError(field.name, value, known)

    return check


def each(*kinds: type) -> Check:
    """Make the check that a field is a tuple of things of some kinds."""

    def check(record: Any, field: Attribute[Any], value: Any) -> None:
        among = value if isinstance(value, tuple) else (None,)
        if not all(isinstance(one, kinds) for one in among):
            named = " or ".join(kind.__name__ for kind in kinds)
            where, expected = type(record).__name__, f"several of {named}"
            raise FactTypeError(where, field.name, value, expected)

    return check


def some_of(known: Collection[str]) -> Check:
    """Make the check that each name of a field is known."""

    def check(record: Any, field: Attribute[Any], value: Any) -> None:
        each(str)(record, field, value)
        for name in value:
            one_of(known)(record, field, name)

    return check


def facts_of_person(record: Any, field: Attribute[Any], value: Any) -> None:
    """Check that each name of a field is a fact of a person.

    Raises:
        FactTypeError: It is no names.
        UnknownFactError: One is none.
    """
    each(str)(record, field, value)
    known = fields_dict(Person)
    for name in value:
        if name not in known:
            raise UnknownFactError(name, Person.__name__, known)


def listed(given: Iterable[Any]) -> tuple[Any, ...]:
    """Keep what was given, in its order; leave a mapping for `each` to refuse."""
    if isinstance(given, Mapping):
        return cast("tuple[Any, ...]", given)
    return tuple(given)
