"""The conditions of running an edition (*warunki realizacji PAI*).

The block Integration is run by the welfare centre under an agreement, or commissioned
from another body by open tender.

Source: art. 62a ust. 3, 7, 9–12 ustawy o promocji zatrudnienia i instytucjach rynku
pracy.
"""

from __future__ import annotations

from reintegra.law.acts import A2014, UPZ
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import (
    Contents,
    Designation,
    Item,
    listing,
)
from reintegra.programmes.documents.checklist import Checklist
from reintegra.programmes.pai.documents import BEGUN, END

_UST_7 = UPZ.at("art. 62a ust. 7", A2014.journal)
_WITH_CENTRE = Designation(
    "welfare_centre",
    "integrację prowadzi ośrodek pomocy społecznej",
    "the welfare centre runs the integration",
)
_COMMISSIONED = Designation(
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
