"""Yearly reports of centres and clubs, and grants to them.

Source: art. 5, 8, 10, 18a, 18b ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from reintegra.law.acts import A2007, A2011, A2015, A2022, UZS
from reintegra.law.timeline import over_time
from reintegra.parameters import uzs
from reintegra.programmes.duties.model.duty import (
    Duty,
    Monthly,
    Obligation,
    RollsOver,
    Within,
    Yearly,
)
from reintegra.programmes.duties.tables.addressees import (
    CENTRE,
    MINISTER,
    VOIVODE,
    in_force,
)
from reintegra.values.text import Text

# -- reports

_READERS = Text(
    "wojewodzie, podmiotom, które udzieliły dotacji, i instytucji tworzącej",
    "the voivode, those who gave grants, and the founder",
)
_MARCH = Yearly(uzs.CIS_REPORT_DEADLINE)
_ART_5 = UZS.at("art. 5 ust. 4 pkt 2")
CIS_REPORT = Duty(
    "cis.report",
    ("cis",),
    over_time(
        in_force(
            UZS.in_force,
            Obligation(
                Text("roczne sprawozdanie CIS", "yearly report of the CIS"),
                _READERS,
                _MARCH,
                RollsOver.YES,
            ),
            _ART_5,
        ),
        in_force(
            A2015.in_force,
            Obligation(
                Text(
                    "roczne sprawozdanie CIS, ze zmianami danych",
                    "yearly report of the CIS, with changes of data",
                ),
                _READERS,
                _MARCH,
                RollsOver.YES,
            ),
            _ART_5,
            UZS.at("art. 5 ust. 4", A2015.journal),
        ),
    ),
)
CIS_VOIVODE_REPORT = Duty(
    "cis.voivode_report",
    ("voivode",),
    over_time(
        in_force(
            A2007.in_force,
            Obligation(
                Text(
                    "zbiorcze sprawozdanie o CIS", "summary of the reports of the CIS"
                ),
                MINISTER,
                Yearly(uzs.CIS_VOIVODE_REPORT_DEADLINE),
                RollsOver.YES,
            ),
            UZS.at("art. 5 ust. 7", A2007.journal),
        )
    ),
)
KIS_REPORT = Duty(
    "kis.report",
    ("kis",),
    over_time(
        in_force(
            A2015.in_force,
            Obligation(
                Text("roczne sprawozdanie KIS", "yearly report of the KIS"),
                VOIVODE,
                Yearly(uzs.KIS_REPORT_DEADLINE),
                RollsOver.YES,
            ),
            UZS.at("art. 18a ust. 6"),
        )
    ),
)
KIS_VOIVODE_INFORMATION = Duty(
    "kis.voivode_information",
    ("voivode",),
    over_time(
        in_force(
            A2011.in_force,
            Obligation(
                Text(
                    "informacja o liczbie zarejestrowanych KIS, według stanu na 31 "
                    "grudnia",
                    "number of registered KIS, as at 31 December",
                ),
                MINISTER,
                Yearly(uzs.KIS_VOIVODE_INFO_DEADLINE),
                RollsOver.YES,
            ),
            UZS.at("art. 18b"),
        )
    ),
)

# -- grants

_TENTH = Monthly(uzs.CIS_GRANT_PAYMENT_DAY)
START_GRANT = Duty(
    "cis.start_grant",
    ("marshal",),
    over_time(
        in_force(
            UZS.in_force,
            Obligation(
                Text(
                    "dotacja na pierwsze 3 miesiące CIS, jeżeli ją przyznano",
                    "grant for the first 3 months of a CIS, where one was made",
                ),
                CENTRE,
                _TENTH,
            ),
            UZS.at("art. 8 ust. 5"),
        )
    ),
)
MUNICIPAL_GRANT = Duty(
    "cis.municipal_grant",
    ("gmina",),
    over_time(
        in_force(
            UZS.in_force,
            Obligation(
                Text(
                    "dotacja dla CIS prowadzonego przez organizację, jeżeli ją "
                    "przyznano",
                    "grant for a CIS run by an organisation, where one was made",
                ),
                CENTRE,
                _TENTH,
            ),
            UZS.at("art. 10 ust. 4"),
        )
    ),
)


def _equipment(to: Text) -> Obligation:
    term = Within(
        uzs.CIS_EQUIPMENT_GRANT_DAYS, Text("dnia zawarcia umowy", "the agreement")
    )
    what = Text(
        "dotacja na wyposażenie, jeżeli ją przyznano",
        "equipment grant, where one was made",
    )
    return Obligation(what, to, term)


EQUIPMENT_GRANT = Duty(
    "cis.equipment_grant",
    ("marshal",),
    over_time(
        in_force(UZS.in_force, _equipment(CENTRE), UZS.at("art. 8 ust. 4")),
        in_force(
            A2022.in_force,
            _equipment(Text("centrum (CIS) albo klubowi (KIS)", "the CIS or the KIS")),
            UZS.at("art. 8 ust. 4"),
            A2022.at("art. 1 pkt 8"),
        ),
    ),
)
