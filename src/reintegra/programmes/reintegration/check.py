"""Check a reintegration: hours of a day, length, other help, the trainer's rate.

Source: art. 200 ust. 3–5 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from reintegra.arguments import check_arguments
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Period
from reintegra.law.terms import months_begun
from reintegra.programmes.reintegration import limits
from reintegra.programmes.reintegration.participation import Participation
from reintegra.programmes.shared.money import grosze
from reintegra.programmes.shared.other_help import OtherHelp, help_during
from reintegra.reading.record.findings import Finding, check_limit
from reintegra.reading.record.log_checks import check_log


@check_arguments
def check(
    stay: Participation,
    *,
    trainer_rate: Decimal | str | int | None = None,
    other_help: Iterable[OtherHelp] = (),
    under: Interpretations = RECOMMENDED,
) -> tuple[Finding, ...]:
    """Check a reintegration against every limit.

    Args:
        stay: The participation, with hours where they are kept.
        trainer_rate: What an hour of the trainer costs the labour fund, in złoty; held
            against the law of the first day. ``None`` where nothing is asked of it.
        other_help: Other forms of help that the labour office gave to the person; what
            lies outside the reintegration does not count.
        under: Interpretations of open points.

    Returns:
        Findings that are breached or to be checked, oldest first: length, hours of a
        day, entries outside the stay, other help, the trainer's rate. The length of one
        that goes on is to be checked.

    Raises:
        AmountError: A rate that is no whole number of grosze.
        NotInForceError: It began before there was such a reintegration, 2025-06-01.

    Source:
        art. 200 ust. 3–5 ustawy o rynku pracy i służbach zatrudnienia.
    """
    own = Period(stay.start, stay.end or date.max)
    found = (
        *_findings(stay, own, under),
        *_trainer(stay, trainer_rate, under),
        *(
            check_limit(limits.EXCLUSIVE, helped, days, under=under)
            for helped, days in help_during(own, other_help)
        ),
    )
    open_ones = (one for one in found if one.met is not True)
    return tuple(sorted(open_ones, key=lambda one: (one.days[0], one.key)))


def _findings(
    stay: Participation, own: Period, under: Interpretations
) -> Iterator[Finding]:
    last = stay.end
    begun = None if last is None else months_begun(stay.start, last)
    length = limits.ReintegrationLength(months_begun=begun)
    yield check_limit(
        limits.LENGTH, length, {stay.start, last or stay.start}, under=under
    )
    rows = [
        limits.ReintegrationLogDay(day=day, minutes=spent, inside=day in own)
        for day, spent in stay.minutes.items()
    ]
    yield from check_log(limits.HOURS, (one for one in rows if one.inside), under=under)
    yield from check_log(limits.ENTRY, rows, under=under)


def _trainer(
    stay: Participation, rate: Decimal | str | int | None, under: Interpretations
) -> Iterator[Finding]:
    if rate is not None:
        counted = limits.ReintegrationTrainer(rate=grosze(rate, "rate"))
        yield check_limit(limits.TRAINER, counted, (stay.start,), under=under)
