"""The ministry's data sets CAS 01 (clubs) and CAS 02 (centres).

Source:
    forms MRiPS CAS 01 and CAS 02, edition of 2024 (form.stat.gov.pl).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reintegra.arguments import check_arguments
from reintegra.law.timeline import Timeline
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.cohort.spell import KINDS
from reintegra.outcomes.reports import common_tables as parts
from reintegra.outcomes.reports import versions
from reintegra.outcomes.reports.cells import Blank, Persons
from reintegra.outcomes.reports.common_tables import BY_GROUP, NamedPersons, cross
from reintegra.outcomes.reports.further_inputs import NOTHING, FurtherInputs
from reintegra.outcomes.reports.report import Report
from reintegra.outcomes.reports.stocks import Stocks, persons_where, year_of
from reintegra.outcomes.reports.tables import Heading, ReportTable, Row
from reintegra.outcomes.reports.yearly_cis import REINTEGRATION, SOCIAL, VOCATIONAL

CLUB = Heading("cas_01", "MRiPS CAS 01 (KIS)", "MRiPS CAS 01 (KIS)")
CENTRE = Heading("cas_02", "MRiPS CAS 02 (CIS)", "MRiPS CAS 02 (CIS)")
_EN = {kind: kind.replace("_", " ") for kind in KINDS}


@check_arguments
def cas_01(
    cohort: Cohort | Iterable[Participant],
    year: int,
    *,
    inputs: FurtherInputs = NOTHING,
) -> Report:
    """Write the data set of a club (*MRiPS CAS 01*).

    Args:
        cohort: The participants of the club, also those of other years.
        year: The year reported.
        inputs: What the report needs beside the cohort.

    Raises:
        NotInForceError: The form of that year is not known.
        PeriodError: *year* is no year.

    Source:
        form MRiPS CAS 01, edition of 2024 (form.stat.gov.pl).
    """
    stocks = Stocks(Cohort.of(cohort), year_of(year))
    return _report(stocks, versions.CAS_01, CLUB, _club(stocks, inputs))


def _report(
    stocks: Stocks, law: Timeline[str], of: Heading, tables: Iterable[ReportTable]
) -> Report:
    """Put the tables of a form together; the form of the year's last day counts."""
    chosen = versions.ReportVersion.on(stocks.period.last, law, of)
    notes = (
        versions.EDITION,
        parts.YEAR_OF_LEAVING,
        *parts.unnamed_groups(stocks.cohort),
    )
    return chosen.report(stocks.period, tables, *notes)


def _club(stocks: Stocks, inputs: FurtherInputs) -> Iterator[ReportTable]:
    cohort = stocks.cohort
    begun = Heading("started", "Rozpoczęli", "Started")
    groups = parts.by_group(cohort)
    yield cross(begun, groups, parts.by_sex(cohort, stocks.started), overlapping=True)
    here = Heading("participants", "Uczestnicy", "Participants")
    sexes = parts.by_sex(cohort, stocks.took_part)
    yield cross(here, (parts.took_part(stocks),), sexes)
    after = Heading(
        "finished",
        "Ukończyli, według działań podjętych po zakończeniu KIS",
        "Finished, by what they took up after the club",
    )
    sexes = parts.by_sex(cohort, stocks.finished)
    yield cross(after, _after(cohort, stocks.finished), sexes, overlapping=True)
    yield _reintegration(stocks, inputs)


def _after(cohort: Cohort, finished: Persons) -> Iterator[NamedPersons]:
    """Yield the persons who finished by what they did afterwards; kinds overlap."""
    yield parts.TOTAL, finished
    doing = {kind: persons_where(cohort, _did_after(kind)) for kind in KINDS}
    for kind, persons in doing.items():
        yield Heading(kind, KINDS[kind], _EN[kind]), persons
    none = finished - Persons(frozenset().union(*(one.ids for one in doing.values())))
    followed = persons_where(cohort, _followed_up)
    yield Heading("nothing", "żadne z nich", "none of these"), none & followed
    yield Heading("not_known", "nie wiadomo", "not known"), none - followed


def _did_after(kind: str) -> parts.Test:
    return lambda one: any(
        spell.kind == kind and one.exit and (spell.end is None or spell.end > one.exit)
        for spell in one.spells
    )


def _followed_up(one: Participant) -> bool:
    known = one.followed_to
    return one.exit is not None and known is not None and known >= one.exit


def _reintegration(stocks: Stocks, inputs: FurtherInputs) -> ReportTable:
    cohort = stocks.cohort
    rows = [Row(VOCATIONAL, _sexes(cohort, stocks.vocational))]
    if inputs.social is None:
        rows.append(Row(SOCIAL, (Blank.NOT_KNOWN,) * len(parts.BY_SEX)))
    else:
        rows.append(Row(SOCIAL, _sexes(cohort, stocks.took_part & inputs.social)))
    return ReportTable(REINTEGRATION, parts.BY_SEX, tuple(rows), overlapping=True)


def _sexes(cohort: Cohort, persons: Persons) -> tuple[Persons, ...]:
    return tuple(found for _, found in parts.by_sex(cohort, persons))


@check_arguments
def cas_02(
    cohort: Cohort | Iterable[Participant],
    year: int,
    *,
    inputs: FurtherInputs = NOTHING,
) -> Report:
    """Write the data set of a centre (*MRiPS CAS 02*).

    Args:
        cohort: The participants of the centre, also those of other years.
        year: The year reported.
        inputs: What the report needs beside the cohort.

    Raises:
        NotInForceError: The form of that year is not known.
        PeriodError: *year* is no year.

    Source:
        form MRiPS CAS 02, edition of 2024 (form.stat.gov.pl).
    """
    stocks = Stocks(Cohort.of(cohort), year_of(year))
    return _report(stocks, versions.CAS_02, CENTRE, _centre(stocks, inputs))


def _centre(stocks: Stocks, inputs: FurtherInputs) -> Iterator[ReportTable]:
    yield inputs.table("staff")
    groups = parts.by_group(stocks.cohort)
    columns = parts.took_part(stocks), parts.started(stocks), parts.finished(stocks)
    yield cross(BY_GROUP, groups, columns, overlapping=True)
    kinds = (
        (
            Heading(kind, kind, kind),
            stocks.leavers & stocks.with_value("independent", kind),
        )
        for kind in stocks.kinds
    )
    of = Heading(
        "independent",
        "Usamodzielnieni ekonomicznie według grup i rodzaju usamodzielnienia",
        "Economically independent, by groups and kind of independence",
    )
    total = (parts.TOTAL, stocks.independent)
    yield cross(of, groups, (total, *kinds), overlapping=True)
    yield inputs.table("services")
    yield inputs.table("grants")
