"""The result of one person under one metric."""

from __future__ import annotations

from reintegra.arguments import check_arguments
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.metrics.spec import ExclusionReason
from reintegra.values import frozen


@check_arguments
@frozen
class Case:
    """The result of one person under a metric.

    Attributes:
        id: The person.
        inside: Whether the person is in the denominator; ``None`` where that is not
            known.
        count: What the person adds to the numerator: 0 or 1, or a quantity such as
            minutes; ``None`` where it is not known.
        of: What the person adds to the denominator: 1, or a quantity; ``None`` where it
            is not known.
        exclusion: The reason why the person was taken out of the denominator, if one of
            the metric's exclusions applies.
    """

    id: str
    inside: bool | None
    count: int | None
    of: int | None
    exclusion: ExclusionReason | None = None

    @property
    def unknown(self) -> bool:
        """Whether it is not known if the person counts or is in the denominator."""
        return self.inside is not False and None in {self.inside, self.count, self.of}


def exclude(one: Participant, reason: ExclusionReason) -> Case:
    """Return the result of a person who is taken out of the denominator."""
    return Case(one.id, inside=False, count=None, of=None, exclusion=reason)
