"""What a limit asks of a log in columns, and its answer for counted windows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import narwhals.stable.v2 as nw
from attrs import Attribute, frozen

from reintegra.errors import ColumnError, PeriodError
from reintegra.grammar.facts import label
from reintegra.grammar.limits import Limit
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import facts_of
from reintegra.grammar.windows import (
    LawDay,
    Log,
    Number,
    Same,
    Total,
    Window,
    facts_of_count,
)
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month, a_day
from reintegra.law.timeline import not_before
from reintegra.reading.columns import silence
from reintegra.reading.columns.column import that_day, truth
from reintegra.reading.columns.column_names import folded
from reintegra.reading.columns.inputs import (
    Frame,
    column_name,
    day_column,
    fact_columns,
)
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.log_facts import (
    column_of,
    counted_from_rows,
    deciding_facts,
    facts_of_rows,
    facts_of_window,
    log_of,
)
from reintegra.reading.columns.plan import Plan
from reintegra.reading.columns.reader import Reader
from reintegra.reading.columns.run import staged


@frozen(eq=False)
class LimitOverLog:
    """A limit, and what it asks of a log in columns.

    Attributes:
        limit: The limit.
        log: How the limit counts a log.
        scope: Which of the law is read.
        on: The column with the day whose law counts, ``None`` where there is none.
        further: The facts of a window that the entries alone do not tell.
        counted: What of them is counted from columns of the rows.
        rows: The facts of a day that are columns of the rows.
        into: Name of the limit's column.
        status: Name of the column of its status, ``None`` for none.
    """

    limit: Limit
    log: Log
    scope: LawScope
    on: str | None
    further: tuple[Attribute[Any], ...]
    counted: tuple[Total | Number, ...]
    rows: tuple[Attribute[Any], ...]
    into: str
    status: str | None

    @classmethod
    def of(  # noqa: PLR0913, PLR0917 - as `hours` has them
        cls,
        frame: Frame,
        limit: Limit,
        on: str | date | None,
        under: Interpretations,
        into: str | None,
        known_on: date | None = None,
        status: str | None = None,
    ) -> LimitOverLog:
        """Take a limit, and the columns of a log that it can be counted from."""
        log = log_of(limit)
        if on is None and log.law_day is LawDay.GIVEN:
            msg = (
                f"{limit.key}: got no on=, expected a column or a day: the law "
                "that counts is not told by the entries"
            )
            where, expected = "frames.hours", "a column or a day"
            raise PeriodError(where, "on", on, expected, msg)
        column = on if isinstance(on, str) else None
        fixed = None if on is None or isinstance(on, str) else a_day(on)
        least = None if fixed is None else Month.of(fixed).first
        if least is not None:
            not_before(known_on, least)
        scope = LawScope(fixed, under, known_on, least)
        names = {*frame.collect_schema().names()}
        asked = {fact.name for fact in facts_of(limit.rule, fixed, under)}
        counted = tuple(
            one
            for one in log.counts
            if not isinstance(one, Same)
            and one.fact.name in asked
            and counted_from_rows(one, scope, names)
        )
        read = [*deciding_facts(log, scope)]
        read += [fact for one in counted for fact in facts_of_count(one, scope)]
        rows = facts_of_rows(log, read, names)
        further = tuple(facts_of_window(limit, fixed, under))
        name = column_name(into, limit.key)
        status_name = None if status is None else column_name(status, limit.key)
        return cls(limit, log, scope, column, further, counted, rows, name, status_name)

    def refuse(self, frame: Frame, keys: tuple[str, ...], start: str | None) -> None:
        """Refuse columns that are too few, of no use, or called as in the answer."""
        if not keys:
            what, whose = "person", "the column that tells whose log an entry is of"
            raise ColumnError(what, "no name", whose)
        if len(keys) == 1:
            self._refuse_part(keys[0])
        if start is not None and not self._blocks:
            got = "start=, though weeks begin on Monday"
            raise ColumnError(start, got, "it only where OP-33 is read from_start")
        named: set[str] = set()
        statuses = () if self.status is None else (self.status,)
        for name in (*keys, *self._told, self.into, *statuses):
            own = folded(frame, name)
            if own in named:
                got = "a name that the answer has already"
                raise ColumnError(name, got, "another name")
            named.add(own)

    def _refuse_part(self, key: str) -> None:
        """Refuse the log of a person where a part of it is counted by itself."""
        part, asked = self.log.part, set(deciding_facts(self.log, self.scope))
        if part is None or part in self.rows or part not in asked:
            return
        points = self.limit.points_of_counting(self.scope)
        ids = ", ".join(point.id for point in points)
        got, both = "the log of a person", f"person=({key!r}, …)"
        right = f"{both} or a column {part.name!r}: {label(part).en} ({ids})"
        raise ColumnError(key, got, right)

    # -- what is asked of the log

    @property
    def names(self) -> tuple[str, ...]:
        """The columns that are read beside those that the caller names."""
        return tuple(fact.name for fact in (*self.rows, *self.further))

    def weeks_from(self, frame: Frame, start: str | None) -> nw.Expr | None:
        """Return the day that blocks are counted from, ``None`` for Mondays."""
        if not self._blocks:
            return None
        return that_day(None) if start is None else day_column(frame, start)

    def row_facts(self, frame: Frame) -> dict[str, nw.Expr]:
        """Return the columns of further facts of a day."""
        return fact_columns(frame, self.rows)

    def carried(self, frame: Frame) -> dict[str, nw.Expr]:
        """Return what must be the same in all entries of a window."""
        counted = {one.fact.name for one in self.counted}
        asked = (fact for fact in self.further if fact.name not in counted)
        found = fact_columns(frame, asked)
        columns = {f"fact_{name}": column for name, column in found.items()}
        return columns | ({} if self.on is None else {"on": day_column(frame, self.on)})

    # -- the answer

    def answered(self, windows: Any, keys: Iterable[str]) -> Any:
        """Read the limit for counted windows; null for entries of no window."""
        inside = {name: f"key_{place}" for place, name in enumerate(keys)}
        order = (*inside.values(), "first")
        days = Days(self._day(), self.scope, monthly=False, early=True)
        reader = Reader(self._facts(), days, Plan("_"))
        met = truth(reader.rule(self.limit.rule))
        nowhere = (nw.col(name).is_null() for name in order)
        known = ~nw.any_horizontal(*nowhere, ignore_nulls=False)
        result: dict[str, nw.Expr] = {"met": nw.when(known).then(met)}
        if self.status is not None:
            why = silence.status(reader, self.limit.rule, met)
            result["status"] = nw.when(known).then(why)
        columns = windows.collect_schema().names()
        made = staged(windows, reader.plan, columns, result).sort(*order)
        told = {name: nw.col(within) for name, within in inside.items()}
        told |= self._told | {self.into: nw.col("met")}
        if self.status is not None:
            told[self.status] = nw.col("status")
        return made.select(*(column.alias(name) for name, column in told.items()))

    @property
    def _told(self) -> dict[str, nw.Expr]:
        """The columns of the answer, but for persons and the limit, by their names."""
        return {
            "first": nw.col("first"),
            "last": nw.col("last"),
            "minutes": nw.col("minutes"),
            "days_worked": nw.col("days"),
            **{fact.name: self._column(fact) for fact in self.further},
        }

    def _facts(self) -> dict[str, nw.Expr]:
        counts = {one.fact.name: nw.col(column_of(one)) for one in self.log.counts}
        return counts | {fact.name: self._column(fact) for fact in self.further}

    def _column(self, fact: Attribute[Any]) -> nw.Expr:
        counted = fact.name in {one.fact.name for one in self.counted}
        return nw.col(f"{'count' if counted else 'fact'}_{fact.name}")

    def _day(self) -> nw.Expr | None:
        if self.scope.on is not None:
            return None
        if self.on is not None:
            return nw.col("on")
        return nw.col("first" if self.log.law_day is LawDay.FIRST else "seen")

    @property
    def _blocks(self) -> bool:
        return self.limit.window_under(self.scope) is Window.BLOCK
