"""A frame that is read row by row: what is asked of it, and its answers beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal, TypeAlias

import narwhals.stable.v2 as nw
from attrs import evolve, frozen

from reintegra.errors import GrammarError
from reintegra.grammar.clauses import clauses_of
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.scope import AnyRule, LawScope, law_scope
from reintegra.grammar.walk import facts_in_scope
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month, a_day
from reintegra.reading.columns import answers, silence, statement
from reintegra.reading.columns.clauses import ClauseReader, clauses, main_key
from reintegra.reading.columns.column import Truth, name, truth
from reintegra.reading.columns.expressions.compiled import Question
from reintegra.reading.columns.inputs import (
    Frame,
    column_name,
    fact_columns,
    read,
    refuse_taken,
    row_columns,
)
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.missing import missing
from reintegra.reading.columns.names import Unknown, names_of, only_known
from reintegra.reading.columns.plan import Plan, free_prefix
from reintegra.reading.columns.reader import Reader
from reintegra.reading.columns.run import run
from reintegra.reading.columns.sorting import sorted_by
from reintegra.reading.columns.table import Table

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
        status: The name of the column of the status, ``None`` for none.
    """

    on: str | date | Month
    under: Interpretations
    known_on: date | None
    unknown: Unknown = "refuse"
    absent: Absent = "refuse"
    status: str | None = None

    def question(
        self, said: AnyRule, into: str | None = None, *, lines: bool = False
    ) -> tuple[Question, LawScope]:
        """Return what is asked of each row, with the law that it is read by."""
        scope = law_of(self.on, said, self.under, self.known_on)
        unit = None
        if lines and isinstance(said, Formula):
            unit = answers.unit_of(said, self.under)
        return Question(said, column_name(into, said.key), unit), scope

    def reasons(
        self, rule: Rule, into: str | None, *, flat: bool
    ) -> tuple[Question, LawScope]:
        """Return the question for a rule's answer, its clauses and the main one."""
        asked, scope = self.question(rule, into)
        keys = clauses_of(rule, scope)
        if not keys:
            msg = f"{rule.key}: got a rule without clauses, expected one with reasons"
            raise GrammarError(msg)
        return evolve(asked, parts=keys, about="clauses", flat=flat), scope

    def missing(
        self, said: Rule | Formula, into: str | None, *, flat: bool
    ) -> tuple[Question, LawScope]:
        """Return the question for the facts that would settle an answer."""
        called = column_name(into, f"{said.key}_missing")
        asked, scope = self.question(said, called)
        facts = facts_in_scope(said, scope) or facts_in_scope(said, scope.of_every_day)
        if not facts:
            msg = f"{said.key}: got nothing that asks for facts, expected some"
            raise GrammarError(msg)
        names = tuple(fact.name for fact in facts)
        return evolve(asked, parts=names, about="facts", flat=flat), scope

    def answer(self, native: Any, where: str, *asked: tuple[Question, LawScope]) -> Any:
        """Return the frame with the answers to all questions, in their order.

        Args:
            native: The frame as it came.
            where: The function that it came to.
            asked: The questions.
        """
        table = Table.of(read(native, where, "frame"))
        asking = Asking(self, table, asked)
        asking.check()
        return asking.answered()


@frozen(eq=False)
class Asking:
    """Questions to one frame.

    Attributes:
        reading: How it is read.
        table: The frame.
        asked: The questions.
    """

    reading: RowReading
    table: Table
    asked: tuple[tuple[Question, LawScope], ...]

    # -- what is refused

    @property
    def needed(self) -> list[str]:
        """The columns that are read."""
        facts = [fact.name for fact in answers.facts_asked(self.asked)]
        own = [self.reading.on] if isinstance(self.reading.on, str) else []
        return list(dict.fromkeys([*facts, *own]))

    def check(self) -> None:
        """Refuse to write over columns."""
        added = [(name, "into") for name in self.results]
        if self.reading.status is not None:
            added.append((self.reading.status, "status"))
        refuse_taken(self.table.names, added)

    @property
    def results(self) -> list[str]:
        """The names of the columns that answer."""
        return [name for one, _ in self.asked for name in one.names]

    # -- answers

    def answered(self) -> Any:
        """Return the frame with its answers."""
        small = self.table.only(self.needed)
        if self.table.pl is None:
            return self._by_stages(small)
        if self.table.lazy:
            return self._later(small)
        return self.table.with_answers(self._at_once(small))

    def _at_once(self, small: Frame) -> Any:
        if small.implementation.is_pandas():  # whose own types are refused
            self._columns(small)
        rows = self.table.in_polars(small)
        height = len(self.table.frame)  # type: ignore[arg-type]
        made = self._program(small, rows, rows.schema, "_")
        if made is not None:
            return answers.run(made, rows, height)
        if not rows.width:  # a frame without columns has no rows
            rows = self.table.pl.DataFrame(
                {"_": self.table.pl.zeros(height, eager=True)}
            )
        found = self._by_stages(nw.from_native(rows), small)
        status = self.reading.status
        return found.select(self.results + ([] if status is None else [status]))

    def _later(self, small: Frame) -> Any:
        rows: Any = small.to_native()
        prefix = free_prefix(self.table.names)
        made = self._program(small, None, rows.collect_schema(), prefix)
        if made is None:
            return self._by_stages(small)
        return answers.run_later(made, rows, self.table.names)

    def _program(self, small: Frame, rows: Any, types: Any, prefix: str) -> Any:
        """Return the program of all questions, ``None`` where another reading answers.

        What does not fit is left to the other reading, which refuses it.
        """
        plain = all(
            not isinstance(one.said, Sorting) and one.about != "facts"
            for one, _ in self.asked
        )
        if not plain or self.reading.status is not None:
            return None
        facts, days, on = answers.facts_asked(self.asked), None, self.reading.on
        sources = answers.sources_of(facts, types, rows, self.table.pl)
        lacking = [fact for fact in facts if fact.name not in types]
        if sources is None or (lacking and self.reading.absent == "refuse"):
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
        plan = Plan(free_prefix(self.table.names))
        results: dict[str, nw.Expr] = {}
        for one, scope in self.asked:
            monthly = isinstance(one.said, Formula) and one.said.monthly
            reader = Reader(columns, Days(day, scope, monthly), plan)
            results |= dict(_columns(reader, one))
            if self.reading.status is not None:
                told = silence.status(reader, one.said, results[one.into])
                results[self.reading.status] = told
        return run(frame, plan, self.needed, results)


def _columns(reader: Reader, one: Question) -> Iterable[tuple[str, nw.Expr]]:
    """Go through the columns of an answer."""
    if one.about == "facts":
        yield from _flags(one, one.names, missing(reader, one.said, one.parts))
    elif isinstance(one.said, Formula):
        yield one.into, statement.amount(reader, one.said)
        if one.unit is not None:
            for key, column in statement.lines(reader, one.said, one.unit):
                yield one.line(key), column
    elif isinstance(one.said, Sorting):
        yield one.into, name(sorted_by(reader, one.said))
    elif one.about == "clauses":
        yield from _reasons(ClauseReader(reader.facts, reader.days, reader.plan), one)
    else:
        yield one.into, truth(reader.rule(one.said))


def _reasons(reader: Reader, one: Question) -> Iterable[tuple[str, nw.Expr]]:
    """Go through the answer of a rule, its clauses and the main one."""
    rule: Any = one.said
    met = truth(reader.plan.truth(rule, lambda: reader.rule(rule)))
    yield one.into, met
    found = clauses(reader, rule)
    yield from _flags(one, one.names[1:-1], {key: found.get(key) for key in one.parts})
    yield one.names[-1], main_key(reader, rule, met, one.parts)


def _flags(
    one: Question, names: Iterable[str], found: Mapping[str, Truth]
) -> Iterable[tuple[str, nw.Expr]]:
    """Go through truths as columns, or write them into one struct."""
    columns = {part: truth(met) for part, met in found.items()}
    if one.flat:
        return zip(names, columns.values(), strict=True)
    fields = (column.alias(part) for part, column in columns.items())
    return zip(names, [nw.struct(*fields)], strict=True)
