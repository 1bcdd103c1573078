"""What each day of a stay counts as for the benefit, by the law of that day.

Three sentences, one after another: `SICK_DAY_COUNTED` says whether the limit of
incapacity counts a day, `SICK_DAY` numbers the days that it counts, and `EFFECT` names
what the day comes to. The open points stand in them. Records and columns
(`reintegra.frames.attendance`) read the same sentences.

Source: art. 15 ust. 6, 7, 7a ustawy o zatrudnieniu socjalnym; art. 10 ustawy z dnia 13
stycznia 2022 r. (Dz.U. 2022 poz. 218).
"""

from __future__ import annotations

from reintegra.grammar.builders import (
    ALWAYS,
    NEVER,
    all_of,
    at_most,
    met_by_interpretation,
    none_of,
)
from reintegra.grammar.names import Cases, NameTerm, NotKnown, Sorting, names
from reintegra.grammar.nodes import Condition, Rule
from reintegra.grammar.running_count import RunningCount, switch
from reintegra.law import open_points as op
from reintegra.law.acts import A2007, A2022, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.cis.attendance import Mark
from reintegra.programmes.cis.attendance_day import (
    ABSENT,
    CLASSES,
    SICK,
    AttendanceDay,
    day,
    marked,
)

_UST_6 = UZS.at("art. 15 ust. 6", UZS.journal)
_UST_7A = UZS.at("art. 15 ust. 7a", A2007.journal)
_counted = met_by_interpretation(op.OP_01, calendar=ALWAYS, class_days=CLASSES)

SICK_DAY_COUNTED = Rule(
    "cis.SICK_DAY_COUNTED",
    "dzień choroby wliczany do limitu",
    "day of sickness that the limit counts",
    AttendanceDay,
    over_time(
        Version[Condition](UZS.in_force, NEVER, _UST_6, Evidence.STATUTE),
        Version[Condition](
            A2007.in_force,
            all_of(SICK, _counted, none_of(day.trial)),
            _UST_7A,
            Evidence.STATUTE,
        ),
    ),
)
"""Whether the limit of incapacity counts a day: there is none to 2007-07-13."""

SICK_DAY = RunningCount(
    day.sick_day,
    SICK_DAY_COUNTED,
    order=day.day,
    after_gap=switch(op.OP_02, cumulative=False, per_spell=True),
    spell=SICK,
    eras=uzs.CIS_SICK_DAYS_LIMIT.history,
    anew=switch(op.OP_03, count_earlier=False, fresh_start=True),
)
"""Which day of incapacity a day is: in the stay or its spell, as OP-02 has it."""

_absence: NameTerm = Cases(((CLASSES, "unexcused"),), "paid")
_before_2007 = names(
    op.OP_51, unpaid_day="not_due", full_pay="paid", unexcused=_absence
)
_limited: NameTerm = Cases(
    ((at_most(day.sick_day, uzs.CIS_SICK_DAYS_LIMIT), "within"),), "not_due"
)
_unmarked = names(op.OP_07, unknown=NotKnown(), present="paid", absent="unexcused")
_unpaid = names(
    op.OP_06,
    unpaid_day="not_due",
    full_pay="paid",
    unexcused="unexcused",
    forbidden=NotKnown(),
)
_of_classes: NameTerm = Cases(
    (
        (none_of(day.marked), _unmarked),
        (marked(Mark.UNEXCUSED), "unexcused"),
        (marked(Mark.UNPAID), _unpaid),
    ),
    "paid",
)


def _in_trial(within: NameTerm) -> NameTerm:
    """Name a day of incapacity in the trial month, of which the act is silent."""
    return names(
        op.OP_04,
        unpaid_day="not_due",
        one_fortieth=within,
        full_pay="paid",
        unexcused=_absence,
    )


def _day(trial: NameTerm, main: NameTerm) -> NameTerm:
    """Name a day, by what incapacity comes to in the trial month and after it."""
    return Cases(
        (
            (all_of(SICK, _counted), Cases(((day.trial, trial),), main)),
            (SICK, "paid"),
            (CLASSES, _of_classes),
            (all_of(day.perhaps_class_day, ABSENT), NotKnown()),
        ),
        "paid",
    )


EFFECT = Sorting(
    "cis.EFFECT",
    "skutek dnia dla świadczenia integracyjnego",
    "effect of a day on the integration benefit",
    AttendanceDay,
    (
        ("paid", "dzień płatny w całości", "paid in full"),
        ("unexcused", "nieobecność nieusprawiedliwiona", "unexcused absence"),
        ("within", "choroba w granicach limitu", "incapacity within the limit"),
        ("not_due", "świadczenie nie przysługuje", "nothing due for the day"),
    ),
    over_time(
        Version(
            UZS.in_force,
            _day(_in_trial(_before_2007), _before_2007),
            _UST_6,
            Evidence.STATUTE,
        ),
        Version(
            A2007.in_force,
            _day(_in_trial("within"), _limited),
            _UST_7A,
            Evidence.STATUTE,
            also=(A2022.at("art. 10"),),
        ),
    ),
)
"""What a day of participation does to the benefit (*skutek dnia*)."""
