"""How long the status of unemployed lasts (*okres posiadania statusu*).

Source: art. 63, 433 ust. 7 ustawy o rynku pracy i służbach zatrudnienia; art. 112
Kodeksu cywilnego.
"""

from __future__ import annotations

from datetime import date

from reintegra.arguments import check_arguments
from reintegra.law.acts import KC, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.periods import a_day, shift
from reintegra.law.terms import days_after, years_after
from reintegra.parameters.urp import STATUS_REREGISTRATION_WAIT_DAYS, STATUS_VALID_YEARS
from reintegra.reading.record.notices import Notice
from reintegra.values import frozen

_EXTENDED = Notice(
    "law",
    "okres przedłuża się do ukończenia formy pomocy i po urodzeniu dziecka (art. 63); "
    "tego tu nie uwzględniono",
    "the time is extended to finish a form of help, and after childbirth (art. 63); "
    "that is left out of the account here",
)


@check_arguments
@frozen
class StatusLimit:
    """When the status of unemployed runs out by itself.

    Attributes:
        since: The day from which the years are counted.
        last: The day on which they end.
        registration_from: The first day on which the person can register again.
        cites: The units of law behind it.
        evidence: How well it is attested; the count of years and days is a reading.
        warnings: Warnings, such as what extends the time.
    """

    since: date
    last: date
    registration_from: date
    cites: tuple[Citation, ...]
    evidence: Evidence = Evidence.DERIVED
    warnings: tuple[Notice, ...] = (_EXTENDED,)


@check_arguments
def status_until(registered: date) -> StatusLimit:
    """Return when the status of a person registered on a day runs out.

    Three years from registration; from 2025-06-01 for those who were unemployed that
    day. The act does not say how the years are counted: they end on the same date, as
    in the Civil Code, and the 90 days until a new registration begin on the day after.

    Args:
        registered: The day of registration; before 2025-06-01, of somebody who was
            still registered on that day.

    Raises:
        PeriodError: It is no day, or the years leave the calendar.

    Source:
        art. 63 ust. 1, 4, art. 433 ust. 7 ustawy o rynku pracy i służbach zatrudnienia.

    >>> print(status_until(date(2026, 3, 2)).last, status_until(date(2019, 1, 7)).last)
    2029-03-02 2028-06-01
    """
    since = max(a_day(registered), URP.in_force)
    years, wait = (
        STATUS_VALID_YEARS.on(since),
        STATUS_REREGISTRATION_WAIT_DAYS.on(since),
    )
    last = years_after(since, int(years.value))
    before = () if registered >= URP.in_force else (URP.at("art. 433 ust. 7"),)
    return StatusLimit(
        since=since,
        last=last,
        registration_from=shift(days_after(last, int(wait.value)), 1),
        cites=(years.citation, *before, wait.citation, KC.at("art. 112")),
    )
