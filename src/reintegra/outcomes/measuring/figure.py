"""Measured figures: numerator, denominator, bounds and sources."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from reintegra.arguments import check_arguments
from reintegra.errors import NotDefinedError
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import Interpretations
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version
from reintegra.outcomes.measuring.totals import Totals
from reintegra.outcomes.metrics.denominators import Denominator
from reintegra.outcomes.metrics.spec import (
    Definition,
    MetricSpec,
    Ratio,
)
from reintegra.projects.amounts import Share, exact_share
from reintegra.values import frozen


@check_arguments
@frozen(repr=False, kw_only=True)
class Figure:
    """The value of a metric (*wartość wskaźnika*).

    Attributes:
        spec: The metric.
        on: The day that chose its version, ``None`` where none does.
        versions: The versions that were used.
        denominator_spec: The denominator.
        under: Interpretations of open points.
        totals: The sums over all persons.
        planned: The places planned, where they are the denominator.
        interpretations: The open points met, each with the interpretation used.
    """

    spec: MetricSpec
    on: date | None
    versions: tuple[Version[Definition], ...]
    denominator_spec: Denominator
    under: Interpretations
    totals: Totals
    planned: int | None
    interpretations: tuple[AppliedInterpretation, ...]

    # -- the figure

    @property
    def count(self) -> int:
        """The numerator: persons known to count, or the sum of what they add."""
        return self.totals.count

    @property
    def of(self) -> int:
        """The denominator."""
        return self.totals.of if self.planned is None else self.planned

    @property
    def share(self) -> Fraction | None:
        """The figure, exactly; ``None`` for 0 of 0, which is not defined.

        Between 0 and 1, unless it is divided by the places planned.
        """
        return self.totals.share(self.planned)

    @property
    def denominator(self) -> str:
        """The name of the denominator."""
        return self.denominator_spec.name

    # -- what is not known

    @property
    def worst(self) -> Fraction | None:
        """The lowest value once all is known; ``None`` where not defined."""
        return self.totals.worst(self.planned)

    @property
    def best(self) -> Fraction | None:
        """The highest value once all is known; ``None`` where not defined."""
        return self.totals.best(self.planned)

    # -- intervals, thresholds, sources

    def interval(
        self, method: str = "wilson", level: float = 0.95
    ) -> tuple[float, float]:
        """Return a confidence interval for the process behind the figure.

        The share of a closed cohort is exact. The interval is about what the same
        programme would give with other persons of the same kind.

        Args:
            method: ``"wilson"``, ``"clopper-pearson"`` or ``"jeffreys"``.
            level: The confidence level, between 0 and 1.

        Raises:
            AmountError: *level* is no number between 0 and 1.
            NotDefinedError: It is 0 of 0, a share of hours, or a share of the places
                planned: an interval is defined for persons only.
            UnknownNameError: There is no such method.
        """
        if not self.of_persons or self.planned is not None:
            what = f"an interval of {self.spec.id} ({self.denominator})"
            reason = "an interval is of persons of whom each counts or does not"
            raise NotDefinedError(what, reason)
        from reintegra.outcomes.statistics.intervals import interval  # noqa: PLC0415 - rarely asked

        return interval(self.count, self.of, method, level)

    def meets(self, threshold: Share) -> bool | None:
        """Whether it is at least a threshold; ``None`` where that is not known.

        Args:
            threshold: The least share, such as ``"34 %"`` or a Fraction.

        Raises:
            AmountError: It is no exact part, 0 to 1.
        """
        worst, best, least = self.worst, self.best, exact_share(threshold)
        if worst is not None and worst >= least:
            return True
        if best is not None and best < least:
            return False
        return None

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The sources of the versions that were used."""
        every = (source for version in self.versions for source in version.sources)
        return tuple(dict.fromkeys(every))

    @property
    def evidence(self) -> Evidence:
        """The weakest evidence that it rests on."""
        return max(version.evidence for version in self.versions)

    @property
    def of_persons(self) -> bool:
        """Whether it counts persons, not a quantity such as hours."""
        return not any(
            isinstance(one.require().numerator, Ratio) for one in self.versions
        )

    def __repr__(self) -> str:
        name = type(self).__name__
        return f"<{name} {self.spec.id}: {self.count} of {self.of} {self.denominator}>"
