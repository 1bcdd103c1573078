"""Check a stay in a club against its limits.

Source: art. 18 ust. 1, 4, 7, 8 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reintegra.arguments import check_arguments
from reintegra.grammar.limits import Limit
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.programmes.kis.eligible import ELIGIBLE
from reintegra.programmes.kis.limits import REGISTER, SOCIAL_CONTRACT, ClubStay
from reintegra.programmes.kis.participation import Participation
from reintegra.reading.record.findings import Finding, check_limit_if_in_force


@check_arguments
def check(
    stay: Participation, *, on: date, under: Interpretations = RECOMMENDED
) -> tuple[Finding, ...]:
    """Check a stay in a club up to a day, each part by the law of its own days.

    Args:
        stay: The participation.
        on: The day up to which it is looked at.
        under: Interpretations of open points.

    Returns:
        Findings that are breached or to be checked, oldest first, one for each wording
        of the act that the stay met: no social contract, no entry of the club.

    Raises:
        NotInForceError: It began before there were clubs, 2003-08-14.

    Source:
        art. 18 ust. 1, 4, 7, 8 ustawy o zatrudnieniu socjalnym.
    """
    ELIGIBLE.law.on(stay.start, what="a stay in a club")
    found = (
        *_parts(SOCIAL_CONTRACT, stay, on, under),
        *_parts(REGISTER, stay, on, under),
    )
    open_ones = (one for one in found if one is not None and one.met is not True)
    return tuple(sorted(open_ones, key=lambda one: (one.days[0], one.key)))


def _parts(
    limit: Limit, stay: Participation, on: date, under: Interpretations
) -> Iterator[Finding | None]:
    """Hold a limit on the first day of each of its wordings that the stay met."""
    last = min(on, stay.end or on)
    turns = (turn for turn in limit.law.turning_days if stay.start < turn)
    for day in (stay.start, *turns):
        if day <= last:
            counted = ClubStay(
                social_contract=stay.social_contract,
                for_labour_office=stay.for_labour_office,
                club_registered=stay.club_registered,
            )
            yield check_limit_if_in_force(limit, counted, (day,), under=under)
