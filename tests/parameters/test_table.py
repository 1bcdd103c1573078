"""The tables say what the published table says, row by row, and nothing else."""

import csv
import re
from collections import defaultdict
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import pytest

from reintegra import parameters
from reintegra.law.citation import Citation
from reintegra.law.status import LawStatus
from reintegra.law.timeline import Version
from reintegra.parameters.dated_day import DatedDay, MonthDay

Row: TypeAlias = dict[str, str]
Said: TypeAlias = "Version[int | Fraction] | Version[MonthDay]"

DAY = timedelta(days=1)
MONEY = {"PLN/month": "gr/month", "PLN/hour": "gr/hour", "PLN": "gr"}
RETROACTIVE = {
    "cis.benefit.share.trial",
    "cis.benefit.share.main",
    "cis.extension_months_max",
    "cis.total_months_max",
}
NOT_READ_BEFORE = {
    **dict.fromkeys(
        (
            "graduate_grant.business.average_wage_multiple",
            "graduate_grant.business.months_min",
            "graduate_grant.business.suspension_months_max",
            "graduate_grant.cooperative.average_wage_multiple",
            "graduate_grant.cooperative.months_min",
            "graduate_grant.return_days",
        ),
        date(2011, 10, 30),
    ),
    **dict.fromkeys(
        ("psu.travel_refund.months_max", "psu.travel_refund.pay_cap_share"),
        date(2009, 2, 1),
    ),
    **dict.fromkeys(
        (
            "activation_supplement.share",
            "job_seeker.contact_interval_days",
            "price_index.previous_year",
            "sanction.abroad.days",
            "sanction.ipd_refusal.days",
            "sanction.job_seeker.days",
            "sanction.no_contact.days",
            "status.incapacity_certificate_days",
            "status.incapacity_days",
            "status.incapacity_notice_days",
            "status.notice_days",
            "stipend.internship.share",
            "stipend.training.full_hours",
            "stipend.training.share",
            "unemployment_benefit.length_days.extended",
            "unemployment_benefit.length_days.standard",
            "unemployment_benefit.qualifying_days",
            "unemployment_benefit.qualifying_window_months",
            "unemployment_benefit.rounding_step",
        ),
        date(2004, 6, 1),
    ),
    **dict.fromkeys(
        (
            "supported_employment.min_participation_months.cis",
            "supported_employment.refund_days",
        ),
        date(2003, 8, 14),
    ),
}
"""Numbers that earlier law set otherwise, each with the day of that law."""


def read() -> dict[str, list[Row]]:
    """Return the rows of the published table by key, oldest first."""
    rows: dict[str, list[Row]] = defaultdict(list)
    file = Path(__file__).with_name("parameters.csv")
    with file.open(encoding="utf-8", newline="") as text:
        for row in csv.DictReader(text):
            rows[row["key"]].append(row)
    return rows


UNTIL = (
    "parameters.csv, {key}, row of {since}: until is {until!r}, the table has "
    "{expected}; a row ends on the day before the next one, the newest row of a "
    "series that goes on the day before its `not_announced`"
)

ROWS = read()
KEYS = sorted(ROWS)


def versions(key: str) -> dict[date, Said]:
    """Return the versions of a parameter by their first day."""
    return {version.since: version for version in parameters.get(key).history.versions}


def value(row: Row) -> int | Fraction | MonthDay:
    """Return what a row says, money in grosze."""
    if row["unit"] == "month-day":
        month, day = map(int, row["value"].split("-"))
        return MonthDay(month, day)
    return Fraction(row["value"]) * (100 if row["unit"] in MONEY else 1)


def last(row: Row) -> date | None:
    """Return the last day of a row, ``None`` where no end is known."""
    return date.fromisoformat(row["until"]) if row["until"] else None


@pytest.mark.parametrize("key", KEYS)
def test_every_row_is_a_version(key: str) -> None:
    """Value, unit, first and last day, evidence and note of every row."""
    dated, found = parameters.get(key), versions(key)

    for row in ROWS[key]:
        since = date.fromisoformat(row["since"])
        version = found[since]
        seen = dated.on(since, unverified=True)

        assert value(row) == version.content
        assert MONEY.get(row["unit"], row["unit"]) == dated.unit
        assert last(row) == seen.until, UNTIL.format(**row, expected=seen.until)
        assert row["evidence"] == version.evidence.name
        assert row["note"] == version.note.en


@pytest.mark.parametrize("key", KEYS)
def test_further_versions_only_close(key: str) -> None:
    """A version without a row says nothing: where a row has ended, or before them."""
    starts = {date.fromisoformat(row["since"]) for row in ROWS[key]}
    ends = {day + DAY for row in ROWS[key] if (day := last(row))}
    found = versions(key)
    silent = [found[day] for day in found if day not in starts]
    before = {NOT_READ_BEFORE[key]} if key in NOT_READ_BEFORE else set()

    assert (ends - starts) | before == {version.since for version in silent}
    assert all(version.content is None and version.note.en for version in silent)
    assert all(found[day].status is LawStatus.NOT_READ for day in before)


def test_no_key_beside_the_table() -> None:
    """The library has the keys of the table, sorted, each once."""
    assert KEYS == [dated.key for dated in parameters.every()]


def test_whole_numbers_are_ints() -> None:
    """Only what is not whole is a fraction; money is always whole grosze."""
    odd = [
        dated.key
        for dated in parameters.every()
        for version in dated.history.versions
        if isinstance(version.content, Fraction)
        and (version.content.denominator == 1 or dated.unit.startswith("gr"))
    ]

    assert not odd


def test_the_reform_of_2022_bound_from_january_and_came_out_at_its_end() -> None:
    """Dz.U. 2022 poz. 218: four numbers, and no others, were published later."""
    late = {
        (dated.key, version.since, version.published)
        for dated in parameters.every()
        for version in dated.history.versions
        if version.published and version.published > version.since
    }

    assert {(key, date(2022, 1, 1), date(2022, 1, 31)) for key in RETROACTIVE} == late


def test_a_day_of_publication_that_was_looked_up_is_kept() -> None:
    """The note of a row names it, and so does the version."""
    noted = {
        (key, row["since"]): found[1]
        for key in KEYS
        for row in ROWS[key]
        if (found := re.search(r"\bpublished (\d{4}-\d\d-\d\d)", row["note"]))
    }
    kept = {
        (key, str(since)): str(version.published)
        for key in KEYS
        for since, version in versions(key).items()
        if version.published and key not in RETROACTIVE
    }

    assert noted
    assert noted == kept


# -- citations

POSITION = r"\d{4}(?: nr \d+)? poz\. \d+"
JOURNAL = rf"(?:Dz\.U\.|M\.P\.) {POSITION}"
ITEM = r"\d+[a-z]*(?:-\d+)?(?:, \d+[a-z]*)*"
UNIT = (
    rf"(?:art\.|par\.) {ITEM}(?: (?:ust|par)\. {ITEM})?(?: pkt {ITEM})?"
    r"(?: lit\. [a-z](?:-[a-z])?(?:, [a-z]\b)*)?(?: zd\. \d)?"
)
ACTS = {"health act": "HEALTH", "act on public statistics": "STATISTICS"}
ACT = rf"\b(?:UZS|UPZ|URP|REH|KC|PPSA|R2005|R2011|R2017|{'|'.join(ACTS)})\b"
MONTHS = (  # of a title, in the genitive
    *("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca"),
    *("lipca", "sierpnia", "września", "października", "listopada", "grudnia"),
)
DATED = re.compile(r"(?:regulation|act) of (\d+)\.(\d+)\.(\d+)")
UNSAID = {"original", "t.j", "and", "announcement", "of"}


def cited(row: Row) -> str:
    """Return the citation of a row, written out where it is short for another."""
    rows = ROWS[row["key"]]
    if row["citation"] == "as above":
        return cited(rows[rows.index(row) - 1])
    text = row["citation"].replace(", pkt 3a", "; art. 33 ust. 4 pkt 3a")
    again = re.compile(rf"((?:Dz\.U\.|M\.P\.) )({POSITION})(?: and|,) ({POSITION})")
    return again.sub(r"\1\2, \1\3", text)


def units(text: str) -> set[tuple[str, str]]:
    """Return the units of a citation, each with the act or journal named before it."""
    found, act = set(), ""
    for token in re.findall(f"{JOURNAL}|{ACT}|{UNIT}", text):
        if re.fullmatch(UNIT, token):
            found.add((act, token.replace("par.", "§").replace("-", "–")))
        else:
            act = ACTS.get(token, token)
    return found


def names(source: Citation) -> set[str]:
    """Return what the act of a source may be called."""
    act = source.act
    return {act.short, str(act.journal)} if act else {str(source.journal)}


ALL_ROWS = [row for key in KEYS for row in ROWS[key]]
CITED = pytest.mark.parametrize(
    "row", ALL_ROWS, ids=[f"{row['key']}-{row['since']}" for row in ALL_ROWS]
)


def sources(row: Row) -> tuple[Citation, ...]:
    """Return the sources of the version that a row became."""
    return versions(row["key"])[date.fromisoformat(row["since"])].sources


@CITED
def test_every_unit_cited_is_a_source_and_no_other(row: Row) -> None:
    """Article, paragraph, point and letter, each in the act that the row names."""
    expected = units(cited(row))
    found = [source for source in sources(row) if source.unit]
    matched = {
        (act, unit)
        for act, unit in expected
        for source in found
        if unit == source.unit and act in names(source)
    }

    assert expected == matched
    assert {unit for _, unit in expected} == {source.unit for source in found}


@CITED
def test_every_journal_position_is_printed(row: Row) -> None:
    """Dz.U. and M.P. positions of the row stand in what the sources print."""
    printed = " ".join(map(str, sources(row)))

    assert [] == [at for at in re.findall(JOURNAL, cited(row)) if at not in printed]


def day_of(dated: re.Match[str]) -> tuple[str, str]:
    """Return the day of an act as its titles write it, in Polish and in English."""
    day = date(int(dated[3]), int(dated[2]), int(dated[1]))
    return f"{day.day} {MONTHS[day.month - 1]} {day.year} r.", f"{day.day} {day:%B %Y}"


def titles(row: Row) -> list[str]:
    """Return the titles of the acts that a row cites, in both languages."""
    acts = [source.act for source in sources(row) if source.act]
    return [title for act in acts for title in (act.pl, act.en)]


@CITED
def test_no_word_of_a_citation_is_lost_and_none_added(row: Row) -> None:
    """Pages, dates and remarks are kept; a page says what the row says."""
    text = cited(row)
    printed = " ".join(map(str, sources(row)))
    rest = text if "not in M.P." in text else re.sub(f"{JOURNAL}|{UNIT}", "", text)
    if found := DATED.search(rest):
        assert any(day in title for day in day_of(found) for title in titles(row))

        rest = rest.replace(found[0], "")
    words = {word.strip("():;,.") for word in re.sub(ACT, "", rest).split()}
    pages = {source.page.en for source in sources(row)}
    added = {p for p in pages if p not in text and p.strip("()") not in text}

    assert {word for word in words - UNSAID if word not in printed} == set()
    assert set() == added


@CITED
def test_an_original_wording_names_the_first_publication(row: Row) -> None:
    """The mark (original) is kept as the journal of the act's first publication."""
    first = [source for source in sources(row) if source.act]
    original = [
        source.act is not None and source.journal == source.act.journal
        for source in first
        if source.journal
    ]

    assert ("(original)" in row["citation"]) == (original[:1] == [True])


def test_every_version_prints_a_source_and_every_label_is_there() -> None:
    """Polish and English label, unit and printable sources, for every parameter."""
    for dated in parameters.every():
        assert dated.pl
        assert dated.en
        assert dated.unit
        assert all(
            str(source)
            for version in dated.history.versions
            for source in version.sources
        )


def test_labels_differ() -> None:
    """No two parameters are called the same, in Polish or in English."""
    found = parameters.every()

    assert len(found) == len({dated.pl for dated in found})
    assert len(found) == len({dated.en for dated in found})


# -- between versions


@pytest.mark.parametrize("key", KEYS)
def test_the_day_before_a_version_speaks_the_old_one(key: str) -> None:
    """On its first day a version speaks; the day before, the one before it."""
    history = parameters.get(key).history

    for old, new in pairwise(history.versions):
        before = history.find(new.since - DAY)
        on = history.find(new.since)

        assert (None if old.content is None else old) == before
        assert (None if new.content is None else new) == on


def test_days_of_the_year_are_no_numbers() -> None:
    """Exactly the keys with a day of the year are dated days."""
    expected = [key for key in KEYS if ROWS[key][0]["unit"] == "month-day"]
    found = [one.key for one in parameters.every() if isinstance(one, DatedDay)]

    assert expected == found
