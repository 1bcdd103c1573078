"""What is owed between the labour office and those whom it registers or pays.

Notices to the office were read in the act of 2025 only, and of the act of 2004 the
excuse for a missed appointment; of the other notices of that act it is known from
offices that there were such.

Source: art. 33 ust. 4 pkt 4 ustawy o promocji zatrudnienia i instytucjach rynku pracy;
art. 62, 65, 67, 88, 153, 166, 231, 232, 237, 239 ustawy o rynku pracy i służbach
zatrudnienia.
"""

from __future__ import annotations

from reintegra.law.acts import A2005, A2011, R2005, UPZ, URP
from reintegra.law.citation import Citation, page
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, not_read, over_time
from reintegra.parameters import upz, urp
from reintegra.programmes.duties.model.duty import Duty, Obligation, RollsOver, Within
from reintegra.programmes.duties.tables.addressees import (
    LABOUR_OFFICE,
    PARTICIPANT,
    STAROSTA,
    in_force,
    repealed,
)
from reintegra.programmes.shared.days_before_2025_act import CONTACT_COUNTED_FROM
from reintegra.values.text import Text

# -- the unemployed person


def _by_offices(at: Citation, en: str, pl: str) -> Version[Obligation]:
    """Write that the act of 2004 had such a notice, of which offices told."""
    return not_read(UPZ.in_force, at, Evidence.INSTITUTION, Text(pl, en))


NOTICE = Duty(
    "unemployed.notice",
    ("unemployed",),
    over_time(
        _by_offices(
            UPZ.at("art. 74"),
            "the notices to the labour office; offices told of 7 days",
            "zawiadomienia urzędu pracy; urzędy podawały termin 7 dni",
        ),
        in_force(
            URP.in_force,
            Obligation(
                Text(
                    "zawiadomienie o zmianie danych, okolicznościach utraty statusu, "
                    "przychodach, podjęciu pracy albo działalności",
                    "notice of a change of data, circumstances of loss of status, "
                    "revenues, work or business",
                ),
                LABOUR_OFFICE,
                Within(urp.STATUS_NOTICE_DAYS, Text("dnia zdarzenia", "the event")),
                RollsOver.YES,
            ),
            URP.at("art. 62, 67, 231, 232"),
        ),
    ),
)
_EXCUSE = Obligation(
    Text(
        "usprawiedliwienie niestawienia się w wyznaczonym terminie",
        "excuse for a missed appointment",
    ),
    LABOUR_OFFICE,
    Within(
        upz.SANCTION_MISSED_APPOINTMENT_EXCUSE_DAYS,
        Text("wyznaczonego terminu", "the appointment"),
    ),
)
_PKT_4 = "art. 33 ust. 4 pkt 4"
EXCUSE = Duty(
    "unemployed.excuse",
    ("unemployed",),
    over_time(
        in_force(UPZ.in_force, _EXCUSE, UPZ.at(_PKT_4, UPZ.journal)),
        in_force(R2005.in_force, _EXCUSE, UPZ.at(_PKT_4, A2005.journal)),
        repealed(URP.in_force, URP.at("art. 65")),
    ),
    Text(
        (
            "ustawa nie przewiduje już pozbawienia statusu bezrobotnego za "
            "niestawienie się w wyznaczonym terminie"
        ),
        "the act no longer deprives of the status for a missed appointment",
    ),
)
_ART_239 = URP.at("art. 239 ust. 2")
_FROM = Text(
    "dnia wskazanego w art. 239 ust. 2 (brzmienia przepisu nie sprawdzono)",
    "the day named in art. 239 ust. 2 (whose wording was not read)",
)
_WARSAW = page("up.warszawa.pl")
INCAPACITY_NOTICE = Duty(
    "unemployed.incapacity_notice",
    ("unemployed",),
    over_time(
        _by_offices(
            _WARSAW,
            "when incapacity was notified; an office told of 2 days",
            "termin zawiadomienia o niezdolności do pracy; urząd podawał 2 dni",
        ),
        in_force(
            URP.in_force,
            Obligation(
                Text(
                    "zawiadomienie o niezdolności do pracy",
                    "notice of incapacity for work",
                ),
                LABOUR_OFFICE,
                Within(urp.STATUS_INCAPACITY_NOTICE_DAYS, _FROM),
            ),
            _ART_239,
        ),
    ),
)
INCAPACITY_CERTIFICATE = Duty(
    "unemployed.incapacity_certificate",
    ("unemployed",),
    over_time(
        _by_offices(
            _WARSAW,
            "when the certificate was brought; an office told of 7 days",
            "termin dostarczenia zaświadczenia; urząd podawał 7 dni",
        ),
        in_force(
            URP.in_force,
            Obligation(
                Text(
                    "zaświadczenie o niezdolności do pracy",
                    "certificate of incapacity for work",
                ),
                LABOUR_OFFICE,
                Within(urp.STATUS_INCAPACITY_CERTIFICATE_DAYS, _FROM),
            ),
            _ART_239,
        ),
    ),
)
_CONTACT = Text("dnia ostatniego kontaktu", "the last contact")
CONTACT = Duty(
    "unemployed.contact",
    ("unemployed",),
    over_time(
        in_force(
            URP.in_force,
            Obligation(
                Text(
                    "następny kontakt z urzędem pracy",
                    "next contact with the labour office",
                ),
                LABOUR_OFFICE,
                Within(
                    urp.STATUS_CONTACT_INTERVAL_DAYS,
                    _CONTACT,
                    counted_from=CONTACT_COUNTED_FROM,
                ),
                RollsOver.NO,
            ),
            URP.at("art. 65 ust. 1 pkt 11"),
        )
    ),
)

# -- the office

IPD_CONTACT = Duty(
    "unemployed.ipd_contact",
    ("pup",),
    over_time(
        in_force(
            URP.in_force,
            Obligation(
                Text(
                    "następny kontakt z bezrobotnym w czasie realizacji indywidualnego "
                    "planu działania (IPD)",
                    "next contact with the unemployed person during an individual "
                    "action plan (IPD)",
                ),
                Text("bezrobotnemu", "the unemployed person"),
                Within(urp.STATUS_IPD_CONTACT_INTERVAL_DAYS, _CONTACT),
            ),
            URP.at("art. 88 ust. 8"),
        )
    ),
)
STIPEND = Duty(
    "reintegration.stipend_payment",
    ("pup",),
    over_time(
        in_force(
            URP.in_force,
            Obligation(
                Text(
                    "wypłata stypendium w okresie reintegracji społecznej, z dołu",
                    "payment of the stipend during social reintegration, in arrears",
                ),
                PARTICIPANT,
                Within(
                    urp.REINTEGRATION_STIPEND_PAYMENT_DAYS,
                    Text(
                        "dnia, w którym upłynął okres, za który przysługuje",
                        "the end of the period for which it is due",
                    ),
                ),
            ),
            URP.at("art. 237 ust. 1–3"),
        )
    ),
)

# -- who got a grant

GRANT_RETURN = Duty(
    "graduate_grant.return",
    ("graduate",),
    over_time(
        not_read(
            A2011.in_force,
            UPZ.at("art. 46 ust. 1b", A2011.journal),
            Evidence.STATUTE,
            Text(
                "obowiązki osoby, która otrzymała środki",
                "the duties of whoever got the grant",
            ),
        ),
        in_force(
            URP.in_force,
            Obligation(
                Text(
                    "zwrot środków na podjęcie działalności albo na spółdzielnię "
                    "socjalną",
                    "return of the grant for a business or a social cooperative",
                ),
                STAROSTA,
                Within(
                    urp.GRADUATE_GRANT_RETURN_DAYS,
                    Text(
                        "dnia doręczenia wezwania starosty",
                        "the service of the starosta's demand",
                    ),
                ),
            ),
            URP.at("art. 153 ust. 7"),
            URP.at("art. 166 ust. 4"),
        ),
    ),
)
