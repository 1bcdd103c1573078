"""Polish texts keep the rules of their language that a program can check.

They are collected, not listed, so that a new text is held to them as soon as it is
written. Which words the law uses, a reader has to know; which ones it does not, stands
in `BANNED`.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import Attribute

from reintegra.grammar.facts import label
from reintegra.grammar.nodes import Clause, Compare, Parameter
from reintegra.law.timeline import Version
from reintegra.parameters.dated_day import DatedDay
from tests.polish_texts import SOURCE, Text, objects, texts

# -- what a text may not say

ENGLISH = re.compile(
    r"\b(the|of|and|is|are|was|were|not|with|from|which|that|has|have|only|where|by|"
    r"months|share|count|flag|none|reading|source|enrolled|advanced|beginners)\b"
)
KEY = re.compile(r"[a-z]+_[a-z]|\b(STATUTE|OFFICIAL|INSTITUTION|DERIVED|UNVERIFIED)\b")
QUOTED = re.compile(r"`[^`]*`|„[^”]*”|\{[^}]*\}|--[a-z-]+|\breintegra [a-z]+")
PERCENT = re.compile(r"[\d}][ \xa0]%")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
LOOSE = re.compile(r"\b(najwyżej|najmniej|łącznie|dodatkowo|osobno|później)$")
LEANING = re.compile(r"^(w tym|na podstawie|najwyżej|jak)\b")
ANSWER = re.compile(r"^(tak|nie|wcale)(:|,|;|$)")
VERB = re.compile(
    r"\b(jest|są|było|nie ma|ma|mają|może|mogą|można|liczy|wlicza|dolicza|odlicza|"
    r"przysługuje|wynosi|zmniejsza|ulega|zaokrągla|oblicza|decyduje|należy|trwa|"
    r"oznacza|uznaje|traktuje|przyjmuje|wymaga|przesuwa|kończy|kończą|zaczyna|biegnie|"
    r"obowiązuje|zalicza|rozstrzyga|stanowi|wyłącza|sprawdza|przepada|przechodzi|"
    r"wykorzystuje|ustala|wlicza|podlega|dzieli|sumuje|bierze|tworzą|przypada)\b"
)
GENDER = re.compile(r"\bktóra (nie )?\w+[aąiy]ł\b")
BANNED: dict[str, str] = {
    r"do wypłaty": "the amount is gross",
    r"\bpotrąc(enie|enia|eń|eniach|ane|ono)\b": "the act: zmniejszenie",
    r"należy się|się nie? ?należy|\bnależn[aeyą]": "przysługuje, nie przysługuje",
    r"\bpołówki\b": "a calque of halves up",
    r"(?<!motywacyjna )\bpremia motywacyjna\b": "motywacyjna premia integracyjna",
    r"podmiot\w* tworząc|zakładając\w+ centr": "instytucja tworząca",
    r"najniższe(go)? świadczeni": "minimalna kwota świadczenia",
    r"\bzapłat": "the works give a świadczenie",
    r"stypendium (reintegracyjne|za reintegrację)": "w okresie reintegracji społecznej",
    r"^(?!podmiot )prowadzący klub|[^t] prowadzący klub": "podmiot prowadzący",
    r"ustawy zmieniającej": "acts by title and day",
    r"\b(odczyt|odczytani[ea]|odczytaniem)\b": "wykładnia",
    r"\binterpretacj": "wykładnia",
    r"\bzegar": "okres obserwacji",
    r"wywołując|obliczając[ya]\b": "the caller of a function",
    r"\bbrakuje\b": "nie podano",
    r"wymyślon": "fikcyjny",
    r"byłoby dobrze|wychodzi\b": "talk",
    r"blok(iem|u)? (A|B)\b|blok\w* integracji społecznej": "blok Integracja",
    r"długoterminowo bezrobotn": "długotrwale bezrobotny",
    r"podopieczn|beneficjent": "uczestnik",
    r"dni nieusprawiedliwione\b": "nieobecność nieusprawiedliwiona",
    r"okres główny": "okres uczestnictwa",
    r"\bsankcj|\bkara\b": "pozbawienie statusu bezrobotnego",
}
"""Words of the glossary's *not* column, and what stands for them."""

MEANT: dict[str, str] = {
    "nie oblicza się podatku, potrąceń egzekucyjnych ani prawa do pomocy społecznej": (
        "what a bailiff takes is a potrącenie"
    ),
    "uczestniczyło 20 podopiecznych": "the words of a published text",
    "dzień przed 2200-01-01, a pusta komórka, gdy go nie ma": "a cell holds it so",
}
"""Texts in which such a word or day is right, each with the reason."""


def _bare(said: str) -> str:
    return QUOTED.sub(" ", said)


def _label(one: Text) -> bool:
    return one.kind in {"Label", "Parameter", "Line", "Limit", "Rule", "Formula"}


def english(one: Text) -> bool:
    """It has English words."""
    return bool(ENGLISH.search(_bare(one.said)))


def keys(one: Text) -> bool:
    """It has names of the code, or codes of evidence."""
    return bool(KEY.search(_bare(one.said)))


def stars(one: Text) -> bool:
    """It has stars, which belong to pages."""
    return "*" in one.said


def spaced_percent(one: Text) -> bool:
    """It parts a number from its per cent."""
    return bool(PERCENT.search(one.said))


def iso_day(one: Text) -> bool:
    """It has a day as files write it."""
    said = one.said not in MEANT and one.kind != SOURCE
    return said and bool(DAY.search(one.said))


def colons(one: Text) -> bool:
    """It has more than one colon outside brackets."""
    return re.sub(r"\(.*?\)", "", _bare(one.said)).count(":") > 1


def banned(one: Text) -> bool:
    """It has a word that the law does not use for the thing; `BANNED` has the word."""
    said = _bare(one.said)
    return one.said not in MEANT and any(
        re.search(word, said, re.IGNORECASE) for word in BANNED
    )


def ends_loose(one: Text) -> bool:
    """A label that ends with an adverb."""
    return _label(one) and bool(LOOSE.search(one.said))


def leans(one: Text) -> bool:
    """A label that leans on another one."""
    return _label(one) and bool(LEANING.search(one.said))


def answers(one: Text) -> bool:
    """An interpretation that answers a question nobody sees."""
    return one.kind == "Interpretation" and bool(ANSWER.search(one.said))


def no_sentence(one: Text) -> bool:
    """An interpretation is a sentence, with one of the verbs of `VERB`."""
    return one.kind == "Interpretation" and not VERB.search(one.said)


def long_question(one: Text) -> bool:
    """A question of more than twenty words."""
    return one.kind == "OpenPoint" and len(one.said.split()) > 20


def wrong_gender(one: Text) -> bool:
    """A verb in the masculine after *która*."""
    return bool(GENDER.search(one.said))


FAULTS: tuple[Callable[[Text], bool], ...] = (
    english,
    keys,
    stars,
    spaced_percent,
    iso_day,
    colons,
    banned,
    ends_loose,
    leans,
    answers,
    no_sentence,
    long_question,
    wrong_gender,
)


# -- what holds of every text


def test_texts_are_collected() -> None:
    """From objects and from the source, of every room."""
    rooms = {Path(one.file).parts[0] for one in texts()}

    assert rooms >= {"law", "parameters", "people", "programmes", "outcomes", "cli"}
    assert {"Label", "Line", "Limit", "Interpretation", SOURCE} <= {
        t.kind for t in texts()
    }
    assert len(texts()) > 2000


@pytest.mark.parametrize("fault", FAULTS, ids=[one.__name__ for one in FAULTS])
def test_no_text_has_a_fault(fault: Callable[[Text], bool]) -> None:
    """In any room."""
    found = [f"{one.file}: {one.said}" for one in texts() if fault(one)]

    assert not found, "\n".join((f"{fault.__doc__} In these texts:", *found))


def test_a_word_that_is_meant_is_still_used() -> None:
    """And is one of those that the law does not use elsewhere, or a day."""
    said = {one.said for one in texts()}

    assert set(MEANT) <= said


def test_what_a_page_tells_beside_law_is_told_in_polish() -> None:
    """Of a clause, and why law says nothing; notes of numbers stand on no page."""
    of_numbers = {
        id(version)
        for _, one in objects()
        if isinstance(one, Parameter | DatedDay)
        for version in one.history.versions
    }
    silent = [
        f"{file}: {one.note.en}"
        for file, one in objects()
        if isinstance(one, Clause) or (isinstance(one, Version) and one.content is None)
        if id(one) not in of_numbers and one.note.en and not one.note.pl
    ]

    assert not silent, "\n".join(silent)


def test_a_fact_and_the_number_it_is_compared_with_have_labels_of_their_own() -> None:
    """Else the rule reads *x ≥ x*."""
    same = {
        left.name
        for _, one in objects()
        if isinstance(one, Compare)
        for left, right in [(one.left, one.right)]
        if isinstance(left, Attribute) and isinstance(right, Parameter)
        if label(left).pl.endswith(right.pl)
    }

    assert not same
