"""Any metric over any denominator, for tests of what holds of all."""

from datetime import date

from hypothesis import strategies as st

from reintegra import Interpretations
from reintegra.outcomes import DENOMINATORS, METRICS, Cohort, Rate, measure
from reintegra.outcomes.metrics.spec import DecidingDay

metrics = st.sampled_from(sorted(METRICS))
names = st.sampled_from(sorted(DENOMINATORS))
interpretations = st.builds(
    lambda three, leave: Interpretations(
        {"OP-38": three, "OP-40": leave}, unverified=True
    ),
    st.sampled_from(["later_of", "days_90", "months_3"]),
    st.sampled_from(["all_in", "leave"]),
)


def day_of(name: str) -> date | None:
    """Return a day of the call or the report on which a metric is defined."""
    if METRICS[name].deciding_day in {DecidingDay.NOTHING, DecidingDay.EXIT}:
        return None
    return next(v.since for v in METRICS[name].law.versions if v.content is not None)


def rate(cohort: Cohort, metric: str, name: str, under: Interpretations) -> Rate:
    """Measure by a metric and a denominator."""
    return measure(cohort, metric, on=day_of(metric), denominator=name, under=under)
