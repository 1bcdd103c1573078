"""The days of one month in a centre, counted: the record behind the benefit."""

from __future__ import annotations

from reintegra.grammar.facts import count
from reintegra.programmes.shared import days_of_month as of
from reintegra.values import frozen

_SOURCE = "art. 15 ust. 6–7a ustawy o zatrudnieniu socjalnym"


def _days(pl: str, en: str) -> int | None:
    return of.days(pl, en, _SOURCE)


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

    month_days: int | None = of.month_days(_SOURCE)
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
        "dni choroby w granicach limitu",
        "days of sickness within the limit",
    )
    sick_within_trial: int | None = count(
        "dni choroby w okresie próbnym, za które świadczenie zmniejsza się jak w "
        "granicach limitu",
        "days of sickness in the trial month, which reduce it like those within the "
        "limit",
        unit="days",
        high=31,
        source=_SOURCE,
        default=0,
    )
    not_due_trial: int | None = _days(
        "dni okresu próbnego, za które świadczenie nie przysługuje",
        "days of the trial month for which it is not due",
    )
    not_due_main: int | None = _days(
        "dni po okresie próbnym, za które świadczenie nie przysługuje",
        "days after the trial month for which it is not due",
    )

    def __attrs_post_init__(self) -> None:
        """Refuse days that do not fit into the month."""
        of.refuse_excess_days(self, ("main_days", "trial_days"), "month_days")
        trial = "unexcused_trial", "sick_within_trial", "not_due_trial"
        of.refuse_excess_days(self, trial, "trial_days")
        main = "unexcused_main", "sick_within", "not_due_main"
        of.refuse_excess_days(self, main, "main_days")
