"""What a reader must know together with a figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reintegra.outcomes.measuring.figure import Figure
from reintegra.outcomes.measuring.version import chosen_by_day
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.days import day_text, days_text
from reintegra.reading.text.numbers import quantity
from reintegra.values.text import NO_TEXT

_SHOWN = 12
"""The most persons that a text names; all of them stand on the figure."""


def figure_notices(figure: Figure, unknown: Sequence[str]) -> Iterator[Notice]:
    """Yield what a reader must know together with a figure.

    Args:
        figure: The figure.
        unknown: The ids of the persons who are not known.
    """
    if not figure.evidence.firm:
        level, cite = figure.evidence, figure.cites[0]
        yield Notice(
            "evidence",
            f"poziom pewności „{level.pl}”: {cite.text('pl')}",
            f"evidence {level.name} ({level.en}): {cite.text('en')}",
        )
    if figure.on is None and chosen_by_day(figure.spec):
        yield _assumed_definition(figure)
    for version in figure.versions:
        if version.note != NO_TEXT:
            yield Notice("definition", version.note.pl, version.note.en)
    if unknown:
        many, names = len(unknown), ", ".join(first_names(unknown))
        yield Notice(
            "unknown",
            f"brak danych o osobach: {many} ({names})",
            f"not known of {quantity(many, 'persons', 'en')}: {names}",
        )
    if figure.share is None:
        yield Notice(
            "undefined",
            "wskaźnik 0 z 0 osób jest nieokreślony, nie jest zerem",
            "0 of 0 persons is not defined; it is not 0",
        )


def first_names(every: Sequence[str]) -> list[str]:
    """Return the first names, and how many there are where some are left out."""
    more = len(every) > _SHOWN
    return [*every[:_SHOWN], *([f"… ({len(every)})"] if more else [])]


def _assumed_definition(figure: Figure) -> Notice:
    """Return which definition was used, where no deciding day was given."""
    version = figure.versions[0]
    last, day = figure.spec.law.until(version), figure.spec.deciding_day
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
