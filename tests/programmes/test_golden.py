"""Explanations kept as golden texts: verdicts, statements, contents of documents.

After a wanted change, ``python -m tests.programmes.test_golden`` writes them anew; read
the difference before keeping it.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from attrs import frozen

from reintegra import (
    Month,
    Period,
    Person,
    cis,
    decide,
    kis,
    pai,
    programmes,
    psu,
    reintegration,
    unemployed,
)
from reintegra.reading.numbers import Language
from reintegra.reading.results import Statement, Verdict

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
CLIENT = Person(
    registered_unemployed=True,
    long_term_unemployed=True,
    unemployment_benefit=False,
    social_assistance=True,
    in_gmina=True,
)


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


@frozen
class Listed:
    """What a document must contain, on a day."""

    key: str
    on: date

    def explain(self, lang: Language) -> str:
        """Write it out."""
        return programmes.catalogues()[self.key].explain(self.on, lang)


NOW = date(2026, 9, 1)
CASES: dict[str, Callable[[], Verdict | Statement | Listed]] = {
    "cis-provisions": lambda: Listed("cis.PROVISIONS", NOW),
    "kis-activities": lambda: Listed("kis.ACTIVITIES", NOW),
    "kis-conditions": lambda: Listed("kis.CONDITIONS", NOW),
    "kis-report": lambda: Listed("kis.REPORT", NOW),
    "pai-agreement": lambda: Listed("pai.AGREEMENT", date(2019, 6, 13)),
    "psu-agreement": lambda: Listed("psu.AGREEMENT", NOW),
    "psu-list": lambda: Listed("psu.LIST", NOW),
    "psu-plan": lambda: Listed("psu.PLAN", date(2012, 1, 31)),
    "reintegration-contract": lambda: Listed("reintegration.CONTRACT", NOW),
    "cis-verdict": lambda: decide(cis.ELIGIBLE, PENSIONER, date(2026, 9, 1)),
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
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", list(CASES))
def test_the_explanation_reads_as_kept(name: str, lang: Language) -> None:
    """Word for word, in both languages."""
    kept = (GOLDEN / f"{name}.{lang}.txt").read_text(encoding="utf-8")

    assert kept == f"{CASES[name]().explain(lang)}\n"


if __name__ == "__main__":
    for case, make in CASES.items():
        for language in LANGUAGES:
            text = f"{make().explain(language)}\n"
            (GOLDEN / f"{case}.{language}.txt").write_text(text, encoding="utf-8")
