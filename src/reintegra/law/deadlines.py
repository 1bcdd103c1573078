"""Deadlines: the end of a term for an act, moved off days off (*terminy czynności*).

Source:
    art. 115 Kodeksu cywilnego; art. 57 § 4 Kodeksu postępowania administracyjnego.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from reintegra.arguments import check_arguments
from reintegra.law.acts import KC, KPA
from reintegra.law.citation import Citation
from reintegra.law.days_off import SATURDAY, off_work
from reintegra.law.evidence import Evidence
from reintegra.law.periods import shift
from reintegra.law.timeline import Timeline, Version, over_time
from reintegra.values.text import Text

Code = Literal["KC", "KPA"]

CITES: dict[str, tuple[Citation, ...]] = {
    "roll_over": (KC.at("art. 115"), KPA.at("art. 57 § 4")),
}
"""The provisions that the function of this module follows, the Civil Code first."""


def _saturdays(since: date, cites: Citation) -> Timeline[bool]:
    note = Text("", f"that Saturdays count from {since} on is not confirmed")
    first, derived, statute = date(2003, 1, 1), Evidence.DERIVED, Evidence.STATUTE
    return over_time(
        Version(first, content=False, cites=cites, evidence=derived, note=note),
        Version(since, content=True, cites=cites, evidence=statute, note=note),
    )


SATURDAYS: dict[Code, Timeline[bool]] = {
    "KC": _saturdays(date(2017, 1, 1), KC.at("art. 115")),
    "KPA": _saturdays(date(2017, 6, 1), KPA.at("art. 57 § 4")),
}
"""Whether a term for an act moves on from a Saturday, by code and day.

The rule is in the wording read; the day it began is not confirmed.
"""


@check_arguments
def roll_over(day: date, code: Code = "KC") -> date:
    """Move the end of a term for an act off days off (*przesunięcie końca terminu*).

    A term to *do* something that ends on a day off work ends on the next day that is
    none; from 2017 on Saturdays are skipped as well (see `SATURDAYS`). Ends of states,
    such as 90 days without a status, do not move.

    Args:
        day: Last day of the term.
        code: ``KC`` for the Civil Code, ``KPA`` for administrative proceedings.

    Returns:
        The same day or a later one.

    Raises:
        NotInForceError: *day* is before 1952, or after 4099.
        NotReadError: *day* is before 2003: days off work were not read.
        PeriodError: *day* is no day.
        UnknownNameError: There is no such *code*.

    Source:
        art. 115 Kodeksu cywilnego; art. 57 § 4 Kodeksu postępowania administracyjnego.

    >>> roll_over(date(2026, 1, 31))
    datetime.date(2026, 2, 2)
    """
    while off_work(day) or _skipped(day, code):
        day = shift(day, 1)
    return day


def _skipped(day: date, code: Code) -> bool:
    return day.weekday() == SATURDAY and SATURDAYS[code].on(day).require()
