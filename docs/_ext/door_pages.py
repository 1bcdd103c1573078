"""Let autodoc show the constants behind a door, in the words under their assignment.

Classes and functions bring their docstrings along; those of a rule, a formula or a
limit stay in the module where it lives, which the door names. One that has no words of
its own is told by its labels, where it has any.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from sphinx.pycode import ModuleAnalyzer

from reintegra import programmes
from reintegra.lazy_exports import exports

if TYPE_CHECKING:
    from sphinx.application import Sphinx

DOORS = (
    *(
        f"reintegra.programmes.{name}"
        for name in dir(programmes)
        if isinstance(getattr(programmes, name), ModuleType)
    ),
    "reintegra.disclosure",
    "reintegra.outcomes",
    "reintegra.projects",
)
"""The packages whose public names a page shows whole."""

HIDDEN = ("", ":meta hide-value:", "")
"""A value of whole acts is told by the pages of the law, not by its `repr`."""


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.connect("builder-inited", lambda _: write())
    app.setup_extension("sphinx.ext.autodoc")
    app.connect("autodoc-process-docstring", _whole, priority=600)  # after napoleon
    return {"version": "1", "parallel_read_safe": True}


def write() -> None:
    """Write what is said of each constant where its door's own words would stand."""
    for name in DOORS:
        door = import_module(name)
        rooms = exports(door.__name__)
        for constant in filter(str.isupper, door.__all__):
            said = _words(rooms[constant]).get(("", constant))
            own = said or _labels(getattr(door, constant))
            _words(name)["", constant] = [*own, *HIDDEN] if own else [""]


def _words(module: str) -> dict[tuple[str, str], list[str]]:
    found = ModuleAnalyzer.for_module(module)
    found.analyze()
    return found.attr_docs


def _labels(said: Any) -> list[str]:
    return [f"{said.en} (*{said.pl}*)"] if hasattr(said, "en") else []


def _whole(*event: Any) -> None:
    """Put words before a colon back that napoleon has taken for a type."""
    _, what, _, _, _, lines = event
    field = ":type: "
    if what in {"attribute", "data", "property"}:
        for line in [line for line in lines if line.startswith(field)]:
            lines.remove(line)
            lines[0] = f"{line.removeprefix(field)}: {lines[0]}"
