"""Insurance of participants: who pays, and from when (*ubezpieczenia uczestników*).

Pension and disability insurance is compulsory where there is no other title (art. 6
ust. 1 pkt 9, art. 9 ust. 6a of the insurance act); there is no accident insurance
(art. 12 ust. 2).

Source: art. 4 pkt 2 ustawy o systemie ubezpieczeń społecznych; art. 73 pkt 13 ustawy o
świadczeniach opieki zdrowotnej.
"""

from __future__ import annotations

from datetime import date

from reintegra.arguments import check_arguments
from reintegra.law.acts import A2007, A2009, HEALTH, URP, UZS, ZUS
from reintegra.law.evidence import Evidence
from reintegra.law.periods import shift
from reintegra.law.terms import days_after
from reintegra.law.timeline import Timeline, Version, not_read, over_time
from reintegra.parameters import uzs
from reintegra.values import frozen
from reintegra.values.text import Text


@check_arguments
@frozen
class Payer:
    """Who registers participants and pays for them (*płatnik składek*).

    Attributes:
        key: Its name.
        pl: Who it is, in Polish.
        en: Who it is, in English.
    """

    key: str
    pl: str
    en: str


LABOUR_OFFICE = Payer("labour_office", "powiatowy urząd pracy", "the labour office")
CENTRE = Payer("centre", "centrum integracji społecznej", "the centre")
WELFARE_CENTRE = Payer(
    "welfare_centre",
    "ośrodek pomocy społecznej (centrum usług społecznych), który skierował do centrum",
    "the social welfare (social services) centre that referred to the centre",
)
CONTRIBUTIONS_PAYER: Timeline[Payer] = over_time(
    Version(
        date(2007, 7, 1),
        LABOUR_OFFICE,
        ZUS.at("art. 4 pkt 2 lit. ł", A2007.journal),
        Evidence.STATUTE,
        also=(A2007.at("art. 4 pkt 1"),),
    ),
    Version(
        A2009.in_force,
        CENTRE,
        ZUS.at("art. 4 pkt 2 lit. ł¹", A2009.journal),
        Evidence.STATUTE,
        note=Text(
            "niezależnie od tego, kto skierował; refundowane razem ze świadczeniem "
            "(art. 15 ust. 8); najnowszego brzmienia ustawy nie sprawdzono ponownie",
            "whoever referred; refunded with the benefit (art. 15 ust. 8); the newest "
            "text of the insurance act was not read again",
        ),
        also=(A2009.at("art. 9 pkt 1"), URP.at("art. 380 pkt 1")),
    ),
)
"""Pension and disability insurance; before 2007-07-01 there was no title."""

HEALTH_PAYER: Timeline[Payer] = over_time(
    not_read(
        UZS.in_force,
        UZS.at("art. 27", UZS.journal),
        Evidence.STATUTE,
        Text("kto ją opłacał", "who paid it"),
    ),
    Version(
        A2007.in_force,
        WELFARE_CENTRE,
        A2007.at("art. 6"),
        Evidence.STATUTE,
        note=Text(
            "brzmienie z 1 lutego 2009 r. wskazuje ośrodek pomocy społecznej, "
            "który realizuje indywidualny program wychodzenia z bezdomności albo "
            "kontrakt socjalny; późniejszych brzmień do 31 maja 2025 r. nie sprawdzono",
            "the wording of 2009-02-01 names the welfare centre that carries out the "
            "homelessness programme or the social contract; later wordings to "
            "2025-05-31 were not read",
        ),
        also=(
            A2009.at("art. 17 pkt 3, 5"),
            HEALTH.at("art. 75 ust. 12", A2009.journal),
            HEALTH.at("art. 86 ust. 1 pkt 11", A2009.journal),
        ),
    ),
    Version(
        URP.in_force,
        WELFARE_CENTRE,
        URP.at("art. 394 pkt 1, 3, 6"),
        Evidence.STATUTE,
        note=Text(
            "wskazany dla programu na podstawie skierowania urzędu pracy (art. 199 "
            "ust. 1) albo dla kontraktu socjalnego; co do innych programów zob. OP-27",
            "named for a programme on a referral of the labour office (art. 199 ust. "
            "1) or a social contract; for other programmes see OP-27",
        ),
    ),
)
"""Health insurance."""


@check_arguments
def contributions_payer(on: date) -> Version[Payer]:
    """Return who pays the social contributions on a day (*płatnik składek*).

    Raises:
        NotInForceError: *on* is before 2007-07-01, when there was no insurance title.

    Source:
        art. 4 pkt 2 lit. ł, ł¹ ustawy o systemie ubezpieczeń społecznych.

    >>> contributions_payer(date(2026, 7, 1)).require().key
    'centre'
    """
    return CONTRIBUTIONS_PAYER.on(on, what="cis.CONTRIBUTIONS_PAYER")


@check_arguments
def health_insurance_from(start: date) -> date:
    """Return the first day of the duty of health insurance by the programme.

    The duty arises after 30 days from the start of the programme (IPZS), which is not
    counted itself; it ends with the end or the cessation of the programme, and there
    is none where there is another title.

    Args:
        start: The day the programme began.

    Raises:
        NotInForceError: *start* is before 2003-08-14.

    Source:
        art. 73 pkt 13 ustawy o świadczeniach opieki zdrowotnej; art. 111 § 2 Kodeksu
        cywilnego (by interpretation).

    >>> health_insurance_from(date(2026, 3, 2))
    datetime.date(2026, 4, 2)
    """
    wait = int(uzs.CIS_HEALTH_INSURANCE_WAIT_DAYS.on(start).value)
    return shift(days_after(start, wait), 1)
