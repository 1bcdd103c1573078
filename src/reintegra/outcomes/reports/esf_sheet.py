"""The sheet of ESF+ indicators: outputs and immediate results.

Until 2020 a record counted only if sex, status, age, education and household were
complete (E3). Here every cell has the number of persons of whom it is not known.

Source:
    European Commission, SFC portal, for EECR01 and EECR04; no other code was verified,
    so that they are shown on request only, and marked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from reintegra.arguments import check_arguments
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Period
from reintegra.law.timeline import Version, over_time
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.measuring.measure import measure
from reintegra.outcomes.measuring.rate import Rate
from reintegra.outcomes.reports import common_tables as parts
from reintegra.outcomes.reports.cells import Blank, Cell, Share
from reintegra.outcomes.reports.outputs import OUTPUTS, persons_of_output
from reintegra.outcomes.reports.report import Report
from reintegra.outcomes.reports.stocks import (
    Stocks,
    persons_counted,
    persons_in_denominator,
    persons_where,
)
from reintegra.outcomes.reports.tables import Heading, ReportTable, Row
from reintegra.outcomes.reports.versions import TEMPLATE, ReportVersion
from reintegra.reading.record.notices import Notice

SHEET = Heading("esf_plus", "Wskaźniki EFS+", "ESF+ indicators")
VERIFIED = ("EECR01", "EECR04")
"""The codes that were verified."""

LAW = over_time(
    Version(
        date(2021, 1, 1),
        TEMPLATE,
        page("European Commission, SFC portal", "Komisja Europejska, portal SFC"),
        Evidence.OFFICIAL,
    )
)


_RESULTS = tuple(f"EECR0{number}" for number in range(1, 7))


@check_arguments
def esf_plus(
    cohort: Cohort | Iterable[Participant],
    period: Period,
    *,
    recorded: Iterable[str] = (),
    under: Interpretations = RECOMMENDED,
) -> Report:
    """Write the sheet of ESF+ indicators (*wskaźniki EFS+*).

    Args:
        cohort: The participants of the project.
        period: The days reported: outputs count those who came, results those who left.
        recorded: Target groups that were asked about although nobody belongs to them.
            For any other group without members it is not known whether it has any.
        under: Whether codes that were not verified may be used.

    Raises:
        NotInForceError: The period ends before the programming period begins.

    Source:
        European Commission, SFC portal, for EECR01 and EECR04.
    """
    whole = Cohort.of(cohort)
    stocks, chosen = Stocks(whole, period), ReportVersion.on(period.last, LAW, SHEET)
    codes = [code for code in _RESULTS if under.unverified or code in VERIFIED]
    leavers = stocks.leavers_cohort()
    rates = [measure(leavers, f"eu.{code.lower()}", under=under) for code in codes]
    tables = list(_results(whole, rates))
    if under.unverified:
        tables[:0] = [_outputs(stocks, frozenset(recorded))]
    return chosen.report(period, tables, _codes(used=under.unverified))


def _codes(*, used: bool) -> Notice:
    """Return a notice of the codes that were not verified: used or left out."""
    outputs = f"{OUTPUTS[0].heading.key}–{OUTPUTS[-1].heading.key}"
    results = ", ".join(code for code in _RESULTS if code not in VERIFIED)
    pl = "kody niepotwierdzone" if used else "pominięto kody niepotwierdzone"
    en = "codes that were not verified" if used else "left out, as not verified"
    return Notice(
        "evidence",
        f"{pl}: {outputs}, {results}",
        f"{Evidence.UNVERIFIED.name}, {en}: {outputs}, {results}",
    )


# -- outputs: those who came


def _outputs(stocks: Stocks, recorded: frozenset[str]) -> ReportTable:
    columns = parts.by_sex(stocks.cohort, stocks.started)
    of = Heading("outputs", "Produkty (kody niepotwierdzone)", "Outputs (UNVERIFIED)")
    rows = []
    for one in OUTPUTS:
        persons = persons_of_output(one, stocks, recorded)
        cells: tuple[Cell, ...] = (Blank.NOT_KNOWN,) * len(columns)
        if persons is not None:
            cells = tuple(persons & there for _, there in columns)
        rows.append(
            Row(code_heading(one.heading.key, one.heading.pl, one.heading.en), cells)
        )
    headings = tuple(heading for heading, _ in columns)
    return ReportTable(of, headings, tuple(rows), overlapping=True)


# -- results: those who left


def _results(cohort: Cohort, rates: Iterable[Rate]) -> Iterator[ReportTable]:
    every = persons_where(cohort, lambda _: True)
    named = [(_heading(rate), rate) for rate in rates]
    of = Heading("results", "Rezultaty", "Results")
    rows = ((heading, persons_counted(rate)) for heading, rate in named)
    yield parts.cross(of, rows, parts.by_sex(cohort, every), overlapping=True)
    columns = (
        Heading("count", "licznik", "numerator"),
        Heading("of", "mianownik", "denominator"),
        Heading("share", "wskaźnik", "share"),
    )
    of = Heading(
        "rates", "Wskaźniki w odniesieniu do ich grup", "Shares of their populations"
    )
    yield ReportTable(
        of, columns, tuple(_rate(*one) for one in named), overlapping=True
    )


def _rate(heading: Heading, rate: Rate) -> Row:
    met, below = persons_counted(rate), persons_in_denominator(rate)
    return Row(heading, (met, below, Share(met & below, below)))


def _heading(rate: Rate) -> Heading:
    code = rate.spec.id.removeprefix("eu.").upper()
    return code_heading(code, rate.spec.pl, rate.spec.en)


def code_heading(code: str, pl: str, en: str) -> Heading:
    """Return the heading of an indicator; a code that was not verified is marked."""
    if code in VERIFIED:
        return Heading(code, f"{code} {pl}", f"{code} {en}")
    level = Evidence.UNVERIFIED
    return Heading(code, f"{code} ({level.pl}) {pl}", f"{code} ({level.name}) {en}")
