"""Ids: text that is not empty or whole numbers, and those of one list of one kind."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from reintegra import ArgumentError, FactError, Month, cis, kis, pai, psu, reintegration
from reintegra.people.ids import Id, an_id
from reintegra.programmes.psu import Terms

DAY = date(2026, 3, 2)
MARCH = Month(2026, 3)
MADE: dict[str, Callable[[Any], object]] = {
    "cis": lambda id: cis.Participation(id, DAY),
    "kis": lambda id: kis.Participation(id, DAY),
    "reintegration": lambda id: reintegration.Participation(id, DAY),
    "pai": pai.EditionParticipant,
    "pai edition": lambda id: pai.Edition(date(2016, 2, 1), participants=[id]),
    "psu": lambda id: psu.WorkRegister([(id, DAY, 4)]),
    "psu logs": lambda id: psu.settlement({id: psu.WorkLog()}, MARCH, agreement=DAY),
    "psu referrals": lambda id: psu.settlement(
        {}, MARCH, agreement=DAY, referrals={id: ()}
    ),
}


@pytest.mark.parametrize("taken", MADE)
@pytest.mark.parametrize("wrong", [float("nan"), None, "", "  ", True, 1.0, b"P", ()])
def test_what_is_no_id_is_refused(taken: str, wrong: Any) -> None:
    """Two empty cells of a table must never be paid as one person, nor as two."""
    with pytest.raises((ArgumentError, FactError), match="got "):
        MADE[taken](wrong)


@pytest.mark.parametrize("taken", MADE)
@pytest.mark.parametrize("id_", ["P-1", 7, 0])
def test_text_and_whole_numbers_are_ids(taken: str, id_: Id) -> None:
    """As a register keeps them."""
    assert MADE[taken](id_)


@pytest.mark.parametrize("wrong", [None, True, 1.5])
def test_an_id_by_itself(wrong: Any) -> None:
    """The error names the place, and what would be right."""
    with pytest.raises(
        FactError, match=r"^psu\.WorkRegister\.person: got .*, expected t"
    ):
        an_id("psu.WorkRegister", "person", wrong)


def test_ids_of_two_kinds_are_refused() -> None:
    """They do not sort, and 7 and "7" may be one person."""
    stays = [(cis.Participation(id_, DAY), cis.Attendance()) for id_ in (1, "a")]
    log = psu.WorkLog([(DAY, 4)])
    logs: dict[Id, psu.WorkLog] = {1: log, "a": log}
    said = r"got \(1, 'a'\), expected ids of one kind, text or whole numbers"

    with pytest.raises(ArgumentError, match=rf"^cis\.payroll\.stays: {said}"):
        cis.payroll(stays, MARCH)
    with pytest.raises(ArgumentError, match=rf"^cis\.no_overlap\.stays: {said}"):
        cis.no_overlap(stay for stay, _ in stays)
    with pytest.raises(ArgumentError, match=rf"^psu\.WorkRegister\.entries: {said}"):
        psu.WorkRegister([(1, DAY, 4), ("a", DAY, 4)])
    with pytest.raises(ArgumentError, match=rf"^psu\.settlement\.logs: {said}"):
        psu.settlement(logs, MARCH, agreement=DAY)


def test_whole_numbers_are_listed_in_order() -> None:
    """As numbers, not as text."""
    log = psu.WorkLog([(DAY, 4)])
    stays = [(cis.Participation(id_, DAY), cis.Attendance()) for id_ in (10, 9)]
    listed = psu.settlement(
        psu.WorkRegister([(10, DAY, 4), (9, DAY, 4)]),
        MARCH,
        agreement=DAY,
        apart={9: Terms(agreement=DAY)},
    )

    assert [9, 10] == [row.id for row in listed.rows]
    assert [9, 10] == [row.id for row in cis.payroll(stays, MARCH).rows]
    assert (4, log) == (log.minutes[DAY] // 60, psu.WorkRegister([(9, DAY, 4)]).log(9))
