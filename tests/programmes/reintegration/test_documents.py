"""Who carries reintegration out, on what contract, and with no other help beside it."""

from datetime import date, timedelta

import pytest

from reintegra import Period, decide, reintegration
from reintegra.errors import NotInForceError

DAY = timedelta(1)
FIRST = date(2025, 6, 1)
STAY = reintegration.Participation("P", date(2026, 3, 2), date(2026, 5, 29))
GOING_ON = reintegration.Participation("P", date(2026, 3, 2))


# -- contract and contractor


@pytest.mark.parametrize("on", [FIRST, date(2026, 9, 1)])
def test_a_contract_says_all_of_this(on: date) -> None:
    """Art. 200 ust. 2."""
    asked = "persons scope period effects measures amount transfer documentation"
    found = reintegration.CONTRACT.required(on)

    assert [*asked.split(), "control"] == [one.require().key for one in found]
    assert {"art. 200 ust. 2"} == {one.cites.unit for one in found}


def test_there_was_no_such_contract_before() -> None:
    """It begins with the act of 2025."""
    with pytest.raises(NotInForceError, match=r"reintegration\.CONTRACT"):
        reintegration.CONTRACT.required(FIRST - DAY)


@pytest.mark.parametrize(
    ("centre", "entity", "statutory", "met"),
    [
        (True, None, None, True),
        (False, True, True, True),
        (False, True, False, False),
        (False, False, True, False),
        (False, True, None, None),
        (None, False, None, None),
    ],
)
def test_these_may_carry_it_out(
    centre: bool | None, entity: bool | None, statutory: bool | None, met: bool | None
) -> None:
    """Who creates a CIS or KIS; social economy entities with such work."""
    verdict = decide(
        reintegration.CONTRACTOR,
        reintegration.Contractor(
            creates_centre_or_club=centre,
            social_economy_entity=entity,
            statutory_reintegration=statutory,
        ),
        FIRST,
    )

    assert met is verdict.met
    assert (met is not False) is bool(verdict.discretion)
    assert "open tenders" in verdict.version.note.en


# -- no other help


@pytest.mark.parametrize(
    ("period", "travel", "answers"),
    [
        (Period(STAY.start, STAY.start), False, [False]),
        (Period(date(2026, 5, 29), date(2026, 8, 31)), False, [False]),
        (Period(date(2026, 1, 1), date(2026, 3, 1)), False, []),
        (Period(date(2026, 5, 30), date(2026, 8, 31)), False, []),
        (Period(STAY.start, STAY.start), True, []),
        (Period(STAY.start, STAY.start), None, [None]),
    ],
)
def test_no_other_form_of_help_meanwhile(
    period: Period, travel: bool | None, answers: list[bool | None]
) -> None:
    """Except travel costs (art. 200 ust. 5); not known stays not known."""
    given = [reintegration.OtherHelp(period, travel)]
    found = reintegration.check(STAY, other_help=given)

    assert answers == [one.met for one in found]
    for one in found:
        assert one.key == "reintegration.EXCLUSIVE"
        assert ["art. 200 ust. 5"] == [cite.unit for cite in one.cites]


def test_the_days_in_common_are_named() -> None:
    """And not those before or after the reintegration."""
    help_given = reintegration.OtherHelp(
        Period(date(2026, 5, 28), date(2026, 6, 30)), travel_costs=False
    )
    (found,) = reintegration.check(STAY, other_help=[help_given])

    assert (date(2026, 5, 28), date(2026, 5, 29)) == found.days


def test_a_stay_that_goes_on_goes_alone_too() -> None:
    """Its end is not known, its exclusivity is."""
    help_given = reintegration.OtherHelp(
        Period(date(2026, 4, 1), date(2026, 4, 2)), travel_costs=False
    )
    found = reintegration.check(GOING_ON, other_help=[help_given])

    assert ["reintegration.EXCLUSIVE"] == [one.key for one in found if one.met is False]
