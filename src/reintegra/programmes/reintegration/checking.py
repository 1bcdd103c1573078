"""Check a reintegration against its limits: hours of a day, length, the trainer's rate.

Source: art. 200 ust. 3, 4 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from attrs import fields, frozen

from reintegra.grammar.facts import count
from reintegra.grammar.limits import Limit, Log, Window
from reintegra.grammar.say import at_most, equal, times
from reintegra.grammar.words import Clause, Condition
from reintegra.law.acts import URP
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import urp
from reintegra.parameters.minimum_wage import MINIMUM_WAGE
from reintegra.programmes.money import grosze
from reintegra.programmes.reintegration.participation import Participation
from reintegra.programmes.time_in_classes import months_begun
from reintegra.reading.findings import Finding, hold


@frozen(kw_only=True)
class ReintegrationDay:
    """A day of reintegration (*dzień reintegracji społecznej*)."""

    minutes: int | None = count(
        "czas zajęć", "time of classes", unit="minutes", high=1440
    )


@frozen(kw_only=True)
class ReintegrationLength:
    """How long a reintegration lasts (*okres reintegracji społecznej*)."""

    months_begun: int | None = count(
        "rozpoczęte miesiące reintegracji",
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
    says: Clause,
    log: Log | None = None,
) -> Limit:
    version = Version[Condition](date(2025, 6, 1), says, says.at, Evidence.STATUTE)
    return Limit(key, *names, window, record, over_time(version), log)


HOURS = _limit(
    "reintegration.HOURS",
    ("dzienny wymiar reintegracji społecznej", "hours of reintegration a day"),
    Window.DAY,
    ReintegrationDay,
    Clause(
        URP.at("art. 200 ust. 3", URP.journal),
        equal(
            fields(ReintegrationDay).minutes,
            times(60, urp.REINTEGRATION_HOURS_PER_DAY),
        ),
    ),
    Log(fields(ReintegrationDay).minutes),
)
"""4 hours a day; how many days a week, the act does not say."""

LENGTH = _limit(
    "reintegration.LENGTH",
    ("najdłuższy okres reintegracji społecznej", "longest reintegration"),
    Window.STAY,
    ReintegrationLength,
    Clause(
        URP.at("art. 200 ust. 3", URP.journal),
        at_most(fields(ReintegrationLength).months_begun, urp.REINTEGRATION_MONTHS_MAX),
    ),
)
"""At most 6 months, up to the same date of the last of them (art. 112 k.c.)."""

TRAINER = _limit(
    "reintegration.TRAINER",
    ("stawka godzinowa trenera", "hourly rate of the trainer"),
    Window.STAY,
    ReintegrationTrainer,
    Clause(
        URP.at("art. 200 ust. 4", URP.journal),
        at_most(
            fields(ReintegrationTrainer).rate,
            times(urp.REINTEGRATION_TRAINER_RATE_SHARE, MINIMUM_WAGE),
        ),
    ),
)
"""Up to 5 % of the minimum wage; the act names no size of a group."""


def check(
    stay: Participation,
    *,
    trainer_rate: Decimal | str | int | None = None,
    under: Interpretations = RECOMMENDED,
) -> tuple[Finding, ...]:
    """Check a reintegration against every limit.

    Args:
        stay: The participation, with hours where they are kept.
        trainer_rate: What an hour of the trainer costs the labour fund, in złoty; held
            against the law of the first day. ``None`` where nothing is asked of it.
        under: Readings of open points.

    Returns:
        Findings that are breached or to be checked, oldest first; the length of one
        that goes on is to be checked.

    Raises:
        AmountError: A rate that is no whole number of grosze.
        NotInForceError: It began before there was such a reintegration, 2025-06-01.

    Source:
        art. 200 ust. 3, 4 ustawy o rynku pracy i służbach zatrudnienia.
    """
    found = (*_findings(stay, under), *_trainer(stay, trainer_rate, under))
    open_ones = (one for one in found if one.met is not True)
    return tuple(sorted(open_ones, key=lambda one: (one.days[0], one.key)))


def _findings(stay: Participation, under: Interpretations) -> Iterator[Finding]:
    last = stay.end
    begun = None if last is None else months_begun(stay.start, last)
    length = ReintegrationLength(months_begun=begun)
    yield hold(LENGTH, length, {stay.start, last or stay.start}, under=under)
    for day, spent in stay.minutes.items():
        yield hold(HOURS, ReintegrationDay(minutes=spent), (day,), under=under)


def _trainer(
    stay: Participation, rate: Decimal | str | int | None, under: Interpretations
) -> Iterator[Finding]:
    if rate is not None:
        counted = ReintegrationTrainer(rate=grosze(rate))
        yield hold(TRAINER, counted, (stay.start,), under=under)
