"""The day of a duty that follows an event (*termin od zdarzenia*)."""

from __future__ import annotations

from datetime import date

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import a_day, shift
from reintegra.law.points import AppliedInterpretation
from reintegra.law.terms import days_after, months_after
from reintegra.law.timeline import Version
from reintegra.programmes.duties.calendar.due import Due
from reintegra.programmes.duties.calendar.rollover import term_end
from reintegra.programmes.duties.calendar.text import term_text
from reintegra.programmes.duties.model.duty import Duty, Obligation, Within
from reintegra.programmes.duties.registry import duty
from reintegra.programmes.shared.days_before_2025_act import CountedTime
from reintegra.reading.record.terms import read_day


@check_arguments
def after(key: str, event: date, *, under: Interpretations = RECOMMENDED) -> Due:
    """Return by when a duty is due that runs from an event.

    The day of the event is not counted, and its law counts. The contact with the labour
    office is owed after a last contact before 2025-06-01 too, if the days end later.

    Args:
        key: The duty, such as ``unemployed.notice``; `DUTIES` has them all.
        event: The day of the event that the provision names.
        under: Interpretations, of OP-54: whether terms move of which no provision says
            so; of OP-55: whether days before 2025-06-01 count for the next contact.

    Raises:
        NotInForceError: The duty was not owed on that day; or the days off work are
            not known (before 2003, after 4099).
        PeriodError: *event* is no day; or no term runs from an event: the duty is due
            by a day of the year or month, at once, or whenever it comes to it.
        UnknownNameError: There is no such duty; the error names the nearest.

    Source:
        art. 111 § 2, art. 112, art. 115 Kodeksu cywilnego; art. 57 § 1, 3, 4 Kodeksu
        postępowania administracyjnego.

    >>> print(after("unemployed.notice", date(2026, 3, 2)).day)
    2026-03-09
    """
    found = duty(key)
    version = _version(found, a_day(event))
    term = version.require().term
    if not isinstance(term, Within):
        got = term_text(term, event, "en")
        msg = f"{key} on {event}: got {got}, expected a term that runs from an event"
        raise PeriodError(
            where="duties.after",
            name="key",
            got=key,
            expected="a duty whose term runs from an event",
            message=msg,
        )
    law = max(event, version.since)
    first, met = _first(term, shift(event, 1), law, under)
    last = _end(term, shift(first, -1), law)
    moved = term_end(last, version.require().rolls_over, under)
    return Due(found, version, law, last, moved, term.read(law), event, met)


def _version(found: Duty, event: date) -> Version[Obligation]:
    """Return the law of the day, or the first where a term over the reform ends."""
    first = found.law.versions[0]
    over = event < first.since and _runs_over(first.content, event, first.since)
    return first if over else found.law.on(event, what=found.key)


def _runs_over(owed: Obligation | None, event: date, since: date) -> bool:
    term = None if owed is None else owed.term
    if not isinstance(term, Within) or term.counted_from is None:
        return False
    return _end(term, event, since) >= since


def _first(
    term: Within, day: date, law: date, under: Interpretations
) -> tuple[date, tuple[AppliedInterpretation, ...]]:
    """Return the first day that counts, and the open points met."""
    counted = day if term.counted_from is None else term.counted_from
    return read_day(counted, CountedTime(first=day), law, under)


def _end(term: Within, event: date, law: date) -> date:
    count = days_after if term.unit == "days" else months_after
    return count(event, term.length(law))
