"""The yearly round: which series go on, and whether one was left behind."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.announced import waiting

ROOT = Path(__file__).parents[2]
ITSELF = "test_another_year_in_the_tables_breaks_no_test"

INDEXED = (
    "price_index.previous_year",
    "psu.hourly_minimum.indexed_reading",
    "unemployment_benefit.first_period",
    "unemployment_benefit.later",
)
"""Each 1 June: the index, both tiers of the benefit, the reading of OP-31."""
WAGES = (
    "minimum_hourly_wage",
    "minimum_wage",
    "psu.hourly_minimum.2025_act",
    "reintegration.trainer_rate_cap",
)
"""Each 1 January, twice in a year of two steps: the wages, and what follows them."""


def left_behind(series: dict[str, date], *group: str) -> list[str]:
    """Name the rows that a group lacks: due on a day that others have passed."""
    newest = max(series[key] for key in group)
    return [
        f"{key}: no row from {series[key]} on; others have rows up to {newest}"
        for key in group
        if series[key] < newest
    ]


@pytest.mark.parametrize("group", [INDEXED, WAGES])
def test_what_is_due_on_one_day_is_announced_together(group: tuple[str, ...]) -> None:
    """No series of a day lacks the row that another has; the message names them all."""
    missing = left_behind(waiting(), *group)

    assert not missing, "\n".join(("add a row to each of these:", *missing))


def test_every_series_that_goes_on_is_named() -> None:
    """None is forgotten here, and none has lost the line that says it goes on."""
    assert sorted((*INDEXED, *WAGES)) == sorted(waiting())


def test_a_row_that_is_missing_is_named() -> None:
    """With its key and the day from which on it is missing."""
    found = waiting()
    first = found["unemployment_benefit.later"]
    found |= {key: date(first.year + 1, 6, 1) for key in INDEXED[:-1]}

    (told,) = left_behind(found, *INDEXED)

    assert f"unemployment_benefit.later: no row from {first} on; others" in told


def test_another_year_in_the_tables_breaks_no_test() -> None:
    """What asks for a day that is not announced computes it, in tests and on pages.

    The double entry of the table alone has to be written; see `tests.next_year`, which
    can be loaded for any other test too.
    """
    asked = (
        *("tests/parameters/test_indexation.py", "tests/parameters/test_round.py"),
        *("docs/guide.md", "docs/psu.md", "docs/spreadsheets.md"),
        *("--deselect", f"tests/parameters/test_round.py::{ITSELF}"),
    )
    plugins = "-p", "tests.next_year", "-p", "no:cacheprovider"
    done = subprocess.run(  # noqa: S603 - this very interpreter
        [sys.executable, "-m", "pytest", "-q", *plugins, *asked],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert 0 == done.returncode, done.stdout
