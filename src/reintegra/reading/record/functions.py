"""Functions in Python: programs as text, and as something to call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from re import fullmatch
from types import MappingProxyType
from typing import Any, TypeAlias

from reintegra.reading.program.program import Program
from reintegra.reading.record.python import Python
from reintegra.reading.record.python_numbers import FUNCTIONS

Function: TypeAlias = Callable[[Any], Any]
Result: TypeAlias = Callable[[Python], str]
"""Writes what a function returns."""

_OWN = r"r|date|[ncd]\d+|answer|lines"


def function(name: str, program: Program, result: Result) -> str:
    """Write a function of a record, ``r``, that runs a program.

    Args:
        name: Its name.
        program: The program.
        result: Writes what is returned.
    """
    names = _local_names(program.facts)
    if program.instructions:
        return _text(name, program, result, names, _loaded(names))
    read = {fact: f"r.{fact}" for fact in names}  # what settles it ends the reading
    return _text(name, program, result, read, [])


def for_known_facts(
    name: str, program: Program, result: Result, facts: Iterable[str]
) -> str:
    """Write a function that runs a program where all facts are known.

    Any other record goes to the function whose name has ``_open`` behind it.

    Args:
        name: Its name.
        program: The program, lowered for known facts.
        result: Writes what is returned.
        facts: The facts that have to be known.
    """
    names = _local_names(facts)
    first = _loaded(names)
    if names:
        unknown = " or ".join(f"{local} is None" for local in names.values())
        first.append(f"if {unknown}:\n        return {name}_open(r)")
    return _text(name, program, result, names, first)


def _text(
    name: str, program: Program, result: Result, names: dict[str, str], first: list[str]
) -> str:
    python = Python(program, names, lines=first)
    returned = python.printed(result)
    days = (
        f"{day} = date({value.year}, {value.month}, {value.day})\n"
        for day, value in sorted(python.days.items())
    )
    body = [f"def {name}(r):", *python.lines, f"return {returned}"]
    return "".join([*days, "\n    ".join(body), "\n"])


def _local_names(facts: Iterable[str]) -> dict[str, str]:
    """Name the locals that facts are read into, as the facts where that is free."""
    found: dict[str, str] = {}
    for fact in facts:
        name = fact
        while name in FUNCTIONS or fullmatch(_OWN, name) or name in found.values():
            name += "_"
        found[fact] = name
    return found


def _loaded(names: dict[str, str]) -> list[str]:
    return [f"{local} = r.{fact}" for fact, local in names.items()]


def made(text: str, names: Mapping[str, Any] = MappingProxyType({})) -> dict[str, Any]:
    """Make the functions of a text that was written here, by their names.

    Args:
        text: The functions.
        names: What they name, beside what every text may.
    """
    found: dict[str, Any] = {"date": date, **FUNCTIONS, **names}
    exec(compile(text, "<reintegra>", "exec"), found)  # noqa: S102 - of checked words
    return found
