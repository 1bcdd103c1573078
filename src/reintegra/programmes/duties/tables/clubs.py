"""What clubs, and labour offices and employers of participants owe after an event.

Source: art. 16, 18, 18a ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from reintegra.law.acts import A2007, A2011, A2015, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import not_read, over_time
from reintegra.parameters import uzs
from reintegra.programmes.duties.model.duty import Duty, Obligation, Within
from reintegra.programmes.duties.tables.addressees import (
    AT_ONCE,
    EACH_MONTH,
    PARTICIPANT,
    STAROSTA,
    VOIVODE,
    in_force,
)
from reintegra.values.text import NO_TEXT, Text

# -- the club

_NOTIFIED = Text("dnia zgłoszenia klubu", "the notification of the club")
REGISTER_ENTRY = Duty(
    "kis.register_entry",
    ("voivode",),
    over_time(
        in_force(
            A2011.in_force,
            Obligation(
                Text("wpis KIS do rejestru", "entry of the KIS in the register"),
                NO_TEXT,
                Within(uzs.KIS_REGISTER_DAYS, _NOTIFIED),
            ),
            UZS.at("art. 18a ust. 2"),
        )
    ),
)
CLOSING = Duty(
    "kis.closing",
    ("kis",),
    over_time(
        in_force(
            A2011.in_force,
            Obligation(
                Text(
                    "zawiadomienie o zakończeniu działalności KIS",
                    "notice that the KIS was closed",
                ),
                VOIVODE,
                Within(
                    uzs.KIS_REGISTER_DAYS,
                    Text("dnia zakończenia działalności", "the day of closing"),
                ),
            ),
            UZS.at("art. 18a ust. 4"),
        )
    ),
)
_KIS_CERTIFICATE = "art. 18 ust. 5a"
_AFTER_KIS = Text("dnia zakończenia uczestnictwa", "the end of participation")
KIS_CERTIFICATE = Duty(
    "kis.certificate",
    ("kis",),
    over_time(
        in_force(
            A2011.in_force,
            Obligation(
                Text(
                    "zaświadczenie o uczestnictwie, na wniosek",
                    "certificate of participation, on request",
                ),
                PARTICIPANT,
                Within(uzs.KIS_CERTIFICATE_ISSUE_MONTHS_MAX, _AFTER_KIS),
            ),
            UZS.at(_KIS_CERTIFICATE, A2011.journal),
        ),
        in_force(
            A2015.in_force,
            Obligation(
                Text("zaświadczenie o uczestnictwie", "certificate of participation"),
                PARTICIPANT,
                AT_ONCE,
            ),
            UZS.at(_KIS_CERTIFICATE, A2015.journal),
        ),
    ),
)

# -- supported employment

_PAID_OTHERWISE = not_read(
    UZS.in_force,
    UZS.at("art. 16 ust. 5", UZS.journal),
    Evidence.STATUTE,
    Text(
        "wypłata refundacji, jak za prace interwencyjne, później jak za roboty "
        "publiczne",
        "the payment of the refund, as for intervention works, later as for public "
        "works",
    ),
)
REFUND = Duty(
    "supported_employment.refund",
    ("pup",),
    over_time(
        _PAID_OTHERWISE,
        in_force(
            A2007.in_force,
            Obligation(
                Text(
                    "refundacja wynagrodzenia pracodawcy uczestnika",
                    "refund to the employer of a participant",
                ),
                Text("pracodawcy", "the employer"),
                Within(
                    uzs.SUPPORTED_EMPLOYMENT_REFUND_DAYS,
                    Text("dnia złożenia wniosku", "the application"),
                ),
            ),
            UZS.at("art. 16 ust. 5"),
        ),
    ),
)
EMPLOYER_APPLICATION = Duty(
    "supported_employment.application",
    ("employer",),
    over_time(
        _PAID_OTHERWISE,
        in_force(
            A2007.in_force,
            Obligation(
                Text("wniosek o refundację", "application for the refund"),
                STAROSTA,
                EACH_MONTH,
            ),
            UZS.at("art. 16 ust. 5, 5a"),
        ),
    ),
)
