"""Which version of a metric is read, and whom it is divided by."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from reintegra.errors import PeriodError, UnverifiedError
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import Interpretations
from reintegra.law.open_points import OP_39
from reintegra.law.periods import a_day
from reintegra.law.points import Choice
from reintegra.law.timeline import Version
from reintegra.outcomes.denominators import Denominator, denominator
from reintegra.outcomes.metrics import metric as named_metric
from reintegra.outcomes.spec import Measure, MetricSpec, Selects


@frozen
class Chosen:
    """A metric, the day that chose its version, and its denominator.

    Attributes:
        spec: The metric.
        on: The day, ``None`` where none is needed or each person has their own.
        under: Readings of open points.
        named: The denominator.
        met: The open points met on the way, each with the reading used.
    """

    spec: MetricSpec
    on: date | None
    under: Interpretations
    named: Denominator
    met: tuple[Choice, ...]

    @classmethod
    def of(
        cls,
        metric: str | MetricSpec,
        on: date | None,
        given: str | None,
        under: Interpretations,
    ) -> Chosen:
        """Choose: see `reintegra.outcomes.measuring.measure` for arguments and errors.

        Args:
            metric: The metric or its id.
            on: The day that chooses its version.
            given: The name of the denominator, ``None`` for the authority's own.
            under: Readings of open points.
        """
        spec = named_metric(metric) if isinstance(metric, str) else metric
        day = _day(spec, on)
        own = version_of(spec, day or _newest(spec), under).said.denominator
        name = given or own
        if name is not None:
            return cls(spec, day, under, denominator(name), ())
        choice = under.of(OP_39)
        return cls(spec, day, under, denominator(choice.reading.key), (choice,))

    @property
    def day(self) -> date:
        """The day whose law counts, where no person has their own."""
        return self.on or _newest(self.spec)

    @property
    def by_exit(self) -> bool:
        """Whether each person is read by the definition of the day they left."""
        return self.spec.selects is Selects.EXIT

    def version(self, day: date) -> Version[Measure]:
        """Return the version of a day.

        Raises:
            NotInForceError: There is none.
            UnverifiedError: It was not verified, and the readings do not allow it.
        """
        return version_of(self.spec, day, self.under)


def version_of(spec: MetricSpec, day: date, under: Interpretations) -> Version[Measure]:
    """Return the version of a metric in force on a day.

    Raises:
        NotInForceError: There is none.
        UnverifiedError: It was not verified, and *under* does not allow it.
    """
    version = spec.law.on(day, what=spec.id)
    if version.evidence is Evidence.UNVERIFIED and not under.unverified:
        raise UnverifiedError(spec.id, day)
    return version


def _newest(spec: MetricSpec) -> date:
    return spec.law.versions[-1].since


def _day(spec: MetricSpec, on: date | None) -> date | None:
    """Return the day that chooses the version, ``None`` where the caller does not."""
    if spec.selects in {Selects.NOTHING, Selects.EXIT}:
        return None
    if on is None:
        msg = f"{spec.id}: got no day, expected on=, {spec.selects.text('en')}"
        raise PeriodError(msg)
    return a_day(on)
