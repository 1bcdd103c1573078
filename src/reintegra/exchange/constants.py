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

_EVERY = ("law", "parameters", "programmes", "projects", "disclosure", "outcomes")
_CASES = "casebook"
_KEYS = ("key", "id", "short", "name")


@cache
def _constants(room: str) -> tuple[Constant, ...]:
    """List the constants of a room, of tables of them also what they hold."""
    package = import_module(f"reintegra.{room}")
    below = walk_packages(package.__path__, f"{package.__name__}.")
    modules = [package.__name__, *(one.name for one in below)]
    every = (vars(import_module(name)).items() for name in modules)
    return tuple(one for found in every for one in found)


def _entries(found: tuple[Constant, ...]) -> Iterator[Constant]:
    for name, value in found:
        yield name, value
        if isinstance(value, Mapping):
            yield from ((name, one) for one in value.values())
        elif type(value) is tuple:
            yield from ((name, one) for one in value)


@cache
def _every() -> tuple[Constant, ...]:
    return tuple(one for room in (*_EVERY, _CASES) for one in _constants(room))


def key_of(value: Any) -> str:
    """Return the key, the id or the short name of a constant, ``""`` without one."""
    keys = (getattr(value, name, None) for name in _KEYS)
    return next((key for key in keys if isinstance(key, str) and key), "")


@cache
def _in_room(kind: type, prefix: str) -> Mapping[str, Any]:
    """Return the constants of the room of a programme, ``{}`` where there is none."""
    room = f"programmes.{prefix}"
    if not prefix.isidentifier() or find_spec(f"reintegra.{room}") is None:
        return {}
    return _by_name(kind, _constants(room))


@cache
def known(kind: type) -> Mapping[str, Any]:
    """Return all constants of a class by their names, sorted."""
    return _by_name(kind, _every())


def _by_name(kind: type, found: tuple[Constant, ...]) -> Mapping[str, Any]:
    by_key: dict[str, dict[int, tuple[Any, list[str]]]] = defaultdict(dict)
    for name, value in _entries(found):
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
    found = _in_room(kind, name.partition(".")[0]).get(name)
    if found is None:
        every = known(kind)
        if name not in every:
            raise UnknownNameError(kind.__name__.lower(), name, every)
        found = every[name]
    return found


def name_of(kind: type, value: Any) -> str | None:
    """Return the name of a constant, ``None`` where it is none of the library's."""
    key = key_of(value)
    for names in (_in_room(kind, key.partition(".")[0]), known(kind)):
        if names.get(key) is value:
            return key
        for name, one in names.items():
            if one is value:
                return name
    return next((name for name, one in known(kind).items() if one == value), None)


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
    kinds: dict[Any, None] = dict.fromkeys(type(one) for _, one in _entries(_every()))
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
