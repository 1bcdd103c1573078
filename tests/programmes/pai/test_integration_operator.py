"""Who may run the block Integration of an edition, and what is agreed on it."""

from datetime import date, timedelta

import pytest

from reintegra import pai
from reintegra.errors import FactError, NotInForceError

DAY = timedelta(1)
FIRST, LOCAL, END = date(2014, 5, 27), date(2015, 10, 24), date(2025, 6, 1)


def edition(start: date, by: str | None, agreed: date | None = None) -> pai.Edition:
    """Make an edition with its hours kept."""
    period = pai.Edition(start, agreed=agreed).period
    mondays = [(day, 10) for day in period if day.weekday() == 0]
    return pai.Edition(
        start,
        activation=mondays,
        integration=mondays,
        integration_by=by,
        agreed=agreed,
    )


@pytest.mark.parametrize(
    ("start", "by", "kept"),
    [
        (FIRST, "welfare_centre", True),
        (FIRST, "statutory_body", True),
        (FIRST, "local_centre_or_club", False),
        (FIRST, "labour_office", False),
        (LOCAL - DAY, "local_centre_or_club", False),
        (LOCAL, "local_centre_or_club", True),
        (LOCAL, "labour_office", False),
        (END - DAY, "welfare_centre", True),
        (END - DAY, "local_centre_or_club", True),
        (END - DAY, "labour_office", False),
        (FIRST, None, True),
    ],
)
def test_block_b_is_run_by_one_of_these(
    start: date, by: str | None, kept: bool
) -> None:
    """Never the labour office itself; a local CIS or KIS from 2015-10-24 on."""
    found = [one for one in pai.check(edition(start, by)) if one.key == "pai.RUNS"]

    assert kept is not bool(found)
    for one in found:
        assert one.met is False
        assert ["art. 62a ust. 3, 6"] == [cite.unit for cite in one.cites]


def test_an_edition_agreed_before_the_reform_runs_on() -> None:
    """By the old law to its end (art. 435 ust. 1 URP)."""
    late = edition(END + DAY, "labour_office", agreed=END - DAY)

    assert ["pai.RUNS"] == [one.key for one in pai.check(late)]


def test_who_runs_it_is_one_of_a_few() -> None:
    """Anybody else is refused when the edition is made."""
    with pytest.raises(FactError, match="integration_by: got 'ngo', expected one of"):
        pai.Edition(LOCAL, integration_by="ngo")


@pytest.mark.parametrize("on", [FIRST, END - DAY])
def test_labour_office_and_welfare_centre_agree_on_this(on: date) -> None:
    """Art. 62a ust. 7, from the first day to the last."""
    asked = "criteria persons integration period effects measures amounts sources"
    found = pai.AGREEMENT.required(on)

    assert [*asked.split(), "control"] == [one.require().key for one in found]
    assert {"art. 62a ust. 7"} == {one.cites.unit for one in found}


@pytest.mark.parametrize(("on", "why"), [(FIRST - DAY, "first"), (END, "CONTRACT")])
def test_there_is_no_such_agreement_before_and_after(on: date, why: str) -> None:
    """After it, the successor is named."""
    for checklist in (pai.AGREEMENT, pai.CONDITIONS, pai.CONTRACT, pai.COOPERATION):
        with pytest.raises(NotInForceError, match=why):
            checklist.required(on)


@pytest.mark.parametrize(
    ("centre", "commissioned", "asked"),
    [
        (True, False, {"council_opinion": "art. 62a ust. 3", "agreement": "ust. 7"}),
        (
            False,
            True,
            {
                "council_opinion": "art. 62a ust. 3",
                "no_agreement": "ust. 9",
                "open_tender": "ust. 10",
                "contract": "ust. 11",
                "cooperation": "ust. 12",
            },
        ),
    ],
)
def test_each_model_has_conditions_of_its_own(
    centre: bool, commissioned: bool, asked: dict[str, str]
) -> None:
    """An agreement with the welfare centre, or a commission after an open tender."""
    nothing = {one.require().key: False for one in pai.CONDITIONS.required(FIRST)}
    model = {"welfare_centre": centre, "commissioned": commissioned}
    found = pai.CONDITIONS.check(nothing, on=FIRST, where=model)

    assert list(asked) == [one.key.rpartition(".")[2] for one in found]
    for one, unit in zip(found, asked.values(), strict=True):
        assert one.cites[-1].unit.endswith(unit)


@pytest.mark.parametrize("on", [FIRST, END - DAY])
def test_a_commissioned_body_is_bound_to_this(on: date) -> None:
    """Art. 62a ust. 11 pkt 1–6, and ust. 12 for the agreement beside it."""
    contract = {one.require().key: one.cites.unit for one in pai.CONTRACT.required(on)}
    beside = {one.require().key: one.cites.unit for one in pai.COOPERATION.required(on)}
    keys = ["persons", "scope_and_period", "effects", "money", "documents", "control"]

    assert keys == list(contract)
    assert [f"art. 62a ust. 11 pkt {n}" for n in range(1, 7)] == list(contract.values())
    assert dict.fromkeys(("criteria", "information"), "art. 62a ust. 12") == beside
    assert ["labour_office", "body"] == [
        one.key for one in pai.CONTRACT.on(on).require().by
    ]


@pytest.mark.parametrize(
    ("on", "points", "firm"),
    [
        (FIRST, [1, 2, 3], True),
        (date(2019, 6, 13), [1, 2, 3], True),
        (date(2019, 6, 14), [1, 2], False),
        (END - DAY, [1, 2], False),
    ],
)
def test_what_may_follow_an_edition(on: date, points: list[int], firm: bool) -> None:
    """A new help profile only while there were profiles: its end is derived."""
    found = pai.AFTERWARDS.listed(on)

    assert [f"art. 62b ust. 2 pkt {n}" for n in points] == [
        one.cites.unit for one in found
    ]
    assert firm is pai.AFTERWARDS.on(on).evidence.firm


@pytest.mark.parametrize("on", [FIRST - DAY, END])
def test_nothing_follows_what_there_is_not(on: date) -> None:
    """Before the programme and after it."""
    with pytest.raises(NotInForceError, match=r"pai\.AFTERWARDS"):
        pai.AFTERWARDS.listed(on)
