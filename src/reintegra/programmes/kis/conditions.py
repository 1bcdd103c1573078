"""On which conditions somebody takes part in a club, and what the club reports.

That taking part is voluntary, tied to a social contract and of a length set for each is
not asked of what is done for the labour office: PAI from 2015-10-24, reintegration from
2025-06-01. The voivode enters a club in the register within 30 days of its notice, and
is told of its closing within 30 days; what the notice contains was not read.

Source: art. 18 ust. 1, 3–5, 7–9, art. 18a ust. 2, 4, 6 ustawy o zatrudnieniu
socjalnym.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from reintegra.law.acts import A2007, A2011, A2015, A2022, URP, UZS
from reintegra.law.citation import Journal
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.documents.catalogue import Contents, Item, Named, listing
from reintegra.programmes.documents.checklist import Checklist
from reintegra.programmes.kis.activities import (
    BY_2007,
    BY_2011,
    BY_2015,
    BY_2025,
    START,
)

# -- the conditions

_OWN = Named(
    "own_classes",
    "zajęcia nie są prowadzone na zlecenie powiatowego urzędu pracy",
    "the classes are not done for the labour office",
)
_VOLUNTARY = Item("voluntary", "dobrowolność uczestnictwa", "taking part is voluntary")
_CONTRACT = Item(
    "social_contract",
    "realizacja kontraktu socjalnego",
    "a social contract is carried out",
)
_LENGTH = Item(
    "individual_length",
    "okres uczestnictwa ustalany indywidualnie",
    "the length is set for each person",
)
_REGISTER = Item(
    "register_entry",
    "wpis klubu do rejestru wojewody",
    "the club is in the voivode's register",
)
_FREE = listing(START, UZS.at("art. 18 ust. 3", UZS.journal), _VOLUNTARY)
_TIED = (
    *listing(BY_2007, UZS.at("art. 18 ust. 4", A2007.journal), _CONTRACT),
    *listing(BY_2007, UZS.at("art. 18 ust. 5", A2007.journal), _LENGTH),
)
_ENTERED = listing(
    *(BY_2011, UZS.at("art. 18 ust. 1", A2011.journal), _REGISTER),
    also=(UZS.at("art. 18a ust. 2, 4", A2011.journal),),
)


def _own(since: date, spared_at: str, journal: Journal | None) -> Contents:
    """Say the three conditions of classes of the club's own."""
    spared = UZS.at(spared_at, journal)
    asked = (
        evolve(one, since=since, says=evolve(one.said, when=_OWN), also=(spared,))
        for one in (*_FREE, *_TIED)
    )
    return Contents(items=(*asked, *_ENTERED))


CONDITIONS = Checklist(
    "kis.CONDITIONS",
    "warunki uczestnictwa w klubie integracji społecznej",
    "conditions of taking part in a social integration club",
    over_time(
        Version(
            START,
            Contents(items=_FREE),
            UZS.at("art. 18 ust. 3", UZS.journal),
            Evidence.STATUTE,
        ),
        Version(
            BY_2007,
            Contents(items=(*_FREE, *_TIED)),
            UZS.at("art. 18 ust. 3–5", A2007.journal),
            Evidence.STATUTE,
        ),
        Version(
            BY_2011,
            Contents(items=(*_FREE, *_TIED, *_ENTERED)),
            UZS.at("art. 18 ust. 1, 3–5", A2011.journal),
            Evidence.STATUTE,
        ),
        Version(
            BY_2015,
            _own(BY_2015, "art. 18 ust. 7–9", A2015.journal),
            UZS.at("art. 18 ust. 1, 3–5, 7–9", A2015.journal),
            Evidence.STATUTE,
        ),
        Version(
            BY_2025,
            _own(BY_2025, "art. 18 ust. 7–8", URP.journal),
            UZS.at("art. 18 ust. 1, 3–5, 7–8", URP.journal),
            Evidence.STATUTE,
        ),
    ),
)
"""Voluntary; a social contract; a length of one's own; a club in the register."""

# -- the yearly report

_CLUB = Named(
    "club", "podmiot prowadzący klub integracji społecznej", "whoever runs the club"
)
_VOIVODE = Named("voivode", "wojewoda", "the voivode")
_BY_2022 = date(2022, 2, 15)
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
            *(BY_2015, A2015.journal, _GRANTS),
            Item("effects", "efekty reintegracji", "effects of the reintegration"),
        ),
        _report(
            *(_BY_2022, A2022.journal),
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
