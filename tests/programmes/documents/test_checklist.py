"""Contents of documents by date, and drafts held to them."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from reintegra import programmes, psu
from reintegra.errors import (
    ArgumentError,
    NotInForceError,
    UnknownNameError,
)
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.status import LawStatus
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import (
    Contents,
    Designation,
    Item,
    listing,
)
from reintegra.programmes.documents.checklist import Checklist

DAY = timedelta(1)
HERE = page("a made-up act")
NOW, REPEALED = date(2026, 9, 1), date(2025, 6, 1)
FIRST, SECOND, END = date(2010, 1, 1), date(2012, 3, 15), date(2014, 1, 1)
ABROAD = Designation("abroad", "za granicą", "abroad")
TITLE = Item("title", "tytuł", "title")
VISA = Item("visa", "wiza", "visa", ABROAD)
SECRET = Item("secret", "tajemnica", "secret", barred=True)
FLIGHT = Item("flight", "przelot", "flight", ABROAD, barred=True)


def version(since: date, contents: Contents | None) -> Version[Contents]:
    """Write a version of a made-up document."""
    return Version(since, contents, HERE, Evidence.STATUTE)


LETTER = Checklist(
    "letter",
    "pismo",
    "letter",
    over_time(
        version(FIRST, Contents(items=listing(FIRST, HERE, TITLE))),
        version(
            SECOND, Contents(items=listing(SECOND, HERE, TITLE, VISA, SECRET, FLIGHT))
        ),
        version(END, None),
    ),
)
CATALOGUES = programmes.catalogues()
VERSIONS = [
    pytest.param(catalogue, version, id=f"{key}-{version.since}")
    for key, catalogue in CATALOGUES.items()
    for version in catalogue.law.versions
]


def keys(found: tuple[Version[Item], ...]) -> list[str]:
    """Name what is listed, in order."""
    return [one.require().key for one in found]


# -- what is listed


@pytest.mark.parametrize(
    ("on", "required", "barred"),
    [
        (FIRST, ["title"], []),
        (SECOND - DAY, ["title"], []),
        (SECOND, ["title", "visa"], ["secret", "flight"]),
        (END - DAY, ["title", "visa"], ["secret", "flight"]),
    ],
)
def test_a_list_changes_with_the_law(
    on: date, required: list[str], barred: list[str]
) -> None:
    """What must be there, and what may not be."""
    assert required == keys(LETTER.required(on))
    assert barred == keys(LETTER.barred(on))
    assert required + barred == keys(LETTER.listed(on))


@pytest.mark.parametrize("on", [FIRST - DAY, END])
def test_nothing_is_listed_before_the_law_and_after_it(on: date) -> None:
    """Neither empty nor guessed: refused, with the first day."""
    with pytest.raises(NotInForceError, match=r"letter.*first: 2010-01-01"):
        LETTER.required(on)
    with pytest.raises(NotInForceError, match="letter"):
        LETTER.check({}, on=on)


# -- drafts


@pytest.mark.parametrize(
    ("item", "said", "abroad", "met"),
    [
        ("title", True, None, True),
        ("title", False, None, False),
        ("title", None, None, None),
        ("visa", True, None, True),
        ("visa", False, True, False),
        ("visa", False, False, True),
        ("visa", False, None, None),
        ("visa", None, True, None),
        ("visa", None, False, True),
        ("secret", True, None, False),
        ("secret", False, None, True),
        ("secret", None, None, None),
        ("flight", True, True, False),
        ("flight", True, False, True),
        ("flight", True, None, None),
        ("flight", False, None, True),
    ],
)
def test_a_draft_has_an_item_or_not_or_nobody_said(
    item: str, said: bool | None, abroad: bool | None, met: bool | None
) -> None:
    """Not known stays not known, until the facts settle it."""
    found = LETTER.check({item: said}, on=SECOND, where={"abroad": abroad})
    of_it = {one.key: one.met for one in found}

    assert met is of_it.get(f"letter.{item}", True)


def test_what_is_left_out_is_not_known() -> None:
    """And comes in the order of the act, each with its unit of law."""
    found = LETTER.check({}, on=SECOND)

    assert ["title", "visa", "secret", "flight"] == [
        one.key.removeprefix("letter.") for one in found
    ]
    assert {None} == {one.met for one in found}
    assert {(HERE,)} == {one.cites for one in found}


def test_a_draft_in_order_leaves_no_finding() -> None:
    """With all that is asked for, and nothing that is barred."""
    draft = {"title": True, "visa": True, "secret": False, "flight": False}

    assert () == LETTER.check(draft, on=SECOND)


def test_a_finding_says_what_is_missing() -> None:
    """In words for a document, not for a limit."""
    title, secret = LETTER.check(
        {"title": False, "visa": True, "secret": True, "flight": False}, on=SECOND
    )

    assert title.label == "requirement – title"
    assert title.explain("pl").startswith(
        "wymóg – tytuł: nie spełniono (15 marca 2012 r.)"
    )
    assert title.explain("en").startswith("requirement – title: not met (2012-03-15)")
    assert secret.explain("pl").startswith("zakaz – tajemnica: naruszono")
    assert SECOND == title.version.since


@pytest.mark.parametrize(
    ("given", "where", "nearest"),
    [
        ({"ttile": True}, {}, "unknown item of letter 'ttile' (known: title)"),
        ({"title": True}, {"abrod": True}, "unknown circumstance of letter 'abrod'"),
    ],
)
def test_an_unknown_name_is_refused(
    given: dict[str, bool | None], where: dict[str, bool | None], nearest: str
) -> None:
    """With those that there are on the day."""
    with pytest.raises(UnknownNameError) as caught:
        LETTER.check(given, on=SECOND, where=where)

    assert str(caught.value).startswith(f"documents.Checklist.check: {nearest}")


def test_an_item_of_another_day_is_unknown() -> None:
    """To the day before, there was no such thing to ask for."""
    with pytest.raises(UnknownNameError, match="unknown item of letter 'visa'"):
        LETTER.check({"visa": True}, on=SECOND - DAY)


def test_an_item_is_there_or_not() -> None:
    """1 is neither True nor False, and the error names the item."""
    wrong: dict[str, bool | None] = {"title": 1}  # type: ignore[dict-item] # on purpose

    with pytest.raises(ArgumentError, match=r"\['title'\]: got 1, expected True"):
        LETTER.check(wrong, on=FIRST)


# -- every list of the library


@pytest.mark.parametrize("key", CATALOGUES)
def test_a_list_is_called_by_its_key(key: str) -> None:
    """And has a name in both languages."""
    found = CATALOGUES[key]

    assert key == found.key
    assert found.pl != found.en


@pytest.mark.parametrize(("catalogue", "version"), VERSIONS)
def test_every_item_has_its_address(
    catalogue: Checklist, version: Version[Contents]
) -> None:
    """A unit of law, a first day not after that of the list, two names, one key."""
    if version.content is None:
        assert version.status is LawStatus.NOT_READ or version.note.en
        return
    items = version.require().items

    assert len(items) == len(set(keys(items)))
    assert all(one.cites.unit and one.cites.published for one in items)
    assert all(one.since <= version.since for one in items)
    assert all(one.require().pl != one.require().en for one in items)
    assert items == catalogue.listed(version.since)


@pytest.mark.parametrize("key", CATALOGUES)
def test_a_list_begins_on_its_first_day(key: str) -> None:
    """The day before there is none, and between two days it stays the same."""
    catalogue = CATALOGUES[key]
    days = catalogue.law.turning_days

    with pytest.raises(NotInForceError, match=key):
        catalogue.listed(days[0] - DAY)
    for since, after in pairwise(days):
        if catalogue.law.find(since) is not None:
            assert catalogue.listed(since) == catalogue.listed(after - DAY)


@pytest.mark.parametrize(
    "checklist", [one for one in CATALOGUES.values() if isinstance(one, Checklist)]
)
def test_an_empty_draft_is_to_be_checked(checklist: Checklist) -> None:
    """Item by item: what nobody said is neither there nor missing."""
    repealed = checklist.law.versions[-1].content is None
    found = checklist.check({}, on=REPEALED - DAY if repealed else NOW)

    assert {None} == {one.met for one in found}


# -- text


def test_the_text_warns_of_weak_evidence() -> None:
    """Of the list, and of an item in it; what is not said is left out."""
    letter = Checklist(
        "letter",
        "pismo",
        "letter",
        over_time(
            Version(
                FIRST,
                Contents(
                    items=listing(FIRST, HERE, VISA, evidence=Evidence.INSTITUTION)
                ),
                HERE,
                Evidence.OFFICIAL,
            )
        ),
    )

    assert (
        "letter (by the law of 2010-01-01)\n"
        "law: a made-up act\n"
        "required:\n"
        "- visa (where abroad) – \n"
        "note: evidence INSTITUTION (page of an institution): a made-up act"
    ) == letter.explain(FIRST, "en")


def test_a_plan_is_due_by_a_day_of_the_year() -> None:
    """The number is told by the parameter of the day."""
    text = psu.PLAN.explain(date(2026, 1, 2), "pl")

    assert "termin: do 31 stycznia każdego roku" in text
    assert "sporządza: gmina\n" in text


@pytest.mark.parametrize("key", programmes.catalogues())
def test_what_must_be_known_beside_a_list_is_told_with_it(key: str) -> None:
    """In both languages, on the first day of each of its versions."""
    catalogue = programmes.catalogues()[key]

    for version in catalogue.law.versions:
        assert bool(version.note.en) is bool(version.note.pl)
        if version.content is not None:
            assert f"note: {version.note.en}"[: 90 * bool(version.note.en)] in (
                catalogue.explain(version.since, "en")
            )
            assert version.note.pl in catalogue.explain(version.since, "pl")
