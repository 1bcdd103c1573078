"""When a club asks for a social contract and an entry in the register."""

from datetime import date, timedelta

import pytest

from reintegra import (
    NotInForceError,
    PeriodError,
    kis,
)

DAY = timedelta(days=1)
A2007, A2011, A2015 = date(2007, 7, 14), date(2011, 10, 30), date(2015, 10, 24)
URP = date(2025, 6, 1)
NOW = date(2026, 9, 1)


def keys(stay: kis.Participation, on: date = NOW) -> list[tuple[str, date]]:
    """Name what is wrong with a stay, and from when."""
    return [(one.key, one.days[0]) for one in kis.check(stay, on=on)]


@pytest.mark.parametrize(
    ("start", "asked"),
    [
        (A2007 - DAY, False),
        (A2007, True),
        (A2015, True),
        (URP - DAY, True),
        (URP, True),
        (NOW, True),
    ],
)
def test_a_social_contract_is_a_condition_since_2007(start: date, asked: bool) -> None:
    """Without one there is a finding, not known is to be checked.

    Source: art. 18 ust. 4.
    """
    found = [
        [
            one.met
            for one in kis.check(
                kis.Participation(
                    "P", start, start, social_contract=said, club_registered=True
                ),
                on=NOW,
            )
        ]
        for said in (True, False, None)
    ]

    assert [[], [False] * asked, [None] * asked] == found


@pytest.mark.parametrize(
    ("start", "spared"),
    [
        (A2015 - DAY, False),
        (A2015, True),
        (URP - DAY, True),
        (URP, True),
        (NOW, True),
    ],
)
def test_work_for_the_labour_office_needs_none_since_2015(
    start: date, spared: bool
) -> None:
    """The integration block of PAI, then reintegration.

    Source: art. 18 ust. 7–9.
    """
    without = kis.Participation(
        "P",
        start,
        start,
        social_contract=False,
        for_labour_office=True,
        club_registered=True,
    )

    assert [("kis.SOCIAL_CONTRACT", start)] * (not spared) == keys(without)


def test_a_stay_is_held_against_each_wording_that_it_met() -> None:
    """One that began before 2007 is asked for the contract from then on."""
    long = kis.Participation("P", date(2007, 1, 1), A2015, social_contract=False)

    assert [
        ("kis.SOCIAL_CONTRACT", A2007),
        ("kis.REGISTER", A2011),
        ("kis.SOCIAL_CONTRACT", A2015),
    ] == keys(long)
    assert [("kis.SOCIAL_CONTRACT", A2007)] == keys(long, A2011 - DAY)
    assert [] == keys(long, A2007 - DAY)


@pytest.mark.parametrize(("start", "asked"), [(A2011 - DAY, False), (A2011, True)])
def test_a_club_is_registered_since_2011(start: date, asked: bool) -> None:
    """It works only after its entry in the register.

    Source: art. 18 ust. 1, 18a.
    """
    found = kis.Participation(
        "P", start, start, social_contract=True, club_registered=False
    )

    assert [("kis.REGISTER", start)] * asked == keys(found)


def test_a_stay_that_goes_on_is_looked_at_up_to_the_day() -> None:
    """No length is too long or too short."""
    found = kis.Participation(
        "P", date(2016, 1, 1), social_contract=True, club_registered=True
    )

    assert [] == keys(found)
    assert [] == keys(found, date(2015, 1, 1))


def test_an_end_before_the_start_is_refused() -> None:
    """And so is a start that is no day."""
    with pytest.raises(PeriodError):
        kis.Participation("P", NOW, NOW - DAY)
    with pytest.raises(PeriodError):
        kis.Participation("P", None)  # type: ignore[arg-type] # wrong on purpose


def test_there_were_no_clubs_before_the_act() -> None:
    """A stay begins on 2003-08-14 at the earliest."""
    first = date(2003, 8, 14)

    assert () == kis.check(kis.Participation("P", first), on=first)
    with pytest.raises(NotInForceError, match=r"a stay in a club.*first: 2003-08-14"):
        kis.check(kis.Participation("P", first - DAY), on=first)
