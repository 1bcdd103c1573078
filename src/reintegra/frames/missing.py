"""The facts that would settle each row of a frame."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from reintegra.arguments import check_arguments
from reintegra.frames.interpretation_columns import Under
from reintegra.frames.row_reading import Absent, RowReading
from reintegra.grammar.nodes import Formula, Rule
from reintegra.law.interpretations import RECOMMENDED
from reintegra.law.periods import Month
from reintegra.reading.columns.names import Impossible, Unknown

FrameT = TypeVar("FrameT")


@check_arguments
def missing(  # noqa: PLR0913 - a frame and a provision, and how they are read
    frame: FrameT,
    provision: Rule | Formula,
    *,
    on: str | date | Month,
    into: str | None = None,
    flat: bool = False,
    under: Under = RECOMMENDED,
    known_on: date | None = None,
    unknown_names: Unknown = "refuse",
    absent: Absent = "refuse",
    impossible: Impossible = "null",
) -> FrameT:
    """Name the facts that would settle each row, as `Verdict.missing` does.

    Adds a struct with one Boolean for each fact, called by its name: true where the
    answer is not known and the fact, being null or impossible, could still change it;
    false in all other rows. Where all are false and the answer is null, only a decision
    is left, or the law gives no answer: the *status* of `decide` tells them apart.

    Args:
        frame: Any frame that narwhals supports, with the columns that `needs` lists.
        provision: The rule or formula.
        on: As in `decide` and `compute`.
        into: Name of the struct; ``cis_eligible_missing`` for ``cis.ELIGIBLE``.
        flat: Whether each fact gets a column of its own instead of a field of the
            struct: ``cis_eligible_missing_age``.
        under: As in `decide`.
        known_on: As in `decide` and `compute`.
        unknown_names: As in `decide`.
        absent: As in `decide`.
        impossible: As in `decide`.

    Returns:
        A frame of the same kind, one row for each row.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        ColumnError: A column is missing, cannot carry *not known*, or is there already;
            or it holds a name that is not known.
        GrammarError: The provision asks for no facts.
        PeriodError: *on* is neither a column, a month nor a day, or *known_on* is
            before it.
    """
    reading = RowReading(
        on, under, known_on, unknown_names, absent, impossible=impossible
    )
    asked = reading.missing(provision, into, flat=flat)
    added: FrameT = reading.answer(frame, "frames.missing", asked)
    return added
