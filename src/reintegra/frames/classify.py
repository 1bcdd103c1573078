"""Sort every row of a frame by the sentences of a sorting."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from reintegra.arguments import check_arguments
from reintegra.frames.interpretation_columns import Under
from reintegra.frames.row_reading import Absent, RowReading
from reintegra.grammar.names import Sorting
from reintegra.law.interpretations import RECOMMENDED
from reintegra.reading.columns.names import Impossible, Unknown

FrameT = TypeVar("FrameT")


@check_arguments
def classify(  # noqa: PLR0913 - a frame and a sorting, and how they are read
    frame: FrameT,
    sorting: Sorting,
    *,
    on: str | date,
    into: str | None = None,
    status: str | None = None,
    under: Under = RECOMMENDED,
    known_on: date | None = None,
    unknown_names: Unknown = "refuse",
    absent: Absent = "refuse",
    impossible: Impossible = "null",
) -> FrameT:
    """Name what every row counts as.

    Adds one column of text (String): one of the names of the sorting, null for *not
    known* and where the sorting, or a number that the answer hangs on, is not in force.

    Args:
        frame: Any frame that narwhals supports, with the columns that `needs` lists.
        sorting: The sorting, such as ``cis.EFFECT``.
        on: The column with each row's own day, or one day for all rows.
        into: Name of the column added; ``cis_effect`` for ``cis.EFFECT``.
        status: Name of a column of text to add, as in `decide`.
        under: As in `decide`.
        known_on: Read the law as it could be known on that day.
        unknown_names: As in `decide`.
        absent: As in `decide`.
        impossible: As in `decide`.

    Returns:
        A frame of the same kind, one row for each row.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        ColumnError: A column is missing, cannot carry *not known*, or is there already;
            or it holds a name that is not known.
        PeriodError: *on* is neither a column nor a day, or *known_on* is before it.
    """
    reading = RowReading(
        on, under, known_on, unknown_names, absent, status, impossible=impossible
    )
    asked = reading.question(sorting, into)
    added: FrameT = reading.answer(frame, "frames.classify", asked)
    return added
