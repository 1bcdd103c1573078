"""What the yearly report of a club must contain (*sprawozdanie roczne KIS*).

Source: art. 18a ust. 6 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from reintegra.law.acts import A2015, A2022, UZS
from reintegra.law.citation import Journal
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.documents.catalogue import (
    Contents,
    Designation,
    Item,
    listing,
)
from reintegra.programmes.documents.checklist import Checklist

_CLUB = Designation(
    "club", "podmiot prowadzący klub integracji społecznej", "whoever runs the club"
)
_VOIVODE = Designation("voivode", "wojewoda", "the voivode")
_UST_6 = "art. 18a ust. 6"


def _report(since: date, journal: Journal | None, *items: Item) -> Version[Contents]:
    at = UZS.at(_UST_6, journal)
    contents = Contents(
        items=listing(since, at, *items),
        by=(_CLUB,),
        to=(_VOIVODE,),
        due=uzs.KIS_REPORT_DEADLINE,
    )
    return Version(since, contents, at, Evidence.STATUTE)


_GRANTS = Item(
    "grants",
    "rozliczenie dotacji za rok ubiegły",
    "settlement of the grants of last year",
)
REPORT = Checklist(
    "kis.REPORT",
    "sprawozdanie roczne klubu integracji społecznej",
    "yearly report of a social integration club",
    over_time(
        _report(
            *(A2015.in_force, A2015.journal, _GRANTS),
            Item("effects", "efekty reintegracji", "effects of the reintegration"),
        ),
        _report(
            *(A2022.in_force, A2022.journal),
            Item("staff_number", "liczba pracowników", "number of staff"),
            Item("staff_time", "wymiar czasu pracy", "working time of the staff"),
            Item("staff_basis", "podstawa zatrudnienia", "basis of their employment"),
            Item(
                "participants",
                "liczba uczestników według grup",
                "number of participants by groups",
            ),
            Item(
                "with_effects",
                "liczba uczestników, którzy osiągnęli efekty reintegracji",
                "number of those who achieved effects of reintegration",
            ),
            Item(
                "employed",
                "liczba osób spośród nich, które po zakończeniu uczestnictwa uzyskały "
                "zatrudnienie",
                "of them, those who got employment after finishing",
            ),
            Item(
                "activities",
                "prowadzone działania wraz z efektami",
                "activities with their effects",
            ),
            _GRANTS,
        ),
    ),
)
"""By 31 March, to the voivode; fuller from 2022-02-15 on."""
