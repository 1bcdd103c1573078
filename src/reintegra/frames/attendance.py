"""Day marks into months: what each person's days of a month count as.

The days are classified by the sentences that `cis.integration_benefit` reads for one
person, so that both come to the same amount.
"""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from reintegra.arguments import check_arguments
from reintegra.frames.attendance_days import classified_days
from reintegra.frames.attendance_months import counted, with_months
from reintegra.frames.attendance_registers import Registers
from reintegra.frames.attendance_stays import calendar_of, counted_stays, cut
from reintegra.frames.conversion import to_native
from reintegra.grammar.scope import LawScope
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month
from reintegra.programmes.cis.class_days import ClassDays, Given
from reintegra.programmes.cis.class_days import class_days as read_class_days
from reintegra.reading.columns.names import Unknown
from reintegra.reading.columns.time import number_of

FrameT = TypeVar("FrameT")
ClassDaysGiven = ClassDays | Given


@check_arguments
def attendance(  # noqa: PLR0913 - three registers, and how they are read
    marks: FrameT,
    stays: FrameT,
    certificates: FrameT | None = None,
    *,
    class_days: ClassDaysGiven | None = None,
    until: Month | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
    unknown_names: Unknown = "refuse",
) -> FrameT:
    """Count the days of stays in a centre (CIS) into months, from day marks.

    The answer has one row for each person and month with a day of participation:
    ``id``, ``month`` (Date, its first day), the facts of ``cis.BenefitMonth``, and
    ``complete`` (Boolean): whether it is known what every day of the month counts as.
    ``frames.compute(…, cis.BENEFIT, on="month")`` turns it into amounts, which are
    those of ``cis.integration_benefit`` for the same days.

    Stays of one person are counted together where they meet in a month. A class day
    without a mark reduces nothing and leaves its month not complete, as does an absence
    marked on a Saturday where *class_days* are not given. A mark on a day that is no
    day of participation, or on which no classes are held, is left out: nothing is
    counted for it (``cis.check`` names such marks for one person). A certificate counts
    for the days of participation that it covers, and beats a contrary mark.

    Args:
        marks: Any frame that narwhals supports, one row a day: ``id`` (String or
            Int64), ``day`` (Date) and ``mark`` (String), one of those of
            ``cis.Attendance``. A null mark is no mark.
        stays: A frame of the same kind, one row a stay: ``id``, ``start`` and ``end``
            (Date; ``end`` null while it goes on); and where there are such columns,
            ``extension_months`` (Int64) and ``job_from`` (Date), as in
            ``cis.Participation``.
        certificates: A frame of the same kind, one row a certificate of incapacity:
            ``id``, ``first`` and ``last`` (Date); ``None`` where there are none.
        class_days: The centre's class days, as in ``cis.Attendance``, for all stays.
        until: The last month that has rows; ``None`` for every month to the end of each
            stay, or of its last phase while it goes on.
        under: How open points are read.
        known_on: Read the law as it could be known on that day; a month after that of
            this day has no row.
        unknown_names: Whether a mark that there is not is refused, or taken as no mark
            (``"null"``).

    Returns:
        A frame of the same kind, ordered by person and month; an Arrow table where a
        database other than DuckDB was given.

    Raises:
        ArgumentError: One is no frame, or they are of several kinds.
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        ColumnError: A column is missing or of another type; a mark is not known, and
            how many rows have it is said; a row has no person or no day; two marks on a
            day; a mark or a certificate of somebody without a stay; certificates or
            stays that overlap; a stay that ends before it begins, begins before
            2003-08-14, or has months of extension beyond 0 to 1200.
        PeriodError: *class_days* are neither weekdays nor days.

    Source:
        art. 15 ust. 1, 3, 6, 7, 7a ustawy o zatrudnieniu socjalnym.
    """
    registers = Registers.of(
        "frames.attendance", marks, stays, certificates, unknown_names
    )
    last = _last_day(until, known_on)
    scope = LawScope(under=under, known_on=known_on)
    found = cut(counted_stays(registers, scope), None, last)
    calendar = calendar_of(found, read_class_days(class_days))
    counts = counted(classified_days(registers, found, calendar, None, scope))
    months = with_months(counts, calendar, registers.people)
    made: FrameT = to_native(months, registers.source)
    return made


def _last_day(until: Month | None, known_on: date | None) -> int | None:
    """Number the last day that counts: none of a month whose law is not known yet."""
    months = [until] if until else []
    if known_on is not None:
        months.append(Month.of(known_on))
    return number_of(min(months).last) if months else None
