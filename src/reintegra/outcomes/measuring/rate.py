"""The value of a metric for a cohort, with the result of each person."""

from __future__ import annotations

from reintegra.arguments import check_arguments
from reintegra.outcomes.measuring.case import Case
from reintegra.outcomes.measuring.figure import Figure
from reintegra.outcomes.measuring.figure_notices import figure_notices
from reintegra.outcomes.metrics.spec import ExclusionReason
from reintegra.reading.reasons.reasoned import Reasoned
from reintegra.reading.record.notices import Notice, contested_defaults
from reintegra.values import frozen


@check_arguments
@frozen(repr=False, kw_only=True)
class Rate(Figure, Reasoned):
    """The value of a metric for a cohort, with the result of each person.

    Attributes:
        cases: The result of each person, in the order of the cohort.
    """

    texts = "reintegra.outcomes.measuring.rendering"
    trees = "reintegra.outcomes.measuring.rate_reasons"

    cases: tuple[Case, ...]

    @property
    def unknown(self) -> tuple[str, ...]:
        """The ids of those of whom it is not known whether they count, or belong."""
        return tuple(one.id for one in self.cases if one.unknown)

    @property
    def excluded(self) -> tuple[tuple[str, ExclusionReason], ...]:
        """The ids of persons taken out of the denominator, each with the reason."""
        found = ((one.id, one.exclusion) for one in self.cases)
        return tuple((name, reason) for name, reason in found if reason is not None)

    @property
    def warnings(self) -> tuple[Notice, ...]:
        """What a reader must know together with the figure."""
        found = figure_notices(self, self.unknown)
        return (*found, *contested_defaults(*self.interpretations))
