"""The lines of README and guide that a user would type."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.running import run

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```(?:shell|console|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"# exit code (\d)")


def typed(page: str) -> Iterator[tuple[list[str], int]]:
    """Go through the commands of a page: what follows ``reintegra``, and its code."""
    for block in BLOCK.findall((ROOT / page).read_text(encoding="utf-8")):
        for line in block.splitlines():
            told = CODE.search(line)
            for command in line.split("&&"):
                name, *arguments = shlex.split(command, comments=True)
                if Path(name).name == "reintegra":
                    yield arguments, int(told[1]) if told else 0


@pytest.mark.parametrize(
    ("page", "named"),
    [("README.md", {"demo"}), ("docs/guide.md", {"demo", "decide", "payroll", "law"})],
)
def test_the_commands_of_a_page_run_one_after_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: str, named: set[str]
) -> None:
    """In an empty folder, with the exit codes that the page gives."""
    monkeypatch.chdir(tmp_path)
    commands = list(typed(page))

    assert named == {arguments[0] for arguments, _ in commands}
    assert commands == [(one, run(*one).exit_code) for one, _ in commands]


def test_every_command_that_a_page_names_is_there() -> None:
    """Also where it is named in passing, without arguments."""
    named = {
        name
        for page in (
            "README.md",
            *(f"docs/{one.name}" for one in ROOT.glob("docs/*.md")),
        )
        for name in re.findall(
            r"`reintegra (\w+)", (ROOT / page).read_text(encoding="utf-8")
        )
    }

    assert {"demo", "decide", "payroll", "law"} == named
    assert {0} == {run(name, "--help").exit_code for name in named}
