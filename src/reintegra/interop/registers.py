"""Registers of a centre, read row by row: taken, or rejected with the reason.

A file that cannot be read as a whole is refused; of one that can, every row is either
taken or kept out and told of, so that rows in = rows done + rows rejected.
"""

from __future__ import annotations

from abc import abstractmethod
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Protocol, TypeVar

from attrs import frozen

from reintegra.errors import nearest
from reintegra.interop.centre_files import (
    Certificate,
    MarkRow,
    marks,
    sickness,
    stays,
)
from reintegra.interop.people import PersonRow, people
from reintegra.interop.rows import Register, Rejected, Tally
from reintegra.interop.table import Source
from reintegra.law.periods import Period
from reintegra.programmes.cis.attendance import Attendance
from reintegra.programmes.cis.class_days import ClassDays
from reintegra.programmes.cis.participation import Participation
from reintegra.values.text import Text

__all__ = [
    "Centre",
    "Certificate",
    "Folder",
    "MarkRow",
    "PersonRow",
    "Register",
    "Rejected",
    "Tally",
    "centre",
    "marks",
    "people",
    "sickness",
    "stays",
]

LOOKED_UP = 24
"""For how many persons without a stay the nearest ids are looked up: it takes long."""

OfPerson = TypeVar("OfPerson", MarkRow, Certificate)


class Folder(Protocol):
    """Where the files of a centre lie: a path, or resources of a package."""

    @abstractmethod
    def joinpath(self, name: str, /) -> Source:
        """Return the file called *name*."""


@frozen
class Centre:
    """What a centre keeps of its participants.

    Attributes:
        stays: The participations.
        marks: The marks of days.
        sickness: The certificates of incapacity.
    """

    stays: Register[Participation]
    marks: Register[MarkRow]
    sickness: Register[Certificate]

    @property
    def tallies(self) -> tuple[Tally, ...]:
        """The count of rows of each file: in, done, rejected."""
        return self.stays.tally, self.marks.tally, self.sickness.tally

    @property
    def rejected(self) -> tuple[Rejected, ...]:
        """Why rows were kept out, file by file."""
        return self.stays.rejected + self.marks.rejected + self.sickness.rejected

    @property
    def doubtful(self) -> frozenset[str]:
        """The persons some of whose rows were rejected: nothing of theirs is final."""
        return frozenset(one.id for one in self.rejected)

    def stays_with_attendance(
        self, class_days: ClassDays | None = None
    ) -> tuple[tuple[Participation, Attendance], ...]:
        """Return each participation with its attendance.

        Where somebody came back, a mark belongs to the last stay begun by its day; a
        certificate counts for every stay whose days it covers.

        Args:
            class_days: The days on which the centre holds classes, ``None`` where they
                are not known.
        """
        marked: dict[Participation, dict[date, str]] = defaultdict(dict)
        for stay, row in self._marked():
            marked[stay].update({row.day: row.mark} if row.mark else {})
        sick: dict[str, list[Period]] = defaultdict(list)
        for certificate in self.sickness.values:
            sick[certificate.id].append(certificate.period)
        return tuple(
            (
                stay,
                Attendance(
                    marked[stay], tuple(sick[str(stay.id)]), class_days=class_days
                ),
            )
            for stay in self.stays.values
        )

    def _marked(self) -> Iterator[tuple[Participation, MarkRow]]:
        own: dict[str, list[Participation]] = defaultdict(list)
        for stay in sorted(self.stays.values, key=lambda one: one.start):
            own[str(stay.id)].append(stay)
        for row in self.marks.values:
            begun = [stay for stay in own[row.id] if stay.start <= row.day]
            yield (begun or own[row.id][:1])[-1], row


def centre(folder: Folder) -> Centre:
    """Read ``stays.csv``, ``marks.csv`` and ``sickness.csv``.

    A row of marks or of sickness for somebody who has no stay is rejected.

    Raises:
        RegisterError: A file is not there, or cannot be read as a whole.
    """
    kept = stays(folder.joinpath("stays.csv"))
    seen = marks(folder.joinpath("marks.csv"))
    sick = sickness(folder.joinpath("sickness.csv"))
    return Centre(kept, _of(kept, seen), _of(kept, sick))


def _of(kept: Register[Participation], rows: Register[OfPerson]) -> Register[OfPerson]:
    """Refuse the rows of those who have no stay."""
    here = {str(stay.id) for stay in kept.values}
    out = {one.id: one.row for one in kept.rejected}
    strangers = dict.fromkeys(
        entry.value.id for entry in rows.entries if entry.value.id not in here
    )
    said = {
        who: _stranger(who, out.get(who), here if place < LOOKED_UP else set())
        for place, who in enumerate(strangers)
    }
    return rows.refuse(
        Rejected(rows.file, entry.row, who, "id", who, said[who])
        for entry in rows.entries
        if (who := entry.value.id) in said
    )


def _stranger(who: str, row: int | None, here: Iterable[str]) -> Text:
    if row is not None:
        return Text(
            f"osoba z pliku stays.csv (jej wiersz {row} odrzucono)",
            f"a person of stays.csv (whose row {row} was rejected)",
        )
    near = ", ".join(nearest(who, sorted(here)))
    return Text(
        "osoba z pliku stays.csv" + (f" (najbliższe: {near})" if near else ""),
        "a person of stays.csv" + (f" (nearest: {near})" if near else ""),
    )
