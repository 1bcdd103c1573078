"""Who is a graduate of a centre (*absolwent centrum integracji społecznej*).

Source: art. 2 pkt 1a ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.grammar.builders import all_of, at_most
from reintegra.grammar.facts import count, fact
from reintegra.grammar.nodes import Clause, Condition, Rule
from reintegra.law.acts import A2011, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Period, a_day
from reintegra.law.terms import months_after, months_begun
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.shared import time_in_classes as time
from reintegra.values import frozen
from reintegra.values.text import Text

_SOURCE = "art. 2 pkt 1a ustawy o zatrudnieniu socjalnym"
_PKT_1A = UZS.at("art. 2 pkt 1a", A2011.journal)


@frozen(kw_only=True)
class Graduation:
    """Classes in a centre as they stand on a day, and what came after them.

    Attributes:
        months_of_classes: Whole months without a break, from date to date.
        months_added_up: Whole months in all, of 30 days each.
        breaks: Whether there were breaks.
        classes_ended: Whether the last day of classes has come.
        certificate: Whether the certificate of art. 13 ust. 5a was received.
        months_since_classes: Months begun since the day classes ended, 0 on that day.
    """

    months_of_classes: int | None = time.months_from_date_to_date(_SOURCE)
    months_added_up: int | None = time.months_added_up(_SOURCE)
    breaks: bool | None = time.with_breaks(_SOURCE)
    classes_ended: bool | None = fact(
        "zakończenie zajęć w centrum", "classes in the centre have ended", _SOURCE
    )
    certificate: bool | None = fact(
        "otrzymane zaświadczenie o uczestnictwie i nabytych umiejętnościach",
        "received the certificate of participation and skills gained",
        "art. 13 ust. 5a ustawy o zatrudnieniu socjalnym",
    )
    months_since_classes: int | None = count(
        "liczba rozpoczętych miesięcy od dnia zakończenia zajęć",
        "months begun since the day classes ended",
        unit="months",
        high=1200,
        source=_SOURCE,
    )


_of = fields(Graduation)
_graduate = all_of(
    Clause(
        _PKT_1A,
        time.participated_at_least(
            _of.months_of_classes,
            _of.months_added_up,
            _of.breaks,
            uzs.CIS_GRADUATE_PARTICIPATION_MONTHS_MIN,
        ),
        key="lasted",
    ),
    Clause(UZS.at("art. 13 ust. 5a"), _of.certificate),
    Clause(
        _PKT_1A,
        all_of(
            _of.classes_ended,
            at_most(_of.months_since_classes, uzs.CIS_GRADUATE_STATUS_MONTHS),
        ),
        key="status_months",
        note=Text(
            "koniec okresu statusu nie przesuwa się poza dni wolne (art. 115 k.c.)",
            "the end of a status does not move off days off (art. 115 k.c.)",
        ),
    ),
)
GRADUATE = Rule(
    "cis.GRADUATE",
    "absolwent centrum integracji społecznej",
    "graduate of a social integration centre (CIS)",
    Graduation,
    over_time(Version[Condition](A2011.in_force, _graduate, _PKT_1A, Evidence.STATUTE)),
)
"""At least 6 months of classes, a certificate; for 6 months from their last day."""


@check_arguments
def graduation(
    stays: Iterable[Participation],
    on: date,
    *,
    certificate: bool | None,
    under: Interpretations = RECOMMENDED,
) -> Graduation:
    """Count a person's classes as they stand on a day.

    Args:
        stays: The person's stays in one programme: several where there were breaks.
        on: The day asked about; what comes after it does not count.
        certificate: Whether the certificate of art. 13 ust. 5a was received, ``None``
            if not known.
        under: Interpretations, of OP-21 where only the first day of work is known.

    Raises:
        PeriodError: Two stays have a day in common.

    Source:
        art. 2 pkt 1a ustawy o zatrudnieniu socjalnym; art. 112, 114 Kodeksu cywilnego.
    """
    listed = [stay for stay in stays if stay.start <= a_day(on)]
    counted = time.time_in_classes(classes(listed, on, under=under))
    ends = [stay.last_day(under=under) for stay in listed]
    ended = bool(ends) and all(end is not None and end <= on for end in ends)
    since = months_begun(counted.last, on) if counted.last and ended else None
    return Graduation(
        months_of_classes=counted.months,
        months_added_up=counted.added,
        breaks=counted.breaks,
        classes_ended=ended,
        certificate=certificate,
        months_since_classes=since,
    )


@check_arguments
def classes(
    stays: Iterable[Participation], on: date, *, under: Interpretations = RECOMMENDED
) -> tuple[Period, ...]:
    """Return the periods of classes up to a day, that day included.

    Args:
        stays: The stays; those that begin later are left out.
        on: The day.
        under: Interpretations, of OP-21 where only the first day of work is known.
    """
    begun = [stay for stay in stays if stay.start <= on]
    lasts = [min(stay.last_day(under=under) or on, on) for stay in begun]
    pairs = zip(begun, lasts, strict=True)
    return tuple(Period(stay.start, last) for stay, last in pairs)


@check_arguments
def graduate_until(end: date) -> date:
    """Return the last day of the status of graduate (*status absolwenta CIS*).

    It ends on the same date six months later, or on the last day of that month; it does
    not move off days off.

    Args:
        end: The day classes ended.

    Raises:
        NotInForceError: The status would have ended before there was one, 2011-10-30.

    Source:
        art. 2 pkt 1a ustawy o zatrudnieniu socjalnym; art. 112 Kodeksu cywilnego.

    >>> print(graduate_until(date(2026, 1, 31)), graduate_until(date(2025, 8, 31)))
    2026-07-31 2026-02-28
    """
    status, first = uzs.CIS_GRADUATE_STATUS_MONTHS, GRADUATE.law.turning_days[0]
    last = months_after(end, int(status.on(max(end, first)).value))
    GRADUATE.law.on(last, what=GRADUATE.key)
    return last
