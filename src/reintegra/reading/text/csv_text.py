"""Tables as text: CSV in which no cell can start a formula, and Markdown."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from io import StringIO
from typing import TypeAlias

Cell: TypeAlias = "str | int | bool | Decimal | None"

# At the start, and after what another spreadsheet takes for the end of a cell.
# Some read the signs of East Asian keyboards, as wide as two letters, like the others.
_SIGNS = r"=+\-@\uff1d\uff0b\uff0d\uff20"
_FORMULA = re.compile(rf"^(?=[{_SIGNS}\t\r\n])|(?<=[;,|\t\r\n])(?=[{_SIGNS}])")
_END = "\r\n"
_LAYOUT = frozenset("\N{NO-BREAK SPACE}\t\r\n")


def escape_formula(cell: Cell) -> str:
    r"""Write a cell; text that a spreadsheet would take for a formula gets a quote.

    The separator is the reader's setting, so text after ``,``, ``;``, ``|``, a tab or
    the end of a line gets one as well. Numbers, unlike text that looks
    like one, are written as they are; ``None``, *not known*, is an empty cell. A
    control character is written out.

    >>> escape_formula("=1+1"), escape_formula("-5.00"), escape_formula(None)
    ("'=1+1", "'-5.00", '')
    >>> escape_formula("P;=1+1;x"), escape_formula("\x1b[2J")
    ("P;'=1+1;x", '\\x1b[2J')
    """
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case int() | Decimal():
            return str(cell)
        case _:
            return _FORMULA.sub("'", visible(cell))


def visible(text: str) -> str:
    r"""Write out the control characters of a text; line ends and tabs are kept.

    >>> visible("a\x1b[2Jb")
    'a\\x1b[2Jb'
    """
    if text.replace("\N{NO-BREAK SPACE}", "").isprintable():
        return text  # as nearly every text is
    return "".join(
        sign if sign.isprintable() or sign in _LAYOUT else repr(sign)[1:-1]
        for sign in text
    )


def sheet(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Write a table as CSV: separator ``,``, CRLF, every formula escaped."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator=_END)
    writer.writerow(map(escape_formula, columns))
    writer.writerows(map(escape_formula, row) for row in rows)
    return out.getvalue()


def row_text(cells: Iterable[Cell]) -> str:
    r"""Write a row as `sheet` does, without the end of the line.

    >>> row_text(("P-1", None, True, "a, b"))
    'P-1,,true,"a, b"'
    >>> row_text(("P-1", "a\nb"))
    'P-1,"a\nb"'
    """
    out = StringIO(newline="")  # quoted is what the writer takes for the end of a line
    csv.writer(out, lineterminator=_END).writerow(map(escape_formula, cells))
    return out.getvalue().removesuffix(_END)


def markdown(rows: Iterable[Sequence[str]]) -> str:
    r"""Write rows as a Markdown table, the heading first.

    >>> print(markdown([("who", "n"), ("a | b", "2")]))
    | who | n |
    | --- | --- |
    | a \| b | 2 |
    """
    heading, *body = rows
    every = (heading, ("---",) * len(heading), *body)
    return "\n".join(f"| {' | '.join(map(_escaped, row))} |" for row in every)


def _escaped(text: str) -> str:
    return text.replace("|", r"\|").replace("\n", " ")
