"""Explanations kept as golden texts: what each programme says, and pays, and finds.

After a wanted change, ``python -m tests.programmes.test_golden`` writes them anew; read
the difference before keeping it.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

import pytest
from attrs import frozen

from reintegra import (
    Interpretations,
    Month,
    Period,
    Person,
    cis,
    compute,
    decide,
    kis,
    pai,
    programmes,
    psu,
    reintegration,
    unemployed,
)
from reintegra.programmes.shared.other_help import OtherHelp
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.statement import Statement
from reintegra.values.text import Language
from tests.persons import but

GOLDEN = Path(__file__).parent / "golden"
LANGUAGES: tuple[Language, Language] = ("pl", "en")
PENSIONER = Person(
    long_term_unemployed=True,
    disability_pension=True,
    socially_excluded=True,
    cannot_meet_basic_needs=True,
    participation_limited=True,
    unemployment_benefit=False,
    pre_retirement_allowance=False,
    pre_retirement_benefit=False,
    structural_pension=False,
    retirement_pension=False,
    teacher_compensation_benefit=False,
)
UNLISTED = but(
    PENSIONER,
    homeless=False,
    alcohol_dependent=False,
    drug_dependent=False,
    mental_disorder=False,
    long_term_unemployed=False,
    released_from_prison=False,
    refugee=False,
    disabled=False,
    disability_pension=False,
)
CLIENT = Person(
    registered_unemployed=True,
    long_term_unemployed=True,
    unemployment_benefit=False,
    social_assistance=True,
    in_gmina=True,
)


class Explained(Protocol):
    """Whatever writes itself out."""

    def explain(self, lang: Language) -> str:
        """Write it out."""


class Findings:
    """Findings, written out one after another."""

    def __init__(self, *found: Finding) -> None:
        self.found = found

    def explain(self, lang: Language) -> str:
        """Write them out."""
        return "\n\n".join(one.explain(lang) for one in self.found)


def slip() -> Statement:
    """A month with a weekend of sickness, an unexcused day, and a day unmarked."""
    month = Month(2026, 7)
    marks = {day: "present" for day in month.period if day.weekday() < 5}
    marks[date(2026, 7, 7)] = "unexcused"
    del marks[date(2026, 7, 15)]
    kept = cis.Attendance(marks, [Period(date(2026, 7, 24), date(2026, 7, 27))])
    return cis.integration_benefit(
        cis.Participation("P-17", date(2026, 3, 2)), kept, month
    )


def works(
    month: Month,
    agreement: date,
    hourly_rate: str | None = None,
    *,
    carers: bool = False,
) -> Statement:
    """Three weeks of ten hours, and an hour and a half."""
    weeks = [(month.first + timedelta(7 * number), 10) for number in range(3)]
    log = psu.WorkLog([*weeks, (month.last, "1.5")])
    terms = {"agreement": agreement, "hourly_rate": hourly_rate, "carers": carers}
    return psu.pay(log, month, **terms)  # type: ignore[arg-type]  # terms of an agreement


def stipend() -> Statement:
    """A month with an excused, an unexcused and a sick absence."""
    excused, sick = Period(date(2026, 7, 6), date(2026, 7, 8)), date(2026, 7, 13)
    return reintegration.stipend(
        reintegration.Participation("P-3", date(2026, 6, 10)),
        Month(2026, 7),
        excused=[excused],
        incapacity=[Period(sick, sick + timedelta(1))],
        unexcused=[Period(date(2026, 7, 20), date(2026, 7, 20))],
    )


def of_works() -> Findings:
    """Eleven hours in a week, a day before the agreement, referrals not known."""
    hours = (date(2026, 1, 2), 1), (date(2026, 3, 2), 6), (date(2026, 3, 8), 5)
    return Findings(*psu.check(psu.WorkLog(hours), agreement=date(2026, 1, 15)))


def of_an_edition() -> Findings:
    """Too long, too much of block A, too little of B, a person too often in it."""
    start, end = date(2016, 2, 1), date(2016, 4, 2)
    person = pai.EditionParticipant(
        "P-4",
        earlier=[Period(date(2015, 3, 1), date(2015, 8, 31))],
        other_help=[date(2016, 2, 9)],
    )
    weeks = [(start + timedelta(7 * number), "10") for number in range(8)]
    short = [*weeks[1:], (start, "9.5"), (date(2016, 4, 3), "1")]
    edition = pai.Edition(
        start,
        end,
        activation=[(start, 11)],
        integration=short,
        participants=[person],
        trainer_rate="80",
    )
    return Findings(*pai.check(edition))


def of_a_club() -> Findings:
    """No social contract, under each wording; the register not known."""
    stay = kis.Participation("P-5", date(2007, 1, 2), social_contract=False)
    return Findings(*kis.check(stay, on=date(2026, 1, 2)))


def of_a_reintegration() -> Findings:
    """Three hours, a day outside, other help, a dear trainer, and too long."""
    start, end = date(2026, 6, 10), date(2026, 12, 11)
    stay = reintegration.Participation(
        "P-6",
        start,
        end,
        hours=[(date(2026, 6, 11), 3), (date(2026, 12, 12), 4)],
    )
    day = date(2026, 6, 15)
    helped = [OtherHelp(Period(day, day), travel_costs=False)]
    found = reintegration.check(stay, trainer_rate="250", other_help=helped)
    return Findings(*found)


def ten_days() -> Statement:
    """Ten days of the benefit at 120 %."""
    counted = unemployed.UnemployedMonth(
        days=10, month_days=31, tier="first", band="high"
    )
    return compute(unemployed.BENEFIT, counted, on=Month(2026, 7))


@frozen
class Listed:
    """What a document must contain, on a day."""

    key: str
    on: date

    def explain(self, lang: Language) -> str:
        """Write it out."""
        return programmes.catalogues()[self.key].explain(self.on, lang)


NOW = date(2026, 9, 1)
CASES: dict[str, Callable[[], Explained]] = {
    "cis-provisions": lambda: Listed("cis.PROVISIONS", NOW),
    "cis-report": lambda: Listed("cis.REPORT", NOW),
    "kis-activities": lambda: Listed("kis.ACTIVITIES", NOW),
    "kis-conditions": lambda: Listed("kis.CONDITIONS", NOW),
    "kis-report": lambda: Listed("kis.REPORT", NOW),
    "pai-agreement": lambda: Listed("pai.AGREEMENT", date(2019, 6, 13)),
    "psu-agreement": lambda: Listed("psu.AGREEMENT", NOW),
    "psu-list": lambda: Listed("psu.LIST", NOW),
    "psu-plan": lambda: Listed("psu.PLAN", date(2012, 1, 31)),
    "reintegration-contract": lambda: Listed("reintegration.CONTRACT", NOW),
    "cis-verdict": lambda: decide(cis.ELIGIBLE, PENSIONER, date(2026, 9, 1)),
    "cis-verdict-head-decides": lambda: decide(
        cis.ELIGIBLE, UNLISTED, date(2026, 9, 1)
    ),
    "cis-verdict-listed-only": lambda: decide(
        cis.ELIGIBLE,
        UNLISTED,
        date(2026, 9, 1),
        under=Interpretations({"OP-50": "listed_only"}),
    ),
    "cis-statement": slip,
    "kis-verdict": lambda: decide(kis.ELIGIBLE, PENSIONER, date(2026, 9, 1)),
    "psu-verdict": lambda: decide(psu.ELIGIBLE, CLIENT, date(2026, 9, 1)),
    "pai-verdict": lambda: decide(pai.ELIGIBLE, CLIENT, date(2019, 6, 13)),
    "reintegration-verdict": lambda: decide(
        reintegration.ELIGIBLE, CLIENT, date(2026, 9, 1)
    ),
    "unemployed-verdict": lambda: decide(
        unemployed.LONG_TERM,
        unemployed.registered(
            Person(),
            [(date(2024, 8, 1), date(2025, 8, 31))],
            date(2026, 1, 1),
            internships=[(date(2025, 2, 1), date(2025, 3, 31))],
        ),
        date(2026, 1, 1),
    ),
    "psu-pay-2024": lambda: works(Month(2024, 3), date(2024, 1, 2)),
    "psu-pay-2026": lambda: works(Month(2026, 3), date(2026, 1, 15), "35.00"),
    "psu-pay-carers": lambda: works(Month(2026, 5), date(2026, 1, 15), carers=True),
    "psu-pay-earlier": lambda: works(Month(2026, 3), date(2025, 3, 3)),
    "psu-findings": of_works,
    "pai-findings": of_an_edition,
    "kis-findings": of_a_club,
    "reintegration-stipend": stipend,
    "reintegration-findings": of_a_reintegration,
    "unemployed-benefit": ten_days,
    "unemployed-loss": lambda: unemployed.loss(
        "refused_psu", date(2025, 5, 20), earlier=2
    ),
    "unemployed-loss-disputed": lambda: unemployed.loss(
        "refused_psu", date(2012, 3, 1), earlier=1
    ),
    "unemployed-loss-open": lambda: unemployed.loss("started_ipzs", date(2026, 3, 2)),
    "unemployed-loss-over-reform": lambda: unemployed.loss(
        "no_contact", date(2025, 4, 10)
    ),
    "job-seeker-loss": lambda: unemployed.loss(
        "job_seeker_interrupted_help", date(2020, 3, 2)
    ),
    "unemployed-form-ban": lambda: unemployed.same_form_ban(date(2026, 3, 2)),
    "openings-2019": lambda: programmes.open_to(CLIENT, date(2019, 6, 17)),
    "openings-head-decides": lambda: programmes.open_to(UNLISTED, date(2026, 9, 1)),
    "openings-2025": lambda: programmes.open_to(PENSIONER, date(2025, 6, 2)),
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", list(CASES))
def test_the_explanation_reads_as_kept(name: str, lang: Language) -> None:
    """Word for word, in both languages."""
    kept = (GOLDEN / f"{name}.{lang}.txt").read_text(encoding="utf-8")

    assert kept == f"{CASES[name]().explain(lang)}\n"


NO_POLISH = re.compile(
    r"\b(the|of|and|is|with|from|which|that|STATUTE|DERIVED)\b|\d[ \xa0]%|\*|\.\.|"
    r"\b(?!1\xa0)\d+\xa0dzień\b|\b1\xa0(dni|osób|lat)\b"
)


@pytest.mark.parametrize("name", list(CASES))
def test_a_polish_explanation_is_polish(name: str) -> None:
    """No English, no stars, no code of evidence, no day as files write it."""
    told = (GOLDEN / f"{name}.pl.txt").read_text(encoding="utf-8")
    text = re.sub(r"`[^`]*`", " ", told)

    assert not NO_POLISH.search(text)
    assert not re.search(r"\d{4}-\d{2}-\d{2}", text)


OF_AN_EDITION = (
    "ACTIVATION INTEGRATION INTEGRATION_WEEK LENGTH TOTAL TRAINER EXCLUSIVE ENTRY"
)


@pytest.mark.parametrize(
    ("made", "rules"),
    [
        (of_works, "WORK_DAY YEARLY_LIMIT WEEKLY_LIMIT"),
        (of_an_edition, OF_AN_EDITION),
        (of_a_club, "SOCIAL_CONTRACT REGISTER SOCIAL_CONTRACT SOCIAL_CONTRACT"),
        (of_a_reintegration, "LENGTH TRAINER HOURS EXCLUSIVE ENTRY"),
    ],
)
def test_a_finding_says_where_what_and_by_which_law(
    made: Callable[[], Findings], rules: str
) -> None:
    """The rule by its name, the days, an article; what was counted is in its text."""
    found = made().found

    assert rules.split() == [one.key.partition(".")[2] for one in found]
    for one in found:
        assert one.days[0] <= one.days[-1]
        assert one.cites[0].unit.startswith("art. ")
        assert f"({one.span})" in one.explain("en").splitlines()[0]


if __name__ == "__main__":
    for case, make in CASES.items():
        for language in LANGUAGES:
            text = f"{make().explain(language)}\n"
            (GOLDEN / f"{case}.{language}.txt").write_text(text, encoding="utf-8")
