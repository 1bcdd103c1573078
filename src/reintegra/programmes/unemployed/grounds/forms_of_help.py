"""Work and forms of help offered by the labour office: refused, not begun, broken off.

The table of all grounds by the name of the event, with those of socially useful works
and of the Activation and Integration Programme, is in
`reintegra.programmes.unemployed.grounds.events`.

Source: art. 33 ust. 4 pkt 3, 7, 8 ustawy o promocji zatrudnienia i instytucjach rynku
pracy; from 2025-06-01 art. 65 ust. 1 pkt 2, art. 200 ust. 5 ustawy o rynku pracy i
służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import evolve

from reintegra.law.acts import A2009, UPZ, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Timeline, over_time
from reintegra.programmes.unemployed.grounds.ground import (
    ART_65,
    FLAT,
    UST_4,
    Ground,
    flat_2025,
    ground_since,
    no_ground,
    scale_2009,
    unread_2004,
)
from reintegra.reading.record.notices import Notice

_UNLESS_WORK = Notice(
    "law",
    "statusu nie traci osoba, która nie podjęła albo przerwała formę pomocy z powodu "
    "podjęcia zatrudnienia, innej pracy zarobkowej lub działalności gospodarczej (art. "
    "65 ust. 1 pkt 2)",
    "the status is not lost by whoever did not start or interrupted the form of help "
    "because of a job, other gainful work or business (art. 65 ust. 1 pkt 2)",
)
_PKT_3 = UPZ.at("art. 33 ust. 4 pkt 3", UPZ.journal)
_COUNT_BEGINS = A2009.at("art. 25")

# -- refused

_work = Ground(
    "odmowa przyjęcia propozycji odpowiedniej pracy bez uzasadnionej przyczyny",
    "refusal of suitable work without a justified reason",
)
_refused = Ground(
    "odmowa przyjęcia propozycji innej formy pomocy bez uzasadnionej przyczyny",
    "refusal of another form of help without a justified reason",
)
_refused_2004 = Ground(
    "odmowa prac interwencyjnych, robót publicznych, szkolenia albo stażu bez "
    "uzasadnionej przyczyny",
    "refusal of intervention works, public works, training or an internship without a "
    "justified reason",
    length=FLAT,
)

# -- not begun, broken off

_not_started = Ground(
    "niepodjęcie formy pomocy po skierowaniu albo po zawarciu umowy, z własnej winy",
    "a form of help not started by own fault after a referral or a contract",
    after=1,
)
_interrupted = Ground(
    "przerwanie realizacji formy pomocy z własnej winy",
    "interruption of a form of help by own fault",
)
_before_2009 = unread_2004()


def _of_2025(ground: Ground) -> Ground:
    return evolve(ground, remarks=(_UNLESS_WORK,))


# -- social reintegration of the long-term unemployed

_no_reintegration = no_ground(
    UPZ.in_force,
    UST_4,
    "ustawa nie przewidywała reintegracji społecznej długotrwale bezrobotnych",
    "the act had no social reintegration of the long-term unemployed",
)
_reintegration_not_started = Ground(
    "niepodjęcie reintegracji społecznej po skierowaniu, z własnej winy",
    "social reintegration not started by own fault after a referral",
    after=1,
    remarks=(_UNLESS_WORK,),
)
_reintegration_interrupted = Ground(
    "przerwanie reintegracji społecznej z własnej winy",
    "interruption of social reintegration by own fault",
    remarks=(_UNLESS_WORK,),
)

HELP: dict[str, Timeline[Ground]] = {
    "refused_work": over_time(
        ground_since(UPZ.in_force, evolve(_work, length=FLAT), _PKT_3),
        *scale_2009(_work, "3", _COUNT_BEGINS),
        no_ground(
            URP.in_force,
            ART_65,
            "ustawa nie przewiduje pozbawienia statusu za odmowę przyjęcia propozycji "
            "pracy",
            "the act has no ground of a refused offer of work",
        ),
    ),
    "refused_help": over_time(
        ground_since(UPZ.in_force, _refused_2004, _PKT_3),
        *scale_2009(_refused, "3", _COUNT_BEGINS),
        no_ground(
            URP.in_force,
            ART_65,
            "ustawa wymienia odmowę prac społecznie użytecznych, nie odmowę innej "
            "formy pomocy; dostęp do form pomocy jest dobrowolny (art. 4)",
            "the act names the refusal of socially useful works, not that of another "
            "form of help; access to forms of help is voluntary (art. 4)",
        ),
    ),
    "did_not_start_help": over_time(
        _before_2009,
        *scale_2009(_not_started, "8", evidence=Evidence.DERIVED),
        flat_2025(_of_2025(_not_started), "2"),
    ),
    "interrupted_help": over_time(
        _before_2009,
        *scale_2009(_interrupted, "7", evidence=Evidence.DERIVED),
        flat_2025(_of_2025(_interrupted), "2"),
    ),
    "did_not_start_reintegration": over_time(
        _no_reintegration, flat_2025(_reintegration_not_started, "2", Evidence.DERIVED)
    ),
    "interrupted_reintegration": over_time(
        _no_reintegration, flat_2025(_reintegration_interrupted, "2", Evidence.DERIVED)
    ),
}
"""What each act says of each event."""
