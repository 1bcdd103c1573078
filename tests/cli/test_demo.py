"""``reintegra demo``: what a stranger sees first, word by word."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from typer.testing import Result

from reintegra.cli.demonstration import demonstration
from tests.cli.running import answered, rows, run

GOLDEN = Path(__file__).parent / "golden"
shown_once = cache(demonstration)
AMOUNTS = {
    "P-31": "2140.70",  # the whole month
    "P-32": "856.28",  # joined on the 20th: 12 calendar days
    "P-33": "2140.70",  # joined on the 2nd: 30 of 31 days
    "P-34": "2140.70",  # the trial month
    "P-35": "2140.70",  # trial and main meet in mid-month
    "P-36": "998.99",  # left on the 14th
    "P-37": "2033.67",  # one unexcused day
    "P-38": "1926.63",  # two
    "P-39": "1819.60",  # three
    "P-40": "0.00",  # four
    "P-41": "1926.63",  # a certificate from Friday to Monday
    "P-42": "1873.11",  # 20 days of incapacity before, four more
    "P-43": "1997.99",  # two days excused, unpaid
    "P-44": "2140.70",  # an unmarked class day, a mark on a Saturday
    "P-45": "2140.70",  # free days, a day without classes, in the extension
    "P-46": "1926.63",  # three days of incapacity in the trial month
}


class Made(NamedTuple):
    """A demonstration that was shown: how it went, and where it wrote."""

    result: Result
    out: Path


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Made]:
    """Show the demonstration once in each language; nobody writes where it wrote."""

    @cache
    def of(lang: str) -> Made:
        out = tmp_path_factory.mktemp(f"demo-{lang}")
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(out)
            return Made(run("demo", "--lang", lang), out / "reintegra-demo")

    return of


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_the_text_is_the_one_kept(made: Callable[[str], Made], lang: str) -> None:
    """Run with UPDATE_GOLDEN=1 to keep what it is now; then read the difference."""
    result = made(lang).result
    text = "\n".join(line.rstrip() for line in result.stdout.splitlines()) + "\n"
    kept = GOLDEN / f"demo.{lang}.txt"
    if "UPDATE_GOLDEN" in os.environ:
        kept.write_text(text, encoding="utf-8")

    assert (0, kept.read_text(encoding="utf-8")) == (result.exit_code, text)
    assert max(map(len, text.splitlines())) <= 100


TITLES = {
    "wysokie_mazowieckie_2019": ("CIS w Wysokiem Mazowieckiem, 2019–2022", 1),
    "legionowo_2019": ("CIS w Legionowie, dotacja z 2019", 0),
    "legionowo_2017": ("CIS w Legionowie, projekt z 2017", 0),
    "przasnysz_2010": ("KIS w Przasnyszu, 2010", 3),
    "lubin_2020": ("PAI w Lubinie, 2020", 2),
}


def test_the_casebook_comes_first() -> None:
    """Each case with who may join, hours, pay, outcomes and what holds of its text."""
    text = (GOLDEN / "demo.pl.txt").read_text(encoding="utf-8")
    casebook, _, registers = text.partition("Rejestry fikcyjnego centrum")

    for title, _ in TITLES.values():
        assert title in casebook
    for topic in ("kto może", "godziny", "pieniądze", "efekty", "zestawienie"):
        assert 5 == casebook.count(f"\n{topic} ")
    assert registers


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_what_holds_of_each_text_is_written(
    made: Callable[[str], Made], lang: str
) -> None:
    """As a row for each comparison, and with the rates as JSON."""
    out = made(lang).out
    listed = rows(out / "casebook.csv")
    shown = json.loads((out / "result.json").read_text(encoding="utf-8"))
    cases = {one["case"]: one for one in shown["casebook"]}
    contradicted = [one["case"] for one in listed if one["met"] == "false"]
    lubin = cases["lubin_2020"]["rates"]

    assert list(TITLES) == list(cases)
    assert {key: number for key, (_, number) in TITLES.items()} == {
        key: contradicted.count(key) for key in cases
    }
    assert len(listed) == sum(len(one["check"]) for one in cases.values())
    assert all(one["verdict"]["met"] for one in cases.values())
    assert [("2/11", "enrolled"), ("2/9", "starters"), ("3/20", "recruited")] == [
        (one["share"], one["denominator"]) for one in lubin[:3]
    ]
    assert None is cases["legionowo_2019"]["rates"][0]["share"]


def test_the_amounts_are_those_of_the_law(made: Callable[[str], Made]) -> None:
    """Worked by hand from art. 15 ust. 4, 6, 7, 7a; S = 2,140.70."""
    listed = rows(made("pl").out / "payroll.csv")

    assert AMOUNTS == {row["id"]: row["amount"] for row in listed}
    assert ["P-44"] == [row["id"] for row in listed if row["final"] == "false"]


def test_the_rows_that_cannot_be_are_written(made: Callable[[str], Made]) -> None:
    """Those of all four files, not those of the centre, which has none."""
    written = rows(made("en").out / "rejected.csv")

    assert [
        *(("persons.csv", str(row)) for row in range(3, 10)),
        ("stays.csv", "3"),
        *(("marks.csv", str(row)) for row in range(3, 9)),
        ("sickness.csv", "2"),
        ("sickness.csv", "3"),
    ] == [(one["file"], one["row"]) for one in written]
    assert {
        "file": "stays.csv",
        "row": "3",
        "id": "P-58",
        "column": "end",
        "got": "2026-07-02",
        "expected": "2026-07-20 or later",
    } == written[7]


def test_the_registers_of_the_centre_are_clean() -> None:
    """So the demonstration ends well; the rows that cannot be are kept apart."""
    made = shown_once()

    assert ((), ()) == (made.joining.register.rejected, made.paid.centre.rejected)
    assert {one.file for one in made.tallies} == {one.file for one in made.rejected}
    assert all(one.rows == one.done + one.rejected for one in made.tallies)


def test_the_same_day_and_facts_may_be_answered_otherwise() -> None:
    """By the day before and the day of the reform, and by a club."""
    made = shown_once()
    met = {who: verdict.met for who, verdict in made.joining.answers}

    assert (False, True) == (met["P-07"], met["P-08"])
    assert [("P-10", True), ("P-17", True)] == [
        (who, verdict.met) for who, verdict in made.otherwise.answers
    ]


def test_the_registers_can_be_worked_on(made: Callable[[str], Made]) -> None:
    """What the demonstration leaves behind is what the commands read."""
    left = made("pl").out
    again = run("payroll", left / "centre", "--month", "2026-07", "--json")
    shown = json.loads((left / "result.json").read_text(encoding="utf-8"))

    assert answered(again) == shown["payroll"]
    assert 1 == run("payroll", left / "impossible", "--month", "2026-07").exit_code
    assert {
        "casebook.csv",
        "verdicts.csv",
        "rejected.csv",
        "payroll.csv",
        "lines.csv",
    } <= {file.name for file in left.iterdir()}


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_the_command_that_is_told_next_can_be_run(
    made: Callable[[str], Made], lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it stands: in Polish too the month is written as the command reads it."""
    *_, told = made(lang).result.stdout.split("reintegra payroll ")
    monkeypatch.chdir(made(lang).out.parent)

    assert run("payroll", *told.split()).exit_code in {0, 1}
    assert "2026-07" in told


def test_a_place_that_cannot_be_written_to_is_refused(here: Path) -> None:
    """Exit code 2, after all was shown."""
    (here / "taken").write_text("", encoding="utf-8")

    assert 2 == run("demo", "--out", "taken/made").exit_code


def test_the_module_runs_as_a_program(here: Path) -> None:
    """As ``python -m reintegra``, in UTF-8 whatever the machine prefers."""
    command = [sys.executable, "-m", "reintegra", "demo", "--lang", "pl"]
    machine = {**os.environ, "PYTHONIOENCODING": "latin-1", "NO_COLOR": "1"}
    done = subprocess.run(  # noqa: S603 - this very interpreter
        command, capture_output=True, check=True, cwd=here, env=machine
    )

    assert "nie wiadomo" in done.stdout.decode("utf-8")
    assert b"" == done.stderr
