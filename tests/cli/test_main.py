"""The door of the command: what it says where its libraries are not there."""

import runpy
import sys
from io import StringIO

import pytest

from reintegra import cli


def test_it_runs_as_a_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """As ``python -m reintegra.cli``."""
    monkeypatch.setattr(sys, "argv", ["reintegra", "law", "nothing", "--on", "1999-1"])

    with pytest.raises(SystemExit) as end:
        runpy.run_module("reintegra.cli", run_name="__main__")

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

    with pytest.raises(SystemExit) as end:
        cli.main()

    assert cli.UNUSABLE == end.value.code
    assert "pip install 'reintegra[cli]'" in capsys.readouterr().err


def test_another_library_that_is_missing_is_no_matter_of_the_extra(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is told as it is."""
    for name in [*sys.modules]:
        if name.startswith("reintegra.cli."):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "reintegra.programmes", None)

    with pytest.raises(ModuleNotFoundError, match=r"reintegra\.programmes"):
        cli.main()
