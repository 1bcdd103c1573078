"""Citations: read and written in the national form."""

from __future__ import annotations

import pytest

from reintegra.errors import CitationError
from reintegra.law.acts import A2019, A2022, KC, R2017, UPZ, UZS
from reintegra.law.citation import Act, Citation, Journal, journal, page

UNITS = [
    "art. 15",
    "art. 15a",
    "art. 62a–62c",
    "art. 9, 10",
    "art. 147–153, 161–166",
    "art. 9a, 18 ust. 7–8",
    "art. 1 ust. 2",
    "art. 15 ust. 6, 7a",
    "art. 8 ust. 3–4",
    "art. 13 ust. 5–5a",
    "art. 228 ust. 1, 3",
    "art. 15 ust. 7a",
    "art. 1 ust. 2 pkt 5",
    "art. 33 ust. 4 pkt 2b",
    "art. 75 ust. 1 pkt 1–1a",
    "art. 2 pkt 1a, 1b",
    "art. 2 pkt 9",
    "art. 2 ust. 1 pkt 2 lit. l",
    "art. 4 pkt 2 lit. ł",
    "art. 4 pkt 2 lit. ł¹",
    "art. 4 pkt 2 lit. ł, ł¹",
    "art. 1 pkt 12 lit. a, c, d",
    "art. 33 ust. 4 pkt 3 lit. a–c",
    "art. 1 pkt 1 lit. ka",
    "art. 73a ust. 3 zd. 2",
    "art. 112 zd. 2",
    "art. 111 § 2",
    "art. 57 § 3a",
    "art. 831 § 1 pkt 9",
    "§ 2",
    "§ 2 ust. 1",
    "§ 3 ust. 3–4",
    "§ 3 ust. 1 pkt 2",
    "ust. 2 pkt 1",
    "pkt 3",
    "lit. a",
    "zd. 2",
    "",
]


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_is_written_as_it_was_read(unit: str) -> None:
    """Reading a unit and writing it gives the same words."""
    assert unit == Citation.parse(UZS, unit).unit


@pytest.mark.parametrize(
    "unit", ["15", "art.15", "art 15", " ust. 2", "art. 15 ust 2", "art. 1, ust. 2"]
)
def test_a_unit_not_in_the_national_form_is_refused(unit: str) -> None:
    """The error says what came and what would be right."""
    with pytest.raises(CitationError, match="no unit of an act") as e:
        UZS.at(unit)

    assert f"got {unit!r}, expected such as 'art. 1 ust. 2'" in str(e.value)


def test_the_parts_of_a_unit_are_told_apart() -> None:
    """An article of a code has paragraphs; a regulation is made of them."""
    of_code, of_regulation = KC.at("art. 111 § 2"), R2017.at("§ 2 ust. 1")

    assert ("art.", "111", "2") == (of_code.kind, of_code.article, of_code.section)
    assert ("§", "2", "1") == (
        of_regulation.kind,
        of_regulation.article,
        of_regulation.paragraph,
    )


def test_a_citation_prints_unit_act_and_journal() -> None:
    """A version's wording is cited from the journal that brought it."""
    assert (
        "art. 15 ust. 4 ustawy o zatrudnieniu socjalnym (Dz.U. 2022 poz. 218)"
        == str(UZS.at("art. 15 ust. 4", "Dz.U. 2022 poz. 218"))
    )


def test_a_citation_without_journal_prints_the_first_publication() -> None:
    """The act's own journal stands in where no other is named."""
    assert (
        "art. 1 ust. 2 pkt 5 ustawy o zatrudnieniu socjalnym "
        "(Dz.U. 2003 nr 122 poz. 1143 ze zm.)"
    ) == str(UZS.at("art. 1 ust. 2 pkt 5"))


def test_a_citation_falls_back_on_the_consolidated_text() -> None:
    """Where no first publication is named, the text that was read is."""
    cite = KC.at("art. 112")

    assert "art. 112 Kodeksu cywilnego (t.j. Dz.U. 2026 poz. 795)" == str(cite)
    assert cite.published is None
    assert "https://eli.gov.pl/eli/DU/2026/795" == cite.eli


def test_an_act_without_journal_is_cited_by_its_title() -> None:
    """An act of which no journal was read has no address."""
    cite = A2019.at("art. 2")

    assert f"art. 2 {A2019.pl}" == str(cite)
    assert cite.eli is None


def test_a_page_and_a_journal_position_stand_alone() -> None:
    """Not every source is an act."""
    announced, read = journal("M.P. 2026 poz. 268"), page("gazetaprawna.pl 10630235")

    assert ("M.P. 2026 poz. 268", "https://eli.gov.pl/eli/MP/2026/268") == (
        str(announced),
        announced.eli,
    )
    assert ("gazetaprawna.pl 10630235", None) == (str(read), read.eli)


def test_a_citation_needs_a_source() -> None:
    """A unit of nothing is no citation."""
    with pytest.raises(CitationError, match="an act, a journal position or a page"):
        Citation(None, "15")


def test_a_clause_takes_the_journal_of_its_version() -> None:
    """A unit of the same act is as the version's journal put it."""
    version = UZS.at("art. 1", "Dz.U. 2022 poz. 218")

    assert Journal("Dz.U.", 2022, 218) == UZS.at("pkt 3").within(version).journal


def test_a_clause_keeps_a_journal_of_its_own() -> None:
    """Nor is a unit of another act or article touched."""
    version = UZS.at("art. 1", "Dz.U. 2022 poz. 218")
    own, other = UZS.at("pkt 3", "Dz.U. 2015 poz. 1567"), UPZ.at("art. 1")

    assert own == own.within(version)
    assert other == other.within(version)
    assert UZS.at("art. 2 pkt 9") == UZS.at("art. 2 pkt 9").within(version)


@pytest.mark.parametrize(
    ("text", "eli"),
    [
        ("Dz.U. 2003 nr 122 poz. 1143", "https://eli.gov.pl/eli/DU/2003/1143"),
        ("Dz.U. 2022 poz. 218", "https://eli.gov.pl/eli/DU/2022/218"),
        ("M.P. 2010 nr 41 poz. 595", "https://eli.gov.pl/eli/MP/2010/595"),
        ("M.P. 2026 poz. 268", "https://eli.gov.pl/eli/MP/2026/268"),
    ],
)
def test_a_journal_position_has_an_address(text: str, eli: str) -> None:
    """It is read, written and addressed."""
    read = Journal.parse(text)

    assert (text, eli) == (str(read), read.eli)


@pytest.mark.parametrize(
    "text", ["", "Dz. U. 2022 poz. 218", "Dz.U. 2022 218", "DU 2022 poz. 218", "x"]
)
def test_what_is_no_journal_position_is_refused(text: str) -> None:
    """The error shows the national form."""
    with pytest.raises(CitationError, match=r"such as 'Dz\.U\. 2022 poz\. 218'") as e:
        Journal.parse(text)

    assert repr(text) in str(e.value)


def test_an_act_takes_journals_as_text_or_value() -> None:
    """The two are the same."""
    position = Journal("Dz.U.", 2022, 218)

    assert Act("X", "x", "x", position) == Act("X", "x", "x", "Dz.U. 2022 poz. 218")
    assert UZS.at("art. 1", A2022.journal) == UZS.at("art. 1", "Dz.U. 2022 poz. 218")


def test_an_act_prints_its_title() -> None:
    """In the genitive, as it follows a unit."""
    assert "ustawy o zatrudnieniu socjalnym" == str(UZS)
