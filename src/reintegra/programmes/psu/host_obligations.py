"""What the law asks of the gmina or the host while works go on (*obowiązki*).

Which of them bind on a day is for `reintegra.programmes.psu.host_duties`: works begun
or agreed before a change of the law go on by the former one.

Source: § 4–6 rozporządzeń z 2005, 2011 i 2017 r. w sprawie organizowania prac
społecznie użytecznych (Dz.U. 2005 nr 210 poz. 1745, Dz.U. 2011 nr 155 poz. 921, Dz.U.
2017 poz. 2447); from 2025-06-01 art. 142 ust. 10 ustawy o rynku pracy i służbach
zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from reintegra.law.acts import A2005, R2005, R2011, R2017, URP
from reintegra.law.citation import Act, Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.documents.catalogue import Catalogue, Contents, Item, listing
from reintegra.programmes.psu.documents import parties as of

_REGISTER = Item(
    "register",
    "prowadzenie ewidencji prac i ustalanie przysługującego świadczenia",
    "keeping the register of works and fixing the pay due",
)
_REGISTER_2005 = Item(
    "register",
    "prowadzenie ewidencji prac i ustalanie przysługującego świadczenia według "
    "rodzaju i "
    "efektów prac",
    "keeping the register of works and fixing the pay due by their kind and effects",
)
_REGISTER_2011 = Item(
    "register",
    "prowadzenie ewidencji prac z danymi z listy osób i ustalanie przysługującego "
    "świadczenia według rodzaju prac",
    "keeping the register of works with the data of the list of persons, and fixing "
    "the pay due by the kind of the works",
)
_PAYMENT = Item(
    "payment",
    "wypłata świadczenia miesięcznie z dołu",
    "paying monthly in arrears",
)
_NOTICE = Item(
    "notice",
    "niezwłoczne zawiadomienie starosty i kierownika ośrodka pomocy społecznej o "
    "niestawieniu się, niepodjęciu prac, ich opuszczeniu albo naruszeniu porządku i "
    "dyscypliny",
    "telling the starosta and the head of OPS at once of a person who does not report, "
    "does not take up the works, leaves, or breaks order and discipline",
)
_WRITTEN_NOTICE = Item(
    "notice",
    "niezwłoczne pisemne zawiadomienie dyrektora PUP i ośrodka pomocy społecznej o "
    "niestawieniu się, niepodjęciu prac, ich opuszczeniu albo naruszeniu porządku i "
    "dyscypliny",
    "telling the director of PUP and the OPS at once, in writing, of a person who does "
    "not report, does not take up the works, leaves, or breaks order and discipline",
)
_CARERS_NOTICE = Item(
    "notice_of_carers",
    "przekazanie zawiadomienia opiekuna osoby niepełnosprawnej, na rzecz którego "
    "wykonywane są prace",
    "passing on the same notice of a carer for whom the works are done",
)
_ADMISSION = Item(
    "admission",
    "przyjęcie do prac i pouczenie o porządku i dyscyplinie",
    "admitting the person and instructing on order and discipline",
)
_ASSIGNMENT_2005 = Item(
    "assignment",
    "uwzględnienie wieku, stanu zdrowia i w miarę możliwości kwalifikacji przy "
    "przydziale prac",
    "regard to age, state of health and where possible qualifications when works are "
    "assigned",
)
_ASSIGNMENT = Item(
    "assignment",
    "uwzględnienie wieku, możliwości wykonywania prac i w miarę możliwości "
    "kwalifikacji przy przydziale prac",
    "regard to age, ability to do the works and where possible qualifications when "
    "works are assigned",
)
_SAFETY_RULES = Item(
    "safety_rules",
    "zapoznanie z przepisami bezpieczeństwa i higieny pracy",
    "acquainting the person with the safety rules",
)
_SAFETY = Item(
    "safety",
    "bezpieczne i higieniczne warunki prac",
    "safe and hygienic conditions of works",
)


def _by_regulation(
    since: date, act: Act, *listed: tuple[str, Item]
) -> Version[Contents]:
    items = (listing(since, act.at(unit), item) for unit, item in listed)
    return _version(since, act.at("§ 4–6"), *(one for part in items for one in part))


def _version(since: date, at: Citation, *items: Version[Item]) -> Version[Contents]:
    return Version(since, Contents(items=items, by=_WHO), at, Evidence.STATUTE)


_WHO = (of.GMINA, of.HOST)
_UST_10 = URP.at("art. 142 ust. 10")
HOST_OBLIGATIONS = Catalogue(
    "psu.HOST_OBLIGATIONS",
    "obowiązki gminy lub podmiotu, w którym organizuje się prace społecznie użyteczne",
    "what the gmina or the host of socially useful works must do",
    over_time(
        _by_regulation(
            *(A2005.in_force, R2005),
            ("§ 4 ust. 1", _ADMISSION),
            ("§ 4 ust. 2", _ASSIGNMENT_2005),
            ("§ 4 ust. 3", _SAFETY_RULES),
            ("§ 5 ust. 2", _NOTICE),
            ("§ 6 ust. 1", _REGISTER_2005),
            ("§ 6 ust. 2", _PAYMENT),
        ),
        _by_regulation(
            *(R2011.in_force, R2011),
            ("§ 4 ust. 1", _ADMISSION),
            ("§ 4 ust. 2", _ASSIGNMENT),
            ("§ 4 ust. 4", _SAFETY_RULES),
            ("§ 5 ust. 2", _NOTICE),
            ("§ 6", _REGISTER_2011),
        ),
        _by_regulation(
            *(R2017.in_force, R2017),
            ("§ 4 ust. 1", _ADMISSION),
            ("§ 4 ust. 2", _ASSIGNMENT),
            ("§ 4 ust. 4", _SAFETY_RULES),
            ("§ 5 ust. 2", _NOTICE),
            ("§ 5 ust. 3", _CARERS_NOTICE),
            ("§ 6", _REGISTER),
        ),
        _version(
            URP.in_force,
            _UST_10,
            *listing(URP.in_force, _UST_10, _SAFETY, _REGISTER, _WRITTEN_NOTICE),
        ),
    ),
)
"""By each regulation, and by the act of 2025."""
