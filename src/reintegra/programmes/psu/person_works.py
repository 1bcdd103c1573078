"""Each person's works: the hours, the terms, the referrals."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from attrs import evolve

from reintegra.errors import UnknownNameError
from reintegra.law.periods import Period
from reintegra.people.ids import ByPerson, Id, an_id, one_kind
from reintegra.programmes.psu.participation import WorkLog
from reintegra.programmes.psu.register import WorkRegister
from reintegra.programmes.psu.terms import Terms
from reintegra.values import frozen

Logs = WorkRegister | ByPerson[WorkLog]
Referrals = ByPerson[Iterable[Period]]


@frozen
class PersonWorks:
    """One person's works.

    Attributes:
        log: The hours worked.
        terms: The terms that they run by.
        referrals: The days of the referrals, ``None`` where they are not known.
    """

    log: WorkLog
    terms: Terms
    referrals: tuple[Period, ...] | None = None


def works_of(
    logs: Logs, referrals: Referrals, common: Terms, apart: ByPerson[Terms]
) -> dict[Id, PersonWorks]:
    """Put together what is known of each person, by id.

    Raises:
        ArgumentError: What should be an id is none, or ids are of two kinds.
        UnknownNameError: *apart* names a person without a log and without referrals.
    """
    referred: dict[Id, tuple[Period, ...]] = {
        person: tuple(own) for person, own in referrals.items()
    }
    kept: dict[Id, WorkLog] = dict.fromkeys(referred, WorkLog())
    kept.update((logs.logs if isinstance(logs, WorkRegister) else logs).items())
    terms = dict(apart.items())
    for person in (*kept, *terms):
        an_id("psu.settlement", "person", person)
    one_kind("psu.settlement", "logs", kept)
    for person in terms:
        if person not in kept:
            kind = "person"
            raise UnknownNameError(kind, str(person), map(str, kept))
    return {
        person: PersonWorks(
            kept[person], terms.get(person, common), referred.get(person)
        )
        for person in sorted(kept)
    }


def without_later_works(last: date, works: PersonWorks) -> PersonWorks:
    """Leave out works after a day."""
    kept = works.log.minutes.items()
    log = WorkLog([(day, timedelta(minutes=n)) for day, n in kept if day <= last])
    return evolve(works, log=log)
