"""The files of a centre, one by one: stays, marks of days, certificates."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from reintegra.errors import ReintegraError
from reintegra.interop import cells as cell
from reintegra.interop.contradictions import About, apart, once
from reintegra.interop.mark_cells import mark as mark_of
from reintegra.interop.refusals import refused
from reintegra.interop.rows import Cells, Register, sift
from reintegra.interop.table import Source, read
from reintegra.law.periods import Period
from reintegra.programmes.cis.attendance import Mark
from reintegra.programmes.cis.participation import Participation
from reintegra.values.text import Text

STAYS = ("id", "start", "end", "extension_months")
MARKS = ("id", "day", "mark")
SICKNESS = ("id", "first", "last")
"""The columns of each file; all of them must be there, and no other."""


@frozen
class MarkRow:
    """A mark of a day; *mark* is ``None`` where the cell is empty, *not known*."""

    id: str
    day: date
    mark: Mark | None


@frozen
class Certificate:
    """A certificate of incapacity (*zaświadczenie o niezdolności do pracy*)."""

    id: str
    period: Period


def stays(source: Source) -> Register[Participation]:
    """Read participations: ``id``, ``start``, ``end``, ``extension_months``.

    An empty *end* is a stay that goes on, empty *extension_months* are none. Somebody
    may come back: stays of one person that have a day in common are refused.

    Raises:
        RegisterError: The file as a whole cannot be read.
    """

    def make(row: Cells) -> Participation | None:
        id_, start = row.take("id", cell.name), row.take("start", cell.day)
        end = row.take("end", cell.optional(cell.day))
        months = row.take("extension_months", cell.optional(_MONTHS))
        if id_ is None or start is None or row.rejected:
            return None
        if end is not None and end < start:
            row.refuse("end", _not_before(start))
            return None
        return _stay(row, Participation(id_, start, end, extension_months=months or 0))

    about = About[Participation](_of_stay, _shown_stay, "start")
    return apart(sift(read(source, STAYS, STAYS), make), _ends, about)


_MONTHS = cell.whole(0, 1200, Text("miesięcy", "months"))


def _stay(row: Cells, stay: Participation) -> Participation | None:
    """Return *stay* if the law of its first day knows its phases."""
    try:
        stay.phases()
    except ReintegraError as error:
        row.refuse("start", refused(error))
        return None
    return stay


def marks(source: Source) -> Register[MarkRow]:
    """Read marks of days: ``id``, ``day``, ``mark``; one mark a day.

    Raises:
        RegisterError: The file as a whole cannot be read.
    """

    def make(row: Cells) -> MarkRow | None:
        id_, day = row.take("id", cell.name), row.take("day", cell.day)
        mark = row.take("mark", cell.optional(mark_of))
        if id_ is None or day is None or row.rejected:
            return None
        return MarkRow(id_, day, mark)

    about = About[MarkRow](_of_mark, _shown_mark, "mark")
    return once(sift(read(source, MARKS, MARKS), make), _day_marked, about)


def sickness(source: Source) -> Register[Certificate]:
    """Read certificates: ``id``, ``first``, ``last``; each day in one of them.

    Raises:
        RegisterError: The file as a whole cannot be read.
    """

    def make(row: Cells) -> Certificate | None:
        id_ = row.take("id", cell.name)
        first, last = row.take("first", cell.day), row.take("last", cell.day)
        if id_ is None or first is None or last is None:
            return None
        if last < first:
            row.refuse("last", _not_before(first))
            return None
        return Certificate(id_, Period(first, last))

    about = About[Certificate](_of_certificate, _shown_certificate, "first")
    return apart(sift(read(source, SICKNESS, SICKNESS), make), _covered, about)


def _not_before(day: date) -> Text:
    return Text(f"{day} lub później", f"{day} or later")


# -- what rows say, for refusals


def _of_stay(stay: Participation) -> str:
    return str(stay.id)


def _ends(stay: Participation) -> tuple[date, date]:
    return stay.start, stay.end or date.max


def _shown_stay(stay: Participation) -> str:
    return f"{stay.start} – {stay.end or '…'}"


def _of_mark(row: MarkRow) -> str:
    return row.id


def _day_marked(row: MarkRow) -> object:
    """Return what may be marked once; an empty mark marks nothing."""
    return object() if row.mark is None else (row.id, row.day)


def _shown_mark(row: MarkRow) -> str:
    return f"{row.day} {row.mark}"


def _of_certificate(row: Certificate) -> str:
    return row.id


def _covered(row: Certificate) -> tuple[date, date]:
    return row.period.first, row.period.last


def _shown_certificate(row: Certificate) -> str:
    return str(row.period)
