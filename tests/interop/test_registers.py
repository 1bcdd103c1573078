"""A centre's registers: stays, marks and certificates, row by row."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reintegra import Month, Period, RegisterError, cis
from reintegra.interop.registers import LOOKED_UP, Centre, centre
from reintegra.programmes.cis.attendance import Mark

HEADS = {
    "stays": "id,start,end,extension_months",
    "marks": "id,day,mark",
    "sickness": "id,first,last",
}


def read(folder: Path, **rows: str) -> Centre:
    """Write the three files, rows parted by blanks, and read them."""
    for name, head in HEADS.items():
        lines = rows.get(name, "P-1,2026-03-02,," if name == "stays" else "").split()
        text = "\n".join([head, *lines]) + "\n"
        (folder / f"{name}.csv").write_text(text.replace("~", " "), encoding="utf-8")
    return centre(folder)


def why(found: Centre) -> list[tuple[str, int, str, str]]:
    """Return what was rejected: file, row, column and what came."""
    return [(one.file, one.row, one.column, one.got) for one in found.rejected]


def told(found: Centre) -> list[str]:
    """Return what would have been right."""
    return [one.expected.en for one in found.rejected]


def test_a_stay_is_read_with_its_extension(tmp_path: Path) -> None:
    """An empty end goes on, an empty extension is none."""
    found = read(tmp_path, stays="P-1,2026-03-02,2026-07-14,6 P-2,2026-07-20,,")

    assert [("P-1", date(2026, 7, 14), 6), ("P-2", None, 0)] == [
        (stay.id, stay.end, stay.extension_months)
        for stay, _ in found.stays_with_attendance()
    ]


@pytest.mark.parametrize(
    ("word", "mark"),
    [
        *((mark.value, mark) for mark in Mark),
        *((mark.pl.replace(" ", "~"), mark) for mark in Mark),
        ("OB", Mark.PRESENT),
        ("nn", Mark.UNEXCUSED),
        ("L4", Mark.SICK),
        ("ch", Mark.SICK),
        ("nun", Mark.UNPAID),
        ("dw", Mark.FREE),
        ("bz", Mark.NO_CLASS),
        ("dzień~~wolny", Mark.FREE),
    ],
)
def test_marks_are_read_in_the_words_of_the_staff(
    tmp_path: Path, word: str, mark: Mark
) -> None:
    """English names, Polish words and short forms, in any case."""
    ((_, kept),) = read(
        tmp_path, marks=f"P-1,2026-07-01,{word}"
    ).stays_with_attendance()

    assert {date(2026, 7, 1): mark} == kept.marks


@pytest.mark.parametrize("mark", ["nieobecny", "W", "NU", "u", "obecna?"])
def test_an_unknown_mark_proposes_none_and_lists_all(tmp_path: Path, mark: str) -> None:
    """The one most like it may say the opposite, or pay what the act does not."""
    (one,) = read(tmp_path, marks=f"P-1,2026-07-01,{mark}").rejected
    letters = "ob", "nn", "l4", "nun", "dw", "bz"

    assert [f"{letter} (" in one.expected.pl for letter in letters] == [True] * 6
    assert [f"{letter} (" in one.expected.en for letter in letters] == [True] * 6
    assert "nie zna płatnej nieobecności usprawiedliwionej (OP-06)" in one.expected.pl
    assert "knows no paid excused absence (OP-06)" in one.expected.en


def test_an_empty_mark_is_not_known(tmp_path: Path) -> None:
    """The row is taken and marks nothing, even beside another."""
    rows = "P-1,2026-07-01, P-1,2026-07-01,present P-1,2026-07-02,"
    found = read(tmp_path, marks=rows)
    ((_, kept),) = found.stays_with_attendance()

    assert (3, [date(2026, 7, 1)]) == (found.marks.tally.done, list(kept.marks))


@pytest.mark.parametrize(
    ("file", "row", "column", "got", "expected"),
    [
        ("stays", "P-1,2026-07-20,2026-07-02,", "end", "2026-07-02", "2026-07-20 or"),
        ("stays", "P-1,,,", "start", "", "a day written as 2026-07-20"),
        ("stays", "P-1,2026-07-20,soon,", "end", "soon", "a day written as"),
        ("stays", "P-1,2026-07-20,,-1", "extension_months", "-1", "0–1200 months"),
        ("stays", "P-1,1999-01-01,,", "start", "1999-01-01", "nothing in force"),
        ("stays", "P-1,9999-12-31,,", "start", "9999-12-31", "a day before 2200-01-01"),
        ("stays", "P-1,2026-07-20,9999-12-31,", "end", "9999-12-31", "a day before"),
        ("marks", "P-1,9999-12-31,ob", "day", "9999-12-31", "a day before 2200-01-01"),
        ("sickness", "P-1,2026-07-20,9999-12-31", "last", "9999-12-31", "a day before"),
        (
            "marks",
            "P-1,2026-07-01,presnt",
            "mark",
            "presnt",
            "one of the marks of a day: ob (presence), nn (unexcused absence), ",
        ),
        ("marks", "P-1,2026-07-01,?", "mark", "?", "nun (excused absence, unpaid)"),
        ("marks", "P-1,1.07.2026,ob", "day", "1.07.2026", "a day written as"),
        ("marks", "P-9,2026-07-01,ob", "id", "P-9", "stays.csv (nearest: P-1)"),
        ("marks", "Q,2026-07-01,ob", "id", "Q", "a person of stays.csv"),
        ("marks", "P-1,2026-07-01", "", "P-1,2026-07-01", "3 cells, here 2"),
        (
            "sickness",
            "P-1,2026-07-05,2026-07-04",
            "last",
            "2026-07-04",
            "2026-07-05 or",
        ),
        ("sickness", "P-1,2026-07-05,", "last", "", "a day written as"),
        ("sickness", "P-9,2026-07-05,2026-07-05", "id", "P-9", "a person of stays"),
    ],
)
def test_what_cannot_be_is_kept_out(
    tmp_path: Path, file: str, row: str, column: str, got: str, expected: str
) -> None:
    """Row, column, what came and what would be right."""
    found = read(tmp_path, **{file: row})

    assert [(f"{file}.csv", 2, column, got)] == why(found)
    assert expected in told(found)[0]


@pytest.mark.parametrize(
    ("file", "row", "pl"),
    [
        (
            "stays",
            "P-1,1999-01-01,,",
            "obowiązuje: okres próbny (najwcześniej 2003-08-14)",
        ),
        (
            "stays",
            "P-1,9999-07-20,,",
            "dzień przed 2200-01-01, a pusta komórka",
        ),
        ("marks", "P-1,2026-07-01,?", "jedno z oznaczeń dnia: ob (obecność), nn ("),
    ],
)
def test_what_would_be_right_is_said_in_polish(
    tmp_path: Path, file: str, row: str, pl: str
) -> None:
    """Also where the law, and not the cell alone, refuses the row."""
    (one,) = read(tmp_path, **{file: row}).rejected

    assert pl in one.expected.pl
    assert one.expected.pl != one.expected.en


def test_the_nearest_are_looked_up_for_a_few_strangers(tmp_path: Path) -> None:
    """Each once, however many rows; a file of the wrong centre is told fast."""
    strangers = [f"Anna-{10 + n}" for n in range(LOOKED_UP + 1)]
    rows = [f"{who},2026-07-0{day},ob" for who in strangers for day in (1, 2)]
    found = read(tmp_path, stays="Anna-99,2026-03-02,,", marks=" ".join(rows))

    near = [one.expected.en.endswith("(nearest: Anna-99)") for one in found.rejected]
    assert [True] * 2 * LOOKED_UP + [False] * 2 == near


def test_two_marks_on_a_day_are_both_kept_out(tmp_path: Path) -> None:
    """The day is then not known, which the amount says."""
    found = read(
        tmp_path,
        marks="P-1,2026-07-01,ob P-1,2026-07-01,nn P-1,2026-07-02,ob P-1,2026-07-02,ob",
    )

    assert [2, 3, 5] == [one.row for one in found.rejected]
    assert "repeats row 4" in told(found)[2]
    assert {"P-1"} == found.doubtful


def test_certificates_that_overlap_are_kept_out(tmp_path: Path) -> None:
    """All that touch one another; not those beside them, nor those of others."""
    found = read(
        tmp_path,
        stays="P-1,2026-03-02,, P-2,2026-03-02,,",
        sickness="P-1,2026-07-01,2026-07-20 P-1,2026-07-02,2026-07-03 "
        "P-1,2026-07-20,2026-07-22 P-1,2026-07-23,2026-07-24 P-2,2026-07-01,2026-07-03",
    )

    assert [2, 3, 4] == [one.row for one in found.rejected]
    assert [(Period(date(2026, 7, 23), date(2026, 7, 24)),)] == [
        kept.sickness
        for stay, kept in found.stays_with_attendance()
        if stay.id == "P-1"
    ]


def test_who_comes_back_has_two_stays(tmp_path: Path) -> None:
    """A mark belongs to the last stay begun by its day, or to the first of all."""
    found = read(
        tmp_path,
        stays="P-1,2026-07-20,, P-1,2026-03-02,2026-07-10,",
        marks="P-1,2026-07-21,ob P-1,2026-07-15,ob P-1,2026-03-02,nn P-1,2026-01-02,ob",
    )
    days = {
        stay.start.month: list(kept.marks)
        for stay, kept in found.stays_with_attendance()
    }
    early = [date(2026, 1, 2), date(2026, 3, 2)]

    assert {7: [date(2026, 7, 21)], 3: [*early, date(2026, 7, 15)]} == {
        7: days[7],
        3: days[3],
    }


def test_stays_that_overlap_take_their_marks_with_them(tmp_path: Path) -> None:
    """The marks are not lost: they are told of, with the row that failed."""
    found = read(
        tmp_path,
        stays="P-1,2026-03-02,, P-1,2026-07-10,,",
        marks="P-1,2026-07-21,ob",
    )

    assert ["2026-03-02 – …", "2026-07-10 – …", "P-1"] == [
        one.got for one in found.rejected
    ]
    assert "a person of stays.csv (whose row 3 was rejected)" == told(found)[2]


@pytest.mark.parametrize("name", HEADS)
def test_every_file_must_be_there(tmp_path: Path, name: str) -> None:
    """A file that is missing could mean that nobody was ill, or that it was lost."""
    read(tmp_path)
    (tmp_path / f"{name}.csv").unlink()

    with pytest.raises(RegisterError, match=f"{name}.csv: got No such file"):
        centre(tmp_path)


# -- nothing is lost

LINES = [
    "P-1,2026-07-01,ob",
    "P-1,2026-07-02,nn",
    "P-2,2026-07-01,l4",
    "P-2,2026-07-02,",
]
signs = st.characters(exclude_characters='"\r\n,', max_codepoint=0x2FF)


@st.composite
def spoilt(draw: st.DrawFn) -> list[str]:
    """Draw rows, some of them changed in some place, doubled or left out."""
    rows = draw(st.lists(st.sampled_from(LINES), max_size=6))
    for place in draw(st.sets(st.integers(0, max(len(rows) - 1, 0)), max_size=3)):
        for row in rows[place : place + 1]:
            at = draw(st.integers(0, len(row)))
            cut = draw(st.integers(at, len(row)))
            sign = draw(st.sampled_from([",", ""]) | st.text(signs, max_size=3))
            rows[place] = row[:at] + sign + row[cut:]
    return rows


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spoilt())
def test_a_spoilt_row_is_never_lost(tmp_path: Path, rows: list[str]) -> None:
    """Rows in = rows done + rows rejected, whatever happened to them.

    A row of which nothing but its separators is left is a blank one.
    """
    file = tmp_path / "marks.csv"
    read(tmp_path, stays="P-1,2026-03-02,, P-2,2026-03-02,,")
    file.write_text("\n".join([HEADS["marks"], *rows]), encoding="utf-8", newline="")
    found = centre(tmp_path)
    tally = found.marks.tally

    assert sum(bool(row.replace(",", "").strip()) for row in rows) == tally.rows
    assert tally.rows == tally.done + tally.rejected
    assert told_apart(found)


def told_apart(found: Centre) -> bool:
    """Whether no row is both done and rejected, and every reason names its row."""
    done = {entry.row for entry in found.marks.entries}
    out = {one.row for one in found.marks.rejected}
    return not done & out and all(one.expected.pl for one in found.rejected)


def test_rows_of_every_file_are_counted(tmp_path: Path) -> None:
    """Also where nothing was rejected."""
    files: Mapping[str, int] = {one.file: one.rows for one in read(tmp_path).tallies}

    assert {"stays.csv": 1, "marks.csv": 0, "sickness.csv": 0} == files


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    starts=st.lists(st.dates(date(2026, 1, 1), date(2026, 7, 31)), max_size=5),
    drawn=st.lists(
        st.tuples(st.integers(0, 4), st.integers(1, 31), st.sampled_from(list(Mark))),
        max_size=20,
        unique_by=lambda row: row[:2],
    ),
)
def test_a_register_pays_what_its_records_pay(
    tmp_path: Path, starts: list[date], drawn: list[tuple[int, int, Mark]]
) -> None:
    """The list of a month is the same from files and from records."""
    july, own = Month(2026, 7), [row for row in drawn if row[0] < len(starts)]
    kept = [
        (
            cis.Participation(f"P-{number}", start),
            cis.Attendance({date(2026, 7, d): m for n, d, m in own if n == number}),
        )
        for number, start in enumerate(starts)
    ]
    rows = {
        "stays": " ".join(f"P-{n},{start},," for n, start in enumerate(starts)),
        "marks": " ".join(f"P-{n},2026-07-{d:02},{m}" for n, d, m in own),
    }
    listed = cis.payroll(read(tmp_path, **rows).stays_with_attendance(), july)

    assert cis.payroll(kept, july).rows == listed.rows
