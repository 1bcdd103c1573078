"""What the contract on social reintegration must contain (*umowa*).

Source: art. 200 ust. 2, 6 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from reintegra.law.acts import URP
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

_TENDER = Text(
    "przepisy o otwartym konkursie ofert stosuje się odpowiednio (art. 200 ust. 6)",
    "the law on open tenders applies subsidiarily (art. 200 ust. 6)",
)
_UST_2 = URP.at("art. 200 ust. 2", URP.journal)
CONTRACT = Checklist(
    "reintegration.CONTRACT",
    "umowa o reintegrację społeczną długotrwale bezrobotnych",
    "contract on social reintegration of long-term unemployed persons",
    over_time(
        Version(
            URP.in_force,
            Contents(
                items=listing(
                    URP.in_force,
                    _UST_2,
                    Item("persons", "liczba bezrobotnych", "number of persons"),
                    Item(
                        "scope",
                        "zakres działań: indywidualne lub grupowe poradnictwo "
                        "specjalistyczne, warsztaty motywacyjne, grupy terapeutyczne i "
                        "wsparcia",
                        "scope: individual or group specialist counselling, motivation "
                        "workshops, therapy and support groups",
                    ),
                    Item("period", "okres realizacji", "period"),
                    Item("effects", "przewidywane efekty", "expected effects"),
                    Item("measures", "mierniki efektów", "measures of the effects"),
                    Item("amount", "wysokość środków", "amount"),
                    Item(
                        "transfer",
                        "sposób przekazywania środków",
                        "transfer of the money",
                    ),
                    Item(
                        "documentation",
                        "sposób dokumentowania i przekazywania informacji",
                        "documentation and information",
                    ),
                    Item("control", "sposób kontroli", "control"),
                ),
                by=(
                    Designation("starosta", "starosta", "the starosta"),
                    Designation("contractor", "realizator", "the contractor"),
                ),
            ),
            _UST_2,
            Evidence.STATUTE,
            note=Text(
                f"inne postanowienia same niczego nie wymagają; {_TENDER.pl}",
                f"other terms ask for nothing by themselves; {_TENDER.en}",
            ),
        )
    ),
)
"""Persons, scope, period, effects, money, papers and control."""
