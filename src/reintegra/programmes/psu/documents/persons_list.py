"""The list of persons who may be referred to socially useful works (*lista osób*).

Source: § 3 ust. 3 rozporządzeń w sprawie organizowania prac społecznie użytecznych
(Dz.U. 2005 nr 210 poz. 1745, Dz.U. 2011 nr 155 poz. 921), § 3 ust. 3–4 rozporządzenia z
2017 r. (Dz.U. 2017 poz. 2447); from 2025-06-01 art. 142 ust. 8, 9 ustawy o rynku pracy
i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from reintegra.law.acts import A2005, R2005, R2011, R2017, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import Contents, Item, listing
from reintegra.programmes.documents.checklist import Checklist
from reintegra.programmes.psu.documents import parties as of

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
        _listed(A2005.in_force, R2005.at("§ 3 ust. 3"), _OR_STAY, _PESEL),
        _listed(R2011.in_force, R2011.at("§ 3 ust. 3"), _OR_STAY, _PESEL_OR_PASSPORT),
        _listed(
            *(R2017.in_force, R2017.at("§ 3 ust. 3–4")),
            Item(_RESIDENCE, "miejsce zamieszkania", "place of residence"),
            of.IDENTITY,
        ),
        Version(
            URP.in_force,
            Contents(
                items=listing(
                    *(URP.in_force, URP.at("art. 142 ust. 8–9"), of.NAME),
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
