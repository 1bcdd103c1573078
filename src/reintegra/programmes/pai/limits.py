"""Limits of an edition (*limity Programu Aktywizacja i Integracja*).

Source: art. 62a ust. 3–6, 62b, 62c ust. 3 ustawy o promocji zatrudnienia i
instytucjach rynku pracy.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import (
    all_of,
    at_least,
    at_most,
    met_by_interpretation,
    none_of,
    times,
)
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Condition
from reintegra.grammar.windows import (
    LawDay,
    Log,
    Same,
    Total,
    Window,
    Windows,
    window_by_interpretation,
)
from reintegra.law import open_points as op
from reintegra.law.acts import A2014, UPZ
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import over_time
from reintegra.parameters import upz
from reintegra.parameters.civil_code import TERM_NONCONTINUOUS_MONTH_DAYS
from reintegra.programmes.pai.limit_records import (
    EditionDay,
    EditionEntry,
    EditionLength,
    EditionPerson,
    EditionTrainer,
    EditionWeek,
    IntegrationBlock,
)
from reintegra.programmes.pai.versions import END, since_2014
from reintegra.programmes.shared.other_help import HelpDuringProgramme


def _limit(  # noqa: PLR0913, PLR0917 - the columns of a table
    key: str,
    pl: str,
    en: str,
    window: Windows,
    record: type,
    at: Citation,
    condition: Condition,
    evidence: Evidence = Evidence.STATUTE,
    log: Log | None = None,
    *,
    kind: LimitKind = LimitKind.PROHIBITION,
) -> Limit:
    law = over_time(since_2014(at, condition, evidence), END)
    return Limit(key, pl, en, window, record, law, log, kind=kind)


def _at(unit: str) -> Citation:
    return UPZ.at(unit, A2014.journal)


_week, _block = fields(EditionWeek).minutes, fields(IntegrationBlock)
_row = fields(EditionDay)
_least = times(60, upz.PAI_INTEGRATION_HOURS_PER_WEEK_MIN)
_each = at_least(_week, _least)

LENGTH = _limit(
    "pai.LENGTH",
    "wymóg okresu trwania edycji",
    "required length of an edition",
    Window.STAY,
    EditionLength,
    _at("art. 62b ust. 1"),
    all_of(
        at_least(fields(EditionLength).months_full, upz.PAI_MONTHS),
        at_most(fields(EditionLength).months_begun, upz.PAI_MONTHS),
    ),
    kind=LimitKind.REQUIREMENT,
)
"""Two months, no more and no less; the last day is the same date or the day before."""

ACTIVATION = _limit(
    "pai.ACTIVATION",
    "limit tygodniowego wymiaru bloku Aktywizacja",
    "limit of hours a week of the block Activation",
    window_by_interpretation(
        op.OP_33, calendar_week=Window.WEEK, from_start=Window.BLOCK
    ),
    EditionWeek,
    _at("art. 62a ust. 4"),
    at_most(_week, times(60, upz.PAI_ACTIVATION_HOURS_PER_WEEK_MAX)),
    log=Log(
        EditionDay,
        (Total(_week, _row.minutes),),
        start=_row.start,
        law_day=LawDay.GIVEN,
    ),
    kind=LimitKind.BOUND,
)
"""At most 10 hours a week: block A is socially useful works (OP-33)."""

INTEGRATION = _limit(
    "pai.INTEGRATION",
    "wymóg wymiaru bloku Integracja",
    "required hours of the block Integration",
    Window.STAY,
    IntegrationBlock,
    _at("art. 62a ust. 5"),
    met_by_interpretation(
        op.OP_37,
        full_weeks=at_least(_block.minutes, times(_least, _block.full_weeks)),
        each_week=at_least(_block.least_week, _least),
        average=at_least(times(7, _block.minutes), times(_least, _block.days)),
    ),
    log=Log(EditionDay, (Total(_block.minutes, _row.minutes),), law_day=LawDay.GIVEN),
    kind=LimitKind.REQUIREMENT,
)
"""At least 10 hours a week, over the edition (OP-37)."""

INTEGRATION_WEEK = _limit(
    "pai.INTEGRATION_WEEK",
    "wymóg tygodniowego wymiaru bloku Integracja",
    "required hours a week of the block Integration",
    Window.WEEK,
    EditionWeek,
    _at("art. 62a ust. 5"),
    met_by_interpretation(
        op.OP_37, full_weeks=_each, each_week=_each, average=at_least(_week, 0)
    ),
    log=Log(
        EditionDay,
        (Total(_week, _row.minutes),),
        includes=_row.of_full_week,
        law_day=LawDay.GIVEN,
    ),
    kind=LimitKind.REQUIREMENT,
)
"""A single full week below 10 hours; by the average, nothing is asked of it."""

TOTAL = _limit(
    "pai.TOTAL",
    "limit łącznego okresu udziału w programie",
    "limit of the time in the programme in all",
    Window.STAY,
    EditionPerson,
    _at("art. 62b ust. 2 pkt 1"),
    at_most(
        fields(EditionPerson).days_in_all,
        times(TERM_NONCONTINUOUS_MONTH_DAYS, upz.PAI_TOTAL_MONTHS_MAX),
    ),
    kind=LimitKind.BOUND,
)
"""At most 6 months with repeats, for each person."""

EXCLUSIVE = _limit(
    "pai.EXCLUSIVE",
    "zakaz kierowania do innych form pomocy w czasie programu",
    "ban on other forms of help during the programme",
    Window.DAY,
    HelpDuringProgramme,
    _at("art. 62b ust. 3"),
    none_of(fields(HelpDuringProgramme).other_help),
)
"""Meanwhile the labour office directs no other form of help."""

TRAINER = _limit(
    "pai.TRAINER",
    "limit stawki godzinowej trenera",
    "limit of the hourly rate of the trainer",
    Window.STAY,
    EditionTrainer,
    _at("art. 62c ust. 3"),
    at_most(fields(EditionTrainer).rate, upz.PAI_TRAINER_RATE_CAP),
    kind=LimitKind.BOUND,
)
"""At most 70 zł for a group of 10, which is a costing unit and no least size."""

ENTRY = _limit(
    "pai.ENTRY",
    "zakaz wpisów w ewidencji poza okresem edycji",
    "ban on entries outside the days of the edition",
    Window.DAY,
    EditionEntry,
    _at("art. 62b ust. 1"),
    fields(EditionEntry).inside,
    Evidence.DERIVED,
    log=Log(EditionDay, (Same(fields(EditionEntry).inside),), law_day=LawDay.GIVEN),
)
"""Hours, and days on which somebody joined or left, are of days of the edition."""
