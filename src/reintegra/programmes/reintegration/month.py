"""The days of one month of reintegration, counted: the record behind the stipend."""

from __future__ import annotations

from reintegra.programmes.shared import days_of_month as of
from reintegra.values import frozen

_SOURCE = "art. 236, 237 ustawy o rynku pracy i służbach zatrudnienia"


def _days(pl: str, en: str) -> int | None:
    return of.days(pl, en, _SOURCE)


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

    month_days: int | None = of.month_days(_SOURCE)
    participation_days: int | None = _days(
        "dni reintegracji społecznej", "days of social reintegration"
    )
    excused_days: int | None = _days(
        "dni nieobecności usprawiedliwionej", "days of excused absence"
    )
    incapacity_days: int | None = _days(
        "dni udokumentowanej niezdolności do pracy", "days of documented incapacity"
    )
    unexcused_days: int | None = _days(
        "dni nieobecności nieusprawiedliwionej", "days of unexcused absence"
    )
    benefit_days: int | None = _days(
        "dni z prawem do zasiłku dla bezrobotnych",
        "days with a right to unemployment benefit",
    )

    def __attrs_post_init__(self) -> None:
        """Refuse days that do not fit into the month."""
        of.refuse_excess_days(self, ("participation_days",), "month_days")
        away = "excused_days", "incapacity_days", "unexcused_days", "benefit_days"
        of.refuse_excess_days(self, away, "participation_days")
