"""Every rule and limit over its whole truth table, for records and for columns."""

import random
from functools import cache

import pytest

from reintegra import Interpretations, programmes
from reintegra.law.interpretations import RECOMMENDED
from tests.engines import ENGINES
from tests.limits import limits
from tests.truth_table import Case, answer, column_is, truth_table

RULES = programmes.rules()
LIMITS = {key: limit.rule for key, limit in limits().items()}
SAID = RULES | LIMITS
READINGS = [
    ("cis.presence.PRESENCE_WEEK", {"OP-14": "strict"}),
    ("cis.presence.PRESENCE_WEEK", {"OP-14": "prorated"}),
    ("psu.limits.YEARLY_LIMIT", {"OP-32a": "days_worked"}),
    ("pai.limits.INTEGRATION", {"OP-37": "each_week"}),
    ("pai.limits.INTEGRATION", {"OP-37": "average"}),
    ("pai.limits.INTEGRATION_WEEK", {"OP-37": "average"}),
]
LISTS = [Interpretations({"OP-50": key}) for key in ("listed_only", "open_list")]
ENOUGH = 4_000


@cache
def cases(key: str, under: Interpretations = RECOMMENDED) -> list[Case]:
    """Return the table of a rule."""
    return list(truth_table(SAID[key], under, limit=3_000))


def agree(key: str, under: Interpretations = RECOMMENDED) -> None:
    """Read all cases on one engine, on the others no more than enough.

    The records are read once for all engines.
    """
    found = [(*one, answer(SAID[key], *one, under)) for one in cases(key, under)]
    for engine in ENGINES:
        read = found
        if engine.name != "polars" and len(found) > ENOUGH:
            read = random.Random(engine.name).sample(found, ENOUGH)  # noqa: S311 - same cases
        met = [one[2] for one in read]
        column_is(engine, SAID[key], [one[:2] for one in read], met, under)


@pytest.mark.parametrize("key", RULES)
def test_a_rule_reads_the_same_for_records_and_columns(key: str) -> None:
    """Facts known or not, at every threshold, on the days around every change."""
    agree(key)


@pytest.mark.parametrize("under", LISTS, ids=lambda under: under.chosen[0][1])
@pytest.mark.parametrize("key", ["cis.ELIGIBLE", "kis.ELIGIBLE"])
def test_the_list_reads_the_same_closed_or_open(
    key: str, under: Interpretations
) -> None:
    """By the other readings of OP-50."""
    agree(key, under)


@pytest.mark.parametrize("key", LIMITS)
def test_a_limit_reads_the_same_for_records_and_columns(key: str) -> None:
    """A counted window is a record, and a row."""
    agree(key)


@pytest.mark.parametrize(("key", "chosen"), READINGS)
def test_a_limit_reads_the_same_by_other_readings(
    key: str, chosen: dict[str, str]
) -> None:
    """Those of short weeks, of the days of a year and of the hours of an edition."""
    agree(key, Interpretations(chosen))


@pytest.mark.parametrize("key", SAID)
def test_a_table_goes_beyond_the_last_change(key: str) -> None:
    """And begins the day before the first."""
    days = {day for _, day in cases(key)}
    turns = SAID[key].law.turning_days

    assert min(days) < turns[0] <= turns[-1] < max(days)
