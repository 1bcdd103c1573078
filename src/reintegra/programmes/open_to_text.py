"""Write out which programmes are open to a person, and which exclude one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reintegra.errors import NotInForceError, NotReadError
from reintegra.grammar.facts import labels
from reintegra.programmes.open_to import Exclusion, Openings
from reintegra.programmes.registries import joining_rules, rooms
from reintegra.reading.record.verdict import Verdict
from reintegra.reading.text.days import filled
from reintegra.reading.text.explain import answered
from reintegra.values.explanations import explanation
from reintegra.values.text import Language, Text, in_language

_WORDS: dict[str, Text] = {
    "head": Text(
        "który program (według stanu prawnego na dzień {day})",
        "which programme (by the law of {day})",
    ),
    "missing": Text("nie wiadomo; nie podano", "not known, missing"),
    "not yet": Text(
        "przepisu jeszcze nie było, wprowadzono go z dniem {day}",
        "not yet in the law, first day: {day}",
    ),
    "not read": Text(
        "przepis obowiązywał od {day}, ale jego brzmienia nie sprawdzono ({cites})",
        "in the law from {day} on, but not read ({cites})",
    ),
    "ended": Text(
        "przepis już nie obowiązuje, ostatni dzień: {day}",
        "no longer in the law, last day: {day}",
    ),
    "excluded": Text("wykluczają się", "exclude one another"),
}


@explanation.register
def openings_text(openings: Openings, lang: Language) -> str:
    """Explain what every programme says of a person."""
    lines = [filled(in_language(_WORDS["head"], lang), lang, day=openings.on)]
    for name, rule in joining_rules().items():
        lines.append(f"- {in_language(rule, lang)}: {_answer(openings, name, lang)}")
    return "\n".join([*lines, *exclusions_text(openings.exclusions, lang)])


def not_in_force_text(error: NotInForceError | NotReadError, lang: Language) -> str:
    """Say why the law gives no answer: not yet in it, no longer, or not read."""
    words = {key: in_language(one, lang) for key, one in _WORDS.items()}
    if isinstance(error, NotReadError):
        return filled(words["not read"], lang, day=error.since, cites=error.source)
    if error.last:
        return filled(words["ended"], lang, day=error.last)
    return filled(words["not yet"], lang, day=error.first)


def _answer(openings: Openings, name: str, lang: Language) -> str:
    error = openings.not_in_force.get(name) or openings.not_read.get(name)
    if error is not None:
        return not_in_force_text(error, lang)
    verdict = openings.verdicts[name]
    if verdict.missing:
        head = in_language(_WORDS["missing"], lang)
        return f"{head}: {'; '.join(_missing(verdict, lang))}"
    return f"{answered(verdict, lang)} ({'; '.join(map(str, verdict.cites))})"


def _missing(verdict: Verdict, lang: Language) -> Iterator[str]:
    facts = dict(labels(verdict.rule.record))
    return (f"{in_language(facts[name], lang)} (`{name}`)" for name in verdict.missing)


def exclusions_text(found: Iterable[Exclusion], lang: Language = "pl") -> Iterator[str]:
    """Write out which programmes exclude one another, a line each."""
    for one in found:
        names = [
            in_language(rooms()[key].NAME, lang)
            for key in joining_rules()
            if key in one.programmes
        ]
        why = f"{in_language(one, lang)} ({one.cites})"
        yield f"{in_language(_WORDS['excluded'], lang)}: {', '.join(names)} – {why}"
