"""Comparisons of the text of Legionowo, 2017 (*zestawienia*)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import evolve

from reintegra.casebook import centre_law
from reintegra.casebook.case import Case
from reintegra.casebook.comparisons import (
    NO_RIGHTS,
    compare_length,
    not_stated,
    pay_works,
    text_notice,
)
from reintegra.law.acts import UZS
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month
from reintegra.law.terms import days_after
from reintegra.outcomes.metrics.derived_facts import SUSTAINED
from reintegra.programmes.psu.eligible import ELIGIBLE, UST_1A
from reintegra.programmes.unemployed.loss import loss
from reintegra.projects.comparison import Comparison
from reintegra.reading.record.decide import decide
from reintegra.values.text import Text

_IN_IPZS = evolve(
    NO_RIGHTS,
    registered_unemployed=False,
    in_ipzs=True,
    referred_by_labour_office=True,
)
_GROUP_B = (
    date(2009, 1, 31),
    date(2009, 2, 1),
    date(2017, 6, 1),
    date(2025, 5, 31),
    date(2025, 6, 1),
)


def compare(case: Case, under: Interpretations) -> Iterator[Comparison]:
    """Compare plan, goal and instruments, and the law of those days."""
    yield compare_length(case.quote("period"), case.period)
    yield from _persons(case)
    yield from _lasting(case)
    yield from _works(case, under)
    yield _status(case, under)
    for key, pl, en in (
        ("hours.stated", "godziny zajęć", "hours of classes"),
        ("funding", "kwoty", "amounts"),
        ("results", "rezultaty", "results"),
    ):
        yield not_stated(key, pl, en)
    yield from centre_law.parameters(case.period)
    for due in (Month(2017, 6), Month(2017, 8)):
        yield centre_law.month_benefit(case.on, due, under)


def _persons(case: Case) -> Iterator[Comparison]:
    counts, groups = case.project.counts, case.project.groups
    yield Comparison(
        "participants",
        "liczba planowana, nie rezultat",
        "a planned number, no result",
        case.quote("participants"),
        Text(f"planowanych {counts.planned}", f"{counts.planned} planned"),
        agrees=counts.planned == case.number("participants"),
    )
    yield not_stated(
        "enrolled",
        "osoby, które wzięły udział",
        "how many took part",
        because=text_notice(
            "raz mowa o uczestnikach projektu (11), raz o uczestnikach CIS w ogóle",
            "now the participants of the project (11), now those of the centre in "
            "general",
        ),
    )
    names = "warsztaty jako grupy", "workshops as groups"
    agrees = len(groups) == case.number("workshops")
    quote = case.quote("workshops")
    yield Comparison("workshops", *names, quote, str(len(groups)), agrees=agrees)


def _lasting(case: Case) -> Iterator[Comparison]:
    rate = case.rates()[1]
    measured_on = days_after(case.period.last, SUSTAINED)
    yield Comparison(
        "sustained",
        "„trwałe”, bez okresu obserwacji niemierzalne",
        '"lasting": not to be measured without a window',
        case.quote("lasting"),
        "",
        agrees=None,
        basis=f"{rate.spec.id}: not known of {len(rate.unknown)}/{rate.of} "
        f"{rate.denominator}; looked at on {measured_on} for those who left last",
        remark=text_notice(
            f"przyjęto pracę w {SUSTAINED}. dniu po zakończeniu; okresu obserwacji "
            "nie podano",
            f"taken: in work {SUSTAINED} days after leaving; the text gives no window",
        ),
    )


def _works(case: Case, under: Interpretations) -> Iterator[Comparison]:
    verdicts = [
        (day, decide(ELIGIBLE, _IN_IPZS, day, under=under).met) for day in _GROUP_B
    ]
    yield Comparison(
        "works",
        "prace społecznie użyteczne uczestnika IPZS ze skierowaniem PUP",
        "works of somebody in an IPZS on a referral of the labour office",
        case.quote("instruments"),
        Text(
            "; ".join(f"{day}: {'tak' if met else 'nie'}" for day, met in verdicts),
            "; ".join(f"{day}: {'yes' if met else 'no'}" for day, met in verdicts),
        ),
        agrees=dict(verdicts)[case.on],
        basis=str(UST_1A),
    )
    week = pay_works([case.on], 10, case.on, under)
    yield Comparison(
        "paid.works",
        "prace: 10 godzin w tygodniu",
        "works: 10 hours a week",
        "",
        Text(week.text("pl"), week.text("en")),
        agrees=None,
        basis=f"{week.cites}; {UZS.at('art. 15b')}",
    )


def _status(case: Case, under: Interpretations) -> Comparison:
    lost = loss("started_ipzs", case.on, pup_referral=True, under=under)
    return Comparison(
        "status",
        "staż dla bezrobotnych obok IPZS",
        "an internship for the unemployed beside an IPZS",
        case.quote("instruments"),
        Text(
            f"bez statusu bezrobotnego od {lost.first}",
            f"no longer unemployed from {lost.first}",
        ),
        agrees=None,
        basis="; ".join(map(str, lost.cites)),
        remark=text_notice(
            "staż i IPZS nie biegną razem dla jednej osoby (wykładnia); czy chodziło "
            "o jedną i tę samą, nie podano",
            "internship and IPZS do not run together for one person (a reading); "
            "whether the same persons were meant is not said",
        ),
    )
