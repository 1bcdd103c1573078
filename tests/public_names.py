"""The public names of the library, by its packages and by the reference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import attrs

from reintegra import programmes
from reintegra.grammar.facts import labels

_PAGE = Path(__file__).parents[1] / "docs" / "reference.md"
_BLOCK = re.compile(r"^\.\. automodule:: (\S+)\n   :members:(.*)$", re.MULTILINE)
PACKAGES = (
    "reintegra",
    "reintegra.casebook",
    "reintegra.disclosure",
    "reintegra.frames",
    "reintegra.outcomes",
    "reintegra.outcomes.metrics",
    "reintegra.parameters",
    "reintegra.programmes",
    "reintegra.projects",
    *(
        f"reintegra.programmes.{name}"
        for name in dir(programmes)
        if isinstance(getattr(programmes, name), ModuleType)
    ),
)


def _names() -> Iterator[tuple[str, str]]:
    for package in PACKAGES:
        for name in getattr(import_module(package), "__all__", ()):
            yield package, name
    for module, named in _BLOCK.findall(_PAGE.read_text(encoding="utf-8")):
        home = vars(import_module(module))
        own = [
            name
            for name, value in home.items()
            if name[0] != "_" and getattr(value, "__module__", "") == module
        ]
        for name in re.findall(r"\w+", named) or own:
            yield module, name


def public() -> dict[str, Any]:
    """Return every public function and class by module and name, each once."""
    found: dict[str, Any] = {}
    for module, name in _names():
        one = getattr(import_module(module), name)
        home = getattr(one, "__module__", None) or ""
        if home.startswith("reintegra") and (
            isinstance(one, type | FunctionType) or hasattr(one, "__wrapped__")
        ):
            found[f"{home}.{one.__qualname__}"] = one
    return dict(sorted(found.items()))


def is_record(kind: type) -> bool:
    """Whether a class holds facts, and nothing else."""
    return attrs.has(kind) and len(list(labels(kind))) == len(attrs.fields(kind))


def needs_no_check(one: Any) -> bool:
    """Whether it is a class that needs none: an error, an enum, a record of facts."""
    if not isinstance(one, type):
        return False
    return not attrs.has(one) or issubclass(one, Enum) or is_record(one)
