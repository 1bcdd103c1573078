"""Every frozen class of the library, and values of each, found and not listed."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import attrs

import reintegra
from reintegra.errors import ReintegraError

APART = ("frames", "reading.columns", "interop", "cli", "__main__")
"""Rooms whose values hold somebody's dataframe, file or screen."""
PAGE = Path(__file__).parents[1] / "docs" / "reference.md"
BLOCK = re.compile(r"^\.\. automodule:: (\S+)\n   :members:(.*)$", re.MULTILINE)
ENOUGH = 5
"""Values of a class that are tried."""


def modules() -> tuple[str, ...]:
    """Return the names of the modules of the core, all of them loaded."""
    every = walk_packages(reintegra.__path__, "reintegra.", onerror=_raise)
    names = (one.name for one in every if not _apart(one.name))
    return tuple(import_module(name).__name__ for name in names)


def _raise(name: str) -> None:
    raise ImportError(name)


def _apart(name: str) -> bool:
    own = name.removeprefix("reintegra.")
    return any(own == room or own.startswith(f"{room}.") for room in APART)


def doors() -> Iterator[tuple[str, Iterable[str]]]:
    """Go through what is public: the doors, and what the reference shows."""
    for module, listed in BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        if not _apart(module):
            loaded = import_module(module)
            own = [n for n, v in vars(loaded).items() if _lives_in(v, module)]
            every = getattr(loaded, "__all__", own)
            yield module, re.findall(r"\w+", listed) or every
    yield "reintegra", dir(reintegra)


def _lives_in(value: object, module: str) -> bool:
    return getattr(value, "__module__", None) == module


def public() -> tuple[object, ...]:
    """Return what is public, by the names of the doors and of the reference."""
    return tuple(
        getattr(import_module(module), name)
        for module, names in doors()
        for name in names
        if not name.startswith("_") and name != "frames"
    )


def classes() -> tuple[type, ...]:
    """Return the public classes of frozen values, errors among them, by name."""
    kinds = {kind for kind in public() if isinstance(kind, type) and _ours(kind)}
    return tuple(sorted(kinds, key=lambda kind: (kind.__module__, kind.__name__)))


def _ours(kind: type) -> bool:
    if kind.__module__.partition(".")[0] != "reintegra" or issubclass(kind, Enum):
        return False
    return attrs.has(kind) or issubclass(kind, ReintegraError)


def below(value: object) -> Iterator[object]:
    """Go once through all that a value holds, itself first."""
    ahead, seen = [value], dict[int, object]()
    while ahead:
        one = ahead.pop()
        if id(one) in seen:
            continue
        seen[id(one)] = one
        yield one
        ahead.extend(_held(one))


def _held(value: Any) -> Iterable[object]:
    match value:
        case str() | bytes():
            return ()
        case Mapping():
            return (*value.keys(), *value.values())
        case tuple() | list() | set() | frozenset():
            return tuple(value)
        case ReintegraError():
            return tuple(vars(value).values())
        case _ if attrs.has(type(value)) and not isinstance(value, type):
            return (getattr(value, field.name) for field in attrs.fields(type(value)))
        case _:
            return ()


def found(*given: object) -> dict[type, list[object]]:
    """Return values by their class: of all constants, and of what is given."""
    constants = [
        value for name in modules() for value in vars(import_module(name)).values()
    ]
    kinds: dict[type, list[object]] = defaultdict(list)
    for value in below([*given, constants]):
        own = kinds[type(value)]
        if len(own) < ENOUGH:
            own.append(value)
    return kinds
