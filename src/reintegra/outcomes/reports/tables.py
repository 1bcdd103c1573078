"""Tables of a report: rows, columns and cells with labels in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.outcomes.reports.cells import Cell, cell_text
from reintegra.values import frozen
from reintegra.values.text import Language, in_language


@check_arguments
@frozen
class Heading:
    """The heading of a row, a column or a table.

    Attributes:
        key: Its name in programs.
        pl: The heading in Polish.
        en: The heading in English.
    """

    key: str
    pl: str
    en: str

    def text(self, lang: Language) -> str:
        """The heading in one of the languages."""
        return in_language(self, lang)


@check_arguments
@frozen
class Row:
    """A row of a table: its heading and one cell for each column."""

    heading: Heading
    cells: tuple[Cell, ...]


@check_arguments
@frozen
class ReportTable:
    """A table of a report.

    Attributes:
        heading: Its heading.
        columns: The headings of its columns.
        rows: Its rows.
        overlapping: Whether a person can be in several rows, so that the rows do not
            add up to the total.
    """

    heading: Heading
    columns: tuple[Heading, ...]
    rows: tuple[Row, ...]
    overlapping: bool = False

    def cell(self, row: str, column: str) -> Cell:
        """Return the cell of a row and a column, by their names.

        Raises:
            UnknownNameError: There is no such row or column.
        """
        rows = {one.heading.key: one for one in self.rows}
        keys = [one.key for one in self.columns]
        for kind, name, known in (("row", row, list(rows)), ("column", column, keys)):
            if name not in known:
                raise UnknownNameError(kind, name, known)
        return rows[row].cells[keys.index(column)]

    def lines(self, lang: Language) -> Iterator[tuple[str, ...]]:
        """Go through it as text, the heading first."""
        yield ("", *(one.text(lang) for one in self.columns))
        for row in self.rows:
            yield (
                row.heading.text(lang),
                *(cell_text(cell, lang) for cell in row.cells),
            )
