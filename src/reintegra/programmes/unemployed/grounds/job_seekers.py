"""For what the status of job-seeker is lost (*status poszukującego pracy*).

Neither act, as far as it was read, names the first day; it is read as for the
unemployed: the day of the event, the day after a referral, or after the last of the
days without contact.

Source: art. 33 ust. 4a, 4b ustawy o promocji zatrudnienia i instytucjach rynku pracy;
from 2025-06-01 art. 68 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import evolve

from reintegra.law.acts import UPZ, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Timeline, Version, over_time
from reintegra.parameters import urp
from reintegra.programmes.shared.days_before_2025_act import CONTACT_COUNTED_FROM
from reintegra.programmes.unemployed.grounds.ground import (
    SCALE_BEGINS,
    Ground,
    RegistrationStatus,
    ground_since,
    no_ground,
    unread_2004,
)

_OLD, _NEW = UPZ.at("art. 33 ust. 4a, 4b"), URP.at("art. 68")


def _ground(pl: str, en: str, after: int = 0) -> Ground:
    length = (urp.SANCTION_JOB_SEEKER_DAYS,)
    return Ground(
        pl, en, after=after, length=length, status=RegistrationStatus.JOB_SEEKER
    )


_no_contact = evolve(
    _ground(
        "brak kontaktu poszukującego pracy z urzędem pracy co najmniej raz na 90 dni",
        "no contact of the job-seeker with the labour office at least once in 90 days",
        after=1,
    ),
    wait=urp.JOB_SEEKER_CONTACT_INTERVAL_DAYS,
)
_missed = _ground(
    "niestawienie się poszukującego pracy w uzgodnionym terminie",
    "an agreed appointment missed by the job-seeker",
)
_not_started = _ground(
    "niepodjęcie formy pomocy przez poszukującego pracy",
    "a form of help not started by the job-seeker",
    after=1,
)
_interrupted = _ground(
    "przerwanie formy pomocy przez poszukującego pracy",
    "a form of help interrupted by the job-seeker",
)


def _old(ground: Ground) -> tuple[Version[Ground], Version[Ground]]:
    derived = ground_since(SCALE_BEGINS, ground, _OLD, evidence=Evidence.DERIVED)
    return unread_2004(), derived


def _new(ground: Ground) -> Version[Ground]:
    return ground_since(URP.in_force, ground, _NEW, evidence=Evidence.DERIVED)


JOB_SEEKER: dict[str, Timeline[Ground]] = {
    "job_seeker_no_contact": over_time(
        *_old(_no_contact), _new(evolve(_no_contact, counted_from=CONTACT_COUNTED_FROM))
    ),
    "job_seeker_missed_appointment": over_time(
        *_old(_missed),
        no_ground(
            URP.in_force,
            _NEW,
            "ustawa nie przewiduje pozbawienia statusu za niestawienie się "
            "poszukującego pracy",
            "the act has no ground of an appointment missed by a job-seeker",
            RegistrationStatus.JOB_SEEKER,
        ),
    ),
    "job_seeker_did_not_start_help": over_time(*_old(_not_started), _new(_not_started)),
    "job_seeker_interrupted_help": over_time(*_old(_interrupted), _new(_interrupted)),
}
"""What each act says of each event."""
