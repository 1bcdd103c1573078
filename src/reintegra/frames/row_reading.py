"""A frame that is read row by row: what is asked of it, and its answers beside it."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from math import lcm
from typing import Any, Literal, TypeAlias

import narwhals.stable.v2 as nw
from attrs import evolve, frozen

from reintegra.errors import ArgumentError, GrammarError
from reintegra.frames.answer_columns import answer_columns, by_way
from reintegra.frames.interpretation_columns import RowInterpretations, Under
from reintegra.grammar.facts import Kind
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.scope import AnyRule, LawScope, law_scope
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month, a_day
from reintegra.reading.columns import answers, silence
from reintegra.reading.columns.answers import Asked
from reintegra.reading.columns.conversions import TYPES
from reintegra.reading.columns.expressions.compiled import Question, Way
from reintegra.reading.columns.fence import in_postgresql
from reintegra.reading.columns.inputs import (
    Frame,
    checked,
    column_name,
    fact_columns,
    read,
    refuse_taken,
    row_columns,
)
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.names import (
    Impossible,
    Unknown,
    names_of,
    only_known,
    only_possible,
)
from reintegra.reading.columns.plan import Plan, free_prefix
from reintegra.reading.columns.reader import Reader
from reintegra.reading.columns.run import run
from reintegra.reading.columns.table import Table, plain

Absent: TypeAlias = Literal["refuse", "unknown"]
"""What becomes of fact columns that are not there: refused, or *not known*."""


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
    """What is asked of the rows of a frame.

    Attributes:
        on: The column of days, or one day or month for all rows.
        under: How open points are read.
        known_on: Day whose knowledge of the law counts.
        unknown: What becomes of names that are not known.
        absent: What becomes of fact columns that are not there.
        status: The name of the column of the status; ``None`` for none, ``True`` for
            one beside each answer, named after it.
        impossible: What becomes of counts and days that no fact can have.
    """

    on: str | date | Month
    under: Under
    known_on: date | None
    unknown: Unknown = "refuse"
    absent: Absent = "refuse"
    status: str | Literal[True] | None = None
    impossible: Impossible = "null"

    @cached_property
    def interpretations(self) -> RowInterpretations:
        """How open points are read, also where each row has its own interpretation."""
        return RowInterpretations.of(self.under)

    def question(
        self, said: AnyRule, into: str | None = None, *, lines: bool = False
    ) -> Asked:
        """Return what is asked of each row, with the law that it is read by."""
        scope = law_of(self.on, said, self.interpretations.always, self.known_on)
        ways, unit = list(self.interpretations.ways(said, scope)), None
        if lines and isinstance(said, Formula):
            under = (seen.under or RECOMMENDED for _, seen in ways)
            unit = lcm(*(answers.unit_of(said, one) for one in under))
        asked = Question(said, column_name(into, said.key), unit)
        return tuple((evolve(asked, way=way), seen) for way, seen in ways)

    def reasons(self, rule: Rule, into: str | None, *, flat: bool) -> Asked:
        """Return the question for a rule's answer, its clauses and the main one."""
        asked = self.question(rule, into)
        keys = answers.clauses_asked(asked)
        if not keys:
            msg = f"{rule.key}: got a rule without clauses, expected one with reasons"
            raise GrammarError(msg)
        return _with(asked, parts=keys, about="clauses", flat=flat)

    def missing(self, said: Rule | Formula, into: str | None, *, flat: bool) -> Asked:
        """Return the question for the facts that would settle an answer."""
        asked = self.question(said, column_name(into, f"{said.key}_missing"))
        every = tuple((one, seen.of_every_day) for one, seen in asked)
        facts = answers.facts_asked(asked) or answers.facts_asked(every)
        if not facts:
            msg = f"{said.key}: got nothing that asks for facts, expected some"
            raise GrammarError(msg)
        names = tuple(fact.name for fact in facts)
        return _with(asked, parts=names, about="facts", flat=flat)

    def answer(self, native: Any, where: str, *asked: Asked) -> Any:
        """Return the frame with the answers to all questions, in their order.

        Args:
            native: The frame as it came.
            where: The function that it came to.
            asked: The questions.
        """
        table = Table.of(read(native, where, "frame"))
        asking = Asking(self, table, asked)
        asking.check(where)
        return asking.answered()


@frozen(eq=False)
class Asking:
    """Questions to one frame.

    Attributes:
        reading: How it is read.
        table: The frame.
        questions: The questions, each for all interpretations of rows.
    """

    reading: RowReading
    table: Table
    questions: tuple[Asked, ...]

    @cached_property
    def asked(self) -> Asked:
        """All that is asked."""
        return tuple(one for question in self.questions for one in question)

    # -- what is refused

    @property
    def needed(self) -> list[str]:
        """The columns that are read."""
        facts = [fact.name for fact in answers.facts_asked(self.asked)]
        own = [self.reading.on] if isinstance(self.reading.on, str) else []
        return list(dict.fromkeys([*facts, *own, *self.ways]))

    @property
    def ways(self) -> dict[str, tuple[str, ...]]:
        """The columns of interpretations, also of points that no question meets."""
        columns = self.reading.interpretations.columns
        return {name: point.keys for point, name in columns}

    def check(self, where: str) -> None:
        """Refuse to write over columns, and structs where an engine has none."""
        structs = any(one.about is not None and not one.flat for one, _ in self.asked)
        if structs and in_postgresql(self.table.frame):
            expected = "flat=True, as PostgreSQL has no structs of Booleans"
            raise ArgumentError(where, "flat", got=False, expected=expected)
        added = self.results
        if where == "frames.answer":  # which names its columns itself
            added = [(name, "") for name, _ in added]
        refuse_taken(self.table.frame, self.table.names, added)

    @property
    def results(self) -> list[tuple[str, str]]:
        """The names of the columns that are added, each with what names it."""
        found: list[tuple[str, str]] = []
        for (one, _), *_ in self.questions:
            found += ((name, "into") for name in one.names)
            if (status := self._status_of(one)) is not None:
                found.append((status, "status"))
        return found

    def _status_of(self, one: Question) -> str | None:
        status = self.reading.status
        return f"{one.into}_status" if status is True else status

    # -- answers

    def answered(self) -> Any:
        """Return the frame with its answers."""
        small = self.table.only(self.needed)
        self._check_ways(small)
        if self.reading.impossible == "refuse":
            columns, _ = self._columns(small)
            only_possible(small, columns, answers.facts_asked(self.asked))
        if self.table.pl is None:
            return self._by_stages(small)
        if self.table.lazy:
            return self._later(small)
        return self._at_once(small)

    def _check_ways(self, small: Frame) -> None:
        """Refuse columns of interpretations that are not there, or hold others."""
        if self.ways:
            named = checked(small, dict.fromkeys(self.ways, TYPES[Kind.CHOICE]))
            only_known(small, named, self.ways, self.reading.unknown)

    def _at_once(self, small: Frame) -> Any:
        own = small.implementation.is_polars() or plain(small)
        if not own:  # types of an engine's own are refused
            self._columns(small)
        rows = self.table.in_polars(small)
        height = len(self.table.frame)  # type: ignore[arg-type]
        made = self._program(small, rows, rows.schema, "_")
        if made is not None:
            found = answers.run(made, rows, height)
            return self.table.with_answers(found, made.fixed)
        if not rows.width:  # a frame without columns has no rows
            rows = self.table.pl.DataFrame(
                {"_": self.table.pl.zeros(height, eager=True)}
            )
        found = self._by_stages(nw.from_native(rows), small)
        names = [name for name, _ in self.results]
        return self.table.with_answers(found.select(names))

    def _later(self, small: Frame) -> Any:
        rows: Any = small.to_native()
        types, prefix = rows, free_prefix(self.table.names)
        if self.table.in_duckdb:
            types = small
            self._columns(small)  # which refuses names of another case
        made = self._program(small, None, types.collect_schema(), prefix)
        if made is None:
            return self._by_stages(small)
        return answers.run_later(made, rows, self.table.names, self.table.pl)

    def _program(self, small: Frame, rows: Any, types: Any, prefix: str) -> Any:
        """Return the program of all questions, ``None`` where another reading answers.

        What does not fit is left to the other reading, which refuses it.
        """
        left = {"clauses", "facts"} if self.table.in_duckdb else {"facts"}
        plain = all(
            not isinstance(one.said, Sorting) and one.about not in left
            for one, _ in self.asked
        )
        if not plain or self.reading.status is not None:
            return None
        facts, days, on = answers.facts_asked(self.asked), None, self.reading.on
        sources = answers.sources_of(facts, types, rows, self.table.pl)
        spared = self.reading.absent == "unknown"
        if sources is None or not (spared or answers.all_there(facts, types)):
            return None
        if isinstance(on, str):
            if types.get(on) != self.table.pl.Date:
                return None
            column = None if rows is None else rows.get_column(on)
            days = answers.days_of_rows(self.asked, on, column)
        if names_of(facts):
            found = fact_columns(small, facts, absent=self.reading.absent)
            only_known(small, found, names_of(facts), self.reading.unknown)
        return answers.program(self.asked, sources, days, prefix, self.table.pl)

    def _columns(self, frame: Frame) -> tuple[dict[str, nw.Expr], nw.Expr | None]:
        """Return the columns that are read, and that of the rows' own days."""
        facts, on = answers.facts_asked(self.asked), self.reading.on
        own, absent = on if isinstance(on, str) else None, self.reading.absent
        others = self.table.names
        return row_columns(frame, facts, own, absent=absent, others=others)

    def _by_stages(self, frame: Frame, small: Frame | None = None) -> Any:
        """Answer by the reading that every engine has."""
        columns, day = self._columns(frame if small is None else small)
        known = names_of(answers.facts_asked(self.asked))
        columns = only_known(frame, columns, known, self.reading.unknown)
        first = Plan(free_prefix(self.table.names))
        plans: dict[Interpretations | None, Plan] = {None: first}
        found: dict[str, list[tuple[Way, nw.Expr]]] = {}
        for one, scope in self.asked:
            own = scope.under if one.way else None
            plan = plans.setdefault(own, first.of_other_law())
            monthly = isinstance(one.said, Formula) and one.said.monthly
            reader = Reader(columns, Days(day, scope, monthly), plan)
            results = dict(answer_columns(reader, one))
            if (status := self._status_of(one)) is not None:
                results[status] = silence.status(reader, one.said, results[one.into])
            for called, column in results.items():
                found.setdefault(called, []).append((one.way, column))
        chosen = {called: by_way(ways) for called, ways in found.items()}
        return run(frame, first, self.needed, chosen)


def _with(asked: Asked, **parts: Any) -> Asked:
    return tuple((evolve(one, **parts), seen) for one, seen in asked)
