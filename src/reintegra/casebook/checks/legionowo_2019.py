"""Comparisons of the text of Legionowo, 2019 (*zestawienia*)."""

from __future__ import annotations

from collections.abc import Iterator

from reintegra.casebook import centre_law
from reintegra.casebook.case import Case
from reintegra.casebook.comparisons import not_stated, text_notice
from reintegra.law.acts import A2009S, A2011, UZS
from reintegra.law.interpretations import Interpretations
from reintegra.projects.amounts import GreaterThan
from reintegra.projects.comparison import Comparison
from reintegra.reading.text.numbers import money
from reintegra.values.text import Text

_STATUTORY = (UZS.at("art. 10 ust. 4"), UZS.at("art. 15 ust. 8"))
_COOPERATIVE = (
    UZS.at("art. 16 ust. 1a", A2011.journal),
    UZS.at("art. 2 pkt 8", A2009S.journal),
)


def compare(case: Case, _: Interpretations) -> Iterator[Comparison]:
    """Compare the grant, the goals and the silence, and the law of the day."""
    yield from _grant(case)
    yield from _goals(case)
    for key, pl, en in (
        ("period", "okres projektu", "days of the project"),
        ("participants", "uczestnicy", "participants"),
        ("hours.stated", "godziny", "hours"),
        ("results", "rezultaty", "results"),
    ):
        yield not_stated(key, pl, en)
    yield from (_rate(case, at) for at in range(len(case.measures)))
    yield _elsewhere(case)
    yield from centre_law.parameters(case.period)


def _grant(case: Case) -> Iterator[Comparison]:
    bound = case.published["grant"].value
    least = bound.grosze if isinstance(bound, GreaterThan) else 0
    above = isinstance(bound, GreaterThan) and not bound.allows(least)
    yield Comparison(
        *("grant", "dotacja: kwota jako granica", "grant: an amount as a bound"),
        case.quote("grant"),
        Text(f"ponad {money(least, 'pl')}", str(bound)),
        above,
        remark=text_notice(
            "nierówność, nie kwota: 98 000,00 zł jest za mało",
            "an inequality, no amount: 98,000.00 zł is too little",
        ),
    )
    budget = case.project.budget
    cost = budget and budget.cost_per(None, "participant", "planned")
    yield not_stated(
        *("cost", "koszt na uczestnika", "cost per participant"), basis=str(cost)
    )
    yield Comparison(
        "sources",
        "obok dotacji ministra: źródła ustawowe",
        "beside the minister's grant: the sources of the act",
        "",
        Text(
            "dotacja gminy; refundacja świadczeń z Funduszu Pracy",
            "grant of the gmina; refund of the benefits by the Labour Fund",
        ),
        None,
        basis="; ".join(map(str, _STATUTORY)),
    )


def _goals(case: Case) -> Iterator[Comparison]:
    yield Comparison(
        "goals",
        "cele, nie rezultaty",
        "goals, not results",
        case.quote("goal_market"),
        Text(
            f"celów {len(case.project.goals)}, rezultatów {len(case.project.results)}",
            f"{len(case.project.goals)} goals, {len(case.project.results)} results",
        ),
        agrees=bool(case.project.goals) and not case.project.results,
    )
    yield Comparison(
        "goal_cooperative",
        "cel w spółdzielni socjalnej zna ustawa",
        "the act knows the goal of a social cooperative",
        case.quote("goal_cooperative"),
        ", ".join(one.unit for one in _COOPERATIVE),
        agrees=True,
        basis="; ".join(map(str, _COOPERATIVE)),
    )


def _rate(case: Case, at: int) -> Comparison:
    rate = case.rates()[at]
    basis = f"{rate.spec.id}: 0/0 {rate.denominator} is not defined"
    return not_stated(f"rate.{rate.spec.id}", rate.spec.pl, rate.spec.en, basis)


def _elsewhere(case: Case) -> Comparison:
    found = case.published["elsewhere"]
    return not_stated(
        "elsewhere",
        "60 osób podanych gdzie indziej",
        "60 persons told elsewhere",
        basis=str(found.source),
        because=text_notice(
            "nie ten projekt; nie wiadomo, czy uczestnicy, czy zatrudnieni",
            "not this project; participants or employed is unclear",
        ),
    )
