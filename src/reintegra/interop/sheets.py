"""CSV files out; no text in them can start a formula in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from io import StringIO
from typing import TypeAlias

Cell: TypeAlias = "str | int | bool | Decimal | None"

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def guarded(cell: Cell) -> str:
    """Write a cell; text that a spreadsheet would take for a formula gets a quote.

    Numbers, unlike text that looks like one, are written as they are; ``None``, *not
    known*, is an empty cell.

    >>> guarded("=1+1"), guarded(Decimal("-5.00")), guarded("-5.00"), guarded(None)
    ("'=1+1", '-5.00', "'-5.00", '')
    """
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case int() | Decimal():
            return str(cell)
        case _:
            return f"'{cell}" if cell.startswith(_FORMULA) else cell


def sheet(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Write a table as CSV: separator ``,``, CRLF, every cell guarded."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(map(guarded, row) for row in rows)
    return out.getvalue()
