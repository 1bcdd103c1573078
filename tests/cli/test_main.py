"""The door of the command: what it says where its libraries are not there."""

import os
import runpy
import subprocess
import sys
from errno import ENOSPC
from importlib.metadata import version
from io import StringIO
from pathlib import Path

import pytest

import reintegra
from reintegra import cli
from tests.cli.running import run


def _ended(monkeypatch: pytest.MonkeyPatch, *command: str) -> int | str | None:
    """Run the command in this process, and return the code that it ends with."""
    monkeypatch.setattr(sys, "argv", ["reintegra", *command])
    with pytest.raises(SystemExit) as end:
        cli.main()
    return end.value.code


def test_it_runs_as_a_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """As ``python -m reintegra``."""
    monkeypatch.setattr(sys, "argv", ["reintegra", "law", "nothing", "--on", "1999-1"])

    with pytest.raises(SystemExit) as end:
        runpy.run_module("reintegra", run_name="__main__")

    assert cli.UNUSABLE == end.value.code


def test_it_runs_where_the_streams_are_no_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As in a notebook."""
    monkeypatch.setattr(sys, "argv", ["reintegra", "law", "nothing", "--on", "1999-1"])
    monkeypatch.setattr(sys, "stderr", heard := StringIO())

    with pytest.raises(SystemExit):
        cli.main()

    assert "no day: got '1999-1'" in heard.getvalue()


@pytest.mark.parametrize("library", ["typer", "rich"])
def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], library: str
) -> None:
    """The command is there in any installation; its libraries may not be."""
    for name in [*sys.modules]:
        if name.startswith("reintegra.cli.") or name.partition(".")[0] == library:
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)

    assert cli.UNUSABLE == _ended(monkeypatch, "law", "--on", "2026-09-01")
    assert "pip install 'reintegra[cli]'" in capsys.readouterr().err


def test_another_library_that_is_missing_is_no_matter_of_the_extra(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is told as it is."""
    for name in [*sys.modules]:
        if name.startswith("reintegra.cli."):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "reintegra.cli.delivery", None)
    monkeypatch.setattr(sys, "argv", ["reintegra", "law", "--on", "2026-09-01"])

    with pytest.raises(ModuleNotFoundError, match=r"reintegra\.cli\.delivery"):
        cli.main()


HEAVY = {"attrs", "rich", "polars", "narwhals"}
ROOMS = {"casebook", "outcomes", "projects", "disclosure", "parameters", "programmes"}
PERSONS = Path(cli.__file__).parent / "demo" / "centre" / "persons.csv"


def loaded(*command: object) -> set[str]:
    """Return which libraries, rooms and programmes a command loads."""
    code = (
        "import sys; from reintegra.cli import main; import atexit; "
        "atexit.register(lambda: print(*sys.modules, file=sys.stderr)); main()"
    )
    run = [sys.executable, "-c", code, *map(str, command)]
    done = subprocess.run(run, capture_output=True, check=True, text=True)  # noqa: S603 - this very interpreter
    parts = [name.split(".") for name in done.stderr.split()]
    own = [one[1:] for one in parts if one[0] == "reintegra"]
    programmes = {one[1] for one in own if one[:1] == ["programmes"] and one[1:]}
    return {*(one[0] for one in parts), *(one[0] for one in own if one), *programmes}


def test_help_loads_nothing_of_the_library() -> None:
    """Neither a rule, nor what tables are drawn with."""
    assert not {*HEAVY, *ROOMS, "law", "grammar"} & loaded("decide", "--help")


def test_a_command_loads_what_it_needs() -> None:
    """To decide for a centre, no other programme; for JSON, no screen."""
    command = "decide", "cis.ELIGIBLE", PERSONS, "--on", "2026-07-01", "--json"
    found = loaded(*command)

    assert {"attrs", "parameters", "programmes"} == {*HEAVY, *ROOMS} & found
    assert not {"kis", "pai", "psu", "unemployed", "duties", "registries"} & found


def test_the_version_is_the_one_installed() -> None:
    """Said once: in the package, in its metadata and by the command."""
    assert version("reintegra") == reintegra.__version__
    assert f"reintegra {reintegra.__version__}\n" == run("--version").stdout


@pytest.mark.parametrize("command", [["law", "--on", "2026-09-01"], ["--version"]])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_output_that_has_no_place_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    """Exit code 2, whether the text fails while it is written or at the very end."""
    monkeypatch.setattr(sys, "stderr", heard := StringIO())
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)
        code = _ended(monkeypatch, *command)

    assert (cli.UNUSABLE, 1) == (code, heard.getvalue().count("\n"))
    assert "No space left" in heard.getvalue()


def test_a_reader_that_leaves_is_no_failure() -> None:
    """As ``reintegra law … | head``: nobody is left to tell."""
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "reintegra", "law", "--on", "2026-09-01"],
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(write)

    assert (0, b"") == (done.returncode, done.stderr)


def test_output_that_takes_no_more_at_the_end_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What was kept back until then is not lost in silence."""
    monkeypatch.setattr(sys, "stderr", heard := StringIO())
    monkeypatch.setattr("reintegra.cli.drop_output", lambda: None)
    monkeypatch.setattr(sys, "stdout", _FullAtTheEnd())
    with pytest.raises(SystemExit) as end:
        cli._flush()

    assert cli.UNUSABLE == end.value.code
    assert "No space left on device" in heard.getvalue()


class _FullAtTheEnd(StringIO):
    """A place that takes nothing."""

    def flush(self) -> None:
        """Fail, as a full disk does."""
        raise OSError(ENOSPC, os.strerror(ENOSPC))


def test_output_that_is_closed_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As by ``>&-`` in a shell: nothing is done whose result nobody would see."""
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", heard := StringIO())

    assert cli.UNUSABLE == _ended(monkeypatch, "law", "--on", "2026-09-01")
    assert (
        "reintegra: standard output: got 'it is closed', expected a place that takes "
        "all of it\n"
    ) == heard.getvalue()


def test_a_refusal_with_nowhere_to_go_is_told_by_the_code(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With the stream of errors closed."""
    monkeypatch.setattr(sys, "stderr", None)

    assert cli.UNUSABLE == _ended(monkeypatch, "law", "nothing", "--on", "1999-1")


class _Full(StringIO):
    """A stream of errors on a disk that is full."""

    def write(self, text: str, /) -> int:
        raise OSError(ENOSPC, os.strerror(ENOSPC), text)


def test_a_refusal_that_has_no_place_is_told_by_the_code(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Never as what was done with rejected rows."""
    monkeypatch.setattr(sys, "stderr", _Full())

    assert cli.UNUSABLE == _ended(monkeypatch, "law", "nothing", "--on", "1999-1")
