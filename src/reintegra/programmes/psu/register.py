"""The register of works (*ewidencja wykonywania prac*): who worked when, how long.

Neither act, as far as it was read, says what an entry contains; kept here is what the
pay asks for. Who keeps it: `reintegra.programmes.psu.host_duties.host_duties`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import AmountError, PeriodError, UnknownNameError
from reintegra.people.ids import Id, an_id, one_kind
from reintegra.programmes.psu.participation import WorkLog
from reintegra.programmes.shared.hours import Hours
from reintegra.values import FrozenMapping, frozen

_Entry: TypeAlias = tuple[Id, date, Hours] | tuple[Id, WorkLog]
RegisterEntries: TypeAlias = Iterable[_Entry]
"""A person's hours of a day each, or a person's whole log each."""


def _by_person(entries: RegisterEntries) -> tuple[tuple[Id, WorkLog], ...]:
    """Give every person a log, also who has entries of 0 alone."""
    kept: dict[Id, list[tuple[date, Hours]]] = {}
    for entry in entries:
        an_id("psu.WorkRegister", "person", entry[0])
        kept.setdefault(entry[0], []).extend(_worked(entry))
    one_kind("psu.WorkRegister", "entries", kept)
    return tuple((person, _log(person, kept[person])) for person in sorted(kept))


def _worked(entry: _Entry) -> Iterable[tuple[date, Hours]]:
    if len(entry) == 2:  # noqa: PLR2004 - an id and a log
        return entry[1].entries
    return [entry[1:]]


def _log(person: Id, entries: list[tuple[date, Hours]]) -> WorkLog:
    try:
        return WorkLog(entries)
    except (AmountError, PeriodError) as error:
        raise error.within(place=f"person {person!r}") from None


@check_arguments
@frozen
class WorkRegister:
    """Who worked when and how long (*ewidencja prac*).

    Kept for one agreement, or for one application of a city with county rights.

    Attributes:
        kept: Each person's log, by id; given as *entries* of an opaque id, a day and
            hours, or of an id and a log. Entries of one person and day add up.

    Raises:
        ArgumentError: Some ids are text, others numbers.
        FactError: An entry without a person.
        PeriodError: An entry of no day.
        AmountError: Hours that are no whole minutes, or above 24 of a person's day.

    >>> day = date(2026, 3, 2)
    >>> register = WorkRegister([("P-2", day, 4), ("P-1", day, 3), ("P-2", day, "0.5")])
    >>> register.persons, register.log("P-2").minutes[date(2026, 3, 2)]
    (('P-1', 'P-2'), 270)
    """

    kept: tuple[tuple[Id, WorkLog], ...] = field(
        default=(), converter=_by_person, alias="entries"
    )

    @property
    def persons(self) -> tuple[Id, ...]:
        """The ids of the persons, in order."""
        return tuple(person for person, _ in self.kept)

    @property
    def logs(self) -> Mapping[Id, WorkLog]:
        """The persons' logs by id."""
        return FrozenMapping(self.kept)

    def log(self, person: Id) -> WorkLog:
        """Return one person's log.

        Raises:
            UnknownNameError: The register has no such person.
        """
        if person not in self.logs:
            kind = "person"
            raise UnknownNameError(kind, str(person), map(str, self.persons))
        return self.logs[person]
