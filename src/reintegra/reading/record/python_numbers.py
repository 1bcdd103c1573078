"""Arithmetic of a program as Python: whole numbers and days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeAlias, assert_never

from reintegra.grammar.days import (
    DateOf,
    DaysBetween,
    DaysOfMonth,
    MonthsBegun,
    OverDays,
    Weekday,
    WholeMonthsBetween,
)
from reintegra.grammar.nodes import Rounding
from reintegra.law.periods import Month, shift
from reintegra.law.terms import completed_months, months_after, months_begun
from reintegra.reading.program.instructions import (
    DayOperand,
    Elapsed,
    Linear,
    Moved,
    Operand,
    Outer,
    OuterDay,
    Share,
    Steps,
    Times,
    Whole,
)

Plain: TypeAlias = (
    Linear | Times | Outer | Steps | Whole | Share | Elapsed | Moved | OuterDay
)
Write: TypeAlias = Callable[[Operand | DayOperand | None], str]


def written(one: Plain, write: Write) -> tuple[str, Sequence[Operand | DayOperand]]:
    """Write what an instruction makes of known operands, and list these.

    Args:
        one: The instruction.
        write: Writes an operand.
    """
    match one:
        case Linear(parts=parts):
            return _sum(one, write), [name for name, _ in parts]
        case Times(left=left, right=right):
            return f"{write(left)} * {write(right)}", (left, right)
        case Outer(left=left, right=right):
            sign = "<" if one.smaller else ">"
            a, b = write(left), write(right)
            return f"{b} if {b} {sign} {a} else {a}", (left, right)
        case Steps(of=of, how=how, unit=unit):
            name = write(of)
            return f"{steps_text(name, how, unit)} if {name} > 0 else 0", (of,)
        case Whole(of=of, below=below):
            name = write(of)
            cut = f"{name} // {below}"
            return f"{cut} if {name} >= 0 else -(-{cut})", (of,)
        case Share(multiple=multiple, of=of):
            return f"{multiple} // {write(of)}", (of,)
        case Elapsed(term=term, days=days):
            return elapsed_text(term, [write(day) for day in days]), days
        case Moved(day=day, by=by):
            move = "months_after" if one.months else "shift"
            return f"{move}({write(day)}, {write(by)})", (day, by)
        case OuterDay(left=left, right=right):
            sign = "<" if one.earlier else ">"
            a, b = write(left), write(right)
            return f"{b} if {b} {sign} {a} else {a}", (left, right)
        case _:
            assert_never(one)


def _sum(one: Linear, write: Write) -> str:
    text = ""
    for name, factor in one.parts:
        if factor:
            times = "" if abs(factor) == 1 else f"{abs(factor)} * "
            sign = "-" if factor < 0 else "+"
            text += f" {sign} {times}{write(name)}"
    if one.const or not text:
        text += f" {'-' if one.const < 0 else '+'} {abs(one.const)}"
    return text[3:] if text.startswith(" + ") else f"-{text[3:]}"


def steps_text(name: str, how: Rounding, unit: int) -> str:
    """Write how many whole units a number above 0 has, rounded."""
    match how:
        case Rounding.UP:
            return f"({name} + {unit - 1}) // {unit}" if unit > 1 else name
        case Rounding.DOWN:
            return f"{name} // {unit}" if unit > 1 else name
        case Rounding.HALF_UP:
            twice = f"(2 * {name} + {unit}) // {2 * unit}"
            half = f"({name} + {unit // 2}) // {unit}"
            return twice if unit % 2 else half
        case _:
            assert_never(how)


def elapsed_text(term: OverDays, days: list[str]) -> str:
    """Write a number over days."""
    first, last = days[0], days[-1]
    match term:
        case DaysBetween():
            return f"({last} - {first}).days"
        case WholeMonthsBetween() | MonthsBegun():
            whole = isinstance(term, WholeMonthsBetween)
            count = "completed_months" if whole else "months_begun"
            return f"{count}({first}, {last}) if {last} >= {first} else None"
        case DaysOfMonth():
            return f"month_days({first})"
        case DateOf():
            return f"{first}.day"
        case Weekday():
            return f"{first}.weekday()"
        case _:
            assert_never(term)


def _month_days(day: date) -> int:
    return Month.of(day).days


def _months_after(day: date, months: int) -> date | None:
    return None if months < 0 else months_after(day, months)


FUNCTIONS: dict[str, Any] = {
    "completed_months": completed_months,
    "month_days": _month_days,
    "months_after": _months_after,
    "months_begun": months_begun,
    "shift": shift,
}
"""What a printed program calls."""
