"""The way into a centre: who applies, who refers, what is signed."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from reintegra import decide
from reintegra.programmes.cis.referral import REFERRAL, Referral

RIGHT = Referral(
    applied_by="person",
    referred_by="welfare_centre",
    opinion=True,
    signed_before_start=True,
)


@pytest.mark.parametrize(
    ("day", "facts", "met"),
    [
        (date(2026, 9, 1), {}, True),
        (date(2026, 9, 1), {"signed_before_start": False}, False),
        (date(2026, 9, 1), {"opinion": False}, False),
        (date(2026, 9, 1), {"applied_by": "club"}, None),
        (date(2026, 9, 1), {"applied_by": "club", "consent": False}, False),
        (date(2026, 9, 1), {"applied_by": "club", "consent": True}, True),
        (date(2026, 9, 1), {"applied_by": "legal_representative"}, True),
        (date(2009, 1, 31), {"applied_by": "labour_office", "consent": True}, True),
        (date(2009, 2, 1), {"applied_by": "labour_office", "consent": True}, False),
        (date(2009, 1, 31), {"referred_by": "labour_office"}, False),
        (date(2009, 2, 1), {"referred_by": "labour_office"}, None),
        (
            date(2009, 2, 1),
            {"referred_by": "labour_office", "long_term_unemployed": True},
            True,
        ),
        (
            date(2009, 2, 1),
            {"referred_by": "labour_office", "long_term_unemployed": False},
            False,
        ),
        (date(2019, 12, 31), {"referred_by": "services_centre"}, False),
        (date(2020, 1, 1), {"referred_by": "services_centre"}, True),
    ],
)
def test_the_way_into_a_centre_is_checked(
    day: date, facts: dict[str, Any], met: bool | None
) -> None:
    """Since 2009-02-01 the labour office refers, long-term unemployed persons only."""
    assert met is decide(REFERRAL, evolve(RIGHT, **facts), day).met
