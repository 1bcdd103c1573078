"""Write the page of the metrics: every definition, made from the metric itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from reintegra.grammar.nodes import Condition
from reintegra.law.open_points import OP_39, OP_40
from reintegra.law.timeline import Version
from reintegra.outcomes.metrics import METRICS
from reintegra.outcomes.metrics.denominators import DENOMINATORS
from reintegra.outcomes.metrics.spec import (
    AnySpell,
    Definition,
    LastSpell,
    MetricSpec,
    Numerator,
    PersonMeets,
    Ratio,
)
from reintegra.reading.text.phrases import phrase
from reintegra.reading.text.prose import level_text, outline, sources_text, span
from reintegra.values.text import Language, Text, in_language

_WORDS = {
    "title": Text("# Wskaźniki", "# Metrics"),
    "how": Text(
        "Każdą definicję wypisano z samego wskaźnika przy budowaniu tych stron.",
        "Every definition is told from the metric itself when these pages are built.",
    ),
    "denominators": Text("## Mianowniki", "## Denominators"),
    "whose": Text("czyj", "whose"),
    "selects": Text("wersję wybiera", "its version is chosen by"),
    "clock": Text("okres obserwacji", "clock"),
    "population": Text("populacja", "population"),
    "left_out": Text("poza mianownikiem", "left out"),
    "denominator": Text("mianownik", "denominator"),
    "caller": Text(
        f"wskazuje osoba sporządzająca sprawozdanie ({OP_39.id})",
        f"the caller has to name it ({OP_39.id})",
    ),
    "counts": Text("liczy się osoba", "a person counts"),
    "some": Text(
        "liczy się osoba, która ma zdarzenie",
        "a person counts who has a spell",
    ),
    "or_person": Text("albo o której", "or of whom"),
    "among": Text(
        "liczy się osoba, której ostatnie zdarzenie spośród takich",
        "a person counts whose last spell among these",
    ),
    "last": Text("spełnia", "meets"),
    "observed": Text(
        "brak zdarzenia jest pewny, gdy",
        "that there is none is known once",
    ),
    "part": Text("licznik, suma", "numerator, the sum of"),
    "whole": Text("mianownik, suma", "denominator, the sum of"),
    "other": Text(
        f"drugi wskaźnik z pary ({OP_40.id}); osoba liczona tylko do niego",
        f"the other effect of the pair ({OP_40.id}); a person counted for it alone",
    ),
}


def _say(key: str, lang: Language) -> str:
    return in_language(_WORDS[key], lang)


def page(lang: Language) -> Iterator[str]:
    """Write the page in a language, a line at a time."""
    yield f"{_say('title', lang)}\n\n{_say('how', lang)}\n"
    for spec in METRICS.values():
        yield from _metric(spec, lang)
    yield f"{_say('denominators', lang)}\n"
    for one in DENOMINATORS.values():
        yield f"- `{one.name}`: {one.text(lang)}"
        if one.condition is not None:
            yield from outline(one.condition, lang, 1)


def _metric(spec: MetricSpec, lang: Language) -> Iterator[str]:
    whose = in_language(spec.authority, lang)
    yield f"## {in_language(spec, lang)}\n\n`{spec.id}`\n"
    yield f"- {_say('whose', lang)}: {whose}"
    yield f"- {_say('selects', lang)}: {spec.deciding_day.text(lang)}"
    yield f"- {_say('clock', lang)}: {spec.clock.text(lang)}\n"
    for version in spec.law.versions:
        yield f"### {span(spec.law, version, lang)}\n"
        yield from _version(version, lang)
        yield ""


def _version(version: Version[Definition], lang: Language) -> Iterator[str]:
    remark = in_language(version.note, lang)
    note = f" *{remark}*" if remark else ""
    level = level_text(version.evidence, lang)
    yield f"{sources_text(version.sources, lang)} {level}.{note}\n"
    definition = version.content
    if definition is None:
        yield in_language(version.status, lang)
        return
    yield from _condition("population", definition.population, lang)
    for one in definition.exclusions:
        yield f"- {_say('left_out', lang)}: {one.text(lang)}"
    name = definition.denominator
    below = _say("caller", lang) if name is None else DENOMINATORS[name].text(lang)
    shown = "" if name is None else f" (`{name}`)"
    yield f"- {_say('denominator', lang)}: {below}{shown}"
    yield from _numerator(definition.numerator, lang)
    yield from _other_effect(definition, lang)


def _other_effect(definition: Definition, lang: Language) -> Iterator[str]:
    if definition.other_effect is None:
        return
    for _, effect in definition.other_effect.interpretations:
        if effect is not None:
            yield f"- {_say('other', lang)}:"
            yield from (f"  {line}" for line in _numerator(effect, lang))


def _condition(key: str, condition: Condition, lang: Language) -> Iterator[str]:
    yield f"- {_say(key, lang)}:"
    yield from outline(condition, lang, 1)


def _numerator(numerator: Numerator, lang: Language) -> Iterator[str]:
    match numerator:
        case PersonMeets(condition):
            yield from _condition("counts", condition, lang)
        case AnySpell(condition, observed, alternative):
            yield from _condition("some", condition, lang)
            if alternative is not None:
                yield from _condition("or_person", alternative, lang)
            yield from _condition("observed", observed, lang)
        case LastSpell(among, condition, observed):
            yield from _condition("among", among, lang)
            yield from _condition("last", condition, lang)
            yield from _condition("observed", observed, lang)
        case Ratio(part, whole):
            yield f"- {_say('part', lang)}: {phrase(part, lang)}"
            yield f"- {_say('whole', lang)}: {phrase(whole, lang)}"
        case _:
            assert_never(numerator)
