"""What is not verified is used only when that is asked for, and the result says so."""

from collections.abc import Iterator
from datetime import date

import pytest

from reintegra import (
    Interpretations,
    Month,
    NotReadError,
    compute,
    pai,
    programmes,
    psu,
    reintegration,
    unemployed,
)
from reintegra.errors import UnverifiedError
from reintegra.grammar.nodes import Formula, Parameter, Rule
from reintegra.grammar.scope import law_scope
from reintegra.grammar.walk import iter_nodes
from reintegra.law.evidence import Evidence
from tests.limits import limits

ALLOWED = Interpretations(unverified=True)
OLD_RIGHT = unemployed.UnemployedMonth(
    days=31, month_days=31, tier="before_2010", band="base"
)
JULY_2010 = date(2010, 7, 31)


def said() -> Iterator[Rule | Formula]:
    """Go through every rule, formula and limit, limits as rules."""
    yield from programmes.rules().values()
    yield from programmes.formulas().values()
    for one in limits().values():
        yield Rule(one.key, one.pl, one.en, one.record, one.law)


def test_one_number_behind_the_programmes_is_not_verified() -> None:
    """The benefit of 2010 of rights granted before, and no rule or limit."""
    numbers = {
        word
        for one in said()
        for word in iter_nodes(one, law_scope(one))
        if isinstance(word, Parameter)
    }
    versions = [v for n in numbers for v in n.history.versions]
    laws = [v for one in said() for v in one.law.versions]

    assert len(numbers) > 30
    assert [date(2010, 6, 1)] == [
        v.since for v in versions if v.evidence is Evidence.UNVERIFIED
    ]
    assert all(v.evidence is not Evidence.UNVERIFIED for v in laws)


def test_the_benefit_of_2010_must_be_asked_for() -> None:
    """The error says how; the amount says what it rests on.

    Source: 595.20 zł follows from the index, no announcement was found.
    """
    with pytest.raises(
        UnverifiedError,
        match=r"granted_before_2010 on 2010-07-31 is unverified; allow such values",
    ):
        compute(unemployed.BENEFIT, OLD_RIGHT, on=JULY_2010)

    found = compute(unemployed.BENEFIT, OLD_RIGHT, on=JULY_2010, under=ALLOWED)
    assert 595_20 == found.grosze
    assert Evidence.UNVERIFIED is found.evidence
    assert any("UNVERIFIED" in one.en for one in found.warnings)
    assert "poziom pewności „niepotwierdzone”" in found.explain("pl")


def test_the_amounts_of_a_day_leave_it_out_or_name_its_evidence() -> None:
    """Those that are verified are given all the same."""
    without = unemployed.benefit(JULY_2010)
    asked = unemployed.benefit(JULY_2010, under=ALLOWED).before_2010

    assert without.before_2010 is None
    assert without.first.evidence.firm
    assert asked is not None
    assert Evidence.UNVERIFIED is asked.evidence


def test_a_law_that_was_not_read_is_none_whatever_is_allowed() -> None:
    """There is nothing to use."""
    with pytest.raises(NotReadError, match="the grounds for it"):
        unemployed.loss("refused_ipd", date(2025, 5, 31), under=ALLOWED)


def test_elsewhere_leave_changes_nothing() -> None:
    """Pay, findings and a stipend are the same with it and without."""
    log, start = psu.WorkLog([(date(2024, 3, 4), 11)]), date(2024, 1, 2)
    edition = pai.Edition(date(2016, 2, 1), date(2016, 4, 2))
    stay = reintegration.Participation("P", date(2026, 6, 10))

    for under in (Interpretations(), ALLOWED):
        paid = psu.pay(log, Month(2024, 3), agreement=start, under=under)
        found = (
            *psu.check(log, agreement=start, under=under),
            *pai.check(edition, under=under),
            *reintegration.check(stay, under=under),
        )
        stipend = reintegration.stipend(stay, Month(2026, 7), under=under)

        assert (119_90, 1_070_40) == (paid.grosze, stipend.grosze)
        assert [
            "psu.WEEKLY_LIMIT",
            "pai.ACTIVATION",
            "pai.INTEGRATION",
            "pai.LENGTH",
            "reintegration.LENGTH",
        ] == [one.key for one in found]
