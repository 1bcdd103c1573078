"""Limits of a reintegration (*limity reintegracji społecznej*).

Source: art. 200 ust. 3–5 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import all_of, at_most, equal, none_of, times
from reintegra.grammar.facts import count, fact
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition
from reintegra.grammar.windows import Log, LogDay, Same, Total, Window
from reintegra.law.acts import URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import urp
from reintegra.parameters.minimum_wage import MINIMUM_WAGE
from reintegra.programmes.shared.other_help import HelpDuringProgramme
from reintegra.values import frozen


@frozen(kw_only=True)
class ReintegrationDay:
    """A day of reintegration (*dzień reintegracji społecznej*)."""

    minutes: int | None = count(
        "czas zajęć", "time of classes", unit="minutes", high=1440
    )
    inside: bool | None = fact(
        "dzień należy do okresu reintegracji", "a day of the reintegration"
    )


@frozen(kw_only=True)
class ReintegrationLogDay(LogDay):
    """A day of a log of reintegration (*dzień w ewidencji reintegracji*)."""

    inside: bool | None = fact(
        "dzień należy do okresu reintegracji", "a day of the reintegration"
    )


@frozen(kw_only=True)
class ReintegrationLength:
    """How long a reintegration lasts (*okres reintegracji społecznej*)."""

    months_begun: int | None = count(
        "liczba rozpoczętych miesięcy reintegracji",
        "months of reintegration begun",
        unit="months",
        high=1200,
    )


@frozen(kw_only=True)
class ReintegrationTrainer:
    """What an hour of the trainer costs (*stawka godzinowa trenera*)."""

    rate: int | None = count(
        "stawka godzinowa trenera", "hourly rate of the trainer", unit="gr", high=10**7
    )


def _limit(  # noqa: PLR0913, PLR0917 - the columns of a table
    key: str,
    names: tuple[str, str],
    window: Window,
    record: type,
    clause: Clause,
    log: Log | None = None,
    *,
    kind: LimitKind = LimitKind.PROHIBITION,
) -> Limit:
    version = Version[Condition](URP.in_force, clause, clause.at, Evidence.STATUTE)
    return Limit(key, *names, window, record, over_time(version), log, kind=kind)


HOURS = _limit(
    "reintegration.HOURS",
    (
        "wymóg dziennego wymiaru reintegracji społecznej",
        "required hours of reintegration a day",
    ),
    Window.DAY,
    ReintegrationDay,
    Clause(
        URP.at("art. 200 ust. 3", URP.journal),
        equal(
            fields(ReintegrationDay).minutes,
            times(60, urp.REINTEGRATION_HOURS_PER_DAY),
        ),
    ),
    Log(
        ReintegrationLogDay,
        (Total(fields(ReintegrationDay).minutes, fields(ReintegrationLogDay).minutes),),
    ),
    kind=LimitKind.REQUIREMENT,
)
"""4 hours a day; how many days a week, the act does not say."""

LENGTH = _limit(
    "reintegration.LENGTH",
    ("limit okresu reintegracji społecznej", "limit of the reintegration"),
    Window.STAY,
    ReintegrationLength,
    Clause(
        URP.at("art. 200 ust. 3", URP.journal),
        at_most(fields(ReintegrationLength).months_begun, urp.REINTEGRATION_MONTHS_MAX),
    ),
    kind=LimitKind.BOUND,
)
"""At most 6 months, up to the same date of the last of them (art. 112 k.c.)."""

TRAINER = _limit(
    "reintegration.TRAINER",
    ("limit stawki godzinowej trenera", "limit of the hourly rate of the trainer"),
    Window.STAY,
    ReintegrationTrainer,
    Clause(
        URP.at("art. 200 ust. 4", URP.journal),
        at_most(
            fields(ReintegrationTrainer).rate,
            times(urp.REINTEGRATION_TRAINER_RATE_SHARE, MINIMUM_WAGE),
        ),
    ),
    kind=LimitKind.BOUND,
)
"""Up to 5 % of the minimum wage; the act names no size of a group."""

_help = fields(HelpDuringProgramme)
EXCLUSIVE = _limit(
    "reintegration.EXCLUSIVE",
    (
        "zakaz udzielania innych form pomocy w czasie reintegracji społecznej",
        "ban on other forms of help during the reintegration",
    ),
    Window.STAY,
    HelpDuringProgramme,
    Clause(
        URP.at("art. 200 ust. 5", URP.journal),
        none_of(all_of(_help.other_help, none_of(_help.travel_costs))),
    ),
)
"""Meanwhile no other form of help, travel costs apart."""

ENTRY = _limit(
    "reintegration.ENTRY",
    (
        "zakaz wpisów w ewidencji poza okresem reintegracji",
        "ban on entries outside the days of the reintegration",
    ),
    Window.DAY,
    ReintegrationDay,
    Clause(
        URP.at("art. 200 ust. 3", URP.journal),
        fields(ReintegrationDay).inside,
        Evidence.DERIVED,
    ),
    Log(ReintegrationLogDay, (Same(fields(ReintegrationDay).inside),)),
)
"""Hours are of days of the reintegration."""
