"""Measure a cohort by a metric."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import define, field

from reintegra.arguments import check_arguments
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.measuring.answers import Answers
from reintegra.outcomes.measuring.case import Case, exclude
from reintegra.outcomes.measuring.cohort_facts import CohortFacts
from reintegra.outcomes.measuring.examiner import Examiner
from reintegra.outcomes.measuring.rate import Rate
from reintegra.outcomes.measuring.totals import Totals
from reintegra.outcomes.measuring.version import ChosenMetric
from reintegra.outcomes.metrics.spec import ExclusionReason, MetricSpec
from reintegra.values.tables import Table

NOT_IN_FORCE = ExclusionReason(
    "wskaźnik nie obowiązywał w dniu zakończenia udziału",
    "the metric was not in force on the day of leaving",
)


@check_arguments
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
        on: The day that chooses its version: of the call, or of the period reported.
            Where it is not given, the first definition is taken, and a warning says so.
            For a metric chosen by the day of leaving, each person has their own.
        denominator: The name of the denominator: one of
            `reintegra.outcomes.DENOMINATORS`; that of the authority if not
            said. Where the authority names none, it has to be said here, or by a
            interpretation of OP-39.
        under: Interpretations of open points (OP-38, OP-39, OP-40), and whether a
            definition that was not verified may be used.

    Raises:
        ChoiceNeededError: A denominator or an interpretation has to be chosen.
        FactError: *denominator* is ``planned``, and the cohort has no planned places.
        NotInForceError: There is no definition for that day.
        NotReadError: There was one, and it was not read.
        PeriodError: *on* is no day.
        UnknownNameError: There is no such metric or denominator.
        UnverifiedError: The definition was not verified, and *under* does not allow it.
    """
    whole = cohort if isinstance(cohort, Cohort) else Cohort(cohort)
    chosen = ChosenMetric.of(metric, on, denominator, under)
    return measure_cohort(whole, chosen, Answers(under))


def measure_cohort(cohort: Cohort, chosen: ChosenMetric, answers: Answers) -> Rate:
    """Measure a cohort by a chosen metric.

    Args:
        cohort: The cohort.
        chosen: The metric, its version and its denominator.
        answers: Conditions answered so far, by the interpretations of *chosen*: a
            metric with other denominators uses the same conditions.

    Raises:
        FactError: As `measure`.
    """
    places = cohort.places if chosen.denominator.name == "planned" else None
    return _Measurement(CohortFacts.of(cohort), chosen, answers).rate(places)


@define(eq=False)
class _Measurement:
    """A cohort and the chosen metric, while it is measured."""

    facts: CohortFacts
    chosen: ChosenMetric
    answers: Answers
    examiners: dict[date, Examiner] = field(factory=dict)

    def rate(self, planned: int | None) -> Rate:
        chosen = self.chosen
        cases = tuple(self._cases())
        every = [examiner.applied for examiner in self.examiners.values()]
        met = {choice.point.id: choice for one in every for choice in one.values()}
        met |= {choice.point.id: choice for choice in chosen.applied}
        days = sorted({chosen.day, *self.examiners})
        return Rate(
            spec=chosen.spec,
            on=chosen.on,
            versions=tuple(dict.fromkeys(map(chosen.version, days))),
            denominator_spec=chosen.denominator,
            under=chosen.under,
            totals=Totals.adding(cases),
            planned=planned,
            interpretations=tuple(met[key] for key in sorted(met)),
            cases=cases,
        )

    def _cases(self) -> Iterable[Case]:
        """Go through the results of the persons, in the order of the cohort."""
        places, law = self.facts.places, self.chosen.spec.law
        if not self.chosen.by_exit:
            return map(self._examiner(self.chosen.day).case, places) if places else ()
        in_force: Table[date, bool] = Table(lambda day: law.find(day) is not None)
        return (self._by_exit(place, in_force) for place in places)

    def _by_exit(self, place: int, in_force: Mapping[date, bool]) -> Case:
        one = self.facts.members[place]
        if one.exit is not None and not in_force[one.exit]:
            return exclude(one, NOT_IN_FORCE)
        return self._examiner(one.exit or self.chosen.day).case(place)

    def _examiner(self, day: date) -> Examiner:
        if day not in self.examiners:
            definition = self.chosen.version(day).require()
            denominator = self.chosen.denominator.condition
            self.examiners[day] = Examiner(
                definition, day, denominator, self.facts, self.answers
            )
        return self.examiners[day]
