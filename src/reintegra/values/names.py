"""Under which name the library itself holds a value, and the value of a name.

Functions and classes are pickled by module and name; so are the library's own rules,
parameters, open points and all other constants.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from types import ModuleType

from reintegra.errors import UnknownNameError

_LIBRARY = "reintegra"


class _Names:
    """The names of the library's constants, by the identity of the value.

    Attributes:
        loaded: How many modules were loaded when the names were collected.
        found: Module, name and key of each constant, the key empty where the name
            alone tells it.
    """

    def __init__(self) -> None:
        self.loaded = 0
        self.found: dict[int, tuple[str, str, str]] = {}

    def collect(self) -> None:
        """Look through the modules of the library that are loaded."""
        loaded = len(sys.modules)
        ours = (
            name for name in tuple(sys.modules) if name.partition(".")[0] == _LIBRARY
        )
        self.found = {
            id(value): (module, name, key)
            for module in sorted(ours, key=lambda name: (-name.count("."), name))
            for name, held in tuple(vars(sys.modules[module]).items())
            for key, value in (*_entries(held), ("", held))
            if hasattr(type(value), "__attrs_attrs__")
        }
        self.loaded = loaded


_NAMES = _Names()


def _entries(table: object) -> Iterator[tuple[str, object]]:
    """Go through what a table holds: a mapping by name, or a tuple of what has keys."""
    if isinstance(table, Mapping):
        yield from ((key, one) for key, one in table.items() if type(key) is str)
    elif type(table) is tuple:
        keys = ((getattr(one, "key", getattr(one, "id", None)), one) for one in table)
        yield from ((key, one) for key, one in keys if type(key) is str)


def _find(room: ModuleType, name: str, key: str) -> object:
    """Return a constant of a module, ``None`` where there is none."""
    held = getattr(room, name, None)  # which a door may have to load first
    return dict(_entries(held)).get(key) if key else held


def name_of(value: object) -> tuple[str, str, str] | None:
    """Return the module, the name and the key of a constant of the library.

    Returns:
        ``None`` for any other value, also where it equals a constant: an amended
        parameter has the key of the library's own, and is another value.
    """
    if _NAMES.loaded != len(sys.modules):
        _NAMES.collect()
    home = _NAMES.found.get(id(value))
    if home is None:
        return None
    module, name, key = home
    return home if _find(sys.modules[module], name, key) is value else None


def named(module: str, name: str, key: str = "") -> object:
    """Return a constant of the library.

    Args:
        module: The module that holds it.
        name: Its name there, or that of the table it stands in.
        key: Its key in that table, empty where there is none.

    Raises:
        UnknownNameError: There is none: it was pickled by another version.
    """
    whole = f"{module}.{name}[{key}]" if key else f"{module}.{name}"
    kind = "value of the library"
    if module.partition(".")[0] != _LIBRARY:
        raise UnknownNameError(kind, whole, ())
    try:
        room = import_module(module)
    except ModuleNotFoundError:
        raise UnknownNameError(kind, whole, ()) from None
    found = _find(room, name, key)
    if found is None:
        raise UnknownNameError(kind, whole, (f"{module}.{one}" for one in vars(room)))
    return found
