"""What people read is folded where Polish lines may be."""

import re
from pathlib import Path

import pytest

from reintegra.cli.screen import screen
from tests.cli.running import run

GAP = "\N{NO-BREAK SPACE}"


def test_no_line_is_folded_between_a_number_and_its_word(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Not after *art.*, not before *zł*; the spaces stay no-break spaces."""
    seen = screen("pl")
    seen.table(("key", "value"), [("art. 15 ust. 4 " * 20, f"5{GAP}zł " * 30)])
    seen.line("art. 15 ust. 4 pkt 1 " * 20)
    seen.heading(f"5{GAP}zł")
    text = capsys.readouterr().out

    assert f"art.{GAP}15 ust.{GAP}4" in text
    assert f"5{GAP}zł" in text
    for line in text.splitlines():
        cells = re.split(r"  +", line.strip())
        assert not [one for one in cells if re.search(r"\b(art|ust|pkt|poz)\.?$", one)]
        assert not [one for one in cells if one.startswith("zł")]


def test_english_is_left_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    """Only the spaces that are written are kept together."""
    screen("en").line("art. 15 ust. 4")

    assert capsys.readouterr().out == "art. 15 ust. 4\n"


def test_missing_facts_are_called_by_their_labels(tmp_path: Path) -> None:
    """And not by their names in the code."""
    register = tmp_path / "persons.csv"
    register.write_text("id,on,homeless\nP-1,2026-09-01,tak\n", encoding="utf-8")
    table = run("decide", "cis.ELIGIBLE", register, "--on", "on").stdout

    assert "podlega" in table
    assert "socially_excluded" not in table
