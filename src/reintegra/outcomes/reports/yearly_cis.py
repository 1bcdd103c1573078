"""The yearly report of a centre, due by 31 March.

Source:
    art. 5 ust. 4 pkt 2, ust. 6 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from reintegra.arguments import check_arguments
from reintegra.law.periods import Period
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.reports import common_tables as parts
from reintegra.outcomes.reports import versions
from reintegra.outcomes.reports.cells import Blank, Cell, Persons, Share
from reintegra.outcomes.reports.common_tables import BY_GROUP, NamedPersons, cross
from reintegra.outcomes.reports.further_inputs import NOTHING, FurtherInputs
from reintegra.outcomes.reports.report import Report
from reintegra.outcomes.reports.stocks import Stocks, report_period
from reintegra.outcomes.reports.tables import Heading, ReportTable, Row
from reintegra.programmes.duties.tables.reports import CIS_REPORT

CIS = Heading("cis_report", "Roczne sprawozdanie CIS", "Yearly report of a CIS")
HALF_YEAR = Heading(
    "cis_report", "Półroczne sprawozdanie CIS", "Half-yearly report of a CIS"
)


@check_arguments
def cis_report(
    cohort: Cohort | Iterable[Participant],
    year: int | Period,
    *,
    inputs: FurtherInputs = NOTHING,
    filed: date | None = None,
) -> Report:
    """Write the yearly report of a centre (*roczne sprawozdanie CIS*).

    Args:
        cohort: The participants of the centre, also those of other years.
        year: The year reported, or a half of it as a period.
        inputs: What the report needs beside the cohort.
        filed: The day of filing, which chooses the content; 31 March of the next year
            if not said, of half a year the day after it.

    Raises:
        NotInForceError: There was no such report.
        PeriodError: *year* is no year, and no half of one.

    Source:
        art. 5 ust. 4 pkt 2, ust. 6 ustawy o zatrudnieniu socjalnym; Dz.U. 2017 poz. 97.
    """
    period = report_period(year)
    stocks = Stocks(Cohort.of(cohort), period)
    day = versions.deciding_day(CIS_REPORT, period, filed)
    title = CIS if versions.whole_year(period) else HALF_YEAR
    chosen = versions.ReportVersion.on(day, versions.CIS, title)
    tables = _cis(stocks, inputs) if chosen.full else _cis_effects(stocks, inputs)
    notes = parts.YEAR_OF_LEAVING, *parts.unnamed_groups(stocks.cohort)
    return chosen.report(stocks.period, tables, *notes)


def _columns(stocks: Stocks) -> tuple[NamedPersons, ...]:
    return (
        parts.took_part(stocks),
        parts.started(stocks),
        parts.finished(stocks),
        parts.independent(stocks),
    )


def _cis(stocks: Stocks, inputs: FurtherInputs) -> Iterator[ReportTable]:
    yield inputs.table("staff")
    rows = parts.by_group(stocks.cohort)
    yield cross(BY_GROUP, rows, _columns(stocks), overlapping=True)
    yield _effects(stocks)
    yield _reintegration(stocks, inputs)
    for name in ("services", "grants", "executed", "plan"):
        yield inputs.table(name)
    yield parts.endings(stocks)


def _cis_effects(stocks: Stocks, inputs: FurtherInputs) -> Iterator[ReportTable]:
    yield inputs.table("grants")
    yield cross(BY_GROUP, parts.by_group(stocks.cohort)[:1], _columns(stocks))
    yield _effects(stocks)
    yield inputs.table("plan")
    yield parts.endings(stocks)


def _effects(stocks: Stocks) -> ReportTable:
    """Make the table of shares of independent persons, with two denominators."""
    return shares(
        Heading("effects", "Usamodzielnieni ekonomicznie", "Economically independent"),
        stocks.independent,
        (parts.took_part(stocks), parts.finished(stocks)),
    )


def shares(of: Heading, part: Persons, below: Iterable[NamedPersons]) -> ReportTable:
    """Divide some persons by others, each denominator named."""
    columns = (
        Heading("count", "licznik", "numerator"),
        Heading("of", "mianownik", "denominator"),
        Heading("share", "udział", "share"),
    )
    rows = []
    for heading, persons in below:
        both = part & persons
        rows.append(Row(heading, (both, persons, Share(both, persons))))
    return ReportTable(of, columns, tuple(rows))


def _reintegration(stocks: Stocks, inputs: FurtherInputs) -> ReportTable:
    known = inputs.social
    social: Cell = Blank.NOT_KNOWN if known is None else stocks.took_part & known
    rows = (
        Row(VOCATIONAL, (stocks.vocational,)),
        Row(SOCIAL, (social,)),
    )
    return ReportTable(REINTEGRATION, (parts.PERSONS,), rows, overlapping=True)


REINTEGRATION = Heading(
    "reintegration", "Objęci reintegracją", "Covered by reintegration"
)
VOCATIONAL = Heading("vocational", "zawodową", "vocational")
SOCIAL = Heading("social", "społeczną", "social")
