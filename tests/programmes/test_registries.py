"""The lists of programmes are whole: whoever adds a room is told where to name it."""

from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import reintegra
from reintegra import Person, programmes
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from reintegra.programmes import catalogues, formulas, joining_rules, rules, sortings
from reintegra.programmes.documents.catalogue import Catalogue
from reintegra.programmes.registries import rooms

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


def public(kind: type[Rule | Formula | Sorting | Catalogue]) -> dict[str, Any]:
    """Return everything of a kind that a room shows, by room and constant."""
    return {
        f"{name}.{constant}": getattr(room(name), constant)
        for name in ROOMS
        for constant in room(name).__all__
        if isinstance(getattr(room(name), constant), kind)
    }


def test_every_room_is_collected() -> None:
    """Whoever adds a room names its programme; the calendar is no programme."""
    assert ROOMS == sorted(rooms())


@pytest.mark.parametrize(
    ("kind", "collected"),
    [
        (Rule, rules()),
        (Formula, formulas()),
        (Sorting, sortings()),
        (Catalogue, catalogues()),
    ],
    ids=["rules", "formulas", "sortings", "catalogues"],
)
def test_what_a_room_shows_is_collected_by_its_key(
    kind: type[Rule | Formula | Sorting | Catalogue], collected: dict[str, Any]
) -> None:
    """The key is room and constant, so that a key tells where the law stands."""
    assert public(kind) == collected
    assert sorted(collected) == list(collected)


def test_who_may_join_is_asked_of_every_programme() -> None:
    """A room whose rule speaks of persons is asked, in the order of the law."""
    asked = {
        name
        for name in ROOMS
        if (rule := getattr(room(name), "ELIGIBLE", None)) is not None
        and rule.record is Person
    }

    assert asked == set(joining_rules())
    assert ["cis", "kis", "psu", "pai", "reintegration"] == list(joining_rules())


@pytest.mark.parametrize("name", ROOMS)
def test_a_programme_is_behind_the_front_door_and_in_the_reference(name: str) -> None:
    """It is imported from the library, and shown in the reference."""
    reference = (DOCS / "reference.md").read_text(encoding="utf-8")

    assert name in dir(reintegra)
    assert f".. automodule:: reintegra.programmes.{name}\n" in reference


def test_each_programme_has_its_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages of the law are titled by the names of the programmes."""
    monkeypatch.syspath_prepend(DOCS / "_ext")
    titles = import_module("law_pages").TITLES

    assert ROOMS == sorted(titles)
    assert "Klub integracji społecznej (KIS)" == titles["kis"].pl
