"""A settlement of socially useful works as plain data and as CSV files."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from reintegra.interop.plain import (
    Plain,
    choice_data,
    exact,
    finding_data,
    notice_data,
    statement_data,
)
from reintegra.programmes.psu.settlement_rows import Settlement
from reintegra.programmes.shared.money import grosze
from reintegra.programmes.shared.monthly_list import ListRow, MonthList
from reintegra.reading.text.csv_text import Cell, sheet
from reintegra.reading.text.numbers import zloty
from reintegra.values.text import Language, in_language

ROW_COLUMNS = (
    *("month", "id", "minutes", "rate", "amount", "refund", "gmina_share"),
    *("amount_grosze", "refund_grosze", "gmina_share_grosze"),
)
LINE_COLUMNS = (
    *("month", "id", "key", "label", "unit", "counts"),
    *("exact", "count", "fraction", "cites"),
)
FINDING_COLUMNS = ("month", "id", "limit", "label", "met", "first", "last", "cites")


def settlement_data(settled: Settlement, lang: Language = "pl") -> Plain:
    """Return a settlement as plain data, labels and warnings in a language."""
    return {
        "month": str(settled.month),
        "total": str(settled.total),
        "refund": str(settled.refund),
        "gmina_share": str(settled.gmina_share),
        "rows": [
            {
                "id": row.id,
                "refund": str(row.refund),
                "gmina_share": str(row.gmina_share),
                **statement_data(row.statement, lang),
            }
            for row in settled.rows
        ],
        "absent": list(settled.absent),
        "open": list(settled.open),
        "findings": [{"id": w} | finding_data(f, lang) for w, f in settled.findings],
        "interpretations": [choice_data(c, lang) for c in settled.interpretations],
        "warnings": [notice_data(notice, lang) for notice in settled.warnings],
    }


def settlement_sheets(settled: Settlement, lang: Language = "pl") -> dict[str, str]:
    """Return a settlement as CSV files by name: rows, their lines, and findings."""
    return {
        "settlement.csv": sheet(ROW_COLUMNS, _rows(settled)),
        "lines.csv": sheet(LINE_COLUMNS, line_rows(settled, lang)),
        "findings.csv": sheet(FINDING_COLUMNS, _findings(settled, lang)),
    }


def line_rows(listed: MonthList[ListRow], lang: Language) -> Iterator[tuple[Cell, ...]]:
    """Go through the lines of every row of a list, one by one."""
    for row in listed.rows:
        for line in row.statement.lines:
            cites = str(line.cites) if line.cites else None
            exacts = exact(line.exact), exact(line.count), exact(line.fraction)
            said = line.key, line.label(lang), line.unit, line.counts
            yield str(listed.month), row.id, *said, *exacts, cites


def _rows(settled: Settlement) -> Iterator[tuple[Cell, ...]]:
    for row in settled.rows:
        spent = Fraction(row.statement.line("hours").exact or 0) * 60
        rate = zloty(int(row.statement.line("rate").exact or 0))
        borne = row.amount, row.refund, row.gmina_share
        yield str(settled.month), row.id, int(spent), rate, *borne, *map(grosze, borne)


def _findings(settled: Settlement, lang: Language) -> Iterator[tuple[Cell, ...]]:
    for person, found in settled.findings:
        days = found.days[0].isoformat(), found.days[-1].isoformat()
        cites = "; ".join(cite.text(lang) for cite in found.cites)
        said = found.key, in_language(found.limit, lang), found.met
        yield str(settled.month), person, *said, *days, cites
