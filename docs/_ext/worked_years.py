"""Write the page of worked persons: every programme in each of the eight years."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from worked_answers import DAYS, Question
from worked_questions import PERSON, QUESTIONS, WHO

from reintegra import programmes
from reintegra.programmes.open_to_text import exclusions_text
from reintegra.reading.text.days import day_text
from reintegra.reading.text.numbers import Language
from reintegra.reading.text.prose import link

_HEADS: dict[Language, tuple[str, str, str, str]] = {
    "pl": (
        "# Osoby w ośmiu latach",
        "Odpowiedzi obliczono przy budowaniu tych stron, według prawa każdego z dni.",
        "## Osoby",
        "| program | pytanie | odpowiedź | podstawa |",
    ),
    "en": (
        "# Persons in eight years",
        "The answers are computed when these pages are built, by the law of each day.",
        "## Persons",
        "| programme | question | answer | law |",
    ),
}


def page(lang: Language, titles: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    """Write the page in a language, the programmes called by their *titles*."""
    title, how, persons, head = _HEADS[lang]
    yield f"{title}\n\n{how}\n\n{persons}\n"
    for room, who in WHO.items():
        yield f"- {titles[room][lang == 'en']}: {who[lang == 'en']}"
    for day in DAYS:
        yield f"\n## {day_text(day, lang)}\n\n{head}\n| --- | --- | --- | --- |"
        for one in QUESTIONS:
            if day >= one.since:
                yield _row(one, day, lang, titles)
        yield ""
        found = programmes.open_to(PERSON, day).exclusions
        yield from (f"- {line}" for line in exclusions_text(found, lang))


def _row(
    one: Question, day: date, lang: Language, titles: Mapping[str, tuple[str, str]]
) -> str:
    answer = one.on(day)
    said = one.pl if lang == "pl" else one.en
    law = "; ".join(link(cite, lang) for cite in answer.cites)
    title = titles[one.programme][lang == "en"]
    return f"| {title} | {said} | {answer.text(lang)} | {law} |"
