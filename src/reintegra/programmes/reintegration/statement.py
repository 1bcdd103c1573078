"""What is due for a month of social reintegration (*stypendium*): the statement.

Source: art. 236, 237 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import combinations

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month, Period
from reintegra.programmes.reintegration.amount import STIPEND
from reintegra.programmes.reintegration.month import StipendMonth
from reintegra.programmes.reintegration.participation import Participation
from reintegra.reading.record.compute import compute
from reintegra.reading.record.statement import Statement


@check_arguments
def stipend(  # noqa: PLR0913 - each kind of days has rules of its own
    stay: Participation,
    month: Month,
    *,
    excused: Iterable[Period] = (),
    incapacity: Iterable[Period] = (),
    unexcused: Iterable[Period] = (),
    benefit: Iterable[Period] = (),
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Statement:
    """Compute the stipend that is due for a month (*stypendium*).

    Args:
        stay: The participation.
        month: The month due; the law of its last day counts.
        excused: Excused absence, incapacity left out.
        incapacity: Documented incapacity for work (OP-36b).
        unexcused: Unexcused absence (OP-36a).
        benefit: Periods with a right to unemployment benefit: nothing is due for them,
            absent or not.
        under: Interpretations of open points.
        known_on: As in `reintegra.decide`.

    Raises:
        NotInForceError: There was no such stipend, or its base is not known.
        PeriodError: A day with two kinds of absence.

    Source:
        art. 236, 237 ustawy o rynku pracy i służbach zatrudnienia.

    >>> print(stipend(Participation("P", date(2026, 7, 20)), Month(2026, 7)).amount)
    428.20
    """
    present = _days([Period(stay.start, stay.end or date.max)], month)
    barred = _days(benefit, month) & present
    kinds = [_days(away, month) & present for away in (excused, incapacity, unexcused)]
    _apart(kinds)
    excused_days, incapacity_days, unexcused_days = (len(one - barred) for one in kinds)
    counted = StipendMonth(
        month_days=month.days,
        participation_days=len(present),
        excused_days=excused_days,
        incapacity_days=incapacity_days,
        unexcused_days=unexcused_days,
        benefit_days=len(barred),
    )
    slip = compute(STIPEND, counted, month.last, under=under, known_on=known_on)
    return slip.beside(id=stay.id)


def _days(periods: Iterable[Period], month: Month) -> set[date]:
    shared = (one.intersection(month.period) for one in periods)
    return {day for one in shared if one is not None for day in one}


def _apart(kinds: list[set[date]]) -> None:
    for one, other in combinations(kinds, 2):
        if one & other:
            day = min(one & other)
            msg = f"absence: got {day} twice, expected one kind of absence a day"
            raise PeriodError(
                where="",
                name="absence",
                got=day,
                expected="one kind of absence a day",
                message=msg,
            )
