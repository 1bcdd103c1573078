"""Results as plain data: what JSON can hold, and exact."""

import json
from datetime import date
from fractions import Fraction
from typing import Any

from reintegra import (
    Interpretations,
    Month,
    Period,
    Person,
    Statement,
    Verdict,
    cis,
    compute,
    decide,
    kis,
)
from reintegra.interop.plain import finding_data, statement_data, verdict_data
from reintegra.programmes.cis.check import check
from reintegra.programmes.cis.statement import integration_benefit
from reintegra.values.text import Language

STAY = cis.Participation("P-17", date(2026, 3, 2))
PERSON = Person(
    socially_excluded=True,
    cannot_meet_basic_needs=True,
    participation_limited=True,
    disability_pension=True,
)


def plain(result: Verdict | Statement, lang: Language = "pl") -> Any:
    """Return a result as plain data."""
    if isinstance(result, Verdict):
        return verdict_data(result, lang)
    return statement_data(result, lang)


def test_a_verdict_is_told_in_full() -> None:
    """The answer, what it rests on, and the address of the law."""
    data = plain(decide(cis.ELIGIBLE, PERSON, date(2026, 11, 22)), "en")
    (first, *_), (warning, *_) = data["cites"], data["warnings"]

    assert ("cis.ELIGIBLE", "2026-11-22", False, []) == (
        data["rule"],
        data["on"],
        data["met"],
        data["missing"],
    )
    assert "art. 1 ust. 3" in first["text"]
    assert first["eli"].startswith("https://eli.gov.pl/eli/DU/")
    assert "law" == warning["about"]
    assert data == json.loads(json.dumps(data))


def test_what_is_not_known_is_null() -> None:
    """And the facts that would settle it are named."""
    data = plain(decide(cis.ELIGIBLE, Person(), date(2026, 7, 1)))

    assert (None, "socially_excluded") == (data["met"], data["missing"][0])
    assert "nie wiadomo" in data["explanation"][0]


def test_a_decision_that_remains_is_named() -> None:
    """Where an open list leaves it to the head of the centre (OP-50)."""
    premise = {"socially_excluded", "cannot_meet_basic_needs", "participation_limited"}
    facts: Any = {
        name: name in premise for name in cis.ELIGIBLE.facts(date(2026, 7, 1))
    }
    under = Interpretations({"OP-50": "open_list"})
    found = decide(cis.ELIGIBLE, Person(**facts), date(2026, 7, 1), under=under)

    assert ["OP-50"] == [c["point"] for c in plain(found)["interpretations"]]
    assert 1 == len(plain(found, "en")["discretion"])


def test_a_decision_that_is_left_is_no_missing_fact() -> None:
    """By default: null, nothing missing, and who decides (OP-50)."""
    premise = {"socially_excluded", "cannot_meet_basic_needs", "participation_limited"}
    facts: Any = {
        name: name in premise for name in kis.ELIGIBLE.facts(date(2026, 7, 1))
    }
    data = plain(decide(kis.ELIGIBLE, Person(**facts), date(2026, 7, 1)))
    (left,) = data["discretion"]

    assert (None, []) == (data["met"], data["missing"])
    assert "podmiot prowadzący klub integracji społecznej" == left["who"]
    assert left["cites"]["text"].startswith("art. 1 ust. 2 ")
    assert "kis.ELIGIBLE/art1.ust2:others" == left["key"]
    assert left["key"] in data["clauses"]


def test_the_lines_that_count_sum_to_the_grosz() -> None:
    """Read back from their text, exactly."""
    kept = cis.Attendance({date(2026, 7, 7): "unexcused"})
    slip = integration_benefit(STAY, kept, Month(2026, 7))
    data = plain(slip, "en")
    counted = (Fraction(line["exact"]) for line in data["lines"] if line["counts"])

    assert ("2033.67", 203367, False) == (
        data["amount"],
        data["grosze"],
        data["complete"],
    )
    assert 203367 == sum(counted)
    assert data == json.loads(json.dumps(data))


def test_an_amount_without_its_facts_is_null() -> None:
    """Its lines are null as well."""
    data = plain(compute(cis.BENEFIT, cis.BenefitMonth(), Month(2026, 7)))

    assert (None, None) == (data["amount"], data["grosze"])
    assert None in [line["exact"] for line in data["lines"]]


def test_a_finding_names_its_days() -> None:
    """Twenty-two days of incapacity are one too many."""
    sick = (Period(date(2026, 7, 1), date(2026, 7, 22)),)
    (found,) = check(STAY, cis.Attendance(sickness=sick), on=date(2026, 7, 31))
    data: Any = finding_data(found, "en")

    assert (False, ["2026-07-22"]) == (data["met"], data["days"])
