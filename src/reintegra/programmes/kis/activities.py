"""What a club may organise, day by day (*działania klubu integracji społecznej*).

The list is open ("w szczególności"). To 2007-07-13 public works stood beside the club
(art. 18 ust. 1 pkt 1) and not among what it organises.

Source: art. 18 ust. 2, 7–10 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from reintegra.law.acts import A2007, A2011, A2015, SOCIAL_ECONOMY, URP, UZS
from reintegra.law.citation import Journal
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import Catalogue, Contents, Item, listing
from reintegra.values.text import Text

_UST_2 = "art. 18 ust. 2"
_CIVIL_LAW = Item(
    "civil_law_services",
    "pomoc w wykonywaniu usług na podstawie umów cywilnoprawnych",
    "help with services under civil-law contracts",
)
_PREPARING = Item(
    "preparing_for_work",
    "przygotowanie do podjęcia zatrudnienia",
    "preparing for work",
)
_LEGAL = Item("legal_advice", "poradnictwo prawne", "legal advice")
_SELF_HELP = Item(
    "self_help",
    "działalność samopomocowa w zakresie zatrudnienia, spraw mieszkaniowych i "
    "socjalnych",
    "self-help in jobs, housing and social matters",
)
_ORIGINAL = (
    *listing(
        *(UZS.in_force, UZS.at(f"{_UST_2} pkt 1", UZS.journal)),
        Item(
            "temporary_jobs",
            "programy zatrudnienia tymczasowego: pomoc w znalezieniu u pracodawców "
            "pracy na czas określony lub na czas wykonania określonej pracy, w pełnym "
            "lub niepełnym wymiarze",
            "programmes of temporary employment: help in finding work at employers for "
            "a fixed time or a set piece of work, full or part time",
        ),
        *(_CIVIL_LAW, _PREPARING),
    ),
    *listing(UZS.in_force, UZS.at(f"{_UST_2} pkt 2", UZS.journal), _LEGAL),
    *listing(UZS.in_force, UZS.at(f"{_UST_2} pkt 3", UZS.journal), _SELF_HELP),
)
_FIRST = listing(
    *(A2007.in_force, UZS.at(_UST_2, A2007.journal)),
    Item(
        "temporary_jobs",
        "pomoc w znalezieniu pracy na czas określony",
        "help in finding temporary jobs",
    ),
    *(_CIVIL_LAW, _PREPARING),
    Item(
        "socially_useful_works", "prace społecznie użyteczne", "socially useful works"
    ),
    Item("public_works", "roboty publiczne", "public works"),
    *(_LEGAL, _SELF_HELP),
)
_COOPERATIVE = listing(
    *(A2011.in_force, UZS.at(_UST_2, A2011.journal)),
    Item(
        "social_cooperative",
        "przygotowanie do podjęcia działalności w formie spółdzielni socjalnej",
        "preparing for a social cooperative",
    ),
)
_INTERNSHIP = Item("internships", "staże", "internships")
_INTERNSHIPS_2011 = listing(A2011.in_force, UZS.at(_UST_2, A2011.journal), _INTERNSHIP)
_INTERNSHIPS_2025 = listing(
    *(URP.in_force, UZS.at(f"{_UST_2} pkt 6", URP.journal), _INTERNSHIP),
    also=(URP.at("art. 114, 119"),),
)
_PAI = listing(
    *(A2015.in_force, UZS.at("art. 18 ust. 7–9", A2015.journal)),
    Item(
        "pai_integration",
        "blok Integracja Programu Aktywizacja i Integracja na zlecenie urzędu pracy",
        "block Integration of PAI, for the labour office",
    ),
)
_REINTEGRATION = listing(
    *(URP.in_force, UZS.at("art. 18 ust. 7–8", URP.journal)),
    Item(
        "reintegration",
        "reintegracja społeczna długotrwale bezrobotnych na zlecenie urzędu pracy",
        "social reintegration of the long-term unemployed, for the labour office",
    ),
)
_ENTERPRISES = listing(
    *(SOCIAL_ECONOMY.in_force, UZS.at("art. 18 ust. 10", SOCIAL_ECONOMY.journal)),
    Item(
        "social_enterprise_workers",
        "usługi na rzecz pracowników przedsiębiorstw społecznych",
        "services for the workers of social enterprises",
    ),
    evidence=Evidence.INSTITUTION,
    note=Text(
        "brzmienie sprawdzono, pierwszy dzień podano za informacją instytucji",
        "the wording was read, its first day is told by an institution",
    ),
)


def _from(
    since: date, unit: str, journal: Journal | None, *items: Version[Item]
) -> Version[Contents]:
    at = UZS.at(unit, journal)
    pl, en = _RUN_2007 if since < A2011.in_force else _RUN_2011
    said = since, Contents(items=items), at, Evidence.STATUTE
    return Version(*said, note=Text(pl, en))


_LIST_2011 = (*_FIRST, *_COOPERATIVE)
_RUN_2007 = (
    "klub prowadzi gmina albo organizacja pozarządowa (ust. 1)",
    "run by the gmina or a non-governmental organisation (ust. 1)",
)
_RUN_2011 = (
    (
        "klub prowadzi gmina, organizacja pozarządowa albo podmiot z art. 3 ust. 2 pkt "
        "3 (ust. 1)"
    ),
    (
        "run by the gmina, a non-governmental organisation or a body of art. 3 ust. 2 "
        "pkt 3 (ust. 1)"
    ),
)
ACTIVITIES = Catalogue(
    "kis.ACTIVITIES",
    "działania klubu integracji społecznej",
    "what a social integration club may organise",
    over_time(
        Version(
            UZS.in_force,
            Contents(items=_ORIGINAL),
            UZS.at(_UST_2, UZS.journal),
            Evidence.STATUTE,
            note=Text(
                "gmina albo na jej zlecenie ośrodek pomocy społecznej lub "
                "organizacja pożytku publicznego prowadzi klub o charakterze "
                "terapeutycznym, zatrudnieniowym i samopomocowym; obok klubu można "
                "organizować roboty publiczne (ust. 1)",
                "the gmina, or at its commission a welfare centre or a public-benefit "
                "organisation, runs the club with therapeutic, employment and "
                "self-help "
                "activities; public works may be organised beside it (ust. 1)",
            ),
            also=(UZS.at("art. 18 ust. 1", UZS.journal),),
        ),
        _from(A2007.in_force, _UST_2, A2007.journal, *_FIRST),
        _from(A2011.in_force, _UST_2, A2011.journal, *_LIST_2011, *_INTERNSHIPS_2011),
        _from(
            *(A2015.in_force, "art. 18 ust. 2, 7–9", A2015.journal),
            *(*_LIST_2011, *_INTERNSHIPS_2011, *_PAI),
        ),
        _from(
            *(SOCIAL_ECONOMY.in_force, "art. 18 ust. 2, 7–10", SOCIAL_ECONOMY.journal),
            *(*_LIST_2011, *_INTERNSHIPS_2011, *_PAI, *_ENTERPRISES),
        ),
        _from(
            *(URP.in_force, "art. 18 ust. 2, 7, 8, 10", URP.journal),
            *(*_LIST_2011, *_INTERNSHIPS_2025, *_REINTEGRATION, *_ENTERPRISES),
        ),
    ),
)
"""An open list, and what the club may do for the labour office."""
