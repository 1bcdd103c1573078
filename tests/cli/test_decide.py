"""``reintegra decide``: a rule for every person of a register."""

from datetime import date
from pathlib import Path

import pytest

from reintegra import cis, programmes
from reintegra.grammar.builders import at_least
from reintegra.grammar.nodes import Clause, Rule
from reintegra.law.timeline import over_time
from tests.cli.running import answered, rows, run
from tests.things import HERE, WIDTH, Thing, thing, version

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


def test_the_reading_chosen_is_the_one_used(tmp_path: Path) -> None:
    """Somebody excluded who is on no list: the head decides, no, or yes (OP-50)."""
    file = unlisted(tmp_path)
    for key, met in (
        ("head_decides", None),
        ("listed_only", False),
        ("open_list", True),
    ):
        command = "decide", "cis.ELIGIBLE", file, "--on", "2026-07-01", "--json"
        (row,) = answered(run(*command, "--under", f"OP-50={key}"))["verdicts"]
        used = [(one["point"], one["interpretation"]) for one in row["interpretations"]]

        assert (met, [("OP-50", key)]) == (row["met"], used)


def unlisted(folder: Path) -> Path:
    """Write a register of one: excluded, of no listed group, without a right."""
    premise = {"socially_excluded", "cannot_meet_basic_needs", "participation_limited"}
    asked = cis.ELIGIBLE.facts(date(2026, 7, 1))
    cells = ["tak" if name in premise else "nie" for name in asked]
    file = folder / "persons.csv"
    text = f"id,{','.join(asked)}\nP-1,{','.join(cells)}\n"
    file.write_text(text, encoding="utf-8")
    return file


def test_who_decides_is_said_and_not_what_is_missing(tmp_path: Path) -> None:
    """No list of missing facts that would be empty, on the screen or in the files."""
    command = "decide", "cis.ELIGIBLE", unlisted(tmp_path), "--on", "2026-07-01"
    polish = " ".join(run(*command).stdout.split())
    english = " ".join(run(*command, "--lang", "en", "--out", tmp_path).stdout.split())
    (row,) = rows(tmp_path / "verdicts.csv")

    assert (
        "nie wiadomo art. 1 ust. 2: decyduje kierownik centrum integracji społecznej"
        in polish
    )
    assert "Czego nie wiadomo" not in polish
    assert "pozostaje decyzja (dane podano): P-1" in polish
    assert "a decision is left (no fact is missing): P-1" in english
    assert ("", "", "the head of the centre") == (
        row["met"],
        row["missing"],
        row["discretion"],
    )
    assert "art. 1 ust. 2: the head of the centre decides" == row["reason"]


def test_a_decision_that_is_left_is_told_apart_from_missing_facts(
    tmp_path: Path,
) -> None:
    """Either keeps the list from being final; a list without either is."""
    file = unlisted(tmp_path)
    head, known = file.read_text(encoding="utf-8").splitlines()
    asked = head.split(",")[1:]
    blank = ["" if name == "disabled" else "nie" for name in asked]
    for name in ("socially_excluded", "cannot_meet_basic_needs"):
        blank[asked.index(name)] = "tak"
    blank[asked.index("participation_limited")] = "tak"
    barred = ["tak"] * len(asked)
    people = {"P-2": blank, "P-3": barred}
    lines = [f"{who},{','.join(cells)}" for who, cells in people.items()]
    file.write_text("\n".join([head, known, *lines]), encoding="utf-8")
    command = "decide", "cis.ELIGIBLE", file, "--on", "2026-07-01", "--json"
    data = answered(run(*command))

    assert {"facts": ["P-2"], "decision": ["P-1"]} == data["open"]
    assert data["final"] is False
    file.write_text("\n".join([head, lines[1]]), encoding="utf-8")
    assert answered(run(*command))["final"] is True


def test_unverified_values_are_used_where_they_are_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the option the row is rejected, and says in Polish what allows it."""
    says = Clause(HERE, at_least(thing.size, WIDTH))
    law = over_time(version(date(2010, 1, 1), says))
    made = Rule("made.UP", "zmyślona", "made up", Thing, law)
    monkeypatch.setattr(programmes, "rules", lambda: {"made.UP": made})
    file = tmp_path / "things.csv"
    file.write_text("id,size,on\nT-1,6,2016-02-01\n", encoding="utf-8")
    asked = "decide", "made.UP", file, "--on", "on", "--json"
    allowed, refused = run(*asked, "--unverified"), run(*asked)
    (row,), (out,) = answered(allowed)["verdicts"], answered(refused)["rejected"]

    assert (0, True, "UNVERIFIED") == (
        allowed.exit_code,
        row["met"],
        row["evidence"],
    )
    assert (1, []) == (refused.exit_code, answered(refused)["verdicts"])
    assert (2, "on", "2016-02-01") == (out["row"], out["column"], out["got"])
    assert out["expected"].startswith("dzień, dla którego potwierdzono wartość: width")


def test_a_row_whose_law_was_not_read_is_rejected_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a no, nor law that was not in force: the gap is this library's."""
    says = Clause(HERE, at_least(thing.size, WIDTH))
    law = over_time(version(date(2010, 1, 1), says))
    made = Rule("made.UP", "zmyślona", "made up", Thing, law)
    monkeypatch.setattr(programmes, "rules", lambda: {"made.UP": made})
    file = tmp_path / "things.csv"
    file.write_text("id,size,on\nT-1,6,2014-02-01\n", encoding="utf-8")
    asked = "decide", "made.UP", file, "--on", "on", "--json", "--lang"
    pl, en = (answered(run(*asked, lang))["rejected"][0] for lang in ("pl", "en"))

    assert (
        pl["expected"] == "dzień, którego przepisy sprawdzono: width (nie 2014-02-01)"
    )
    assert en["expected"].startswith("not read for 2014-02-01: width (law since 2014")


def test_a_row_of_verdicts_is_written_in_the_language_asked_for(
    register: Path, tmp_path: Path
) -> None:
    """Every cell of it; names that programs know stay as they are."""
    asked = "decide", "cis.ELIGIBLE", register, "--on", "applied_on"
    run(*asked, "--lang", "en", "--out", tmp_path / "en")
    uzs = "ustawy o zatrudnieniu socjalnym (Dz.U. 2003 nr 122 poz. 1143)"

    assert {
        "id": "P-1",
        "rule": "cis.ELIGIBLE",
        "on": "2026-07-01",
        "met": "false",
        "missing": "",
        "reason": "art. 1 ust. 3 pkt 6: right to an incapacity pension – yes",
        "cites": f"art. 1 ust. 3 pkt 6 {uzs}",
        "discretion": "",
        "interpretations": "",
        "evidence": "STATUTE",
        "warnings": "",
    } == rows(tmp_path / "en" / "verdicts.csv")[0]


@pytest.mark.parametrize(
    ("rule", "lang", "said"),
    [
        (
            "cis.ELIGIBLE",
            "pl",
            (
                "dzień, w którym obowiązuje: uczestnictwo w centrum integracji "
                "społecznej (najwcześniej 2003-08-14)"
            ),
        ),
        ("cis.ELIGIBLE", "en", "nothing in force on 1999-07-01: cis.ELIGIBLE (first"),
        ("pai.ELIGIBLE", "pl", "Aktywizacja i Integracja (nie 2026-07-01)"),
        ("pai.ELIGIBLE", "en", "nothing in force on 2026-07-01: pai.ELIGIBLE (rep"),
    ],
)
def test_rejected_rows_are_written_in_the_language_asked_for(
    register: Path, tmp_path: Path, rule: str, lang: str, said: str
) -> None:
    """What would be right, on screen, in the file and in JSON."""
    asked = "decide", rule, register, "--on", "applied_on", "--lang", lang
    run(*asked, "--out", tmp_path / lang)
    written = [one["expected"] for one in rows(tmp_path / lang / "rejected.csv")]

    assert any(said in one for one in written)
    assert written == [
        one["expected"] for one in answered(run(*asked, "--json"))["rejected"]
    ]


def test_a_name_cannot_command_the_terminal(tmp_path: Path) -> None:
    """What a refusal repeats of what came is written out."""
    result = run(
        "decide", "cis.ELIGIBLE", tmp_path / "p\x1b[2J.csv", "--on", "2026-07-01"
    )

    assert (2, False) == (result.exit_code, "\x1b" in result.stderr)
    assert r"p\x1b[2J.csv: got No such file" in result.stderr


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
            "unknown interpretation of OP-50",
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
