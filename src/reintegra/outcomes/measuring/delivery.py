"""Hours delivered and hours planned, by kind of support (*realizacja godzin*)."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from reintegra.arguments import check_arguments
from reintegra.projects.support import KINDS, Support
from reintegra.values import frozen


@check_arguments
@frozen
class SupportHours:
    """Hours of all support of one kind, planned and delivered.

    Attributes:
        kind: One of `reintegra.projects.support.KINDS`.
        per: Whether the hours are those of a ``person`` or of a ``group``.
        planned: Hours planned; ``None`` where those of a part are not known.
        delivered: Hours delivered, likewise.
    """

    kind: str
    per: str
    planned: Fraction | None
    delivered: Fraction | None

    @property
    def pl(self) -> str:
        """What it is, in Polish."""
        return KINDS[self.kind]

    @property
    def share(self) -> Fraction | None:
        """Delivered over planned; ``None`` where one is not known, or none planned."""
        if self.delivered is None or not self.planned:
            return None
        return self.delivered / self.planned


@check_arguments
def delivery(support: Iterable[Support]) -> tuple[SupportHours, ...]:
    """Add up planned and delivered hours by kind of support.

    Hours of one person and hours of a group are added up separately.

    Args:
        support: What a project gives, such as `Project.support`.

    >>> (course,) = delivery(
    ...     Support(kind="vocational_course", planned=85, delivered=each)
    ...     for each in (85, 68)
    ... )
    >>> course.planned, course.delivered, course.share
    (Fraction(170, 1), Fraction(153, 1), Fraction(9, 10))
    """
    blocks: dict[tuple[str, str], list[Support]] = {}
    for one in support:
        blocks.setdefault((one.kind, one.per), []).append(one)
    return tuple(
        SupportHours(
            kind,
            per,
            _hours(one.planned_minutes for one in parts),
            _hours(one.delivered_minutes for one in parts),
        )
        for (kind, per), parts in blocks.items()
    )


def _hours(minutes: Iterable[int | None]) -> Fraction | None:
    total = 0
    for each in minutes:
        if each is None:
            return None
        total += each
    return Fraction(total, 60)
