"""Keys of clauses and lines: made of units of law, and of names where two share one."""

from datetime import date

import pytest
from attrs import fields

from reintegra import (
    GrammarError,
    Month,
    Person,
    cis,
    compute,
    decide,
    kis,
    psu,
    unemployed,
)
from reintegra.grammar.builders import all_of
from reintegra.grammar.keys import unit_key
from reintegra.grammar.nodes import Clause, Condition, Refer, Rule
from reintegra.law.acts import URP, UZS
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.reading.record.trace import Reason, walk_decisive

DAY = date(2026, 7, 1)
person = fields(Person)


def rule(*parts: Condition) -> Rule:
    """Make a rule of one version."""
    version = Version(DAY, all_of(*parts), UZS.at("art. 1"), Evidence.STATUTE)
    return Rule("x.RULE", "reguła", "rule", Person, over_time(version))


@pytest.mark.parametrize(
    ("unit", "key"),
    [
        ("art. 1 ust. 3 pkt 6", "art1.ust3.pkt6"),
        ("art. 15 ust. 6, 7a", "art15.ust6+7a"),
        ("art. 62a–62c", "art62a-62c"),
        ("§ 2 pkt 8 lit. a", "par2.pkt8.lita"),
        ("art. 57 § 4 zd. 2", "art57.par4.zd2"),
        ("", ""),
    ],
)
def test_a_unit_of_law_is_a_key(unit: str, key: str) -> None:
    """Each part of a unit is written without spaces."""
    assert unit_key(UZS.at(unit)) == key


def test_a_clause_is_named_by_its_unit() -> None:
    """The act is named where it is another; a name where a unit is not enough."""
    own = Clause(UZS.at("art. 1 ust. 2"), person.homeless)
    other = Clause(URP.at("art. 1 ust. 2"), person.disabled)
    named = Clause(UZS.at("art. 1 ust. 2"), person.refugee, key="refugee")
    whole = Clause(URP.at(""), person.in_gmina)
    source = Clause(page("a letter"), person.in_ipzs, key="letter")

    assert rule(own, other, named, whole, source).keys() == (
        "x.RULE/art1.ust2",
        "x.RULE/urp.art1.ust2",
        "x.RULE/art1.ust2:refugee",
        "x.RULE/urp",
        "x.RULE/letter",
    )


def test_two_clauses_of_one_unit_need_names() -> None:
    """Otherwise a key would mean two things."""
    one = Clause(UZS.at("art. 1 ust. 2"), person.homeless)
    two = Clause(UZS.at("art. 1 ust. 2"), person.disabled)

    with pytest.raises(GrammarError, match=r"x.RULE/art1.ust2: got two parts"):
        rule(one, two).keys()
    assert rule(one, one).keys() == ("x.RULE/art1.ust2",)


def test_a_clause_without_a_unit_needs_a_name() -> None:
    """A page alone is too long for a key, and may move."""
    letter = Clause(page("a letter"), person.homeless)

    with pytest.raises(GrammarError, match="give the clause a key"):
        rule(letter).keys()


@pytest.mark.parametrize("key", ["Premise", "a b", "1", "zażółć", "a/b"])
def test_a_name_is_plain(key: str) -> None:
    """Small letters, digits and underlines, so that it can stand in any file."""
    with pytest.raises(GrammarError, match="expected lower-case letters"):
        Clause(UZS.at("art. 1"), person.homeless, key=key)


def test_a_key_outlives_a_new_wording() -> None:
    """Point 4 of ust. 2 was worded anew in 2022: the same key, another clause."""
    earlier = cis.ELIGIBLE.keys(date(2022, 2, 14))
    later = cis.ELIGIBLE.keys(date(2022, 2, 15))

    assert "cis.ELIGIBLE/art1.ust2.pkt4" in earlier
    assert {
        "cis.ELIGIBLE/a2022.art6",
        "cis.ELIGIBLE/a2022.art6:both_acts",
    } == set(later) - set(earlier)


def test_what_is_referred_to_keeps_its_own_keys() -> None:
    """A rule lists its own clauses; the reasons name those of both."""
    own = Clause(UZS.at("art. 1 ust. 2"), person.homeless)
    both = rule(own, Refer(unemployed.LONG_TERM))
    verdict = decide(both, Person(), DAY)

    assert both.keys() == ("x.RULE/art1.ust2",)
    assert reasons(verdict.reason) >= {
        "x.RULE/art1.ust2",
        "unemployed.LONG_TERM/urp.art2.pkt4",
    }


def test_a_reason_has_the_key_of_its_clause() -> None:
    """What has no address has no key: the rule itself, a group, a fact."""
    verdict = decide(cis.ELIGIBLE, Person(disability_pension=True), DAY)
    same = decide(kis.ELIGIBLE, Person(disability_pension=True), DAY)

    assert verdict.reason.key is None
    assert "cis.ELIGIBLE/art1.ust3.pkt6" in reasons(verdict.reason)
    assert "kis.ELIGIBLE/art1.ust3.pkt6" not in reasons(same.reason)


def test_an_amount_has_the_key_of_its_line() -> None:
    """A line is named within its formula, as in the statement; a number has none."""
    statement = compute(cis.BENEFIT, cis.BenefitMonth(), Month(2026, 7))
    found = {one.key for one in walk_decisive(statement.total)}

    assert found & set(cis.BENEFIT.keys(DAY))
    assert None in found
    assert {f"cis.BENEFIT/{line.key}" for line in statement.lines[:-1]} <= set(
        cis.BENEFIT.keys(DAY)
    )


def test_a_finding_has_the_key_of_its_limit() -> None:
    """Its reasons have the keys of the limit's clauses."""
    log = psu.WorkLog([(date(2026, 3, 2), 12)])
    found = [
        one
        for one in psu.check(log, agreement=date(2026, 1, 15))
        if one.key == "psu.WEEKLY_LIMIT"
    ]

    assert [one.met for one in found] == [False]
    assert reasons(found[0].reason) == {"psu.WEEKLY_LIMIT/urp.art142.ust11"}
    assert psu.WEEKLY_LIMIT.keys(DAY) == ("psu.WEEKLY_LIMIT/urp.art142.ust11",)


def reasons(reason: Reason) -> set[str]:
    """List the keys of what settles a reason, or leaves it open."""
    return {one.key for one in walk_decisive(reason) if one.key}
