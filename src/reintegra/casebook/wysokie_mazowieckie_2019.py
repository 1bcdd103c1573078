"""A centre of Wysokie Mazowieckie, 2019–2022: four editions and "about 60 %".

Source: county labour office in Wysokie Mazowieckie, on a contest of good practices.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from random import Random

from reintegra.casebook.case import Case
from reintegra.casebook.checks.wysokie_mazowieckie_2019 import compare
from reintegra.casebook.comparisons import LONG_TERM, text_notice
from reintegra.casebook.published import Published, unknown
from reintegra.law.citation import page
from reintegra.law.periods import Period, shift
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.cohort.spell import Spell
from reintegra.programmes.cis.eligible import ELIGIBLE
from reintegra.projects.goals_and_results import Goal, Result, Target
from reintegra.projects.groups import Counts, Group
from reintegra.projects.partners import Partner
from reintegra.projects.project import Project
from reintegra.projects.support import Support

SOURCE = page(
    "Powiatowy Urząd Pracy w Wysokiem Mazowieckiem, wyróżnienie w konkursie dobrych "
    "praktyk (projekt do 31.10.2022)"
)
PERIOD = Period(date(2019, 4, 1), date(2022, 10, 31))
SEED = 2019

PUBLISHED = (
    Published("period", "days", "w okresie od 01.04.2019 r. do 31.10.2022 r.", PERIOD),
    Published("supported", "persons", "wsparcie otrzymało łącznie 85 osób", 85),
    Published("in_centre", "of them sent to CIS classes", "z tego 70 osób", 70),
    unknown("other_support", "what the other 15 received"),
    Published("editions", "editions", "w każdej z 4 edycji", 4),
    Published("edition_months", "length", "przez okres 12 miesięcy", 12),
    unknown("edition_days", "days of the editions"),
    Published("hours_a_day", "hours a day", "6 godzin dziennie", 6),
    Published("days_a_week", "days a week", "5 dni w tygodniu", 5),
    Published(
        "benefit",
        "benefit",
        "świadczenie integracyjne w wysokości zasiłku dla bezrobotnych",
    ),
    Published("meal", "meal", "jeden ciepły posiłek dziennie"),
    Published("accident", "accident insurance", "ubezpieczenie NNW"),
    Published(
        "trained",
        "took part in vocational courses",
        "70 uczestników Centrum podniosło swoje kwalifikacje biorąc udział w "
        "szkoleniach zawodowych",
        70,
    ),
    Published(
        "course_hours",
        "entrepreneurship course",
        "24-godzinny kurs przedsiębiorczości",
        24,
        "planned",
    ),
    unknown("course_delivered", "hours delivered"),
    Published(
        "employed",
        "took up work",
        "zatrudnienie, inną pracę zarobkową bądź działalność gospodarczą podjęło 50 "
        "osób",
        50,
    ),
    Published(
        "effectiveness",
        "effectiveness",
        "efektywność na poziomie około 60%",
        Fraction(60, 100),
    ),
    unknown("completed", "completers"),
    unknown("funding", "amounts"),
)

_EDITIONS = tuple(
    Group(
        key=f"edition {number}",
        name=f"{number}. edycja",
        months=12,
        days_a_week=5,
        hours_a_day=6,
        criteria=["cis.ELIGIBLE"],
    )
    for number in range(1, 5)
)
PROJECT = Project(
    key="wysokie_mazowieckie_2019",
    pl="Regionalne Innowacje Społeczne – Centra Integracji Społecznej województwa "
    "podlaskiego",
    forms=["cis"],
    period=PERIOD,
    partners=[
        Partner("Powiatowy Urząd Pracy w Wysokiem Mazowieckiem", "labour_office"),
        *(
            Partner(name, "local_government")
            for name in (
                "miasto Łomża",
                "miasto Kolno",
                "powiat łomżyński",
                "powiat zambrowski",
                "powiat bielski",
                "powiat hajnowski",
                "powiat siemiatycki",
                "gmina Boćki",
            )
        ),
        Partner("Fundacja Forum Inicjatyw Rozwojowych, Białystok", "ngo"),
    ],
    target=Target(
        pl="osoby zagrożone ubóstwem lub wykluczeniem społecznym, pozostające bez "
        "zatrudnienia",
        en="persons at risk of poverty or exclusion, without employment",
    ),
    groups=_EDITIONS,
    support=[
        *(
            Support(kind=kind, persons=70)
            for kind in (
                "psychologist",
                "therapist",
                "sociotherapist",
                "personal_development",
                "career_adviser",
                "job_broker",
                "community_activities",
                "meal",
                "accident_insurance",
                "training_materials",
                "medical_examinations",
                "safety_training",
                "protective_clothing",
            )
        ),
        Support(kind="vocational_course", persons=70, external_exam=True),
        Support(kind="entrepreneurship_course", planned=24, persons=70),
    ],
    counts=Counts(enrolled=85),
    goals=[
        Goal(
            pl="zwiększenie aktywności społecznej i zawodowej",
            en="more social and vocational activity",
        )
    ],
    results=[
        Result(
            pl="zatrudnienie, inna praca zarobkowa bądź działalność gospodarcza",
            en="employment, other gainful work or business",
            persons=50,
            of=85,
            stated="60 %",
            within="1.5 %",
        )
    ],
)

_STARTS = (date(2019, 5, 1), date(2020, 3, 1), date(2021, 1, 1), date(2021, 11, 1))
_ENDS = (date(2020, 4, 30), date(2021, 2, 28), date(2021, 12, 31), PERIOD.last)
SYNTHETIC = text_notice(
    "85 fikcyjnych osób; dni edycji oraz to, kto i kiedy podjął pracę, wylosowano "
    "(ziarno "
    f"{SEED}); wszystkich 50 zaliczono do 70 uczestników CIS, czego tekst nie podaje",
    "85 made-up persons; the days of the editions, who took up work and when were "
    f"drawn (seed {SEED}); all 50 are put among the 70 of the centre, which the text "
    "does not say",
)


def _cohort() -> Cohort:
    """Draw 85 persons: 70 of them in four editions, 50 of these in work later."""
    draw = Random(SEED)  # noqa: S311 - made-up persons, nothing to keep secret
    order = draw.sample(range(85), 85)
    return Cohort(
        _person(name, place, draw.randint(1, 28))
        for place, name in sorted(enumerate(order), key=lambda one: one[1])
    )


def _person(name: int, place: int, after: int) -> Participant:
    in_centre, employed = place < 70, place < 50  # noqa: PLR2004 - the text's numbers
    start, end = PERIOD.first, PERIOD.last
    if in_centre:
        start, end = _STARTS[place % 4], _ENDS[place % 4]
    return Participant(
        f"W-{name + 1:02}",
        start,
        start,
        end,
        spells=[Spell("employment", shift(end, after))] if employed else (),
        followed_to=shift(end, 28),
        edition=f"edition {place % 4 + 1}" if in_centre else "",
        vocational_support=True if in_centre else None,
    )


CASE = Case(
    key=PROJECT.key,
    pl="CIS w Wysokiem Mazowieckiem, 2019–2022",
    en="CIS of Wysokie Mazowieckie, 2019–2022",
    source=SOURCE,
    project=PROJECT,
    published=PUBLISHED,
    cohort=_cohort(),
    synthetic=SYNTHETIC,
    seed=SEED,
    joins=ELIGIBLE,
    person=LONG_TERM,
    on=PERIOD.first,
    measures=(("taken_up_work", "enrolled"), ("completion", "enrolled")),
    compare=compare,
)
