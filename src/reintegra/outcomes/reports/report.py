"""A report: tables with labels in both languages, its source, and what is not known."""

from __future__ import annotations

from attrs import evolve

from reintegra.arguments import check_arguments
from reintegra.disclosure.suppress import CONVENTION
from reintegra.errors import UnknownNameError
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.periods import Period
from reintegra.outcomes.reports.cells import cell_value, unknown_count
from reintegra.outcomes.reports.report_suppression import suppress_tables
from reintegra.outcomes.reports.tables import Heading, ReportTable
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.csv_text import markdown, sheet
from reintegra.reading.text.days import days_text
from reintegra.values import frozen
from reintegra.values.text import Language, Text, in_language


@check_arguments
@frozen(repr=False)
class Report:
    """A report on a period, as tables (*sprawozdanie*).

    Attributes:
        heading: The title.
        period: The period reported.
        cites: The units of law, or the forms, that it follows.
        evidence: How well its content is attested.
        tables: Its tables.
        notes: What a reader must know together with it.
    """

    heading: Heading
    period: Period
    cites: tuple[Citation, ...]
    evidence: Evidence
    tables: tuple[ReportTable, ...]
    notes: tuple[Notice, ...] = ()

    def table(self, key: str) -> ReportTable:
        """Return the table called *key*.

        Raises:
            UnknownNameError: There is none.
        """
        found = {one.heading.key: one for one in self.tables}
        if key not in found:
            kind = "table"
            raise UnknownNameError(kind, key, found)
        return found[key]

    def suppressed(self, threshold: int) -> Report:
        """Hide the counts from which groups of fewer than *threshold* persons follow.

        In the whole report, no sum and no difference of counts that stay is a count of
        fewer persons; shares are hidden together with their counts. Counts of 0 stay,
        as in `suppress`, and so do the inputs that were not counted from the cohort.

        Args:
            threshold: The least number of persons; 3 or more. No act sets one.

        Raises:
            FactError: *threshold* is no such number.
        """
        tables = tuple(suppress_tables(self.tables, threshold))
        return evolve(self, tables=tables, notes=(*self.notes, CONVENTION))

    # -- on paper

    def markdown(self, lang: Language = "pl") -> str:
        """Write it as Markdown, with its source and notes."""
        words = {key: in_language(one, lang) for key, one in _WORDS.items()}
        period = self.period
        parts = [
            f"# {self.heading.text(lang)}",
            f"{words['period']}: {days_text(period.first, period.last, lang)}",
            *(f"{words['source']}: {cite.text(lang)}" for cite in self.cites),
        ]
        for table in self.tables:
            parts += [f"## {table.heading.text(lang)}", markdown(table.lines(lang))]
            if table.overlapping:
                parts.append(words["overlapping"])
        return "\n\n".join([*parts, *(f"! {one.text(lang)}" for one in self.notes)])

    def csv(self, lang: Language = "pl") -> str:
        """Write every cell as a row of one CSV file; no cell can start a formula."""
        heads = tuple(in_language(_WORDS[name], lang) for name in _COLUMNS)
        return sheet(
            heads,
            (
                (
                    table.heading.text(lang),
                    row.heading.text(lang),
                    column.text(lang),
                    cell_value(cell, lang),
                    unknown_count(cell),
                )
                for table in self.tables
                for row in table.rows
                for column, cell in zip(table.columns, row.cells, strict=True)
            ),
        )

    def __str__(self) -> str:
        return self.markdown()

    def __repr__(self) -> str:
        return f"<Report {self.heading.key}: {self.period}, {len(self.tables)} tables>"


_COLUMNS = ("table", "row", "column", "value", "unknown")
_WORDS: dict[str, Text] = {
    "period": Text("okres", "period"),
    "source": Text("źródło", "source"),
    "overlapping": Text(
        "Osoba może być w kilku wierszach; nie sumują się one do ogółu.",
        "Somebody can be in several rows; they do not add up to all.",
    ),
    "table": Text("tablica", "table"),
    "row": Text("wiersz", "row"),
    "column": Text("kolumna", "column"),
    "value": Text("wartość", "value"),
    "unknown": Text("nie wiadomo", "not known"),
}
