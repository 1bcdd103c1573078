"""What a limit asks of a log in columns, and its answer for counted windows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import narwhals.stable.v2 as nw
from attrs import Attribute, frozen

from reintegra.errors import ColumnError, GrammarError, PeriodError
from reintegra.grammar.limits import LawDay, Limit, Log
from reintegra.grammar.nodes import ByInterpretation
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import facts_of, iter_nodes
from reintegra.law import open_points as op
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month, a_day
from reintegra.law.points import OpenPoint
from reintegra.law.timeline import not_before
from reintegra.reading.columns.column import that_day, truth
from reintegra.reading.columns.inputs import (
    Frame,
    column_name,
    day_column,
    fact_columns,
)
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.plan import Plan
from reintegra.reading.columns.reader import Reader
from reintegra.reading.columns.run import staged


@frozen(eq=False)
class LimitOverLog:
    """A limit, held against a log.

    Attributes:
        limit: The limit.
        log: How the log is counted.
        view: Which of the law is read.
        on: The column with the day whose law counts, ``None`` where there is none.
        others: The facts that the log does not give.
        into: Name of the limit's column.
    """

    limit: Limit
    log: Log
    view: LawScope
    on: str | None
    others: tuple[str, ...]
    into: str

    @classmethod
    def of(
        cls,
        limit: Limit,
        on: str | date | None,
        under: Interpretations,
        into: str | None,
        known_on: date | None = None,
    ) -> LimitOverLog:
        """Take a limit that a log tells the windows of."""
        log = log_of(limit)
        if on is None and log.law_day is LawDay.GIVEN:
            msg = (
                f"{limit.key}: got no on=, expected a column or a day: the law "
                "that counts is not told by the entries"
            )
            raise PeriodError(msg)
        column = on if isinstance(on, str) else None
        fixed = None if on is None or isinstance(on, str) else a_day(on)
        others = tuple(fact.name for fact in further_facts(limit, fixed, under))
        name = column_name(into, limit.key)
        least = None if fixed is None else Month.of(fixed).first
        seen = LawScope(fixed, under, known_on, least)
        if least is not None:
            not_before(known_on, least)
        return cls(limit, log, seen, column, others, name)

    def refuse(self, keys: tuple[str, ...], start: str | None) -> None:
        """Refuse columns that are too few, of no use, or called as in the answer."""
        if not keys:
            what, whose = "person", "the column that tells whose log an entry is of"
            raise ColumnError(what, "no name", whose)
        if self._reads(op.OP_32B, "per_agreement") and len(keys) == 1:
            got, both = "the log of a person", f"person=({keys[0]!r}, …)"
            raise ColumnError(keys[0], got, f"{both}, that of each agreement (OP-32b)")
        if start is not None and not self._blocks:
            got = "start=, though weeks begin on Monday"
            raise ColumnError(start, got, "it only where OP-33 is read from_start")
        named: set[str] = set()
        for name in (*keys, *self._told, self.into):
            if name in named:
                got = "a name that the answer has already"
                raise ColumnError(name, got, "another name")
            named.add(name)

    # -- what is asked of the log

    def weeks_from(self, frame: Frame, start: str | None) -> nw.Expr | None:
        """Return the day that weeks are counted from, ``None`` for Mondays."""
        if not self._blocks:
            return None
        return that_day(None) if start is None else day_column(frame, start)

    def carried(self, frame: Frame) -> dict[str, nw.Expr]:
        """Return what must be the same in all entries of a window."""
        asked = further_facts(self.limit, self.view.on, self.view.under)
        found = fact_columns(frame, asked)
        columns = {f"fact_{name}": column for name, column in found.items()}
        return columns | ({} if self.on is None else {"on": day_column(frame, self.on)})

    # -- the answer

    def answered(self, windows: Any, keys: Iterable[str]) -> Any:
        """Read the limit for counted windows; null for entries of no window."""
        inside = {name: f"key_{place}" for place, name in enumerate(keys)}
        order = (*inside.values(), "first")
        days = Days(self._day(), self.view, monthly=False, early=True)
        reader = Reader(self._facts(), days, Plan("_"))
        met = truth(reader.rule(self.limit.rule))
        nowhere = (nw.col(name).is_null() for name in order)
        known = ~nw.any_horizontal(*nowhere, ignore_nulls=False)
        result: dict[str, nw.Expr] = {"met": nw.when(known).then(met)}
        columns = windows.collect_schema().names()
        made = staged(windows, reader.plan, columns, result).sort(*order)
        told = {name: nw.col(within) for name, within in inside.items()}
        told |= self._told | {self.into: nw.col("met")}
        return made.select(*(column.alias(name) for name, column in told.items()))

    @property
    def _told(self) -> dict[str, nw.Expr]:
        """The columns of the answer, but for persons and the limit, by their names."""
        return {
            "first": nw.col("first"),
            "last": nw.col("last"),
            "minutes": nw.col("minutes"),
            "days_worked": nw.col("days"),
            **{name: nw.col(f"fact_{name}") for name in self.others},
        }

    def _facts(self) -> dict[str, nw.Expr]:
        counts = (self.log.minutes, "minutes"), (self.log.days, "days")
        found = {fact.name: nw.col(name) for fact, name in counts if fact is not None}
        return found | {name: nw.col(f"fact_{name}") for name in self.others}

    def _day(self) -> nw.Expr | None:
        if self.view.on is not None:
            return None
        if self.on is not None:
            return nw.col("on")
        return nw.col("first" if self.log.law_day is LawDay.FIRST else "seen")

    # -- how it is read

    @property
    def _blocks(self) -> bool:
        return self._reads(op.OP_33, "from_start")

    def _reads(self, point: OpenPoint, key: str) -> bool:
        met = iter_nodes(self.limit.rule, self.view)
        named = (word for word in met if isinstance(word, ByInterpretation))
        return any(
            one.point is point and self.view.applies(point, key) for one in named
        )


def log_of(limit: Limit) -> Log:
    """Return how a log of hours is counted into the windows of *limit*.

    Raises:
        GrammarError: Such a log alone does not tell them.
    """
    if limit.log is None:
        msg = (
            f"{limit.key}: got a log of hours, which does not tell its windows, "
            "expected them counted: give frames.decide the limit's .rule"
        )
        raise GrammarError(msg)
    return limit.log


def further_facts(
    limit: Limit, on: date | None, under: Interpretations | None
) -> tuple[Attribute[Any], ...]:
    """List the facts that *limit* asks for and the log does not give."""
    asked, given = facts_of(limit.rule, on, under), log_of(limit).counted
    return tuple(fact for fact in asked if fact.name not in given)
