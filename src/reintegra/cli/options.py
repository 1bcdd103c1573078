"""Options of the command, and what is read from them."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from reintegra.errors import PeriodError
from reintegra.interop import cells
from reintegra.interop.cells import CellError
from reintegra.law.interpretations import Interpretations
from reintegra.programmes.cis.class_days import ClassDays as CentreDays
from reintegra.programmes.cis.class_days import class_days as read_class_days
from reintegra.values.text import Language

_WEEKDAYS = re.compile(r"[1-6]-[1-6]|[1-6](,[1-6])*", re.ASCII)

Lang = Annotated[Language, typer.Option(help="Language: pl or en.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, and nothing else.")]
Out = Annotated[
    Path | None,
    typer.Option(file_okay=False, help="Folder to write CSV files and result.json to."),
]
Under = Annotated[
    list[str],
    typer.Option(
        metavar="OP-nn=KEY", help="Interpretation of an open point; may come again."
    ),
]
Unverified = Annotated[
    bool, typer.Option("--unverified", help="Allow values that are not verified.")
]

ClassDays = Annotated[
    str | None,
    typer.Option(
        metavar="1-6", help="Weekdays with classes, 1 for Monday: 1-6, or 1,3,5."
    ),
]


def interpretations(under: list[str], *, unverified: bool) -> Interpretations:
    """Return the interpretations that the options choose.

    Raises:
        UnknownNameError: A point or an interpretation is not known.
    """
    pairs: list[tuple[str, str]] = []
    for said in under:
        point, equals, key = said.partition("=")
        if not equals or point in dict(pairs):
            msg = f"got {said!r}, expected each point once, such as OP-05=due_days"
            raise typer.BadParameter(msg, param_hint="--under")
        pairs.append((point, key))
    return Interpretations(pairs, unverified=unverified)


def day(text: str) -> date:
    """Read a day.

    Raises:
        PeriodError: *text* is no day.
    """
    try:
        return cells.any_day(text)
    except CellError as error:
        msg = f"no day: got {text!r}, {error}"
        raise PeriodError(
            where="", name="day", got=text, expected=error.expected.en, message=msg
        ) from None


def class_days(text: str | None) -> CentreDays | None:
    """Read weekdays, such as ``1-6`` or ``1,3,5``; ``None`` where none are given.

    Raises:
        PeriodError: *text* is no such list.
    """
    if text is None:
        return None
    first, to, last = text.partition("-")
    if _WEEKDAYS.fullmatch(text) is None or (to and last < first):
        msg = (
            f"class days: got {text!r}, expected weekdays such as 1-6 or 1,3,5, from 1 "
            "(Monday) to 6 (Saturday)"
        )
        raise PeriodError(
            where="",
            name="class days",
            got=text,
            expected="weekdays such as 1-6 or 1,3,5",
            message=msg,
        )
    named = range(int(first), int(last) + 1) if to else map(int, text.split(","))
    return read_class_days(named)


def day_or_column(text: str) -> date | str:
    """Read a day; what does not look like one names a column."""
    return day(text) if text[:1].isdigit() else text.strip().casefold()
