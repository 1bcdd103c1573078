"""The pages of the law that are written when the documentation is built."""

import re
from pathlib import Path

import pytest

from reintegra.law.open_points import GAPS
from reintegra.outcomes import DENOMINATORS, METRICS
from reintegra.programmes import formulas, rules, sortings

EXTENSIONS = Path(__file__).parents[2] / "docs" / "_ext"


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write the pages, as the builder of the documentation does."""
    monkeypatch.syspath_prepend(EXTENSIONS)
    import law_pages  # noqa: PLC0415 - an extension of the documentation, no package

    law_pages.write(tmp_path)
    return tmp_path


def test_numbers_are_written_as_people_write_them(pages: Path) -> None:
    """Money in złoty and shares in percent, in the manner of the language."""
    pl, en = (
        (pages / f"numbers-{lang}.md").read_text(encoding="utf-8").replace("\xa0", " ")
        for lang in ("pl", "en")
    )

    assert "| 2026-06-01 | 2027-05-31 | 1 783,90 zł | zł miesięcznie |" in pl
    assert "| 2026-06-01 | 2027-05-31 | 1,783.90 zł | gr/month |" in en
    assert "| 120 % | share |" in en
    assert "| 01-31 | month-day |" in en


def test_every_rule_and_formula_has_its_place(pages: Path) -> None:
    """A room that has any has a page in both languages."""
    for lang in ("pl", "en"):
        for key in (*rules(), *formulas(), *sortings()):
            page = pages / f"{key.partition('.')[0]}-{lang}.md"

            assert f"`{key}`" in page.read_text(encoding="utf-8")


def test_every_metric_is_defined_in_both_languages(pages: Path) -> None:
    """With its source, population, denominator and what makes a person count."""
    for lang in ("pl", "en"):
        text = (pages / f"metrics-{lang}.md").read_text(encoding="utf-8")
        for name, spec in METRICS.items():
            assert f"`{name}`" in text
            assert (spec.pl if lang == "pl" else spec.en) in text
        for name in DENOMINATORS:
            assert f"- `{name}`:" in text
    index = (pages / "index.md").read_text(encoding="utf-8")
    assert "metrics-pl" in index


def test_open_points_are_argued_and_gaps_told(pages: Path) -> None:
    """The default and why, with the evidence; then what is only not known."""
    pl, en = (
        (pages / f"open-points-{lang}.md").read_text("utf-8").replace("\xa0", " ")
        for lang in ("pl", "en")
    )

    assert "- `head_decides` (by default): whether a person outside" in en
    assert "none as closed. Version 0.1.0 answered under `listed_only`." in en
    assert "Wersja 0.1.0 odpowiadała według `listed_only`." in pl
    assert "II SA/Sz 369/20" in pl
    for gap in GAPS:
        assert f"## {gap.id}\n\n{gap.pl}\n\n- {gap.done.pl}" in pl
        assert f"## {gap.id}\n\n{gap.en}\n\n- {gap.done.en}" in en


def test_who_decides_is_told_with_the_rule(pages: Path) -> None:
    """On the page of the programme, by each reading."""
    text = (pages / "cis-en.md").read_text(encoding="utf-8")
    told = "      - art. 1 ust. 2: the head of the centre **decides**:"

    assert told in text
    assert "- `head_decides` (by default):" in text


ENGLISH = re.compile(r"\b(the|of|and|is|with|from|which|that|STATUTE|DERIVED|months)\b")


def test_polish_pages_have_no_english(pages: Path) -> None:
    """But for the keys of the library and the column of a glossary that is English."""
    found = [
        f"{page.name}: {line}"
        for page in pages.glob("*-pl.md")
        if page.name != "glossary-pl.md"
        for line in page.read_text(encoding="utf-8").splitlines()
        if ENGLISH.search(re.sub(r"`[^`]*`|\]\([^)]*\)", " ", line))
    ]

    assert not found, "\n".join(found[:40])


def test_polish_pages_tie_numbers_to_their_words(pages: Path) -> None:
    """So that no line is folded after *art.*; a per cent has no space at all."""
    for page in pages.glob("*-pl.md"):
        text = page.read_text(encoding="utf-8")

        assert not re.search(r"\b(art\.|ust\.|pkt|poz\.) (?=\w)|\d[ \xa0]%|\.\. ", text)


def test_a_polish_glossary_says_what_a_fact_can_be(pages: Path) -> None:
    """Yes or no, a count with its unit, a name, a day."""
    text = (pages / "glossary-pl.md").read_text(encoding="utf-8").replace("\xa0", " ")

    for told in (
        "| wiek | age | 0–120 lata albo brak danych |",
        "| płeć | sex | kobieta, mężczyzna albo brak danych |",
        "| osoba bezdomna | homeless person | tak, nie albo brak danych |",
    ):
        assert told in text


def test_a_definition_is_told_from_the_metric(pages: Path) -> None:
    """The criterion of the labour market, the last event, hours, and a pair."""
    text = (pages / "metrics-en.md").read_text(encoding="utf-8")

    for told in (
        "- left out: start-up funds",
        "- a person counts whose last spell among these:",
        "- the other effect of the pair (OP-40)",
        "- denominator: the caller has to name it (OP-39)",
        "- numerator, the sum of: classes attended",
        "to 2021-12-31",
    ):
        assert told in text
    assert "mianownik: osoby przyjęte" in (
        (pages / "metrics-pl.md").read_text(encoding="utf-8")
    )
