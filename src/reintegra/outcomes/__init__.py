"""What came of it: cohorts, and metrics as each authority defines them (*efekty*).

Every figure names its numerator, its denominator, who was left out and why, and what is
not known.

Source: the definitions of each authority, cited by every metric.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.outcomes.amounts import (
        About,
        AtLeast,
        AtMost,
        Exactly,
        GreaterThan,
        LessThan,
        amount,
    )
    from reintegra.outcomes.assessments import Change, change
    from reintegra.outcomes.breakdowns import BrokenDown, breakdown
    from reintegra.outcomes.budget import Budget, Part
    from reintegra.outcomes.business import dominated, suppress_entities
    from reintegra.outcomes.clocks import Clock
    from reintegra.outcomes.cohort import Cohort
    from reintegra.outcomes.compared import Comparison
    from reintegra.outcomes.competing import Incidence, aalen_johansen
    from reintegra.outcomes.costs import cost_per_outcome
    from reintegra.outcomes.curves import Survival, kaplan_meier
    from reintegra.outcomes.delivering import Block, delivery
    from reintegra.outcomes.denominators import DENOMINATORS
    from reintegra.outcomes.disclosure import suppress
    from reintegra.outcomes.explaining import Explanation, explain_published
    from reintegra.outcomes.groups import Counts, Group, Length
    from reintegra.outcomes.intervals import interval
    from reintegra.outcomes.juxtaposing import SideBySide, side_by_side
    from reintegra.outcomes.levels import Thresholds, thresholds
    from reintegra.outcomes.measuring import measure
    from reintegra.outcomes.metrics import METRICS, metric
    from reintegra.outcomes.participant import Participant
    from reintegra.outcomes.partners import Partner
    from reintegra.outcomes.places import PlacesUsed, places_used
    from reintegra.outcomes.projects import Project
    from reintegra.outcomes.rate import Figure, Rate
    from reintegra.outcomes.reports.data_sets import cas_01, cas_02
    from reintegra.outcomes.reports.esf_sheet import esf_plus
    from reintegra.outcomes.reports.given import Given
    from reintegra.outcomes.reports.report import Report, Tabled
    from reintegra.outcomes.reports.yearly_cis import cis_report
    from reintegra.outcomes.reports.yearly_kis import kis_report
    from reintegra.outcomes.returning import one_record_each
    from reintegra.outcomes.spec import MetricSpec
    from reintegra.outcomes.spell import Spell
    from reintegra.outcomes.stated import Breakdown, Goal, Result, Target
    from reintegra.outcomes.support import Support
    from reintegra.outcomes.suppressed import Suppressed
    from reintegra.outcomes.targets import heads, realised
    from reintegra.outcomes.time_to import TimeTo, incidence, survival
    from reintegra.outcomes.unit_costs import UnitCost, unit_cost

__all__ = [
    "DENOMINATORS",
    "METRICS",
    "About",
    "AtLeast",
    "AtMost",
    "Block",
    "Breakdown",
    "BrokenDown",
    "Budget",
    "Change",
    "Clock",
    "Cohort",
    "Comparison",
    "Counts",
    "Exactly",
    "Explanation",
    "Figure",
    "Given",
    "Goal",
    "GreaterThan",
    "Group",
    "Incidence",
    "Length",
    "LessThan",
    "MetricSpec",
    "Part",
    "Participant",
    "Partner",
    "PlacesUsed",
    "Project",
    "Rate",
    "Report",
    "Result",
    "SideBySide",
    "Spell",
    "Support",
    "Suppressed",
    "Survival",
    "Tabled",
    "Target",
    "Thresholds",
    "TimeTo",
    "UnitCost",
    "aalen_johansen",
    "amount",
    "breakdown",
    "cas_01",
    "cas_02",
    "change",
    "cis_report",
    "cost_per_outcome",
    "delivery",
    "dominated",
    "esf_plus",
    "explain_published",
    "heads",
    "incidence",
    "interval",
    "kaplan_meier",
    "kis_report",
    "measure",
    "metric",
    "one_record_each",
    "places_used",
    "realised",
    "side_by_side",
    "suppress",
    "suppress_entities",
    "survival",
    "thresholds",
    "unit_cost",
]

_ROOMS = {
    "amounts": (
        "About",
        "AtLeast",
        "AtMost",
        "Exactly",
        "GreaterThan",
        "LessThan",
        "amount",
    ),
    "assessments": ("Change", "change"),
    "breakdowns": ("BrokenDown", "breakdown"),
    "budget": ("Budget", "Part"),
    "business": ("dominated", "suppress_entities"),
    "clocks": ("Clock",),
    "cohort": ("Cohort",),
    "compared": ("Comparison",),
    "competing": ("Incidence", "aalen_johansen"),
    "costs": ("cost_per_outcome",),
    "curves": ("Survival", "kaplan_meier"),
    "delivering": ("Block", "delivery"),
    "denominators": ("DENOMINATORS",),
    "disclosure": ("suppress",),
    "explaining": ("Explanation", "explain_published"),
    "groups": ("Counts", "Group", "Length"),
    "intervals": ("interval",),
    "juxtaposing": ("SideBySide", "side_by_side"),
    "levels": ("Thresholds", "thresholds"),
    "measuring": ("measure",),
    "metrics": ("METRICS", "metric"),
    "participant": ("Participant",),
    "partners": ("Partner",),
    "places": ("PlacesUsed", "places_used"),
    "projects": ("Project",),
    "rate": ("Figure", "Rate"),
    "reports.data_sets": ("cas_01", "cas_02"),
    "reports.esf_sheet": ("esf_plus",),
    "reports.given": ("Given",),
    "reports.report": ("Report", "Tabled"),
    "reports.yearly_cis": ("cis_report",),
    "reports.yearly_kis": ("kis_report",),
    "returning": ("one_record_each",),
    "spec": ("MetricSpec",),
    "spell": ("Spell",),
    "stated": ("Breakdown", "Goal", "Result", "Target"),
    "support": ("Support",),
    "suppressed": ("Suppressed",),
    "targets": ("heads", "realised"),
    "time_to": ("TimeTo", "incidence", "survival"),
    "unit_costs": ("UnitCost", "unit_cost"),
}
__getattr__, __dir__ = door(
    __name__,
    {name: f"{__name__}.{room}" for room, names in _ROOMS.items() for name in names},
)
