"""The yearly plan of socially useful works, and the list of persons for them.

Source: § 2, 3 ust. 3–4 rozporządzenia w sprawie organizowania prac społecznie
użytecznych (Dz.U. 2017 poz. 2447), § 2 rozporządzenia z 2011 r. (Dz.U. 2011 nr 155 poz.
921); from 2025-06-01 art. 142 ust. 4, 8, 9 ustawy o rynku pracy i służbach
zatrudnienia.
"""

from __future__ import annotations

from reintegra.law.acts import R2005, R2011, R2017, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, not_read, over_time
from reintegra.parameters import urp
from reintegra.programmes.checklists import Checklist
from reintegra.programmes.documents import Contents, Item, listing
from reintegra.programmes.psu import paperwork as of
from reintegra.programmes.psu.earlier import FIRST
from reintegra.programmes.reform import REFORM

_UST_4 = URP.at("art. 142 ust. 4", URP.journal)
_PERSONS = Item(
    "persons",
    "liczba bezrobotnych i osób uprawnionych, które mogą być skierowane",
    "number of unemployed and other entitled persons who may be referred",
)
PLAN = Checklist(
    "psu.PLAN",
    "roczny plan potrzeb w zakresie wykonywania prac społecznie użytecznych",
    "yearly plan of needs for socially useful works",
    over_time(
        not_read(FIRST, R2005.at(""), Evidence.DERIVED),
        Version(
            of.BY_2011,
            Contents(
                items=(
                    *listing(of.BY_2011, R2011.at("§ 2 ust. 2 pkt 1"), of.KINDS),
                    *listing(of.BY_2011, R2011.at("§ 2 ust. 2 pkt 2"), of.HOURS),
                    *listing(of.BY_2011, R2011.at("§ 2 ust. 2 pkt 3"), _PERSONS),
                ),
                by=(of.GMINA,),
                to=(of.STAROSTA, of.WELFARE),
                due=urp.PSU_PLAN_DEADLINE,
            ),
            R2011.at("§ 2"),
            Evidence.STATUTE,
            note="the day the regulation came into force is not confirmed",
        ),
        Version(
            of.BY_2017,
            Contents(
                items=(
                    *listing(
                        *(of.BY_2017, R2017.at("§ 2 ust. 2 pkt 1")),
                        *(of.KINDS, of.PLACES, of.HOSTS),
                        note="with works for carers of disabled persons",
                    ),
                    *listing(
                        of.BY_2017, R2017.at("§ 2 ust. 2 pkt 2"), of.POSTS, of.HOURS
                    ),
                    *listing(of.BY_2017, R2017.at("§ 2 ust. 2 pkt 3"), _PERSONS),
                ),
                by=(of.GMINA,),
                to=(of.STAROSTA, of.WELFARE),
                due=urp.PSU_PLAN_DEADLINE,
            ),
            R2017.at("§ 2"),
            Evidence.STATUTE,
        ),
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
LIST = Checklist(
    "psu.LIST",
    "lista osób, które mogą być skierowane do prac społecznie użytecznych",
    "list of the persons who may be referred to socially useful works",
    over_time(
        not_read(FIRST, R2005.at(""), Evidence.DERIVED, of.UNREAD),
        Version(
            of.BY_2017,
            Contents(
                items=listing(
                    *(of.BY_2017, R2017.at("§ 3 ust. 3–4"), of.NAME),
                    Item(_RESIDENCE, "miejsce zamieszkania", "place of residence"),
                    of.IDENTITY,
                ),
                by=(of.WELFARE,),
                to=(of.OFFICE,),
            ),
            R2017.at("§ 3 ust. 3–4"),
            Evidence.STATUTE,
        ),
        Version(
            REFORM,
            Contents(
                items=listing(
                    *(REFORM, URP.at("art. 142 ust. 8–9"), of.NAME),
                    Item(
                        _RESIDENCE,
                        "miejsce zamieszkania lub pobytu",
                        "place of residence or stay",
                    ),
                    of.IDENTITY,
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
