"""Read a term by itself: a day or a number that is no line of a formula."""

from __future__ import annotations

from datetime import date
from typing import cast

from reintegra.grammar.nodes import DayTerm, Number, Term
from reintegra.law.interpretations import Interpretations
from reintegra.law.points import AppliedInterpretation
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.trace import choices


def read_day(
    term: DayTerm, record: object, on: date, under: Interpretations
) -> tuple[date, tuple[AppliedInterpretation, ...]]:
    """Return which day *term* is, and the open points it met.

    Args:
        term: The term.
        record: Whose facts are read; every fact that the term asks for is known.
        on: The day whose law counts.
        under: The interpretations.
    """
    found = Reader(record, on, under).day_of(term)
    return cast("date", found.value), choices(found)


def read_number(
    term: Term, record: object, on: date, under: Interpretations
) -> tuple[Number, tuple[AppliedInterpretation, ...]]:
    """Return what *term* comes to, and the open points it met.

    Args:
        term: The term.
        record: Whose facts are read; every fact that the term asks for is known.
        on: The day whose law counts.
        under: The interpretations.
    """
    found = Reader(record, on, under).evaluate(term)
    return cast("Number", found.value), choices(found)
