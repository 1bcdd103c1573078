"""Figures as text, in Polish and English."""

from __future__ import annotations

from fractions import Fraction

from reintegra.grammar.nodes import Rounding
from reintegra.outcomes.measuring.figure_notices import first_names
from reintegra.outcomes.measuring.rate import Rate
from reintegra.reading.record.arithmetic import round_to
from reintegra.reading.text.numbers import number as written
from reintegra.values.explanations import explanation
from reintegra.values.text import Language, Text, in_language


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
    whose = in_language(rate.spec.authority, lang)
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
    lines += [f"{words['out']}: {one}" for one in first_names(out)]
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
