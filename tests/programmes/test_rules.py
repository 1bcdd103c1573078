"""The list of rules and formulas: what is in it, and what each must carry."""

from datetime import date

import pytest

from reintegra import Person, programmes
from reintegra.grammar.nodes import Formula, Rule

RULES = programmes.rules()
FORMULAS = programmes.formulas()
TURNING_DAYS = {
    "cis.ELIGIBLE": (
        date(2003, 8, 14),
        date(2005, 11, 1),
        date(2007, 7, 14),
        date(2009, 7, 1),
        date(2015, 10, 24),
        date(2022, 2, 15),
        date(2025, 6, 1),
    ),
    "kis.ELIGIBLE": (
        date(2003, 8, 14),
        date(2005, 11, 1),
        date(2007, 7, 14),
        date(2009, 7, 1),
        date(2015, 10, 24),
        date(2022, 2, 15),
        date(2025, 6, 1),
    ),
    "psu.ELIGIBLE": (date(2005, 11, 1), date(2009, 2, 1), date(2025, 6, 1)),
    "pai.ELIGIBLE": (date(2014, 5, 27), date(2019, 6, 14), date(2025, 6, 1)),
    "reintegration.ELIGIBLE": (date(2025, 6, 1),),
    "unemployed.LONG_TERM": (
        date(2004, 6, 1),
        date(2005, 11, 1),
        date(2009, 2, 1),
        date(2025, 6, 1),
    ),
}


@pytest.mark.parametrize("key", TURNING_DAYS)
def test_a_rule_turns_on_these_days(key: str) -> None:
    """No more and no fewer than the acts changed it."""
    assert TURNING_DAYS[key] == RULES[key].law.turning_days


@pytest.mark.parametrize("key", RULES)
def test_a_rule_is_called_by_its_key(key: str) -> None:
    """And has a name in both languages."""
    rule = RULES[key]

    assert isinstance(rule, Rule)
    assert key == rule.key
    assert rule.pl
    assert rule.en
    assert rule.pl != rule.en


@pytest.mark.parametrize("key", TURNING_DAYS)
def test_eligibility_speaks_of_persons(key: str) -> None:
    """One vocabulary for every programme."""
    assert Person is RULES[key].record


@pytest.mark.parametrize("key", FORMULAS)
def test_a_formula_is_called_by_its_key(key: str) -> None:
    """So that it can be found by name."""
    assert isinstance(FORMULAS[key], Formula)
    assert key == FORMULAS[key].key


@pytest.mark.parametrize("key", RULES)
def test_every_version_names_a_journal(key: str) -> None:
    """The one that made it, so that it can be looked up."""
    cites = [version.cites for version in RULES[key].law.versions]

    assert all(cite.journal and cite.unit for cite in cites)
