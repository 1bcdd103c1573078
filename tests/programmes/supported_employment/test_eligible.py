"""Who may be referred to supported employment."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from reintegra import (
    Interpretations,
    NotInForceError,
    NotReadError,
    decide,
)
from reintegra import supported_employment as supported

DAY = timedelta(days=1)
A2007, A2011, A2022 = date(2007, 7, 14), date(2011, 10, 30), date(2022, 2, 15)
ENDED = supported.Referral(programme="cis", finished=True)
EARLY = supported.Referral(
    programme="cis",
    finished=False,
    justified_case=True,
    months_of_classes=6,
    months_added_up=6,
    breaks=False,
)


def met(record: supported.Referral, on: date, reading: str = "continuous") -> object:
    """Return whether the office may refer."""
    under = Interpretations({"OP-20": reading})
    return decide(supported.ELIGIBLE, record, on, under=under).met


@pytest.mark.parametrize("turn", [A2007, A2011, A2022])
def test_after_the_programme_the_office_may_refer(turn: date) -> None:
    """From a centre or a club, on either side of each change (art. 16 ust. 1)."""
    for on in {max(turn - DAY, A2007), turn}:
        for programme in ("cis", "kis"):
            found = decide(supported.ELIGIBLE, evolve(ENDED, programme=programme), on)

            assert (True, ["the labour office"]) == (
                found.met,
                [one.who.en for one in found.discretion],
            )


@pytest.mark.parametrize(
    ("programme", "on", "answer"),
    [
        ("cis", A2007, True),
        ("cis", A2022 - DAY, True),
        ("cis", A2022, True),
        ("kis", A2007, False),
        ("kis", A2022 - DAY, False),
        ("kis", A2022, True),
        (None, A2022, None),
        (None, A2022 - DAY, None),
    ],
)
def test_earlier_referral_named_clubs_only_in_2022(
    programme: str | None, on: date, answer: bool | None
) -> None:
    """In justified cases after six months; from a club from 2022-02-15."""
    assert answer is met(evolve(EARLY, programme=programme), on)


@pytest.mark.parametrize(
    ("facts", "answer"),
    [
        ({"justified_case": False}, False),
        ({"justified_case": None}, None),
        ({"months_of_classes": 5, "months_added_up": 5}, False),
        ({"months_of_classes": 5, "breaks": True}, True),
        ({"finished": None, "justified_case": False}, None),
        ({"finished": True, "justified_case": False, "months_of_classes": 0}, True),
    ],
)
def test_earlier_referral_needs_a_case_and_six_months(
    facts: dict[str, bool | int | None], answer: bool | None
) -> None:
    """Both, unless participation has ended."""
    record = evolve(EARLY, **facts)  # type: ignore[arg-type] # flags and counts

    assert answer is met(record, date(2026, 7, 1))


def test_who_was_referred_before_2007_was_not_read() -> None:
    """The act of 2003 had referrals; the wording that was read is of 2007-07-14."""
    with pytest.raises(NotReadError, match=r"law since 2003-08-14, art\. 16 ust\. 1"):
        decide(supported.ELIGIBLE, ENDED, A2007 - DAY)
    with pytest.raises(NotInForceError):
        decide(supported.ELIGIBLE, ENDED, date(2003, 8, 13))


def test_a_club_not_yet_named_is_a_derived_answer() -> None:
    """Participants of a club are named expressly from 2011-10-30."""
    record = evolve(ENDED, programme="kis")
    before, after = (
        decide(supported.ELIGIBLE, record, on).evidence.name
        for on in (A2011 - DAY, A2011)
    )

    assert ("DERIVED", "STATUTE") == (before, after)
