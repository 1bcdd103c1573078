"""The page for new engineers names files and rooms that are there."""

import re
from pathlib import Path

import reintegra
from reintegra import programmes

ROOT = Path(__file__).parents[2]
HOUSE = Path(reintegra.__file__).parent
PAGE = (ROOT / "docs" / "finding-your-way.md").read_text(encoding="utf-8")


def test_every_path_is_there() -> None:
    """Of the source, in the package that is installed; of tests, beside this one."""
    source = re.findall(r"`src/reintegra/([\w/.]+)`", PAGE)
    tests = re.findall(r"`(tests/[\w/.]+)`", PAGE)
    rooms = re.findall(r"`(programmes/\w+|outcomes/\w+|cis/\w+\.py)`", PAGE)

    assert [path for path in source if not (HOUSE / path).exists()] == []
    assert [path for path in tests if not (ROOT / path).exists()] == []
    assert [
        path
        for path in rooms
        if not (HOUSE / path).exists() and not (HOUSE / "programmes" / path).exists()
    ] == []


def test_every_layer_is_a_room() -> None:
    """The first column of the layers names packages."""
    table = PAGE.partition("## The layers")[2].partition("## ")[0]
    rows = re.findall(r"^\| (`.+?) \|", table, re.MULTILINE)
    named = [name for row in rows for name in re.findall(r"`(\w+)`", row)]

    assert [name for name in named if not (HOUSE / name / "__init__.py").exists()] == []
    assert len(named) > len(rows)


def test_the_plan_is_that_of_the_programmes() -> None:
    """Every file of the plan has a row, in the order of the plan."""
    plan = re.findall(r"^``(\w+)``", str(programmes.__doc__), re.MULTILINE)
    table = PAGE.partition("## The files of a programme")[2].partition("## ")[0]

    assert re.findall(r"^\| `(\w+)\.py` \|", table, re.MULTILINE) == plan
