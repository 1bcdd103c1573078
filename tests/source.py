"""What the source of the library compares: numbers, and interpretations."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from inspect import isfunction
from pathlib import Path
from typing import Any, NamedTuple

import reintegra
from reintegra.grammar import builders

ROOT = Path(reintegra.__file__).parent
_COMPARING = {
    "Compare", "Greater", "Smaller", "at_least", "at_most", "equal", "greater",
    "less_than", "max", "min", "more_than", "smaller",
}  # fmt: skip
_COMPUTING = {
    "MonthsAfter", "Per", "Product", "Shifted", "days_after", "months_after", "per",
    "share", "shift", "times", "weeks_after", "years_after",
}  # fmt: skip
_SENTENCES = {
    *(name for name, value in vars(builders).items() if isfunction(value)),
    "Cases", "Choose", "Clause", "Discretion", "Formula", "Limit", "Line", "Rule",
    "Sorting",
} - {"constant"}  # fmt: skip
_NUMBERS = {"Fraction", "Decimal", "int", "lit", "whole"}


class Place(NamedTuple):
    """A piece of the source: the file and what stands there, without line numbers."""

    file: str
    code: str


@cache
def modules() -> dict[str, ast.Module]:
    """Return the modules of the installed package, each by its path in it."""
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(ROOT.rglob("*.py"))
    }


def numbers(file: str) -> Iterator[tuple[Fraction, bool, Place]]:
    """Go through the legal candidates of a module: see `numbers_in`."""
    for number, compared, code in numbers_in(modules()[file], _imported(file)):
        yield number, compared, Place(file, code)


def numbers_in(
    module: ast.Module, imported: Mapping[str, Fraction] | None = None
) -> Iterator[tuple[Fraction, bool, str]]:
    """Go through the literals that are compared, multiplied, or days moved by.

    Args:
        module: A module.
        imported: Names for literals of other modules.

    Returns:
        The number, whether it is compared, and the code around it.
    """
    names = {**(imported or {}), **_own(module)}
    for node in ast.walk(module):
        operands, compared = _operands(node)
        if any(map(_of_the_program, operands)):
            continue
        for operand in operands:
            number = literal(operand, names)
            if number is not None:
                yield number, compared, ast.unparse(node)


def _operands(node: ast.AST) -> tuple[list[ast.expr], bool]:
    match node:
        case ast.Compare(left=left, comparators=others):
            return [left, *others], True
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            return [left, right], False
        case ast.Call(func=func, args=args):
            name = _name(func)
            return (args if name in _COMPARING | _COMPUTING else []), name in _COMPARING
        case _:
            return [], False


def _of_the_program(node: ast.expr) -> bool:
    """Whether a number beside it is none of the law: a length, a weekday, a list."""
    match node:
        case ast.Call(func=func):
            return _name(func) in {"len", "weekday"}
        case ast.List() | ast.Tuple() | ast.Constant(value=str()):
            return True
        case _:
            return False


def _imported(file: str) -> Mapping[str, Fraction]:
    """Return the names for literals that a module imports from another."""
    found: dict[str, Fraction] = {}
    for node in ast.walk(modules()[file]):
        if isinstance(node, ast.ImportFrom) and node.module:
            path = node.module.removeprefix("reintegra.").replace(".", "/")
            there = _own(modules().get(f"{path}.py", ast.Module([], [])))
            found |= {
                one.asname or one.name: there[one.name]
                for one in node.names
                if one.name in there
            }
    return found


def _own(module: ast.Module) -> Mapping[str, Fraction]:
    """Return the names for literals that a module gives itself."""
    found: dict[str, Fraction] = {}
    for node in module.body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(name)], value=value)
                | ast.AnnAssign(target=ast.Name(name), value=ast.expr() as value)
            ):
                number = literal(value, found)
                if number is not None:
                    found[name] = number
    return found


def literal(node: ast.AST, names: Mapping[str, Fraction]) -> Fraction | None:
    """Return the number that *node* is, ``None`` for anything else."""
    match node:
        case ast.Constant(value=bool()):
            return None
        case ast.Constant(value=int() | float() as value):
            return Fraction(str(value))
        case ast.Name(name):
            return names.get(name)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return literal(operand, names)
        case ast.Call(func=func, args=args) if _name(func) in _NUMBERS:
            return _exact(args, names)
        case _:
            return None


def _exact(args: list[ast.expr], names: Mapping[str, Fraction]) -> Fraction | None:
    match args:
        case [ast.Constant(value=str(text))]:
            plain = re.fullmatch(r"-?\d+([./]\d+)?", text)
            return Fraction(text) if plain else None
        case [one]:
            return literal(one, names)
        case [top, below]:
            over, under = literal(top, names), literal(below, names)
            return None if over is None or not under else over / under
        case _:
            return None


def sentences(file: str) -> set[str]:
    """Return the words of the grammar that a module writes sentences with."""
    module = modules()[file]
    words = {
        one.asname or one.name
        for node in ast.walk(module)
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("reintegra.grammar.")
        for one in node.names
    }
    called = (node.func for node in ast.walk(module) if isinstance(node, ast.Call))
    return {name for name in map(_name, called) if name in words & _SENTENCES}


def choices(file: str) -> Iterator[Place]:
    """Go through the places of a module that look at an interpretation."""
    yield from (Place(file, code) for code in choices_in(modules()[file]))


def choices_in(module: ast.Module) -> Iterator[str]:
    """Go through the code that looks at an interpretation.

    That is any use of ``….interpretation.key``, and a comparison with an
    interpretation of a point: ``… == OP_33.from_start``.
    """
    for node in ast.walk(module):
        match node:
            case ast.Compare(left=left, comparators=others):
                if any(_interpretation(one) for one in (left, *others)):
                    yield ast.unparse(node)
            case ast.Match(subject=subject, cases=cases):
                patterns = [p for case in cases for p in ast.walk(case.pattern)]
                values = [p.value for p in patterns if isinstance(p, ast.MatchValue)]
                if any(_interpretation(one) for one in (subject, *values)):
                    yield ast.unparse(subject)
            case ast.Attribute(attr="key", value=ast.Attribute(attr="interpretation")):
                yield ast.unparse(node)


def _interpretation(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(attr="interpretation"):
            return True
        case ast.Attribute(value=ast.Name(owner) | ast.Attribute(attr=owner)):
            return owner.startswith("OP_")
        case _:
            return False


def _name(func: Any) -> str:
    return str(getattr(func, "attr", None) or getattr(func, "id", ""))
