"""Every metric by its id, one module for each authority."""

from __future__ import annotations

from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.outcomes.metrics import esf, esf_plus, labour_office, projects, statutory
from reintegra.outcomes.metrics.spec import MetricSpec
from reintegra.values import FrozenMapping

METRICS: FrozenMapping[str, MetricSpec] = FrozenMapping(
    {
        one.id: one
        for room in (projects, statutory, labour_office, esf, esf_plus)
        for one in room.METRICS
    }
)
"""Every metric by its id."""


@check_arguments
def metric(name: str) -> MetricSpec:
    """Return the metric called *name*.

    Raises:
        UnknownNameError: There is none.

    >>> print(metric("eu.eecr04").authority.en)
    European Commission, ESF+ 2021–2027
    """
    if name not in METRICS:
        kind = "metric"
        raise UnknownNameError(kind, name, METRICS)
    return METRICS[name]
