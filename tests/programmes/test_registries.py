"""The lists of programmes are whole: whoever adds a room is told where to name it."""

from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import reintegra
from reintegra import Person, programmes
from reintegra.errors import UnknownNameError
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from reintegra.programmes import catalogues, formulas, joining_rules, rules, sortings
from reintegra.programmes.documents.catalogue import Catalogue
from reintegra.programmes.registries import Registry, rooms
from tests.copies import COPIES

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
    kind: type[Rule | Formula | Sorting | Catalogue], collected: Registry[Any]
) -> None:
    """The key is room and constant, so that a key tells where the law stands."""
    assert public(kind) == collected
    assert sorted(collected) == list(collected)


@pytest.mark.parametrize(
    "collected", [rules(), formulas(), sortings(), catalogues(), joining_rules()]
)
def test_a_key_that_there_is_not_is_refused_with_the_nearest(
    collected: Registry[Any],
) -> None:
    """It is a mapping all the same, that cannot change."""
    last = list(collected)[-1]

    with pytest.raises(UnknownNameError) as caught:
        _ = collected[f"{last}x"]
    assert isinstance(caught.value, KeyError)
    assert last in caught.value.nearest
    assert collected.kind == caught.value.kind
    assert str(caught.value).startswith(f"unknown {collected.kind} '{last}x' (known: ")
    assert collected.get(f"{last}x") is None
    assert f"{last}x" not in collected
    for again in COPIES:
        other = again(collected)

        assert collected == other
        assert isinstance(other, Registry)
        assert collected.kind == other.kind
    with pytest.raises(TypeError, match="cannot change"):
        collected["x"] = None


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
