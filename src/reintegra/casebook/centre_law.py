"""The law of a period for a centre: numbers, benefit, presence (*prawo centrum*).

Source: art. 13–15a ustawy o zatrudnieniu socjalnym; announcements of the benefit.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reintegra.casebook.comparisons import parameter_over_period
from reintegra.law.acts import UZS
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month, Period, week_of
from reintegra.parameters import uzs
from reintegra.parameters.unemployment_benefit import UNEMPLOYMENT_BENEFIT_FIRST_PERIOD
from reintegra.programmes.cis.attendance import Attendance
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.presence import (
    PRESENCE_DAY,
    PRESENCE_WEEK,
    PresenceDay,
    PresenceWeek,
)
from reintegra.programmes.cis.statement import integration_benefit
from reintegra.projects.comparison import Comparison
from reintegra.reading.record.findings import Finding, check_limit
from reintegra.reading.text.days import day_text, month_text
from reintegra.reading.text.numbers import money
from reintegra.values.text import Text

_NUMBERS = (
    ("paid", UNEMPLOYMENT_BENEFIT_FIRST_PERIOD),
    ("paid", uzs.CIS_BENEFIT_SHARE_TRIAL),
    ("paid", uzs.CIS_BENEFIT_SHARE_MAIN),
    ("paid", uzs.CIS_BONUS_CAP_SHARE),
    ("hours", uzs.CIS_PRESENCE_HOURS_PER_DAY_MIN),
    ("hours", uzs.CIS_PRESENCE_HOURS_PER_WEEK_MIN),
    ("leave", uzs.CIS_FREE_DAYS),
    ("leave", uzs.CIS_SICK_DAYS_LIMIT),
)


def parameters(period: Period) -> Iterator[Comparison]:
    """List the numbers of a centre in a period: base, shares, hours, leave."""
    for topic, parameter in _NUMBERS:
        yield parameter_over_period(topic, parameter, period)


def month_benefit(start: date, due: Month, under: Interpretations) -> Comparison:
    """Compute the benefit of a whole month for a participant who missed nothing."""
    stay = Participation("synthetic", start)
    slip = integration_benefit(stay, Attendance(), due, under=under)
    return Comparison(
        f"paid.{due}",
        f"świadczenie za {month_text(due, 'pl')}, udział od {day_text(start, 'pl')}",
        f"benefit for {due}, joined on {start}",
        "",
        Text(money(slip.grosze or 0, "pl"), money(slip.grosze or 0, "en")),
        None,
        basis=str(UZS.at("art. 15 ust. 4")),
    )


def check_day(hours: int, on: date) -> Finding:
    """Check hours of one day by the least presence of a day."""
    return check_limit(PRESENCE_DAY, PresenceDay(minutes=60 * hours), (on,))


def check_week(hours: int, on: date, days: int, under: Interpretations) -> Finding:
    """Check hours on the class days of a week by the least presence of a week."""
    counted = PresenceWeek(
        minutes=60 * hours * days,
        class_days=days,
        full_week=days == _WEEK,
        severe_or_moderate=False,
    )
    return check_limit(PRESENCE_WEEK, counted, week_of(on), under=under)


_WEEK = 5
