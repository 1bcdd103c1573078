"""Grounds that need no fault: own request, incapacity, public money, the definition.

Source: art. 33 ust. 4 pkt 1, 9 ustawy o promocji zatrudnienia i instytucjach rynku
pracy; from 2025-06-01 art. 65 ust. 1 pkt 1, 4, 5, 7–9, art. 66 ustawy o rynku pracy i
służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import evolve

from reintegra.law.acts import A2009, A2010, UPZ
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Timeline, over_time
from reintegra.parameters import urp
from reintegra.programmes.shared.days_before_2025_act import INCAPACITY_COUNTED_FROM
from reintegra.programmes.unemployed.grounds.ground import (
    SCALE_BEGINS,
    Ground,
    ground_since,
    unread_2004,
    without_length,
)
from reintegra.reading.record.notices import Notice

_BREAKS = Notice(
    "days",
    "okresu niezdolności nie przerywają przerwy krótsze niż 30 dni kalendarzowych",
    "breaks under 30 calendar days do not interrupt the incapacity",
)
_PROTECTED = Notice(
    "law",
    "statusu nie traci się w ten sposób w okresie ciąży; rodziców chroni także okres "
    "odpowiadający urlopowi macierzyńskiemu (art. 66)",
    "the status is not lost in this way during pregnancy; parents are protected for "
    "the maternity-type period too (art. 66)",
)
_incapacity = Ground(
    "niezdolność do pracy wskutek choroby lub pobytu w zakładzie lecznictwa "
    "odwykowego, trwająca nieprzerwanie przez okres określony w ustawie",
    "incapacity for work, through illness or a stay in an addiction ward, that lasted "
    "without interruption for the time set in the act",
    wait=urp.STATUS_INCAPACITY_DAYS,
    remarks=(_BREAKS,),
)
_ceased = Ground(
    "niespełnianie warunków uznania za bezrobotnego",
    "the conditions of being unemployed no longer met",
)
_money = Ground(
    "otrzymanie środków publicznych na podjęcie działalności gospodarczej lub "
    "rolniczej albo na założenie spółdzielni socjalnej lub przystąpienie do niej",
    "public money received for a business or farm activity, or for founding or joining "
    "a social cooperative",
    after=1,
)
_loan = Ground(
    "otrzymanie pożyczki ze środków publicznych na podjęcie działalności gospodarczej "
    "lub rolniczej",
    "a loan from public money received for a business or farm activity",
    after=1,
)
_certificate = Ground(
    "nieprzedstawienie zaświadczenia o niezdolności do pracy",
    "no certificate of incapacity for work",
)
_request = Ground("wniosek bezrobotnego", "the unemployed person's own request")

OTHER: dict[str, Timeline[Ground]] = {
    "no_longer_qualifies": over_time(
        unread_2004(),
        ground_since(
            A2010.in_force,
            _ceased,
            UPZ.at("art. 33 ust. 4 pkt 1"),
            evidence=Evidence.DERIVED,
        ),
        without_length(_ceased, "1"),
    ),
    "received_public_money": over_time(unread_2004(), without_length(_money, "4")),
    "received_public_loan": over_time(unread_2004(), without_length(_loan, "5")),
    "incapacity": over_time(
        unread_2004(),
        ground_since(
            SCALE_BEGINS,
            _incapacity,
            UPZ.at("art. 33 ust. 4 pkt 9", A2009.journal),
            A2009.at("art. 1 pkt 14"),
        ),
        without_length(
            evolve(
                _incapacity,
                counted_from=INCAPACITY_COUNTED_FROM,
                remarks=(_BREAKS, _PROTECTED),
            ),
            "7",
        ),
    ),
    "no_incapacity_certificate": over_time(
        unread_2004(), without_length(_certificate, "8")
    ),
    "own_request": over_time(unread_2004(), without_length(_request, "9")),
}
"""What each act says of each event."""
