"""Under which name the library itself holds a value, and the value of a name.

Functions and classes are pickled by module and name; so are the library's own rules,
parameters, open points and all other constants.
"""

from __future__ import annotations

import sys
from importlib import import_module

from reintegra.errors import UnknownNameError

_LIBRARY = "reintegra"


class _Names:
    """The names of the library's constants, by the identity of the value.

    Attributes:
        loaded: How many modules were loaded when the names were collected.
        found: Module and name of each constant.
    """

    def __init__(self) -> None:
        self.loaded = 0
        self.found: dict[int, tuple[str, str]] = {}

    def collect(self) -> None:
        """Look through the modules of the library that are loaded."""
        self.loaded = len(sys.modules)
        ours = (name for name in sys.modules if name.partition(".")[0] == _LIBRARY)
        self.found = {
            id(value): (module, name)
            for module in sorted(ours, key=lambda name: (-name.count("."), name))
            for name, value in vars(sys.modules[module]).items()
            if hasattr(type(value), "__attrs_attrs__")
        }


_NAMES = _Names()


def name_of(value: object) -> tuple[str, str] | None:
    """Return the module and the name of a constant of the library.

    Returns:
        ``None`` for any other value, also where it equals a constant: an amended
        parameter has the key of the library's own, and is another value.
    """
    if _NAMES.loaded != len(sys.modules):
        _NAMES.collect()
    home = _NAMES.found.get(id(value))
    if home is None or vars(sys.modules[home[0]]).get(home[1]) is not value:
        return None
    return home


def named(module: str, name: str) -> object:
    """Return the library's constant called *name* in *module*.

    Raises:
        UnknownNameError: There is none: it was pickled by another version.
    """
    kind, whole = "value of the library", f"{module}.{name}"
    if module.partition(".")[0] != _LIBRARY:
        raise UnknownNameError(kind, whole, ())
    try:
        room = import_module(module)
    except ModuleNotFoundError:
        raise UnknownNameError(kind, whole, ()) from None
    if not hasattr(room, name):
        raise UnknownNameError(kind, whole, (f"{module}.{one}" for one in vars(room)))
    return getattr(room, name)
