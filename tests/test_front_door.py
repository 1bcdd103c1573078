"""The front door: what it promises, and what it does not load."""

import subprocess
import sys
from importlib import import_module, reload
from importlib.machinery import PathFinder
from inspect import getmembers
from pathlib import Path

import pytest
from mypy import api

import reintegra
from reintegra import ExtraNeededError

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
    "from reintegra.outcomes.statistics.aalen_johansen import aalen_johansen; "
    "from reintegra.outcomes.statistics.intervals import interval; "
    "from reintegra.outcomes.statistics.kaplan_meier import kaplan_meier; "
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


def test_what_a_verdict_is_made_with_comes_with_the_first_rule() -> None:
    """Importing the function makes no class of the grammar."""
    code = "from reintegra import Person, cis, decide"
    run = [sys.executable, "-c", f"import sys; {code}; print(*sys.modules)"]
    shown = subprocess.run(run, capture_output=True, check=True, text=True)  # noqa: S603 - this very interpreter

    rooms = "reintegra.grammar.nodes", "reintegra.grammar.days", "reintegra.law.acts"
    assert not {*rooms} & set(shown.stdout.split())


def test_a_verdict_needs_a_rule_even_before_one_is_loaded() -> None:
    """What is asked for is found where the annotation has it."""
    code = "from reintegra import decide; decide(1, 2, 3)"
    run = [sys.executable, "-c", code]
    shown = subprocess.run(run, capture_output=True, check=False, text=True)  # noqa: S603 - this very interpreter

    assert "decide.rule: got 1, expected a Rule" in shown.stderr


def test_every_name_is_there() -> None:
    """Each public name loads, and the list is sorted."""
    names = import_module("reintegra").__all__

    assert all(hasattr(reintegra, name) for name in names if name != "frames")
    assert sorted(names, key=str) == names


def test_the_front_door_lists_its_names() -> None:
    """So that completion works before anything is loaded."""
    assert set(import_module("reintegra").__all__) == set(dir(reintegra))


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand for an installation without extras."""
    monkeypatch.setitem(sys.modules, "narwhals.stable.v2", None)
    monkeypatch.delitem(sys.modules, "reintegra.frames", raising=False)
    monkeypatch.delitem(vars(reintegra), "frames", raising=False)


@pytest.mark.usefixtures("plain")
def test_a_room_without_its_extra_is_none() -> None:
    """Asking whether it is there is answered; importing it says what to install."""
    assert not hasattr(reintegra, "frames")
    assert "frames" not in dict(getmembers(reintegra))
    with pytest.raises(AttributeError, match=r"pip install 'reintegra\[frames\]'"):
        _ = reintegra.frames
    with pytest.raises(ExtraNeededError, match=r"pip install 'reintegra\[frames\]'"):
        from reintegra import frames  # noqa: F401, PLC0415 - what is asked


def test_a_star_takes_what_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an extra its room is no public name."""
    find = PathFinder.find_spec
    monkeypatch.setattr(
        PathFinder,
        "find_spec",
        lambda name, *more: None if name == "narwhals" else find(name, *more),
    )
    names = reload(reintegra).__all__
    monkeypatch.undo()

    assert {"frames"} == set(reload(reintegra).__all__) - set(names)


SNIPPET = """
from reintegra.reading.record.verdict import Verdict

def settled(verdict: Verdict) -> int:
    if verdict:
        return 1
    return "two"
"""


def test_a_type_checker_reports_the_if(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And goes on to check what comes after it."""
    file = tmp_path / "asked.py"
    file.write_text(SNIPPET, encoding="utf-8")
    home = Path(__file__).parents[1] / "src" / "reintegra"  # no path of a package
    monkeypatch.setenv("MYPYPATH", str(home.parent))
    read = [
        *(home / "values").glob("*.py"),
        home / "reading" / "record" / "verdict.py",
        file,
    ]
    flags = "--strict", "--enable-error-code=truthy-bool", "--follow-imports=skip"
    apart = "--explicit-package-bases", f"--cache-dir={tmp_path}", "--config-file="
    told, _, _ = api.run([*flags, *apart, *map(str, read)])

    found = [
        line.split("asked.py:")[1] for line in told.splitlines() if "asked" in line
    ]
    assert ["5", "7"] == [line.partition(":")[0] for line in found]
    assert "truthy-bool" in found[0]


def test_an_unknown_name_is_no_name() -> None:
    """And says which module was asked."""
    with pytest.raises(AttributeError, match="'reintegra' has no name 'nothing'"):
        getattr(reintegra, "nothing")  # noqa: B009 - no name that a checker knows


def test_a_door_keeps_what_it_loaded() -> None:
    """The second time costs nothing."""
    found = reintegra.Person

    assert found is vars(reintegra)["Person"]


def test_a_module_that_fails_to_load_is_told_as_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is no extra that is missing."""
    monkeypatch.setitem(sys.modules, "reintegra.people.person", None)
    monkeypatch.delitem(vars(reintegra), "Person", raising=False)

    with pytest.raises(ModuleNotFoundError, match=r"reintegra\.people\.person"):
        _ = reintegra.Person
