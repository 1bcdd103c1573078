"""Working time of disabled persons (*czas pracy osób niepełnosprawnych*), by date.

For cases that borrow the act; a centre borrows its art. 15 ust. 2 from 2022-02-15 only,
and `cis.check` holds that limit by itself.

Source: art. 15 ust. 1, 2 ustawy o rehabilitacji zawodowej i społecznej.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.grammar.builders import all_of, any_of, at_most, none_of, times
from reintegra.grammar.facts import count, fact
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition, Parameter
from reintegra.grammar.windows import Log, LogDay, Same, Total, Window
from reintegra.law.acts import REH, UZS
from reintegra.law.citation import journal
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import rehabilitation as law
from reintegra.values import frozen
from reintegra.values.text import Text

_DEGREE = (
    "znaczny lub umiarkowany stopień niepełnosprawności",
    "significant or moderate degree of disability",
    "art. 15 ust. 2 ustawy o rehabilitacji",
)
_CERTIFICATE = (
    "przedstawione zaświadczenie lekarskie o celowości skróconej normy czasu pracy",
    "a doctor's certificate for the shorter norm was shown",
    "Dz.U. 2010 nr 226 poz. 1475 art. 1 pkt 4",
)


@frozen(kw_only=True)
class WorkingTime:
    """Working time of a day or a week, counted (*czas pracy*)."""

    minutes: int | None = count(
        "czas pracy", "working time", unit="minutes", high=10080
    )
    severe_or_moderate: bool | None = fact(*_DEGREE)
    certificate_shown: bool | None = fact(*_CERTIFICATE)


@frozen(kw_only=True)
class WorkingTimeDay(LogDay):
    """A day of a log of working time (*dzień w ewidencji czasu pracy*)."""

    severe_or_moderate: bool | None = fact(*_DEGREE)
    certificate_shown: bool | None = fact(*_CERTIFICATE)


_time, _row = fields(WorkingTime), fields(WorkingTimeDay)


def _limit(
    key: str, pl: str, en: str, window: Window, norms: tuple[Parameter, Parameter]
) -> Limit:
    """Make the limit of a day or of a week."""
    anybody = Clause(
        REH.at("art. 15 ust. 1"), at_most(_time.minutes, times(60, norms[0]))
    )
    shorter = at_most(_time.minutes, times(60, norms[1]))
    spared = none_of(_time.severe_or_moderate)
    always = Clause(REH.at("art. 15 ust. 2"), any_of(spared, shorter))
    certified = Clause(
        REH.at("art. 15 ust. 2"),
        any_of(spared, none_of(_time.certificate_shown), shorter),
    )
    unit = REH.at("art. 15 ust. 2")
    return Limit(
        key,
        pl,
        en,
        window,
        WorkingTime,
        over_time(
            Version[Condition](
                UZS.in_force, all_of(anybody, always), unit, Evidence.STATUTE
            ),
            Version[Condition](
                date(2012, 1, 1),
                all_of(anybody, certified),
                unit,
                Evidence.STATUTE,
                also=(journal("Dz.U. 2010 nr 226 poz. 1475"),),
            ),
            Version[Condition](
                date(2014, 7, 10),
                all_of(anybody, always),
                unit,
                Evidence.DERIVED,
                note=Text(
                    "Trybunał Konstytucyjny, K 17/11",
                    "Constitutional Tribunal, K 17/11",
                ),
                also=(journal("Dz.U. 2013 poz. 791"),),
            ),
        ),
        Log(
            WorkingTimeDay,
            (
                Total(_time.minutes, _row.minutes),
                Same(_time.severe_or_moderate),
                Same(_time.certificate_shown),
            ),
        ),
        kind=LimitKind.BOUND,
    )


WORKING_DAY = _limit(
    "working_time.DAY",
    "limit dobowego czasu pracy osoby niepełnosprawnej",
    "limit of the daily working time of a disabled person",
    Window.DAY,
    (
        law.DISABILITY_HOURS_PER_DAY_MAX_ANY,
        law.DISABILITY_HOURS_PER_DAY_MAX_SEVERE_MODERATE,
    ),
)
"""8 h a day; 7 with a severe or moderate degree, 2012 to 2014-07-09 if certified."""

WORKING_WEEK = _limit(
    "working_time.WEEK",
    "limit tygodniowego czasu pracy osoby niepełnosprawnej",
    "limit of the weekly working time of a disabled person",
    Window.WEEK,
    (
        law.DISABILITY_HOURS_PER_WEEK_MAX_ANY,
        law.DISABILITY_HOURS_PER_WEEK_MAX_SEVERE_MODERATE,
    ),
)
"""40 h a week; 35 with a severe or moderate degree, as for the day."""
