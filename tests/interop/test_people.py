"""Registers of persons: what each cell may say, and why a row is kept out."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from reintegra import Person, RegisterError, UnknownNameError
from reintegra.grammar import facts
from reintegra.interop.people import PersonRow, people
from reintegra.interop.rows import Register

DAY = date(2026, 7, 1)


@frozen(kw_only=True)
class Entrant:
    """A record with every kind of fact."""

    ready: bool | None = facts.fact("gotowa", "ready")
    months: int | None = facts.count("miesiące", "months", unit="months", high=12)
    degree: str | None = facts.choice("stopień", "degree", {"slight": "lekki"})
    entered: date | None = facts.day("wejście", "entry")  # noqa: RUF009 - a field


def register(folder: Path, text: str, on: date | str = DAY) -> Register[PersonRow]:
    """Write a register of entrants and read it."""
    file = folder / "persons.csv"
    file.write_text(text, encoding="utf-8")
    return people(file, Entrant, on)


@pytest.mark.parametrize(
    ("column", "cell", "value"),
    [
        *(("ready", yes, True) for yes in ("tak", "TAK", "yes", "True", "1")),
        *(("ready", no, False) for no in ("nie", "No", "false", "0", " nie ")),
        ("ready", "", None),
        ("months", "12", 12),
        ("months", "+3", 3),
        ("months", "", None),
        ("degree", "slight", "slight"),
        ("degree", "Lekki", "slight"),
        ("degree", "", None),
        ("entered", "2026-02-28", date(2026, 2, 28)),
        ("entered", "", None),
    ],
)
def test_a_cell_is_read_in_both_languages(
    tmp_path: Path, column: str, cell: str, value: Any
) -> None:
    """An empty cell is *not known*, never *no*."""
    found = register(tmp_path, f"id,{column}\nP-1,{cell}\n")

    assert (PersonRow("P-1", Entrant(**{column: value}), DAY),) == found.values


@pytest.mark.parametrize(
    ("column", "cell", "pl", "en"),
    [
        ("ready", "może", "tak/nie, yes/no", "empty: not known"),
        ("months", "3,5", "liczba całkowita 0–12", "a whole number 0–12 months"),
        ("months", "3.0", "liczba całkowita 0–12", "a whole number 0–12 months"),
        ("months", "-1", "liczba całkowita 0–12", "a whole number 0–12 months"),
        ("months", "13", "liczba całkowita 0–12", "a whole number 0–12 months"),
        ("months", "9" * 5000, "liczba całkowita", "a whole number"),
        ("months", "٣", "liczba całkowita", "a whole number"),
        ("degree", "ciężki", "jedno z: slight (lekki)", "one of: slight (lekki)"),
        ("entered", "28.02.2026", "dzień zapisany jak", "a day written as"),
        ("entered", "2026-02-30", "dzień zapisany jak", "a day written as"),
        ("entered", "20260228", "dzień zapisany jak", "a day written as"),
        ("on", "2026-13-01", "dzień zapisany jak", "a day written as"),
        ("id", "", "oznaczenie osoby", "a name of a person"),
        ("id", "P\x07", "oznaczenie osoby", "a name of a person"),
    ],
)
def test_what_cannot_be_is_kept_out(
    tmp_path: Path, column: str, cell: str, pl: str, en: str
) -> None:
    """File, row, column, what came and what would be right, in both languages."""
    other = "ready" if column == "id" else "id"
    text = f'{other},{column}\n{"tak" if other == "ready" else "P-1"},"{cell}"\n'
    found = register(tmp_path, text)
    (one,) = found.rejected

    assert () == found.values
    assert ("persons.csv", 2, column, cell) == (one.file, one.row, one.column, one.got)
    assert (pl in one.expected.pl, en in one.expected.en) == (True, True)


def test_a_row_tells_all_that_is_wrong_with_it(tmp_path: Path) -> None:
    """So that it can be mended in one go; it is one row all the same."""
    found = register(tmp_path, "id,on,ready,months\nP-1,x,y,z\nP-2,,,\n")

    assert ["on", "ready", "months"] == [one.column for one in found.rejected]
    assert (2, 1, 1) == (found.tally.rows, found.tally.done, found.tally.rejected)


@pytest.mark.parametrize(
    ("row", "came"), [("P-1,tak,3,,,", 6), ("P-1", 1), ("P-1,tak,3,5", 4)]
)
def test_cells_too_many_or_too_few_are_told(
    tmp_path: Path, row: str, came: int
) -> None:
    """A decimal comma is one way to have one too many."""
    found = register(tmp_path, f"id,ready,months\n{row}\n")
    (one,) = found.rejected

    assert ("P-1", "", row) == (one.id, one.column, one.got)
    assert f"3 cells, here {came}" in one.expected.en


def test_each_person_has_a_day_of_its_own(tmp_path: Path) -> None:
    """A row without one is rejected."""
    text = "id,applied_on,on\nP-1,2012-03-05,\nP-2,,2026-07-01\n"
    found = register(tmp_path, text, "applied_on")

    assert [("P-1", date(2012, 3, 5))] == [(r.id, r.day) for r in found.values]
    assert [("P-2", "applied_on", "")] == [
        (one.id, one.column, one.got) for one in found.rejected
    ]


def test_a_fact_that_is_a_day_may_be_the_day(tmp_path: Path) -> None:
    """It is read as the fact and as the day."""
    (row,) = register(tmp_path, "id,entered\nP-1,2026-01-02\n", "entered").values

    assert (date(2026, 1, 2), Entrant(entered=date(2026, 1, 2))) == (
        row.day,
        row.record,
    )


@pytest.mark.parametrize("column", ["id", "months"])
def test_a_column_that_holds_no_day_is_refused(tmp_path: Path, column: str) -> None:
    """The columns that do are named."""
    with pytest.raises(UnknownNameError, match=r"column of days"):
        register(tmp_path, "id,months\nP-1,3\n", column)


def test_a_column_of_days_must_be_there(tmp_path: Path) -> None:
    """It was asked for by name."""
    with pytest.raises(RegisterError, match=r"no column 'began'"):
        register(tmp_path, "id\nP-1\n", "began")


def test_an_unknown_column_is_refused(tmp_path: Path) -> None:
    """A fact that is misspelt would otherwise be *not known* for everybody."""
    with pytest.raises(RegisterError, match=r"'readyy', expected .* ready"):
        register(tmp_path, "id,readyy\nP-1,tak\n")


def test_rows_that_contradict_each_other_are_both_kept_out(tmp_path: Path) -> None:
    """Nothing in the file says which of them is right."""
    found = register(tmp_path, "id,ready\nP-1,tak\nP-2,tak\nP-1,nie\n")

    assert ["P-2"] == [row.id for row in found.values]
    assert [(2, "one entry (contradicted by row 4"), (4, "one entry (contr")] == [
        (one.row, one.expected.en[: 32 if one.row == 2 else 16])
        for one in found.rejected
    ]


def test_a_row_that_repeats_another_leaves_the_first(tmp_path: Path) -> None:
    """It says nothing new, and is told of all the same."""
    found = register(tmp_path, "id,ready\nP-1,tak\nP-1,yes\n")

    assert (1, 1) == (found.tally.done, found.tally.rejected)
    assert [(3, "one row (repeats row 2)")] == [
        (one.row, one.expected.en) for one in found.rejected
    ]


def test_facts_that_exclude_each_other_are_rejected(tmp_path: Path) -> None:
    """The record itself refuses them, and the row says which fact."""
    file = tmp_path / "persons.csv"
    text = "id,age,disabled,disability_degree,homeless\nP-1,40,nie,lekki,tak\n"
    file.write_text(text, encoding="utf-8")
    (one,) = people(file, Person, DAY).rejected

    assert ("disability_degree", "lekki") == (one.column, one.got)
    assert "disabled" in one.expected.en
    assert "empty, or what agrees with the column: disabled" == one.expected.en
    assert "puste albo zgodne z kolumną: disabled" == one.expected.pl
