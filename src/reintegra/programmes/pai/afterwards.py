"""What may follow an edition (*dalsza pomoc po PAI*).

Source: art. 62b ust. 2 ustawy o promocji zatrudnienia i instytucjach rynku pracy.
"""

from __future__ import annotations

from reintegra.law.acts import A2014, A2019, UPZ
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import (
    Catalogue,
    Contents,
    Item,
    listing,
)
from reintegra.programmes.pai.documents import BEGUN, END
from reintegra.values.text import Text

_UST_2 = "art. 62b ust. 2"
_NO_PROFILES = A2019.in_force


def _at(unit: str) -> Citation:
    return UPZ.at(unit, A2014.journal)


def _after(point: int, item: Item) -> tuple[Version[Item], ...]:
    return listing(BEGUN, _at(f"{_UST_2} pkt {point}"), item)


_TO_2025 = (
    *_after(
        1,
        Item(
            "again",
            "ponowne skierowanie do programu, na łącznie nie więcej niż 6 miesięcy",
            "renewed referral, at most 6 months together",
        ),
    ),
    *_after(
        2,
        Item(
            "supported_employment",
            "z ośrodkiem pomocy społecznej: zatrudnienie wspierane lub spółdzielnia "
            "socjalna",
            "with the welfare centre: supported employment or a social cooperative",
        ),
    ),
)
AFTERWARDS = Catalogue(
    "pai.AFTERWARDS",
    "dalsza pomoc po zakończeniu Programu Aktywizacja i Integracja",
    "what may follow the programme Aktywizacja i Integracja (PAI)",
    over_time(
        Version(
            BEGUN,
            Contents(
                items=(
                    *_TO_2025,
                    *_after(
                        3,
                        Item(
                            "new_profile",
                            "ponowne ustalenie profilu pomocy",
                            "a new help profile",
                        ),
                    ),
                )
            ),
            _at(_UST_2),
            Evidence.STATUTE,
        ),
        Version(
            _NO_PROFILES,
            Contents(items=_TO_2025),
            _at(_UST_2),
            Evidence.DERIVED,
            note=Text(
                "że pkt 3 ustał wraz z profilami pomocy, przyjęto w drodze wykładni",
                "that pkt 3 ended with the help profiles is derived",
            ),
            also=(A2019.at(""),),
        ),
        END,
    ),
)
"""Once the two months are over; a new help profile only while there were profiles."""
