"""Compute a formula for one record, line by line."""

from __future__ import annotations

from datetime import date

from attrs import AttrsInstance

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import Formula, Line
from reintegra.grammar.scope import LawScope
from reintegra.law.citation import Citation
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month, a_day
from reintegra.reading.record.plans import STATEMENTS, first_at_once, result_at_once
from reintegra.reading.record.reader import Reader, raise_first
from reintegra.reading.record.records import check_record
from reintegra.reading.record.statement import Statement, StatementLine, rounding
from reintegra.reading.record.trace import errors


@first_at_once(STATEMENTS)
@check_arguments
def compute(
    formula: Formula,
    record: AttrsInstance,
    on: date | Month,
    *,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Statement:
    """Compute *formula* for *record*, line by line.

    Args:
        formula: The formula, such as ``cis.BENEFIT``.
        record: Whose facts are read: of the class that the formula speaks of, which is
            its ``record``; ``None`` in a fact is *not known*.
        on: The month, or any day of it, for a monthly formula, which is read by the
            law of the month's last day; otherwise the day.
        under: How open points are read, and whether unverified values may be used.
        known_on: As in `decide`; of a month, any day from its first one on.

    Returns:
        A statement; its amount is ``None`` where facts are missing.

    Raises:
        NotInForceError: The formula, or a number it needs, is not in force.
        NotReadError: There was such a formula or number, and it was not read.
        UnverifiedError: It needs an unverified value.
        ArgumentError: *record* is of another class.
        PeriodError: *on* is neither a day nor a month, or *known_on* is too early.
    """
    check_record("compute", record, formula.record)
    month = on if isinstance(on, Month) else Month.of(a_day(on))
    day, least = month.last, month.first
    if not (formula.monthly or isinstance(on, Month)):
        day = least = on
    version = formula.law.on(day, known_on, what=formula.key, least=least)
    scope = LawScope(day, under, known_on, least)
    found: Statement | None = result_at_once(formula, record, on, scope, STATEMENTS)
    if found is not None:
        return found
    reader = Reader(record, day, under, known_on, least, within=formula)
    said = version.require()
    amount = reader.evaluate(said.amount)
    if amount.value is None:
        raise_first(errors(amount))
    lines = tuple(_line(reader, line, version.cites) for line in said.lines)
    reading = formula, record, day, under, known_on, version
    return Statement(*reading, amount, (*lines, rounding(lines, amount, said.at)))


def _line(reader: Reader, line: Line, cites: Citation) -> StatementLine:
    """Read *line* for a statement, with the count and fraction behind it.

    Args:
        reader: The reading of the formula.
        line: The line.
        cites: The version's citation, whose journal the line's own unit takes.
    """
    said = line.counted is None or reader.examine(line.counted).met
    terms = (line.number, line.share) if said else (None, None)
    number, share = (None if t is None else reader.evaluate(t).value for t in terms)
    amount = reader.evaluate(line)
    labels = line.key, line.pl, line.en
    at = line.at.within(cites) if line.at else None
    return StatementLine(
        *labels, amount.value, line.counts, number, share, at, line.unit
    )
