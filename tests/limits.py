"""Every limit of the library, wherever it stands."""

from functools import cache
from importlib import import_module
from pkgutil import walk_packages

from reintegra import programmes
from reintegra.grammar.limits import Limit


@cache
def limits() -> dict[str, Limit]:
    """Return every limit by its room and name, as ``psu.limits.WEEKLY_LIMIT``."""
    found: dict[str, Limit] = {}
    prefix = f"{programmes.__name__}."
    modules = walk_packages(programmes.__path__, prefix)
    for module in (one for one in modules if not one.ispkg):  # doors show others'
        for name, value in vars(import_module(module.name)).items():
            if isinstance(value, Limit) and value not in found.values():
                found[f"{module.name.removeprefix(prefix)}.{name}"] = value
    return found
