"""The yearly report of a club, due by 31 March.

Source:
    art. 18a ust. 6 ustawy o zatrudnieniu socjalnym, of 2015 and of 2022.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from reintegra.arguments import check_arguments
from reintegra.law.periods import Period
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.measuring.measure import measure
from reintegra.outcomes.reports import common_tables as parts
from reintegra.outcomes.reports import versions
from reintegra.outcomes.reports.common_tables import BY_GROUP, NamedPersons, cross
from reintegra.outcomes.reports.further_inputs import NOTHING, FurtherInputs
from reintegra.outcomes.reports.report import Report
from reintegra.outcomes.reports.stocks import Stocks, persons_counted, report_period
from reintegra.outcomes.reports.tables import Heading, ReportTable
from reintegra.programmes.duties.tables.reports import KIS_REPORT

KIS = Heading("kis_report", "Roczne sprawozdanie KIS", "Yearly report of a KIS")
HALF_YEAR = Heading(
    "kis_report", "Półroczne sprawozdanie KIS", "Half-yearly report of a KIS"
)


@check_arguments
def kis_report(
    cohort: Cohort | Iterable[Participant],
    year: int | Period,
    *,
    inputs: FurtherInputs = NOTHING,
    filed: date | None = None,
) -> Report:
    """Write the yearly report of a club (*roczne sprawozdanie KIS*).

    Args:
        cohort: As for `cis_report`.
        year: As for `cis_report`.
        inputs: As for `cis_report`.
        filed: As for `cis_report`.

    Raises:
        NotInForceError: There was no such report: before 2015-10-24.
        PeriodError: *year* is no year, and no half of one.

    Source:
        art. 18a ust. 6 ustawy o zatrudnieniu socjalnym, of 2015 and of 2022.
    """
    period = report_period(year)
    stocks = Stocks(Cohort.of(cohort), period)
    day = versions.deciding_day(KIS_REPORT, period, filed)
    title = KIS if versions.whole_year(period) else HALF_YEAR
    chosen = versions.ReportVersion.on(day, versions.KIS, title)
    tables = _kis(stocks, inputs, day) if chosen.full else _kis_effects(stocks, inputs)
    notes = parts.YEAR_OF_LEAVING, *parts.unnamed_groups(stocks.cohort)
    return chosen.report(stocks.period, tables, *notes)


def _kis(stocks: Stocks, inputs: FurtherInputs, day: date) -> Iterator[ReportTable]:
    yield inputs.table("staff")
    employed = measure(stocks.leavers_cohort(), "uzs.kis_report.employed", on=day)
    pl, en = "w tym zatrudnieni po zakończeniu", "of whom employed after finishing"
    work = Heading("employed", pl, en)
    columns = (
        parts.took_part(stocks),
        _with_effects(stocks),
        (work, persons_counted(employed)),
    )
    rows = parts.by_group(stocks.cohort)
    yield cross(BY_GROUP, rows, columns, overlapping=True)
    yield inputs.table("activities")
    yield inputs.table("grants")
    yield parts.endings(stocks)


def _kis_effects(stocks: Stocks, inputs: FurtherInputs) -> Iterator[ReportTable]:
    yield inputs.table("grants")
    columns = parts.took_part(stocks), _with_effects(stocks)
    yield cross(BY_GROUP, parts.by_group(stocks.cohort)[:1], columns)
    yield parts.endings(stocks)


def _with_effects(stocks: Stocks) -> NamedPersons:
    pl, en = "osiągnęli efekty reintegracji", "achieved effects of reintegration"
    return Heading("with_effects", pl, en), stocks.with_effects
