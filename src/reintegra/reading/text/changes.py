"""Write changes of the law as Markdown, in Polish and in English."""

from __future__ import annotations

from collections.abc import Iterator

from reintegra.reading.change.changes import Change, ChangeKind, Changes
from reintegra.reading.text.days import day_text, days_text
from reintegra.reading.text.prose import attested, sources_text
from reintegra.values.explanations import explanation
from reintegra.values.text import Language, Text, in_language

_LAW = Text("Zmiany stanu prawnego", "Changes of the law")
_NONE = Text("Nic się nie zmienia.", "Nothing changes.")
_REMOVED = Text("dotychczas", "until then")
_ADDED = Text("odtąd", "from then on")
_KNOWN = Text("Stan wiedzy na dzień: {day}.", "As known on {day}.")


@explanation.register
def changes_text(found: Changes, lang: Language) -> str:
    """Write a page of changes: a heading for each day, and for each provision."""
    return "\n".join(_lines(found, lang))


def _lines(found: Changes, lang: Language) -> Iterator[str]:
    when = days_text(found.first, found.last, lang)
    of = "" if found.of is None else f"{in_language(found.of, lang)}, "
    yield f"# {in_language(_LAW, lang)}: {of}{when}"
    if found.known_on:
        known = in_language(_KNOWN, lang)
        yield f"\n{known.format(day=day_text(found.known_on, lang))}"
    if not found.changes:
        yield f"\n{in_language(_NONE, lang)}"
    for day in found.days:
        if found.first != found.last:
            yield f"\n## {day_text(day, lang)}"
        for one in found.changes:
            if one.on == day:
                yield from _change(one, lang)


def _change(one: Change, lang: Language) -> Iterator[str]:
    head = in_language(one, lang) or one.key
    yield f"\n### {head}: {in_language(one.kind, lang)}\n"
    yield f"`{one.key}`. {_sources(one, lang)}"
    if remark := in_language(one.note, lang):
        yield f"\n*{remark}*"
    sides = (_REMOVED, one.removed), (_ADDED, one.added)
    for label, lines in sides:
        if lines:
            yield f"\n{in_language(label, lang)}:\n"
            yield from (f"- {in_language(line, lang)}" for line in lines)


def _sources(one: Change, lang: Language) -> str:
    if one.kind is ChangeKind.NOT_READ:
        return sources_text(one.cites, lang)
    return attested(one.cites, one.evidence, one.published, lang)
