"""``reintegra decide … --out``: a register of any size, row by row into files."""

from __future__ import annotations

import json
import os
import sys
from datetime import date
from io import StringIO
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import Result

from reintegra import FactError, Interpretations, Person, cli
from reintegra.cli import verdict_list
from reintegra.cli.deciding import decided
from reintegra.grammar.facts import labels
from reintegra.interop import table_blocks
from reintegra.programmes import rules
from tests.cli.running import answered, rows, run

HEAD = (
    "id,applied_on,socially_excluded,cannot_meet_basic_needs,in_poverty,"
    "participation_limited,homeless,homelessness_programme,disabled,disability_degree,"
    "months_without_work,application_filed,disability_pension"
)
DAYS = "1999-07-01", "2006-05-10", "2012-01-01", "2023-01-01", "2026-07-01"
ODD_DAYS = "2026-12-24", "2027-01-02", "2026-02-30", "2199-12-31", ""
FLAGS = "tak", "nie", "", "YES", "0", "może", '"x\ny"', '"x\ry"'
IDS = "P-1", "P-2", "P-3", "P-4", "=1+1", "P;=2", "ż", '"P,5"', "", "a\tb"


def register(chance: Random, count: int, *, odd: float) -> str:
    """Write a register; a row is odd in a cell now and then."""

    def pick(usual: tuple[str, ...], others: tuple[str, ...] = ()) -> str:
        return chance.choice(others if others and chance.random() < odd else usual)

    lines = [HEAD]
    for number in range(count):
        cells = [
            pick((f"Q-{number}",), IDS),
            pick(DAYS[1:], (*DAYS, *ODD_DAYS)),
            *(pick(("tak",), FLAGS) for _ in range(4)),
            *(pick(FLAGS[:3], FLAGS) for _ in range(3)),
            pick(("",), ("lekki", "moderate", "x")),
            pick(("", "6", "13"), ("-1", "1200")),
            pick(("", "2022-01-01"), ("2022-03-01", "9999-12-31", "1899-12-31")),
            pick(("nie",), FLAGS),
        ]
        lines.append(",".join(cells))
        if chance.random() < odd:
            lines.append(chance.choice((lines[-1], "", ",,", "P-9,x", " , , ")))
    return "\n".join(lines)


def both(tmp_path: Path, *command: object) -> tuple[Result, list[dict[str, str]]]:
    """Run a command without files and with them; what is rejected must agree."""
    (shown, kept), text = (tmp_path / "shown", tmp_path / "kept"), ("--lang", "en")
    run(*command, *text, "--json", "--out", shown)
    result = run(*command, *text, "--out", kept)
    assert rows(shown / "rejected.csv") == rows(kept / "rejected.csv")
    return result, rows(kept / "rejected.csv")


@pytest.mark.parametrize(
    ("rule", "fact", "on", "day", "expected"),
    [
        ("cis.ELIGIBLE", "application_filed", "2023-01-01", "1899-12-31", "from 2003"),
        ("cis.ELIGIBLE", "application_filed", "2023-01-01", "9999-12-31", "before 22"),
        ("cis.ELIGIBLE", "application_filed", "", "1800-01-01", "from 2003-08-14 to"),
        ("cis.SICK_DAY_COUNTED", "day", "2023-01-01", "1899-12-31", "from 1900-01-01"),
    ],
)
def test_a_day_beyond_the_limits_of_a_fact_is_told_them(
    tmp_path: Path, rule: str, fact: str, on: str, day: str, expected: str
) -> None:
    """Once, wherever the answers go, and if it is the day asked about as well."""
    file = tmp_path / "persons.csv"
    file.write_text(f"id,{fact}\nP-1,{day}\nP-2,2023-01-01\n", encoding="utf-8")
    result, (wrong,) = both(tmp_path, "decide", rule, file, "--on", on or fact)

    assert (1, fact, day) == (result.exit_code, wrong["column"], wrong["got"])
    assert f"a day {expected}" in wrong["expected"]


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_an_end_of_line_within_a_cell_stays_there(tmp_path: Path, end: str) -> None:
    """In the list of rejected rows, which is a table as the register was."""
    file = tmp_path / "persons.csv"
    file.write_bytes(f'id,homeless\nP-2,"x{end}y"\n'.encode())
    _, (wrong,) = both(tmp_path, "decide", "cis.ELIGIBLE", file, "--on", "2023-01-01")

    assert ("P-2", f"x{end}y") == (wrong["id"], wrong["got"])


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="no such folder here")
def test_a_pipe_is_read_as_a_file_is(tmp_path: Path) -> None:
    """Once, though persons who come twice are refused at its end."""
    read, write = os.pipe()
    os.write(write, b"id,homeless\nP-1,tak\nP-1,nie\nP-2,\n")
    os.close(write)
    on = "--on", "2023-01-01", "--out", tmp_path / "out"
    result = run("decide", "cis.ELIGIBLE", f"/dev/fd/{read}", *on)
    os.close(read)
    found = (
        rows(tmp_path / "out" / f"{name}.csv") for name in ("verdicts", "rejected")
    )
    done, wrong = ([one["id"] for one in each] for each in found)

    assert (1, ["P-2"], ["P-1", "P-1"]) == (result.exit_code, done, wrong)
    assert f"{read}: " in result.stdout


@given(
    seed=st.integers(0, 2**32),
    size=st.sampled_from((200, 1000, 100_000)),
    odd=st.sampled_from((0.0, 0.05, 0.3)),
    large=st.sampled_from((0, 1 << 23)),
    english=st.booleans(),
    on=st.sampled_from(("applied_on", date(2026, 7, 1), date(2026, 12, 1))),
    lang=st.sampled_from(("pl", "en")),
)
@settings(max_examples=max(settings().max_examples // 5, 8))
def test_a_list_has_the_rows_of_a_result(
    tmp_path_factory: pytest.TempPathFactory,
    *,
    seed: int,
    size: int,
    odd: float,
    large: int,
    english: bool,
    on: str | date,
    lang: str,
) -> None:
    """To the byte: answers and rejected rows, wherever and by what it is parted."""
    folder = tmp_path_factory.mktemp("list")
    file = folder / "persons.csv"
    text = register(Random(seed), 25, odd=odd)  # noqa: S311 - no secret
    if english:
        text = text.replace("tak", "true").replace("nie", "False")
    file.write_text(text, encoding="utf-8")
    rule = rules()["cis.ELIGIBLE"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(table_blocks, "SIZE", size)
        patch.setattr(verdict_list, "LARGE", large)
        asked = "--on", on, "--lang", lang, "--out", folder / "out"
        result = run("decide", rule.key, file, *asked)

    whole = decided(file, rule, on, Interpretations())
    made = json.loads((folder / "out" / "result.json").read_text(encoding="utf-8"))
    for name, text in whole.sheets(lang).items():  # type: ignore[arg-type] # a language
        assert text.encode() == (folder / "out" / name).read_bytes()
    assert ([whole.data("en")["files"], whole.final], not whole.clean) == (
        [made["files"], made["final"]],
        bool(result.exit_code),
    )
    assert len(whole.without_facts) == made["answers"]["facts"]
    assert len(whole.without_decision) == made["answers"]["decision"]


@pytest.mark.parametrize("large", [0, 1 << 23], ids=["polars", "lists"])
def test_blanks_around_a_cell_are_none_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, large: int
) -> None:
    """By whatever a register is parted; a cell that says nothing known is refused."""
    monkeypatch.setattr(verdict_list, "LARGE", large)
    file = tmp_path / "persons.csv"
    lines = "P-1, tak ,\tnie", " P-2,TAK,tak ", "P-3,może,", "P-4,,nie"
    file.write_text(
        "\n".join(["id,mental_disorder,disabled", *lines]), encoding="utf-8"
    )
    on = "--on", "2026-07-01", "--lang", "en", "--out", tmp_path / "out"
    run("decide", "cis.ELIGIBLE", file, *on)
    done, (wrong,) = (
        rows(tmp_path / "out" / f"{name}.csv") for name in ("verdicts", "rejected")
    )

    assert ["P-1", "P-2", "P-4"] == [one["id"] for one in done]
    assert [False, False, True] == ["mental_disorder" in one["missing"] for one in done]
    assert ("4", "P-3", "mental_disorder", "może") == (
        wrong["row"],
        wrong["id"],
        wrong["column"],
        wrong["got"],
    )


@pytest.fixture
def persons(tmp_path: Path) -> Path:
    """Return a register of thirty persons who are barred, and of thirty not known."""
    lines = [HEAD]
    for number in range(30):
        lines.append(f"B-{number},2026-07-01,tak,tak,tak,tak,tak,tak,,,,,tak")
        lines.append(f"N-{number},2026-12-01,tak,tak,tak,tak,tak,tak,,,,,")
    file = tmp_path / "persons.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def asked(file: Path, *options: object) -> tuple[object, ...]:
    """Return the command that decides for a register."""
    return "decide", "cis.ELIGIBLE", file, "--on", "applied_on", *options


def test_the_screen_shows_what_a_list_comes_to(persons: Path, tmp_path: Path) -> None:
    """Answers, reasons, what is missing, who is open: with numbers of persons."""
    text = run(*asked(persons, "--lang", "en", "--out", tmp_path / "out")).stdout
    seen = " ".join(text.split())

    assert "no 30" in seen
    assert "not known, facts are missing 30" in seen
    assert "art. 1 ust. 3 pkt 6: right to an incapacity pension – yes 30" in seen
    assert "facts are missing: N-0, N-1, N-2" in seen
    assert "N-19 (and 10 more)" in seen
    assert "is after the last day of the law verified (2026-10-08) 30" in seen
    assert "persons.csv: rows 60 = done 60 + rejected 0" in seen
    assert "B-1" not in seen


def test_a_list_says_in_json_what_it_comes_to(persons: Path, tmp_path: Path) -> None:
    """Each row is in the files beside it; all of them are printed by ``--json``."""
    run(*asked(persons, "--lang", "en", "--out", tmp_path / "out"))
    made = json.loads((tmp_path / "out" / "result.json").read_text(encoding="utf-8"))
    every = answered(run(*asked(persons, "--json", "--out", tmp_path / "all")))
    kept = json.loads((tmp_path / "all" / "result.json").read_text(encoding="utf-8"))

    assert {"true": 0, "false": 30, "facts": 30, "decision": 0} == made["answers"]
    assert [30] == [one["persons"] for one in made["warnings"]]
    assert 30 == made["missing"]["disability_pension"]
    assert (60, every) == (len(every["verdicts"]), kept)


def test_rejected_rows_beyond_twenty_are_counted(persons: Path, tmp_path: Path) -> None:
    """On the screen; the file has them all."""
    text = persons.read_text(encoding="utf-8").replace("2026-07-01", "1999-07-01")
    persons.write_text(text, encoding="utf-8")
    result = run(*asked(persons, "--lang", "en", "--out", tmp_path / "out"))

    assert (1, 30) == (result.exit_code, len(rows(tmp_path / "out" / "rejected.csv")))
    assert "rejected.csv (and 10 more)" in result.stdout
    assert "rows 60 = done 30 + rejected 30" in result.stdout


def test_many_reasons_are_shown_by_their_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The most frequent first, the others together; nothing is kept for ever."""
    monkeypatch.setattr("reintegra.cli.summary.SHOWN", 1)
    monkeypatch.setattr("reintegra.cli.verdict_list._MOST", 2)
    monkeypatch.setattr("reintegra.interop.person_blocks._MOST", 2)
    monkeypatch.setattr(table_blocks, "SIZE", 400)
    file = tmp_path / "persons.csv"
    file.write_text(register(Random(5), 60, odd=0.2), encoding="utf-8")  # noqa: S311 - no secret
    command = asked(file, "--lang", "en", "--out", tmp_path / "out")
    text = run(*command).stdout.partition("main reason")[2]
    shown = [line.split() for line in text.partition("\n\n")[0].splitlines()[2:]]
    done = rows(tmp_path / "out" / "verdicts.csv")

    assert ("(and", "more)") == (shown[1][0], shown[1][2])
    assert len(done) == sum(int(line[-1]) for line in shown)


@pytest.mark.parametrize("head", ["id", "id,applied_on"])
def test_a_register_without_facts_is_one_of_persons_not_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, head: str
) -> None:
    """However large it is."""
    monkeypatch.setattr(verdict_list, "LARGE", 0)
    file = tmp_path / "persons.csv"
    file.write_text(f"{head}\nP-1{',' * head.count(',')}\n", encoding="utf-8")
    on = "--on", "2026-07-01"
    result = run("decide", "cis.ELIGIBLE", file, *on, "--out", tmp_path / "out")
    (row,) = rows(tmp_path / "out" / "verdicts.csv")

    assert (0, "P-1", "") == (result.exit_code, row["id"], row["met"])


def test_what_fails_at_the_end_leaves_nothing_behind(
    persons: Path, tmp_path: Path
) -> None:
    """Neither files aside nor a folder made for them."""
    with persons.open("ab") as file:
        file.write(b"\nP-1,\xff\n")
    result = run(*asked(persons, "--out", tmp_path / "out"))

    assert (2, False) == (result.exit_code, (tmp_path / "out").exists())
    assert "byte 0xff" in result.stderr


@pytest.mark.parametrize(
    ("lang", "refused"), [("pl", "inny katalog"), ("en", "expected another folder")]
)
@pytest.mark.parametrize("name", ["verdicts.csv", "rejected.csv.new"])
@pytest.mark.parametrize("options", [(), ("--json",)])
def test_a_register_is_never_written_over(
    persons: Path, name: str, lang: str, refused: str, options: tuple[str, ...]
) -> None:
    """Whatever it is called, also by a link: it is refused, and stays as it was."""
    kept, folder = persons.read_bytes(), persons.parent / "out"
    folder.mkdir()
    (folder / name).symlink_to(persons)
    result = run(*asked(persons, "--lang", lang, "--out", folder, *options))

    assert (2, "", True) == (result.exit_code, result.stdout, refused in result.stderr)
    assert ([folder / name], kept) == ([*folder.iterdir()], persons.read_bytes())


class Terminal(StringIO):
    """Standard error, where somebody sees it."""

    def isatty(self) -> bool:
        """Return that it is a terminal."""
        return True


@pytest.mark.parametrize("stream", [Terminal, StringIO])
def test_a_bar_is_for_a_terminal_alone(
    persons: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    stream: type[StringIO],
) -> None:
    """A pipe gets what is refused, and nothing else."""
    command = asked(persons, "--out", tmp_path / "out")
    monkeypatch.setattr(sys, "argv", ["reintegra", *map(str, command)])
    monkeypatch.setattr(sys, "stderr", heard := stream())
    with pytest.raises(SystemExit):
        cli.main()

    assert (stream is Terminal) is ("persons.csv" in heard.getvalue())


def test_facts_that_exclude_each_other_are_bound() -> None:
    """In every record that a rule speaks of: rows are made of the others one by one."""
    for rule in rules().values():
        bound = getattr(rule.record, "bound", ())
        assert bool(bound) is ("__attrs_post_init__" in vars(rule.record))
        assert {*bound} <= dict(labels(rule.record)).keys()
    with pytest.raises(FactError):
        Person(disabled=False, disability_degree="slight")
