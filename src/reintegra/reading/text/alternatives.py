"""Write out what a question comes to under each interpretation that it meets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reintegra.reading.record.alternatives import Alternative, Alternatives
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.sorting import Classification
from reintegra.reading.record.statement import Statement
from reintegra.reading.text.explain import answered
from reintegra.reading.text.numbers import money
from reintegra.reading.text.reasons import standard_phrase
from reintegra.values.explanations import explanation
from reintegra.values.text import InLanguages, Language, Text, in_language

_COUNT = Text("warianty wykładni: {n}", "combinations of interpretations: {n}")
_SPREAD = Text(
    "różnica między kwotami: {spread}", "difference of the amounts: {spread}"
)
_DECIDING = Text(
    "wynik zależy od kwestii otwartych:", "the answer hangs on open points:"
)
_SAME = Text(
    "od żadnej kwestii otwartej wynik nie zależy", "the answer hangs on no open point"
)


@explanation.register
def alternatives_text(found: Alternatives, lang: Language) -> str:
    """Explain alternatives: the answers, by which interpretations, and what decides."""
    return "\n".join(_lines(found, lang))


def _lines(found: Alternatives, lang: Language) -> Iterator[str]:
    count = in_language(_COUNT, lang).format(n=len(found.alternatives))
    yield f"{_question(found, lang)}: {count}"
    for those in _in_order(found):
        yield f"- {_answer(those[0], lang)} ({len(those)})"
    if found.spread:
        shown = money(int(found.spread * 100), lang)
        yield in_language(_SPREAD, lang).format(spread=shown)
    yield in_language(_DECIDING if found.deciding else _SAME, lang)
    for point in found.deciding:
        yield f"- {point.id}: {in_language(point, lang)}"
        for one in point.interpretations:
            answers = ", ".join(_of(found, point.id, one.key, lang))
            yield f"  - {one.key} – {in_language(one, lang)}: {answers}"


def _in_order(found: Alternatives) -> list[tuple[Alternative, ...]]:
    """Return the alternatives by their answers: amounts by size, what is open last."""
    amounts = [found.answers[one] for one in found.amounts]
    return amounts + [those for those in found.answers.values() if those not in amounts]


def _of(found: Alternatives, id_: str, key: str, lang: Language) -> list[str]:
    """Return the answers that there are under an interpretation."""
    return [
        _answer(those[0], lang)
        for those in _in_order(found)
        if any(one.chosen.get(id_) == key for one in those)
    ]


def _question(found: Alternatives, lang: Language) -> str:
    result: Any = found.alternatives[0].result
    match result:
        case Statement():
            asked: InLanguages[str] = result.formula
        case Classification():
            asked = result.sorting
        case Finding():
            asked = result.limit
        case _:
            asked = result.rule
    return in_language(asked, lang)


def _answer(one: Alternative, lang: Language) -> str:
    result: Any = one.result
    if isinstance(result, Finding):
        said: str = result.answer(lang)
        return said
    if one.answer is None:
        return standard_phrase("None", lang)
    match result:
        case Statement():
            return money(result.grosze or 0, lang)
        case Classification():
            return in_language(result.sorting.label(str(result.name)), lang)
        case _:
            return answered(result, lang)
