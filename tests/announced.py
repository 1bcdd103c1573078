"""To which day the tables go: what a test needs so as to ask beyond it."""

from datetime import date, timedelta

from reintegra import parameters
from reintegra.law.periods import Month

NOT_ANNOUNCED = "not yet announced"
DAY = timedelta(days=1)


def not_announced(key: str) -> date:
    """Return the first day whose value is not announced yet."""
    last = parameters.get(key).history.versions[-1]
    assert NOT_ANNOUNCED == last.note, key
    return last.since


def last_announced(key: str) -> date:
    """Return the last day whose value is known."""
    return not_announced(key) - DAY


def month_not_announced(key: str) -> Month:
    """Return the first month whose value is not announced yet."""
    return Month.of(not_announced(key))
