"""Packages whose public names are loaded on first use, so that importing stays cheap.

A package says its public names once, in the stub beside it (``__init__.pyi``), which
type checkers read as well: ``from package.module import name as name``, one name each.
Whoever imports the library reads this first, so it imports next to nothing.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

Exports = dict[str, str]
"""The module that each public name of a package is imported from."""

_KNOWN: dict[str, Exports] = {}
_EXTRAS: dict[str, dict[str, str]] = {}


def lazy(package: str, **extras: str) -> None:
    """Let a package load its public names when they are asked for.

    Its ``__all__`` lists them, sorted.

    Args:
        package: The package's own name, being imported.
        extras: For a name that an extra brings, the library that it asks for; ``from
            package import *`` leaves the name out where that is not installed.
    """
    sys.modules[package].__class__ = LazyPackage
    _EXTRAS[package] = extras


def exports(package: str) -> Exports:
    """Read which public names a package has.

    Returns:
        The module that each public name is imported from.
    """
    if package not in _KNOWN:
        found = sys.modules[package]
        stub = f"{found.__path__[0]}/__init__.pyi"
        # of files or of an archive: the loaders of both give their data
        text = found.__loader__.get_data(stub)  # type: ignore[union-attr]
        _KNOWN[package] = _imported(text.decode().replace("(", " ").split())
    return _KNOWN[package]


def _imported(words: list[str]) -> Exports:
    """Read ``from module import name as name``, over and over."""
    starts = (at for at, word in enumerate(words) if word == "from")
    return {words[at + 3]: words[at + 1] for at in starts}


class LazyPackage(ModuleType):
    """A package that loads its public names on first use and keeps them.

    A module that is called like a function of the package does not take its place.
    A module whose extra is not installed is an attribute that there is not.
    """

    def __getattr__(self, name: str) -> object:
        if name == "__all__":
            return sorted(exports(self.__name__).keys() - _not_installed(self.__name__))
        module = exports(self.__name__).get(name)
        if module is None:
            msg = f"module {self.__name__!r} has no name {name!r}"
            raise AttributeError(msg)
        found = _load(module, name, self.__name__)
        super().__setattr__(name, found)
        return found

    def __setattr__(self, name: str, value: object) -> None:
        """Set an attribute; importing a module sets it on its package, too."""
        if isinstance(value, ModuleType):
            module = exports(self.__name__).get(name)
            if module == value.__name__:
                value = getattr(value, name)
        super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        return sorted(exports(self.__name__))


def _not_installed(package: str) -> set[str]:
    from importlib.machinery import PathFinder  # noqa: PLC0415 - for `import *` alone

    extras = _EXTRAS[package].items()
    return {name for name, library in extras if not PathFinder.find_spec(library)}


def _load(module: str, name: str, package: str) -> object:
    """Do what ``from module import name`` does in *package*."""
    try:
        room = import_module(module)
        if module == package or not hasattr(room, name):
            return import_module(f"{module}.{name}")
    except ImportError as error:
        from reintegra.errors import ExtraNeededError  # noqa: PLC0415 - rarely needed

        if isinstance(error, ExtraNeededError):
            # so that `hasattr` is False, and `from … import` asks for the room itself
            raise AttributeError(str(error)) from error  # noqa: TRY004 - no type
        raise
    return getattr(room, name)
