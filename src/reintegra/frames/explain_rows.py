"""Full results of chosen rows: those that a record's own functions give."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, overload

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError, ReintegraError
from reintegra.frames.chosen_rows import WHERE, rows_of
from reintegra.frames.interpretation_columns import RowInterpretations, Under
from reintegra.frames.row_reading import Absent, law_of
from reintegra.grammar.facts import Kind
from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.walk import facts_in_scope
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month
from reintegra.reading.columns.conversions import TYPES
from reintegra.reading.columns.inputs import checked, day_column, fact_columns, read
from reintegra.reading.columns.plan import free_prefix
from reintegra.reading.record.compute import compute
from reintegra.reading.record.decide import decide
from reintegra.reading.record.statement import Statement
from reintegra.reading.record.verdict import Verdict


@overload
def explain_rows(
    frame: object,
    provision: Rule,
    *,
    rows: Iterable[int | str],
    on: str | date,
    by: str | None = None,
    under: Under = RECOMMENDED,
    known_on: date | None = None,
    absent: Absent = "refuse",
) -> tuple[Verdict, ...]: ...


@overload
def explain_rows(
    frame: object,
    provision: Formula,
    *,
    rows: Iterable[int | str],
    on: str | date | Month,
    by: str | None = None,
    under: Under = RECOMMENDED,
    known_on: date | None = None,
    absent: Absent = "refuse",
) -> tuple[Statement, ...]: ...


@check_arguments
def explain_rows(  # noqa: PLR0913 - a frame, a provision and rows, and how they are read
    frame: object,
    provision: Rule | Formula,
    *,
    rows: Iterable[int | str],
    on: str | date | Month,
    by: str | None = None,
    under: Under = RECOMMENDED,
    known_on: date | None = None,
    absent: Absent = "refuse",
) -> tuple[Verdict, ...] | tuple[Statement, ...]:
    """Decide or compute chosen rows in full, as a record is decided or computed.

    Only these rows are collected. A value that cannot be, which `decide` takes as *not
    known* in a column, is refused here.

    Args:
        frame: Any frame that narwhals supports, with the columns that `needs` lists.
        provision: The rule or formula.
        rows: Which rows: their places, from 0 on, or with *by* what they hold there.
        on: As in `decide` and `compute`.
        by: The column that tells rows apart, such as an opaque id; ``None`` for places.
            Needed where an engine gives its rows no order, as databases do.
        under: As in `decide`.
        known_on: As in `decide` and `compute`.
        absent: As in `decide`.

    Returns:
        A `Verdict` for each row of a rule, a `Statement` for each of a formula, in the
        order of *rows*.

    Raises:
        ArgumentError: There is no such row, or the rows of the engine have no order.
        ColumnError: A column is missing or of a wrong type, or several rows hold the
            same in *by*.
        FactError: A row holds what a fact cannot be. A note names the row, here and
            below.
        PeriodError: A row has no day.
        ReintegraError: As `reintegra.decide` and `reintegra.compute` raise.
    """
    source = read(frame, WHERE, "frame")
    interpretations = RowInterpretations.of(under)
    scope = law_of(on, provision, interpretations.always, known_on)
    ways = interpretations.ways(provision, scope)
    facts = {f.name: f for _, seen in ways for f in facts_in_scope(provision, seen)}
    there = source.collect_schema().names()
    columns = fact_columns(source, facts.values(), absent=absent)
    needed = {name: column for name, column in columns.items() if name in there}
    prefix = free_prefix(needed)
    own = {f"{prefix}{name}": name for _, name in interpretations.columns}
    found = checked(source, dict.fromkeys(own.values(), TYPES[Kind.CHOICE]))
    needed |= {hidden: found[name] for hidden, name in own.items()}
    if isinstance(on, str):
        needed[prefix] = day_column(source, on)
    asked = list(rows)
    results: list[Any] = []
    reads = [*own.values(), on] if isinstance(on, str) else own.values()
    found_rows = rows_of(source, asked, by, needed, reads)
    for row, values in zip(asked, found_rows, strict=True):
        try:
            when = values.pop(prefix) if isinstance(on, str) else on
            keys = {name: values.pop(hidden) for hidden, name in own.items()}
            read_as = interpretations.of_row(keys)
            results.append(_full(provision, values, when, read_as, known_on))
        except ReintegraError as error:
            error.add_note(f"in row {row!r}")
            raise
    return tuple(results)


def _full(
    provision: Rule | Formula,
    values: Mapping[str, Any],
    on: Any,
    under: Interpretations,
    known_on: date | None,
) -> Verdict | Statement:
    record = provision.record(**values)
    if on is None:
        raise PeriodError(WHERE, "on", None, "a day in each of these rows")
    if isinstance(provision, Rule):
        return decide(provision, record, on, under=under, known_on=known_on)
    return compute(provision, record, on, under=under, known_on=known_on)
