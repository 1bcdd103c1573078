"""Suppressed tables: as they may be published, without the hidden counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from fractions import Fraction
from typing import TypeVar

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.disclosure.cross_table import TOTAL, Cell, cell_text
from reintegra.errors import UnknownNameError
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.csv_text import markdown, row_text
from reintegra.values import frozen
from reintegra.values.text import Language, Text, in_language

HIDDEN = "·"
"""The sign of a hidden count, for any reason."""

T = TypeVar("T")
_KIND = "cell"


class HidingReason(Enum):
    """The reason why a cell is hidden; not for publication, as it narrows the count."""

    PRIMARY = Text("za mała liczba osób", "too small itself")
    COMPLEMENTARY = Text("ujawniałaby inną komórkę", "would give another away")

    @property
    def pl(self) -> str:
        """The reason in Polish."""
        return self.value.pl

    @property
    def en(self) -> str:
        """The reason in English."""
        return self.value.en


@check_arguments
@frozen
class Protection:
    """The rule by which cells were hidden (*reguła ukrywania*).

    Attributes:
        key: Its name.
        pl: The rule, in Polish.
        en: The rule, in English.
        binding: Whether a statute sets its numbers; if not, it is a convention.
        evidence: How well it is attested.
        cites: The units of law it is based on.
    """

    key: str
    pl: str
    en: str
    binding: bool
    evidence: Evidence
    cites: tuple[Citation, ...]


@check_arguments
@frozen(repr=False)
class SuppressedTable:
    """A table as it may be published; the hidden counts are not in it.

    Attributes:
        rows: The labels of the rows, without the total.
        columns: The labels of the columns; ``()`` for a one-way table.
        cells: The cells that are shown, each with its count.
        reasons: The cells that are hidden, each with the reason.
        ranges: The least and the greatest count that each hidden cell can have by what
            is shown; ``None`` where there is no greatest.
        rule: The rule by which cells were hidden.
        threshold: The least number that is shown.
        zeros: Whether a count of 0 is hidden as well.
        least: Whether it is certain that no cheaper choice of cells exists.
        warnings: What a reader must know together with it.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Cell, int], ...]
    reasons: tuple[tuple[Cell, HidingReason], ...]
    ranges: tuple[tuple[Cell, tuple[int, int | None]], ...]
    rule: Protection
    threshold: int
    zeros: bool = False
    least: bool = True
    warnings: tuple[Notice, ...] = field(default=(), repr=False)

    @property
    def shown(self) -> dict[Cell, int]:
        """The counts that are shown, by cell, totals included."""
        return dict(self.cells)

    @property
    def hidden(self) -> dict[Cell, HidingReason]:
        """The cells that are hidden, each with the reason."""
        return dict(self.reasons)

    @property
    def bounds(self) -> dict[Cell, tuple[int, int | None]]:
        """The possible counts of each hidden cell, as any reader can compute."""
        return dict(self.ranges)

    def share(self, cell: Cell, of: Cell) -> Fraction | None:
        """Return the share of one cell in another, where both are shown.

        Returns:
            An exact share; ``None`` where one is hidden, or *of* is 0.

        Raises:
            UnknownNameError: There is no such cell.
        """
        part, whole = self._count(cell), self._count(of)
        return None if part is None or not whole else Fraction(part, whole)

    def following(self, derived: Mapping[Cell, T]) -> dict[Cell, T | None]:
        """Hide values that were derived from the counts together with them.

        Args:
            derived: Values by cell: averages, replacements, …; one that is itself a
                count of few persons needs a table of its own.

        Raises:
            UnknownNameError: There is no such cell.
        """
        return {
            cell: None if self._count(cell) is None else value
            for cell, value in derived.items()
        }

    def _count(self, cell: Cell) -> int | None:
        shown = self.shown
        if cell not in shown and cell not in self.hidden:
            known = map(cell_text, (*shown, *self.hidden))
            raise UnknownNameError(_KIND, cell_text(cell), known)
        return shown.get(cell)

    # -- on paper

    def lines(
        self, lang: Language = "pl", write: Callable[[int], str] = str
    ) -> Iterator[tuple[str, ...]]:
        """Go through the rows as text, a heading first and the total last.

        Args:
            lang: Language of the word for *total*.
            write: How a count is written.
        """
        shown, total = self.shown, in_language(Text("razem", "total"), lang)
        across = (*self.columns, TOTAL)
        labels = {TOTAL: total}
        yield ("", *(labels.get(key, key) for key in across))
        for row in (*self.rows, TOTAL):
            cells = [(row, key) for key in across] if self.columns else [row]
            counts = [shown.get(cell) for cell in cells]
            texts = (HIDDEN if n is None else write(n) for n in counts)
            yield (labels.get(row, row), *texts)

    def markdown(self, lang: Language = "pl") -> str:
        """Write it as a Markdown table."""
        return markdown(self.lines(lang))

    def csv(self, lang: Language = "pl") -> str:
        """Write it as comma-separated values; no cell can start a formula."""
        return "".join(f"{row_text(line)}\n" for line in self.lines(lang))

    def __str__(self) -> str:
        return self.markdown()

    def __repr__(self) -> str:
        hidden, every = len(self.reasons), len(self.reasons) + len(self.cells)
        return f"<SuppressedTable {self.rule.key}: {hidden} of {every} cells hidden>"
