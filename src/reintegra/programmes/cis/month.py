"""The days of one month in a centre, counted: the record behind the benefit."""

from __future__ import annotations

from attrs import frozen

from reintegra.errors import FactError
from reintegra.grammar.facts import count

_DAYS = "days"
_SOURCE = "art. 15 ust. 6–7a ustawy o zatrudnieniu socjalnym"


def _days(pl: str, en: str, source: str = _SOURCE) -> int | None:
    found: int | None = count(pl, en, unit=_DAYS, high=31, source=source)
    return found


@frozen(kw_only=True)
class BenefitMonth:
    """A participant's month (*miesiąc uczestnictwa*), days sorted into counts.

    Each day is sorted by the law of that day; the benefit never sees a date inside the
    month. Calendar days throughout, except unexcused absences, which are class days.

    Attributes:
        month_days: Calendar days of the month, 28–31.
        trial_days: Days of participation in the trial month (*okres próbny*).
        main_days: Days of participation after it, an extension included.
        unexcused_trial: Days of unexcused absence in the trial month.
        unexcused_main: Days of unexcused absence after it.
        sick_within: Days of incapacity within the limit of art. 15 ust. 7a.
        sick_within_trial: Days of incapacity in the trial month, 0 unless OP-04 is
            read as ``one_fortieth``.
        not_due_trial: Days of the trial month for which nothing is due.
        not_due_main: Days after it for which nothing is due: incapacity beyond the
            limit, excused unpaid absence.

    Raises:
        FactError: Days that do not fit into the month.
    """

    month_days: int | None = count(
        "dni miesiąca", "days of the month", unit=_DAYS, low=28, high=31, source=_SOURCE
    )
    trial_days: int | None = _days(
        "dni uczestnictwa w okresie próbnym", "days of participation, trial month"
    )
    main_days: int | None = _days(
        "dni uczestnictwa po okresie próbnym", "days of participation, main period"
    )
    unexcused_trial: int | None = _days(
        "dni nieobecności nieusprawiedliwionej w okresie próbnym",
        "days of unexcused absence, trial month",
    )
    unexcused_main: int | None = _days(
        "dni nieobecności nieusprawiedliwionej po okresie próbnym",
        "days of unexcused absence, main period",
    )
    sick_within: int | None = _days(
        "dni niezdolności do pracy w granicach limitu",
        "days of incapacity within the limit",
    )
    sick_within_trial: int | None = count(
        "dni niezdolności do pracy w okresie próbnym, potrącane jak w granicach limitu",
        "days of incapacity in the trial month, cut like those within the limit",
        unit=_DAYS,
        high=31,
        source=_SOURCE,
        default=0,
    )
    not_due_trial: int | None = _days(
        "dni okresu próbnego, za które świadczenie nie przysługuje",
        "days not due, trial month",
    )
    not_due_main: int | None = _days(
        "dni po okresie próbnym, za które świadczenie nie przysługuje",
        "days not due, main period",
    )

    def __attrs_post_init__(self) -> None:
        """Refuse days that do not fit into the month."""
        taken = (self.trial_days or 0) + (self.main_days or 0)
        self._fit("main_days", taken, self.month_days, "the days of the month")
        trial = (
            (self.unexcused_trial or 0)
            + (self.sick_within_trial or 0)
            + (self.not_due_trial or 0)
        )
        self._fit("unexcused_trial", trial, self.trial_days, "the days of the trial")
        main = (
            (self.unexcused_main or 0)
            + (self.sick_within or 0)
            + (self.not_due_main or 0)
        )
        self._fit("unexcused_main", main, self.main_days, "the days after the trial")

    def _fit(self, fact: str, taken: int, room: int | None, where: str) -> None:
        if room is not None and taken > room:
            expected = f"at most {where} ({room}) together with the days beside it"
            raise FactError(type(self).__name__, fact, taken, expected)
