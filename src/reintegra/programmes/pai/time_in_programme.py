"""How long somebody took part in editions, in all (*łączny okres udziału*).

Source: art. 62b ust. 2 pkt 1 ustawy o promocji zatrudnienia i instytucjach rynku pracy;
art. 112, 114 Kodeksu cywilnego.
"""

from __future__ import annotations

from collections.abc import Iterable

from reintegra.law.periods import Period, shift
from reintegra.law.terms import (
    completed_months,
    days_by_months,
    months_after,
)


def days_in_programme(parts: Iterable[Period]) -> int:
    """Add up somebody's time in editions, a month being 30 days.

    A part is taken as whole months from date to date and the days beyond them; one
    that ends on the same date as it began is as long as one that ends the day before.

    >>> from datetime import date
    >>> days_in_programme([Period(date(2016, 3, 1), date(2016, 4, 30))])
    60
    """
    return sum(days_by_months(_to_the_day_before(part)) for part in parts)


def _to_the_day_before(part: Period) -> Period:
    whole = completed_months(part.first, part.last)
    if whole and months_after(part.first, whole) == part.last:
        return Period(part.first, shift(part.last, -1))
    return part
