"""A participant whom the labour office is asked to refer to work (*skierowanie*).

Source: art. 16 ust. 1 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from reintegra.arguments import check_arguments
from reintegra.grammar.facts import choice, fact
from reintegra.law.periods import Period, a_day
from reintegra.programmes.shared import time_in_classes as time
from reintegra.values import frozen

Programme = Literal["cis", "kis"]
_SOURCE = "art. 16 ust. 1 ustawy o zatrudnieniu socjalnym"


@frozen(kw_only=True)
class Referral:
    """A participant whom the labour office is asked to refer to work.

    Attributes:
        programme: ``"cis"`` or ``"kis"``.
        finished: Whether participation has ended.
        justified_case: Whether there is a justified case to refer earlier.
        months_of_classes: Whole months without a break, from date to date.
        months_added_up: Whole months in all, of 30 days each.
        breaks: Whether there were breaks.
    """

    programme: str | None = choice(
        "program",
        "programme",
        {
            "cis": "centrum integracji społecznej",
            "kis": "klub integracji społecznej",
        },
        _SOURCE,
    )
    finished: bool | None = fact(
        "zakończone uczestnictwo w zajęciach", "finished participation", _SOURCE
    )
    justified_case: bool | None = fact(
        "uzasadniony przypadek", "justified case", _SOURCE
    )
    months_of_classes: int | None = time.months_from_date_to_date(_SOURCE)
    months_added_up: int | None = time.months_added_up(_SOURCE)
    breaks: bool | None = time.with_breaks(_SOURCE)


@check_arguments
def referral(
    parts: Iterable[Period],
    on: date,
    *,
    programme: Programme,
    finished: bool | None,
    justified_case: bool | None = None,
) -> Referral:
    """Count a person's time in a programme as it stands on a day.

    Args:
        parts: The periods of participation, of a centre as `cis.classes` returns them.
        on: The day asked about; what comes after it is not counted.
        programme: ``"cis"`` or ``"kis"``.
        finished: Whether participation has ended, ``None`` if not known.
        justified_case: Whether there is a justified case to refer earlier.

    Raises:
        PeriodError: Two parts have a day in common.

    Source:
        art. 16 ust. 1 ustawy o zatrudnieniu socjalnym; art. 112, 114 Kodeksu cywilnego.
    """
    day = a_day(on)
    begun = (part for part in parts if part.first <= day)
    counted = time.time_in_classes(Period(p.first, min(p.last, day)) for p in begun)
    return Referral(
        programme=programme,
        finished=finished,
        justified_case=justified_case,
        months_of_classes=counted.months,
        months_added_up=counted.added,
        breaks=counted.breaks,
    )
