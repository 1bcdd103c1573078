"""How long it took the persons of a cohort until work (*czas do podjęcia pracy*)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Generic, Literal, TypeAlias, TypeVar

from reintegra.arguments import check_arguments
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.statistics.aalen_johansen import Incidence, aalen_johansen
from reintegra.outcomes.statistics.kaplan_meier import Survival, kaplan_meier
from reintegra.values import frozen

Since: TypeAlias = "Literal['exit', 'entry']"
JOB, EDUCATION, DEATH = "job", "education", "death"
FIRST = (DEATH, JOB, EDUCATION)
"""Which end counts of several on one day: nobody works after death."""


Curve = TypeVar("Curve", Survival, Incidence)


@check_arguments
@frozen
class TimeTo(Generic[Curve]):
    """A curve of the time to work, and who could not be followed.

    Attributes:
        since: From what it is counted: ``"exit"`` or ``"entry"``.
        curve: The curve.
        left_out: The ids of those of whom nothing is known from that day on.
    """

    since: Since
    curve: Curve
    left_out: tuple[str, ...]


@frozen
class _Followed:
    """How long somebody was followed, and to what end."""

    days: int
    end: str | None


@check_arguments
def survival(
    cohort: Cohort, *, since: Since = "exit", level: float = 0.95
) -> TimeTo[Survival]:
    """Estimate the time to the first job (*krzywa Kaplana–Meiera*).

    Persons without a job are censored on the last day of their follow-up, and those
    who met education or death before it on that day. Where such ends compete with
    work, the share in work is overstated: see `incidence`.

    Args:
        cohort: The persons; those who never came to the day it is counted from, and
            those of whom nothing is known after it, are left out and named.
        since: ``"exit"``, from leaving, or ``"entry"``, from enrolment. A job found
            before counts as found on the day itself.
        level: Of the band.

    Raises:
        NotDefinedError: Nobody could be followed.
        UnknownNameError: *since* is neither.
    """
    followed, out = _followed(cohort, since)
    seen = [one.end == JOB for one in followed]
    curve = kaplan_meier([one.days for one in followed], seen, level=level)
    return TimeTo(since, curve, out)


@check_arguments
def incidence(
    cohort: Cohort, *, since: Since = "exit", level: float = 0.95
) -> TimeTo[Incidence]:
    """Estimate the share in work, beside ends that compete with it (*Aalen–Johansen*).

    Work, education and death are told apart; whatever comes first counts, and of what
    comes on one day death before work, work before education.

    Args:
        cohort: As in `survival`.
        since: As in `survival`.
        level: As in `survival`.

    Raises:
        NotDefinedError: Nobody could be followed.
        UnknownNameError: *since* is neither.
    """
    followed, out = _followed(cohort, since)
    ends = [one.end for one in followed]
    curve = aalen_johansen([one.days for one in followed], ends, level=level)
    return TimeTo(since, curve, out)


def _followed(
    cohort: Cohort, since: Since
) -> tuple[tuple[_Followed, ...], tuple[str, ...]]:
    found = [(one.id, _of(one, since)) for one in cohort]
    kept = tuple(followed for _, followed in found if followed is not None)
    return kept, tuple(name for name, followed in found if followed is None)


def _of(one: Participant, since: Since) -> _Followed | None:
    start = one.exit if since == "exit" else one.enrolled
    if start is None:
        return None
    ends = sorted(_ends(one, start), key=_order)
    if ends:
        return _Followed(*ends[0])
    known = one.followed_to
    if known is None or known < start:
        return None
    return _Followed((known - start).days, None)


def _order(end: tuple[int, str]) -> tuple[int, int]:
    days, kind = end
    return days, FIRST.index(kind)


def _ends(one: Participant, start: date) -> Iterator[tuple[int, str]]:
    """Go through the ends of somebody, days from the start and kind."""
    for spell in one.spells:
        kind = JOB if spell.job else spell.kind
        over = spell.end is not None and spell.end < start
        if kind in {JOB, EDUCATION} and not over:
            yield max((spell.start - start).days, 0), kind
    if one.exit_reason == "died" and one.exit is not None:
        yield (one.exit - start).days, DEATH
