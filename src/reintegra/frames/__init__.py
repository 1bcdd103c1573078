"""The door for dataframes: whole registers at once, by the same rules.

Any frame that narwhals supports goes in (polars, pandas, Arrow, DuckDB, …), and one of
the same kind comes out, with columns added; one row in, one row out, but for `hours`,
which counts entries into windows, `attendance`, which counts days into months,
`registered`, which counts spells, and `measure`, which makes figures. Columns are named
like the facts, and null is *not known*; so is a value that cannot be, such as a count
beyond its limits: a column cannot refuse a row.
"""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from attrs import frozen

from reintegra.arguments import check_arguments
from reintegra.errors import ExtraNeededError

try:
    import narwhals.stable.v2 as nw
except ImportError as _missing:
    _extra = "frames"
    raise ExtraNeededError(_extra, _missing) from None

from reintegra.frames.attendance import attendance
from reintegra.frames.measure import measure, measure_needs
from reintegra.frames.time_in_register import registered
from reintegra.grammar.facts import label
from reintegra.grammar.limits import Limit
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.ranges import common_denominator
from reintegra.grammar.scope import AnyRule, LawScope, law_scope
from reintegra.grammar.walk import facts_in_scope, facts_of
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month, a_day
from reintegra.reading.columns import silence, statement
from reintegra.reading.columns.column import name, truth
from reintegra.reading.columns.hours import hours
from reintegra.reading.columns.inputs import (
    TYPES,
    Frame,
    column_name,
    day_column,
    fact_columns,
    read,
    refuse_taken,
)
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.log_facts import further_facts
from reintegra.reading.columns.names import Unknown, names_of, only_known
from reintegra.reading.columns.plan import Plan, free_prefix
from reintegra.reading.columns.reader import Reader
from reintegra.reading.columns.run import run
from reintegra.reading.columns.sorting import sorted_by

__all__ = [
    "attendance",
    "classify",
    "compute",
    "decide",
    "hours",
    "measure",
    "measure_needs",
    "needs",
    "registered",
]

FrameT = TypeVar("FrameT")


@check_arguments
def decide(  # noqa: PLR0913 - a frame and a rule, and how they are read
    frame: FrameT,
    rule: Rule,
    *,
    on: str | date,
    into: str | None = None,
    status: str | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
    unknown_names: Unknown = "refuse",
) -> FrameT:
    """Decide *rule* for every row.

    Adds one nullable Boolean column: true, false, or null for *not known*, also where
    only an authority's decision is left, which a record's verdict names; null too where
    the rule, or a number that the answer hangs on, is not in force, and where a
    row's own day is after *known_on*.

    Args:
        frame: Any frame that narwhals supports, with the columns that `needs` lists.
        rule: The rule, such as ``cis.ELIGIBLE``.
        on: The column with each row's own day, or one day for all rows.
        into: Name of the column added; ``cis_eligible`` for ``cis.ELIGIBLE``.
        status: Name of a second column to add, of text. ``in_force``: the law of the
            row's day gives an answer, or would, were the facts known. Otherwise why it
            gives none: ``not_yet`` in force, ``repealed``, ``not_read`` in this
            library, ``not_announced`` or ``unverified``, as `decide` for a record says
            by its error. Null where the row has no day, or one after *known_on*.
        under: How open points are read, and whether unverified values may be used.
        known_on: Decide as the law could be known on that day.
        unknown_names: Whether a name that no fact has, such as ``kobieta`` for the sex,
            is refused, or taken as *not known* (``"null"``). To refuse, a column of
            names is read at once, also of a lazy frame.

    Returns:
        A frame of the same kind, one row for each row.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        ColumnError: A column is missing, cannot carry *not known*, or is there already;
            or it holds a name that is not known.
        PeriodError: *on* is neither a column nor a day, or *known_on* is before it.
    """
    seen, source = (
        _view(on, rule, under, known_on),
        read(frame, "frames.decide", "frame"),
    )
    called = column_name(into, rule.key)
    job = _Job.start(source, rule, seen, on, unknown_names)
    results = {called: truth(job.reader.rule(rule))}
    added: FrameT = job.finish(results, rule, status)
    return added


@check_arguments
def compute(  # noqa: PLR0913 - a frame and a formula, and how they are read
    frame: FrameT,
    formula: Formula,
    *,
    on: str | date | Month,
    into: str | None = None,
    lines: bool = False,
    status: str | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
    unknown_names: Unknown = "refuse",
) -> FrameT:
    """Compute *formula* for every row.

    Adds the amount in grosze (Int64), null where it is not known, where the formula or
    a number it needs is not in force, and where the day that counts, or the first of
    the month, is after *known_on*. With *lines*, adds one Int64 column for each line,
    the rounding last, in the formula's common unit, which the names end with:
    ``…_part_month_per_120`` is in 1/120 of a grosz.

    Args:
        frame: Any frame that narwhals supports, with the columns that `needs` lists.
        formula: The formula, such as ``cis.BENEFIT``.
        on: The column with each row's own month, any day of it, or one month for all
            rows; for a formula that is not monthly, the day.
        into: Name of the amount, ``cis_benefit`` for ``cis.BENEFIT``, and what the
            names of the lines begin with.
        lines: Whether to add the lines.
        status: Name of a column of text to add, as in `decide`.
        under: How open points are read, and whether unverified values may be used.
        known_on: Compute as the law could be known on that day; a month may be asked
            about from its first day on.
        unknown_names: As in `decide`.

    Returns:
        A frame of the same kind, one row for each row.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        ColumnError: A column is missing, cannot carry *not known*, or is there already;
            or it holds a name that is not known.
        PeriodError: *on* is neither a column, a month nor a day, or *known_on* is
            before it.
    """
    seen = _view(on, formula, under, known_on)
    source = read(frame, "frames.compute", "frame")
    called = column_name(into, formula.key)
    job = _Job.start(source, formula, seen, on, unknown_names)
    results = {called: statement.amount(job.reader, formula)}
    if lines:
        below = common_denominator(formula, under)
        for key, column in statement.lines(job.reader, formula, below):
            results[f"{called}_{key}_per_{below}"] = column
    added: FrameT = job.finish(results, formula, status)
    return added


@check_arguments
def classify(  # noqa: PLR0913 - a frame and a sorting, and how they are read
    frame: FrameT,
    sorting: Sorting,
    *,
    on: str | date,
    into: str | None = None,
    status: str | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
    unknown_names: Unknown = "refuse",
) -> FrameT:
    """Name what every row counts as.

    Adds one column of text (String): one of the names of the sorting, null for *not
    known* and where the sorting, or a number that the answer hangs on, is not in force.

    Args:
        frame: Any frame that narwhals supports, with the columns that `needs` lists.
        sorting: The sorting, such as ``cis.EFFECT``.
        on: The column with each row's own day, or one day for all rows.
        into: Name of the column added; ``cis_effect`` for ``cis.EFFECT``.
        status: Name of a column of text to add, as in `decide`.
        under: How open points are read, and whether unverified values may be used.
        known_on: Read the law as it could be known on that day.
        unknown_names: As in `decide`.

    Returns:
        A frame of the same kind, one row for each row.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        ColumnError: A column is missing, cannot carry *not known*, or is there already;
            or it holds a name that is not known.
        PeriodError: *on* is neither a column nor a day, or *known_on* is before it.
    """
    seen = _view(on, sorting, under, known_on)
    source = read(frame, "frames.classify", "frame")
    job = _Job.start(source, sorting, seen, on, unknown_names)
    results = {column_name(into, sorting.key): name(sorted_by(job.reader, sorting))}
    added: FrameT = job.finish(results, sorting, status)
    return added


@check_arguments
def needs(
    said: Rule | Formula | Sorting | Limit,
    *,
    on: date | None = None,
    under: Interpretations = RECOMMENDED,
) -> dict[str, str]:
    """List the columns that a rule or a formula asks for, with their types.

    Args:
        said: The rule, formula or sorting; a limit asks for what its log does not give.
        on: The day whose law counts, ``None`` for all versions, as where each row has
            its own day.
        under: How open points are read.

    Returns:
        The type of each column by its name, in order of appearance: ``"Boolean"``,
        ``"Int64"`` (any width of integers will do), ``"String"`` or ``"Date"``. A
        count that arises from nothing but an interpretation may be left out, and is 0
        then.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        GrammarError: The windows of a limit are not told by a log alone.
    """
    if isinstance(said, Limit):
        found = further_facts(said, on, under)
    else:
        found = facts_of(said, on, under)
    return {fact.name: TYPES[label(fact).kind] for fact in found}


def _view(
    on: str | date | Month,
    said: AnyRule,
    under: Interpretations,
    known_on: date | None,
) -> LawScope:
    """Look at the law of one day or month, or of every day for a column of them."""
    if isinstance(on, str):
        return LawScope(None, under, known_on)
    if isinstance(on, Month):
        return LawScope(on.last, under, known_on, on.first)
    return law_scope(said, a_day(on), under, known_on)


@frozen(eq=False)
class _Job:
    frame: Frame
    reader: Reader
    needed: tuple[str, ...]

    @classmethod
    def start(
        cls,
        frame: Frame,
        said: AnyRule,
        seen: LawScope,
        on: object,
        unknown: Unknown,
    ) -> _Job:
        facts = facts_in_scope(said, seen)
        columns, day = fact_columns(frame, facts), None
        columns = only_known(frame, columns, names_of(facts), unknown)
        there = frame.collect_schema().names()
        needed = {name: None for name in columns if name in there}
        if isinstance(on, str):
            day, needed = day_column(frame, on), needed | {on: None}
        monthly = isinstance(said, Formula) and said.monthly
        prefix = free_prefix(there)
        reader = Reader(columns, Days(day, seen, monthly), Plan(prefix))
        return cls(frame, reader, tuple(needed))

    def finish(
        self, results: dict[str, nw.Expr], said: AnyRule, status: str | None
    ) -> Any:
        """Add the columns, the answer first, and where it is asked for its status."""
        told: dict[str, nw.Expr] = {}
        if status is not None:
            answer = next(iter(results.values()))
            told[status] = silence.status(self.reader, said, answer)
        refuse_taken(self.frame, [*results, *told])
        return run(self.frame, self.reader.plan, self.needed, results | told)
