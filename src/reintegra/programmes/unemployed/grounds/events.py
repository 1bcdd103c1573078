"""The events for which the status of unemployed is lost, each with its history.

Source: art. 33 ust. 4–4h ustawy o promocji zatrudnienia i instytucjach rynku pracy;
from 2025-06-01 art. 65 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import evolve

from reintegra.law.acts import A2005, A2009, A2014, A2019, UPZ, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Timeline, over_time
from reintegra.programmes.unemployed.grounds.contact import CONTACT
from reintegra.programmes.unemployed.grounds.counter import EVERY_KIND
from reintegra.programmes.unemployed.grounds.forms_of_help import HELP
from reintegra.programmes.unemployed.grounds.ground import (
    ART_65,
    FLAT,
    ONE_COUNTER_BEGINS,
    SCALE,
    UST_4,
    UST_4H,
    Ground,
    flat_2025,
    ground_since,
    no_ground,
    scale_2009,
    unsettled_ground,
)
from reintegra.programmes.unemployed.grounds.job_seekers import JOB_SEEKER
from reintegra.programmes.unemployed.grounds.without_fault import OTHER

PROFILES_END = A2019.in_force

# -- socially useful works

_refused = Ground(
    "odmowa prac społecznie użytecznych bez uzasadnionej przyczyny",
    "refusal of socially useful works without a justified reason",
)
_not_started = Ground(
    "niepodjęcie prac społecznie użytecznych po skierowaniu",
    "socially useful works not taken up after a referral",
    after=1,
)
_interrupted = Ground(
    "przerwanie prac społecznie użytecznych z własnej winy",
    "interruption of socially useful works by own fault",
)
_before_psu = no_ground(
    UPZ.in_force,
    UST_4,
    "nie było jeszcze prac społecznie użytecznych",
    "there were no socially useful works yet",
)
_not_listed = no_ground(
    A2005.in_force,
    UPZ.at("art. 33 ust. 4", A2005.journal),
    "ustawa wymieniała odmowę prac społecznie użytecznych, nie ich niepodjęcie ani "
    "przerwanie",
    "the act named the refusal of socially useful works, not that they were not taken "
    "up or interrupted",
)

# -- the Activation and Integration Programme, and the help profile

_before_pai = no_ground(
    UPZ.in_force,
    UST_4,
    "nie było jeszcze Programu Aktywizacja i Integracja",
    "there was no Activation and Integration Programme yet",
)
_after_pai = unsettled_ground(
    URP.in_force,
    ART_65,
    "ustawa nie przewiduje Programu Aktywizacja i Integracja i nie rozstrzyga, czy w "
    "edycjach rozpoczętych wcześniej (art. 435, 440) status można nadal utracić",
    "the act has no Activation and Integration Programme; whether editions begun "
    "before (art. 435, 440) keep the old sanctions it does not say",
)


def _pai(pkt: str, pl: str, en: str) -> Timeline[Ground]:
    """Write the years of the programme; its first day is found by interpretation."""
    at = UPZ.at(f"art. 33 ust. 4 pkt {pkt}", A2014.journal)
    ground = Ground(pl, en, length=SCALE, counter=EVERY_KIND)
    derived = ground_since(
        ONE_COUNTER_BEGINS, ground, at, UST_4H, evidence=Evidence.DERIVED
    )
    return over_time(_before_pai, derived, _after_pai)


_no_profiles = (
    "ustawa nie przewidywała wówczas profilu pomocy",
    "the act had no help profile then",
)
_profiling = Ground(
    "odmowa ustalenia profilu pomocy",
    "refusal to have the help profile set",
    length=SCALE,
    counter=EVERY_KIND,
)

GROUNDS: dict[str, Timeline[Ground]] = {
    "refused_psu": over_time(
        _before_psu,
        ground_since(
            A2005.in_force,
            evolve(_refused, length=FLAT),
            UPZ.at("art. 33 ust. 4 pkt 3", A2005.journal),
        ),
        *scale_2009(_refused, "3", A2009.at("art. 25")),
        flat_2025(_refused, "3"),
    ),
    "did_not_start_psu": over_time(
        _before_psu,
        _not_listed,
        *scale_2009(_not_started, "8"),
        flat_2025(_not_started, "2", Evidence.DERIVED),
    ),
    "interrupted_psu": over_time(
        _before_psu,
        _not_listed,
        *scale_2009(_interrupted, "7"),
        flat_2025(_interrupted, "2", Evidence.DERIVED),
    ),
    "refused_pai": _pai(
        "3a",
        "odmowa udziału w Programie Aktywizacja i Integracja bez uzasadnionej "
        "przyczyny",
        "refusal of the Activation and Integration Programme without a justified "
        "reason",
    ),
    "interrupted_pai": _pai(
        "12",
        "przerwanie Programu Aktywizacja i Integracja z własnej winy",
        "interruption of the Activation and Integration Programme by own fault",
    ),
    "refused_profiling": over_time(
        no_ground(UPZ.in_force, UST_4, *_no_profiles),
        ground_since(
            ONE_COUNTER_BEGINS,
            _profiling,
            UPZ.at("art. 33 ust. 4 pkt 1a", A2014.journal),
            UST_4H,
            evidence=Evidence.DERIVED,
        ),
        no_ground(PROFILES_END, A2019.at("art. 3"), *_no_profiles),
        no_ground(URP.in_force, ART_65, *_no_profiles),
    ),
    **HELP,
    **CONTACT,
    **OTHER,
    **JOB_SEEKER,
}
"""What each act says of each event, whoever referred the person."""
