"""Catalogues and checklists as text, in either language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from reintegra.law.timeline import Version
from reintegra.programmes.documents.catalogue import Catalogue, Contents, Item
from reintegra.programmes.documents.checklist import Checklist
from reintegra.reading.record.notices import notices
from reintegra.reading.text.days import yearly_text
from reintegra.reading.text.reasons import standard_phrase
from reintegra.values.text import Language, Text, in_language

_PHRASES = {
    "by": Text("sporządza", "made by"),
    "to": Text("odbiorca", "sent to"),
    "due": Text("termin: do {day} każdego roku", "due: by {day} each year"),
    "required": Text("wymagane", "required"),
    "barred": Text("niedopuszczalne", "not allowed"),
    "listed": Text("w szczególności", "in particular"),
    "when": Text("{what} (jeżeli {when})", "{what} (where {when})"),
}


def _phrase(key: str, lang: Language, **parts: object) -> str:
    return in_language(_PHRASES[key], lang).format(**parts)


def catalogue_text(catalogue: Catalogue, on: date, lang: Language) -> str:
    """Write out the list of a day."""
    head = f"{in_language(catalogue, lang)} ({standard_phrase('on', lang, day=on)})"
    law = f"{standard_phrase('law', lang)}: {catalogue.on(on).cites}"
    return "\n".join([head, law, *catalogue_lines(catalogue, on, lang)])


def catalogue_lines(catalogue: Catalogue, on: date, lang: Language) -> Iterator[str]:
    """Write who makes it, what is listed and the warnings, a line at a time."""
    version = catalogue.on(on)
    yield from _parties(version.require(), on, lang)
    yield from _lists(catalogue, on, lang)
    yield from _warnings(version, on, lang)


def _parties(contents: Contents, on: date, lang: Language) -> Iterator[str]:
    for key, names in (("by", contents.by), ("to", contents.to)):
        if names:
            listed = "; ".join(in_language(one, lang) for one in names)
            yield f"{_phrase(key, lang)}: {listed}"
    if contents.due is not None:
        due = contents.due.on(on).value
        yield _phrase("due", lang, day=yearly_text(due.month, due.day, lang))


def _lists(catalogue: Catalogue, on: date, lang: Language) -> Iterator[str]:
    if not isinstance(catalogue, Checklist):
        yield from _items("listed", catalogue.listed(on), lang)
        return
    yield from _items("required", catalogue.required(on), lang)
    yield from _items("barred", catalogue.barred(on), lang)


def _items(head: str, items: Iterable[Version[Item]], lang: Language) -> Iterator[str]:
    shown = [f"- {_item(one.require(), lang)} – {one.cites.unit}" for one in items]
    if shown:
        yield f"{_phrase(head, lang)}:"
        yield from shown


def _item(item: Item, lang: Language) -> str:
    if item.when is None:
        return in_language(item, lang)
    return _phrase(
        "when", lang, what=in_language(item, lang), when=in_language(item.when, lang)
    )


def _warnings(version: Version[Contents], on: date, lang: Language) -> Iterator[str]:
    if remark := in_language(version.note, lang):
        yield f"{standard_phrase('warning', lang)}: {remark}"
    weak = (one for item in version.require().items for one in notices(on, item))
    for notice in dict.fromkeys((*notices(on, version), *weak)):
        yield f"{standard_phrase('warning', lang)}: {notice.text(lang)}"
