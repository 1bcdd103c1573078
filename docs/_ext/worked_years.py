"""Write the page of worked persons: every programme in each of the eight years."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from worked_answers import DAYS, Question
from worked_questions import PERSON, QUESTIONS, WHO

from reintegra import programmes
from reintegra.programmes.open_to_text import exclusions_text
from reintegra.reading.text.days import day_text
from reintegra.reading.text.prose import link
from reintegra.values.text import ByLanguage, Language, Text, in_language

_HEADS = ByLanguage(
    (
        "# Osoby w ośmiu latach",
        "Odpowiedzi obliczono przy budowaniu tych stron, według prawa każdego z dni.",
        "## Osoby",
        "| program | pytanie | odpowiedź | podstawa |",
    ),
    (
        "# Persons in eight years",
        "The answers are computed when these pages are built, by the law of each day.",
        "## Persons",
        "| programme | question | answer | law |",
    ),
)


def page(lang: Language, titles: Mapping[str, Text]) -> Iterator[str]:
    """Write the page in a language, the programmes called by their *titles*."""
    title, how, persons, head = in_language(_HEADS, lang)
    yield f"{title}\n\n{how}\n\n{persons}\n"
    for room, who in WHO.items():
        yield f"- {in_language(titles[room], lang)}: {in_language(who, lang)}"
    for day in DAYS:
        yield f"\n## {day_text(day, lang)}\n\n{head}\n| --- | --- | --- | --- |"
        for one in QUESTIONS:
            if day >= one.since:
                yield _row(one, day, lang, titles)
        yield ""
        found = programmes.open_to(PERSON, day).exclusions
        yield from (f"- {line}" for line in exclusions_text(found, lang))


def _row(one: Question, day: date, lang: Language, titles: Mapping[str, Text]) -> str:
    answer = one.on(day)
    said = in_language(one, lang)
    law = "; ".join(link(cite, lang) for cite in answer.cites)
    title = in_language(titles[one.programme], lang)
    return f"| {title} | {said} | {answer.text(lang)} | {law} |"
