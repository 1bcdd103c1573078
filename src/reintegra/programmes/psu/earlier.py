"""Which act an agreement runs by (*porozumienia sprzed 2025-06-01*).

Source: art. 435 ust. 1, 440 ust. 1 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from reintegra.errors import NotInForceError
from reintegra.law.acts import URP
from reintegra.law.periods import a_day
from reintegra.programmes.reform import REFORM

FIRST = date(2005, 11, 1)
RUNS_ON = URP.at("art. 435 ust. 1")


def earlier(agreement: date) -> bool:
    """Whether an agreement runs by the act of 2004, to its end.

    Args:
        agreement: The day it was concluded.

    Raises:
        PeriodError: *agreement* is no day.
        NotInForceError: There were no socially useful works yet.

    >>> earlier(date(2025, 5, 31)), earlier(date(2025, 6, 1))
    (True, False)
    """
    if a_day(agreement) < FIRST:
        what, why = "an agreement on socially useful works", f"first: {FIRST}"
        raise NotInForceError(what, agreement, FIRST, why)
    return agreement < REFORM
