"""A centre of Legionowo, 2017: eleven planned, works beside an individual programme.

Source: county social integration centre in Legionowo, on its project of 2017.
"""

from __future__ import annotations

from datetime import date

from reintegra.casebook.case import Case
from reintegra.casebook.checks.legionowo_2017 import compare
from reintegra.casebook.comparisons import LONG_TERM, text_notice
from reintegra.casebook.published import Published, unknown
from reintegra.law.citation import page
from reintegra.law.periods import Period
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.programmes.cis.eligible import ELIGIBLE
from reintegra.projects.goals_and_results import Goal, Target
from reintegra.projects.groups import Counts, Group
from reintegra.projects.partners import Partner
from reintegra.projects.project import Project
from reintegra.projects.support import Support

PERIOD = Period(date(2017, 6, 1), date(2017, 12, 31))
PUBLISHED = (
    Published("period", "days", "od 1 czerwca do 31 grudnia 2017 roku", PERIOD),
    Published(
        "participants",
        "participants",
        "Wsparciem w projekcie zostanie objętych 11 osób",
        11,
        "planned",
    ),
    Published("workshops", "workshops", "w dwóch warsztatach zawodowych CIS", 2),
    Published("care", "one of them", "uczestniczki warsztatu opiekuńczego"),
    Published("target", "for whom", "długotrwale bezrobotnych z terenu powiatu"),
    Published(
        "instruments", "of the labour office", "staże i prace społecznie użyteczne"
    ),
    Published(
        "lasting",
        "lasting functioning on the open labour market",
        "trwałego funkcjonowania uczestników CIS na otwartym rynku pracy",
        kind="goal",
    ),
    unknown("hours", "hours"),
    unknown("funding", "amounts"),
    unknown("enrolled", "how many took part"),
    unknown("employed", "took up work"),
)

PROJECT = Project(
    key="legionowo_2017",
    pl="Nowe horyzonty – animacja, edukacja, aktywizacja na rzecz zmniejszenia "
    "wykluczenia społecznego – edycja 2017",
    forms=["cis", "psu"],
    period=PERIOD,
    partners=[
        Partner("Powiatowe Centrum Integracji Społecznej w Legionowie", "cis", "leads"),
        Partner("NGO", "ngo"),
        Partner("PUP", "labour_office"),
        Partner("OPS", "social_welfare_centre"),
        Partner("PIG", "chamber"),
    ],
    target=Target(
        pl="długotrwale bezrobotni z terenu powiatu legionowskiego",
        en="long-term unemployed persons of the county",
        requires=["long_term_unemployed"],
    ),
    groups=[
        Group(key="care", name="warsztat opiekuńczy", criteria=["cis.ELIGIBLE"]),
        Group(key="other", name="drugi warsztat", criteria=["cis.ELIGIBLE"]),
    ],
    support=[
        Support(kind=kind)
        for kind in (
            "psychologist",
            "motivation_workshop",
            "social_work",
            "addiction_therapist",
            "legal_advice",
            "job_coach",
            "practice",
            "employer_meetings",
            "study_visit",
            "social_cooperative_workshop",
            "vocational_course",
            "internship",
            "socially_useful_works",
            "staff_coaching",
            "institutions_meetings",
            "cultural_events",
        )
    ],
    counts=Counts(planned=11),
    goals=[
        Goal(
            pl="trwałe funkcjonowanie uczestników CIS na otwartym rynku pracy",
            en="lasting functioning of participants on the open labour market",
        )
    ],
)

CASE = Case(
    key=PROJECT.key,
    pl="CIS w Legionowie, projekt z 2017",
    en="CIS of Legionowo, project of 2017",
    source=page("Powiatowe Centrum Integracji Społecznej w Legionowie, edycja 2017"),
    project=PROJECT,
    published=PUBLISHED,
    cohort=Cohort(
        (
            Participant(f"L-{number:02}", PERIOD.first, PERIOD.first, PERIOD.last)
            for number in range(1, 12)
        ),
        planned=11,
    ),
    synthetic=text_notice(
        "11 fikcyjnych osób, jak w planie; ich dalsze losy nie są znane",
        "11 made-up persons, as if the plan had been carried out; what became of them "
        "is not known",
    ),
    joins=ELIGIBLE,
    person=LONG_TERM,
    on=PERIOD.first,
    measures=(("taken_up_work", "enrolled"), ("sustained_employment", "exited_any")),
    compare=compare,
)
