"""Which act works run by, from which day, and which regulation they go on by.

Source: art. 434 ust. 2, 435 ust. 1, 440 ust. 1 ustawy o rynku pracy i służbach
zatrudnienia; § 8 rozporządzenia w sprawie organizowania prac społecznie użytecznych
(Dz.U. 2017 poz. 2447).
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from reintegra.arguments import check_arguments
from reintegra.errors import NotInForceError, PeriodError
from reintegra.grammar.limits import Limit
from reintegra.law.acts import A2005, R2017, URP
from reintegra.law.periods import a_day, shift
from reintegra.law.timeline import over_time
from reintegra.programmes.psu.city_application import Basis, CityApplication

TRANSITIONAL = URP.at("art. 435 ust. 1")
TRANSITIONAL_2018 = R2017.at("§ 8")


def under_2004_act(limit: Limit) -> Limit:
    """Return a limit for agreements made before 2025-06-01.

    Its last wording of before goes on, by the transitional provision.

    Args:
        limit: The limit, with its wordings under both acts.
    """
    former = [one for one in limit.law.versions if one.since < URP.in_force]
    last = evolve(former[-1], since=URP.in_force, also=(TRANSITIONAL,))
    return evolve(limit, law=over_time(*former, last))


def first_day_of_works(agreement: Basis) -> date:
    """Return the day before which no works rest on it.

    Raises:
        PeriodError: *agreement* is neither a day nor an application.
    """
    if isinstance(agreement, CityApplication):
        return agreement.first_day
    return a_day(agreement)


def runs_under_2004_act(agreement: Basis) -> bool:
    """Whether works run by the act of 2004, to their end.

    Args:
        agreement: The day the agreement was concluded; a city's application instead.

    Raises:
        PeriodError: *agreement* is neither a day nor an application.
        NotInForceError: There were no socially useful works yet.

    >>> runs_under_2004_act(date(2025, 5, 31))
    True
    >>> runs_under_2004_act(date(2025, 6, 1))
    False
    """
    first = first_day_of_works(agreement)
    if first < A2005.in_force:
        what, why = "an agreement on socially useful works", f"first: {A2005.in_force}"
        raise NotInForceError(what, first, A2005.in_force, why)
    if isinstance(agreement, CityApplication):
        return agreement.under_2004_act
    return agreement < URP.in_force


@check_arguments
def regulation_day(on: date, *, begun: date) -> date:
    """Return the day whose regulation counts for works on a day.

    Works begun before 2018-01-01 go on under the regulation of 2011 (§ 8 of that of
    2017); what a paper or a host must do is then asked of the day returned.

    Args:
        on: The day.
        begun: The day the works began.

    Raises:
        PeriodError: One of them is no day, or *on* is before *begun*.

    Source:
        § 8 rozporządzenia w sprawie organizowania prac społecznie użytecznych (Dz.U.
        2017 poz. 2447).

    >>> regulation_day(date(2018, 3, 5), begun=date(2017, 12, 4))
    datetime.date(2017, 12, 31)
    >>> regulation_day(date(2018, 3, 5), begun=date(2018, 1, 2))
    datetime.date(2018, 3, 5)
    """
    if a_day(begun) > a_day(on):
        msg = f"works begin on or before the day asked: got {begun} for {on}"
        raise PeriodError(
            where="psu.regulation_day",
            name="begun",
            got=begun,
            expected=f"{on} or earlier",
            message=msg,
        )
    return min(on, shift(R2017.in_force, -1)) if begun < R2017.in_force else on
