"""Whoever changes the law is told what changed, and what to do."""

from pathlib import Path

import pytest

from tests.laws import golden_file
from tests.laws.golden_file import check_golden


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep a text of three lines."""
    monkeypatch.setattr(golden_file, "FOLDER", tmp_path)
    monkeypatch.delenv("UPDATE_GOLDEN", raising=False)
    file = tmp_path / "law.txt"
    file.write_text("one\ntwo\nthree\n", encoding="utf-8")
    return file


def test_what_is_as_it_was_passes() -> None:
    """Line by line."""
    check_golden("law.txt", "one\ntwo\nthree\n")


def test_what_differs_is_shown_with_what_to_do() -> None:
    """The lines that went and came, and none of the others."""
    with pytest.raises(AssertionError, match="UPDATE_GOLDEN=1") as e:
        check_golden("law.txt", "one\n2\nthree\n")

    assert "golden/law.txt" in str(e.value)
    assert "-two" in str(e.value)
    assert "+2" in str(e.value)
    assert "three" not in str(e.value)


def test_what_is_accepted_is_kept(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the variable set, the text is written first."""
    monkeypatch.setenv("UPDATE_GOLDEN", "1")
    check_golden("law.txt", "2\n")

    assert "2\n" == kept.read_text(encoding="utf-8")
