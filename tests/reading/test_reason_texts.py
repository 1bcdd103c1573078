"""Reasons as people read them: three lengths, in two languages, as text and pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from reintegra import (
    Person,
    ReasonTree,
    Verdict,
    cis,
    decide,
    from_data,
    outcomes,
    psu,
    to_data,
    unemployed,
)
from reintegra.casebook import CASES as CASEBOOK
from reintegra.programmes import rules
from reintegra.reading.reasons.html import html
from reintegra.reading.reasons.markdown import markdown
from reintegra.values.explanations import Length
from reintegra.values.text import Language
from tests.answers import JULY, MARKS, STAY
from tests.laws.golden_file import check_golden
from tests.programmes.test_golden import CASES
from tests.reading.test_reasons import (
    DAY,
    LANGUAGES,
)

FOLDER = Path(__file__).parent / "golden"


NO_PENSION = dict.fromkeys(
    (
        "unemployment_benefit",
        "pre_retirement_allowance",
        "pre_retirement_benefit",
        "structural_pension",
        "disability_pension",
        "retirement_pension",
        "teacher_compensation_benefit",
    ),
    False,
)
EXCLUDED: dict[str, Any] = {
    "homeless": True,
    "homelessness_programme": True,
    "socially_excluded": True,
    "cannot_meet_basic_needs": True,
    "participation_limited": True,
    **NO_PENSION,
}
EXAMPLES: dict[str, tuple[dict[str, Any], ...]] = {
    "cis.ELIGIBLE": ({"disability_pension": True, "homeless": False}, EXCLUDED),
    "cis.GRADUATE": (
        {
            "months_of_classes": 6,
            "certificate": True,
            "classes_ended": True,
            "months_since_classes": 6,
        },
        {"months_since_classes": 1200},
    ),
    "cis.PROTECTED": ({"kind": "bonus"}, {"kind": "benefit"}),
    "cis.REFERRAL": (
        {
            "applied_by": "person",
            "referred_by": "welfare_centre",
            "opinion": True,
            "signed_before_start": True,
        },
        {"opinion": False},
    ),
    "cis.SICK_DAY_COUNTED": ({"certified": True, "trial": False}, {"trial": True}),
    "kis.ELIGIBLE": ({"pre_retirement_allowance": True}, EXCLUDED),
    "kis.GRADUATE": (
        {
            "months_of_classes": 7,
            "certificate": True,
            "social_contract_fulfilled": True,
        },
        {"social_contract_fulfilled": False},
    ),
    "pai.ELIGIBLE": (
        {
            "registered_unemployed": True,
            "social_assistance": True,
            "unemployment_benefit": False,
            "help_profile": 3,
        },
        {"social_assistance": False},
    ),
    "psu.ELIGIBLE": (
        {"registered_unemployed": False},
        {
            "registered_unemployed": True,
            "social_assistance": True,
            "in_gmina": True,
            **NO_PENSION,
        },
    ),
    "psu.HOSTS": ({"social_assistance_unit": True},),
    "psu.REFERRAL": ({"agreement": True, "listed": True}, {"listed": False}),
    "reintegration.CONTRACTOR": (
        {"creates_centre_or_club": True},
        {"creates_centre_or_club": False, "statutory_reintegration": False},
    ),
    "reintegration.ELIGIBLE": (
        {"long_term_unemployed": True},
        {"long_term_unemployed": False},
    ),
    "supported_employment.ELIGIBLE": (
        {"finished": True},
        {"finished": False, "justified_case": False},
    ),
    "unemployed.LONG_TERM": (
        {
            "registered_unemployed": True,
            "registered_days_by_months": 731,
            "internship_days_by_months": 31,
        },
        {"registered_unemployed": False},
    ),
}
"""Facts by rule: two answers, where a rule can say yes and no; all else is unknown."""


def examples(key: str) -> Iterator[Verdict]:
    """Decide a rule for its examples, and for somebody of whom nothing is known."""
    rule, day = rules()[key], DAYS.get(key, DAY)
    for facts in (*EXAMPLES[key], {}):
        yield decide(rule, rule.record(**facts), day)


DAYS = {"pai.ELIGIBLE": date(2019, 6, 13)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_three_lengths_of_every_rule_read_as_kept(lang: Language) -> None:
    """Each answer in one sentence and by what settles it, one of a rule in full."""
    pages = []
    for key in rules():
        for number, verdict in enumerate(examples(key)):
            lengths = LENGTHS if number == 0 else LENGTHS[:2]
            texts = (verdict.explain(lang, length) for length in lengths)
            pages += [f"## {key}: {verdict.reasons.state}", *texts]

    check_golden(f"reasons.{lang}.txt", "\n\n".join(pages) + "\n", FOLDER)


def settled() -> psu.Settlement:
    """Settle a week of twelve hours; nobody knows of the referral."""
    log = psu.WorkLog([(date(2026, 7, 6), 6), (date(2026, 7, 8), 6)])
    return psu.settlement({"P-1": log}, JULY, agreement=date(2026, 1, 15))


LENGTHS: tuple[Length, ...] = ("sentence", "settling", "full")
OTHER = cis.Participation("P-18", date(2026, 9, 1))
RESULTS: dict[str, Callable[[], Any]] = {
    "decision": CASES["cis-verdict-head-decides"],
    "statement": CASES["cis-statement"],
    "pay": CASES["psu-pay-2026"],
    "benefit": CASES["unemployed-benefit"],
    "finding": lambda: CASES["psu-findings"]().found[0],  # type: ignore[attr-defined] # findings
    "loss": CASES["unemployed-loss-over-reform"],
    "loss, open": CASES["unemployed-loss-open"],
    "loss, none": lambda: unemployed.loss(
        "signed_social_contract", DAY, pup_referral=False
    ),
    "rate": lambda: outcomes.measure(CASEBOOK["lubin_2020"].cohort, "taken_up_work"),
    "payroll": lambda: cis.payroll([(STAY, MARKS), (OTHER, cis.Attendance())], JULY),
    "settlement": settled,
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_three_lengths_of_other_results_read_as_kept(lang: Language) -> None:
    """An amount, a finding, a loss, a rate, a list and a settlement."""
    pages = []
    for name, made in RESULTS.items():
        result = made()
        texts = [result.explain(lang, length) for length in LENGTHS[:2]]
        pages += [f"## {name}", *texts, result.markdown(lang)]

    check_golden(f"results.{lang}.txt", "\n\n".join(pages) + "\n", FOLDER)


HOSTILE = (
    "</li><script>alert('x')</script>[x](javascript:x) **b** `c` www.x.pl\n# d"
    "\x1b\u202e"
)


def hostile() -> Any:
    """Compute the month of somebody whose id is no name."""
    return cis.integration_benefit(cis.Participation(HOSTILE, STAY.start), MARKS, JULY)


class Tags(HTMLParser):
    """Collects the tags and attributes of a page, and checks that each is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: set[str] = set()
        self.links: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag that opens."""
        self.open.append(tag)
        self.names |= {tag, *(f"{tag}.{name}" for name, _ in attrs)}
        self.links |= {value or "" for name, value in attrs if name == "href"}

    def handle_endtag(self, tag: str) -> None:
        """Close the tag that is open."""
        assert tag == self.open.pop()


@pytest.mark.parametrize("name", [*RESULTS, "hostile"])
def test_a_page_has_a_few_tags_and_no_script(name: str) -> None:
    """Its only links lead to the journals; whatever a name has in it is text."""
    found = Tags()
    found.feed(RESULTS.get(name, hostile)()._repr_html_())

    assert found.open == []
    assert found.names <= {
        *("section", "section.lang", "section.aria-label", "p", "ul", "li"),
        *("strong", "em", "code", "a", "a.href", "a.rel"),
    }
    assert all(one.startswith("https://eli.gov.pl/eli/") for one in found.links)


def test_hostile_names_stay_text() -> None:
    """In a page, in Markdown and in one sentence of either."""
    result = hostile()
    page, short = result.html("en"), result.html("en", "sentence")
    text = result.markdown("en")

    assert "&lt;/li&gt;&lt;script&gt;alert(&#x27;x&#x27;)" in page
    assert "<script" not in page + short
    assert not re.search("[\x1b\u202e]", page + text)
    assert short.startswith('<p lang="en">Integration benefit, ')
    assert r"\<script\>alert('x')\</script\>\[x\](javascript:x) \*\*b\*\*" in text
    assert r"\`c\` www\.x.pl \# d" in text
    assert r"\<script" in result.markdown("en", "sentence")


def test_reasons_from_elsewhere_lead_nowhere_else() -> None:
    """An address that is none of a journal is no link; a name that is none no code."""
    data = to_data(decide(cis.ELIGIBLE, Person(homeless=True), DAY).reasons)
    for address in ("javascript:x", "https://eli.gov.pl/eli/DU/2003/1143)<b>"):
        data["law"][0]["eli"] = address
        data["missing"][0]["name"] = "a` <b>"
        tree = from_data(data, ReasonTree)

        assert "<b>" not in html(tree, "pl", "full")
        assert "javascript" not in html(tree, "pl", "full")
        assert not re.search(r"(?<!\\)<b>|javascript", markdown(tree, "pl", "full"))
