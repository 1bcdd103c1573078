"""Files as a whole: read with their places, or refused with the place."""

from collections import defaultdict
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import RegisterError
from reintegra.frames.text_columns import PolarsColumns, PolarsPart
from reintegra.interop import table_blocks
from reintegra.interop.table import RawRow, Table, read
from reintegra.interop.table_blocks import Blocks, Part
from reintegra.interop.text_columns import Lists

COLUMNS = ("id", "day", "mark")
KNOWN = (*COLUMNS, "marker")


def table(folder: Path, content: bytes) -> Table:
    """Write a file and read it."""
    file = folder / "marks.csv"
    file.write_bytes(content)
    return read(file, COLUMNS, KNOWN)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("sign", [b",", b";"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_a_file_is_read_as_programs_write_it(
    tmp_path: Path, mark: bytes, sign: bytes, end: bytes
) -> None:
    """With or without byte order mark, both separators, every kind of line end."""
    lines = (b"id", b"Day ", b"mark"), (b"P-1", b" 2026-07-01", b"\xc5\xbc")
    found = table(tmp_path, mark + end.join(sign.join(line) for line in lines) + end)

    assert (COLUMNS, (RawRow(2, ("P-1", "2026-07-01", "ż")),)) == (
        found.columns,
        found.rows,
    )


def test_rows_are_counted_as_a_spreadsheet_counts(tmp_path: Path) -> None:
    """A line with nothing on it is no row, and yet is counted; so is a long cell."""
    found = table(tmp_path, b'id,day,mark\n\nP-1,"a\nb",c\n   \n,,\nP-2,d,e\n')

    assert [3, 6] == [row.number for row in found.rows]


@pytest.mark.parametrize("blank", [b";;", b" ; ;", b";;;;;", b'"";"";""', b"\t;;"])
def test_a_line_of_separators_is_a_blank_row(tmp_path: Path, blank: bytes) -> None:
    """As spreadsheets write one, above the header, between the rows or at the end."""
    lines = blank, b"id;day;mark", blank, b"P-1;a;b", blank, b"P-2;;", blank
    found = table(tmp_path, b"\r\n".join(lines))

    assert (COLUMNS, [4, 6]) == (found.columns, [row.number for row in found.rows])


def test_a_line_of_other_separators_is_a_row(tmp_path: Path) -> None:
    """It is one cell of the file, which says something."""
    found = table(tmp_path, b"id;day;mark\n,,\n")

    assert [RawRow(2, (",,",))] == list(found.rows)


def test_quotes_may_hold_a_separator(tmp_path: Path) -> None:
    """Also where the header stands in quotes."""
    found = table(tmp_path, b'"id";"day";"mark"\n"P;1";"2,5";""\n')

    assert [RawRow(2, ("P;1", "2,5", ""))] == list(found.rows)


def test_a_header_alone_is_a_register_without_rows(tmp_path: Path) -> None:
    """Nobody was ill: the file says so."""
    assert () == table(tmp_path, b"id,day,mark").rows


@pytest.mark.parametrize(
    ("content", "place", "got", "expected"),
    [
        (b"", "", "an empty file", "a header with the columns id, day, mark"),
        (b" \n\n", "", "an empty file", "a header with the columns id, day, mark"),
        (b'""\n', "", "an empty file", "a header with the columns id, day, mark"),
        (b"id,day\n", "row 1", "no column 'mark'", "a header with the columns id"),
        (b"id,day,mark,day\n", "row 1, column 4", "'day' once more", "each column"),
        (b"id,day,marks\n", "row 1, column 3", "'marks'", "a column known: mark"),
        (b"id,day,xx\n", "row 1, column 3", "'xx'", "known: id, day, mark, marker"),
        (b"id,day,mark,\n", "row 1, column 4", "''", "a column known: id"),
        (b"id\tday\tmark\n", "row 1, column 1", r"'id\tday\tmark'", "a column known"),
        (b"id\tday\tmark\n", "row 1, column 1", "", "by ',' or ';', not by tabs"),
        (b"id,day\tmark\n", "row 1, column 2", r"'day\tmark'", "not by tabs"),
        *(
            (b"sep=" + sign + b"\nid;day;mark\n", "row 1, column 1", "'sep=", said)
            for sign in (b";", b",", b"\t")
            for said in ("the header", "the separator, ',' or ';', is read off")
        ),
        (b"\nid,day,sex\n", "row 2, column 3", "'sex'", "a column known: id, day"),
        (b'id,day,mark\nP-1,"a\n', "line 2", "unexpected end of data", "closed"),
        (b'id,day,mark\nP-1,"a\nP-2,b,c\n', "lines 2–3", "unexpected end", "closed"),
        (b'id,day,mark\nP-1,"a"b,c\n', "line 2", "',' expected after", "closed"),
        (b"id,day,mark\n\xb3,a,b\n", "line 2, byte offset 12", "byte 0xb3", "UTF-8"),
        (b"\xef\xbb\xbf\xff", "line 1, byte offset 3", "byte 0xff", "UTF-8"),
        (b"\xff\xfei\x00", "line 1, byte offset 0", "byte 0xff", "text in UTF-8"),
    ],
)
def test_what_cannot_be_read_is_refused(
    tmp_path: Path, content: bytes, place: str, got: str, expected: str
) -> None:
    """The error says where in the file, what came, and what would be right."""
    for reading in (table, in_blocks):
        with pytest.raises(RegisterError) as error:
            reading(tmp_path, content)

        found = error.value
        assert ("marks.csv", place) == (found.file, found.place)
        assert (got in found.got, expected in found.expected) == (True, True)


def test_a_cell_beyond_all_measure_is_refused(tmp_path: Path) -> None:
    """The parser's own limit is an error of the file, not of the program."""
    for reading in (table, in_blocks, partial(in_blocks, part=PolarsPart())):
        with pytest.raises(RegisterError, match=r"line 2: got field larger"):
            reading(tmp_path, b"id,day,mark\n" + b"x" * 200_000 + b",,")


WORDS = {"true": 1, "false": 2, "": 3, "tak": 1}


@pytest.mark.parametrize("last", ["false", "tak", "", " true "])
def test_truths_are_read_as_the_words_for_them(last: str) -> None:
    """Whether a column has no other words, or some."""
    flags = [f"flag{number}" for number in range(6)]
    text = f"P-1,true,,,false,true,false\nP-2,,true,,,,\nP-3,{last},,,true,,false"
    found = PolarsPart({*flags})(text, ("id", *flags), ",")

    assert found is not None
    cells = {name: found.column(name) for name in ("id", *flags)}
    assert ["true", "", last.strip()] == cells["flag0"]
    assert Lists(cells).codes(flags, WORDS) == found.codes(flags, WORDS)


def test_lines_of_other_widths_are_not_parted() -> None:
    """Though there are as many separators as there should be."""
    assert PolarsPart()("P-1,a\nP-2,a,b,c\nP-3,a,b\n", COLUMNS, ",") is None


@pytest.mark.parametrize("name", ["none.csv", "."])
def test_what_is_no_file_is_refused(tmp_path: Path, name: str) -> None:
    """The path that was tried is named."""
    with pytest.raises(RegisterError, match=r"directory") as error:
        read(tmp_path / name, COLUMNS, KNOWN)

    assert str(tmp_path) in error.value.got


def test_a_folder_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Told as it was called where it has no name."""
    monkeypatch.chdir(tmp_path)

    with pytest.raises(RegisterError, match=r"^\.: got Is a directory"):
        read(Path(), COLUMNS, KNOWN)


def in_blocks(folder: Path, content: bytes, part: Part | None = None) -> list[RawRow]:
    """Read a file block by block, and put the rows together again."""
    file = folder / "marks.csv"
    file.write_bytes(content)
    found = list[RawRow]()
    for block in Blocks.of(file, COLUMNS, KNOWN, part):
        cells = (block.cells.row(place) for place in range(len(block.numbers)))
        rows = [tuple(one.values()) for one in cells]
        columns = [block.cells.column(name) for name in COLUMNS]
        assert rows == [*zip(*columns, strict=True)]
        found += map(RawRow, block.numbers, rows)
        found += block.misshapen
    return sorted(found, key=lambda row: row.number)


ENDS = b"\n", b"\r\n", b"\r"
LINES = (
    *(
        b"P-1,2026-07-01,ob",
        b"P-8,a,true",
        b"P-9,b,False",
        b"P-0,c,",
        b" P-2 ,2026-07-02, ",
        b"P-3,\xc5\xbc,\xc2\xa0",
        b"",
    ),
    *(
        b"\x1cP-7,a,b",
        b",,",
        b",,x",
        b"P-4,a",
        b"P-5,a,b,c",
        b" , ,",
        b"\t",
        b'"P,6",a,"b\nc"',
        b'""',
    ),
)


@given(
    lines=st.lists(st.sampled_from(LINES), max_size=12),
    size=st.integers(1, 60),
    end=st.sampled_from(ENDS),
    blank=st.booleans(),
    part=st.sampled_from((None, PolarsPart(), PolarsPart({"mark"}))),
)
def test_blocks_have_the_rows_of_the_file(
    tmp_path_factory: pytest.TempPathFactory,
    lines: list[bytes],
    size: int,
    end: bytes,
    *,
    blank: bool,
    part: Part | None,
) -> None:
    """Wherever a block ends, with their places, blank rows left out."""
    folder = tmp_path_factory.mktemp("blocks")
    content = end.join([*[b""] * blank, b"id,day,mark", *lines])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(table_blocks, "SIZE", size)
        patch.setattr(table_blocks, "_ROWS", size)
        found = in_blocks(folder, content, part)

    assert [*table(folder, content).rows] == found


PLAIN = b"\nP-1 ,\xc5\xbc, ob\nP-2,a\n,,\n , \n ,, x\nP-3,a,b,c\n, ,\t\nP-4,a,"


@pytest.mark.parametrize("part", [None, PolarsPart()], ids=["lists", "polars"])
@pytest.mark.parametrize("size", [7, 1 << 10], ids=["lines", "whole"])
def test_rows_of_other_widths_stand_beside_the_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, part: Part | None
) -> None:
    """Blank rows are in neither; blanks around a cell are none of it."""
    monkeypatch.setattr(table_blocks, "SIZE", size)
    found = in_blocks(tmp_path, b"id,day,mark" + PLAIN, part)

    assert [
        RawRow(2, ("P-1", "ż", "ob")),
        RawRow(3, ("P-2", "a")),
        RawRow(6, ("", "", "x")),
        RawRow(7, ("P-3", "a", "b", "c")),
        RawRow(9, ("P-4", "a", "")),
    ] == found


def test_what_parts_rows_is_given_those_that_have_every_column(tmp_path: Path) -> None:
    """Rows of other widths are taken out first; the numbers of the rest stay."""
    file = tmp_path / "marks.csv"
    file.write_bytes(b"id,day,mark\nP-1,a,b\nP-2,a\nP-3, c ,\nP-4,a,b,c\n")
    (block,) = Blocks.of(file, COLUMNS, KNOWN, PolarsPart())

    assert isinstance(block.cells, PolarsColumns)
    assert [2, 4] == block.numbers
    found = {name: [*block.cells.column(name)] for name in COLUMNS}
    assert {"id": ["P-1", "P-3"], "day": ["a", "c"], "mark": ["b", ""]} == found
    assert [RawRow(3, ("P-2", "a")), RawRow(5, ("P-4", "a", "b", "c"))] == (
        block.misshapen
    )


def test_a_file_of_rows_of_other_widths_has_no_column(tmp_path: Path) -> None:
    """Nor has one that ends with its header."""
    assert [RawRow(2, ("P-1",))] == in_blocks(tmp_path, b"id,day,mark\nP-1\n")
    assert [] == in_blocks(tmp_path, b"id,day,mark\n")


def test_polars_reads_cells_as_lists_do() -> None:
    """A byte for each cell by what it says; else what stands for other cells."""
    text, words = "P-1, tak \nP-2,\u2003nie\nP-3,?", defaultdict(lambda: 9, tak=1)
    found = PolarsPart()(text, ("id", "poor"), ",")

    assert found is not None
    assert {"poor": b"\x01\x09\x09"} == found.codes(["poor"], words)
    assert {"poor": b"\x01\x02\x09"} == found.codes(["poor"], words | {"nie": 2})
    assert {} == found.codes([], words)
    assert PolarsPart()("P-1\x1c,", ("id", "poor"), ",") is None
    assert PolarsPart()("P-1", ("id",), ",") is None
