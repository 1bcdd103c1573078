"""What clubs, and labour offices and employers of participants owe after an event.

Source: art. 16, 18, 18a ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from reintegra.law.acts import A2007, A2011, A2015, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import not_read, over_time
from reintegra.parameters import uzs
from reintegra.programmes.duties.model.duty import Duty, Owed, Within
from reintegra.programmes.duties.tables.addressees import (
    AT_ONCE,
    EACH_MONTH,
    NOT_SAID,
    PARTICIPANT,
    STAROSTA,
    VOIVODE,
    in_force,
)

# -- the club

_NOTIFIED = ("dnia zgłoszenia klubu", "the notification of the club")
REGISTER_ENTRY = Duty(
    "kis.register_entry",
    ("voivode",),
    over_time(
        in_force(
            A2011.in_force,
            Owed(
                "wpis KIS do rejestru",
                "entry of the KIS in the register",
                *NOT_SAID,
                Within(uzs.KIS_REGISTER_DAYS, *_NOTIFIED),
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
            Owed(
                "zawiadomienie o zakończeniu działalności KIS",
                "notice that the KIS was closed",
                *VOIVODE,
                Within(
                    uzs.KIS_REGISTER_DAYS,
                    "dnia zakończenia działalności",
                    "the day of closing",
                ),
            ),
            UZS.at("art. 18a ust. 4"),
        )
    ),
)
_KIS_CERTIFICATE = "art. 18 ust. 5a"
_AFTER_KIS = ("dnia zakończenia uczestnictwa", "the end of participation")
KIS_CERTIFICATE = Duty(
    "kis.certificate",
    ("kis",),
    over_time(
        in_force(
            A2011.in_force,
            Owed(
                "zaświadczenie o uczestnictwie, na wniosek",
                "certificate of participation, on request",
                *PARTICIPANT,
                Within(uzs.KIS_CERTIFICATE_ISSUE_MONTHS_MAX, *_AFTER_KIS),
            ),
            UZS.at(_KIS_CERTIFICATE, A2011.journal),
        ),
        in_force(
            A2015.in_force,
            Owed(
                "zaświadczenie o uczestnictwie",
                "certificate of participation",
                *PARTICIPANT,
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
    "the payment of the refund, as for intervention works, later as for public works",
    note_pl="wypłata refundacji, jak za prace interwencyjne, później jak za roboty "
    "publiczne",
)
REFUND = Duty(
    "supported_employment.refund",
    ("pup",),
    over_time(
        _PAID_OTHERWISE,
        in_force(
            A2007.in_force,
            Owed(
                "refundacja wynagrodzenia pracodawcy uczestnika",
                "refund to the employer of a participant",
                "pracodawcy",
                "the employer",
                Within(
                    uzs.SUPPORTED_EMPLOYMENT_REFUND_DAYS,
                    "dnia złożenia wniosku",
                    "the application",
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
            Owed(
                "wniosek o refundację",
                "application for the refund",
                *STAROSTA,
                EACH_MONTH,
            ),
            UZS.at("art. 16 ust. 5, 5a"),
        ),
    ),
)
