"""Keeping in touch with the labour office: appointments, contact, action plan, abroad.

Source: art. 33 ust. 4 pkt 4 ustawy o promocji zatrudnienia i instytucjach rynku pracy;
from 2025-06-01 art. 65 ust. 1 pkt 10–12 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import evolve

from reintegra.law.acts import A2005, A2010, UPZ, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Timeline, over_time
from reintegra.parameters import upz, urp
from reintegra.programmes.shared.days_before_2025_act import CONTACT_COUNTED_FROM
from reintegra.programmes.unemployed.grounds.counter import SAME_POINT
from reintegra.programmes.unemployed.grounds.ground import (
    ART_65,
    Ground,
    flat_2025,
    ground_since,
    no_ground,
    unread_2004,
)
from reintegra.reading.record.notices import Notice

_NO_WAIT = Notice(
    "practice",
    "jeden z urzędów pracy (2025 r.) podaje, że po utracie statusu z powodu braku "
    "kontaktu nie ma okresu oczekiwania na ponowną rejestrację; przyjęto okres z art. "
    "65 ust. 1 pkt 11",
    "one labour office (2025) tells that there is no waiting time for a new "
    "registration after a loss for no contact; the period of art. 65 ust. 1 pkt 11 is "
    "taken",
)
_missed = Ground(
    "niestawienie się w urzędzie pracy w wyznaczonym terminie bez usprawiedliwienia",
    "an appointment at the labour office missed without a good reason in time",
    length=(upz.SANCTION_MISSED_APPOINTMENT_MONTHS,),
)
_missed_tiers = evolve(
    _missed,
    length=(
        upz.SANCTION_MISSED_APPOINTMENT_DAYS_TIER_1,
        upz.SANCTION_MISSED_APPOINTMENT_DAYS_TIER_2,
        upz.SANCTION_MISSED_APPOINTMENT_DAYS_TIER_3,
    ),
    counter=SAME_POINT,
)
_PKT_4 = "art. 33 ust. 4 pkt 4"
_no_contact = Ground(
    "brak kontaktu z urzędem pracy co najmniej raz na 90 dni",
    "no contact with the labour office at least once in 90 days",
    after=1,
    wait=urp.STATUS_CONTACT_INTERVAL_DAYS,
    length=(urp.SANCTION_NO_CONTACT_DAYS,),
    remarks=(_NO_WAIT,),
    counted_from=CONTACT_COUNTED_FROM,
)
_ipd_refused = Ground(
    "odmowa udziału w przygotowaniu indywidualnego planu działania (IPD)",
    "refusal to take part in preparing the individual action plan",
    length=(urp.SANCTION_IPD_REFUSAL_DAYS,),
)
_ipd_interrupted = Ground(
    "przerwanie z własnej winy realizacji indywidualnego planu działania (IPD)",
    "the individual action plan broken off by own fault",
    length=(urp.SANCTION_IPD_REFUSAL_DAYS,),
)
_abroad = Ground(
    "niezgłoszony pobyt za granicą",
    "a stay abroad that was not notified",
    length=(urp.SANCTION_ABROAD_DAYS,),
)
_abroad_over = Ground(
    "pobyt za granicą dłuższy niż 30 dni",
    "a stay abroad of more than 30 days",
    after=1,
    length=(urp.SANCTION_ABROAD_DAYS,),
)

CONTACT: dict[str, Timeline[Ground]] = {
    "missed_appointment": over_time(
        ground_since(UPZ.in_force, _missed, UPZ.at(_PKT_4)),
        ground_since(A2005.in_force, _missed, UPZ.at(_PKT_4, A2005.journal)),
        ground_since(
            A2010.in_force,
            _missed_tiers,
            UPZ.at(_PKT_4, A2010.journal),
            A2010.at("art. 1 pkt 14"),
        ),
        no_ground(
            URP.in_force,
            ART_65,
            "ustawa nie przewiduje pozbawienia statusu za niestawienie się",
            "the act has no ground of a missed appointment",
        ),
    ),
    "no_contact": over_time(
        unread_2004(), flat_2025(_no_contact, "11", Evidence.DERIVED)
    ),
    "refused_ipd": over_time(unread_2004(), flat_2025(_ipd_refused, "12")),
    "interrupted_ipd": over_time(unread_2004(), flat_2025(_ipd_interrupted, "12")),
    "stayed_abroad": over_time(unread_2004(), flat_2025(_abroad, "10")),
    "stayed_abroad_over_30_days": over_time(
        unread_2004(), flat_2025(_abroad_over, "10")
    ),
}
"""What each act says of each event."""
