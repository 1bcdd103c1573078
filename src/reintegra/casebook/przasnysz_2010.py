"""A club of Przasnysz, 2010: two groups, a budget to the grosz, and no benefit.

Source: city social welfare centre in Przasnysz, page of the project.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve, fields

from reintegra.casebook.case import Case
from reintegra.casebook.checks.przasnysz_2010 import compare
from reintegra.casebook.comparisons import LONG_TERM, text_notice
from reintegra.casebook.published import Published, unknown
from reintegra.grammar.builders import all_of, at_least, at_most
from reintegra.grammar.nodes import Clause, Condition, Rule
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.periods import Period
from reintegra.law.timeline import Version, over_time
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.people.person import Person
from reintegra.programmes.kis.eligible import ELIGIBLE
from reintegra.projects.amounts import Exactly
from reintegra.projects.budget import Budget, BudgetPart
from reintegra.projects.goals_and_results import Goal, Target
from reintegra.projects.groups import Counts, Group
from reintegra.projects.partners import Partner
from reintegra.projects.project import Project
from reintegra.projects.support import Support

SOURCE = page("Miejski Ośrodek Pomocy Społecznej w Przasnyszu, strona projektu (2010)")
PERIOD = Period(date(2010, 1, 1), date(2010, 12, 31))
ADVANCED = Period(date(2010, 4, 27), date(2010, 9, 30))
BEGINNERS = Period(date(2010, 7, 1), date(2010, 12, 31))
TOTAL, OWN, CO_FUNDING = "200146.96", "21015.43", "179131.53"
_person = fields(Person)

GROUP_2 = Rule(
    "przasnysz_2010.GROUP_2",
    "warunki grupy początkującej",
    "conditions of the beginners",
    Person,
    over_time(
        Version[Condition](
            PERIOD.first,
            Clause(
                SOURCE,
                all_of(
                    at_least(_person.age, 40),
                    at_most(_person.age, 64),
                    _person.in_gmina,
                ),
                Evidence.INSTITUTION,
                key="beginners",
            ),
            SOURCE,
            Evidence.INSTITUTION,
        )
    ),
)
"""Of the project's own: 40 to 64 years old, living in the city."""

PUBLISHED = (
    Published(
        "period", "days", "od 1 stycznia 2010 roku do 31 grudnia 2010 roku", PERIOD
    ),
    Published(
        "target",
        "persons of the goal",
        "19 osób bezrobotnych korzystających ze świadczeń pomocy społecznej",
        19,
    ),
    Published("advanced", "first group", "Grupa ta w liczbie 11 osób", 11),
    Published(
        "advanced_days",
        "days of the first group",
        "rozpoczęła zajęcia 27 kwietnia 2010 roku i zakończy je z końcem września",
        ADVANCED,
    ),
    Published("beginners", "second group", "w liczbie 8 osób", 8, "planned"),
    Published(
        "beginners_days",
        "days of the second group",
        "rozpoczną swój udział w projekcie w lipcu, zakończą w grudniu",
        BEGINNERS,
        "planned",
    ),
    Published(
        "beginners_who",
        "who may join the second group",
        "osoby bezrobotne i/lub nieaktywne zawodowo w wieku 40+ (od 40 lat do 64 lat)",
    ),
    Published(
        "no_registration",
        "registration is not asked for",
        "Nie jest wymagana rejestracja w Powiatowym Urzędzie Pracy",
    ),
    Published(
        "no_assistance",
        "social assistance is not asked for",
        "nie muszą korzystać ze świadczeń ośrodka pomocy społecznej",
    ),
    Published("months", "length", "przez okres 6 miesięcy", 6, "planned"),
    Published("meetings", "meetings", "w cyklu cotygodniowych, dwudniowych spotkań", 2),
    Published("course", "course", "50-godzinny kurs obsługi komputera", 50, "planned"),
    Published(
        "contracts",
        "social contracts",
        "zawarcie i monitorowanie kontraktów socjalnych",
    ),
    Published(
        "cooperative",
        "what the first group may do",
        "mogą podjąć próbę utworzenia spółdzielni socjalnej",
        kind="goal",
    ),
    Published("total", "value", "Wartość projektu 200 146,96 zł", Exactly(TOTAL)),
    Published("own", "own part", "wkład własny 21 015,43 zł", Exactly(OWN)),
    Published(
        "co_funding",
        "co-funding",
        "dofinansowanie z Unii Europejskiej 179 131,53zł",
        Exactly(CO_FUNDING),
    ),
    unknown("results", "results: the text was written during the project"),
)

PROJECT = Project(
    key="przasnysz_2010",
    pl="Aktywizacja społeczno-zawodowa szansą na usamodzielnienie",
    forms=["kis"],
    period=PERIOD,
    partners=[
        Partner(
            "Miejski Ośrodek Pomocy Społecznej w Przasnyszu",
            "social_welfare_centre",
            "leads",
        ),
        Partner("Klub Integracji Społecznej", "kis"),
        Partner("zewnętrzna firma szkoleniowa", "contractor", "cooperates"),
    ],
    target=Target(
        pl="osoby bezrobotne korzystające ze świadczeń pomocy społecznej",
        en="unemployed persons who use social assistance",
        requires=["registered_unemployed", "social_assistance"],
        persons=19,
    ),
    groups=[
        Group(
            key="advanced",
            name="grupa zaawansowana (kobiety z projektów w latach 2008 i 2009)",
            period=ADVANCED,
            months=6,
            counts=Counts(planned=11, enrolled=11, starters=11),
            criteria=["kis.ELIGIBLE"],
            days_a_week=2,
        ),
        Group(
            key="beginners",
            name="grupa początkująca",
            period=BEGINNERS,
            months=6,
            counts=Counts(planned=8),
            criteria=["kis.ELIGIBLE", GROUP_2],
            waives=["registered_unemployed", "social_assistance"],
            support=[
                Support(kind="computer_course", planned=50, per="group", persons=8)
            ],
            days_a_week=2,
        ),
    ],
    support=[
        *(
            Support(kind=kind)
            for kind in (
                "psychologist",
                "career_adviser",
                "social_work",
                "self_education_group",
                "legal_advice",
                "self_help_group",
                "integration_trip",
                "closing_meeting",
            )
        ),
        Support(kind="study_visit", name="do spółdzielni socjalnych", times=2),
    ],
    counts=Counts(planned=19),
    goals=[
        Goal(
            pl="zwiększenie szans na rynku pracy 19 osób bezrobotnych",
            en="better chances on the labour market of 19 unemployed persons",
            persons=19,
        )
    ],
    budget=Budget(
        TOTAL,
        [
            BudgetPart("own", OWN, name="wkład własny"),
            BudgetPart(
                "co_funding", CO_FUNDING, name="dofinansowanie z Unii Europejskiej"
            ),
        ],
    ),
)

CASE = Case(
    key=PROJECT.key,
    pl="KIS w Przasnyszu, 2010",
    en="KIS of Przasnysz, 2010",
    source=SOURCE,
    project=PROJECT,
    published=PUBLISHED,
    cohort=Cohort(
        (
            Participant(f"P-{number:02}", None, ADVANCED.first, sex="woman")
            for number in range(1, 12)
        ),
        planned=19,
    ),
    synthetic=text_notice(
        "11 fikcyjnych kobiet z grupy zaawansowanej, w trakcie udziału; 8 osób drugiej "
        "grupy dopiero planowano, więc ich nie dodano",
        "11 made-up women of the advanced group, still in it; the 8 persons of the "
        "second group were only planned, so none is made up",
    ),
    joins=ELIGIBLE,
    person=evolve(LONG_TERM, sex="woman", social_assistance=True, social_contract=True),
    on=ADVANCED.first,
    measures=(("taken_up_work", "enrolled"),),
    compare=compare,
)
