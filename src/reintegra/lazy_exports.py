"""Packages whose public names are loaded on first use, so that importing stays cheap.

A package says its public names once, in the stub beside it (``__init__.pyi``), which
type checkers read as well: ``from package.module import name as name``.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Collection, Iterator
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from reintegra.errors import ExtraNeededError


def lazy(package: str, without: Collection[str] = ()) -> None:
    """Let a package load its public names when they are asked for.

    Its ``__all__`` lists them, sorted.

    Args:
        package: The package's own name, being imported.
        without: Names that ``from package import *`` leaves out.
    """
    found = sys.modules[package]
    found.__class__ = LazyPackage
    found.__all__ = sorted(exports(package).keys() - set(without))  # type: ignore[attr-defined]


@cache
def exports(package: str) -> dict[str, tuple[str, str]]:
    """Read which public names a package has.

    Returns:
        The module that each public name is imported from, and its name there.
    """
    found = sys.modules[package]
    loader: Any = found.__loader__  # of files or of an archive: both give their data
    stub = loader.get_data(f"{found.__path__[0]}/__init__.pyi")
    return dict(_said(ast.parse(stub)))


def _said(stub: ast.Module) -> Iterator[tuple[str, tuple[str, str]]]:
    for line in stub.body:
        if isinstance(line, ast.ImportFrom):
            for one in line.names:
                yield one.name, (str(line.module), one.name)


class LazyPackage(ModuleType):
    """A package that loads its public names on first use and keeps them.

    A module that is called like a function of the package does not take its place.
    A module whose extra is not installed is an attribute that there is not.
    """

    def __getattr__(self, name: str) -> object:
        said = exports(self.__name__)
        if name not in said:
            msg = f"module {self.__name__!r} has no name {name!r}"
            raise AttributeError(msg)
        try:
            found = _load(*said[name], self.__name__)
        except ExtraNeededError as error:
            # so that `hasattr` is False, and `from … import` asks for the room itself
            raise AttributeError(str(error)) from error
        super().__setattr__(name, found)
        return found

    def __setattr__(self, name: str, value: object) -> None:
        """Set an attribute; importing a module sets it on its package, too."""
        if isinstance(value, ModuleType):
            module, own = exports(self.__name__).get(name, ("", ""))
            if module == value.__name__:
                value = getattr(value, own)
        super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        return sorted(exports(self.__name__))


def _load(module: str, name: str, package: str) -> object:
    """Do what ``from module import name`` does in *package*."""
    room = import_module(module)
    if module == package or not hasattr(room, name):
        return import_module(f"{module}.{name}")
    return getattr(room, name)
