"""Acts: one row each, and each day of coming into force stands once."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path

import pytest

from reintegra.errors import CitationError
from reintegra.law import acts
from reintegra.law.acts import ACTS, UPS, UZS
from reintegra.programmes import cis

PROGRAMMES = Path(str(cis.__file__)).parents[1]
DAYS = {one.first_day: name for name, one in ACTS.items() if one.first_day}


def test_an_act_stands_under_its_short_name() -> None:
    """The table holds every act, and a constant of its name is the same act."""
    assert {name: getattr(acts, name) for name in ACTS} == ACTS
    assert all(one.short == name for name, one in ACTS.items())


def test_the_first_day_of_an_act_is_known_or_refused() -> None:
    """No day is guessed where none was looked up."""
    assert date(2003, 8, 14) == UZS.in_force
    with pytest.raises(CitationError, match="first day of UPS: got none"):
        _ = UPS.in_force


def written_days(path: Path) -> list[str]:
    """List the days of acts that a module of a programme writes out."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id="date"), args=args) if all(
                isinstance(one, ast.Constant) for one in args
            ):
                day = date(*(ast.literal_eval(one) for one in args))
                if day in DAYS:
                    where = f"{path.relative_to(PROGRAMMES)}:{node.lineno}"
                    found.append(f"{where}: {day}, write {DAYS[day]}.in_force")
    return found


def test_no_programme_writes_the_first_day_of_an_act_again() -> None:
    """It names the act, so that a reader sees which law begins there."""
    modules = sorted(PROGRAMMES.rglob("*.py"))

    assert [] == [day for module in modules for day in written_days(module)]
