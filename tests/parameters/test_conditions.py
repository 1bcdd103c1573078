"""Numbers that are valid for some cases only."""

from __future__ import annotations

import re
from datetime import date

import pytest

from reintegra import Month, parameters, psu
from reintegra.law.timeline import Version
from reintegra.law.valid_for import ValidFor
from reintegra.parameters import Entry

VERSIONS = [
    (one, version)
    for one in parameters.every()
    for version in one.history.versions
    if version.content is not None
]
CONDITIONS = [(one, v.condition) for one, v in VERSIONS if v.condition is not None]
ONLY = re.compile(
    r"\bONLY\b|main period only|chosen by the day|validity =|only with a"
    r"|practice only|not for agreements|proportionally|qualifying years?$"
    r"|by expiry only|for a 12-month"
)


def name(given: object) -> str | None:
    """Name a case after its parameter, or after the first day of its version."""
    if isinstance(given, Version):
        return str(given.since)
    return getattr(given, "key", None)


@pytest.mark.parametrize(("one", "version"), VERSIONS, ids=name)
def test_a_note_that_limits_a_number_is_a_condition_as_well(
    one: Entry, version: Version[object]
) -> None:
    """What is said in a note only, no page shows beside the number."""
    limited = ONLY.search(version.note.en) is not None

    assert version.condition is not None or not limited, one.key


@pytest.mark.parametrize(("one", "condition"), CONDITIONS, ids=name)
def test_a_condition_names_its_cases_and_numbers_that_are(
    one: Entry, condition: ValidFor
) -> None:
    """In both languages; the numbers of other cases exist, and are others."""
    others = [parameters.get(key) for key in condition.others]

    assert condition.text("pl") != condition.text("en")
    assert one not in others
    assert {one.unit} >= {other.unit for other in others}


def test_a_condition_ends_what_was_said_without_it() -> None:
    """12.20 zł held for everybody, then for old agreements only."""
    rate = parameters.get("psu.hourly_minimum")
    before, after = (rate.on(day) for day in (date(2025, 5, 31), date(2026, 2, 10)))

    assert before.value == after.value
    assert (None, date(2024, 6, 1)) == (before.condition, before.began)
    assert date(2025, 6, 1) == after.began
    assert after.condition is not None
    assert "before 2025-06-01" in after.condition.en


@pytest.mark.parametrize(
    ("agreement", "words"),
    [
        (date(2025, 5, 31), "only for agreements concluded before 2025-06-01"),
        (date(2025, 6, 1), "only for agreements concluded from 2025-06-01 on"),
    ],
)
def test_an_explanation_shows_the_condition_of_its_number(
    agreement: date, words: str
) -> None:
    """Beside the rate, which is another by the other act."""
    log = psu.WorkLog([(date(2026, 2, 10), 4)])
    pay = psu.pay(log, Month(2026, 2), agreement=agreement)

    (line,) = [one for one in pay.explain("en").splitlines() if words in one]
    assert "since 2025-06-01" in line or "since 2026-01-01" in line
