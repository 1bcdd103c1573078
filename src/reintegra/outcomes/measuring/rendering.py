"""Figures as text, in Polish and English."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from reintegra.grammar.nodes import Rounding
from reintegra.outcomes.measuring.rate import Figure, Rate
from reintegra.outcomes.measuring.version import chosen_by_day
from reintegra.reading.record.arithmetic import round_to
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.days import day_text, days_text
from reintegra.reading.text.numbers import number as written
from reintegra.values.explanations import explanation
from reintegra.values.text import Language, Text, in_language

_SHOWN = 12
"""The most persons that a text names; all of them stand on the figure."""


def rate_notices(rate: Rate) -> Iterator[Notice]:
    """Yield what a reader must know together with a figure."""
    if not rate.evidence.firm:
        level, cite = rate.evidence, rate.cites[0]
        yield Notice(
            "evidence",
            f"poziom pewności „{level.pl}”: {cite.text('pl')}",
            f"evidence {level.name} ({level.en}): {cite.text('en')}",
        )
    if rate.on is None and chosen_by_day(rate.spec):
        yield _assumed_definition(rate)
    for version in rate.versions:
        if version.note:
            yield Notice("definition", version.remark("pl"), version.remark("en"))
    if rate.unknown:
        many, names = len(rate.unknown), ", ".join(_first_names(rate.unknown))
        yield Notice(
            "unknown",
            f"brak danych o osobach: {many} ({names})",
            f"not known of {many} persons: {names}",
        )
    if rate.share is None:
        yield Notice(
            "undefined",
            "wskaźnik 0 z 0 osób jest nieokreślony, nie jest zerem",
            "0 of 0 persons is not defined; it is not 0",
        )


def _first_names(every: Sequence[str]) -> list[str]:
    """Return the first names, and how many there are where some are left out."""
    more = len(every) > _SHOWN
    return [*every[:_SHOWN], *([f"… ({len(every)})"] if more else [])]


def _assumed_definition(rate: Figure) -> Notice:
    """Return which definition was used, where no deciding day was given."""
    version = rate.versions[0]
    last, day = rate.spec.law.until(version), rate.spec.deciding_day
    pl, en = (
        (f"od {day_text(version.since, 'pl')}", f"{version.since} on")
        if last is None
        else (days_text(version.since, last, "pl"), f"{version.since} – {last}")
    )
    return Notice(
        "definition",
        f"nie podano daty decydującej ({day.text('pl')}); przyjęto "
        f"definicję z okresu {pl}",
        f"the day that decides was not given ({day.text('en')}): the definition of "
        f"{en} was taken",
    )


def percent(share: Fraction | None, lang: Language, places: int = 2) -> str:
    """Write a share in per cent, halves away from nothing; a dash where there is none.

    >>> percent(Fraction(50, 85), "pl")
    '58,82%'
    """
    if share is None:
        return "–"
    step = 10**places
    rounded = Fraction(round_to(share * 100 * step, Rounding.HALF_UP, 1), step)
    return f"{written(rounded, lang)}%"


@explanation.register
def rate_text(rate: Rate, lang: Language) -> str:
    """Write a figure as text, with numerator, denominator, bounds and sources."""
    words = {key: in_language(one, lang) for key, one in _WORDS.items()}
    label = in_language(rate.spec, lang)
    whose = in_language(Text(rate.spec.authority_pl, rate.spec.authority_en), lang)
    below = rate.denominator_spec
    lines = [
        f"{label} ({rate.spec.id}): {percent(rate.share, lang)}",
        f"{words['count']}: {rate.count}",
        f"{words['of']}: {rate.of}, {below.text(lang)} ({below.name})",
        f"{words['whose']}: {whose}",
    ]
    if rate.unknown:
        ends = percent(rate.worst, lang), percent(rate.best, lang)
        lines.append(f"{words['bounds']}: {' – '.join(ends)}")
    out = [f"{name}, {reason.text(lang)}" for name, reason in rate.excluded]
    lines += [f"{words['out']}: {one}" for one in _first_names(out)]
    lines += [f"{words['source']}: {cite.text(lang)}" for cite in rate.cites]
    for choice in rate.interpretations:
        text = in_language(choice.interpretation, lang)
        lines.append(f"{choice}: {text}")
    return "\n".join([*lines, *(f"! {one.text(lang)}" for one in rate.warnings)])


_WORDS: dict[str, Text] = {
    "count": Text("licznik", "numerator"),
    "of": Text("mianownik", "denominator"),
    "whose": Text("czyj wskaźnik", "whose measure"),
    "bounds": Text(
        "wartość najniższa i najwyższa, gdy dane będą pełne",
        "least and most, once all is known",
    ),
    "out": Text("poza mianownikiem", "left out"),
    "source": Text("źródło", "source"),
}
