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
PACKAGES = [
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


@pytest.mark.parametrize("name", PACKAGES)
def test_every_public_name_of_a_package_is_there(
    shown: dict[str, list[str]], name: str
) -> None:
    """The package is shown whole; everything in it has a docstring or is a constant.

    A constant is shown with the docstring or the labels of its own module.
    """
    package = import_module(name)

    assert name in shown
    assert set(shown[name] or package.__all__) == set(package.__all__)
    assert [] == [
        one
        for one in package.__all__
        if not (one.isupper() or getattr(package, one).__doc__)
    ]


def test_every_public_name_of_the_library_is_there(shown: dict[str, list[str]]) -> None:
    """Those of `reintegra`, in their modules or in the packages of these."""
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
