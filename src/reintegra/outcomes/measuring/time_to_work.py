"""Time to work of the persons of a cohort (*czas do podjęcia pracy*)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Generic, Literal, TypeAlias, TypeVar

from reintegra.arguments import check_arguments
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.statistics.aalen_johansen import Incidence, aalen_johansen
from reintegra.outcomes.statistics.kaplan_meier import Survival, kaplan_meier
from reintegra.people.ids import Id
from reintegra.values import frozen

Since: TypeAlias = Literal["exit", "entry"]
JOB, EDUCATION, DEATH = "job", "education", "death"
PRECEDENCE = (DEATH, JOB, EDUCATION)
"""Which of several ends on one day counts, the first of these."""


Curve = TypeVar("Curve", Survival, Incidence)


@check_arguments
@frozen
class TimeToWork(Generic[Curve]):
    """A curve of the time to work, and the persons who could not be followed.

    Attributes:
        since: From what it is counted: ``"exit"`` or ``"entry"``.
        curve: The curve.
        left_out: The ids of those of whom nothing is known from that day on.
    """

    since: Since
    curve: Curve
    left_out: tuple[Id, ...]


@frozen
class _FollowUp:
    """How many days a person was followed, and the end that was met."""

    days: int
    end: str | None


@check_arguments
def survival(
    cohort: Cohort, *, since: Since = "exit", level: float = 0.95
) -> TimeToWork[Survival]:
    """Estimate the time to the first job (*krzywa Kaplana–Meiera*).

    Persons without a job are censored on the last day of their follow-up; persons who
    took up education or died before, on that day. Where such ends are frequent, the
    share in work is overstated: use `incidence`.

    Args:
        cohort: The persons. Those without the day that is counted from, and those of
            whom nothing is known after it, are left out and listed.
        since: ``"exit"``, from leaving, or ``"entry"``, from enrolment. A job found
            before counts as found on the day itself.
        level: Of the band.

    Raises:
        NotDefinedError: Nobody could be followed.
        UnknownNameError: *since* is neither.
    """
    followed, out = _follow_ups(cohort, since)
    seen = [one.end == JOB for one in followed]
    curve = kaplan_meier([one.days for one in followed], seen, level=level)
    return TimeToWork(since, curve, out)


@check_arguments
def incidence(
    cohort: Cohort, *, since: Since = "exit", level: float = 0.95
) -> TimeToWork[Incidence]:
    """Estimate the share in work with competing ends (*Aalen–Johansen*).

    Work, education and death are three ends. The first one counts; on one day death
    counts before work, and work before education.

    Args:
        cohort: As in `survival`.
        since: As in `survival`.
        level: As in `survival`.

    Raises:
        NotDefinedError: Nobody could be followed.
        UnknownNameError: *since* is neither.
    """
    followed, out = _follow_ups(cohort, since)
    ends = [one.end for one in followed]
    curve = aalen_johansen([one.days for one in followed], ends, level=level)
    return TimeToWork(since, curve, out)


def _follow_ups(
    cohort: Cohort, since: Since
) -> tuple[tuple[_FollowUp, ...], tuple[str, ...]]:
    found = [(one.id, _follow_up(one, since)) for one in cohort]
    kept = tuple(followed for _, followed in found if followed is not None)
    return kept, tuple(name for name, followed in found if followed is None)


def _follow_up(one: Participant, since: Since) -> _FollowUp | None:
    start = one.exit if since == "exit" else one.enrolled
    if start is None:
        return None
    ends = sorted(_ends(one, start), key=_order)
    if ends:
        return _FollowUp(*ends[0])
    known = one.followed_to
    if known is None or known < start:
        return None
    return _FollowUp((known - start).days, None)


def _order(end: tuple[int, str]) -> tuple[int, int]:
    days, kind = end
    return days, PRECEDENCE.index(kind)


def _ends(one: Participant, start: date) -> Iterator[tuple[int, str]]:
    """Go through the ends of somebody, days from the start and kind."""
    for spell in one.spells:
        kind = JOB if spell.job else spell.kind
        over = spell.end is not None and spell.end < start
        if kind in {JOB, EDUCATION} and not over:
            yield max((spell.start - start).days, 0), kind
    if one.exit_reason == "died" and one.exit is not None:
        yield (one.exit - start).days, DEATH
