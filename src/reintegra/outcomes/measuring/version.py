"""The version of a metric, by the deciding day, and its denominator."""

from __future__ import annotations

from datetime import date

from reintegra.errors import UnverifiedError
from reintegra.grammar.scope import LawScope
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import a_day
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version
from reintegra.outcomes.metrics import metric as named_metric
from reintegra.outcomes.metrics.denominators import (
    BY_INTERPRETATION,
    Denominator,
    denominator,
)
from reintegra.outcomes.metrics.spec import DecidingDay, Definition, MetricSpec
from reintegra.values import frozen


@frozen
class ChosenMetric:
    """A metric, the day that chose its version, and its denominator.

    Attributes:
        spec: The metric.
        on: The day, ``None`` where none is needed or each person has their own.
        under: Interpretations of open points.
        denominator: The denominator.
        met: The open points met on the way, each with the interpretation used.
    """

    spec: MetricSpec
    on: date | None
    under: Interpretations
    denominator: Denominator
    applied: tuple[AppliedInterpretation, ...]

    @classmethod
    def of(
        cls,
        metric: str | MetricSpec,
        on: date | None,
        given: str | None,
        under: Interpretations,
    ) -> ChosenMetric:
        """Choose: see `reintegra.outcomes.measure` for arguments and errors.

        Args:
            metric: The metric or its id.
            on: The day that chooses its version.
            given: The name of the denominator, ``None`` for the authority's own.
            under: Interpretations of open points.
        """
        spec = named_metric(metric) if isinstance(metric, str) else metric
        day = a_day(on) if on is not None and chosen_by_day(spec) else None
        own = version_of(spec, day or _default_day(spec), under).require().denominator
        name = given or own
        if name is not None:
            return cls(spec, day, under, denominator(name), ())
        (chosen,) = LawScope(under=under).interpretations(BY_INTERPRETATION)
        return cls(spec, day, under, chosen, (under.of(BY_INTERPRETATION.point),))

    @property
    def day(self) -> date:
        """The day whose law counts, where no person has their own.

        Of a metric chosen by a day that was not given, one of its first definition.
        """
        return self.on or _default_day(self.spec)

    @property
    def by_exit(self) -> bool:
        """Whether each person is measured by the definition of the day of leaving."""
        return self.spec.deciding_day is DecidingDay.EXIT

    def version(self, day: date) -> Version[Definition]:
        """Return the version of a day.

        Raises:
            NotInForceError: There is none.
            NotReadError: There was one, and it was not read.
            UnverifiedError: It was not verified, and *under* does not allow it.
        """
        return version_of(self.spec, day, self.under)


def version_of(
    spec: MetricSpec, day: date, under: Interpretations
) -> Version[Definition]:
    """Return the version of a metric in force on a day.

    Raises:
        NotInForceError: There is none.
        NotReadError: There was one, and it was not read.
        UnverifiedError: It was not verified, and *under* does not allow it.
    """
    version = spec.law.on(day, what=spec.id)
    if version.evidence is Evidence.UNVERIFIED and not under.unverified:
        raise UnverifiedError(spec.id, day)
    return version


def chosen_by_day(spec: MetricSpec) -> bool:
    """Whether a day that the caller gives chooses the version of a metric."""
    return spec.deciding_day in {DecidingDay.CALL, DecidingDay.REPORT}


def _default_day(spec: MetricSpec) -> date:
    """Return a day of the first definition, or of the newest where persons choose."""
    defined = [one.since for one in spec.law.versions if one.content is not None]
    return defined[0] if chosen_by_day(spec) else defined[-1]
