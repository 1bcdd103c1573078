"""The list of a centre for a month or several, over columns: marks into amounts."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.frames.attendance_days import classified_days
from reintegra.frames.attendance_months import COUNTS, counted, with_months
from reintegra.frames.attendance_registers import Registers
from reintegra.frames.attendance_stays import (
    calendar_of,
    counted_stays,
    cut,
    spread_by_month,
)
from reintegra.frames.compute import compute
from reintegra.frames.conversion import collected, to_native
from reintegra.grammar.scope import LawScope
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month
from reintegra.law.timeline import not_before
from reintegra.programmes.cis.amount import BENEFIT
from reintegra.programmes.cis.class_days import ClassDays, Given
from reintegra.programmes.cis.class_days import class_days as read_class_days
from reintegra.reading.columns.column import whole
from reintegra.reading.columns.names import Unknown
from reintegra.reading.columns.time import least, number_of

FrameT = TypeVar("FrameT")
DataFrame = nw.DataFrame[Any]
ClassDaysGiven = ClassDays | Given
_AMOUNT = "cis_benefit"
col = nw.col


@check_arguments
def payroll(  # noqa: PLR0913 - three registers and months, and how they are read
    marks: FrameT,
    stays: FrameT,
    certificates: FrameT | None,
    month: Month,
    last: Month | None = None,
    *,
    lines: bool = False,
    class_days: ClassDaysGiven | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
    unknown_names: Unknown = "refuse",
) -> FrameT:
    """Compute a month's list for a centre (CIS), or those of several, from day marks.

    The rows and amounts are those of `reintegra.cis.payroll` for the same stays: one
    row for each person and month with a stay in it, those who left included. A person
    whose stay goes on after its last phase has a row of 0 days and 0 grosze. Findings,
    which change no amount, are `reintegra.cis.check`'s.

    Args:
        marks: As in `attendance`.
        stays: As in `attendance`.
        certificates: As in `attendance`; ``None`` where there are none.
        month: The month due, or the first of several.
        last: The last month due; ``None`` for one month.
        lines: Whether to add the lines of the statements.
        class_days: As in `attendance`.
        under: Interpretations of open points.
        known_on: Read the law as it could be known on that day, any day from the first
            of the last month on; ``None`` for the law as it is known now.
        unknown_names: As in `attendance`.

    Returns:
        A frame of the same kind, ordered by person and month; an Arrow table where a
        database other than DuckDB was given. ``id``, ``month`` (Date, its first day)
        and the facts of ``cis.BenefitMonth``; ``cis_benefit`` (Int64), the amount in
        grosze, null where no benefit existed or its base is not announced; with
        *lines*, those that `compute` adds; ``complete`` (Boolean), whether the amount
        is final; ``refund`` (Int64), the grosze that the labour office refunds for it:
        their sum is the ``refund`` of `reintegra.cis.Payroll`.

    Raises:
        ArgumentError: As `attendance`.
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        ColumnError: As `attendance`.
        PeriodError: *last* is before *month*, *known_on* is too early, or *class_days*
            are neither weekdays nor days.

    Source:
        art. 15 ust. 1, 3–8 ustawy o zatrudnieniu socjalnym.
    """
    due = _MonthsDue.of(month, last)
    not_before(known_on, due.last.first)
    registers = Registers.of(
        "frames.payroll", marks, stays, certificates, unknown_names
    )
    scope = LawScope(under=under, known_on=known_on)
    timetable = read_class_days(class_days)
    months = due.of_stays(registers, timetable, scope)
    on: Any = month if due.last == month else "month"
    how: Any = {"under": under, "known_on": known_on, "into": _AMOUNT}
    paid = nw.from_native(
        compute(months.to_native(), BENEFIT, on=on, lines=lines, **how),
        eager_only=True,
    )
    amount = col(_AMOUNT)
    complete = col("complete") & ~amount.is_null()
    names = (name for name in paid.columns if name != "complete")
    paid = paid.select(*names, complete=complete, refund=amount)
    made: FrameT = to_native(paid, registers.source)
    return made


@frozen
class _MonthsDue:
    """The months due, from one to another."""

    first: Month
    last: Month

    @classmethod
    def of(cls, first: Month, last: Month | None) -> _MonthsDue:
        """Read the months that were asked for.

        Raises:
            PeriodError: *last* is before *first*.
        """
        if last is not None and last < first:
            where, expected = "frames.payroll", f"{first} or later"
            raise PeriodError(where, "last", last, expected)
        return cls(first, last or first)

    def of_stays(
        self, given: Registers, class_days: ClassDays | None, scope: LawScope
    ) -> DataFrame:
        """Count the days of each person and month, 0 where a stay has none of them.

        Raises:
            ColumnError: Two stays of one person have a day in common.
        """
        since, until = number_of(self.first.first), number_of(self.last.last)
        stays = counted_stays(given, scope)
        kept = cut(stays, since, until)
        days = calendar_of(kept, class_days)
        counts = counted(classified_days(given, kept, days, since, scope))
        there, calendar = self._with_a_stay(stays, since, until)
        months = there.join(counts, on=["person", "months"], how="left")
        filled = {name: nw.coalesce(name, whole(0)) for name in COUNTS}
        return with_months(months.with_columns(**filled), calendar, given.people)

    def _with_a_stay(
        self, stays: DataFrame, since: int, until: int
    ) -> tuple[DataFrame, DataFrame]:
        """Return each person and month with a stay, and the days of the months."""
        last = least(nw.coalesce("ended", whole(until)), whole(until))
        there = cut(stays.with_columns(last=last), since, until)
        late = col("first") >= whole(since)
        first = nw.when(late).then(col("first")).otherwise(whole(since))
        there = there.with_columns(first=first)
        calendar = calendar_of(there, None)
        months = spread_by_month(there, calendar)
        return collected(months.select("person", "months").unique()), calendar
