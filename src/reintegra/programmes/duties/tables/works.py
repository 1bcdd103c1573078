"""What is owed for socially useful works (*prace społecznie użyteczne*).

Works begun before 2018-01-01 go on by the regulation of 2011 (§ 8 of that of 2017).

Source: § 2–9 rozporządzenia z dnia 25 października 2005 r. w sprawie trybu
organizowania prac społecznie użytecznych; § 2–9 rozporządzenia z dnia 22 lipca 2011 r.
i § 2–5 rozporządzenia z dnia 21 grudnia 2017 r. w sprawie organizowania prac społecznie
użytecznych; art. 142 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from reintegra.law.acts import R2005, R2011, R2017, URP
from reintegra.law.periods import shift
from reintegra.law.timeline import over_time
from reintegra.parameters import upz, urp
from reintegra.programmes.duties.model.duty import (
    Duty,
    Monthly,
    Obligation,
    Once,
    RollsOver,
    Undated,
    Yearly,
)
from reintegra.programmes.duties.tables.addressees import (
    AT_ONCE,
    EACH_MONTH,
    LABOUR_OFFICE,
    NO_DAY,
    in_force,
    repealed,
)
from reintegra.programmes.psu.host_obligations import HOST_OBLIGATIONS
from reintegra.values.text import NO_TEXT, Text

_RUNS_ON = Text(
    (
        "do porozumień zawartych wcześniej stosuje się dotychczasowe przepisy "
        "(art. 435 ust. 1 ustawy o rynku pracy i służbach zatrudnienia)"
    ),
    (
        "agreements made before are carried out under the former provisions (art. 435 "
        "ust. 1 of the act of 2025)"
    ),
)

# -- the plan

_NAME = Text(
    "roczny plan potrzeb w zakresie prac społecznie użytecznych",
    "yearly plan of needs for socially useful works",
)
_JANUARY = Yearly(urp.PSU_PLAN_DEADLINE)
_STAROSTA_AND_OPS = Text(
    "staroście i kierownikowi ośrodka pomocy społecznej",
    "the starosta and the head of the social welfare centre",
)
_OPS = Text(
    "kierownikowi ośrodka pomocy społecznej",
    "the head of the social welfare centre",
)
_PLAN = Obligation(_NAME, _STAROSTA_AND_OPS, _JANUARY, RollsOver.YES)
_FIRST_PLAN = evolve(
    _PLAN,
    what=Text(
        f"{_NAME.pl} (do 31 stycznia 2006 r. prace można organizować bez planu)",
        f"{_NAME.en} (to 2006-01-31 works may be organised without one)",
    ),
)
PLAN = Duty(
    "psu.plan",
    ("gmina",),
    over_time(
        in_force(R2005.in_force, _FIRST_PLAN, R2005.at("§ 2 ust. 1"), R2005.at("§ 9")),
        in_force(date(2006, 2, 1), _PLAN, R2005.at("§ 2 ust. 1")),
        in_force(R2011.in_force, _PLAN, R2011.at("§ 2 ust. 1")),
        in_force(R2017.in_force, _PLAN, R2017.at("§ 2 ust. 1")),
        in_force(
            URP.in_force,
            Obligation(
                _NAME,
                Text(
                    "dyrektorowi PUP i kierownikowi OPS albo dyrektorowi CUS",
                    "the director of the PUP and the head of the OPS or CUS",
                ),
                _JANUARY,
                RollsOver.YES,
            ),
            URP.at("art. 142 ust. 4"),
        ),
    ),
)

_AMENDED = date(2011, 9, 2)
PLAN_AMENDMENT = Duty(
    "psu.plan_amendment",
    ("gmina",),
    over_time(
        in_force(
            R2011.in_force,
            Obligation(
                Text(
                    "zmiana planu na 2011 r. (liczba osób uprawnionych)",
                    "amendment of the plan of 2011 (number of entitled persons)",
                ),
                _STAROSTA_AND_OPS,
                Once(_AMENDED),
            ),
            R2011.at("§ 9"),
        ),
        repealed(shift(_AMENDED, 1), R2011.at("§ 9")),
    ),
    Text(
        "zmiana dotyczyła tylko planu na 2011 r.", "only the plan of 2011 was amended"
    ),
)

# -- lists

_REFERRED = Obligation(
    Text(
        "lista osób skierowanych do prac społecznie użytecznych i tych, które "
        "odmówiły, za poprzedni miesiąc",
        "list of the persons referred to socially useful works and of those who "
        "refused, for the month before",
    ),
    _OPS,
    Monthly(upz.PSU_REFERRAL_LIST_DAY),
)
MONTHLY_LIST = Duty(
    "psu.monthly_list",
    ("pup",),
    over_time(
        in_force(R2005.in_force, _REFERRED, R2005.at("§ 5 ust. 1")),
        in_force(R2011.in_force, _REFERRED, R2011.at("§ 5 ust. 1")),
        in_force(R2017.in_force, _REFERRED, R2017.at("§ 5 ust. 1")),
        repealed(URP.in_force, URP.at("art. 142")),
    ),
    _RUNS_ON,
)
_PERSONS = Obligation(
    Text(
        "lista osób, które mogą być skierowane do prac społecznie użytecznych",
        "list of the persons who may be referred to socially useful works",
    ),
    LABOUR_OFFICE,
    NO_DAY,
)
PERSONS = Duty(
    "psu.persons",
    ("ops",),
    over_time(
        in_force(R2005.in_force, _PERSONS, R2005.at("§ 3 ust. 3")),
        in_force(R2011.in_force, _PERSONS, R2011.at("§ 3 ust. 3")),
        in_force(R2017.in_force, _PERSONS, R2017.at("§ 3 ust. 3–4")),
        in_force(URP.in_force, _PERSONS, URP.at("art. 142 ust. 8–9")),
    ),
)

# -- money

_REFUND = Obligation(
    Text(
        "wniosek o refundację świadczeń wypłaconych w poprzednim miesiącu, z kopią "
        "listy osób i wypłaconych kwot",
        "application for the refund of what was paid in the month before, with a copy "
        "of the list of those paid and the amounts",
    ),
    NO_TEXT,
    EACH_MONTH,
)
REFUND = Duty(
    "psu.refund",
    ("gmina",),
    over_time(
        in_force(R2005.in_force, _REFUND, R2005.at("§ 7")),
        in_force(R2011.in_force, _REFUND, R2011.at("§ 7")),
        repealed(R2017.in_force, R2017.at("§ 8")),
    ),
    Text(
        (
            "prace rozpoczęte wcześniej prowadzi się na podstawie dotychczasowych "
            "przepisów (§ 8)"
        ),
        "works begun before go on under the former provisions (§ 8)",
    ),
)

# -- notices

_EVENTS = Text(
    (
        "zawiadomienie, że osoba się nie zgłosiła, nie podjęła prac, opuściła je albo "
        "naruszyła porządek i dyscyplinę"
    ),
    (
        "notice that a person did not report, did not take up the works, left, or "
        "broke order and discipline"
    ),
)
_NOTICE = Obligation(_EVENTS, _STAROSTA_AND_OPS, AT_ONCE)
*_BY_REGULATIONS, _BY_ACT = HOST_OBLIGATIONS.versions_of("notice")
NOTICE = Duty(
    "psu.notice",
    ("gmina", "host"),
    over_time(
        *(in_force(one.since, _NOTICE, one.cites) for one in _BY_REGULATIONS),
        in_force(
            _BY_ACT.since,
            Obligation(
                _EVENTS,
                Text(
                    "dyrektorowi PUP i ośrodkowi pomocy społecznej",
                    "the director of the PUP and the social welfare centre",
                ),
                Undated(Text("niezwłocznie, na piśmie", "without delay, in writing")),
            ),
            _BY_ACT.cites,
        ),
    ),
)
(_OF_CARER,) = HOST_OBLIGATIONS.versions_of("notice_of_carers")
CARER_NOTICE = Duty(
    "psu.carer_notice",
    ("carer",),
    over_time(
        in_force(
            _OF_CARER.since,
            Obligation(_EVENTS, Text("gminie", "the gmina"), NO_DAY),
            _OF_CARER.cites,
        ),
        repealed(URP.in_force, URP.at("art. 459")),
    ),
    _RUNS_ON,
)
