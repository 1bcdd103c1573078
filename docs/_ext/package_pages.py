"""Show the constants of a package with the docstrings under their assignments.

Autodoc finds the docstrings of classes and functions by itself; that of a rule, a
formula or a limit stands in the module that defines it. A constant without a docstring
is shown by its labels, where it has any.
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

PACKAGES = (
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
"""The pages of the law show the values of whole acts, not their `repr`."""


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.connect("builder-inited", lambda _: write())
    app.setup_extension("sphinx.ext.autodoc")
    app.connect("autodoc-process-docstring", _whole, priority=600)  # after napoleon
    return {"version": "1", "parallel_read_safe": True}


def write() -> None:
    """Write the docstring of each constant where autodoc looks for it."""
    for name in PACKAGES:
        package = import_module(name)
        modules = exports(package.__name__)
        for constant in filter(str.isupper, package.__all__):
            written = _docstrings(modules[constant]).get(("", constant))
            own = written or _labels(getattr(package, constant))
            _docstrings(name)["", constant] = [*own, *HIDDEN] if own else [""]


def _docstrings(module: str) -> dict[tuple[str, str], list[str]]:
    found = ModuleAnalyzer.for_module(module)
    found.analyze()
    return found.attr_docs


def _labels(constant: Any) -> list[str]:
    return [f"{constant.en} (*{constant.pl}*)"] if hasattr(constant, "en") else []


def _whole(*event: Any) -> None:
    """Put words before a colon back that napoleon has taken for a type."""
    _, what, _, _, _, lines = event
    field = ":type: "
    if what in {"attribute", "data", "property"}:
        for line in [line for line in lines if line.startswith(field)]:
            lines.remove(line)
            lines[0] = f"{line.removeprefix(field)}: {lines[0]}"
