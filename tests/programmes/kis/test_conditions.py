"""On which conditions somebody takes part in a club, by date."""

from datetime import date, timedelta

import pytest

from reintegra import kis
from reintegra.errors import NotInForceError

DAY = timedelta(1)
START = date(2003, 8, 14)
A2007, A2011, A2015 = date(2007, 7, 14), date(2011, 10, 30), date(2015, 10, 24)
A2022, ENTERPRISES, REFORM = date(2022, 2, 15), date(2022, 10, 30), date(2025, 6, 1)


@pytest.mark.parametrize(
    ("on", "asked", "spared"),
    [
        (START, ["voluntary"], 0),
        (A2007 - DAY, ["voluntary"], 0),
        (A2007, ["voluntary", "social_contract", "individual_length"], 0),
        (A2011 - DAY, ["voluntary", "social_contract", "individual_length"], 0),
        (
            A2011,
            ["voluntary", "social_contract", "individual_length", "register_entry"],
            0,
        ),
        (
            A2015 - DAY,
            ["voluntary", "social_contract", "individual_length", "register_entry"],
            0,
        ),
        (
            A2015,
            ["voluntary", "social_contract", "individual_length", "register_entry"],
            3,
        ),
        (
            REFORM,
            ["voluntary", "social_contract", "individual_length", "register_entry"],
            3,
        ),
    ],
)
def test_taking_part_has_conditions(on: date, asked: list[str], spared: int) -> None:
    """Three of them not for what is done for the labour office, from 2015-10-24 on."""
    found = kis.CONDITIONS.required(on)

    assert asked == [one.require().key for one in found]
    assert spared == sum(one.require().when is not None for one in found)


@pytest.mark.parametrize(
    ("on", "own", "answers"),
    [
        (A2015 - DAY, None, [("social_contract", False)]),
        (A2015, True, [("social_contract", False)]),
        (A2015, False, []),
        (A2015, None, [("social_contract", None)]),
        (REFORM, False, []),
    ],
)
def test_a_contract_is_not_asked_of_work_for_the_labour_office(
    on: date, own: bool | None, answers: list[tuple[str, bool | None]]
) -> None:
    """Art. 18 ust. 7–9; where nobody said whose work it is, it is not known."""
    given = {
        "voluntary": True,
        "social_contract": False,
        "individual_length": True,
        "register_entry": True,
    }
    where = {} if on < A2015 else {"own_classes": own}
    found = kis.CONDITIONS.check(given, on=on, where=where)

    assert answers == [(one.key.rpartition(".")[2], one.met) for one in found]


def test_there_was_no_club_before_the_act() -> None:
    """It begins on 2003-08-14."""
    with pytest.raises(NotInForceError, match=r"kis\.CONDITIONS"):
        kis.CONDITIONS.required(START - DAY)
