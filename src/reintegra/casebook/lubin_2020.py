"""The programme *Aktywizacja i Integracja* of Lubin, 2020: eleven on nine places.

Source: city social welfare centre in Lubin, after 2020-12-14.
"""

from __future__ import annotations

from datetime import date
from random import Random

from attrs import evolve

from reintegra.casebook.case import Case
from reintegra.casebook.checks.lubin_2020 import compare
from reintegra.casebook.comparisons import NO_RIGHTS, text_notice
from reintegra.casebook.published import Published, unknown
from reintegra.law.citation import page
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.cohort.spell import Spell
from reintegra.programmes.pai.eligible import ELIGIBLE
from reintegra.projects.goals_and_results import Breakdown, Goal, Result, Target
from reintegra.projects.groups import Counts
from reintegra.projects.partners import Partner
from reintegra.projects.project import Project
from reintegra.projects.support import Support
from reintegra.reading.text.days import day_text

END = date(2020, 12, 14)
SEED = 2020
_RECRUITED, _START = date(2020, 10, 1), date(2020, 10, 15)

PUBLISHED = (
    Published("end", "last day", "Dnia 14 grudnia 2020 r.", END),
    Published("months", "length", "przez okres dwóch miesięcy", 2),
    unknown("start", "first day"),
    Published("planned", "places", "planowano objąć 9 osób", 9, "planned"),
    Published("recruited", "in the recruitment", "uczestniczyło 20 podopiecznych", 20),
    Published("women", "of them women", "15 kobiet", 15),
    Published("men", "of them men", "5 mężczyzn", 5),
    Published(
        "job_before",
        "took up work during the recruitment",
        "na etapie naboru jedna osoba podjęła zatrudnienie",
        1,
    ),
    Published(
        "job_during",
        "found work while in the programme",
        "dwóch kolejnych uczestników znalazło pracę",
        2,
    ),
    Published(
        "replacements",
        "came in their place",
        "w miejsce osób które podjęły aktywność zawodową",
        2,
    ),
    Published("enrolled", "carried it out", "PAI zrealizowało 11 osób", 11),
    Published("hours_a_week", "block A", "w wymiarze do 10 godzin tygodniowo", 10),
    Published("hours", "block B", "w wymiarze 85 godzin", 85),
    Published("pay", "pay", "Za pracę uczestnicy otrzymywali wynagrodzenie"),
    Published(
        "far_above",
        "results",
        "planowane rezultaty zostały osiągnięte w stopniu znacznie przekraczającym "
        "założenia",
    ),
    unknown("funding", "amounts"),
    unknown("employed_after", "of the 9 present at the end, who found work"),
)

PROJECT = Project(
    key="lubin_2020",
    pl="Program Aktywizacja i Integracja",
    forms=["pai", "psu"],
    ended=END,
    months=2,
    partners=[
        Partner(
            "Miejski Ośrodek Pomocy Społecznej w Lubinie",
            "social_welfare_centre",
            "leads",
        ),
        Partner("Powiatowy Urząd Pracy", "labour_office"),
        Partner("wyłoniony wykonawca", "contractor", "cooperates"),
    ],
    target=Target(
        pl="bezrobotni mieszkańcy Lubina, bez prawa do zasiłku, korzystający ze "
        "świadczeń pomocy społecznej",
        en="unemployed residents without right to benefit who use social assistance",
        requires=["registered_unemployed", "social_assistance"],
    ),
    support=[
        Support(kind="socially_useful_works", most_a_week=10),
        Support(
            kind="competence_workshop",
            name="Warsztaty kompetencji (aktywizacji) społeczno-zawodowych",
            planned=85,
            per="group",
        ),
        Support(kind="career_adviser"),
        Support(kind="psychologist"),
    ],
    counts=Counts(planned=9, recruited=20, enrolled=11, starters=9),
    breakdowns=[Breakdown("recruited", {"woman": 15, "man": 5})],
    goals=[
        Goal(
            pl="zwiększenie szans uczestników na pozyskanie zatrudnienia",
            en="better chances of the participants to find work",
        )
    ],
    results=[
        Result(
            pl="rezultaty osiągnięte w stopniu znacznie przekraczającym założenia",
            en="results reached to a degree far above the assumptions",
        )
    ],
)

_LEFT = {
    "L-01": (date(2020, 11, 5), date(2020, 11, 6)),
    "L-02": (date(2020, 11, 26), date(2020, 11, 27)),
}
_CAME = {"L-10": ("L-01", date(2020, 11, 9)), "L-11": ("L-02", date(2020, 11, 30))}
_NEVER = date(2020, 10, 12)


def _cohort() -> Cohort:
    """Make up 20 persons: who is a woman and who is a man is drawn."""
    draw = Random(SEED)  # noqa: S311 - made-up persons, nothing to keep secret
    sexes = draw.sample(["woman"] * 15 + ["man"] * 5, 20)
    names = (f"L-{number:02}" for number in range(1, 21))
    return Cohort(
        (_person(name, sex) for name, sex in zip(names, sexes, strict=True)), planned=9
    )


def _person(name: str, sex: str) -> Participant:
    """Make somebody up; how their work went on is not known of anybody."""
    if name in _LEFT:
        left, job = _LEFT[name]
        spells = [Spell("employment", job)]
        return Participant(name, _RECRUITED, _START, left, "job", spells, sex=sex)
    if name in _CAME:
        place, day = _CAME[name]
        return Participant(
            name, _RECRUITED, day, END, "completed", replaces=place, sex=sex
        )
    if name < "L-10":
        return Participant(name, _RECRUITED, _START, END, "completed", sex=sex)
    spells = [Spell("employment", _NEVER)] if name == "L-12" else []
    return Participant(name, _RECRUITED, spells=spells, sex=sex)


CASE = Case(
    key=PROJECT.key,
    pl="PAI w Lubinie, 2020",
    en="PAI of Lubin, 2020",
    source=page("Miejski Ośrodek Pomocy Społecznej w Lubinie, po 14.12.2020"),
    project=PROJECT,
    published=PUBLISHED,
    cohort=_cohort(),
    synthetic=text_notice(
        f"20 fikcyjnych osób; przyjęto pierwszy dzień ({day_text(_START, 'pl')}), dni "
        "wyjścia i wejścia oraz to, że dwie osoby przyjęte w miejsce innych były "
        "wśród "
        f"20; płeć wylosowano (ziarno {SEED})",
        f"20 made-up persons; the first day {_START} and the days of leaving and "
        f"coming are assumed, sex is drawn (seed {SEED}); that the two who came in "
        "place of others were among the 20 is assumed",
    ),
    seed=SEED,
    joins=ELIGIBLE,
    person=evolve(
        NO_RIGHTS,
        registered_unemployed=True,
        social_assistance=True,
        in_gmina=True,
    ),
    on=_START,
    measures=(
        ("taken_up_work", "enrolled"),
        ("taken_up_work", "starters"),
        ("taken_up_work", "recruited"),
        ("replacement", "enrolled"),
        ("use_of_places", "planned"),
    ),
    compare=compare,
)
