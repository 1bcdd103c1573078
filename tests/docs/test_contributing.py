"""What contributors are told about the checks is so."""

import re
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import settings

from reintegra import parameters
from reintegra.grammar.nodes import Parameter
from tests.announced import waiting

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("profile", "examples", "same"),
    [("dev", 60, False), ("ci", 60, True), ("nightly", 5_000, False)],
)
def test_so_many_examples_are_tried(profile: str, examples: int, same: bool) -> None:
    """As many as the page says; the same each time in the checks alone."""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    found = settings.get_profile(profile)

    assert (examples, same) == (found.max_examples, found.derandomize)
    assert f"tries {examples:,} " in page or f"try {examples} examples" in page


def test_the_checks_choose_the_same_examples() -> None:
    """By the variable that the profile is chosen by."""
    checks = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    chosen = (ROOT / "conftest.py").read_text(encoding="utf-8")

    assert 'SAME = ("--hypothesis-profile=ci",)' in checks
    assert "session.run(*PYTEST, *SAME, " in checks
    assert 'load_profile("ci" if os.environ.get("CI") else "dev")' in chosen


def test_every_session_of_the_checks_is_on_the_page() -> None:
    """Each with what it shows, and each in the one list of checks."""
    checks = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    listed = re.findall(r'^    "(\w+)",$', checks.partition("]")[0], re.MULTILINE)

    assert {"tests", "cover", "random"} < set(listed)
    assert [] == [name for name in listed if f"| `nox -s {name}` |" not in page]
    assert [] == [name for name in listed if not re.search(rf"\b{name}\b", run)]


@pytest.mark.parametrize("heading", ["The yearly round", "A new programme"])
def test_a_checklist_has_five_lines(heading: str) -> None:
    """So that it is read to its end."""
    assert list("12345") == re.findall(r"^(\d)\. ", section(heading), re.MULTILINE)


def test_the_round_names_every_table_that_waits() -> None:
    """And no other."""
    named = set(re.findall(r"`(\w+)`", section("The yearly round")))
    waits = {
        table
        for table in parameters.tables()
        for one in vars(import_module(f"reintegra.parameters.{table}")).values()
        if isinstance(one, Parameter) and one.key in waiting()
    }

    assert waits == named & set(parameters.tables())


def section(heading: str) -> str:
    """Return what stands under a heading of the page."""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return page.partition(f"## {heading}\n")[2].partition("\n## ")[0]
