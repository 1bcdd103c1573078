"""Compute a formula for every row of a frame."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from reintegra.arguments import check_arguments
from reintegra.frames.interpretation_columns import Under
from reintegra.frames.row_reading import Absent, RowReading
from reintegra.grammar.nodes import Formula
from reintegra.law.interpretations import RECOMMENDED
from reintegra.law.periods import Month
from reintegra.reading.columns.names import Impossible, Unknown

FrameT = TypeVar("FrameT")


@check_arguments
def compute(  # noqa: PLR0913 - a frame and a formula, and how they are read
    frame: FrameT,
    formula: Formula,
    *,
    on: str | date | Month,
    into: str | None = None,
    lines: bool = False,
    status: str | None = None,
    under: Under = RECOMMENDED,
    known_on: date | None = None,
    unknown_names: Unknown = "refuse",
    absent: Absent = "refuse",
    impossible: Impossible = "null",
) -> FrameT:
    """Compute *formula* for every row.

    Adds the amount in grosze (Int64), null where it is not known, where the formula or
    a number it needs is not in force, and where the day that counts, or the first of
    the month, is after *known_on*. With *lines*, adds one Int64 column for each line,
    the rounding last, in the formula's common unit, which the names end with:
    ``…_part_month_per_120`` is in 1/120 of a grosz.

    Args:
        frame: Any frame that narwhals supports, with the columns that `needs` lists.
        formula: The formula, such as ``cis.BENEFIT``.
        on: The column with each row's own month, any day of it, or one month for all
            rows; for a formula that is not monthly, the day.
        into: Name of the amount, ``cis_benefit`` for ``cis.BENEFIT``, and what the
            names of the lines begin with.
        lines: Whether to add the lines.
        status: Name of a column of text to add, as in `decide`.
        under: As in `decide`.
        known_on: Compute as the law could be known on that day; a month may be asked
            about from its first day on.
        unknown_names: As in `decide`.
        absent: As in `decide`.
        impossible: As in `decide`.

    Returns:
        A frame of the same kind, one row for each row.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        ColumnError: A column is missing, cannot carry *not known*, or is there already;
            or it holds a name that is not known.
        PeriodError: *on* is neither a column, a month nor a day, or *known_on* is
            before it.
    """
    reading = RowReading(
        on, under, known_on, unknown_names, absent, status, impossible=impossible
    )
    asked = reading.question(formula, into, lines=lines)
    added: FrameT = reading.answer(frame, "frames.compute", asked)
    return added
