"""A centre of Legionowo, 2019: a grant above an amount, and no figure of anybody.

Source: county social integration centre in Legionowo, 2019-05-10.
"""

from __future__ import annotations

from datetime import date

from reintegra.casebook.case import Case
from reintegra.casebook.checks.legionowo_2019 import compare
from reintegra.casebook.comparisons import LONG_TERM, text_notice
from reintegra.casebook.published import Published, unknown
from reintegra.law.citation import page
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.programmes.cis.eligible import ELIGIBLE
from reintegra.projects.amounts import GreaterThan
from reintegra.projects.budget import Budget
from reintegra.projects.goals_and_results import Goal, Target
from reintegra.projects.partners import Partner
from reintegra.projects.project import Project
from reintegra.projects.support import Support

PUBLISHED_ON = date(2019, 5, 10)
PUBLISHED = (
    Published("text", "day of the text", "10 maja 2019", PUBLISHED_ON),
    unknown("period", "days of the project"),
    unknown("participants", "participants"),
    unknown("groups", "groups"),
    unknown("hours", "hours"),
    Published("grant", "grant", "ponad 98 tys. zł dotacji", GreaterThan("98000")),
    Published(
        "one_of", "projects of the kind", "jednym z dziesięciu takich przedsięwzięć", 10
    ),
    Published(
        "goal_market",
        "a job on the open market",
        "podjęcie zatrudnienia na otwartym rynku pracy",
        kind="goal",
    ),
    Published(
        "goal_cooperative",
        "a job in a social cooperative",
        "podjęcie pracy w spółdzielni socjalnej",
        kind="goal",
    ),
    unknown("employed", "took up work"),
    Published(
        "elsewhere",
        'persons who "in the last year" got a chance to return to work; not this '
        "project, participants or employed is unclear",
        value=60,
        source=page("powiat-legionowski.pl, 28.09.2018"),
    ),
)

PROJECT = Project(
    key="legionowo_2019",
    pl="Przeciwdziałanie wykluczeniu społecznemu poprzez reintegrację "
    "społeczno-zawodową w ramach indywidualnego programu zatrudnienia socjalnego "
    "realizowanego w Centrum Integracji Społecznej",
    forms=["cis"],
    partners=[
        Partner("Powiatowe Centrum Integracji Społecznej w Legionowie", "cis", "leads"),
        Partner(
            "Ministerstwo Rodziny, Pracy i Polityki Społecznej", "ministry", "grants"
        ),
        Partner("samorząd", "local_government", "cooperates"),
        Partner("Powiatowa Izba Gospodarcza", "chamber", "cooperates"),
        Partner("pracodawcy", "employer", "cooperates"),
    ],
    target=Target(
        pl="osoby wykluczone społecznie i bezrobotne",
        en="socially excluded and unemployed persons",
    ),
    support=[
        Support(kind=kind)
        for kind in (
            "job_broker",
            "volunteer_project",
            "home_repairs",
            "interpersonal_training",
            "job_fair",
            "legal_advice",
            "therapist",
            "practice",
            "vocational_course",
            "centre_workshop",
        )
    ],
    goals=[
        Goal(pl="zatrudnienie na otwartym rynku pracy", en="a job on the open market"),
        Goal(pl="praca w spółdzielni socjalnej", en="a job in a social cooperative"),
    ],
    budget=Budget(GreaterThan("98000")),
)

CASE = Case(
    key=PROJECT.key,
    pl="CIS w Legionowie, dotacja z 2019",
    en="CIS of Legionowo, grant of 2019",
    source=page("Powiatowe Centrum Integracji Społecznej w Legionowie, 10.05.2019"),
    project=PROJECT,
    published=PUBLISHED,
    cohort=Cohort(()),
    synthetic=text_notice(
        "nie dodano fikcyjnych osób, bo tekst nie podaje liczby uczestników",
        "nobody is made up: the text gives no number of participants",
    ),
    joins=ELIGIBLE,
    person=LONG_TERM,
    on=PUBLISHED_ON,
    measures=(("taken_up_work", "enrolled"), ("completion", "enrolled")),
    compare=compare,
)
