"""The duties of the gmina or the host, in words (*obowiązki organizatora*).

Which of them bind on a day is `reintegra.programmes.psu.host_duties`.
"""

from __future__ import annotations

from reintegra.arguments import check_arguments
from reintegra.values import frozen


@check_arguments
@frozen
class HostDuty:
    """What the gmina or the host must do (*obowiązek organizatora*).

    Attributes:
        key: Its name.
        pl: What it is, in Polish.
        en: What it is, in English.
    """

    key: str
    pl: str
    en: str


REGISTER = HostDuty(
    "register",
    "prowadzenie ewidencji prac i ustalanie przysługującego świadczenia",
    "keeping the register of works and fixing the pay due",
)
REGISTER_2005 = HostDuty(
    "register",
    "prowadzenie ewidencji prac i ustalanie przysługującego świadczenia według "
    "rodzaju i "
    "efektów prac",
    "keeping the register of works and fixing the pay due by their kind and effects",
)
REGISTER_2011 = HostDuty(
    "register",
    "prowadzenie ewidencji prac z danymi z listy osób i ustalanie przysługującego "
    "świadczenia według rodzaju prac",
    "keeping the register of works with the data of the list of persons, and fixing "
    "the pay due by the kind of the works",
)
PAYMENT = HostDuty(
    "payment",
    "wypłata świadczenia miesięcznie z dołu",
    "paying monthly in arrears",
)
NOTICE = HostDuty(
    "notice",
    "niezwłoczne zawiadomienie starosty i kierownika ośrodka pomocy społecznej o "
    "niestawieniu się, niepodjęciu prac, ich opuszczeniu albo naruszeniu porządku i "
    "dyscypliny",
    "telling the starosta and the head of OPS at once of a person who does not report, "
    "does not take up the works, leaves, or breaks order and discipline",
)
WRITTEN_NOTICE = HostDuty(
    "notice",
    "niezwłoczne pisemne zawiadomienie dyrektora PUP i ośrodka pomocy społecznej o "
    "niestawieniu się, niepodjęciu prac, ich opuszczeniu albo naruszeniu porządku i "
    "dyscypliny",
    "telling the director of PUP and the OPS at once, in writing, of a person who does "
    "not report, does not take up the works, leaves, or breaks order and discipline",
)
CARERS_NOTICE = HostDuty(
    "notice_of_carers",
    "przekazanie zawiadomienia opiekuna osoby niepełnosprawnej, na rzecz którego "
    "wykonywane są prace",
    "passing on the same notice of a carer for whom the works are done",
)
ADMISSION = HostDuty(
    "admission",
    "przyjęcie do prac i pouczenie o porządku i dyscyplinie",
    "admitting the person and instructing on order and discipline",
)
ASSIGNMENT_2005 = HostDuty(
    "assignment",
    "uwzględnienie wieku, stanu zdrowia i w miarę możliwości kwalifikacji przy "
    "przydziale prac",
    "regard to age, state of health and where possible qualifications when works are "
    "assigned",
)
ASSIGNMENT = HostDuty(
    "assignment",
    "uwzględnienie wieku, możliwości wykonywania prac i w miarę możliwości "
    "kwalifikacji przy przydziale prac",
    "regard to age, ability to do the works and where possible qualifications when "
    "works are assigned",
)
SAFETY_RULES = HostDuty(
    "safety_rules",
    "zapoznanie z przepisami bezpieczeństwa i higieny pracy",
    "acquainting the person with the safety rules",
)
SAFETY = HostDuty(
    "safety",
    "bezpieczne i higieniczne warunki prac",
    "safe and hygienic conditions of works",
)
