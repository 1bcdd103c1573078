"""What a club may organise, on which conditions, and what it reports."""

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


# -- activities


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
    assert [*ALWAYS, *added] == [one.said.key for one in kis.ACTIVITIES.listed(on)]


@pytest.mark.parametrize(
    ("on", "unit"), [(REFORM - DAY, "art. 18 ust. 2"), (REFORM, "art. 18 ust. 2 pkt 6")]
)
def test_internships_are_those_of_the_act_of_the_day(on: date, unit: str) -> None:
    """Art. 114, 119 of the act of 2025 from 2025-06-01 on."""
    (found,) = (
        one for one in kis.ACTIVITIES.listed(on) if one.said.key == "internships"
    )

    assert unit == found.cites.unit
    assert (on == REFORM) is bool(found.also)


@pytest.mark.parametrize("on", [START, A2007 - DAY])
def test_a_club_organised_less_before_2007(on: date) -> None:
    """Public works beside it, no socially useful works yet (art. 18 ust. 1–2, 2003)."""
    found = {one.said.key: one.cites.unit for one in kis.ACTIVITIES.listed(on)}
    added_in_2007 = {"socially_useful_works", "public_works"}

    assert found == {
        "temporary_jobs": "art. 18 ust. 2 pkt 1",
        "civil_law_services": "art. 18 ust. 2 pkt 1",
        "preparing_for_work": "art. 18 ust. 2 pkt 1",
        "legal_advice": "art. 18 ust. 2 pkt 2",
        "self_help": "art. 18 ust. 2 pkt 3",
    }
    assert set(ALWAYS) - set(found) == added_in_2007
    assert "public works may be organised beside" in kis.ACTIVITIES.on(on).note
    assert "at its commission a welfare centre" in kis.ACTIVITIES.explain(on, "en")
    assert "zlecenie ośrodek pomocy społecznej" in kis.ACTIVITIES.explain(on)
    assert "programy zatrudnienia tymczasowego" in kis.ACTIVITIES.explain(on)


def test_no_club_organised_anything_before_the_act() -> None:
    """It begins on 2003-08-14."""
    with pytest.raises(NotInForceError, match="first: 2003-08-14"):
        kis.ACTIVITIES.listed(START - DAY)


# -- conditions


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

    assert asked == [one.said.key for one in found]
    assert spared == sum(one.said.when is not None for one in found)


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


# -- report


@pytest.mark.parametrize(
    ("on", "asked"),
    [
        (A2015, "grants effects"),
        (A2022 - DAY, "grants effects"),
        (
            A2022,
            (
                "staff_number staff_time staff_basis participants with_effects "
                "employed activities grants"
            ),
        ),
    ],
)
def test_a_club_reports_once_a_year(on: date, asked: str) -> None:
    """By 31 March, to the voivode."""
    said = kis.REPORT.on(on).said
    due = said.due

    assert asked.split() == [one.said.key for one in kis.REPORT.required(on)]
    assert ["voivode"] == [one.key for one in said.to]
    assert due is not None
    assert str(due.on(on).value) == "03-31"


def test_no_report_was_due_before_2015() -> None:
    """Art. 18a ust. 6 came on 2015-10-24."""
    with pytest.raises(NotInForceError, match=r"kis\.REPORT"):
        kis.REPORT.required(A2015 - DAY)
