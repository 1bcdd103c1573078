"""The yearly plan of socially useful works, and the list of persons for them.

Source: § 2, 3 ust. 3, § 9 rozporządzeń w sprawie organizowania prac społecznie
użytecznych (Dz.U. 2005 nr 210 poz. 1745, Dz.U. 2011 nr 155 poz. 921), § 2, 3 ust. 3–4
rozporządzenia z 2017 r. (Dz.U. 2017 poz. 2447); from 2025-06-01 art. 142 ust. 4, 8, 9
ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from reintegra.law.acts import R2005, R2011, R2017, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import urp
from reintegra.programmes.documents.catalogue import Contents, Item, listing
from reintegra.programmes.documents.checklist import Checklist
from reintegra.programmes.psu import document_parties as of
from reintegra.programmes.shared.act_2025 import REFORM

_UST_4 = URP.at("art. 142 ust. 4", URP.journal)
_PERSONS = Item(
    "persons",
    "liczba bezrobotnych i osób uprawnionych, które mogą być skierowane",
    "number of unemployed and other entitled persons who may be referred",
)


def _by_regulation(*items: Version[Item]) -> Contents:
    return Contents(
        items=items,
        by=(of.GMINA,),
        to=(of.STAROSTA, of.WELFARE),
        due=urp.PSU_PLAN_DEADLINE,
    )


_BY_2005 = _by_regulation(
    *listing(
        *(of.BY_2005, R2005.at("§ 2 ust. 2"), of.KINDS, of.HOURS),
        Item(
            "persons",
            "liczba bezrobotnych bez prawa do zasiłku, korzystających ze świadczeń "
            "pomocy społecznej, którzy mogą być skierowani",
            "number of unemployed without benefit, on social assistance, who may be "
            "referred",
        ),
    )
)
_BY_2011 = _by_regulation(
    *listing(of.BY_2011, R2011.at("§ 2 ust. 2 pkt 1"), of.KINDS),
    *listing(of.BY_2011, R2011.at("§ 2 ust. 2 pkt 2"), of.HOURS),
    *listing(of.BY_2011, R2011.at("§ 2 ust. 2 pkt 3"), _PERSONS),
)
_BY_2017 = _by_regulation(
    *listing(
        *(of.BY_2017, R2017.at("§ 2 ust. 2 pkt 1")),
        *(of.KINDS, of.PLACES, of.HOSTS),
        note="with works for carers of disabled persons",
        note_pl="także prace na rzecz opiekunów osób niepełnosprawnych",
    ),
    *listing(of.BY_2017, R2017.at("§ 2 ust. 2 pkt 2"), of.POSTS, of.HOURS),
    *listing(of.BY_2017, R2017.at("§ 2 ust. 2 pkt 3"), _PERSONS),
)
PLAN = Checklist(
    "psu.PLAN",
    "roczny plan potrzeb w zakresie wykonywania prac społecznie użytecznych",
    "yearly plan of needs for socially useful works",
    over_time(
        Version(
            of.BY_2005,
            _BY_2005,
            R2005.at("§ 2"),
            Evidence.STATUTE,
            note="to 2006-01-31 works may be organised without a plan (§ 9)",
            note_pl="do 31 stycznia 2006 r. prace można organizować bez planu (§ 9)",
            also=(R2005.at("§ 9"),),
        ),
        Version(date(2006, 2, 1), _BY_2005, R2005.at("§ 2"), Evidence.STATUTE),
        Version(
            of.BY_2011,
            _BY_2011,
            R2011.at("§ 2"),
            Evidence.STATUTE,
            note="the plan of 2011 is amended by 2011-09-02 (§ 9)",
            note_pl="plan na 2011 r. zmienia się do 2 września 2011 r. (§ 9)",
            also=(R2011.at("§ 9"),),
        ),
        Version(of.BY_2017, _BY_2017, R2017.at("§ 2"), Evidence.STATUTE),
        Version(
            REFORM,
            Contents(
                items=listing(
                    *(REFORM, _UST_4),
                    *(of.KINDS, of.PLACES, of.HOSTS, of.POSTS, of.HOURS),
                ),
                by=(of.GMINA,),
                to=(of.DIRECTOR, of.WELFARE_2025),
                due=urp.PSU_PLAN_DEADLINE,
            ),
            _UST_4,
            Evidence.STATUTE,
        ),
    ),
)
"""By 31 January: what is to be done, where, how much of it, and for how many."""

_RESIDENCE = "residence"
_OR_STAY = Item(
    _RESIDENCE, "miejsce zamieszkania lub pobytu", "place of residence or stay"
)
_PESEL = Item("identity", "numer PESEL", "PESEL number")
_PESEL_OR_PASSPORT = Item(
    "identity",
    "numer PESEL, a w razie jego braku numer paszportu albo nazwa i numer innego "
    "dokumentu stwierdzającego tożsamość",
    "PESEL number; without one the number of the passport, or name and number of "
    "another identity document",
)


def _listed(since: date, at: Citation, *items: Item) -> Version[Contents]:
    names = listing(since, at, of.NAME, *items)
    said = Contents(items=names, by=(of.WELFARE,), to=(of.OFFICE,))
    return Version(since, said, at, Evidence.STATUTE)


LIST = Checklist(
    "psu.LIST",
    "lista osób, które mogą być skierowane do prac społecznie użytecznych",
    "list of the persons who may be referred to socially useful works",
    over_time(
        _listed(of.BY_2005, R2005.at("§ 3 ust. 3"), _OR_STAY, _PESEL),
        _listed(of.BY_2011, R2011.at("§ 3 ust. 3"), _OR_STAY, _PESEL_OR_PASSPORT),
        _listed(
            *(of.BY_2017, R2017.at("§ 3 ust. 3–4")),
            Item(_RESIDENCE, "miejsce zamieszkania", "place of residence"),
            of.IDENTITY,
        ),
        Version(
            REFORM,
            Contents(
                items=listing(
                    *(REFORM, URP.at("art. 142 ust. 8–9"), of.NAME),
                    *(_OR_STAY, of.IDENTITY),
                ),
                by=(of.WELFARE_2025,),
                to=(of.OFFICE,),
            ),
            URP.at("art. 142 ust. 8–9", URP.journal),
            Evidence.STATUTE,
        ),
    ),
)
"""The welfare centre makes it; only those on it are referred."""
