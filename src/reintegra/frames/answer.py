"""Answer several rules, formulas and sortings for every row of a frame at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from reintegra.arguments import check_arguments
from reintegra.errors import ArgumentError
from reintegra.frames.interpretation_columns import Under
from reintegra.frames.row_reading import Absent, RowReading
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from reintegra.law.interpretations import RECOMMENDED
from reintegra.law.periods import Month
from reintegra.reading.columns.names import Impossible, Unknown

FrameT = TypeVar("FrameT")
_WHERE = "frames.answer"


@check_arguments
def answer(  # noqa: PLR0913 - a frame and what is asked, and how it is read
    frame: FrameT,
    provisions: Sequence[Rule | Formula | Sorting],
    *,
    on: str | date | Month,
    lines: bool = False,
    reasons: bool = False,
    flat: bool = False,
    status: bool = False,
    under: Under = RECOMMENDED,
    known_on: date | None = None,
    unknown_names: Unknown = "refuse",
    absent: Absent = "refuse",
    impossible: Impossible = "null",
) -> FrameT:
    """Answer several rules, formulas and sortings for every row.

    Adds for each of them the column that `decide`, `compute` or `classify` adds, named
    by its key (``cis_eligible`` for ``cis.ELIGIBLE``), in the order asked. The frame is
    looked at once, and what several of them read is read once.

    Args:
        frame: Any frame that narwhals supports, with the columns that `needs` lists for
            each of them.
        provisions: The rules, formulas and sortings, one or more.
        on: The column with each row's own day, or one day for all rows. A monthly
            formula is read for the month of that day; where nothing but formulas is
            asked, it may be a month, as in `compute`.
        lines: Whether to add the lines of formulas, as `compute` does.
        reasons: Whether to add the clauses of rules and the main one, as `reasons`
            does.
        flat: Whether each clause has a column of its own, as in `reasons`.
        status: Whether to add a column of the status of each, as in `decide`, named
            after the answer: ``cis_eligible_status``.
        under: As in `decide`.
        known_on: Answer as the law could be known on that day.
        unknown_names: As in `decide`.
        absent: As in `decide`.
        impossible: As in `decide`.

    Returns:
        A frame of the same kind, one row for each row.

    Raises:
        ArgumentError: Nothing is asked, or a rule or a sorting for a month.
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        ColumnError: A column is missing, cannot carry *not known*, or is there already;
            or it holds a name that is not known. All wrong columns are named.
        GrammarError: Reasons are asked for, and a rule has no clauses.
        PeriodError: *on* is neither a column nor a day, or *known_on* is before it.
    """
    if not provisions:
        expected = "one rule, formula or sorting, or more"
        raise ArgumentError(_WHERE, "provisions", provisions, expected)
    if isinstance(on, Month):
        _refuse_month(on, provisions)
    reading = RowReading(
        on, under, known_on, unknown_names, absent, status or None, impossible
    )
    asked = [
        reading.reasons(one, None, flat=flat)
        if reasons and isinstance(one, Rule)
        else reading.question(one, lines=lines)
        for one in provisions
    ]
    added: FrameT = reading.answer(frame, _WHERE, *asked)
    return added


def _refuse_month(on: Month, provisions: Sequence[Rule | Formula | Sorting]) -> None:
    for one in provisions:
        if not isinstance(one, Formula):
            expected = f"a day, or a column of days, as {one.key} is no formula"
            raise ArgumentError(_WHERE, "on", on, expected)
