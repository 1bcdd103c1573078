"""What a centre must provide its participants with (*obowiązki centrum*).

Source: art. 14 ust. 2–4 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from reintegra.arguments import check_arguments
from reintegra.law.acts import A2007, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import Contents, Item, listing
from reintegra.programmes.documents.checklist import Checklist

Provision = Item
"""What a centre must provide (*obowiązek centrum wobec uczestników*)."""

_UST_2 = UZS.at("art. 14 ust. 2", UZS.journal)
_SAFETY = listing(
    UZS.in_force,
    _UST_2,
    Provision(
        "safety_training",
        "szkolenie w zakresie bezpieczeństwa i higieny pracy",
        "training in safety and hygiene at work",
    ),
    Provision("medical_examinations", "badania lekarskie", "medical examinations"),
    Provision("safe_conditions", "bezpieczne warunki", "safe conditions"),
    Provision(
        "protective_equipment",
        "środki ochrony indywidualnej",
        "personal protective equipment",
    ),
)
_CLOTHES = listing(
    A2007.in_force,
    UZS.at("art. 14 ust. 2 pkt 3", A2007.journal),
    Provision("work_clothes", "odzież i obuwie robocze", "work clothes and footwear"),
)
_DURING_THE_STAY = (
    *listing(
        UZS.in_force,
        UZS.at("art. 14 ust. 4", UZS.journal),
        Provision(
            "meal",
            "jeden bezpłatny posiłek dziennie w czasie pobytu",
            "one free meal a day during the stay",
        ),
    ),
    *listing(
        UZS.in_force,
        UZS.at("art. 14 ust. 3", UZS.journal),
        Provision(
            "accident_supply",
            "zaopatrzenie z tytułu wypadku w czasie pobytu",
            "supply for an accident during the stay, by the accidents act",
        ),
    ),
)
PROVISIONS = Checklist(
    "cis.PROVISIONS",
    "świadczenia centrum na rzecz uczestników",
    "what a centre must provide its participants with",
    over_time(
        Version(
            UZS.in_force,
            Contents(items=(*_SAFETY, *_DURING_THE_STAY)),
            UZS.at("art. 14 ust. 2–4", UZS.journal),
            Evidence.STATUTE,
        ),
        Version(
            A2007.in_force,
            Contents(items=(*_SAFETY, *_CLOTHES, *_DURING_THE_STAY)),
            UZS.at("art. 14 ust. 2–4", A2007.journal),
            Evidence.STATUTE,
        ),
    ),
)
"""What participants must be provided with; work clothes from 2007-07-14 on."""


@check_arguments
def provisions(on: date) -> tuple[Version[Provision], ...]:
    """List what participants must be provided with on a day.

    Raises:
        NotInForceError: *on* is before 2003-08-14.

    Source:
        art. 14 ust. 2–4 ustawy o zatrudnieniu socjalnym.
    """
    return PROVISIONS.required(on)
