"""Days of a program: moved, chosen, and counted between."""

from __future__ import annotations

from attrs import evolve

from reintegra.grammar.days import MonthsBegun, OverDays, WholeMonthsBetween
from reintegra.reading.program import nulls
from reintegra.reading.program.instructions import (
    ChoiceOfDay,
    DayOperand,
    Elapsed,
    Moved,
    Operand,
    OuterDay,
    Test,
)
from reintegra.reading.program.linear import Form, named
from reintegra.reading.program.program import Program

Day = DayOperand | None


def elapsed(program: Program, term: OverDays, days: tuple[DayOperand, ...]) -> Form:
    """Count over days, as *term* does."""
    null = program.null_of(*days)
    if isinstance(term, WholeMonthsBetween | MonthsBegun):
        null = evolve(null, loose=True)  # where the end lies before the start
    key = type(term), *days
    return named(program.put(key, null, lambda name: Elapsed(name, term, days)))


def moved(program: Program, day: DayOperand, by: Operand, *, months: bool) -> str:
    """Return the day that lies so many days, or months, later."""
    null = program.null_of(day, by)
    if months and (isinstance(by, str) or by < 0):
        null = evolve(null, loose=True)  # where they are negative
    key = "moved", day, by, months
    return program.put(key, null, lambda name: Moved(name, day, by, months))


def outer_day(program: Program, a: DayOperand, b: DayOperand, *, earlier: bool) -> str:
    """Return the earlier or the later of two days."""
    key, null = ("outer day", a, b, earlier), program.null_of(a, b)
    return program.put(key, null, lambda name: OuterDay(name, a, b, earlier))


def chosen_day(program: Program, test: Test, then: Day, otherwise: Day) -> str:
    """Return one day where *test* is so, another where it is not."""
    branches = program.null_of(then), program.null_of(otherwise)
    null = nulls.chosen(program.null(test), branches)
    key = "choice of day", id(test), then, otherwise
    return program.put(key, null, lambda name: ChoiceOfDay(name, test, then, otherwise))
