"""Call every public name with odd arguments, and report what is no refusal of ours.

Each call is an example with one argument replaced. What comes back must be a value that
can be written, or a `ReintegraError`, within a second. As a command::

    python -m tests.odd_calls [--seed 8] [--calls 5000]

tries every replacement, or as many of them as asked, and prints how many there were.
"""

from __future__ import annotations

import argparse
import inspect
import random
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from types import FrameType
from typing import Any

from attrs import frozen

from reintegra import (
    Interpretations,
    Month,
    Period,
    Person,
    ReintegraError,
    cis,
    kis,
    pai,
    parameters,
    psu,
    reintegration,
)
from tests.examples import SELF, example
from tests.public_names import public

SECONDS = 1.0
DAY = date(2026, 3, 2)
LAST = date(2199, 12, 31)
"""The last day that a record takes."""

ODD: dict[str, Callable[[], Any]] = {
    "None": lambda: None,
    "True": lambda: True,
    "0": lambda: 0,
    "-1": lambda: -1,
    "1.5": lambda: 1.5,
    "nan": lambda: float("nan"),
    "inf": lambda: float("inf"),
    "1e300": lambda: 1e300,
    "10**18": lambda: 10**18,
    "-10**18": lambda: -(10**18),
    "10**5000": lambda: 10**5000,
    "1E+999999999": lambda: Decimal("1E+999999999"),
    "1E-999999999": lambda: Decimal("1E-999999999"),
    "NaN": lambda: Decimal("NaN"),
    "sNaN": lambda: Decimal("sNaN"),
    "1/3": lambda: Fraction(1, 3),
    "1/10**5000": lambda: Fraction(1, 10**5000),
    "empty text": str,
    "blank": lambda: " \t",
    "x": lambda: "x",
    "PL": lambda: "PL",
    "month as text": lambda: "2026-07",
    "day as text": lambda: "2026-01-01",
    "5,000 nines": lambda: "9" * 5000,
    "1e999999999": lambda: "1e999999999",
    "half a sign": lambda: "\ud800",
    "nul": lambda: "a\0b",
    "other digits": lambda: "٣",
    "a long text": lambda: "a" * 500_000,
    "bytes": lambda: b"x",
    "list": list,
    "tuple": tuple,
    "dict": dict,
    "set": set,
    "list of None": lambda: [None],
    "numbers": lambda: [1, 2],
    "pairs": lambda: [("a", 1)],
    "days": lambda: [(DAY, DAY)],
    "days and hours": lambda: [(DAY, "1e999999999")],
    "counts by text": lambda: {"a": -1},
    "None by None": lambda: {None: None},
    "logs by text": lambda: {"P-1": psu.WorkLog()},
    "day": lambda: DAY,
    "first day": lambda: date.min,
    "last day": lambda: date.max,
    "moment": lambda: datetime(2026, 3, 2, 8, 30),  # noqa: DTZ001 - what is refused
    "long time": lambda: timedelta.max,
    "first month": lambda: Month(1, 1),
    "last month": lambda: Month(9999, 12),
    "all days": lambda: Period(date.min, date.max),
    "all days in a list": lambda: [Period(date.min, date.max)],
    "last days": lambda: [Period(DAY, date.max)],
    "function": lambda: lambda *_: 0,
    "object": object,
    "class": lambda: type,
    "iterator": lambda: iter([1]),
    "generator": lambda: (part for part in ("a", None)),
    "person": Person,
    "stay": lambda: cis.Participation("P", DAY, LAST),
    "old stay": lambda: cis.Participation("P", date.min),
    "attendance": cis.Attendance,
    "club": lambda: kis.Participation("P", DAY, LAST),
    "edition": lambda: pai.Edition(DAY),
    "reintegration": lambda: reintegration.Participation("P", DAY, LAST),
    "stays": lambda: [(cis.Participation("P", DAY, LAST), cis.Attendance())],
    "late stays": lambda: [(cis.Participation("P", LAST), cis.Attendance())],
    "log": lambda: psu.WorkLog([(LAST, 4)]),
    "register": lambda: psu.WorkRegister([("P", LAST, 4)]),
    "rule": lambda: cis.ELIGIBLE,
    "formula": lambda: cis.BENEFIT,
    "limit": lambda: psu.WEEKLY_LIMIT,
    "parameter": lambda: parameters.every()[0],
    "interpretations": lambda: Interpretations({"OP-05": "due_days"}),
    "error": ReintegraError,
}
"""Values that hardly any argument asks for, each made anew for every call."""


class TooLongError(BaseException):
    """A call that used more than a second; nothing of the library may catch it."""


@frozen
class Call:
    """A public name, the argument replaced, and the odd value."""

    name: str
    argument: str
    odd: str


def _stop(_: int, __: FrameType | None) -> None:
    raise TooLongError


MADE_INSIDE = {"reintegra.errors", "reintegra.reading.record.trace"}
"""Rooms whose classes the library alone makes: errors, and trees of reasons."""


def _python_s(one: Any) -> bool:
    """Whether Python itself makes, or refuses to make, what a class stands for."""
    return isinstance(one, type) and (
        issubclass(one, Enum) or getattr(one, "_is_protocol", False)
    )


def _methods(kind: type) -> Iterator[tuple[str, Callable[..., Any]]]:
    for name, member in vars(kind).items():
        if not name.startswith("_") and hasattr(member, "asked_of"):
            yield name, getattr(kind, name)


def targets() -> dict[str, Callable[..., Any]]:
    """Return everything that can be called, methods of public classes included."""
    found: dict[str, Callable[..., Any]] = {}
    for name, one in public().items():
        if one.__module__ in MADE_INSIDE or _python_s(one):
            continue
        found[name] = one
        if isinstance(one, type) and one.__name__ in SELF:
            found |= {f"{name}.{own}": member for own, member in _methods(one)}
    return found


def calls() -> list[Call]:
    """Return every replacement of every argument."""
    return [
        Call(name, argument, odd)
        for name, one in targets().items()
        for argument in _arguments(one)
        if argument not in {"self", "cls"}
        for odd in ODD
    ]


def _arguments(one: Callable[..., Any]) -> list[str]:
    try:
        return list(inspect.signature(one).parameters)
    except ValueError:  # an error without an __init__ of its own
        return []


def outcome(call: Call, one: Callable[..., Any]) -> str:
    """Make a call, and tell what came of it: nothing where that is right.

    Args:
        call: What to call, and with what.
        one: What its name stands for.
    """
    given, named = _filled(call, one)
    signal.signal(signal.SIGVTALRM, _stop)  # of time used, on a busy machine as well
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
        try:
            return _told(one, given, named)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    except TooLongError:
        return "more than a second"


def _told(one: Callable[..., Any], given: list[Any], named: dict[str, Any]) -> str:
    try:
        repr(one(*given, **named))
    except ReintegraError as error:
        return "" if str(error) else "an error without words"
    except Exception as error:  # noqa: BLE001 - whatever is not ours is what we look for
        return f"{type(error).__name__}: {ascii(error)[:100]}"
    return ""


def _filled(call: Call, one: Any) -> tuple[list[Any], dict[str, Any]]:
    """Return the arguments of an example, one of them replaced."""
    given: list[Any] = []
    named: dict[str, Any] = {}
    for name, asked in inspect.signature(one).parameters.items():
        odd = name == call.argument
        if not odd and asked.default is not asked.empty:
            continue
        if not odd and asked.kind in (asked.VAR_POSITIONAL, asked.VAR_KEYWORD):
            continue
        value = ODD[call.odd]() if odd else example(call.name, name)
        if asked.kind is asked.KEYWORD_ONLY or (
            odd and asked.default is not asked.empty
        ):
            named[name] = value
        elif asked.kind is asked.VAR_KEYWORD:
            named["more"] = value
        else:
            given.append(value)
    return given, named


def wrong(tried: list[Call]) -> Iterator[tuple[Call, str]]:
    """Go through the calls that end in neither a value nor a `ReintegraError`."""
    every = targets()
    for call in tried:
        found = outcome(call, every[call.name])
        if found:
            yield call, found


def refusals(tried: list[Call]) -> Iterator[tuple[Call, ReintegraError]]:
    """Go through the errors of ours in which the calls end."""
    every = targets()
    for call in tried:
        given, named = _filled(call, every[call.name])
        try:
            repr(every[call.name](*given, **named))
        except ReintegraError as error:
            yield call, error


def sample(seed: int, number: int | None) -> list[Call]:
    """Return all calls in an order of chance, or the first of them."""
    every = calls()
    random.Random(seed).shuffle(every)  # noqa: S311 - no secret
    return every[:number]


def main(arguments: list[str] | None = None) -> int:
    """Try the calls, print what is wrong and how many there were."""
    parser = argparse.ArgumentParser(prog="odd_calls", description=__doc__)
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--calls", type=int, default=None)
    asked = parser.parse_args(arguments)
    tried = sample(asked.seed, asked.calls)
    found = list(wrong(tried))
    kinds = Counter((call.name, call.argument, what) for call, what in found)
    for (name, argument, what), times in sorted(kinds.items()):
        sys.stdout.write(f"{name}({argument}=…) × {times}: {what}\n")
    names = len({call.name for call in tried})
    sys.stdout.write(
        f"{len(tried)} odd calls of {names} names, seed {asked.seed}: "
        f"{len(found)} ended otherwise than they should\n"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
