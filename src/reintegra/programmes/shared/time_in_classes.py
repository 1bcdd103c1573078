"""How long somebody took part in classes (*okres uczestnictwa w zajęciach*).

Where the act on social employment asks for at least six months of them (graduates,
supported employment), it does not say how they are counted (OP-20).

Source: art. 2 pkt 1a, 1b, art. 16 ust. 1 ustawy o zatrudnieniu socjalnym; art. 112, 114
Kodeksu cywilnego.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import Attribute

from reintegra.grammar.builders import all_of, any_of, at_least, met_by_interpretation
from reintegra.grammar.facts import count, fact
from reintegra.grammar.nodes import ByInterpretation, Condition, Parameter
from reintegra.law.open_points import OP_20
from reintegra.law.periods import Period, joined
from reintegra.law.terms import completed_months, noncontinuous_months
from reintegra.values import frozen

_HIGH = 1200


@frozen
class TimeInClasses:
    """Time in classes, counted in both ways.

    Attributes:
        months: Whole months from date to date, of the longest part without a break.
        added: Whole months of 30 days in all the parts added up.
        breaks: Whether there was a break.
        last: Last day of the last part, ``None`` where there is no part.
    """

    months: int
    added: int
    breaks: bool
    last: date | None


def time_in_classes(parts: Iterable[Period]) -> TimeInClasses:
    """Count the time in classes (*okres uczestnictwa w zajęciach*).

    Args:
        parts: The parts, in any order; one that begins on the day after another
            continues it.

    Raises:
        PeriodError: Two parts have a day in common.

    Source:
        art. 112, 114 Kodeksu cywilnego.

    >>> time_in_classes([Period(date(2026, 1, 1), date(2026, 7, 1))]).months
    6
    """
    listed = sorted(parts)
    added = noncontinuous_months(listed)
    whole = joined(listed)
    return TimeInClasses(
        max((completed_months(one.first, one.last) for one in whole), default=0),
        added,
        len(whole) > 1,
        listed[-1].last if listed else None,
    )


# -- the facts of a record, and what is asked of them


def months_from_date_to_date(source: str) -> int | None:
    """Declare the fact that `TimeInClasses.months` fills."""
    found: int | None = count(
        "liczba miesięcy zajęć bez przerwy (od daty do daty)",
        "months of classes without a break, from date to date",
        unit="months",
        high=_HIGH,
        source=source,
    )
    return found


def months_added_up(source: str) -> int | None:
    """Declare the fact that `TimeInClasses.added` fills."""
    found: int | None = count(
        "łączna liczba miesięcy zajęć (miesiąc = 30 dni)",
        "months of classes in all, of 30 days each",
        unit="months",
        high=_HIGH,
        source=source,
    )
    return found


def with_breaks(source: str) -> bool | None:
    """Declare the fact that `TimeInClasses.breaks` fills."""
    found: bool | None = fact(
        "przerwy w zajęciach", "there were breaks in the classes", source
    )
    return found


def participated_at_least(
    months: Attribute[int | None],
    added: Attribute[int | None],
    breaks: Attribute[bool | None],
    least: Parameter,
) -> ByInterpretation[Condition]:
    """Say that somebody took part for at least so many months (OP-20)."""
    in_days = at_least(added, least)
    return met_by_interpretation(
        OP_20,
        continuous=any_of(at_least(months, least), all_of(breaks, in_days)),
        sum_30=in_days,
    )
