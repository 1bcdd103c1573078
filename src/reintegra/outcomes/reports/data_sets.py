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
from reintegra.outcomes.reports.common_tables import BY_GROUP, Named, crossed
from reintegra.outcomes.reports.further_inputs import NOTHING, Given
from reintegra.outcomes.reports.report import Report
from reintegra.outcomes.reports.stocks import Stocks, who, year_of
from reintegra.outcomes.reports.tables import Heading, Row, Tabled
from reintegra.outcomes.reports.yearly_cis import REINTEGRATION, SOCIAL, VOCATIONAL

CLUB = Heading("cas_01", "MRiPS CAS 01 (KIS)", "MRiPS CAS 01 (KIS)")
CENTRE = Heading("cas_02", "MRiPS CAS 02 (CIS)", "MRiPS CAS 02 (CIS)")
_EN = {kind: kind.replace("_", " ") for kind in KINDS}


@check_arguments
def cas_01(
    cohort: Cohort | Iterable[Participant], year: int, *, given: Given = NOTHING
) -> Report:
    """Write the data set of a club (*MRiPS CAS 01*).

    Args:
        cohort: The participants of the club, also those of other years.
        year: The year reported.
        given: What the cohort cannot tell.

    Raises:
        NotInForceError: The form of that year is not known.
        PeriodError: *year* is no year.

    Source:
        form MRiPS CAS 01, edition of 2024 (form.stat.gov.pl).
    """
    stocks = Stocks(Cohort.of(cohort), year_of(year))
    return _report(stocks, versions.CAS_01, CLUB, _club(stocks, given))


def _report(
    stocks: Stocks, law: Timeline[str], of: Heading, tables: Iterable[Tabled]
) -> Report:
    """Put the tables of a form together; the form of the year's last day counts."""
    chosen = versions.Chosen.on(stocks.period.last, law, of)
    notes = versions.EDITION, parts.YEAR_OF_LEAVING, *parts.other_groups(stocks.cohort)
    return chosen.report(stocks.period, tables, *notes)


def _club(stocks: Stocks, given: Given) -> Iterator[Tabled]:
    cohort = stocks.cohort
    begun = Heading("started", "Rozpoczęli", "Started")
    groups = parts.by_group(cohort)
    yield crossed(begun, groups, parts.by_sex(cohort, stocks.started), overlapping=True)
    here = Heading("participants", "Uczestnicy", "Participants")
    sexes = parts.by_sex(cohort, stocks.took_part)
    yield crossed(here, (parts.took_part(stocks),), sexes)
    after = Heading(
        "finished",
        "Ukończyli, według działań podjętych po zakończeniu KIS",
        "Finished, by what they took up after the club",
    )
    sexes = parts.by_sex(cohort, stocks.finished)
    yield crossed(after, _after(cohort, stocks.finished), sexes, overlapping=True)
    yield _reintegration(stocks, given)


def _after(cohort: Cohort, finished: Persons) -> Iterator[Named]:
    """Go through what those who finished did after leaving; several may apply."""
    yield parts.TOTAL, finished
    doing = {kind: who(cohort, _does(kind)) for kind in KINDS}
    for kind, persons in doing.items():
        yield Heading(kind, KINDS[kind], _EN[kind]), persons
    none = finished - Persons(frozenset().union(*(one.ids for one in doing.values())))
    asked = who(cohort, _asked)
    yield Heading("nothing", "żadne z nich", "none of these"), none & asked
    yield Heading("not_known", "nie wiadomo", "not known"), none - asked


def _does(kind: str) -> parts.Holds:
    return lambda one: any(
        spell.kind == kind and one.exit and (spell.end is None or spell.end > one.exit)
        for spell in one.spells
    )


def _asked(one: Participant) -> bool:
    known = one.followed_to
    return one.exit is not None and known is not None and known >= one.exit


def _reintegration(stocks: Stocks, given: Given) -> Tabled:
    cohort = stocks.cohort
    rows = [Row(VOCATIONAL, _sexes(cohort, stocks.vocational))]
    if given.social is None:
        rows.append(Row(SOCIAL, (Blank.NOT_KNOWN,) * len(parts.BY_SEX)))
    else:
        rows.append(Row(SOCIAL, _sexes(cohort, stocks.took_part & given.social)))
    return Tabled(REINTEGRATION, parts.BY_SEX, tuple(rows), overlapping=True)


def _sexes(cohort: Cohort, persons: Persons) -> tuple[Persons, ...]:
    return tuple(found for _, found in parts.by_sex(cohort, persons))


@check_arguments
def cas_02(
    cohort: Cohort | Iterable[Participant], year: int, *, given: Given = NOTHING
) -> Report:
    """Write the data set of a centre (*MRiPS CAS 02*).

    Args:
        cohort: The participants of the centre, also those of other years.
        year: The year reported.
        given: What the cohort cannot tell.

    Raises:
        NotInForceError: The form of that year is not known.
        PeriodError: *year* is no year.

    Source:
        form MRiPS CAS 02, edition of 2024 (form.stat.gov.pl).
    """
    stocks = Stocks(Cohort.of(cohort), year_of(year))
    return _report(stocks, versions.CAS_02, CENTRE, _centre(stocks, given))


def _centre(stocks: Stocks, given: Given) -> Iterator[Tabled]:
    yield given.table("staff")
    groups = parts.by_group(stocks.cohort)
    columns = parts.took_part(stocks), parts.started(stocks), parts.finished(stocks)
    yield crossed(BY_GROUP, groups, columns, overlapping=True)
    kinds = (
        (Heading(kind, kind, kind), stocks.left & stocks.of_whom("independent", kind))
        for kind in stocks.kinds
    )
    of = Heading(
        "independent",
        "Usamodzielnieni ekonomicznie według grup i rodzaju usamodzielnienia",
        "Economically independent, by groups and kind of independence",
    )
    total = (parts.TOTAL, stocks.independent)
    yield crossed(of, groups, (total, *kinds), overlapping=True)
    yield given.table("services")
    yield given.table("grants")
