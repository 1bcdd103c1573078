"""The numerators, denominators and roundings that give a published figure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction

from attrs import evolve

from reintegra.arguments import check_arguments
from reintegra.errors import ChoiceNeededError, UnverifiedError
from reintegra.grammar.nodes import Rounding
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.measuring.answers import Answers
from reintegra.outcomes.measuring.measure import measure_cohort
from reintegra.outcomes.measuring.rate import Rate
from reintegra.outcomes.measuring.version import ChosenMetric, chosen_by_day
from reintegra.outcomes.metrics import METRICS
from reintegra.outcomes.metrics.denominators import DENOMINATORS
from reintegra.outcomes.metrics.spec import MetricSpec
from reintegra.people.numerals import Bound, Numeral, Written
from reintegra.projects.amounts import ABOUT, stated_share
from reintegra.reading.record.arithmetic import round_to
from reintegra.values import frozen
from reintegra.values.tables import Table

_FIGURE = "published figure", "a share of 0 to 1, such as '0.85' or '85 %'"
_ROUNDINGS = (
    ("exact", None, Fraction()),
    ("to 0.01 %", Fraction(1, 10_000), Fraction()),
    ("to 0.1 %", Fraction(1, 1000), Fraction()),
    ("to 1 %", Fraction(1, 100), Fraction()),
    ("about", None, ABOUT),
)


@check_arguments
@frozen
class Explanation:
    """A numerator, a denominator and a rounding that give a published figure.

    Attributes:
        rate: The metric measured, with numerator and named denominator.
        rounding: How the share had to be rounded, ``"exact"`` to ``"about"``; of a
            bound its word.
        off: By how much the published figure differs from the exact share.
    """

    rate: Rate
    rounding: str
    off: Fraction

    def __str__(self) -> str:
        rate, law = self.rate, self.rate.spec.law
        several = rate.on is not None and len(law.versions) > 1
        since = f" ({rate.versions[0].since} on)" if several else ""
        return (
            f"{rate.spec.id}{since}: {rate.count}/{rate.of} {rate.denominator}, "
            f"{', '.join((self.rounding, *map(str, rate.interpretations)))}"
        )


@check_arguments
def explain_published(
    value: Written,
    cohort: Cohort,
    *,
    under: Interpretations = RECOMMENDED,
) -> tuple[Explanation, ...]:
    """List the numerators, denominators and roundings that give a published figure.

    Every definition of every metric is tried over every denominator that the cohort
    has; definitions that were not verified only where *under* allows it.

    Args:
        value: The figure as a share, such as ``"0.60"``, or in per cent: ``"60 %"``;
            ``"ponad 60 %"`` asks for what lies above.
        cohort: The cohort of the programme.
        under: Interpretations of open points.

    Returns:
        The explanations, the finest rounding first; ``()`` where there is none.

    Raises:
        AmountError: *value* is no share, 0 to 1.
    """
    share = stated_share(value, *_FIGURE)
    found = [
        one for rate in _rates(cohort, under) for one in _explanations(rate, share)
    ]
    order = [*(name for name, *_ in _ROUNDINGS), *(one.value.en for one in Bound)]
    return tuple(sorted(found, key=lambda one: (order.index(one.rounding), one.off)))


def _rates(cohort: Cohort, under: Interpretations) -> Iterator[Rate]:
    """Measure by every definition of every metric, over every denominator."""
    known = Table(Answers)  # several denominators ask for the same conditions

    def measured(chosen: ChosenMetric) -> Rate:
        return measure_cohort(cohort, chosen, known[chosen.under])

    for spec in METRICS.values():
        for on in _days(spec):
            for name in DENOMINATORS:
                if name != "planned" or cohort.planned is not None:
                    yield from _rate(measured, spec, on, name, under)


def _days(spec: MetricSpec) -> tuple[date | None, ...]:
    """Return a day of each definition, where a day chooses among them."""
    if not chosen_by_day(spec):
        return (None,)
    return tuple(one.since for one in spec.law.versions if one.content is not None)


def _rate(
    measured: Callable[[ChosenMetric], Rate],
    spec: MetricSpec,
    on: date | None,
    name: str,
    under: Interpretations,
) -> Iterator[Rate]:
    try:
        rate = measured(ChosenMetric.of(spec, on, name, under))
    except UnverifiedError:
        return
    except ChoiceNeededError as open_point:
        for interpretation in open_point.interpretations:
            chosen = (*under.chosen, (open_point.point, interpretation))
            read = evolve(under, chosen=chosen)
            yield from _rate(measured, spec, on, name, read)
        return
    if rate.share is not None and rate.of_persons:
        yield rate


def _explanations(rate: Rate, stated: Numeral) -> Iterator[Explanation]:
    share = rate.share or Fraction()
    off = abs(share - stated.value)
    if stated.bound not in {Bound.EXACTLY, Bound.ABOUT}:
        if stated.allows(share):
            yield Explanation(rate, stated.bound.value.en, off)
        return
    for name, step, about in _ROUNDINGS:
        rounded = share if step is None else _half_up(share, step)
        if abs(rounded - stated.value) <= about:
            yield Explanation(rate, name, off)
            return


def _half_up(share: Fraction, step: Fraction) -> Fraction:
    return round_to(share / step, Rounding.HALF_UP, 1) * step
