"""To which day the tables go: what a test needs so as to ask beyond it."""

from datetime import date

from reintegra import parameters
from reintegra.law.periods import Month
from reintegra.law.status import LawStatus

BASE = "unemployment_benefit.first_period"
HOUR = "psu.hourly_minimum.2025_act"


def waiting() -> dict[str, date]:
    """Return the series that go on, by key, each with its first day not announced."""
    return {
        one.key: last.since
        for one in parameters.every()
        if (last := one.history.versions[-1]).status is LawStatus.NOT_ANNOUNCED
    }


def not_announced(key: str) -> date:
    """Return the first day whose value is not announced yet."""
    return waiting()[key]


def month_not_announced(key: str) -> Month:
    """Return the first month whose value is not announced yet."""
    return Month.of(not_announced(key))
