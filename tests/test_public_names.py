"""Every public name is what its package promises, wherever it was loaded from before.

A module that is called like a function of its package takes that function's place as
soon as anything imports it; hence all modules are imported first.
"""

import ast
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest

import reintegra
from reintegra.lazy_exports import LazyPackage, exports


def modules() -> Iterator[ModuleType]:
    """Import every module of the library but those that run as programs."""
    yield reintegra
    for found in pkgutil.walk_packages(reintegra.__path__, "reintegra."):
        if not found.name.endswith("__main__"):
            yield import_module(found.name)


ROOMS = {
    room.__name__: room
    for room in tuple(modules())
    if hasattr(room, "__path__") and hasattr(room, "__all__")
}
NAMES = [(room, name) for room, found in ROOMS.items() for name in found.__all__]


def promised(room: ModuleType) -> dict[str, object]:
    """Read the imports that stand in a package, each with what it stands for."""
    stub = Path(str(room.__file__)).with_suffix(".pyi")
    written = ast.parse(stub.read_text(encoding="utf-8") if stub.exists() else "")
    found: dict[str, object] = {}
    for one in ast.walk(written):
        if not isinstance(one, ast.ImportFrom) or one.module is None:
            continue
        source = import_module(one.module)
        for alias in one.names:
            module = f"{one.module}.{alias.name}"
            said = (
                import_module(module)
                if hasattr(source, "__path__") and find_spec(module)
                else getattr(source, alias.name)
            )
            found[alias.asname or alias.name] = said
    return found


PROMISED = {name: promised(room) for name, room in ROOMS.items()}


def test_public_names_are_collected() -> None:
    """From every room that has a door."""
    assert {"reintegra", "reintegra.outcomes", "reintegra.programmes.cis"} <= set(ROOMS)
    assert len(NAMES) > 200


@pytest.mark.parametrize(
    ("room", "name"), NAMES, ids=[f"{room}.{name}" for room, name in NAMES]
)
def test_a_public_name_is_what_its_package_promises(room: str, name: str) -> None:
    """The function or class of its own module, and no module of the same name."""
    found = getattr(ROOMS[room], name)

    assert PROMISED[room].get(name, vars(ROOMS[room]).get(name)) is found
    assert name in dir(ROOMS[room])


@pytest.mark.parametrize("room", sorted(PROMISED))
def test_a_package_reads_its_stub_as_a_type_checker_does(room: str) -> None:
    """Each import has one name, on one line or in brackets."""
    if isinstance(ROOMS[room], LazyPackage):
        assert exports(room).keys() == PROMISED[room].keys()
