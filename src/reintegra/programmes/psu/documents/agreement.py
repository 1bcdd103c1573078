"""The agreement on socially useful works, and what stands for it in large cities.

In a city with the rights of a county there is no agreement: the welfare centre applies
to the labour office with the same particulars. An agreement is checked by the law of
the day it is concluded.

Source: § 3 ust. 1–2, § 8 rozporządzeń w sprawie organizowania prac społecznie
użytecznych (Dz.U. 2005 nr 210 poz. 1745, Dz.U. 2011 nr 155 poz. 921), § 3 ust. 1–3, § 7
rozporządzenia z 2017 r. (Dz.U. 2017 poz. 2447); from 2025-06-01 art. 142 ust. 5–7
ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import evolve

from reintegra.law.acts import A2005, R2005, R2011, R2017, UPZ, URP
from reintegra.law.citation import Act
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import Contents, Item, listing
from reintegra.programmes.documents.checklist import Checklist
from reintegra.programmes.psu.documents import agreement_terms as terms
from reintegra.programmes.psu.documents import parties as of
from reintegra.values.text import NO_TEXT, Text

_OTHER = Text(
    "pkt 8, inne ustalenia, sam niczego nie wymaga",
    "pkt 8, other terms, asks for nothing by itself",
)
_BEGUN = Text(
    (
        "do prac rozpoczętych przed 1 stycznia 2018 r. stosuje się dotychczasowe "
        "przepisy (§ 8)"
    ),
    "works begun before 2018-01-01 are done by the earlier rules (§ 8)",
)
_UST_2 = UPZ.at("art. 73a ust. 2", A2005.journal)


def _agreed(
    act: Act,
    items: tuple[Version[Item], ...],
    *safety: Item,
    note: Text = NO_TEXT,
) -> Version[Contents]:
    since = items[0].since
    every = (*items, *listing(since, act.at("§ 3 ust. 2"), *safety))
    agreed = Contents(items=every, by=(of.STAROSTA, of.GMINA))
    at = act.at("§ 3 ust. 1–2")
    return Version(since, agreed, at, Evidence.STATUTE, None, note, (_UST_2,))


AGREEMENT = Checklist(
    "psu.AGREEMENT",
    "porozumienie w sprawie organizacji prac społecznie użytecznych",
    "agreement on the organisation of socially useful works",
    over_time(
        _agreed(R2005, terms.TERMS_2005, terms.SAFE, terms.WOMEN),
        _agreed(R2011, terms.TERMS_2011, terms.SAFE, terms.WOMEN),
        _agreed(
            *(R2017, terms.TERMS_2017, terms.SAFE),
            note=_BEGUN,
        ),
        Version(
            URP.in_force,
            Contents(items=terms.TERMS_2025, by=(of.STAROSTA, of.MAYOR)),
            URP.at("art. 142 ust. 5–6", URP.journal),
            Evidence.STATUTE,
            note=Text(
                f"{_OTHER.pl}; porozumienia zawarte przed 1 czerwca 2025 r. "
                "wykonuje się na dawnych zasadach (art. 435 ust. 1)",
                f"{_OTHER.en}; agreements of before 2025-06-01 run on (art. 435 ust. "
                "1)",
            ),
        ),
    ),
)
"""What an agreement must say, and what works for carers may not be."""

_ALIKE = Text(
    "§ 8 wymienia wniosek; że zawiera on to, co porozumienie, przyjęto w drodze "
    "wykładni",
    "§ 8 names the application; that it says what an agreement does is a reading",
)
_LIST = Item(
    "list",
    "lista osób, które mogą być skierowane",
    "list of the persons who may be referred",
)


def _by_interpretation(one: Version[Item]) -> Version[Item]:
    return evolve(
        one,
        evidence=Evidence.DERIVED,
        note=_ALIKE,
        also=(R2005.at("§ 8"),),
    )


APPLICATION = Checklist(
    "psu.APPLICATION",
    "wniosek o organizację prac społecznie użytecznych w mieście na prawach powiatu",
    "application for socially useful works in a city with the rights of a county",
    over_time(
        Version(
            A2005.in_force,
            Contents(
                items=tuple(_by_interpretation(one) for one in terms.TERMS_2005),
                by=(of.PRESIDENT,),
                to=(of.DIRECTOR,),
            ),
            R2005.at("§ 8"),
            Evidence.STATUTE,
            note=_ALIKE,
        ),
        Version(
            R2011.in_force,
            Contents(items=terms.TERMS_2011, by=(of.CENTRE,), to=(of.OFFICE,)),
            R2011.at("§ 8"),
            Evidence.STATUTE,
        ),
        Version(
            R2017.in_force,
            Contents(
                items=(
                    *terms.TERMS_2017,
                    *listing(R2017.in_force, R2017.at("§ 3 ust. 3"), _LIST),
                ),
                by=(of.WELFARE,),
                to=(of.OFFICE,),
            ),
            R2017.at("§ 7"),
            Evidence.STATUTE,
        ),
        Version(
            URP.in_force,
            Contents(items=terms.TERMS_2025, by=(of.WELFARE_2025,), to=(of.OFFICE,)),
            URP.at("art. 142 ust. 7", URP.journal),
            Evidence.STATUTE,
            note=_OTHER,
        ),
    ),
)
"""The same particulars in place of an agreement."""
