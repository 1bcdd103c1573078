"""The required content of a report, by the day on which it was due or filed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.periods import Month, Period, a_day, shift
from reintegra.law.timeline import Timeline, Version, over_time
from reintegra.outcomes.reports.report import Report
from reintegra.outcomes.reports.tables import Heading, ReportTable
from reintegra.programmes import cis, kis
from reintegra.programmes.documents.checklist import Checklist
from reintegra.programmes.duties.calendar.days import due_days
from reintegra.programmes.duties.model.duty import Duty
from reintegra.reading.record.notices import Notice
from reintegra.values import frozen

EFFECTS, TEMPLATE = "effects", "template"
"""The two contents: a settlement with effects only, and the fuller one of later."""


def _contents(report: Checklist) -> Timeline[str]:
    """Return the content by period: effects first, the fuller content afterwards."""
    contents = (EFFECTS, *[TEMPLATE] * (len(report.law.versions) - 1))
    return over_time(
        *(
            Version(one.since, content, one.cites, one.evidence, also=one.also)
            for one, content in zip(report.law.versions, contents, strict=True)
        )
    )


CIS = _contents(cis.REPORT)
"""The yearly report of a centre."""

KIS = _contents(kis.REPORT)
"""The yearly report of a club; no template is known to have been set (ust. 7)."""


def _form(name: str) -> Timeline[str]:
    where = page(
        f"form {name}, edition of 2024 (form.stat.gov.pl)",
        f"formularz {name}, wydanie z 2024 r. (form.stat.gov.pl)",
    )
    return over_time(Version(date(2024, 1, 1), TEMPLATE, where, Evidence.OFFICIAL))


CAS_01, CAS_02 = _form("MRiPS CAS 01"), _form("MRiPS CAS 02")
"""The ministry's data sets of clubs and of centres, read in the edition of 2024."""

EDITION = Notice(
    "form",
    "formularz sprawdzono w wydaniu z 2024 r.; jego własne listy kategorii nie są "
    "znane, podano kategorie danych",
    "the form was read in its edition of 2024; its own lists of categories are not "
    "known, those of the data are given",
)


HALF = Notice(
    "period",
    "ustawa przewiduje sprawozdanie roczne; półroczne ma treść rocznego",
    "the act knows a yearly report; a half-yearly one has its content",
)


def deciding_day(duty: Duty, period: Period, filed: date | None) -> date:
    """Return the day whose law decides the content of the report on a period.

    Args:
        duty: The duty to report, which names the day; no act names one for half a year,
            whose next day is taken.
        period: The year reported, or a half of it.
        filed: The day of filing, where it is known.
    """
    if filed is not None:
        return a_day(filed)
    year = period.first.year
    if not whole_year(period):
        return shift(period.last, 1)
    due_day = next(due_days(duty, year + 1), None)
    return Month(year + 1, 1).first if due_day is None else due_day.nominal


def whole_year(period: Period) -> bool:
    """Whether a period that is reported is a year, not a half of one."""
    return (period.first.month, period.last.month) == (1, 12)


@frozen
class ReportVersion:
    """The version of a report that a day chooses."""

    heading: Heading
    version: Version[str]

    @classmethod
    def on(cls, day: date, law: Timeline[str], of: Heading) -> ReportVersion:
        """Choose a version.

        Raises:
            NotInForceError: There was no such report.
        """
        return cls(of, law.on(day, what=of.en))

    @property
    def full(self) -> bool:
        """Whether it is the fuller content."""
        return self.version.require() == TEMPLATE

    def report(
        self, period: Period, tables: Iterable[ReportTable], *notes: Notice
    ) -> Report:
        """Make the report of it."""
        version = self.version
        half = () if whole_year(period) else (HALF,)
        return Report(
            self.heading,
            period,
            version.sources,
            version.evidence,
            tuple(tables),
            (*notes, *half),
        )
