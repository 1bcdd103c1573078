"""The agreement on socially useful works, and what stands for it in large cities.

In a city with the rights of a county there is no agreement: the welfare centre applies
to the labour office with the same particulars. An agreement is held to the law of the
day it is concluded. Works for carers of disabled persons are auxiliary: what is care
of the person may be no part of them.

Source: § 3 ust. 1–2, § 7 rozporządzenia w sprawie organizowania prac społecznie
użytecznych (Dz.U. 2017 poz. 2447); from 2025-06-01 art. 142 ust. 5–7 ustawy o rynku
pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import evolve

from reintegra.law.acts import A2005, R2005, R2017, UPZ, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, not_read, over_time
from reintegra.programmes.checklists import Checklist
from reintegra.programmes.documents import Contents, Item, Named, listing
from reintegra.programmes.psu import paperwork as of
from reintegra.programmes.psu.earlier import FIRST
from reintegra.programmes.reform import REFORM

_CARERS = Named(
    "carers",
    "prace są na rzecz opiekunów osób niepełnosprawnych",
    "the works are for carers of disabled persons",
)
_NURSING = Item("nursing", "pielęgnacja", "nursing", _CARERS, barred=True)
_BARRED = (
    Item("direct_care", "bezpośrednia opieka", "direct care", _CARERS, barred=True),
    Item("hygiene", "czynności higieniczne", "hygiene", _CARERS, barred=True),
    Item("medicines", "podawanie leków", "giving medicines", _CARERS, barred=True),
)


def _chores(pl: str, en: str) -> Item:
    return Item("chores", pl, en, _CARERS)


# -- by the regulation of 2017


def _by_2017(unit: str, *items: Item) -> tuple[Version[Item], ...]:
    return listing(of.BY_2017, R2017.at(f"§ 3 {unit}"), *items)


_TERMS_2017 = (
    *_by_2017(
        "ust. 1",
        Item("persons", "liczba osób uprawnionych", "number of entitled persons"),
    ),
    *_by_2017(
        "ust. 1 pkt 2",
        of.HOURS,
        Item(
            "monthly_hours",
            "liczba godzin miesięcznie jednej osoby",
            "hours a month of one person",
        ),
    ),
    *_by_2017(
        "ust. 1",
        of.KINDS,
        of.PLACES,
        of.HOSTS,
        _chores("zakres pomocniczych prac domowych", "scope of the auxiliary chores"),
        *(_BARRED[0], _NURSING, *_BARRED[1:]),
        Item("periods", "okresy wykonywania prac", "periods of the works"),
        Item(
            "persons_by_period",
            "liczba osób w poszczególnych okresach",
            "number of persons in each period",
        ),
        Item(
            "reporting",
            "obowiązek informowania o niezgłoszeniu się lub odmowie",
            "duty to report absence or refusal",
        ),
        Item("refund", "wysokość refundacji", "amount of the refund"),
        Item("refund_dates", "terminy refundacji", "dates of the refund"),
    ),
    *_by_2017(
        "ust. 2",
        Item(
            "safe_conditions",
            "bezpieczne i higieniczne warunki wykonywania prac",
            "safe and hygienic conditions",
        ),
    ),
)

# -- by the act of 2025


def _by_2025(point: int, *items: Item) -> tuple[Version[Item], ...]:
    return listing(REFORM, URP.at(f"art. 142 ust. 6 pkt {point}"), *items)


_TERMS_2025 = (
    *_by_2025(1, Item("persons", "liczba bezrobotnych", "number of unemployed")),
    *_by_2025(2, of.POSTS, of.HOURS),
    *_by_2025(
        3,
        of.KINDS,
        of.PLACES,
        of.HOSTS,
        _chores(
            "zakres codziennych obowiązków domowych o charakterze pomocniczym",
            "scope of the daily household duties, auxiliary",
        ),
        *_BARRED,
    ),
    *_by_2025(
        4,
        Item("amounts", "wysokość środków", "amounts"),
        Item("sources", "źródła finansowania", "sources of the money"),
    ),
    *_by_2025(5, Item("refund_dates", "terminy refundacji", "dates of the refund")),
    *_by_2025(
        6, Item("information", "sposób przekazywania informacji", "flow of information")
    ),
    *_by_2025(
        7, Item("control", "sposób kontroli i monitorowania", "control and monitoring")
    ),
)
_OTHER = "pkt 8, other terms, asks for nothing by itself"

# -- the papers

AGREEMENT = Checklist(
    "psu.AGREEMENT",
    "porozumienie w sprawie organizacji prac społecznie użytecznych",
    "agreement on the organisation of socially useful works",
    over_time(
        not_read(
            FIRST,
            UPZ.at("art. 73a ust. 2", A2005.journal),
            Evidence.DERIVED,
            of.UNREAD,
            (R2005.at(""),),
        ),
        Version(
            of.BY_2017,
            Contents(items=_TERMS_2017, by=(of.STAROSTA, of.GMINA)),
            R2017.at("§ 3 ust. 1–2"),
            Evidence.STATUTE,
            note="works begun before 2018-01-01 are done by the earlier rules (§ 8)",
            also=(UPZ.at("art. 73a ust. 2"),),
        ),
        Version(
            REFORM,
            Contents(items=_TERMS_2025, by=(of.STAROSTA, of.MAYOR)),
            URP.at("art. 142 ust. 5–6", URP.journal),
            Evidence.STATUTE,
            note=f"{_OTHER}; agreements of before 2025-06-01 run on (art. 435 ust. 1)",
        ),
    ),
)
"""What an agreement must say, and what works for carers may not be."""

APPLICATION = Checklist(
    "psu.APPLICATION",
    "wniosek o organizację prac społecznie użytecznych w mieście na prawach powiatu",
    "application for socially useful works in a city with the rights of a county",
    over_time(
        evolve(AGREEMENT.law.versions[0], cites=R2005.at(""), also=()),
        Version(
            of.BY_2017,
            Contents(items=_TERMS_2017, by=(of.WELFARE,), to=(of.OFFICE,)),
            R2017.at("§ 7"),
            Evidence.STATUTE,
        ),
        Version(
            REFORM,
            Contents(items=_TERMS_2025, by=(of.WELFARE_2025,), to=(of.OFFICE,)),
            URP.at("art. 142 ust. 7", URP.journal),
            Evidence.STATUTE,
            note=_OTHER,
        ),
    ),
)
"""The same particulars in place of an agreement."""
