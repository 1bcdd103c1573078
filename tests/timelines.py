"""Every provision of the library, found by walking its modules: none is listed."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import Any

import attrs

import reintegra
from reintegra.law.timeline import Timeline

_LATER = ("reintegra.cli", "reintegra.testing")  # of the edge: they hold no law


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(reintegra.__path__, "reintegra."):
        if not found.name.startswith(_LATER) and "__main__" not in found.name:
            yield importlib.import_module(found.name)


@cache
def values() -> tuple[tuple[str, object], ...]:
    """Return every value that a module of the library holds, with where it is."""
    seen: set[int] = set()
    found = (
        one
        for module in _modules()
        for name, value in sorted(vars(module).items())
        if not name.startswith("__")
        for one in _inside(f"{module.__name__}.{name}", value, seen)
    )
    return tuple(found)


def provisions() -> tuple[tuple[str, Timeline[Any]], ...]:
    """Return every timeline that a module of the library holds, with where it is."""
    return tuple((where, one) for where, one in values() if isinstance(one, Timeline))


def _inside(where: str, value: object, seen: set[int]) -> Iterator[tuple[str, object]]:
    if id(value) in seen or isinstance(value, type | ModuleType):
        return
    seen.add(id(value))
    yield where, value
    for part in _parts(value):
        yield from _inside(where, part, seen)


def _parts(value: object) -> tuple[object, ...]:
    if isinstance(value, Mapping):
        return tuple(value.values())
    if isinstance(value, tuple | list | frozenset | set):
        return tuple(value)
    kind = type(value)
    if attrs.has(kind):
        names = (one.name for one in attrs.fields(kind))
        return tuple(getattr(value, name, None) for name in names)
    return ()
