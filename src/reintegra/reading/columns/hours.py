"""Read a limit over a log of hours: one row for each person and window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from reintegra.arguments import check_arguments
from reintegra.grammar.limits import Limit
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.reading.columns.inputs import (
    day_column,
    key_columns,
    minutes_column,
    read,
)
from reintegra.reading.columns.limits import LimitOverLog
from reintegra.reading.columns.log import Counting
from reintegra.reading.columns.run import native_frame, opened

FrameT = TypeVar("FrameT")


@check_arguments
def hours(  # noqa: PLR0913 - a log and a limit, and how they are read
    frame: FrameT,
    limit: Limit,
    *,
    person: str | Sequence[str] = "id",
    day: str = "day",
    minutes: str = "minutes",
    start: str | None = None,
    on: str | date | None = None,
    into: str | None = None,
    status: str | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> FrameT:
    """Hold *limit* against a log of hours: one row for each person and window.

    A row of the log is an entry: a person, a day and whole minutes; entries of a day
    add up. A window without an entry has no row; an entry of 0 minutes makes one. The
    answer has the person, the ``first`` and the ``last`` day of the window, its
    ``minutes`` and ``days_worked``, the other facts that the limit asks for, and the
    limit: true where it is kept, false where it is breached, null for *not known*, and
    where the limit is not in force, which *status* tells apart. It is ordered by
    person and window, and says what the checks of the programmes say of the same log.

    The limits are those that have a log, such as ``psu.WEEKLY_LIMIT``
    (``psu.EARLIER_WEEKLY_LIMIT`` for agreements made before 2025-06-01),
    ``psu.YEARLY_LIMIT`` and ``psu.WORK_DAY``, ``pai.ACTIVATION`` and
    ``pai.INTEGRATION`` (of entries within the edition), ``reintegration.HOURS``,
    ``cis.PRESENCE_DAY`` and ``cis.PRESENCE_WEEK`` (of weeks that are over), and those
    of ``programmes.shared.working_time``. Any other is refused.

    What the entries alone do not tell, such as the days of referral of a year, is
    counted from columns of the days if they are there (``under_referral``, with a row
    for each such day); otherwise it is a column itself (``referral_days``).

    Minutes that are not known, and those that no day has (below 0, or above 24 hours
    in all), leave the window not known, even where the others alone are too many. An
    entry without a day may be of any window of its person: it stands in a row of its
    own, and none of theirs is known. An entry of nobody stands in a row of its own too.

    Args:
        frame: Any frame that narwhals supports: the log, with a column for each
            further fact that `needs` lists, such as ``referral_days``. A fact that is
            not the same in every entry of a window (or of a day, where it is one of
            the day) is not known.
        limit: The limit, such as ``psu.WEEKLY_LIMIT``.
        person: The column that says whose log an entry is of, or several. Where OP-32b
            is read per agreement, the agreement's column is among them, unless a column
            ``covered`` says which days are of the agreement.
        day: The column of days.
        minutes: The column of minutes.
        start: Where weeks are read from the start (OP-33): the column with the day
            they are counted from, such as the first day of the referral. Where it is
            null or not given, that is the first day the person worked.
        on: The day whose law counts, or its column. It is asked for where no entry
            tells it: an edition of PAI is finished by the law that it began under.
        into: Name of the limit's column; ``psu_weekly_limit`` for
            ``psu.WEEKLY_LIMIT``.
        status: Name of a further column to add, of text: why the limit's column is
            null, as `reintegra.frames.decide` tells it of a row. ``in_force``: the law
            of the window gives an answer, or would, were the facts known; otherwise
            why it gives none, such as ``not_yet`` or ``not_read``. Null for entries
            of no window.
        under: How open points are read, and whether unverified values may be used.
        known_on: Read the law as it could be known on that day. A window whose law is
            of a month after that day is null.

    Returns:
        A frame of the same kind.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        ColumnError: A column is missing, cannot carry *not known*, is of no use, or
            has a name that the answer needs.
        GrammarError: The windows of the limit are not told by a log alone.
        PeriodError: *on* is needed and not given, or is neither a column nor a day;
            *known_on* is before the month of the one day whose law counts.
    """
    source = read(frame, "frames.hours", "frame")
    keys = (person,) if isinstance(person, str) else tuple(person)
    over_log = LimitOverLog.of(source, limit, on, under, into, known_on, status)
    over_log.refuse(source, keys, start)
    counting = Counting(
        key_columns(source, keys),
        day_column(source, day),
        minutes_column(source, minutes),
        over_log.weeks_from(source, start),
        over_log.row_facts(source),
        over_log.carried(source),
        over_log.counted,
        over_log.log,
        limit.window_under(over_log.scope),
        over_log.scope,
    )
    needed = (*keys, day, minutes, start, on, *over_log.names)
    counted = counting.windows(opened(source, needed))
    answered: FrameT = native_frame(over_log.answered(counted, keys), source)
    return answered
