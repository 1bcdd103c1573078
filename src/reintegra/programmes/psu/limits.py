"""Limits of socially useful works: hours of a week, days of a year.

Source: art. 73a ust. 1 ustawy o promocji zatrudnienia i instytucjach rynku pracy; from
2025-06-01 art. 142 ust. 11 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import (
    ALWAYS,
    all_of,
    at_most,
    met_by_interpretation,
    times,
)
from reintegra.grammar.facts import count
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition, Parameter
from reintegra.grammar.windows import (
    Log,
    Number,
    Total,
    Window,
    window_by_interpretation,
)
from reintegra.law import open_points as op
from reintegra.law.acts import A2005, UPZ, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import urp
from reintegra.programmes.psu.participation import WorkLogDay
from reintegra.programmes.psu.which_act import under_2004_act
from reintegra.programmes.shared.act_2025 import as_left_by_2004_act
from reintegra.values import frozen
from reintegra.values.text import Text

_ART_73A = UPZ.at("art. 73a ust. 1", A2005.journal)
_UST_11 = URP.at("art. 142 ust. 11")


@frozen(kw_only=True)
class WorkWeek:
    """A week of works, counted (*tydzień prac*)."""

    minutes: int | None = count(
        "czas prac", "time of works", unit="minutes", high=10080
    )


@frozen(kw_only=True)
class WorkYear:
    """A calendar year of works, counted (*rok kalendarzowy prac*)."""

    referral_days: int | None = count(
        "liczba dni kalendarzowych skierowania",
        "calendar days of referral",
        unit="days",
        high=366,
    )
    days_worked: int | None = count(
        "liczba dni przepracowanych", "days worked", unit="days", high=366
    )


_week, _year = fields(WorkWeek), fields(WorkYear)
_row = fields(WorkLogDay)


def _ten_hours(at: Citation, hours: Parameter) -> Condition:
    return Clause(at, at_most(_week.minutes, times(60, hours)))


WEEKLY_LIMIT = Limit(
    "psu.WEEKLY_LIMIT",
    "limit tygodniowego wymiaru prac społecznie użytecznych",
    "limit of socially useful works in a week",
    window_by_interpretation(
        op.OP_33, calendar_week=Window.WEEK, from_start=Window.BLOCK
    ),
    WorkWeek,
    over_time(
        Version[Condition](
            A2005.in_force,
            _ten_hours(_ART_73A, as_left_by_2004_act(urp.PSU_HOURS_PER_WEEK_MAX)),
            _ART_73A,
            Evidence.STATUTE,
        ),
        Version(
            URP.in_force,
            _ten_hours(_UST_11, urp.PSU_HOURS_PER_WEEK_MAX),
            _UST_11,
            Evidence.STATUTE,
        ),
    ),
    Log(
        WorkLogDay,
        (Total(_week.minutes, _row.minutes),),
        makes=_row.entry,
        start=_row.start,
    ),
    kind=LimitKind.BOUND,
)
"""At most 10 hours a week, by both acts; across the ends of months and years too."""

EARLIER_WEEKLY_LIMIT = under_2004_act(WEEKLY_LIMIT)
"""The same for agreements made before 2025-06-01, which run on by the act of 2004."""

_worked = at_most(_year.days_worked, urp.PSU_DAYS_PER_YEAR_MAX)
_days = met_by_interpretation(
    op.OP_32A,
    # whoever works on a day is referred on it: the days worked alone can be too many
    referral_days=all_of(
        _worked, at_most(_year.referral_days, urp.PSU_DAYS_PER_YEAR_MAX)
    ),
    days_worked=_worked,
)
YEARLY_LIMIT = Limit(
    "psu.YEARLY_LIMIT",
    "limit dni prac społecznie użytecznych w roku kalendarzowym",
    "limit of days of socially useful works in a calendar year",
    Window.YEAR,
    WorkYear,
    over_time(
        Version[Condition](
            URP.in_force,
            Clause(_UST_11, _days),
            _UST_11,
            Evidence.STATUTE,
            note=Text(
                "nie dotyczy porozumień i skierowań sprzed 1 czerwca 2025 r. (art. "
                "435 ust. 1, art. 440 ust. 1)",
                "not for agreements and referrals of before 2025-06-01 (art. 435 "
                "ust. 1, 440 ust. 1)",
            ),
        )
    ),
    Log(
        WorkLogDay,
        (
            Number(_year.days_worked, _row.worked),
            Number(_year.referral_days, _row.under_referral),
        ),
        includes=met_by_interpretation(
            op.OP_32B, per_person=ALWAYS, per_agreement=_row.covered
        ),
        since=URP.in_force,
        part=_row.covered,
    ),
    kind=LimitKind.BOUND,
)
"""At most 180 days in a calendar year, from 2025-06-01 on; the next year anew."""
