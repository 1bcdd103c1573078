"""``reintegra decide``: a rule for every person of a register."""

from pathlib import Path

import pytest

from tests.cli.running import answered, rows, run

HEAD = (
    "id,applied_on,socially_excluded,cannot_meet_basic_needs,in_poverty,"
    "participation_limited,long_term_unemployed,disability_pension"
)


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """Return a register: one excluded, one not known, one before the first law."""
    lines = (
        "P-1,2026-07-01,tak,tak,tak,tak,tak,tak",
        "P-2,2019-07-01,tak,tak,,tak,tak,nie",
        "P-3,1999-07-01,tak,tak,tak,tak,tak,nie",
    )
    file = tmp_path / "persons.csv"
    file.write_text("\n".join([HEAD, *lines]), encoding="utf-8")
    return file


def test_each_row_is_read_by_the_law_of_its_own_day(register: Path) -> None:
    """A day without law is rejected; the others are answered."""
    result = run("decide", "cis.ELIGIBLE", register, "--on", "applied_on", "--json")
    data = answered(result)
    met = {one["id"]: one["met"] for one in data["verdicts"]}

    assert (1, {"P-1": False, "P-2": None}) == (result.exit_code, met)
    assert "in_poverty" in data["verdicts"][1]["missing"]
    assert [("applied_on", 4, "1999-07-01")] == [
        (one["column"], one["row"], one["got"]) for one in data["rejected"]
    ]
    assert {"rows": 3, "done": 2, "rejected": 1, "file": "persons.csv"} == (
        data["files"][0]
    )


def test_one_day_may_stand_for_all(register: Path) -> None:
    """Then the day of the row is looked at and not used."""
    result = run("decide", "kis.ELIGIBLE", register, "--on", "2026-07-01", "--json")

    assert 0 == result.exit_code
    assert {"2026-07-01"} == {one["on"] for one in answered(result)["verdicts"]}


def test_people_read_tables(register: Path) -> None:
    """The answer, the main reason with its address, what is missing, the counts."""
    text = run(
        "decide", "cis.ELIGIBLE", register, "--on", "applied_on", "--lang", "en"
    ).stdout

    assert "art. 1 ust. 3 pkt 6: right to" in text
    assert "not known" in text
    assert "What is not known" in text
    assert "in a situation that causes poverty" in text
    assert "persons.csv: rows 3 = done 2 + rejected 1" in text
    assert max(map(len, text.splitlines())) <= 100


def test_where_all_is_known_nothing_is_missing(register: Path) -> None:
    """The heading is left out."""
    lines = register.read_text(encoding="utf-8").splitlines()[:2]
    register.write_text("\n".join(lines), encoding="utf-8")
    result = run("decide", "cis.ELIGIBLE", register, "--on", "applied_on")

    assert (0, False) == (result.exit_code, "Czego nie wiadomo" in result.stdout)


def test_files_are_written(register: Path, tmp_path: Path) -> None:
    """Verdicts, rejected rows, and all of it as JSON; no cell computes."""
    with register.open("a", encoding="utf-8") as file:
        file.write("\n=1+1,2026-07-01,tak,tak,tak,tak,tak,@x\n")
    out = tmp_path / "new" / "out"
    result = run("decide", "cis.ELIGIBLE", register, "--on", "applied_on", "--out", out)
    verdicts = rows(out / "verdicts.csv")
    rejected = rows(out / "rejected.csv")

    assert "verdicts.csv,rejected.csv,result.json" in "".join(result.stdout.split())
    assert [("P-1", "false"), ("P-2", "")] == [(v["id"], v["met"]) for v in verdicts]
    assert [("4", "P-3", "1999-07-01"), ("5", "'=1+1", "'@x")] == [
        (one["row"], one["id"], one["got"]) for one in rejected
    ]


def test_readings_and_unverified_values_may_be_chosen(register: Path) -> None:
    """The result lists the reading used."""
    register.write_text(
        HEAD.replace("long_term_unemployed", "homeless")
        + "\nP-1,2026-07-01,tak,tak,tak,tak,nie,nie\n",
        encoding="utf-8",
    )
    asked = "decide", "cis.ELIGIBLE", register, "--on", "applied_on", "--unverified"
    by = [
        answered(run(*asked, "--json", "--under", f"OP-50={key}"))["verdicts"][0]["met"]
        for key in ("listed_only", "open_list")
    ]

    assert [None, None] == by


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("cis.ELIGIBEL", "{file}", "--on", "2026-07-01"), "known: cis.ELIGIBLE"),
        (("cis.ELIGIBLE", "{file}", "--on", "1999-07-01"), "nothing in force on 1999"),
        (("cis.ELIGIBLE", "{file}", "--on", "2026-02-30"), "no day: got '2026-02-30'"),
        (("cis.ELIGIBLE", "{file}", "--on", "2026.02.03"), "no day: got '2026.02.03'"),
        (("cis.ELIGIBLE", "{file}", "--on", "began"), "no column 'began'"),
        (("cis.ELIGIBLE", "{file}", "--on", "homeless"), "unknown column of days"),
        (("cis.ELIGIBLE", "{file}x", "--on", "2026-07-01"), "No such file"),
        (("cis.ELIGIBLE", "{file}"), "--on"),
        (
            ("cis.ELIGIBLE", "{file}", "--on", "2026-07-01", "--under", "OP-50"),
            "each point once",
        ),
        (
            ("cis.ELIGIBLE", "{file}", "--on", "2026-07-01", "--under", "OP-50=x"),
            "unknown reading of OP-50",
        ),
        (
            ("cis.ELIGIBLE", "{file}", "--on", "2026-07-01", "--out", "{file}/x"),
            "a folder to write to",
        ),
    ],
)
def test_what_cannot_be_used_is_refused(
    register: Path, arguments: tuple[str, ...], told: str
) -> None:
    """Exit code 2, the reason on the error stream, nothing on the other."""
    result = run("decide", *(one.format(file=register) for one in arguments))

    assert (2, "") == (result.exit_code, result.stdout)
    assert told in result.stderr.replace("\n", "")
