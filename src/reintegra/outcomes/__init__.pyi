from reintegra.disclosure.suppress import suppress as suppress
from reintegra.outcomes.cohort.assessment import Change as Change
from reintegra.outcomes.cohort.assessment import change as change
from reintegra.outcomes.cohort.cohort import Cohort as Cohort
from reintegra.outcomes.cohort.join_stays import join_stays as join_stays
from reintegra.outcomes.cohort.participant import Participant as Participant
from reintegra.outcomes.cohort.spell import Spell as Spell
from reintegra.outcomes.measuring.breakdown import FigureBreakdown as FigureBreakdown
from reintegra.outcomes.measuring.breakdown import RateBreakdown as RateBreakdown
from reintegra.outcomes.measuring.breakdown import breakdown as breakdown
from reintegra.outcomes.measuring.cost_per_outcome import (
    cost_per_outcome as cost_per_outcome,
)
from reintegra.outcomes.measuring.delivery import SupportHours as SupportHours
from reintegra.outcomes.measuring.delivery import delivery as delivery
from reintegra.outcomes.measuring.explain_published import Explanation as Explanation
from reintegra.outcomes.measuring.explain_published import (
    explain_published as explain_published,
)
from reintegra.outcomes.measuring.figure import Figure as Figure
from reintegra.outcomes.measuring.measure import measure as measure
from reintegra.outcomes.measuring.places import PlacesUsed as PlacesUsed
from reintegra.outcomes.measuring.places import places_used as places_used
from reintegra.outcomes.measuring.rate import Rate as Rate
from reintegra.outcomes.measuring.side_by_side import SideBySide as SideBySide
from reintegra.outcomes.measuring.side_by_side import side_by_side as side_by_side
from reintegra.outcomes.measuring.thresholds import Thresholds as Thresholds
from reintegra.outcomes.measuring.thresholds import thresholds as thresholds
from reintegra.outcomes.measuring.time_to_work import TimeToWork as TimeToWork
from reintegra.outcomes.measuring.time_to_work import incidence as incidence
from reintegra.outcomes.measuring.time_to_work import survival as survival
from reintegra.outcomes.metrics import METRICS as METRICS
from reintegra.outcomes.metrics import metric as metric
from reintegra.outcomes.metrics.denominators import DENOMINATORS as DENOMINATORS
from reintegra.outcomes.metrics.observation_periods import Clock as Clock
from reintegra.outcomes.metrics.spec import MetricSpec as MetricSpec
from reintegra.outcomes.reports.data_sets import cas_01 as cas_01
from reintegra.outcomes.reports.data_sets import cas_02 as cas_02
from reintegra.outcomes.reports.esf_sheet import esf_plus as esf_plus
from reintegra.outcomes.reports.further_inputs import FurtherInputs as FurtherInputs
from reintegra.outcomes.reports.report import Report as Report
from reintegra.outcomes.reports.tables import ReportTable as ReportTable
from reintegra.outcomes.reports.yearly_cis import cis_report as cis_report
from reintegra.outcomes.reports.yearly_kis import kis_report as kis_report
from reintegra.outcomes.statistics.aalen_johansen import Incidence as Incidence
from reintegra.outcomes.statistics.aalen_johansen import (
    aalen_johansen as aalen_johansen,
)
from reintegra.outcomes.statistics.intervals import interval as interval
from reintegra.outcomes.statistics.kaplan_meier import Survival as Survival
from reintegra.outcomes.statistics.kaplan_meier import kaplan_meier as kaplan_meier
