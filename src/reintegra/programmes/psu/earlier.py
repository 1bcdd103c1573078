"""Which act an agreement runs by (*porozumienia sprzed 2025-06-01*).

Source: art. 435 ust. 1, 440 ust. 1 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from reintegra.errors import NotInForceError
from reintegra.grammar.words import Parameter
from reintegra.law.acts import URP
from reintegra.law.periods import a_day
from reintegra.law.timeline import over_time

FIRST = date(2005, 11, 1)
REFORM = date(2025, 6, 1)
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


def as_before(parameter: Parameter) -> Parameter:
    """Return *parameter* as the act of 2004 left it, for agreements that run on."""
    kept = (one for one in parameter.history.versions if one.since < REFORM)
    return evolve(parameter, history=over_time(*kept))
