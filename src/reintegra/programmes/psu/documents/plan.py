"""The yearly plan of socially useful works (*roczny plan potrzeb*).

Source: § 2, 9 rozporządzeń w sprawie organizowania prac społecznie użytecznych (Dz.U.
2005 nr 210 poz. 1745, Dz.U. 2011 nr 155 poz. 921), § 2 rozporządzenia z 2017 r. (Dz.U.
2017 poz. 2447); from 2025-06-01 art. 142 ust. 4 ustawy o rynku pracy i służbach
zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from reintegra.law.acts import A2005, R2005, R2011, R2017, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import urp
from reintegra.programmes.documents.catalogue import Contents, Item, listing
from reintegra.programmes.documents.checklist import Checklist
from reintegra.programmes.psu.documents import parties as of
from reintegra.values.text import Text

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
        *(A2005.in_force, R2005.at("§ 2 ust. 2"), of.KINDS, of.HOURS),
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
    *listing(R2011.in_force, R2011.at("§ 2 ust. 2 pkt 1"), of.KINDS),
    *listing(R2011.in_force, R2011.at("§ 2 ust. 2 pkt 2"), of.HOURS),
    *listing(R2011.in_force, R2011.at("§ 2 ust. 2 pkt 3"), _PERSONS),
)
_BY_2017 = _by_regulation(
    *listing(
        *(R2017.in_force, R2017.at("§ 2 ust. 2 pkt 1")),
        *(of.KINDS, of.PLACES, of.HOSTS),
        note=Text(
            "także prace na rzecz opiekunów osób niepełnosprawnych",
            "with works for carers of disabled persons",
        ),
    ),
    *listing(R2017.in_force, R2017.at("§ 2 ust. 2 pkt 2"), of.POSTS, of.HOURS),
    *listing(R2017.in_force, R2017.at("§ 2 ust. 2 pkt 3"), _PERSONS),
)
PLAN = Checklist(
    "psu.PLAN",
    "roczny plan potrzeb w zakresie wykonywania prac społecznie użytecznych",
    "yearly plan of needs for socially useful works",
    over_time(
        Version(
            A2005.in_force,
            _BY_2005,
            R2005.at("§ 2"),
            Evidence.STATUTE,
            note=Text(
                "do 31 stycznia 2006 r. prace można organizować bez planu (§ 9)",
                "to 2006-01-31 works may be organised without a plan (§ 9)",
            ),
            also=(R2005.at("§ 9"),),
        ),
        Version(date(2006, 2, 1), _BY_2005, R2005.at("§ 2"), Evidence.STATUTE),
        Version(
            R2011.in_force,
            _BY_2011,
            R2011.at("§ 2"),
            Evidence.STATUTE,
            note=Text(
                "plan na 2011 r. zmienia się do 2 września 2011 r. (§ 9)",
                "the plan of 2011 is amended by 2011-09-02 (§ 9)",
            ),
            also=(R2011.at("§ 9"),),
        ),
        Version(R2017.in_force, _BY_2017, R2017.at("§ 2"), Evidence.STATUTE),
        Version(
            URP.in_force,
            Contents(
                items=listing(
                    *(URP.in_force, _UST_4),
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
