"""Figures side by side, with warnings where they differ in kind (*zestawienie*)."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.outcomes.measuring.figure import Figure
from reintegra.outcomes.measuring.rendering import percent
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.csv_text import markdown, sheet
from reintegra.values import frozen
from reintegra.values.text import ByLanguage, Language, Text, in_language

_HEADS = ByLanguage(
    (
        "wskaźnik",
        "licznik",
        "mianownik",
        "nazwa mianownika",
        "wartość",
        "wartość najniższa",
        "wartość najwyższa",
        "brak danych (osoby)",
        "okres obserwacji",
        "poziom pewności",
    ),
    (
        "metric",
        "numerator",
        "denominator",
        "its name",
        "figure",
        "least",
        "most",
        "not known",
        "clock",
        "evidence",
    ),
)


def _figures(given: Iterable[Figure]) -> tuple[Figure, ...]:
    return tuple(given)


@check_arguments
@frozen
class SideBySide:
    """A table of figures, one row for each.

    Attributes:
        figures: The figures, in the order given.
    """

    figures: tuple[Figure, ...] = field(converter=_figures)

    @property
    def warnings(self) -> tuple[Notice, ...]:
        """Warnings where observation periods or denominators differ."""
        clocks = dict.fromkeys(one.spec.clock for one in self.figures)
        below = dict.fromkeys(one.denominator for one in self.figures)
        found = []
        if len(clocks) > 1:
            pl = "; ".join(one.text("pl") for one in clocks)
            en = "; ".join(one.text("en") for one in clocks)
            found.append(
                Notice(
                    "clocks",
                    "wskaźniki o różnych okresach obserwacji nie są porównywalne: "
                    f"{pl}",
                    f"metrics of different clocks cannot be compared: {en}",
                )
            )
        if len(below) > 1:
            names = ", ".join(below)
            found.append(
                Notice(
                    "denominators",
                    f"wskaźniki mają różne mianowniki: {names}",
                    f"the metrics have different denominators: {names}",
                )
            )
        return tuple(found)

    def rows(self, lang: Language = "pl") -> tuple[tuple[str, ...], ...]:
        """Write one row for each figure, a heading first.

        Args:
            lang: ``"pl"`` or ``"en"``.
        """
        return (in_language(_HEADS, lang), *(_row(one, lang) for one in self.figures))

    def markdown(self, lang: Language = "pl") -> str:
        """Write them as a Markdown table, the warnings below it."""
        notes = "\n".join(f"! {one.text(lang)}" for one in self.warnings)
        return "\n\n".join(filter(None, (markdown(self.rows(lang)), notes)))

    def csv(self, lang: Language = "pl") -> str:
        """Write them as CSV; the warnings are rows of their own at the end."""
        heading, *rows = self.rows(lang)
        empty = ("",) * (len(heading) - 1)
        notes = [(f"! {one.text(lang)}", *empty) for one in self.warnings]
        return sheet(heading, (*rows, *notes))

    def __str__(self) -> str:
        return self.markdown()


@check_arguments
def side_by_side(figures: Iterable[Figure]) -> SideBySide:
    """Put figures side by side, with warnings where they cannot be compared.

    Args:
        figures: Measured figures, of one cohort or of several.

    Source:
        the clocks of the authorities: 28 days; 3 months and 3 months of work; during or
        3 months and 30 days; during or 180 days and 90 days. One person can be a
        success by one of them and a failure by another.
    """
    return SideBySide(figures)


def _row(one: Figure, lang: Language) -> tuple[str, ...]:
    return (
        one.spec.id,
        str(one.count),
        str(one.of),
        f"{one.denominator_spec.text(lang)} ({one.denominator})",
        percent(one.share, lang),
        percent(one.worst, lang),
        percent(one.best, lang),
        str(one.totals.unknown),
        one.spec.clock.text(lang),
        in_language(Text(one.evidence.pl, one.evidence.name), lang),
    )
