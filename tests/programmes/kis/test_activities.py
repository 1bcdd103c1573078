"""What a club may organise, by date."""

from datetime import date, timedelta

import pytest

from reintegra import kis
from reintegra.errors import NotInForceError

DAY = timedelta(1)
START = date(2003, 8, 14)
A2007, A2011, A2015 = date(2007, 7, 14), date(2011, 10, 30), date(2015, 10, 24)
A2022, ENTERPRISES, REFORM = date(2022, 2, 15), date(2022, 10, 30), date(2025, 6, 1)
ALWAYS = (
    *("temporary_jobs", "civil_law_services", "preparing_for_work"),
    *("socially_useful_works", "public_works", "legal_advice", "self_help"),
)
ADDED = ("social_cooperative", "internships")


@pytest.mark.parametrize(
    ("on", "added"),
    [
        (A2007, ()),
        (A2011 - DAY, ()),
        (A2011, ADDED),
        (A2015 - DAY, ADDED),
        (A2015, (*ADDED, "pai_integration")),
        (ENTERPRISES - DAY, (*ADDED, "pai_integration")),
        (ENTERPRISES, (*ADDED, "pai_integration", "social_enterprise_workers")),
        (REFORM - DAY, (*ADDED, "pai_integration", "social_enterprise_workers")),
        (REFORM, (*ADDED, "reintegration", "social_enterprise_workers")),
    ],
)
def test_a_club_may_organise_this(on: date, added: tuple[str, ...]) -> None:
    """For the labour office PAI, and reintegration after it."""
    assert [*ALWAYS, *added] == [one.require().key for one in kis.ACTIVITIES.listed(on)]


@pytest.mark.parametrize(
    ("on", "unit"), [(REFORM - DAY, "art. 18 ust. 2"), (REFORM, "art. 18 ust. 2 pkt 6")]
)
def test_internships_are_those_of_the_act_of_the_day(on: date, unit: str) -> None:
    """Art. 114, 119 of the act of 2025 from 2025-06-01 on."""
    (found,) = (
        one for one in kis.ACTIVITIES.listed(on) if one.require().key == "internships"
    )

    assert unit == found.cites.unit
    assert (on == REFORM) is bool(found.also)


@pytest.mark.parametrize("on", [START, A2007 - DAY])
def test_a_club_organised_less_before_2007(on: date) -> None:
    """Public works beside it, no socially useful works yet (art. 18 ust. 1–2, 2003)."""
    found = {one.require().key: one.cites.unit for one in kis.ACTIVITIES.listed(on)}
    added_in_2007 = {"socially_useful_works", "public_works"}

    assert found == {
        "temporary_jobs": "art. 18 ust. 2 pkt 1",
        "civil_law_services": "art. 18 ust. 2 pkt 1",
        "preparing_for_work": "art. 18 ust. 2 pkt 1",
        "legal_advice": "art. 18 ust. 2 pkt 2",
        "self_help": "art. 18 ust. 2 pkt 3",
    }
    assert set(ALWAYS) - set(found) == added_in_2007
    assert "public works may be organised beside" in kis.ACTIVITIES.on(on).note.en
    assert "at its commission a welfare centre" in kis.ACTIVITIES.explain(on, "en")
    assert "zlecenie ośrodek pomocy społecznej" in kis.ACTIVITIES.explain(on)
    assert "programy zatrudnienia tymczasowego" in kis.ACTIVITIES.explain(on)


def test_no_club_organised_anything_before_the_act() -> None:
    """It begins on 2003-08-14."""
    with pytest.raises(NotInForceError, match="first: 2003-08-14"):
        kis.ACTIVITIES.listed(START - DAY)
