"""The register of works: whose log is kept, and what is refused."""

from datetime import date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import AmountError, PeriodError, psu
from reintegra.errors import ArgumentError, FactError, UnknownNameError

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)
PERSONS = ["P-1", "P-2", "P-3"]
split = st.tuples(
    st.sampled_from(PERSONS),
    st.sampled_from([MONDAY, TUESDAY]),
    *(st.integers(0, 30) for _ in range(2)),
)


def test_every_person_has_a_log() -> None:
    """By id, whatever the order of the entries."""
    register = psu.WorkRegister(
        [("P-2", MONDAY, 4), ("P-1", TUESDAY, 3), ("P-2", MONDAY, 1)]
    )

    assert ("P-1", "P-2") == register.persons
    assert psu.WorkLog([(MONDAY, 5)]) == register.log("P-2")
    assert {"P-1": psu.WorkLog([(TUESDAY, 3)]), "P-2": register.log("P-2")} == dict(
        register.logs
    )


def test_who_worked_nothing_stays_on_the_register() -> None:
    """An entry of 0 hours is no day of works, but the person is known."""
    register = psu.WorkRegister([("P-1", MONDAY, 0)])

    assert ("P-1",) == register.persons
    assert () == register.log("P-1").days
    assert () == psu.WorkRegister().persons


@given(st.lists(split, max_size=20))
def test_splitting_an_entry_changes_nothing(
    kept: list[tuple[str, date, int, int]],
) -> None:
    """Nor does the order of entries; each person's are a log of their own."""
    whole = [(who, day, Fraction(one + other, 60)) for who, day, one, other in kept]
    parts = [
        (who, day, Fraction(spent, 60)) for who, day, *both in kept for spent in both
    ]
    register = psu.WorkRegister(whole)

    assert register == psu.WorkRegister(parts) == psu.WorkRegister(reversed(parts))
    for person in register.persons:
        own = [(day, spent) for who, day, spent in parts if who == person]
        assert psu.WorkLog(own) == register.log(person)


def test_a_persons_day_has_24_hours() -> None:
    """Another person's does not count; the error names the person and the day."""
    assert psu.WorkRegister([("P-1", MONDAY, 24), ("P-2", MONDAY, 24)]).persons
    with pytest.raises(
        AmountError,
        match=r"^psu\.WorkRegister: person 'P-1', hours on 2026-03-02: got 25",
    ):
        psu.WorkRegister([("P-1", MONDAY, 20), ("P-2", MONDAY, 20), ("P-1", MONDAY, 5)])
    with pytest.raises(
        AmountError,
        match=r"^psu\.WorkRegister: person 'P-1', 2026-03-02, hours: got -1",
    ):
        psu.WorkRegister([("P-1", MONDAY, -1)])


def test_an_entry_is_of_a_person_and_a_day() -> None:
    """A name and a day without a time."""
    with pytest.raises(PeriodError, match=r"entries\[0\]\[1\]: got datetime"):
        psu.WorkRegister([("P-1", datetime(2026, 3, 2), 1)])  # noqa: DTZ001 - what may come
    for person in ("", " ", None, True, float("nan")):
        with pytest.raises((ArgumentError, FactError), match=r"psu\.WorkRegister\."):
            psu.WorkRegister([(person, MONDAY, 1)])  # type: ignore[list-item]  # may come


def test_a_person_that_is_not_there_is_refused() -> None:
    """A misspelt one is told the nearest."""
    with pytest.raises(UnknownNameError, match=r"unknown person 'P-l' \(known: P-1\)"):
        psu.WorkRegister([("P-1", MONDAY, 1)]).log("P-l")
