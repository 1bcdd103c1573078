"""The papers of a commissioned edition, and what may follow an edition.

Source: art. 62a ust. 11–12, 62b ust. 2 ustawy o promocji zatrudnienia i instytucjach
rynku pracy.
"""

from __future__ import annotations

from datetime import date

from reintegra.law.acts import A2014, A2019, UPZ
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import (
    Catalogue,
    Contents,
    Item,
    Named,
    listing,
)
from reintegra.programmes.documents.checklist import Checklist
from reintegra.programmes.pai.agreement import BEGUN, END


def _at(unit: str) -> Citation:
    return UPZ.at(unit, A2014.journal)


_OFFICE = Named("labour_office", "powiatowy urząd pracy", "labour office")
_BODY = Named("body", "podmiot, któremu zlecono działania", "the commissioned body")
_CENTRE = Named("welfare_centre", "ośrodek pomocy społecznej", "social welfare centre")
_CONTRACT = (
    Item("persons", "liczba bezrobotnych", "number of unemployed"),
    Item(
        "scope_and_period",
        "zakres i okres realizacji działań",
        "scope and period of the actions",
    ),
    Item(
        "effects",
        "przewidywane efekty i mierniki pozwalające ocenić efekty indywidualne",
        "expected effects, with measures that let individual effects be judged",
    ),
    Item(
        "money",
        "wysokość i sposób przekazania środków Funduszu Pracy",
        "amount and way of handing over the money of the Labour Fund",
    ),
    Item(
        "documents",
        "zasady i zakres dokumentowania działań",
        "rules and scope of documenting the actions",
    ),
    Item(
        "control",
        "kontrola i zakres monitorowania",
        "control and scope of monitoring",
    ),
)
CONTRACT = Checklist(
    "pai.CONTRACT",
    "umowa o realizację działań w zakresie integracji społecznej",
    "contract with the body commissioned with the integration",
    over_time(
        Version(
            BEGUN,
            Contents(
                items=tuple(
                    one
                    for number, item in enumerate(_CONTRACT, start=1)
                    for one in listing(
                        *(
                            BEGUN,
                            UPZ.at(f"art. 62a ust. 11 pkt {number}", A2014.journal),
                        ),
                        item,
                    )
                ),
                by=(_OFFICE, _BODY),
            ),
            _at("art. 62a ust. 11"),
            Evidence.STATUTE,
        ),
        END,
    ),
)
"""What it states in particular, pkt 1 to 6."""

_UST_12 = _at("art. 62a ust. 12")
COOPERATION = Checklist(
    "pai.COOPERATION",
    "porozumienie o współpracy z ośrodkiem pomocy społecznej",
    "agreement to cooperate with the welfare centre",
    over_time(
        Version(
            BEGUN,
            Contents(
                items=listing(
                    *(BEGUN, _UST_12),
                    Item(
                        "criteria",
                        "kryteria doboru bezrobotnych",
                        "criteria of selection",
                    ),
                    Item(
                        "information",
                        "zakres i sposób wymiany informacji o uczestnikach",
                        "scope and way of exchanging information about participants",
                    ),
                ),
                by=(_OFFICE, _CENTRE),
            ),
            _UST_12,
            Evidence.STATUTE,
        ),
        END,
    ),
)
"""Concluded where there is no agreement with the welfare centre."""


_UST_2 = "art. 62b ust. 2"
_NO_PROFILES = date(2019, 6, 14)


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
            note="that pkt 3 ended with the help profiles is derived",
            note_pl="że pkt 3 ustał wraz z profilami pomocy, przyjęto w drodze "
            "wykładni",
            also=(A2019.at(""),),
        ),
        END,
    ),
)
"""Once the two months are over; a new help profile only while there were profiles."""
