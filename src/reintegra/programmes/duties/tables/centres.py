"""What a centre owes after an event, or month by month.

Source: art. 5, 5b, 6, 13, 15 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from reintegra.law.acts import A2007, A2015, A2022, URP, UZS
from reintegra.law.timeline import over_time
from reintegra.parameters import uzs
from reintegra.programmes.duties.model.duty import Duty, Obligation, Within
from reintegra.programmes.duties.tables.addressees import (
    EACH_MONTH,
    NO_DAY,
    PARTICIPANT,
    STAROSTA,
    VOIVODE,
    in_force,
    repealed,
)
from reintegra.values.text import NO_TEXT, Text

# -- the centre

CIS_CHANGES = Duty(
    "cis.change_of_data",
    ("cis",),
    over_time(
        in_force(
            UZS.in_force,
            Obligation(
                Text("zawiadomienie o zmianie danych", "notice of a change of data"),
                NO_TEXT,
                Within(30, Text("dnia zmiany", "the day of the change")),
            ),
            UZS.at("art. 5 ust. 4", UZS.journal),
        ),
        repealed(A2015.in_force, UZS.at("art. 5 ust. 4", A2015.journal)),
    ),
    Text(
        "zmiany podaje się w sprawozdaniu rocznym",
        "changes are told in the yearly report",
    ),
)
_DEMAND = Text(
    "dnia doręczenia wezwania wojewody", "the service of the voivode's demand"
)
CIS_EXPLANATIONS = Duty(
    "cis.explanations",
    ("cis",),
    over_time(
        in_force(
            A2022.in_force,
            Obligation(
                Text(
                    "wyjaśnienia na wezwanie wojewody",
                    "explanations on the voivode's demand",
                ),
                VOIVODE,
                Within(uzs.CIS_SUPERVISION_EXPLAIN_DAYS_MIN, _DEMAND, least=True),
            ),
            UZS.at("art. 5b"),
        )
    ),
)
CIS_REMEDY = Duty(
    "cis.remedy",
    ("cis",),
    over_time(
        in_force(
            A2022.in_force,
            Obligation(
                Text(
                    "usunięcie nieprawidłowości na wezwanie wojewody",
                    "remedy of irregularities on the voivode's demand",
                ),
                NO_TEXT,
                Within(uzs.CIS_SUPERVISION_REMEDY_DAYS_MIN, _DEMAND, least=True),
            ),
            UZS.at("art. 5b"),
            UZS.at("art. 6 ust. 1a"),
        )
    ),
)
BENEFIT_PAYMENT = Duty(
    "cis.benefit_payment",
    ("cis",),
    over_time(
        in_force(
            UZS.in_force,
            Obligation(
                Text(
                    "wypłata świadczenia integracyjnego, z dołu",
                    "payment of the integration benefit, in arrears",
                ),
                PARTICIPANT,
                EACH_MONTH,
            ),
            UZS.at("art. 15 ust. 5"),
        )
    ),
)
REFUND_APPLICATION = Duty(
    "cis.refund_application",
    ("cis",),
    over_time(
        in_force(
            UZS.in_force,
            Obligation(
                Text(
                    "wniosek o refundację świadczeń wypłaconych w ostatnim miesiącu, z "
                    "kopią listy wypłat",
                    "application for the refund of benefits paid in the last month, "
                    "with a copy of the payroll list",
                ),
                STAROSTA,
                EACH_MONTH,
            ),
            UZS.at("art. 15 ust. 8"),
        )
    ),
)
_CERTIFICATE = "art. 13 ust. 5a"
CIS_CERTIFICATE = Duty(
    "cis.certificate",
    ("cis",),
    over_time(
        in_force(
            A2007.in_force,
            Obligation(
                Text(
                    "zaświadczenie o uczestnictwie, po zakończeniu programu",
                    "certificate of participation, after the end of the programme",
                ),
                PARTICIPANT,
                NO_DAY,
            ),
            UZS.at(_CERTIFICATE),
        ),
        in_force(
            URP.in_force,
            Obligation(
                Text(
                    "zaświadczenie o uczestnictwie, po zakończeniu programu",
                    "certificate of participation, after the end of the programme",
                ),
                Text(
                    "uczestnikowi, a długotrwale bezrobotnego także PUP",
                    "the participant, and of a long-term unemployed person the PUP too",
                ),
                NO_DAY,
            ),
            UZS.at(_CERTIFICATE),
            URP.at("art. 199 ust. 2"),
            URP.at("art. 390 pkt 4 lit. b"),
        ),
    ),
)
