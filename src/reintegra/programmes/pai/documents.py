"""What the papers of an edition must contain: agreement, contract, cooperation.

Source: art. 62a ust. 7, 11, 12 ustawy o promocji zatrudnienia i instytucjach rynku
pracy.
"""

from __future__ import annotations

from reintegra.law.acts import A2014, UPZ, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import (
    Contents,
    Designation,
    Item,
    listing,
)
from reintegra.programmes.documents.checklist import Checklist
from reintegra.values.text import Text

BEGUN = A2014.in_force
END = Version[Contents](
    URP.in_force,
    None,
    URP.at("art. 460", URP.journal),
    Evidence.STATUTE,
    note=Text(
        "uchylono; odpowiednikiem jest umowa o reintegrację społeczną (art. 200)",
        "repealed; its successor is reintegration.CONTRACT",
    ),
)
_UST_7 = UPZ.at("art. 62a ust. 7", A2014.journal)
AGREEMENT = Checklist(
    "pai.AGREEMENT",
    "porozumienie w sprawie realizacji Programu Aktywizacja i Integracja",
    "agreement on the programme Aktywizacja i Integracja (PAI)",
    over_time(
        Version(
            BEGUN,
            Contents(
                items=listing(
                    BEGUN,
                    _UST_7,
                    Item(
                        "criteria",
                        "kryteria doboru bezrobotnych",
                        "criteria of selection",
                    ),
                    Item("persons", "liczba bezrobotnych", "number of unemployed"),
                    Item(
                        "integration",
                        "działania w zakresie integracji społecznej",
                        "actions of social integration",
                    ),
                    Item("period", "okres realizacji", "period"),
                    Item("effects", "przewidywane efekty", "expected effects"),
                    Item(
                        "measures",
                        "indywidualne mierniki efektów",
                        "individual measures of the effects",
                    ),
                    Item("amounts", "wysokość środków", "amounts"),
                    Item("sources", "źródła finansowania", "sources of the money"),
                    Item(
                        "control",
                        "sposób kontroli i monitorowania",
                        "control and monitoring",
                    ),
                ),
                by=(
                    Designation(
                        "labour_office", "powiatowy urząd pracy", "labour office"
                    ),
                    Designation(
                        "welfare_centre",
                        "ośrodek pomocy społecznej",
                        "social welfare centre",
                    ),
                ),
            ),
            _UST_7,
            Evidence.STATUTE,
        ),
        END,
    ),
)
"""What labour office and welfare centre agree on before an edition."""


def _at(unit: str) -> Citation:
    return UPZ.at(unit, A2014.journal)


_OFFICE = Designation("labour_office", "powiatowy urząd pracy", "labour office")
_BODY = Designation(
    "body", "podmiot, któremu zlecono działania", "the commissioned body"
)
_CENTRE = Designation(
    "welfare_centre", "ośrodek pomocy społecznej", "social welfare centre"
)
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
