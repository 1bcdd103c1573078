"""What the marshal's grant for equipment is for (*dotacja na wyposażenie*).

The amounts of the grant for the first months are in
`reintegra.programmes.cis.start_grant`.

Source: art. 8 ust. 1 ustawy o zatrudnieniu socjalnym; art. 1 pkt 8, art. 7 ustawy z
dnia 13 stycznia 2022 r. (Dz.U. 2022 poz. 218).
"""

from __future__ import annotations

from reintegra.law.acts import A2022, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import (
    Catalogue,
    Contents,
    Designation,
    Item,
    listing,
)
from reintegra.values.text import Text

_CENTRE = Designation("centre", "centrum (CIS)", "the centre (CIS)")
_CLUB = Designation("club", "klub (KIS)", "the club (KIS)")
_UST_1 = UZS.at("art. 8 ust. 1", UZS.journal)
_UST_1_2022 = UZS.at("art. 8 ust. 1", A2022.journal)
_ROOMS = Item("rooms", "pomieszczenia", "rooms")
_MATERIALS = Item("materials", "materiały", "materials")
EQUIPMENT_GRANT = Catalogue(
    "cis.EQUIPMENT_GRANT",
    "przeznaczenie dotacji marszałka na wyposażenie",
    "what the marshal's grant for equipment is for",
    over_time(
        Version(
            UZS.in_force,
            Contents(
                items=listing(
                    *(UZS.in_force, _UST_1, _ROOMS),
                    Item("equipment", "pierwsze wyposażenie", "first equipment"),
                    _MATERIALS,
                ),
                to=(_CENTRE,),
            ),
            _UST_1,
            Evidence.STATUTE,
            note=Text(
                "marszałek województwa może jej udzielić", "the marshal may grant it"
            ),
        ),
        Version(
            A2022.in_force,
            Contents(
                items=listing(
                    *(A2022.in_force, _UST_1_2022, _ROOMS),
                    Item("equipment", "wyposażenie", "equipment"),
                    _MATERIALS,
                ),
                to=(_CENTRE, _CLUB),
            ),
            _UST_1_2022,
            Evidence.STATUTE,
            note=Text(
                "marszałek województwa może jej udzielić; do wniosków złożonych "
                "wcześniej stosuje się dotychczasowe przepisy",
                "the marshal may grant it; applications of before: the former act",
            ),
            also=(A2022.at("art. 1 pkt 8"), A2022.at("art. 7")),
        ),
    ),
)
"""First equipment of a centre; any equipment, of a club too, from 2022-02-15."""
