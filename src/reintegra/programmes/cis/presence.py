"""Hours of presence in a centre (*czas pobytu w centrum*), by day and by week.

Source: art. 14 ust. 1 ustawy o zatrudnieniu socjalnym; art. 15 ust. 2 ustawy o
rehabilitacji.
"""

from __future__ import annotations

from fractions import Fraction

from attrs import fields

from reintegra.grammar.builders import (
    all_of,
    any_of,
    at_least,
    at_most,
    met_by_interpretation,
    none_of,
    times,
)
from reintegra.grammar.facts import choice, count, fact
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition, Term
from reintegra.grammar.windows import (
    LawDay,
    Log,
    LogDay,
    Number,
    Same,
    Total,
    Window,
)
from reintegra.law import open_points as op
from reintegra.law.acts import A2022, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.cis.attendance import Mark
from reintegra.programmes.cis.attendance_day import PRESENCE_REQUIRED
from reintegra.values import frozen

_DEGREE = (
    "znaczny lub umiarkowany stopień niepełnosprawności",
    "significant or moderate degree of disability",
)


def _hours(parameter: Term) -> Term:
    """Return a number of hours as minutes."""
    return times(60, parameter)


@frozen(kw_only=True)
class PresenceDay:
    """A day of classes, counted (*dzień zajęć*)."""

    minutes: int | None = count(
        "czas pobytu", "time of presence", unit="minutes", high=1440
    )
    severe_or_moderate: bool | None = fact(*_DEGREE, "art. 14 ust. 1; REH art. 15")


@frozen(kw_only=True)
class PresenceWeek:
    """A week of classes, counted (*tydzień zajęć*)."""

    minutes: int | None = count(
        "czas pobytu", "time of presence", unit="minutes", high=10080
    )
    class_days: int | None = count(
        "dni zajęć, w których uczestnik miał być obecny",
        "class days on which presence was owed",
        unit="days",
        high=7,
    )
    full_week: bool | None = fact(
        "pełny tydzień zajęć",
        "full week of classes: five days, no sickness, no free day",
    )
    short_week_accepted: bool | None = fact(
        "niepełny tydzień uznany za prawidłowy", "short week found to be right"
    )
    severe_or_moderate: bool | None = fact(*_DEGREE, "art. 14 ust. 1; REH art. 15")


@frozen(kw_only=True)
class PresenceLogDay(LogDay):
    """A day of a stay, and the time of presence kept for it (*dzień pobytu*)."""

    class_day: bool | None = fact("dzień zajęć", "a day of classes")
    certified: bool | None = fact(
        "dzień objęty zaświadczeniem lekarskim", "a day of a doctor's certificate"
    )
    marked: bool | None = fact("dzień ma oznaczenie", "the day has a mark")
    mark: str | None = choice(
        "oznaczenie dnia", "mark of the day", {mark.value: mark.pl for mark in Mark}
    )
    severe_or_moderate: bool | None = fact(*_DEGREE, "art. 14 ust. 1; REH art. 15")


_day, _week, _row = fields(PresenceDay), fields(PresenceWeek), fields(PresenceLogDay)
_ART_14 = UZS.at("art. 14 ust. 1")
_disabled_day = any_of(
    none_of(_day.severe_or_moderate),
    at_most(_day.minutes, _hours(uzs.CIS_PRESENCE_HOURS_PER_DAY_MAX_SEVERE_MODERATE)),
)
PRESENCE_DAY = Limit(
    "cis.PRESENCE_DAY",
    "wymóg dziennego czasu pobytu w centrum",
    "required presence in a day",
    Window.DAY,
    PresenceDay,
    over_time(
        Version[Condition](
            UZS.in_force,
            Clause(
                _ART_14,
                at_least(_day.minutes, _hours(uzs.CIS_PRESENCE_HOURS_PER_DAY_MIN)),
            ),
            _ART_14,
            Evidence.STATUTE,
        ),
        Version[Condition](
            A2022.in_force,
            Clause(_ART_14, _disabled_day, Evidence.DERIVED),
            UZS.at("art. 14 ust. 1", A2022.journal),
            Evidence.STATUTE,
        ),
    ),
    Log(
        PresenceLogDay,
        (Total(_day.minutes, _row.minutes), Same(_day.severe_or_moderate)),
        makes=_row.entry,
    ),
    kind=LimitKind.REQUIREMENT,
)
"""At least 6 h a day to 2022-02-14; then at most 7 h a day with a severe degree."""

_thirty = _hours(uzs.CIS_PRESENCE_HOURS_PER_WEEK_MIN)
_enough = at_least(_week.minutes, _thirty)
_short_week = met_by_interpretation(
    op.OP_14,
    flag=_week.short_week_accepted,
    strict=_enough,
    prorated=at_least(
        _week.minutes, times(times(_week.class_days, Fraction(1, 5)), _thirty)
    ),
)
_at_most_35 = at_most(
    _week.minutes, _hours(uzs.CIS_PRESENCE_HOURS_PER_WEEK_MAX_SEVERE_MODERATE)
)
PRESENCE_WEEK = Limit(
    "cis.PRESENCE_WEEK",
    "wymóg tygodniowego czasu pobytu w centrum",
    "required presence in a week",
    Window.WEEK,
    PresenceWeek,
    over_time(
        Version[Condition](
            A2022.in_force,
            Clause(
                _ART_14,
                all_of(
                    any_of(
                        all_of(_week.full_week, _enough),
                        all_of(none_of(_week.full_week), _short_week),
                    ),
                    at_most(_week.minutes, _hours(uzs.CIS_PRESENCE_HOURS_PER_WEEK_MAX)),
                    any_of(none_of(_week.severe_or_moderate), _at_most_35),
                ),
            ),
            UZS.at("art. 14 ust. 1", A2022.journal),
            Evidence.STATUTE,
        ),
    ),
    Log(
        PresenceLogDay,
        (
            Total(_week.minutes, _row.minutes),
            Number(_week.class_days, PRESENCE_REQUIRED),
            Same(_week.severe_or_moderate),
        ),
        makes=_row.entry,
        law_day=LawDay.FIRST,
    ),
    kind=LimitKind.REQUIREMENT,
)
"""30 to 40 hours a week, 30 to 35 with a severe or moderate degree."""
