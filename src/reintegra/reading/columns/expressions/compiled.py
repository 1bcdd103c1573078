"""Compile what is asked of a frame into one program: results by name, by stage."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any, Literal, TypeAlias

from attrs import frozen

from reintegra.errors import NotInForceError, NotReadError
from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.scope import AnyRule, LawScope, law_scope
from reintegra.law.interpretations import RECOMMENDED
from reintegra.reading.columns.expressions.conditions import Lowering
from reintegra.reading.columns.expressions.eras import RowDays
from reintegra.reading.columns.expressions.forms import (
    Form,
    added,
    constant,
    joined,
    negative,
    whole,
)
from reintegra.reading.columns.expressions.inputs import Source
from reintegra.reading.columns.expressions.lowering import CannotPrint, Place
from reintegra.reading.columns.expressions.printing import Printer
from reintegra.reading.columns.expressions.reasons import Kept, Reasons
from reintegra.reading.columns.expressions.sharing import share_parts
from reintegra.reading.columns.expressions.vectors import NULL, Eras
from reintegra.reading.program.link import link
from reintegra.reading.program.steps import Linked

Way: TypeAlias = tuple[tuple[str, str, bool], ...]
"""What columns must hold: the name of each, what, and whether null will do as well."""


@frozen
class Question:
    """What is asked of each row.

    Attributes:
        said: The rule, formula or sorting.
        into: The name of the column.
        unit: The common denominator of the lines that are added, ``None`` for no line.
        parts: The keys of clauses, or the names of facts, of which each is answered
            too, or instead.
        about: Whether the parts are clauses or facts.
        flat: Whether each part gets a column instead of a field of a struct.
        way: The interpretations of the rows that are asked about; other rows are asked
            by other questions of the same columns.
    """

    said: AnyRule
    into: str
    unit: int | None = None
    parts: tuple[str, ...] = ()
    about: Literal["clauses", "facts"] | None = None
    flat: bool = False
    way: Way = ()

    def line(self, key: str) -> str:
        """Return the name of the column of a line."""
        return f"{self.into}_{key}_per_{self.unit}"

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its parts as columns: such as SQL writes without quotes."""
        own = f"{self.said.key}/"
        said = (part.removeprefix(own) for part in self.parts)
        plain = (re.sub(r"[^a-z0-9]", "_", part.lower()) for part in said)
        return tuple(f"{self.into}_{part}" for part in plain)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all its columns, in order."""
        if self.about == "clauses":
            struct = (f"{self.into}_reasons",)
            parts = self.columns if self.flat else struct
            return (self.into, *parts, f"{self.into}_main")
        if self.about == "facts":
            return self.columns if self.flat else (self.into,)
        if self.unit is None or not isinstance(self.said, Formula):
            return (self.into,)
        keys = (*line_keys(self.said), "rounding")
        return (self.into, *map(self.line, keys))


@frozen(eq=False)
class Law:
    """The law that rows are read by.

    Attributes:
        days: A day of each era, none where one day counts for all rows.
    """

    days: tuple[date, ...] = ()

    @property
    def eras(self) -> int:
        """How many eras there are."""
        return len(self.days) or 1

    def linked(self, asked: Question, seen: LawScope) -> tuple[Linked | None, ...]:
        """Link what is asked for each era, ``None`` where nothing is in force.

        Args:
            asked: The question.
            seen: The interpretations and the knowledge of the law; and the day, where
                one day counts for all rows.
        """
        if not self.days:
            return (_linked(asked.said, seen),)
        late = seen.known_on or date.max
        return tuple(
            _linked(asked.said, law_scope(asked.said, day, seen.under, seen.known_on))
            if _first(asked.said, day) <= late
            else None
            for day in self.days
        )


def _linked(said: Any, seen: LawScope) -> Linked | None:
    try:
        return link(said, seen)
    except (NotInForceError, NotReadError):
        return None


def _first(said: AnyRule, day: date) -> date:
    """Return the first day whose knowledge of the law may be asked about."""
    monthly = isinstance(said, Formula) and said.monthly
    return day.replace(day=1) if monthly else day


@frozen(eq=False, slots=False)
class Compiled:
    """A program as expressions of an engine.

    Attributes:
        stages: Helper columns, a stage at a time.
        results: The columns asked for, in order.
        eras: How many eras the rows lie in.
    """

    stages: tuple[tuple[Any, ...], ...]
    results: tuple[Any, ...]
    eras: int = 1

    @cached_property
    def fixed(self) -> frozenset[str]:
        """The columns asked for that no column bears on: one value in every row."""
        plain = (one.meta for one in self.results if not one.meta.root_names())
        return frozenset(one.output_name() for one in plain)


def compiled(  # noqa: PLR0913, PLR0917 - what is asked, of what, in which words
    asked: Sequence[tuple[Question, LawScope]],
    law: Law,
    sources: Mapping[str, Source],
    pl: Any,
    prefix: str,
    days: RowDays | None = None,
) -> Compiled:
    """Compile questions into one program.

    Args:
        asked: The questions, each with the law that it is read by.
        law: The law that rows are read by.
        sources: The columns of the facts.
        pl: The module of the engine.
        prefix: How the names of helper columns begin.
        days: The day of each row, ``None`` where one day counts for all.

    Raises:
        CannotPrint: A word has no expression here, or a number may have no room.
    """
    lowering = Lowering(sources, asked[0][1].under or RECOMMENDED, law.eras)
    answered: list[_Answered] = []
    for one, seen in asked:
        lowering.under = seen.under or RECOMMENDED
        linked = law.linked(one, seen)
        made, said = dict(_answers(one, linked, lowering)), None
        if one.about == "clauses" and isinstance(one.said, Rule):
            said = Reasons.of(one.said, one.parts, linked, lowering)
        answered.append(_Answered(one, made, said))
    if not lowering.program.fits:
        raise CannotPrint
    printer = Printer(pl, lowering.program, prefix)
    if days is not None and law.eras > 1:
        printer.name_eras(days)
    read = [number for one in answered for number in one.read]
    share_parts(lowering.program, read)
    printer.count(read)
    columns: dict[str, list[tuple[Way, Any]]] = {}
    for answer in answered:
        for name, column in answer.columns(printer, days):
            columns.setdefault(name, []).append((answer.asked.way, column))
    results = [_by_way(pl, ways).alias(name) for name, ways in columns.items()]
    return Compiled(tuple(map(tuple, printer.stages)), tuple(results), law.eras)


@frozen(eq=False)
class _Answered:
    """A question with what answers it.

    Attributes:
        asked: The question.
        made: Its columns by name.
        reasons: The clauses, where they are asked for.
    """

    asked: Question
    made: dict[str, Kept]
    reasons: Reasons | None

    @property
    def read(self) -> Iterator[int]:
        """The instructions that are read, as often as they are."""
        yield from (number for number, _ in self.made.values())
        if self.reasons is not None:
            (met, _), *_ = self.made.values()
            yield from (met, met, *self.reasons.read)

    def columns(
        self, printer: Printer, days: RowDays | None
    ) -> Iterator[tuple[str, Any]]:
        """Go through its columns as expressions."""
        pl = printer.pl

        def within(eras: Eras) -> Any:
            return days.within(printer.era, eras) if days is not None and eras else None

        def column(kept: Kept) -> Any:
            made, rows = printer.column(kept[0]), within(kept[1])
            return made if rows is None else pl.when(rows).then(made)

        for name, kept in self.made.items():
            yield name, column(kept)
        if self.reasons is not None:
            (met, _), *_ = self.made.values()
            yield from self._clauses(pl, map(column, self.reasons.clauses.values()))
            main = self.reasons.key(printer, printer.column(met), within)
            yield self.asked.names[-1], main

    def _clauses(self, pl: Any, found: Iterable[Any]) -> Iterator[tuple[str, Any]]:
        if self.asked.flat:
            yield from zip(self.asked.columns, found, strict=True)
            return
        pairs = zip(self.asked.parts, found, strict=True)
        yield self.asked.names[1], pl.struct([one.alias(key) for key, one in pairs])


def _by_way(pl: Any, ways: Iterable[tuple[Way, Any]]) -> Any:
    """Choose among columns by each row's own interpretations."""
    found = None
    for way, column in ways:
        if not way:
            return column
        here = [_holds(pl, *one) for one in way]
        one = found.when(*here) if found is not None else pl.when(*here)
        found = one.then(column)
    return found


def _holds(pl: Any, name: str, key: str, default: bool) -> Any:  # noqa: FBT001
    column = pl.col(name).cast(pl.String)
    return (column == key) | column.is_null() if default else column == key


def _answers(
    asked: Question, linked: tuple[Linked | None, ...], lowering: Lowering
) -> Iterator[tuple[str, Kept]]:
    eras = frozenset(era for era, one in enumerate(linked) if one)
    top: Place = tuple(one.top if one else None for one in linked)
    if not eras:
        yield from _nothing(asked, lowering)
        return
    if isinstance(asked.said, Rule):
        yield asked.into, (lowering.truth(top), eras)
        return
    if asked.unit is not None:
        lowering.unit = asked.unit
        shown = (line.line for one in linked if one for line in one.lines)
        lowering.shown.update(map(id, shown))
    amount = lowering.number(top)
    whole = lowering.program.top(lowering.truncated(amount), 1)
    yield asked.into, (whole, eras)
    if asked.unit is not None:
        for key, form in _lines(linked, amount, lowering):
            yield asked.line(key), _line_column(form, asked.unit, eras, lowering)


def _line_column(
    form: Form, unit: int, eras: Eras, lowering: Lowering
) -> tuple[int, Eras]:
    """Return the column of a line; of law alone, a table that is null in other eras."""
    if form.parts or form.masks or lowering.eras == 1:
        return lowering.program.in_unit(form, unit), eras
    silent = constant(NULL, lowering.eras).over(_every(lowering.eras) - eras)
    if lowering.program.is_multiple(form, unit):  # of a table that is looked up anyway
        return lowering.program.top(form, unit), eras
    table = whole(joined(form, silent).const, unit)
    return lowering.program.vector("number", table), frozenset()


def _every(eras: int) -> Eras:
    return frozenset(range(eras))


def _nothing(asked: Question, lowering: Lowering) -> Iterator[tuple[str, Kept]]:
    """Go through the columns of what is in force in no era."""
    program, none = lowering.program, frozenset[int]()
    if not isinstance(asked.said, Formula):
        yield asked.into, (program.truth(None), none)
        return
    null = program.top(constant(NULL, lowering.eras), 1)
    yield asked.into, (null, none)
    if asked.unit is not None:
        for key in (*line_keys(asked.said), "rounding"):
            yield asked.line(key), (null, none)


def line_keys(formula: Formula) -> Iterable[str]:
    """Go through the keys of all lines that a formula has on any day."""
    said = (version.content for version in formula.law.versions)
    return dict.fromkeys(line.key for lines in said if lines for line in lines.lines)


def _lines(
    linked: Sequence[Linked | None], amount: Form, lowering: Lowering
) -> Iterator[tuple[str, Form]]:
    formula = next(one.said for one in linked if one)
    rest = amount
    for key in line_keys(formula):  # type: ignore[arg-type]
        found = [
            one and next((o for o in one.lines if o.line.key == key), None)
            for one in linked
        ]
        place: Place = tuple(one.step if one else None for one in found)
        form = lowering.number(place)
        yield key, _or_null(form, linked, found, lowering)
        counts = frozenset(e for e, one in enumerate(found) if one and one.line.counts)
        if counts:
            rest = added(rest, negative(_zero_beyond(form, counts, linked, lowering)))
    yield "rounding", rest


def _or_null(
    form: Form, linked: Sequence[Any], found: Sequence[Any], lowering: Lowering
) -> Form:
    """Return a line, null in eras whose law has none of that key."""
    has = frozenset(era for era, one in enumerate(found) if one)
    lacks = frozenset(era for era, one in enumerate(linked) if one and era not in has)
    if not lacks:
        return form
    null = constant(NULL, lowering.eras).over(lacks)
    return lowering.choices.by_era([(has, form), (lacks, null)])


def _zero_beyond(
    form: Form, counts: Eras, linked: Sequence[Any], lowering: Lowering
) -> Form:
    """Return a line that counts, 0 in eras in which it does not."""
    rest = frozenset(era for era, one in enumerate(linked) if one and era not in counts)
    if not rest:
        return form
    zero = constant(0, lowering.eras).over(rest)
    return lowering.choices.by_era([(counts, form), (rest, zero)])
