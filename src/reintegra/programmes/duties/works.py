"""What is owed for socially useful works (*prace społecznie użyteczne*).

The regulation of 2005 was not read, and of that of 2011 only the plan; the works
themselves began on 2005-11-01.

Source: § 2–5 rozporządzenia z dnia 21 grudnia 2017 r. w sprawie organizowania prac
społecznie użytecznych; art. 142 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from reintegra.law.acts import R2011, R2017, URP
from reintegra.law.timeline import over_time
from reintegra.parameters import upz, urp
from reintegra.programmes.duties.duty import (
    Duty,
    Monthly,
    Moving,
    Owed,
    Undated,
    Yearly,
)
from reintegra.programmes.duties.writing import (
    AT_ONCE,
    LABOUR_OFFICE,
    NO_DAY,
    NOT_SAID,
    R2011_BEGINS,
    R2017_BEGINS,
    URP_BEGINS,
    ends,
    says,
)

_RUNS_ON = (
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

_NAME = (
    "roczny plan potrzeb w zakresie prac społecznie użytecznych",
    "yearly plan of needs for socially useful works",
)
_JANUARY = Yearly(urp.PSU_PLAN_DEADLINE)
PLAN = Duty(
    "psu.plan",
    ("gmina",),
    over_time(
        says(
            R2011_BEGINS,
            Owed(*_NAME, *NOT_SAID, _JANUARY, Moving.YES),
            R2011.at(""),
        ),
        says(
            R2017_BEGINS,
            Owed(
                *_NAME,
                "staroście i kierownikowi ośrodka pomocy społecznej",
                "the starosta and the head of the social welfare centre",
                _JANUARY,
                Moving.YES,
            ),
            R2017.at("§ 2 ust. 1"),
        ),
        says(
            URP_BEGINS,
            Owed(
                *_NAME,
                "dyrektorowi PUP i kierownikowi OPS albo dyrektorowi CUS",
                "the director of the PUP and the head of the OPS or CUS",
                _JANUARY,
                Moving.YES,
            ),
            URP.at("art. 142 ust. 4"),
        ),
    ),
)

# -- lists

MONTHLY_LIST = Duty(
    "psu.monthly_list",
    ("pup",),
    over_time(
        says(
            R2017_BEGINS,
            Owed(
                "lista osób skierowanych do prac społecznie użytecznych i tych, które "
                "odmówiły, za poprzedni miesiąc",
                "list of the persons referred to socially useful works and of those "
                "who refused, for the month before",
                "kierownikowi ośrodka pomocy społecznej",
                "the head of the social welfare centre",
                Monthly(upz.PSU_REFERRAL_LIST_DAY),
            ),
            R2017.at("§ 5 ust. 1"),
        ),
        ends(URP_BEGINS, URP.at("art. 142")),
    ),
    _RUNS_ON,
)
_PERSONS = Owed(
    "lista osób, które mogą być skierowane do prac społecznie użytecznych",
    "list of the persons who may be referred to socially useful works",
    *LABOUR_OFFICE,
    NO_DAY,
)
PERSONS = Duty(
    "psu.persons",
    ("ops",),
    over_time(
        says(R2017_BEGINS, _PERSONS, R2017.at("§ 3 ust. 3–4")),
        says(URP_BEGINS, _PERSONS, URP.at("art. 142 ust. 8–9")),
    ),
)

# -- notices

_EVENTS = (
    (
        "zawiadomienie, że osoba się nie zgłosiła, nie podjęła prac, opuściła je albo "
        "naruszyła porządek i dyscyplinę"
    ),
    (
        "notice that a person did not report, did not take up the works, left, or "
        "broke order and discipline"
    ),
)
NOTICE = Duty(
    "psu.notice",
    ("gmina", "host"),
    over_time(
        says(
            R2017_BEGINS,
            Owed(
                *_EVENTS,
                "staroście i kierownikowi ośrodka pomocy społecznej",
                "the starosta and the head of the social welfare centre",
                AT_ONCE,
            ),
            R2017.at("§ 5 ust. 2"),
        ),
        says(
            URP_BEGINS,
            Owed(
                *_EVENTS,
                "dyrektorowi PUP i ośrodkowi pomocy społecznej",
                "the director of the PUP and the social welfare centre",
                Undated("niezwłocznie, na piśmie", "without delay, in writing"),
            ),
            URP.at("art. 142 ust. 10"),
        ),
    ),
)
CARER_NOTICE = Duty(
    "psu.carer_notice",
    ("carer",),
    over_time(
        says(
            R2017_BEGINS,
            Owed(*_EVENTS, "gminie", "the gmina", NO_DAY),
            R2017.at("§ 5 ust. 3"),
        ),
        ends(URP_BEGINS, URP.at("art. 459")),
    ),
    _RUNS_ON,
)
