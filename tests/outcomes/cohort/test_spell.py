"""A spell: records that cannot exist are refused, contracts are joined."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from reintegra.errors import (
    AmountError,
    FactError,
    PeriodError,
    UnknownNameError,
)
from reintegra.outcomes import Spell
from reintegra.outcomes.cohort.spell import join_contracts
from tests.outcomes.participants import DAY, ENTRY_DAY, job

LEFT = date(2017, 4, 28)


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        ({"kind": "job"}, UnknownNameError, "unknown kind of spell 'job'"),
        ({"end": ENTRY_DAY - DAY}, PeriodError, "Spell.end: got 2017-01-31"),
        (
            {"end": date(9999, 12, 31)},
            PeriodError,
            "end: got 9999-12-31, expected a day",
        ),
        ({"start": date(2200, 1, 1)}, PeriodError, "start: got 2200-01-01, expected a"),
        ({"subsidised_to": ENTRY_DAY - DAY}, PeriodError, r"2017-02-01 \(the start\)"),
        ({"full_time": 0.5}, AmountError, "full_time: got 0.5, expected"),
        ({"full_time": "3/2"}, FactError, "a share above 0 and at most 1"),
        ({"full_time": 0}, FactError, "a share above 0 and at most 1"),
        ({"value": "1.005"}, AmountError, "expected złoty such as"),
    ],
)
def test_what_a_spell_cannot_be(
    wrong: dict[str, Any], error: type[Exception], message: str
) -> None:
    """Unknown kinds, ends before starts, shares and amounts that are not exact."""
    with pytest.raises(error, match=message):
        job(**{"start": ENTRY_DAY} | wrong)


def test_a_spell_keeps_what_it_was_given() -> None:
    """In złoty and as an exact share; made again, it is the same."""
    one = job(ENTRY_DAY, value="5999.99", full_time=Decimal("0.5"))

    assert (Decimal("5999.99"), Fraction(1, 2)) == (one.value, one.full_time)
    assert (one.job, one.full_time_job) == (True, False)
    assert not Spell("searching", ENTRY_DAY).job


def test_contracts_of_one_employer_without_a_gap_are_one() -> None:
    """With the terms of the last; search between two jobs stays where it was."""
    first = job(ENTRY_DAY, LEFT, employer="A", full_time="1/2")
    second = job(LEFT + DAY, employer="A", full_time=1)
    search = Spell("searching", LEFT)

    (whole, looking) = join_contracts([second, search, first])

    assert (ENTRY_DAY, None, Fraction(1)) == (whole.start, whole.end, whole.full_time)
    assert looking == search
    open_ended = job(ENTRY_DAY, employer="A")
    assert 2 == len(join_contracts([open_ended, second]))
