"""Decide a rule for every row of a frame."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from reintegra.arguments import check_arguments
from reintegra.frames.interpretation_columns import Under
from reintegra.frames.row_reading import Absent, RowReading
from reintegra.grammar.nodes import Rule
from reintegra.law.interpretations import RECOMMENDED
from reintegra.reading.columns.names import Impossible, Unknown

FrameT = TypeVar("FrameT")


@check_arguments
def decide(  # noqa: PLR0913 - a frame and a rule, and how they are read
    frame: FrameT,
    rule: Rule,
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
    """Decide *rule* for every row.

    Adds one nullable Boolean column: true, false, or null for *not known*. It is null
    where facts are missing; where only a decision is left, whose it is a record's
    verdict names; where the rule, or a number that the answer hangs on, is not in
    force; and where a row's own day is after *known_on*. A column of the *status* tells
    them apart. The warnings of a verdict, as of a day after the last law that was
    verified, are in no column; `explain_rows` has them.

    Args:
        frame: Any frame that narwhals supports, with the columns that `needs` lists.
        rule: The rule, such as ``cis.ELIGIBLE``.
        on: The column with each row's own day, or one day for all rows.
        into: Name of the column added; ``cis_eligible`` for ``cis.ELIGIBLE``.
        status: Name of a second column to add, of text. ``in_force``: the law of the
            row's day gives an answer, or would, were the missing facts known.
            ``decision``: no fact is missing, and only a decision is left. Otherwise why
            the law gives no answer: ``not_yet`` in force, ``repealed``, ``not_read`` in
            this library, ``not_announced`` or ``unverified``, as `decide` for a record
            says by its error. Null where the row has no day, or one after *known_on*.
        under: How open points are read, and whether unverified values may be used; or
            a mapping of points to columns, ``{"OP-50": "reading"}``, where each row has
            its own interpretation: a key, or null for the default.
        known_on: Decide as the law could be known on that day.
        unknown_names: Whether a name that no fact has, such as ``kobieta`` for the sex,
            is refused, or taken as *not known* (``"null"``). To refuse, a column of
            names is read at once, also of a lazy frame.
        absent: Whether fact columns that are not there are refused, or *not known* in
            every row (``"unknown"``).
        impossible: Whether a count or a day beyond the limits of its fact is *not
            known*, or refused (``"refuse"``): all such columns in one message, with
            the values and how many rows have them. To refuse, those columns are read
            at once.

    Returns:
        A frame of the same kind, one row for each row.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        ColumnError: A column is missing, cannot carry *not known*, or is there already;
            or it holds what cannot be. All wrong columns are named.
        PeriodError: *on* is neither a column nor a day, or *known_on* is before it.
    """
    reading = RowReading(
        on, under, known_on, unknown_names, absent, status, impossible=impossible
    )
    asked = reading.question(rule, into)
    added: FrameT = reading.answer(frame, "frames.decide", asked)
    return added
