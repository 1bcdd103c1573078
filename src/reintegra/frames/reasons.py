"""The reasons of a rule for every row of a frame: its clauses, and the main one."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

import narwhals.stable.v2 as nw

from reintegra.arguments import check_arguments
from reintegra.frames.flags import flags
from reintegra.frames.row_reading import RowReading, law_of
from reintegra.grammar.nodes import Rule
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.reading.columns.clauses import (
    ClauseReader,
    clauses,
    key_text,
    main_place,
)
from reintegra.reading.columns.column import truth
from reintegra.reading.columns.inputs import Frame, column_name, read
from reintegra.reading.columns.names import Unknown

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
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
    unknown_names: Unknown = "refuse",
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
        flat: Whether each clause becomes a column of its own, called by its key,
            instead of a field of the struct: for a table that is written as CSV, and
            for databases without structs, such as PostgreSQL. An engine that folds
            names, as Spark's SQL may, writes keys in lower case, here as in structs.
        status: Name of a column of text to add, as in `decide`.
        under: How open points are read, and whether unverified values may be used.
        known_on: Decide as the law could be known on that day.
        unknown_names: As in `decide`.

    Returns:
        A frame of the same kind, one row for each row.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        ColumnError: A column is missing, cannot carry *not known*, or is there already;
            or it holds a name that is not known.
        GrammarError: The rule has no clauses, or one of them has no key.
        PeriodError: *on* is neither a column nor a day, or *known_on* is before it.
    """
    scope = law_of(on, rule, under, known_on)
    source = read(frame, "frames.reasons", "frame")
    called = column_name(into, rule.key)
    reading = RowReading.start(source, rule, scope, on, unknown_names)
    seen = reading.reader
    reader = ClauseReader(seen.facts, seen.days, seen.plan)
    met = truth(reader.plan.truth(rule, lambda: reader.rule(rule)))
    found = clauses(reader, rule)
    place = main_place(reader, rule, met, {key: at for at, key in enumerate(found)})
    columns = {called: met} | flags(f"{called}_reasons", found, flat=flat)
    main = f"{called}_main"
    columns[main] = place if _gathers(source) else key_text(place, found)
    added = reading.finish(columns, rule, status)
    made: FrameT = _gathered(added, main, tuple(found)) if _gathers(source) else added
    return made


def _gathers(frame: Frame) -> bool:
    return frame.implementation.is_polars()


def _gathered(native: Any, name: str, keys: tuple[str, ...]) -> Any:
    """Write keys for their places, as polars does it fastest."""
    polars = nw.get_native_namespace(native)
    said = polars.lit(polars.Series(keys, dtype=polars.String))
    return native.with_columns(said.gather(polars.col(name)).alias(name))
