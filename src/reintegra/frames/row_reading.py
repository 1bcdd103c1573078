"""A frame that is read row by row: its columns, the law of its days, its answers."""

from __future__ import annotations

from datetime import date
from typing import Any

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.grammar.nodes import Formula
from reintegra.grammar.scope import AnyRule, LawScope, law_scope
from reintegra.grammar.walk import facts_in_scope
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month, a_day
from reintegra.reading.columns import silence
from reintegra.reading.columns.inputs import (
    Frame,
    day_column,
    fact_columns,
    refuse_taken,
)
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.names import Unknown, names_of, only_known
from reintegra.reading.columns.plan import Plan, free_prefix
from reintegra.reading.columns.reader import Reader
from reintegra.reading.columns.run import run


def law_of(
    on: str | date | Month,
    provision: AnyRule,
    under: Interpretations,
    known_on: date | None,
) -> LawScope:
    """Return the law of one day or month, or of every day for a column of days."""
    if isinstance(on, str):
        return LawScope(None, under, known_on)
    if isinstance(on, Month):
        return LawScope(on.last, under, known_on, on.first)
    return law_scope(provision, a_day(on), under, known_on)


@frozen(eq=False)
class RowReading:
    """A frame, and the reading of its columns by a rule, a formula or a sorting.

    Attributes:
        frame: The frame.
        reader: The reading of the columns.
        needed: The columns that are read.
    """

    frame: Frame
    reader: Reader
    needed: tuple[str, ...]

    @classmethod
    def start(
        cls,
        frame: Frame,
        provision: AnyRule,
        scope: LawScope,
        on: object,
        unknown: Unknown,
    ) -> RowReading:
        """Open a frame for reading.

        Args:
            frame: The frame.
            provision: The rule, the formula or the sorting.
            scope: The law that is read.
            on: The column of days, or one day or month for all rows.
            unknown: What becomes of names that are not known.
        """
        facts = facts_in_scope(provision, scope)
        columns, day = fact_columns(frame, facts), None
        columns = only_known(frame, columns, names_of(facts), unknown)
        there = frame.collect_schema().names()
        needed = {name: None for name in columns if name in there}
        if isinstance(on, str):
            day, needed = day_column(frame, on), needed | {on: None}
        monthly = isinstance(provision, Formula) and provision.monthly
        prefix = free_prefix(there)
        reader = Reader(columns, Days(day, scope, monthly), Plan(prefix))
        return cls(frame, reader, tuple(needed))

    def finish(
        self, results: dict[str, nw.Expr], provision: AnyRule, status: str | None
    ) -> Any:
        """Add the columns, the answer first, and its status where that has a name.

        Args:
            results: The columns by name.
            provision: The rule, the formula or the sorting.
            status: The name of the column of the status, ``None`` for none.
        """
        statuses: dict[str, nw.Expr] = {}
        if status is not None:
            answer = next(iter(results.values()))
            statuses[status] = silence.status(self.reader, provision, answer)
        named = [*((name, "into") for name in results)]
        named += [(name, "status") for name in statuses]
        refuse_taken(self.frame, named)
        return run(self.frame, self.reader.plan, self.needed, results | statuses)
