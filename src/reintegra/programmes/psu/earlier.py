"""Which act works run by, and from which day (*porozumienia sprzed 2025-06-01*).

Source: art. 434 ust. 2, 435 ust. 1, 440 ust. 1 ustawy o rynku pracy i służbach
zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from reintegra.errors import NotInForceError
from reintegra.law.acts import URP
from reintegra.law.periods import a_day
from reintegra.programmes.psu.city import Basis, CityApplication
from reintegra.programmes.reform import REFORM

FIRST = date(2005, 11, 1)
RUNS_ON = URP.at("art. 435 ust. 1")


def begins(agreement: Basis) -> date:
    """Return the day before which no works rest on it.

    Raises:
        PeriodError: *agreement* is neither a day nor an application.
    """
    if isinstance(agreement, CityApplication):
        return agreement.first_day
    return a_day(agreement)


def earlier(agreement: Basis) -> bool:
    """Whether works run by the act of 2004, to their end.

    Args:
        agreement: The day the agreement was concluded; a city's application instead.

    Raises:
        PeriodError: *agreement* is neither a day nor an application.
        NotInForceError: There were no socially useful works yet.

    >>> earlier(date(2025, 5, 31)), earlier(date(2025, 6, 1))
    (True, False)
    """
    first = begins(agreement)
    if first < FIRST:
        what, why = "an agreement on socially useful works", f"first: {FIRST}"
        raise NotInForceError(what, first, FIRST, why)
    if isinstance(agreement, CityApplication):
        return agreement.earlier
    return agreement < REFORM
