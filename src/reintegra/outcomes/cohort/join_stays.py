"""One record for a person with several stays (*ponowne przystąpienie*).

A person who returns to the same operation is one participant. Facts at entry are those
of the first stay; the exit and the results are those of the last stay.

Source:
    rules E4 (ESF, the same operation) and L5 (rpo.lodzkie.pl, item 66: persons, by
    their number, not supports).
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import reduce
from typing import Any

from attrs import evolve

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.outcomes.cohort.participant import Participant, Scores

_OF_THE_LAST = (
    "exit",
    "exit_reason",
    "social_progress",
    "independent",
    "reintegrated",
    "improved",
)
_EVER = ("vocational_support", "startup_grant", "school_education", "basic_form")


@check_arguments
def join_stays(stays: Iterable[Participant]) -> tuple[Participant, ...]:
    """Join the stays of each person into one record, in the order of first entry.

    Args:
        stays: Participants, of whom several may have one id: stays in one operation.

    Returns:
        One record for each id, ready for a `Cohort`. A kind of support given in any
        stay counts as given; hours are added up; of an assessment the first score
        before and the last score after are kept.

    Raises:
        PeriodError: A stay began before the one before it had ended.
    """
    by_id: dict[str, list[Participant]] = {}
    for one in stays:
        by_id.setdefault(one.id, []).append(one)
    return tuple(reduce(_joined, sorted(each, key=_entry)) for each in by_id.values())


def _entry(one: Participant) -> str:
    return str(one.enrolled or one.first_day)


def _joined(first: Participant, last: Participant) -> Participant:
    if first.exit is None or last.enrolled is None or last.enrolled < first.exit:
        expected = f"{first.exit or 'the exit before it'} or later"
        who = f"participant {first.id!r}: got enrolled {last.enrolled} again"
        msg = f"{who}, expected {expected}"
        raise PeriodError(
            where="outcomes.join_stays",
            name="participants",
            got=last.enrolled,
            expected=expected,
            message=msg,
        )
    known = [day for day in (first.followed_to, last.followed_to) if day is not None]
    results: dict[str, Any] = {name: getattr(last, name) for name in _OF_THE_LAST}
    for name in _EVER:
        results[name] = _ever({getattr(first, name), getattr(last, name)})
    return evolve(
        first,
        **results,
        spells=dict.fromkeys((*first.spells, *last.spells)),
        followed_to=max(known, default=None),
        scheduled=_sum(first.scheduled, last.scheduled),
        attended=_sum(first.attended, last.attended),
        scores=_scores(first.scores, last.scores),
    )


def _ever(found: set[bool | None]) -> bool | None:
    return True if True in found else (None if None in found else False)


def _sum(before: Fraction | None, after: Fraction | None) -> Fraction | None:
    return None if before is None or after is None else before + after


def _scores(first: Scores, last: Scores) -> Scores:
    found = dict(first)
    for name, (before, after) in last.items():
        start, end = first.get(name, (None, None))
        found[name] = _either(start, before), _either(after, end)
    return found


def _either(one: int | None, other: int | None) -> int | None:
    return other if one is None else one
