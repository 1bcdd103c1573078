"""What came of it: cohorts, and metrics as each authority defines them (*efekty*).

Every figure names its numerator, its denominator, who was left out and why, and what is
not known.

Source: the definitions of each authority, cited by every metric.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.outcomes.cohort import Cohort
    from reintegra.outcomes.competing import Incidence, aalen_johansen
    from reintegra.outcomes.costs import Change, Cost, change, cost_per_outcome
    from reintegra.outcomes.curves import Survival, kaplan_meier
    from reintegra.outcomes.denominators import DENOMINATORS
    from reintegra.outcomes.explaining import Explanation, explain_published
    from reintegra.outcomes.intervals import interval
    from reintegra.outcomes.levels import Thresholds, thresholds
    from reintegra.outcomes.measuring import measure
    from reintegra.outcomes.metrics import METRICS, metric
    from reintegra.outcomes.participant import Participant
    from reintegra.outcomes.rate import Figure, Rate
    from reintegra.outcomes.spec import MetricSpec
    from reintegra.outcomes.spell import Spell
    from reintegra.outcomes.time_to import TimeTo, incidence, survival

__all__ = [
    "DENOMINATORS",
    "METRICS",
    "Change",
    "Cohort",
    "Cost",
    "Explanation",
    "Figure",
    "Incidence",
    "MetricSpec",
    "Participant",
    "Rate",
    "Spell",
    "Survival",
    "Thresholds",
    "TimeTo",
    "aalen_johansen",
    "change",
    "cost_per_outcome",
    "explain_published",
    "incidence",
    "interval",
    "kaplan_meier",
    "measure",
    "metric",
    "survival",
    "thresholds",
]

_ROOMS = {
    "cohort": ("Cohort",),
    "competing": ("Incidence", "aalen_johansen"),
    "costs": ("Change", "Cost", "change", "cost_per_outcome"),
    "curves": ("Survival", "kaplan_meier"),
    "denominators": ("DENOMINATORS",),
    "explaining": ("Explanation", "explain_published"),
    "intervals": ("interval",),
    "measuring": ("measure",),
    "metrics": ("METRICS", "metric"),
    "participant": ("Participant",),
    "rate": ("Figure", "Rate"),
    "spec": ("MetricSpec",),
    "spell": ("Spell",),
    "levels": ("Thresholds", "thresholds"),
    "time_to": ("TimeTo", "incidence", "survival"),
}
__getattr__, __dir__ = door(
    __name__,
    {name: f"{__name__}.{room}" for room, names in _ROOMS.items() for name in names},
)
