"""The centre itself: its status, its reports, and how many participants for a worker.

Source: art. 5, 11 ust. 3 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.grammar.builders import at_most, times
from reintegra.grammar.facts import count
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition
from reintegra.grammar.windows import Window
from reintegra.law.acts import A2015, A2022, UZS
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.periods import Period
from reintegra.law.terms import years_after
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.cis.application_day import application_day
from reintegra.programmes.duties.calendar.days import due_days
from reintegra.programmes.duties.tables.reports import CIS_REPORT, CIS_VOIVODE_REPORT
from reintegra.reading.record.findings import Finding, check_limit
from reintegra.values import frozen
from reintegra.values.text import Text

# -- status and reports


@check_arguments
@frozen
class CentreStatus:
    """The status of centre (*status centrum integracji społecznej*).

    Attributes:
        period: From the day of the voivode's decision to its last day.
        years: For how many years it was granted.
        cites: The unit of law.
        also: Why it is that of the former act, ``()`` where it is not.
    """

    period: Period
    years: int
    cites: Citation
    also: tuple[Citation, ...] = ()


@check_arguments
def status(granted: date, *, filed: date | None = None) -> CentreStatus:
    """Return the status that the voivode grants by a decision on a day.

    From 2007-07-14 it may be extended for as long again, on the reports of the last 3
    years (art. 5 ust. 5a).

    Args:
        granted: Day of the decision; its law counts.
        filed: Day of the application; what was filed before 2022-02-15 and not decided
            by then is decided by the former act. ``None`` where it does not matter.

    Raises:
        NotInForceError: *granted* is before 2003-08-14.
        PeriodError: A day is no day, or *granted* is before *filed*.

    Source:
        art. 5 ust. 2, 5a ustawy o zatrudnieniu socjalnym; art. 8 ustawy z dnia 13
        stycznia 2022 r. (Dz.U. 2022 poz. 218); art. 112 Kodeksu cywilnego (by
        interpretation).

    >>> print(status(date(2026, 3, 2)).period)
    2026-03-02 – 2031-03-02
    """
    day = granted if filed is None else application_day(filed, granted)
    found = uzs.CIS_STATUS_YEARS.on(day)
    years = int(found.value)
    period = Period(granted, years_after(granted, years))
    also = () if day == granted else (A2022.at("art. 8"),)
    return CentreStatus(period, years, found.citation, also)


@check_arguments
@frozen
class YearlyReport:
    """A report that is due once a year (*sprawozdanie roczne*).

    Attributes:
        pl: What it is, in Polish.
        en: What it is, in English.
        day: The day set by the act.
        last: The last day to hand it in: *day*, or the next one that is no day off
            work, nor a Saturday from 2017 on (by interpretation).
        cites: The unit of law.
    """

    pl: str
    en: str
    day: date
    last: date
    cites: Citation


REPORTS = uzs.CIS_REPORT_DEADLINE, uzs.CIS_VOIVODE_REPORT_DEADLINE
"""By 31 March the centre's; by 30 April, from 2007-07-14, the voivode's."""


@check_arguments
def reports(year: int) -> tuple[YearlyReport, ...]:
    """List the yearly reports due in a year, ``()`` before there were any.

    They are those of `reintegra.programmes.duties`, which has the other duties too.

    Source:
        art. 5 ust. 4 pkt 2, ust. 7 ustawy o zatrudnieniu socjalnym; art. 115 Kodeksu
        cywilnego.

    >>> [str(one.last) for one in reports(2026)]
    ['2026-03-31', '2026-04-30']
    """
    return tuple(
        YearlyReport(number.pl, number.en, due.nominal, due.day, due.version.cites)
        for number, duty in zip(REPORTS, (CIS_REPORT, CIS_VOIVODE_REPORT), strict=True)
        for due in due_days(duty, year)
    )


# -- participants per worker


@frozen(kw_only=True)
class ClassGroup:
    """Those in classes at one time, and the workers who run them (*grupa*).

    Persons employed in the centre under art. 16 are not counted as participants.
    """

    participants: int | None = count(
        "uczestnicy zajęć", "participants", unit="persons", high=10_000
    )
    workers: int | None = count(
        "pracownicy bezpośrednio prowadzący zajęcia",
        "workers who run the classes directly",
        unit="persons",
        high=10_000,
    )


_group = fields(ClassGroup)
_ART_11 = "art. 11 ust. 3"
_per_worker = Clause(
    UZS.at(_ART_11),
    at_most(
        _group.participants, times(uzs.CIS_PARTICIPANTS_PER_WORKER_MAX, _group.workers)
    ),
    note=Text(
        "według ustawy liczba ta nie powinna być przekroczona",
        "the act says that the number should not be exceeded",
    ),
)
GROUP = Limit(
    "cis.GROUP",
    "limit liczby uczestników na pracownika prowadzącego zajęcia (zalecany)",
    "limit of participants per worker running classes (recommended)",
    Window.DAY,
    ClassGroup,
    over_time(
        *(
            Version[Condition](
                since, _per_worker, UZS.at(_ART_11, act.journal), Evidence.STATUTE
            )
            for since, act in ((UZS.in_force, UZS), (A2015.in_force, A2015))
        )
    ),
    kind=LimitKind.BOUND,
)
"""At most 5 for each worker, 10 from 2015-10-24 on."""


@check_arguments
def check_group(participants: int | None, workers: int | None, on: date) -> Finding:
    """Check how many participants there are for the workers who run classes.

    Args:
        participants: Those in classes, without persons employed in the centre under
            art. 16; ``None`` if not known.
        workers: Those who run the classes directly; ``None`` if not known.
        on: The day, whose law counts.

    Raises:
        FactError: A number that cannot be.
        NotInForceError: *on* is before 2003-08-14.

    Source:
        art. 11 ust. 3 ustawy o zatrudnieniu socjalnym.
    """
    counted = ClassGroup(participants=participants, workers=workers)
    return check_limit(GROUP, counted, (on,))
