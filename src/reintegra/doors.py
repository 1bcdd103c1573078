"""Doors that load a room on first use, so that importing the library stays cheap."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType

from reintegra.errors import ExtraNeededError


def door(
    package: str, rooms: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the ``__getattr__`` and ``__dir__`` of a package.

    Args:
        package: The package's own name.
        rooms: Where each public name lives: a module of the package or, with a
            leading dot left out, any other; a name that is itself the module's last
            part stands for the module.

    Returns:
        ``__getattr__``, which loads a name and keeps it, and ``__dir__``. A room
        whose extra is not installed is an attribute that there is not.
    """

    def load(name: str) -> object:
        if name not in rooms:
            msg = f"module {package!r} has no name {name!r}"
            raise AttributeError(msg)
        try:
            room = import_module(rooms[name])
        except ExtraNeededError as error:
            # so that `hasattr` is False, and `from … import` asks for the room itself
            raise AttributeError(str(error)) from error
        found: ModuleType | object = room
        if rooms[name].rpartition(".")[2] != name:
            found = getattr(room, name)
        setattr(sys.modules[package], name, found)
        return found

    return load, lambda: sorted(rooms)
