"""The questions that are asked of each programme in each of the eight years."""

from __future__ import annotations

import worked_centres as centres
import worked_offices as offices
from attrs import evolve
from worked_answers import Question, verdict

from reintegra import (
    Person,
    cis,
    decide,
    kis,
    pai,
    psu,
    reintegration,
    supported_employment,
    unemployed,
)
from reintegra.grammar.nodes import Rule
from reintegra.law.acts import URP
from reintegra.parameters import urp
from reintegra.parameters.unemployment_benefit import UNEMPLOYMENT_BENEFIT_FIRST_PERIOD
from reintegra.programmes.kis.limits import SOCIAL_CONTRACT
from reintegra.programmes.pai.limits import LENGTH
from reintegra.programmes.unemployed.grounds.events import GROUNDS
from reintegra.programmes.unemployed.grounds.leaving import REFERRED
from reintegra.values.text import Text

PERSON = Person(
    registered_unemployed=True,
    long_term_unemployed=True,
    months_without_work=40,
    help_profile=2,
    unemployment_benefit=False,
    social_assistance=True,
    in_gmina=True,
    socially_excluded=True,
    cannot_meet_basic_needs=True,
    participation_limited=True,
    in_poverty=True,
    pre_retirement_allowance=False,
    pre_retirement_benefit=False,
    structural_pension=False,
    social_pension=False,
    disability_pension=False,
    retirement_pension=False,
    teacher_compensation_benefit=False,
)
PENSIONER = evolve(PERSON, disability_pension=True)

WHO: dict[str, Text] = {
    "cis": Text(
        "Anna, długotrwale bezrobotna od 40 miesięcy, bez żadnych świadczeń",
        "Anna, long-term unemployed for 40 months, without any benefit",
    ),
    "kis": Text(
        "Bogdan, jak Anna, z rentą z tytułu niezdolności do pracy",
        "Bogdan, like Anna, with an incapacity pension",
    ),
    "psu": Text(
        "Celina, bezrobotna bez prawa do zasiłku, korzysta z pomocy społecznej",
        "Celina, unemployed without a right to benefit, uses social assistance",
    ),
    "pai": Text(
        "Dariusz, jak Celina, dopóki były profile pomocy, z profilem II",
        "Dariusz, like Celina, with help profile II while there were profiles",
    ),
    "reintegration": Text(
        "Ewa, długotrwale bezrobotna",
        "Ewa, long-term unemployed",
    ),
    "supported_employment": Text(
        "Filip, od siedmiu miesięcy w centrum, uzasadniony przypadek",
        "Filip, at a centre for seven months, a justified case",
    ),
    "unemployed": Text(
        "Grażyna, 13 miesięcy w rejestrze, z tego 2 przygotowania zawodowego dorosłych",
        "Grażyna, 13 months in the register, 2 of them in adult vocational training",
    ),
}
"""The person that each programme is asked about."""


def _may(rule: Rule, pl: str, en: str, person: Person = PERSON) -> Question:
    """Ask whether a person may join."""
    room = rule.key.partition(".")[0]
    asked = lambda day: verdict(decide(rule, person, day))  # noqa: E731
    return Question(room, pl, en, rule.law, asked)


QUESTIONS = (
    _may(cis.ELIGIBLE, "czy może przystąpić?", "may she join?"),
    Question(
        "cis",
        "świadczenie za cały miesiąc zajęć",
        "benefit for a month wholly attended",
        cis.BENEFIT.law,
        centres.benefit,
    ),
    _may(kis.ELIGIBLE, "czy może przystąpić?", "may he join?", PENSIONER),
    Question(
        "kis",
        "bez kontraktu socjalnego",
        "without a social contract",
        SOCIAL_CONTRACT.law,
        centres.club,
    ),
    Question(
        "kis",
        "absolwent po ośmiu miesiącach, z zaświadczeniem sprzed pięciu miesięcy?",
        "a graduate after eight months, with a certificate five months old?",
        kis.GRADUATE.law,
        centres.graduate,
    ),
    _may(psu.ELIGIBLE, "czy może być skierowana?", "may she be referred?"),
    Question(
        "psu",
        "30 godzin w miesiącu, stawka najniższa",
        "30 hours in a month at the minimum rate",
        psu.PAY.law,
        lambda day: offices.shared(offices.paid(day, 3)),
    ),
    Question(
        "psu",
        "10 godzin dla opiekunów osób niepełnosprawnych",
        "10 hours for carers of disabled persons",
        urp.PSU_REFUND_SHARE_CARERS.history,
        lambda day: offices.shared(offices.paid(day, 1, carers=True)),
    ),
    Question(
        "psu",
        "jedenasta godzina w tygodniu",
        "an eleventh hour in a week",
        psu.WEEKLY_LIMIT.law,
        offices.eleven_hours,
    ),
    Question(
        "psu",
        "skierowanie do końca roku",
        "a referral to the end of the year",
        psu.YEARLY_LIMIT.law,
        offices.whole_year,
        since=URP.in_force,
    ),
    Question(
        "psu",
        "10 godzin według porozumienia z 2025-05-05, stawka według wykładni OP-31",
        "10 hours under an agreement of 2025-05-05, by either reading of OP-31",
        psu.EARLIER_PAY.law,
        offices.earlier,
        since=URP.in_force,
    ),
    _may(pai.ELIGIBLE, "czy może wziąć udział?", "may he take part?"),
    Question(
        "pai",
        "edycja dwumiesięczna, po 10 godzin obu bloków w tygodniu",
        "an edition of two months, ten hours of each block a week",
        LENGTH.law,
        lambda day: offices.edition(day, 10),
    ),
    Question(
        "pai",
        "jedenasta godzina bloku Aktywizacja w pierwszym tygodniu",
        "an eleventh hour of block A in the first week",
        LENGTH.law,
        lambda day: offices.edition(day, 11),
    ),
    _may(reintegration.ELIGIBLE, "czy może być objęta?", "may she be taken in?"),
    Question(
        "reintegration",
        "stypendium",
        "stipend",
        reintegration.STIPEND.law,
        offices.stipend,
    ),
    Question(
        "supported_employment",
        "czy może być skierowany przed końcem programu?",
        "may he be referred before the programme ends?",
        supported_employment.ELIGIBLE.law,
        centres.referral,
    ),
    Question(
        "supported_employment",
        "najwyższa refundacja dla pracodawcy, bez składek, i czas zatrudnienia",
        "highest refund to the employer, without contributions, and how long to employ",
        supported_employment.REFUND.law,
        centres.refunds,
    ),
    Question(
        "unemployed",
        "czy jest długotrwale bezrobotna?",
        "is she long-term unemployed?",
        unemployed.LONG_TERM.law,
        offices.long_term,
    ),
    Question(
        "unemployed",
        "zasiłek dla bezrobotnych, miesięcznie",
        "unemployment benefit a month",
        UNEMPLOYMENT_BENEFIT_FIRST_PERIOD.history,
        offices.monthly,
    ),
    Question(
        "unemployed",
        "zasiłek za 10 dni miesiąca",
        "benefit for 10 days of a month",
        unemployed.BENEFIT.law,
        offices.ten_days,
    ),
    Question(
        "unemployed",
        "pierwsza odmowa prac społecznie użytecznych: utrata statusu",
        "the first refusal of socially useful works: loss of the status",
        GROUNDS["refused_psu"],
        offices.refused,
    ),
    Question(
        "unemployed",
        "rozpoczęcie programu w CIS ze skierowania urzędu: utrata statusu",
        "beginning a programme at a CIS on the office's referral: loss of the status",
        REFERRED["started_ipzs"],
        offices.started,
    ),
)
"""What is asked, programme by programme."""
