"""``reintegra payroll``: a centre's month, with all that is not final."""

from fractions import Fraction
from pathlib import Path

import pytest

from reintegra.cli import paying
from reintegra.cli.paying import paid
from reintegra.interop.registers import Folder
from reintegra.law.days_off import SATURDAY, class_day
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month
from tests.announced import BASE, month_not_announced
from tests.cli.running import answered, centre, rows, run

JULY = Month(2026, 7)
EVERY_DAY = " ".join(f"P-1,{day},ob" for day in JULY.period if class_day(day))


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """Return a centre with one person, present on every class day."""
    return centre(tmp_path, stays="P-1,2026-03-02,,", marks=EVERY_DAY)


def test_a_clean_month_is_done(clean: Path) -> None:
    """Exit code 0, the total and what the labour office refunds."""
    result = run("payroll", clean, "--month", "2026-07", "--json")
    data = answered(result)

    assert (0, "2140.70", "2140.70", 214070, True) == (
        result.exit_code,
        data["total"],
        data["refund"],
        data["total_grosze"],
        data["final"],
    )


def test_rows_and_lines_are_written(clean: Path, tmp_path: Path) -> None:
    """The lines that count sum to the row, exactly."""
    out = tmp_path / "out"
    run("payroll", clean, "--month", "2026-07", "--out", out, "--json")
    (row,) = rows(out / "payroll.csv")
    lines = rows(out / "lines.csv")
    counted = (Fraction(one["exact"]) for one in lines if one["counts"] == "true")

    assert ("P-1", "2140.70", "214070", "true") == (
        row["id"],
        row["amount"],
        row["grosze"],
        row["final"],
    )
    assert 214070 == sum(counted)
    assert {"payroll.csv", "lines.csv", "rejected.csv", "result.json"} == {
        file.name for file in out.iterdir()
    }


def test_a_rejected_row_makes_its_person_not_final(clean: Path) -> None:
    """What is paid without it may be wrong, and says so."""
    with (clean / "sickness.csv").open("a", encoding="utf-8") as file:
        file.write("P-1,2026-07-07,2026-07-06\n")
    result = run("payroll", clean, "--month", "2026-07", "--lang", "en")

    assert 1 == result.exit_code
    assert "the list is not final: P-1" in result.stdout
    assert "sickness.csv: rows 1 = done 0 + rejected 1" in result.stdout


@pytest.mark.parametrize(
    ("file", "row"),
    [
        ("marks", "P-l,2026-07-11,ob"),
        ("sickness", ",2026-07-06,2026-07-07"),
        ("sickness", "P-2,2026-07-06,2026-07-07"),
        ("stays", ",2026-07-06,,"),
    ],
)
def test_a_rejected_row_that_is_nobodys_leaves_the_list_open(
    clean: Path, file: str, row: str
) -> None:
    """It may be anybody's; the rows stand, the list is not final, and says so."""
    with (clean / f"{file}.csv").open("a", encoding="utf-8") as register:
        register.write(f"{row}\n")
    asked = "payroll", clean, "--month", "2026-07"
    data = answered(run(*asked, "--json"))
    by = {"pl": "nie jest ostateczna, odrzucono wiersze", "en": "rows were rejected"}

    assert (False, [True]) == (data["final"], [one["final"] for one in data["rows"]])
    for lang, said in by.items():
        assert f"{said}: {file}.csv\n" in run(*asked, "--lang", lang).stdout


def test_a_final_list_says_nothing_of_it(clean: Path) -> None:
    """Nobody is open and nothing was rejected."""
    text = run("payroll", clean, "--month", "2026-07", "--lang", "en").stdout

    assert "the list is not final" not in text


def test_somebody_open_leaves_the_list_open(tmp_path: Path) -> None:
    """Also where every row of every file was taken."""
    marks = EVERY_DAY.replace("P-1,2026-07-10,ob", "")
    folder = centre(tmp_path, stays="P-1,2026-03-02,,", marks=marks)
    asked = "payroll", folder, "--month", "2026-07"

    assert answered(run(*asked, "--json"))["final"] is False
    assert "rows were rejected" not in run(*asked, "--lang", "en").stdout


def test_an_unmarked_class_day_is_named(tmp_path: Path) -> None:
    """It reduces nothing; the amount is not final, and nothing was rejected."""
    marks = EVERY_DAY.replace("P-1,2026-07-10,ob", "")
    folder = centre(tmp_path, stays="P-1,2026-03-02,,", marks=marks)
    result = run("payroll", folder, "--month", "2026-07")

    assert 0 == result.exit_code
    assert (
        "dzień zajęć bez oznaczenia, kwota nie jest ostateczna: 10 lipca 2026 r."
        in (" ".join(result.stdout.split()))
    )
    assert "lista nie jest ostateczna: P-1" in result.stdout


def test_a_breached_limit_is_told(tmp_path: Path) -> None:
    """Incapacity beyond the limit: exit code 1, by person and day, once a limit."""
    folder = centre(
        tmp_path, stays="P-1,2026-03-02,,", sickness="P-1,2026-07-01,2026-07-23"
    )
    result = run("payroll", folder, "--month", "2026-07", "--lang", "en")

    assert 1 == result.exit_code
    assert "exceeded" in result.stdout
    assert "2026-07-22 – 2026-07-23" in " ".join(result.stdout.split())


@pytest.mark.parametrize(
    ("month", "code", "days"),
    [("2026-06", 0, []), ("2026-07", 1, ["2026-07-22"]), ("2026-08", 0, [])],
)
def test_a_breach_belongs_to_its_month(
    tmp_path: Path, month: str, code: int, days: list[str]
) -> None:
    """The list of another month neither tells it nor ends with 1."""
    folder = centre(
        tmp_path, stays="P-1,2026-03-02,,", sickness="P-1,2026-07-01,2026-07-22"
    )
    result = run("payroll", folder, "--month", month, "--json")
    found = [day for one in answered(result)["findings"] for day in one["days"]]

    assert (code, days) == (result.exit_code, found)


def test_what_is_to_be_checked_breaches_nothing(tmp_path: Path) -> None:
    """Free days before an extension whose decision is not dated (OP-13)."""
    days = [day for day in JULY.period if class_day(day)]
    marks = " ".join(
        f"P-1,{day},{'dw' if place < 7 else 'ob'}" for place, day in enumerate(days)
    )
    folder = centre(tmp_path, stays="P-1,2026-03-02,,6", marks=marks)
    pooled = "--lang", "en", "--under", "OP-13=pooled"
    result = run("payroll", folder, "--month", "2026-07", *pooled)

    assert (0, True) == (result.exit_code, "to check" in result.stdout)


def test_who_was_not_there_is_named(clean: Path) -> None:
    """A stay without a day in the month is not paid, and not forgotten."""
    with (clean / "stays.csv").open("a", encoding="utf-8") as file:
        file.write("P-2,2026-08-03,,\n")
    asked = "payroll", clean, "--month", "2026-07"

    assert ["P-2"] == answered(run(*asked, "--json"))["absent"]
    assert "bez dnia uczestnictwa w tym miesiącu: P-2" in run(*asked).stdout


def test_who_was_not_there_is_named_once(clean: Path) -> None:
    """However often they came before or will come."""
    with (clean / "stays.csv").open("a", encoding="utf-8") as file:
        file.write("P-2,2026-08-03,,\nP-2,2025-03-03,2025-04-30,\n")
    asked = "payroll", clean, "--month", "2026-07"

    assert ["P-2"] == answered(run(*asked, "--json"))["absent"]
    assert "w tym miesiącu: P-2\n" in run(*asked).stdout


def test_a_month_without_anybody_comes_to_nothing(clean: Path) -> None:
    """No rows, no numbers read, nothing to be refunded."""
    result = run("payroll", clean, "--month", "2025-07", "--lang", "en")

    assert 0 == result.exit_code
    assert "total: 0.00 zł (to be refunded: 0.00 zł)" in result.stdout
    assert "Numbers" not in result.stdout


UNKNOWN = month_not_announced(BASE)


@pytest.mark.parametrize(
    ("month", "told"),
    [
        ("1990-01", "nothing in force on 1990-01-31: cis.BENEFIT (first: 2003-08-14"),
        ("2003-07", "nothing in force on 2003-07-31: cis.BENEFIT (first: 2003-08-14"),
        (str(UNKNOWN), f"{UNKNOWN.last}: {BASE} (not yet announced"),
    ],
)
def test_a_month_without_law_is_refused(tmp_path: Path, month: str, told: str) -> None:
    """Also where nobody takes part: nothing is due is not what the law says then."""
    result = run("payroll", centre(tmp_path), "--month", month)

    assert (2, "") == (result.exit_code, result.stdout)
    assert told in result.stderr


def test_the_first_month_with_law_comes_to_nothing(tmp_path: Path) -> None:
    """Its last day has law, and nobody takes part."""
    assert 0 == run("payroll", centre(tmp_path), "--month", "2003-08").exit_code


def test_a_reading_changes_the_amount(tmp_path: Path) -> None:
    """A certificate from Friday to Monday: four days, or two (OP-01)."""
    folder = centre(
        tmp_path,
        stays="P-1,2026-03-02,,",
        marks=EVERY_DAY,
        sickness="P-1,2026-07-24,2026-07-27",
    )
    asked = "payroll", folder, "--month", "2026-07", "--json"
    by = [
        answered(run(*asked, "--under", f"OP-01={key}", "--under", "OP-09=once"))
        for key in ("calendar", "class_days")
    ]

    assert ["1926.63", "2033.67"] == [data["total"] for data in by]


@pytest.mark.parametrize("option", [(), ("--unverified",)])
def test_unverified_values_are_allowed_on_request_only(
    clean: Path, monkeypatch: pytest.MonkeyPatch, option: tuple[str, ...]
) -> None:
    """No value of the benefit is unverified today, so the amount is the same."""
    asked: list[bool] = []

    def watched(
        folder: Folder, month: Month, under: Interpretations, weekdays: object
    ) -> object:
        asked.append(under.unverified)
        assert weekdays is None
        return paid(folder, month, under)

    monkeypatch.setattr(paying, "paid", watched)
    result = run("payroll", clean, "--month", "2026-07", "--json", *option)

    assert ([bool(option)], "2140.70") == (asked, answered(result)["total"])


@pytest.mark.parametrize(
    ("month", "told"),
    [
        ("2026-13", "Month.month: got 13"),
        ("July", "no month: got 'July'"),
    ],
)
def test_a_month_that_cannot_be_is_refused(clean: Path, month: str, told: str) -> None:
    """Exit code 2, nothing printed."""
    result = run("payroll", clean, "--month", month)

    assert (2, "") == (result.exit_code, result.stdout)
    assert told in result.stderr


def test_a_folder_without_the_files_is_refused(tmp_path: Path) -> None:
    """The path that was tried is named."""
    result = run("payroll", tmp_path / "none", "--month", "2026-07")

    assert 2 == result.exit_code
    assert f"stays.csv: got No such file or directory ({tmp_path}" in result.stderr


def test_files_of_two_months_never_stand_side_by_side(
    clean: Path, tmp_path: Path
) -> None:
    """Where not all can be written, none is: the folder is as it was."""
    out = tmp_path / "made"
    run("payroll", clean, "--month", "2026-07", "--out", out)
    kept = {file.name: file.read_bytes() for file in out.iterdir()}
    (out / "result.json.new").mkdir()  # as on a full disk, the last one fails

    assert 2 == run("payroll", clean, "--month", "2026-08", "--out", out).exit_code
    (out / "result.json.new").rmdir()
    assert kept == {file.name: file.read_bytes() for file in out.iterdir()}


@pytest.mark.parametrize(
    ("given", "amount", "final"),
    [
        ((), "2140.70", False),
        (("--class-days", "1-6"), "0.00", True),
        (("--class-days", "1,2,3,4,5"), "2140.70", True),
    ],
)
def test_the_class_days_of_the_centre_can_be_given(
    tmp_path: Path, given: tuple[str, ...], amount: str, final: bool
) -> None:
    """Four absences on Saturdays forfeit July, or are on no class days at all."""
    saturdays = (day for day in JULY.period if day.weekday() == SATURDAY)
    lines = " ".join([EVERY_DAY, *(f"P-1,{day},nn" for day in saturdays)])
    folder = centre(tmp_path, stays="P-1,2026-03-02,,", marks=lines)
    result = run("payroll", folder, "--month", "2026-07", "--json", *given)
    (row,) = answered(result)["rows"]

    assert (amount, final) == (row["amount"], row["final"])
    assert ([] if final else ["P-1"]) == answered(result)["open"][: not final]


def test_whose_row_is_not_final_is_to_be_looked_at(tmp_path: Path) -> None:
    """Every day is known, but a certificate of hers was rejected."""
    sick = "P-1,2026-07-09,2026-07-08"
    stays = "P-1,2026-03-02,, P-2,2026-03-02,2026-07-01,"
    lines = f"{EVERY_DAY} P-2,2026-07-01,ob"
    folder = centre(tmp_path, stays=stays, marks=lines, sickness=sick)
    data = answered(run("payroll", folder, "--month", "2026-07", "--json"))

    assert [("P-1", False), ("P-2", True)] == [
        (row["id"], row["final"]) for row in data["rows"]
    ]
    assert ["P-1"] == data["open"]


@pytest.mark.parametrize("given", ["7", "pn-so", "1-", "", "6-1"])
def test_class_days_that_are_none_are_refused(tmp_path: Path, given: str) -> None:
    """Sunday is a day off work."""
    asked = run("payroll", tmp_path, "--month", "2026-07", "--class-days", given)

    assert 2 == asked.exit_code
    assert f"class days: got {given!r}, expected weekdays" in asked.stderr
