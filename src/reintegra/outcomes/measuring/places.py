"""Use of the places of a programme, in days (*wykorzystanie miejsc*)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from reintegra.arguments import check_arguments
from reintegra.law.periods import Period
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.values import frozen


@check_arguments
@frozen
class PlacesUsed:
    """Person-days in a programme and the days of its places.

    Attributes:
        period: The period that is counted.
        places: The places planned.
        person_days: Days of persons in the programme, first and last included.
    """

    period: Period
    places: int
    person_days: int

    @property
    def place_days(self) -> int:
        """Places times days."""
        return self.places * self.period.days

    @property
    def share(self) -> Fraction:
        """Person-days over place-days.

        Above 1 where there are more persons than places, or where one person leaves
        and another enters on the same day.
        """
        return Fraction(self.person_days, self.place_days)


@check_arguments
def places_used(cohort: Cohort, period: Period) -> PlacesUsed:
    """Count the person-days of a period over its place-days.

    Args:
        cohort: The persons; somebody without an exit is in the programme to the end of
            the period.
        period: The days for which the places were planned.

    Raises:
        FactError: The cohort does not say the places.
    """
    stays = (_stay(one.enrolled, one.exit, period) for one in cohort)
    days = sum(stay.days for stay in stays if stay is not None)
    return PlacesUsed(period, cohort.places, days)


def _stay(first: date | None, last: date | None, within: Period) -> Period | None:
    if first is None:
        return None
    return Period(first, last or max(first, within.last)).intersection(within)
