"""Pay everybody of a centre for a month: rows, lines, limits, and what is not final."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import frozen

from reintegra.cli import notes
from reintegra.cli.phrases import phrase
from reintegra.interop.plain import (
    Plain,
    finding_data,
    rejected_data,
    statement_data,
    tally_data,
)
from reintegra.interop.registers import Centre, Folder, centre
from reintegra.interop.settlement import LINE_COLUMNS, line_rows
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month
from reintegra.programmes.cis.class_days import ClassDays
from reintegra.programmes.cis.monthly_list import Payroll, PayrollRow, payroll
from reintegra.programmes.shared.money import grosze
from reintegra.reading.record.statement import StatementLine
from reintegra.reading.text.csv_text import Cell, sheet
from reintegra.reading.text.numbers import money, number, quantity
from reintegra.values.text import Language

if TYPE_CHECKING:  # who reads JSON needs no screen
    from reintegra.cli.screen import Screen


@frozen
class Paid:
    """A centre's month, paid.

    Attributes:
        centre: What was read of the registers.
        payroll: The list.
    """

    centre: Centre
    payroll: Payroll

    @property
    def clean(self) -> bool:
        """Whether no row was rejected and no limit is breached."""
        breached = any(finding.met is False for _, finding in self.payroll.findings)
        return not (self.centre.rejected or breached)

    @property
    def settled(self) -> bool:
        """Whether the list is final: every row is, and no row of a file was rejected.

        A rejected row without a person, or with a misspelt one, may be anybody's.
        """
        return not (self.open or self.centre.rejected)

    def final(self, row: PayrollRow) -> bool:
        """Whether a row is final: every day known, no row of its person rejected."""
        return row.statement.complete and row.id not in self.centre.doubtful

    @property
    def open(self) -> tuple[str, ...]:
        """The persons whose rows are not final."""
        return tuple(str(row.id) for row in self.payroll.rows if not self.final(row))

    def data(self, lang: Language) -> Plain:
        """Return everything as plain data."""
        listed, rejected = self.payroll, self.centre.rejected
        return {
            "month": str(listed.month),
            "total": str(listed.total),
            "total_grosze": listed.grosze,
            "refund": str(listed.refund),
            "final": self.settled,
            "open": list(dict.fromkeys((*self.open, *map(str, listed.open)))),
            "files": [tally_data(one) for one in self.centre.tallies],
            "rows": [
                {"id": row.id, "final": self.final(row)}
                | statement_data(row.statement, lang)
                for row in listed.rows
            ],
            "absent": list(listed.absent),
            "findings": [{"id": w} | finding_data(f, lang) for w, f in listed.findings],
            "rejected": [rejected_data(one, lang) for one in rejected],
        }

    def sheets(self, lang: Language) -> dict[str, str]:
        """Return the files to write, by name."""
        month = str(self.payroll.month)
        rows: list[tuple[Cell, ...]] = [
            (month, row.id, row.amount, row.grosze, self.final(row))
            for row in self.payroll.rows
        ]
        return {
            "payroll.csv": sheet(("month", "id", "amount", "grosze", "final"), rows),
            "lines.csv": sheet(LINE_COLUMNS, line_rows(self.payroll, lang)),
            "rejected.csv": notes.rejected_sheet(self.centre.rejected, lang),
        }

    def show(self, screen: Screen) -> None:
        """Print it for people."""
        lang, listed = screen.lang, self.payroll
        screen.heading(phrase("payroll", lang, month=listed.month))
        columns = ("id", "line", "count", "amount", "cites", "final")
        screen.table(columns, self._rows(lang))
        sums = {"total": listed.grosze, "refund": grosze(listed.refund)}
        shown = {name: money(amount, lang) for name, amount in sums.items()}
        screen.line(phrase("total", lang, **shown))
        self._show_open(screen)
        self._show_remarks(screen)

    def _show_open(self, screen: Screen) -> None:
        files = [one.file for one in self.centre.rejected]
        told = {"open": self.open, "open files": files, "absent": self.payroll.absent}
        for key, names in told.items():
            if names:
                screen.line(phrase(key, screen.lang, names=notes.listed(names)))

    def _rows(self, lang: Language) -> Iterator[tuple[str, ...]]:
        for row in self.payroll.rows:
            final = phrase("final yes" if self.final(row) else "final no", lang)
            amount = money(row.grosze, lang)
            yield str(row.id), phrase("amount", lang), "", amount, "", final
            for line in row.statement.lines:
                if line.exact and line.counts:
                    yield "", *_shown(line, lang), ""

    def _show_remarks(self, screen: Screen) -> None:
        rows = [(r.id, r.statement) for r in self.payroll.rows]
        notes.show_findings(screen, self.payroll.findings)
        notes.show_numbers(screen, (one for _, s in rows for one in s.parameters))
        notes.show_choices(screen, (one for _, s in rows for one in s.interpretations))
        notes.show_warnings(screen, ((who, n) for who, s in rows for n in s.warnings))
        notes.show_rows(screen, self.centre.tallies, self.centre.rejected)


def paid(
    folder: Folder,
    month: Month,
    under: Interpretations,
    class_days: ClassDays | None = None,
) -> Paid:
    """Pay everybody of a centre for a month.

    Args:
        folder: The centre's files.
        month: The month due.
        under: Interpretations of open points.
        class_days: The days on which the centre holds classes, ``None`` where they are
            not known.

    Raises:
        RegisterError: A file cannot be read as a whole.
        NotInForceError: The benefit did not exist, or its base is not announced; also
            where nobody takes part.
    """
    read = centre(folder)
    return Paid(
        read, payroll(read.stays_with_attendance(class_days), month, under=under)
    )


# -- lines for people


def _shown(line: StatementLine, lang: Language) -> tuple[str, str, str, str]:
    times = ""
    if line.count is not None and line.fraction is not None:
        times = f"{number(line.count, lang)} × {Fraction(line.fraction)}"
    cites = line.cites.unit if line.cites else ""
    worth = quantity(line.exact or 0, line.unit, lang)
    return f"· {line.label(lang)}", times, worth, cites
