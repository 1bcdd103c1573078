"""What the library has of its own: rules, numbers, open points, each by its name.

Found by going through its rooms, and not listed. A name is the key of the constant;
where two have one key, as what two acts say of one limit, that of the second is made of
the room and the constant: ``psu.EARLIER_WEEKLY_LIMIT``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import walk_packages
from typing import Any, TypeAlias

from reintegra.errors import UnknownNameError
from reintegra.law.timeline import Timeline, Version

Constant: TypeAlias = tuple[str, Any]
"""The name in its module, and the value."""

_ROOMS = (
    "law",
    "parameters",
    "programmes",
    "projects",
    "disclosure",
    "outcomes",
    "casebook",
)
_KEYS = ("key", "id", "short", "name")


@cache
def _every() -> tuple[Constant, ...]:
    """List the constants of all rooms, each by its name in its module."""
    packages = [import_module(f"reintegra.{room}") for room in _ROOMS]
    found = (
        one.name
        for package in packages
        for one in walk_packages(package.__path__, f"{package.__name__}.")
    )
    modules = (*(one.__name__ for one in packages), *found)
    return tuple(one for name in modules for one in vars(import_module(name)).items())


def _entries() -> Iterator[Constant]:
    """Go through the constants, and through what tables of them hold."""
    for name, value in _every():
        yield name, value
        if isinstance(value, Mapping):
            yield from ((name, one) for one in value.values())
        elif type(value) is tuple:
            yield from ((name, one) for one in value)


def key_of(value: Any) -> str:
    """Return the key, the id or the short name of a constant, ``""`` without one."""
    keys = (getattr(value, name, None) for name in _KEYS)
    return next((key for key in keys if isinstance(key, str) and key), "")


def _public(name: str) -> Any:
    """Return the public constant of a programme that has a name, ``None`` if none has.

    Most are called for by their keys, and there is no need to load all rooms for them.
    """
    room, _, last = name.rpartition(".")
    if not room.isidentifier() or find_spec(f"reintegra.programmes.{room}") is None:
        return None
    return getattr(import_module(f"reintegra.programmes.{room}"), last, None)


@cache
def known(kind: type) -> Mapping[str, Any]:
    """Return all constants of a class by their names, sorted."""
    by_key: dict[str, dict[int, tuple[Any, list[str]]]] = defaultdict(dict)
    for name, value in _entries():
        if isinstance(value, kind) and key_of(value):
            by_key[key_of(value)].setdefault(id(value), (value, []))[1].append(name)
    names: dict[str, Any] = {}
    for key, those in by_key.items():
        room, _, last = key.rpartition(".")
        for value, held_as in those.values():
            first = len(those) == 1 or last.upper() in held_as
            names.setdefault(key if first else f"{room}.{held_as[0]}", value)
    return dict(sorted(names.items()))


def get(kind: type, name: str) -> Any:
    """Return the constant of a class that has a name.

    Raises:
        UnknownNameError: There is none.
    """
    found = _public(name)
    if isinstance(found, kind) and key_of(found) == name:
        return found
    every = known(kind)
    if name not in every:
        raise UnknownNameError(kind.__name__.lower(), name, every)
    return every[name]


def name_of(kind: type, value: Any) -> str | None:
    """Return the name of a constant, ``None`` where it is none of the library's."""
    key = key_of(value)
    if _public(key) is value:
        return key
    every = known(kind).items()
    itself = (name for name, one in every if one is value)
    alike = (name for name, one in every if one == value)
    return next(itself, None) or next(alike, None)


def instances(kind: type) -> Iterator[Any]:
    """Go through the constants of a class that have no key."""
    return (value for _, value in _every() if isinstance(value, kind))


@cache
def versions() -> Mapping[str, Version[Any]]:
    """Return the versions of the library by what they are of, and their first days."""
    every = sorted(_timelines().items())
    return {f"{name}@{one.since}": one for name, law in every for one in law.versions}


def version_name(version: Version[Any]) -> str | None:
    """Return the name of a version, ``None`` where it is none of the library's."""
    itself = _names_of_versions().get(id(version))
    alike = (name for name, one in versions().items() if one == version)
    return itself or next(alike, None)


@cache
def _names_of_versions() -> dict[int, str]:
    """Return the names by the identity of the versions, all of which stay."""
    return {id(one): name for name, one in reversed([*versions().items()])}


def _timelines() -> Mapping[str, Timeline[Any]]:
    """Return the timelines of the library by the names of what they are of."""
    found: dict[str, Timeline[Any]] = {}
    for name, value in _every():
        held = value.items() if isinstance(value, Mapping) else [("", value)]
        for key, one in held:
            if isinstance(one, Timeline):
                found.setdefault(f"{name}.{key}" if key else name, one)
    kinds: dict[Any, None] = dict.fromkeys(type(one) for _, one in _entries())
    for kind in kinds:
        for name, value in _laws(kind):
            found.setdefault(name, value)
    return found


def _laws(kind: Any) -> Iterator[tuple[str, Timeline[Any]]]:
    """Go through the timelines of the constants of a class that has keys."""
    if hasattr(kind, "__attrs_attrs__"):
        for name, value in known(kind).items():
            law = getattr(value, "law", getattr(value, "history", None))
            if isinstance(law, Timeline):
                yield name, law
