"""Measure a cohort by a metric."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import define, field

from reintegra.errors import PeriodError, UnverifiedError
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.open_points import OP_39
from reintegra.law.periods import a_day
from reintegra.law.points import Choice
from reintegra.law.timeline import Version
from reintegra.outcomes.cases import Case, Examiner, out
from reintegra.outcomes.cohort import Cohort
from reintegra.outcomes.denominators import Denominator, denominator
from reintegra.outcomes.metrics import metric as named_metric
from reintegra.outcomes.participant import Participant
from reintegra.outcomes.rate import Rate
from reintegra.outcomes.spec import LeftOut, Measure, MetricSpec, Selects
from reintegra.outcomes.totals import Totals

NOT_YET = LeftOut(
    "miernik nie obowiązywał w dniu zakończenia udziału",
    "the metric was not in force on the day of leaving",
)


def measure(
    cohort: Cohort | Iterable[Participant],
    metric: str | MetricSpec,
    *,
    on: date | None = None,
    denominator: str | None = None,
    under: Interpretations = RECOMMENDED,
) -> Rate:
    """Measure a cohort by a metric (*obliczenie wskaźnika*).

    Args:
        cohort: The persons.
        metric: The id of the metric, such as ``"taken_up_work"``, or a metric.
        on: The day that chooses its version: of the call, or of the period reported;
            for a metric chosen by the day of leaving, each person has their own.
        denominator: The name of the denominator: one of
            `reintegra.outcomes.denominators.DENOMINATORS`; that of the authority if not
            said. Where the authority names none, it has to be said here, or by a
            reading of OP-39.
        under: Readings of open points (OP-38, OP-39, OP-40), and whether a definition
            that was not verified may be used.

    Raises:
        ChoiceNeededError: A denominator or a reading has to be chosen, and none was.
        FactError: *denominator* is ``planned``, and the cohort does not say the places.
        NotInForceError: There is no definition for that day.
        PeriodError: A day is needed, and none was given; or it is no day.
        UnknownNameError: There is no such metric or denominator.
        UnverifiedError: The definition was not verified, and *under* does not allow it.
    """
    whole = cohort if isinstance(cohort, Cohort) else Cohort(cohort)
    spec = named_metric(metric) if isinstance(metric, str) else metric
    return _Measuring(whole, spec, _day(spec, on), under).rate(denominator)


def _day(spec: MetricSpec, on: date | None) -> date | None:
    """Return the day that chooses the version, ``None`` where the cohort does not."""
    if spec.selects in {Selects.NOTHING, Selects.EXIT}:
        return None
    if on is None:
        msg = f"{spec.id}: got no day, expected on=, {spec.selects.text('en')}"
        raise PeriodError(msg)
    return a_day(on)


@define
class _Measuring:
    """One measuring: a cohort, a metric, a day."""

    cohort: Cohort
    spec: MetricSpec
    on: date | None
    under: Interpretations
    examiners: dict[date, Examiner] = field(factory=dict)

    def rate(self, given: str | None) -> Rate:
        newest = self.spec.law.versions[-1].since
        day = self.on or newest
        own = self._version(day).said.denominator
        chosen: tuple[Choice, ...] = ()
        name = given or own
        if name is None:
            choice = self.under.of(OP_39)
            name, chosen = choice.reading.key, (choice,)
        named = denominator(name)
        cases = tuple(self._case(one, day, named) for one in self.cohort)
        met = {c.point.id: c for one in self.examiners.values() for c in one.choices}
        met |= {choice.point.id: choice for choice in chosen}
        return Rate(
            spec=self.spec,
            on=self.on,
            versions=tuple(
                dict.fromkeys(map(self._version, sorted({day, *self.examiners})))
            ),
            named=named,
            under=self.under,
            totals=Totals.adding(cases),
            planned=self._planned(named),
            interpretations=tuple(met[key] for key in sorted(met)),
            cases=cases,
        )

    def _planned(self, named: Denominator) -> int | None:
        return self.cohort.places if named.name == "planned" else None

    def _version(self, day: date) -> Version[Measure]:
        version = self.spec.law.on(day, what=self.spec.id)
        if version.evidence is Evidence.UNVERIFIED and not self.under.unverified:
            raise UnverifiedError(self.spec.id, day)
        return version

    def _case(self, one: Participant, day: date, named: Denominator) -> Case:
        own = one.exit if self.spec.selects is Selects.EXIT else None
        if own is not None and self.spec.law.find(own) is None:
            return out(one, NOT_YET)
        return self._examiner(own or day, named).case(one, self.cohort)

    def _examiner(self, day: date, named: Denominator) -> Examiner:
        if day not in self.examiners:
            said = self._version(day).said
            self.examiners[day] = Examiner(said, day, self.under, named.says)
        return self.examiners[day]
