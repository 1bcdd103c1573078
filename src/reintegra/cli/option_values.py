"""What the options of the command stand for."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import typer

from reintegra.errors import PeriodError
from reintegra.interop import cells
from reintegra.interop.cells import CellError
from reintegra.law.interpretations import Interpretations

if TYPE_CHECKING:  # of a centre, which most commands do not speak of
    from reintegra.programmes.cis.class_days import ClassDays

_WEEKDAYS = r"[1-6]-[1-6]|[1-6](,[1-6])*"


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


def class_days(text: str | None) -> ClassDays | None:
    """Read weekdays, such as ``1-6`` or ``1,3,5``; ``None`` where none are given.

    Raises:
        PeriodError: *text* is no such list.
    """
    from reintegra.programmes.cis.class_days import class_days as read  # noqa: PLC0415 - as above

    if text is None:
        return None
    first, to, last = text.partition("-")
    if re.fullmatch(_WEEKDAYS, text) is None or (to and last < first):
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
    return read(named)


def day_or_column(text: str) -> date | str:
    """Read a day; what does not look like one names a column."""
    return day(text) if text[:1].isdigit() else text.strip().casefold()
