"""Another year in the tables, in memory: the yearly round, tried before it comes.

Loaded as a plugin before anything else is imported (``pytest -p tests.next_year``), it
gives every series that ends in *not yet announced* a plausible value for one year more.
Whatever then fails, but the double entry of the table, would fail in the round too.
"""

from fractions import Fraction
from importlib import import_module
from typing import Any

from attrs import evolve
from dateutil.relativedelta import relativedelta

from reintegra.law import timeline
from reintegra.law.status import LawStatus
from reintegra.law.timeline import Timeline, Version
from reintegra.values.text import Text

RAISED = Fraction(6, 5)
"""What wages, and what follows from them, rise by: whole grosze stay whole."""
INDEX = Fraction("103.9")
"""The price index of the year before, in percent."""
JUNE = 6

_over_time = timeline.over_time


def _next(last: Any, month: int) -> int | Fraction:
    """Return a value for the year that follows, by the rule of its series."""
    if month != JUNE:
        return int(last * RAISED)
    if isinstance(last, Fraction) or last < 2 * INDEX:  # itself a price index
        return INDEX
    cut = last * INDEX // 100
    return int(-(-cut // 10) * 10)


def with_next_year(*versions: Version[Any]) -> Timeline[Any]:
    """Line up versions, and where the last is not announced, one year more."""
    *known, open_ = versions
    if open_.status is not LawStatus.NOT_ANNOUNCED:
        return _over_time(*versions)
    last = known[-1]
    value = _next(last.require(), open_.since.month)
    new = evolve(
        last, since=open_.since, content=value, published=None, note=Text("", "tried")
    )
    later = evolve(open_, since=open_.since + relativedelta(years=1))
    return _over_time(*known, new, later)


timeline.over_time = with_next_year
import_module(
    "reintegra.parameters"
).every()  # the tables are read now, and nothing else is touched
timeline.over_time = _over_time
