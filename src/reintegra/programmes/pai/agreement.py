"""The agreement of labour office and welfare centre on an edition (*porozumienie*).

What the contract with a commissioned body must say (art. 62a ust. 11, 12) was not read.

Source: art. 62a ust. 7 ustawy o promocji zatrudnienia i instytucjach rynku pracy.
"""

from __future__ import annotations

from datetime import date

from reintegra.law.acts import A2014, UPZ, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents import Checklist, Contents, Item, Named, listing
from reintegra.programmes.pai.edition import REPEALED

_BEGUN = date(2014, 5, 27)
_UST_7 = UPZ.at("art. 62a ust. 7", A2014.journal)
AGREEMENT = Checklist(
    "pai.AGREEMENT",
    "porozumienie w sprawie realizacji Programu Aktywizacja i Integracja",
    "agreement on the programme Aktywizacja i Integracja (PAI)",
    over_time(
        Version(
            _BEGUN,
            Contents(
                items=listing(
                    _BEGUN,
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
        Version(
            REPEALED,
            None,
            URP.at("art. 460", URP.journal),
            Evidence.STATUTE,
            note="repealed; its successor is reintegration.CONTRACT",
        ),
    ),
)
"""What labour office and welfare centre agree on before an edition."""
