"""What the gmina or the host must do while works go on (*obowiązki organizatora*).

Source: § 4–6 rozporządzenia z dnia 21 grudnia 2017 r. w sprawie organizowania prac
społecznie użytecznych; from 2025-06-01 art. 142 ust. 10 ustawy o rynku pracy i służbach
zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve, frozen

from reintegra.errors import NotInForceError
from reintegra.law.acts import R2017, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.periods import a_day
from reintegra.law.timeline import Version
from reintegra.programmes.psu.city import Basis
from reintegra.programmes.psu.earlier import RUNS_ON, begins, earlier
from reintegra.programmes.reform import REFORM

SINCE = date(2018, 1, 1)


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


_REGISTER = HostDuty(
    "register",
    "prowadzenie ewidencji prac i ustalanie należnego świadczenia",
    "keeping the register of works and fixing the pay due",
)
_NOTICE = HostDuty(
    "notice",
    "niezwłoczne zawiadomienie starosty i kierownika ośrodka pomocy społecznej o "
    "niestawieniu się, niepodjęciu prac, ich opuszczeniu albo naruszeniu porządku i "
    "dyscypliny",
    "telling the starosta and the head of OPS at once of a person who does not report, "
    "does not take up the works, leaves, or breaks order and discipline",
)
_WRITTEN_NOTICE = HostDuty(
    "notice",
    "niezwłoczne pisemne zawiadomienie dyrektora PUP i ośrodka pomocy społecznej o "
    "niestawieniu się, niepodjęciu prac, ich opuszczeniu albo naruszeniu porządku i "
    "dyscypliny",
    "telling the director of PUP and the OPS at once, in writing, of a person who does "
    "not report, does not take up the works, leaves, or breaks order and discipline",
)
_CARERS_NOTICE = HostDuty(
    "notice_of_carers",
    "przekazanie zawiadomienia opiekuna osoby niepełnosprawnej, na rzecz którego "
    "wykonywane są prace",
    "passing on the same notice of a carer for whom the works are done",
)
_ADMISSION = HostDuty(
    "admission",
    "przyjęcie do prac i pouczenie o porządku i dyscyplinie",
    "admitting the person and instructing on order and discipline",
)
_SAFETY_RULES = HostDuty(
    "safety_rules",
    "zapoznanie z przepisami bezpieczeństwa i higieny pracy",
    "acquainting the person with the safety rules",
)
_SAFETY = HostDuty(
    "safety",
    "bezpieczne i higieniczne warunki prac",
    "safe and hygienic conditions of works",
)


def _must(since: date, duty: HostDuty, at: Citation) -> Version[HostDuty]:
    return Version(since, duty, at, Evidence.STATUTE)


_BY_2017 = (
    _must(SINCE, _ADMISSION, R2017.at("§ 4 ust. 1")),
    _must(SINCE, _SAFETY_RULES, R2017.at("§ 4 ust. 4")),
    _must(SINCE, _NOTICE, R2017.at("§ 5 ust. 2")),
    _must(SINCE, _CARERS_NOTICE, R2017.at("§ 5 ust. 3")),
    _must(SINCE, _REGISTER, R2017.at("§ 6")),
)
_UST_10 = URP.at("art. 142 ust. 10")
_BY_2025 = tuple(
    _must(REFORM, duty, _UST_10) for duty in (_SAFETY, _REGISTER, _WRITTEN_NOTICE)
)


def host_duties(on: date, *, agreement: Basis) -> tuple[Version[HostDuty], ...]:
    """List what the gmina or the host must do on a day while works go on.

    Args:
        on: The day.
        agreement: The day the agreement was concluded, or a city's application; one of
            before 2025-06-01 runs on by the regulation of 2017.

    Raises:
        PeriodError: *on* is no day, or *agreement* neither a day nor an application.
        NotInForceError: The agreement is of before 2018-01-01: works begun by then
            keep to earlier regulations (§ 8), which were not read; or *on* is before
            the law that the agreement runs by.

    Source:
        § 4–6, 8 rozporządzenia w sprawie organizowania prac społecznie użytecznych;
        art. 142 ust. 10, 435 ust. 1 ustawy o rynku pracy i służbach zatrudnienia.

    >>> [duty.said.key for duty in host_duties(date(2026, 3, 2), agreement=REFORM)]
    ['safety', 'register', 'notice']
    """
    old = earlier(agreement)
    found, first = (_BY_2017, SINCE) if old else (_BY_2025, REFORM)
    asked = min(a_day(on), begins(agreement))
    if asked < first:
        what, why = "psu.host_duties", f"first: {first}, {found[0].cites}"
        raise NotInForceError(what, asked, first, why)
    if old and on >= REFORM:
        return tuple(evolve(one, since=REFORM, also=(RUNS_ON,)) for one in found)
    return found


def to_notify(on: date, agreement: Basis) -> Version[HostDuty] | None:
    """Return the duty to tell of absence; ``None`` where that law was not read."""
    try:
        found = host_duties(on, agreement=agreement)
    except NotInForceError:
        return None
    return next(one for one in found if one.said.key == "notice")
