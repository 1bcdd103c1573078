"""What stands for the agreement in a city with county rights (*wniosek*).

Such a city is gmina and county at once, so there is nobody to agree with: works are
organised on an application to its labour office, with the particulars of an agreement
(`reintegra.programmes.psu.APPLICATION`). The day it was filed counts where elsewhere
that of the agreement does. Of one filed before 2025-06-01 the act also depends on
whether it was decided by then.

Source: § 8 rozporządzenia z dnia 25 października 2005 r. w sprawie trybu organizowania
prac społecznie użytecznych; § 8 rozporządzenia z dnia 22 lipca 2011 r. i § 7
rozporządzenia z dnia 21 grudnia 2017 r. w sprawie organizowania prac społecznie
użytecznych; art. 142 ust. 7, 434 ust. 2 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.law.acts import R2005, R2011, R2017, URP
from reintegra.law.citation import Citation
from reintegra.law.periods import a_day
from reintegra.values import frozen

CITES: dict[date, Citation] = {
    date.min: R2005.at("§ 8"),
    R2011.in_force: R2011.at("§ 8"),
    R2017.in_force: R2017.at("§ 7"),
    URP.in_force: URP.at("art. 142 ust. 7"),
}
"""The provision on such cities, by its first day."""
UNDECIDED = URP.at("art. 434 ust. 2")


@check_arguments
@frozen
class CityApplication:
    """An application for works in a city with county rights (*wniosek*).

    To 2011-08-01 the president of the city applied, since then the head of the welfare
    centre, from 2025-06-01 or the director of the social services centre.

    Attributes:
        filed: Day on which it was filed with the labour office.
        decided: Day on which the office decided it; asked for where *filed* is before
            2025-06-01, as one that was not decided by then goes by the new act.

    Raises:
        PeriodError: A day is no day, *decided* is before *filed*, or it is not given
            and the act depends on it.

    >>> CityApplication(date(2026, 1, 20)).under_2004_act
    False
    """

    filed: date = field(converter=a_day)
    decided: date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse days that do not fit, and one that is missing."""
        if self.decided is None and self.filed < URP.in_force:
            msg = (
                f"application filed {self.filed}: got decided None, expected the day "
                f"of the decision, {URP.in_force} or later if there was none by then "
                f"({UNDECIDED})"
            )
            raise PeriodError(
                where="psu.CityApplication",
                name="decided",
                got=None,
                expected="the day of the decision",
                message=msg,
            )
        if self.decided is not None and a_day(self.decided) < self.filed:
            msg = (
                f"application filed {self.filed}: got decided {self.decided}, "
                f"expected {self.filed} or later"
            )
            raise PeriodError(
                where="psu.CityApplication",
                name="decided",
                got=self.decided,
                expected=f"{self.filed} or later",
                message=msg,
            )

    @property
    def under_2004_act(self) -> bool:
        """Whether the works run by the act of 2004."""
        return self.decided is not None and self.decided < URP.in_force

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The provision on cities, and on applications that the reform met."""
        met = (
            (UNDECIDED,)
            if self.filed < URP.in_force and not self.under_2004_act
            else ()
        )
        first = next(CITES[one] for one in reversed(CITES) if one <= self.first_day)
        return (first, *met)

    @property
    def first_day(self) -> date:
        """The first day of works that can rest on it."""
        return self.filed if self.under_2004_act else max(self.filed, URP.in_force)


Basis: TypeAlias = date | CityApplication
"""What works rest on: the day of an agreement, or a city's application."""
