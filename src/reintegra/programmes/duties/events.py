"""The day of a duty that follows an event (*termin od zdarzenia*)."""

from __future__ import annotations

from datetime import date

from reintegra.errors import PeriodError
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import a_day
from reintegra.law.terms import days_after, months_after
from reintegra.programmes.duties.due import Due
from reintegra.programmes.duties.duty import Within
from reintegra.programmes.duties.listed import duty
from reintegra.programmes.duties.moving import ending
from reintegra.programmes.duties.telling import term_text


def after(key: str, event: date, *, under: Interpretations = RECOMMENDED) -> Due:
    """Return by when a duty is due that runs from an event.

    The day of the event is not counted, and its law counts.

    Args:
        key: The duty, such as ``unemployed.notice``; `DUTIES` has them all.
        event: The day of the event that the provision names.
        under: Readings, of OP-54: whether terms of which it is not said move on.

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
    version = found.law.on(a_day(event), what=key)
    term = version.said.term
    if not isinstance(term, Within):
        got = term_text(term, event, "en")
        msg = f"{key} on {event}: got {got}, expected a term that runs from an event"
        raise PeriodError(msg)
    count = days_after if term.unit == "days" else months_after
    last = count(event, term.length(event))
    moved = ending(last, version.said.moving, under)
    return Due(found, version, event, last, moved, term.read(event))
