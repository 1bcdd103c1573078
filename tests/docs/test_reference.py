"""The reference: what programs import is in it, whoever added it."""

import re
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import reintegra
from reintegra import programmes

PAGE = Path(__file__).parents[2] / "docs" / "reference.md"
BLOCK = re.compile(r"^\.\. automodule:: (\S+)\n   :members:(.*)$", re.MULTILINE)
DOORS = [
    *(
        f"reintegra.programmes.{name}"
        for name in dir(programmes)
        if isinstance(getattr(programmes, name), ModuleType)
    ),
    "reintegra.disclosure",
    "reintegra.outcomes",
    "reintegra.projects",
]


@pytest.fixture
def shown() -> dict[str, list[str]]:
    """Return the modules shown, each with the names chosen; none for all of them."""
    found = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    return {module: re.findall(r"\w+", names) for module, names in found}


@pytest.mark.parametrize("name", DOORS)
def test_every_public_name_of_a_door_is_there(
    shown: dict[str, list[str]], name: str
) -> None:
    """Its door is shown whole, and everything in it has words or is a constant.

    A constant is shown with the words or labels of the module where it lives.
    """
    door = import_module(name)

    assert name in shown
    assert set(shown[name] or door.__all__) == set(door.__all__)
    assert [] == [
        one for one in door.__all__ if not (one.isupper() or getattr(door, one).__doc__)
    ]


def test_every_public_name_of_the_library_is_there(shown: dict[str, list[str]]) -> None:
    """Those of the front door, where they live or at the door of that room."""
    for name in dir(reintegra):
        found = getattr(reintegra, name)
        home = found.__name__ if isinstance(found, ModuleType) else found.__module__
        while home and home not in shown:
            home = home.rpartition(".")[0]

        assert home, f"{name} is not in the reference"
        listed = shown[home] or getattr(import_module(home), "__all__", [name])
        assert isinstance(found, ModuleType) or name in listed


def test_the_question_to_every_programme_is_there(shown: dict[str, list[str]]) -> None:
    """`programmes.open_to`, and what it answers.

    The function and its module have one name, so the classes are shown one by one.
    """
    home, page = "reintegra.programmes", PAGE.read_text(encoding="utf-8")

    assert "open_to" in shown[home]
    assert f"autoclass:: {home}.open_to.Openings" in page
    assert f"autoclass:: {home}.open_to.Exclusion" in page
