"""Free days and days of incapacity (*dni wolne*, *niezdolność do pracy*).

Source: art. 15 ust. 6a, 6b, 7a ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from fractions import Fraction

from attrs import fields

from reintegra.grammar.builders import (
    all_of,
    any_of,
    at_most,
    by_interpretation,
    half_up,
    met_by_interpretation,
    none_of,
    times,
    total,
    up_to,
)
from reintegra.grammar.facts import count, fact
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import (
    Choose,
    Clause,
    Condition,
    Rounded,
    Rounding,
    Rule,
)
from reintegra.grammar.running_count import RunningCount, switch
from reintegra.grammar.windows import Window
from reintegra.law import open_points as op
from reintegra.law.acts import A2007, A2015, A2022, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.cis.attendance import Mark
from reintegra.programmes.cis.attendance_day import (
    CLASSES,
    AttendanceDay,
    day,
    marked,
)
from reintegra.values import frozen


@frozen(kw_only=True)
class FreeDay:
    """A free day taken, and those before it (*dzień wolny*)."""

    trial: bool | None = fact(
        "dzień przypada w okresie próbnym", "the day is in the trial month"
    )
    in_extension: bool | None = fact(
        "dzień przypada w okresie przedłużenia", "the day is in the extension"
    )
    extension_granted: bool | None = fact(
        "uczestnictwo przedłużono najpóźniej tego dnia", "extension granted by that day"
    )
    extension_months: int | None = count(
        "liczba miesięcy przedłużenia", "months of extension", unit="months", high=120
    )
    used: int | None = count(
        "dni wolne od zajęć wykorzystane po okresie próbnym, z tym dniem",
        "free days used since the trial month, this one included",
        unit="days",
        high=1000,
    )
    used_in_phase: int | None = count(
        "dni wolne od zajęć wykorzystane w tym okresie, z tym dniem",
        "free days used in this phase, this one included",
        unit="days",
        high=1000,
    )


_free = fields(FreeDay)
FREE_DAY_TAKEN = all_of(CLASSES, marked(Mark.FREE), none_of(day.certified))
"""A free day is taken: classes, no certificate of incapacity (*dzień wolny*)."""

FREE_DAY_COUNTED = Rule(
    "cis.FREE_DAY_COUNTED",
    "dzień wolny od zajęć wliczany do limitu",
    "free day that the limit counts",
    AttendanceDay,
    over_time(
        Version[Condition](
            UZS.in_force,
            all_of(FREE_DAY_TAKEN, none_of(day.trial)),
            UZS.at("art. 15 ust. 6a"),
            Evidence.STATUTE,
        )
    ),
)
"""Whether the limit of free days counts a day: one of the trial month is a breach."""

FREE_DAY = RunningCount(
    _free.used,
    FREE_DAY_COUNTED,
    order=day.day,
    eras=uzs.CIS_FREE_DAYS_EXTENSION.history,
    anew=switch(op.OP_03, count_earlier=False, fresh_start=True),
)
"""Which free day a day is: in the stay, or since the right to more of them (OP-03)."""

_pro_rata = times(
    uzs.CIS_FREE_DAYS_EXTENSION, times(_free.extension_months, Fraction(1, 12))
)
_extra = by_interpretation(
    op.OP_12,
    floor=Rounded(_pro_rata, Rounding.DOWN),
    half_up=half_up(_pro_rata),
    ceil=up_to(_pro_rata, 1),
    exact=_pro_rata,
)
_own = uzs.CIS_FREE_DAYS
_within_free = met_by_interpretation(
    op.OP_13,
    cumulative=at_most(
        _free.used, Choose(_free.in_extension, total(_own, _extra), _own)
    ),
    separate=at_most(_free.used_in_phase, Choose(_free.in_extension, _extra, _own)),
    pooled=any_of(
        at_most(_free.used, _own),
        all_of(_free.extension_granted, at_most(_free.used, total(_own, _extra))),
    ),
)
_free_day = all_of(none_of(_free.trial), _within_free)
FREE_DAYS = Limit(
    "cis.FREE_DAYS",
    "limit dni wolnych od zajęć",
    "limit of free days",
    Window.STAY,
    FreeDay,
    over_time(
        *(
            Version[Condition](
                since,
                Clause(UZS.at("art. 15 ust. 6a"), _free_day),
                UZS.at("art. 15 ust. 6a", journal),
                Evidence.STATUTE,
            )
            for since, journal in (
                (UZS.in_force, UZS.journal),
                (A2007.in_force, A2007.journal),
                (A2015.in_force, "Dz.U. 2015 poz. 1567"),
                (A2022.in_force, A2022.journal),
            )
        )
    ),
    kind=LimitKind.BOUND,
)
"""None to 2007-07-13, 4, 6, then 6 + 6 × months/12 of an extension; none in trial."""


@frozen(kw_only=True)
class SickDay:
    """A day of incapacity in the main period, and those before it."""

    used: int | None = count(
        "dni choroby po okresie próbnym, z tym dniem",
        "days of sickness since the trial month, this one included",
        unit="days",
        high=2000,
    )


_sick = fields(SickDay)
SICK_DAYS = Limit(
    "cis.SICK_DAYS",
    "limit dni choroby, za które świadczenie ulega zmniejszeniu o 1/40",
    "limit of days of sickness that reduce the benefit by 1/40 each",
    Window.STAY,
    SickDay,
    over_time(
        Version[Condition](
            A2007.in_force,
            Clause(
                UZS.at("art. 15 ust. 7a"), at_most(_sick.used, uzs.CIS_SICK_DAYS_LIMIT)
            ),
            UZS.at("art. 15 ust. 7a", A2007.journal),
            Evidence.STATUTE,
        ),
        Version[Condition](
            A2022.in_force,
            Clause(
                UZS.at("art. 15 ust. 7a"), at_most(_sick.used, uzs.CIS_SICK_DAYS_LIMIT)
            ),
            UZS.at("art. 15 ust. 7a", A2022.journal),
            Evidence.STATUTE,
            also=(A2022.at("art. 10"),),
        ),
    ),
    kind=LimitKind.BOUND,
)
"""14 days, 21 from 2022-02-15; each further day is not due."""
