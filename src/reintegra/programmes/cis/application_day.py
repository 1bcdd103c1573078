"""Applications that the act of 13 January 2022 met undecided (*przepisy przejściowe*).

Those for the grant of art. 8 and for the status of a centre go by the former act.

Source: art. 7, 8, 14 ustawy z dnia 13 stycznia 2022 r. o zmianie ustawy o zatrudnieniu
socjalnym.
"""

from __future__ import annotations

from datetime import date

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.law.acts import A2022
from reintegra.law.periods import a_day, shift


@check_arguments
def application_day(filed: date, decided: date) -> date:
    """Return the day whose law decides on an application.

    Of an application for the grant of art. 8 or for the status of centre that was filed
    before 2022-02-15 and not decided by then, that is the last day of the former act;
    of any other the day of the decision. Applications for a referral to a centre
    (art. 6) are not meant.

    Args:
        filed: Day on which it was filed.
        decided: Day on which it is decided.

    Raises:
        PeriodError: One of them is no day, or *decided* is before *filed*.

    Source:
        art. 7, 8 ustawy z dnia 13 stycznia 2022 r. (Dz.U. 2022 poz. 218).

    >>> application_day(date(2022, 2, 14), date(2022, 3, 1))
    datetime.date(2022, 2, 14)
    >>> application_day(date(2022, 2, 15), date(2022, 3, 1))
    datetime.date(2022, 3, 1)
    """
    if a_day(decided) < a_day(filed):
        msg = f"decided: got {decided}, expected {filed}, the day of filing, or later"
        raise PeriodError(
            where="cis.application_day",
            name="decided",
            got=decided,
            expected=f"{filed} or later",
            message=msg,
        )
    return (
        min(decided, shift(A2022.in_force, -1)) if filed < A2022.in_force else decided
    )
