"""What an edition rests on: the agreement with the welfare centre, or a commission.

What the papers of a commission say is in `reintegra.programmes.pai.commission`.

Source: art. 62a ust. 3, 7, 9–12 ustawy o promocji zatrudnienia i instytucjach rynku
pracy.
"""

from __future__ import annotations

from datetime import date

from reintegra.law.acts import A2014, UPZ, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import Contents, Item, Named, listing
from reintegra.programmes.documents.checklist import Checklist
from reintegra.programmes.shared.act_2025 import REFORM

BEGUN = date(2014, 5, 27)
END = Version[Contents](
    REFORM,
    None,
    URP.at("art. 460", URP.journal),
    Evidence.STATUTE,
    note="repealed; its successor is reintegration.CONTRACT",
    note_pl="uchylono; odpowiednikiem jest umowa o reintegrację społeczną (art. 200)",
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
                    Named("labour_office", "powiatowy urząd pracy", "labour office"),
                    Named(
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

_WITH_CENTRE = Named(
    "welfare_centre",
    "integrację prowadzi ośrodek pomocy społecznej",
    "the welfare centre runs the integration",
)
_COMMISSIONED = Named(
    "commissioned",
    "realizację integracji zlecono innemu podmiotowi",
    "the integration is commissioned from another body",
)
_UST_3 = UPZ.at("art. 62a ust. 3", A2014.journal)
CONDITIONS = Checklist(
    "pai.CONDITIONS",
    "warunki realizacji Programu Aktywizacja i Integracja",
    "conditions of running the programme Aktywizacja i Integracja (PAI)",
    over_time(
        Version(
            BEGUN,
            Contents(
                items=(
                    *listing(
                        *(BEGUN, _UST_3),
                        Item(
                            "council_opinion",
                            "zasięgnięta opinia powiatowej rady rynku pracy",
                            "opinion of the county labour-market council",
                        ),
                        also=(UPZ.at("art. 22 ust. 7 pkt 3", A2014.journal),),
                    ),
                    *listing(
                        *(BEGUN, _UST_7),
                        Item(
                            "agreement",
                            "porozumienie z ośrodkiem pomocy społecznej",
                            "agreement with the welfare centre",
                            _WITH_CENTRE,
                        ),
                    ),
                    *listing(
                        *(BEGUN, UPZ.at("art. 62a ust. 9", A2014.journal)),
                        Item(
                            "no_agreement",
                            "brak porozumienia z ośrodkiem pomocy społecznej",
                            "no agreement with the welfare centre",
                            _COMMISSIONED,
                        ),
                    ),
                    *listing(
                        *(BEGUN, UPZ.at("art. 62a ust. 10", A2014.journal)),
                        Item(
                            "open_tender",
                            "otwarty konkurs ofert na podstawie przepisów o "
                            "działalności pożytku publicznego",
                            "open tender under the public-benefit act",
                            _COMMISSIONED,
                        ),
                    ),
                    *listing(
                        *(BEGUN, UPZ.at("art. 62a ust. 11", A2014.journal)),
                        Item(
                            "contract",
                            "umowa ze zleceniobiorcą",
                            "contract with the commissioned body",
                            _COMMISSIONED,
                        ),
                    ),
                    *listing(
                        *(BEGUN, UPZ.at("art. 62a ust. 12", A2014.journal)),
                        Item(
                            "cooperation",
                            "porozumienie o współpracy z ośrodkiem pomocy społecznej",
                            "agreement to cooperate with the welfare centre",
                            _COMMISSIONED,
                        ),
                    ),
                ),
            ),
            UPZ.at("art. 62a ust. 3, 7, 9–12", A2014.journal),
            Evidence.STATUTE,
        ),
        END,
    ),
)
"""With the welfare centre by agreement; else by open tender, contract and agreement."""
