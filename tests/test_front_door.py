"""The front door: what it promises, and what it does not load."""

import subprocess
import sys

import pytest

import reintegra
from reintegra.doors import door

ALLOWED = {"attr", "attrs", "dateutil", "six", "tzdata"}
LOADED = (
    "import sys; before = set(sys.modules); {code}; "
    "print(*sorted({{m.partition('.')[0] for m in set(sys.modules) - before}}))"
)


EVERY_ROOM = (
    "from reintegra import cis, kis, pai, psu, compute, decide; "
    "[getattr(m, n) for m in (cis, kis, pai, psu) for n in dir(m)]"
)
CASES = (
    "from reintegra import casebook; "
    "[(case.check(), case.rates()) for case in casebook.CASES]"
)
WITHOUT_STATS = (
    "from reintegra.outcomes.competing import aalen_johansen; "
    "from reintegra.outcomes.intervals import interval; "
    "from reintegra.outcomes.curves import kaplan_meier; "
    "interval(50, 85), kaplan_meier([1], [True]), aalen_johansen([1], ['work'])"
)


def loaded(code: str) -> set[str]:
    """Return the top-level modules that *code* loads in a fresh interpreter."""
    run = [sys.executable, "-c", LOADED.format(code=code)]
    shown = subprocess.run(run, capture_output=True, check=True, text=True)  # noqa: S603 - this very interpreter
    return set(shown.stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        "import reintegra",
        "from reintegra import Person, cis, decide",
        EVERY_ROOM,
        CASES,
        WITHOUT_STATS,
    ],
)
def test_only_attrs_and_dateutil_are_loaded(code: str) -> None:
    """Nothing third-party but the two, and what dateutil itself needs."""
    foreign = loaded(code) - set(sys.stdlib_module_names) - {"reintegra"}

    assert foreign <= ALLOWED


def test_every_name_is_there() -> None:
    """Each public name loads, and the list is sorted."""
    names = [name for name in reintegra.__all__ if name != "frames"]

    assert all(hasattr(reintegra, name) for name in names)
    assert sorted(reintegra.__all__, key=str) == reintegra.__all__


def test_the_front_door_lists_its_names() -> None:
    """So that completion works before anything is loaded."""
    assert set(reintegra.__all__) == set(dir(reintegra))


def test_an_unknown_name_is_no_name() -> None:
    """And says which module was asked."""
    with pytest.raises(AttributeError, match="'reintegra' has no name 'nothing'"):
        _ = reintegra.nothing


def test_a_door_keeps_what_it_loaded() -> None:
    """The second time costs nothing."""
    load, names = door("reintegra", {"Person": "reintegra.people.person"})

    assert (reintegra.Person, ["Person"]) == (load("Person"), names())
