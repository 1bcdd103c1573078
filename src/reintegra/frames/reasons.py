"""The reasons of a rule for every row of a frame: its clauses, and the main one."""

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
def reasons(  # noqa: PLR0913 - a frame and a rule, and how they are read
    frame: FrameT,
    rule: Rule,
    *,
    on: str | date,
    into: str | None = None,
    flat: bool = False,
    status: str | None = None,
    under: Under = RECOMMENDED,
    known_on: date | None = None,
    unknown_names: Unknown = "refuse",
    absent: Absent = "refuse",
    impossible: Impossible = "null",
) -> FrameT:
    """Decide *rule* for every row, with the clauses that failed or are not known.

    Adds three columns: the answer, as `decide` does; ``…_reasons``, a struct with one
    nullable Boolean for each clause, called by its stable key: whether it holds, null
    for *not known*; and ``…_main``, the key of the main clause, null where the rule is
    met or not in force. They are those of a record's verdict: `programmes.clause` finds
    the text of a key, `explain_rows` explains chosen rows in full.

    The main clause stands in the first part of the rule that settles the refusal alone,
    or else is not known. A part that rests on no interpretation goes before one that
    does, as in `Verdict.clause_keys`. Where clauses settle it only together, as where
    none of several groups of persons fits, it is the first of them; where they are the
    whole rule, the clause that they stand in.

    Where each row has its own day, there is a Boolean for every clause of every version
    read; null also where the law of the row's day has no such clause.

    Args:
        frame: Any frame that narwhals supports, with the columns that `needs` lists.
        rule: The rule, such as ``cis.ELIGIBLE``.
        on: The column with each row's own day, or one day for all rows.
        into: Name of the answer, ``cis_eligible`` for ``cis.ELIGIBLE``, and what the
            names of the others begin with.
        flat: Whether each clause becomes a column of its own instead of a field of the
            struct, ``cis_eligible_art1_ust3_pkt6``: for a table that is written as CSV,
            and for databases without structs, such as PostgreSQL. Engines that fold
            names, as SQLFrame does, write the fields of structs in lower case.
        status: Name of a column of text to add, as in `decide`.
        under: As in `decide`.
        known_on: Decide as the law could be known on that day.
        unknown_names: As in `decide`.
        absent: As in `decide`.
        impossible: As in `decide`.

    Returns:
        A frame of the same kind, one row for each row.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        ColumnError: A column is missing, cannot carry *not known*, or is there already;
            or it holds a name that is not known.
        GrammarError: The rule has no clauses, or one of them has no key.
        PeriodError: *on* is neither a column nor a day, or *known_on* is before it.
    """
    reading = RowReading(
        on, under, known_on, unknown_names, absent, status, impossible=impossible
    )
    asked = reading.reasons(rule, into, flat=flat)
    added: FrameT = reading.answer(frame, "frames.reasons", asked)
    return added
