"""The days of one month of reintegration, counted: the record behind the stipend."""

from __future__ import annotations

from attrs import frozen

from reintegra.errors import FactError
from reintegra.grammar.facts import count

_DAYS = "days"
_SOURCE = "art. 236, 237 ustawy o rynku pracy i służbach zatrudnienia"


def _days(pl: str, en: str) -> int | None:
    found: int | None = count(pl, en, unit=_DAYS, high=31, source=_SOURCE)
    return found


@frozen(kw_only=True)
class StipendMonth:
    """A month of social reintegration, calendar days sorted into counts.

    Attributes:
        month_days: Calendar days of the month, 28–31.
        participation_days: Days of reintegration in it.
        excused_days: Days of excused absence, incapacity left out.
        incapacity_days: Days of documented incapacity for work (OP-36b).
        unexcused_days: Days of unexcused absence (OP-36a).
        benefit_days: Days with a right to unemployment benefit at the same time.

    Raises:
        FactError: Days that do not fit into the month.
    """

    month_days: int | None = count(
        "dni miesiąca", "days of the month", unit=_DAYS, low=28, high=31, source=_SOURCE
    )
    participation_days: int | None = _days(
        "dni reintegracji społecznej", "days of social reintegration"
    )
    excused_days: int | None = _days(
        "dni usprawiedliwionej nieobecności", "days of excused absence"
    )
    incapacity_days: int | None = _days(
        "dni udokumentowanej niezdolności do pracy", "days of documented incapacity"
    )
    unexcused_days: int | None = _days(
        "dni nieusprawiedliwionej nieobecności", "days of unexcused absence"
    )
    benefit_days: int | None = _days(
        "dni z prawem do zasiłku dla bezrobotnych",
        "days with a right to unemployment benefit",
    )

    def __attrs_post_init__(self) -> None:
        """Refuse days that do not fit into the month."""
        taken = self.participation_days or 0
        self._fit("participation_days", taken, self.month_days, "month_days")
        away = (
            (self.excused_days or 0)
            + (self.incapacity_days or 0)
            + (self.unexcused_days or 0)
            + (self.benefit_days or 0)
        )
        room = self.participation_days
        self._fit("excused_days", away, room, "participation_days")

    def _fit(self, fact: str, taken: int, room: int | None, where: str) -> None:
        if room is not None and taken > room:
            expected = f"at most {where} ({room}) together with the days beside it"
            raise FactError(type(self).__name__, fact, taken, expected)
