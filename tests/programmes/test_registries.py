"""The lists of programmes are whole: whoever adds a room is told where to name it."""

from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import reintegra
from reintegra import Person, programmes
from reintegra.grammar.nodes import Formula, Rule
from reintegra.programmes import CATALOGUES, FORMULAS, RULES
from reintegra.programmes.documents.catalogue import Catalogue
from reintegra.programmes.open_to import PROGRAMMES
from reintegra.programmes.open_to_text import NAMES

DOCS = Path(__file__).parents[2] / "docs"
CALENDAR = "duties"  # of all programmes, and none itself
ROOMS = sorted(
    name
    for name in dir(programmes)
    if name != CALENDAR and isinstance(getattr(programmes, name), ModuleType)
)


def room(name: str) -> ModuleType:
    """Return the room of a programme."""
    return import_module(f"reintegra.programmes.{name}")


def public(kind: type[Rule | Formula | Catalogue]) -> set[str]:
    """Return the keys of everything of a kind that a room shows."""
    shown: list[Any] = [
        getattr(room(name), one) for name in ROOMS for one in room(name).__all__
    ]
    return {one.key for one in shown if isinstance(one, kind)}


@pytest.mark.parametrize(
    ("kind", "listed"),
    [(Rule, RULES), (Formula, FORMULAS), (Catalogue, CATALOGUES)],
    ids=["rules", "formulas", "catalogues"],
)
def test_what_a_room_shows_is_listed(
    kind: type[Rule | Formula | Catalogue], listed: tuple[str, ...]
) -> None:
    """Every rule, formula and list of a room, sorted, and nothing else."""
    assert sorted(public(kind)) == list(listed)


def test_who_may_join_is_asked_of_every_programme() -> None:
    """A room whose rule speaks of persons is asked, and has a name in the answer."""
    asked = {
        name
        for name in ROOMS
        if (rule := getattr(room(name), "ELIGIBLE", None)) is not None
        and rule.record is Person
    }

    assert asked == set(PROGRAMMES)
    assert asked == set(NAMES)


@pytest.mark.parametrize("name", ROOMS)
def test_a_programme_is_behind_the_front_door_and_on_its_pages(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is imported from the library, shown in the reference, and has its law page."""
    monkeypatch.syspath_prepend(DOCS / "_ext")
    titles = import_module("law_pages").TITLES
    reference = (DOCS / "reference.md").read_text(encoding="utf-8")

    assert name in dir(reintegra)
    assert f".. automodule:: reintegra.programmes.{name}\n" in reference
    assert name in titles


def test_no_page_is_of_a_programme_that_there_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each title is that of a room."""
    monkeypatch.syspath_prepend(DOCS / "_ext")

    assert ROOMS == sorted(import_module("law_pages").TITLES)
