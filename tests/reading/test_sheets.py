"""CSV files out: no text in them starts a formula."""

import csv
import re
from decimal import Decimal
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra.reading.text.csv_text import Cell, escape_formula, markdown, sheet


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('=HYPERLINK("x")', '\'=HYPERLINK("x")'),
        ("+48", "'+48"),
        ("-5", "'-5"),
        ("@sum", "'@sum"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("a=b", "a=b"),
        ("P;=1+1;x", "P;'=1+1;x"),
        (";=1+1;", ";'=1+1;"),
        ("a,-5", "a,'-5"),
        ("a\n@b\t+c", "a\n'@b\t'+c"),
        ("\t=1", "'\t'=1"),
        ("a|=1", "a|'=1"),
        ("\uff1d1", "'\uff1d1"),
        ("a;\uff0b1", "a;'\uff0b1"),
        ("\r\nx", "'\r\nx"),
        ("\x1b[2J", "\\x1b[2J"),
        ("", ""),
        (-5, "-5"),
        (Decimal("-0.50"), "-0.50"),
        (True, "true"),
        (False, "false"),
        (None, ""),
    ],
)
def test_text_gets_a_quote_where_a_number_does_not(cell: Cell, text: str) -> None:
    """A number may begin with a minus; text that does is no number."""
    assert text == escape_formula(cell)


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2)))
def test_no_cell_starts_a_formula(rows: list[list[str]]) -> None:
    """Read back, the file has as many rows and cells, and none that computes."""
    read = list(csv.reader(StringIO(sheet(("a", "b"), rows), newline=""), strict=True))

    assert len(rows) + 1 == len(read)
    assert not any(cell[:1] in set("=+-@\t\r\n") - {""} for row in read for cell in row)


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2)))
def test_no_formula_starts_whatever_separator_is_read(rows: list[list[str]]) -> None:
    """A spreadsheet parts cells by its own setting, and may know no quotes."""
    parts = re.split(r"[;,|\t\r\n]", sheet(("a", "b"), rows))

    assert not any(part.startswith(("=", "+", "-", "@")) for part in parts)


@given(st.text())
def test_no_control_character_is_written(text: str) -> None:
    """What a terminal would obey is written out, so that nothing is lost."""
    assert all(
        sign.isprintable() or sign in "\N{NO-BREAK SPACE}\t\r\n"
        for sign in escape_formula(text)
    )


def test_headings_are_cells_too() -> None:
    """A label that somebody typed can stand in a heading."""
    assert "'=a,b\r\n1,2\r\n" == sheet(["=a", "b"], [(1, 2)])


def test_markdown_keeps_its_columns() -> None:
    """Whatever a cell holds; an empty table is a heading."""
    found = markdown([("a", "b"), ("x|y", "two\nlines")])

    assert "| a | b |\n| --- | --- |\n| x\\|y | two lines |" == found
    assert "| a |\n| --- |" == markdown([("a",)])
