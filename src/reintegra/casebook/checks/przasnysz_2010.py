"""Comparisons of the text of Przasnysz, 2010 (*zestawienia*)."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from reintegra.casebook.case import Case
from reintegra.casebook.checks.przasnysz_2010_budget import budget
from reintegra.casebook.comparisons import not_stated, text_notice
from reintegra.law.acts import UPZ
from reintegra.law.interpretations import Interpretations
from reintegra.parameters.urp import UNEMPLOYED_AGE_BELOW_WOMEN
from reintegra.programmes import formulas
from reintegra.programmes.kis.check import check
from reintegra.programmes.kis.conditions import CONDITIONS
from reintegra.programmes.kis.graduate import GRADUATE
from reintegra.programmes.kis.limits import REGISTER
from reintegra.programmes.kis.participation import Participation
from reintegra.projects.comparison import Comparison
from reintegra.reading.text.numbers import quantity
from reintegra.values.text import Text

_AGE = UPZ.at("art. 2 ust. 1 pkt 2")


def compare(case: Case, under: Interpretations) -> Iterator[Comparison]:
    """Compare groups, budget and conditions, and the law of the year."""
    yield from _groups(case)
    yield _age(case)
    yield from budget(case, under)
    yield from _hours(case)
    yield _contract(case)
    yield _register()
    yield _benefit()
    yield _graduate(case)
    yield not_stated("results", "rezultaty", "results")


def _groups(case: Case) -> Iterator[Comparison]:
    """Say of what the project's own comparisons find what does not hold."""
    found = {one.key: one for one in case.project.check()}
    yield evolve(
        found["length.advanced"],
        stated=case.quote("months"),
        remark=text_notice(
            "157 dni to około 5,1 miesiąca", "157 days are about 5.1 months"
        ),
    )
    yield evolve(found["length.beginners"], stated=case.quote("months"))
    yield evolve(
        found["target.beginners"],
        stated=case.quote("target"),
        computed=Text(
            "grupa początkująca: rejestracja i pomoc społeczna niewymagane",
            found["target.beginners"].computed.en,
        ),
        remark=text_notice(
            "cel mówi o bezrobotnych korzystających z pomocy, druga grupa nie musi",
            "the goal speaks of unemployed users of social assistance; the second "
            "group need not be",
        ),
    )
    counts = case.project.group("advanced").counts
    yield Comparison(
        "groups",
        "grupa rzeczywista i grupa planowana",
        "a group that is there, and one that is planned",
        f"{case.quote('advanced')}; {case.quote('beginners')}",
        Text(
            f"objętych {counts.enrolled}; planowanych {case.number('beginners')}",
            f"enrolled {counts.enrolled}; planned {case.number('beginners')}",
        ),
        agrees=len(case.cohort) == counts.enrolled == case.number("advanced"),
    )


def _age(case: Case) -> Comparison:
    below = UNEMPLOYED_AGE_BELOW_WOMEN.on(case.on).value
    return Comparison(
        "age",
        "wiek drugiej grupy a status bezrobotnego",
        "age of the second group and the status of unemployed",
        case.quote("beginners_who"),
        Text(
            f"kobieta bezrobotna tylko przed ukończeniem {below} lat",
            f"a woman is unemployed under {below} only",
        ),
        agrees=False,
        basis=str(_AGE),
        remark=text_notice(
            "wiek 60–64 lat wykracza poza wiek bezrobotnej",
            "an age of 60 to 64 goes beyond that of an unemployed woman",
        ),
    )


# -- the club


def _hours(case: Case) -> Iterator[Comparison]:
    course = case.project.group("beginners").support[0]
    hours = course.person_hours or 0
    yield Comparison(
        "hours.course",
        "kurs komputerowy: osobogodziny planowane",
        "computer course: person-hours planned",
        case.quote("course"),
        Text(quantity(hours, "hours", "pl"), quantity(hours, "hours", "en")),
        agrees=hours == case.number("course") * case.number("beginners"),
        basis="50 h × 8 planned",
    )
    own = {one.require().key: one for one in CONDITIONS.required(case.on)}
    length = own["individual_length"]
    yield Comparison(
        "hours.length",
        "długość udziału: reguła projektu, nie ustawy",
        "length: a rule of the project, not of the act",
        case.quote("months"),
        Text(length.require().pl, length.require().en),
        agrees=None,
        basis=str(length.cites),
    )


def _contract(case: Case) -> Comparison:
    group = case.project.group("advanced").period or case.period
    stay = Participation("synthetic", group.first, group.last, social_contract=True)
    findings = check(stay, on=group.last)
    own = {one.require().key: one for one in CONDITIONS.required(case.on)}
    contract = own["social_contract"]
    return Comparison(
        "contract",
        "kontrakt socjalny jest warunkiem",
        "a social contract is a condition",
        case.quote("contracts"),
        Text(contract.require().pl, contract.require().en),
        agrees=not findings,
        basis=str(contract.cites),
    )


def _register() -> Comparison:
    since = REGISTER.law.turning_days[0]
    return Comparison(
        *("register", "wpis klubu do rejestru", "entry of the club in a register"),
        "",
        Text(f"dopiero od {since}", f"not before {since}"),
        None,
        basis=str(REGISTER.law.versions[0].cites),
    )


def _benefit() -> Comparison:
    paid = [key for key in formulas() if key.startswith("kis.")]
    return Comparison(
        "paid.benefit",
        "świadczenie uczestnika klubu",
        "benefit of a club's participant",
        "",
        Text(", ".join(paid) or "żadne", ", ".join(paid) or "none"),
        None,
    )


def _graduate(case: Case) -> Comparison:
    since = GRADUATE.law.turning_days[0]
    return Comparison(
        *("graduate", "status absolwenta klubu", "status of a graduate of a club"),
        "",
        Text(
            f"nie w {case.period.last.year}, dopiero od {since}",
            f"not available in {case.period.last.year}, from {since}",
        ),
        None,
        basis=str(GRADUATE.law.versions[0].cites),
    )
