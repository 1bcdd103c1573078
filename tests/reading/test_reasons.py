"""The tree of reasons: one form, three lengths, and what settles an answer does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import Any

import pytest
from attrs import evolve, fields_dict
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import (
    ArgumentError,
    DataError,
    Interpretations,
    Person,
    ReasonTree,
    ReintegraError,
    Statement,
    Verdict,
    cis,
    compute,
    decide,
    duties,
    explain,
    from_data,
    outcomes,
    to_data,
    unemployed,
)
from reintegra.casebook import CASES as CASEBOOK
from reintegra.grammar.builders import any_of, at_most
from reintegra.grammar.keys import Provision
from reintegra.grammar.limits import Limit
from reintegra.grammar.nodes import Choose, Formula, Line, Lines, Refer, Rule, Sum
from reintegra.law.timeline import over_time
from reintegra.programmes import formulas, rules
from reintegra.reading.reasons.plain_text import plain_text
from reintegra.reading.reasons.reasoned import Reasoned
from reintegra.reading.reasons.tree import ReasonPart
from reintegra.reading.record.findings import finding
from reintegra.values.text import Language
from tests.answers import JULY, MARKS, STAY
from tests.limits import limits
from tests.outcomes.participants import finisher
from tests.programmes.test_golden import CASES as GOLDEN
from tests.programmes.test_golden import CLIENT, PENSIONER, UNLISTED
from tests.things import WIDTH, Thing, thing, version
from tests.truth_table import possible, stretches, varied

LANGUAGES: tuple[Language, Language] = ("pl", "en")
DAY = date(2026, 9, 1)
EVERY: dict[str, Provision] = {
    **rules(),
    **formulas(),
    **{one.key: one for one in limits().values()},
}


def asked(provision: Provision, record: Any, day: date, under: Interpretations) -> Any:
    """Ask a rule, a formula or a limit, ``None`` where there is no answer."""
    try:
        match provision:
            case Rule():
                return decide(provision, record, day, under=under)
            case Formula():
                return compute(provision, record, day, under=under)
            case Limit():
                return finding(provision, record, (day,), day, under)
    except ReintegraError:
        return None


def records(provision: Any, chance: Random, count: int) -> Iterator[tuple[Any, date]]:
    """Make random records, each on a day on which the law may be another one."""
    own = provision
    if isinstance(own, Limit):
        own = Rule(own.key, own.pl, own.en, own.record, own.law)
    every = list(stretches(own, RECOMMENDED))
    for _ in range(count):
        days, mood = chance.choice(every), chance.choice(MOODS[type(provision)])
        facts = {
            name: None if chance.random() < mood else chance.choice(may)
            for name, may in varied(own, days[-1], RECOMMENDED).items()
        }
        record = possible(own.record, facts)
        if record is not None:
            yield record, chance.choice(days)


RECOMMENDED = Interpretations()
MOODS = {Rule: (0.0, 0.1, 0.5), Limit: (0.0, 0.1, 0.5), Formula: (0.0, 0.0, 0.1)}
"""How often a fact is not known; an amount asks for nearly all of them."""


def alone(provision: Provision, result: Any, tree: ReasonTree) -> Any:
    """Ask again with nothing known but the facts that are shown as settling."""
    kept = {one.name for one in tree.facts}
    every = fields_dict(type(result.record)).items()
    forgotten = {name: one.default for name, one in every if name not in kept}
    record = evolve(result.record, **forgotten)
    return asked(provision, record, result.on, result.under)


def answer(result: Any) -> object:
    """Return what a result comes to."""
    return result.grosze if hasattr(result, "grosze") else result.met


@given(key=st.sampled_from(sorted(EVERY)), seed=st.integers(0, 2**32))
@settings(max_examples=max(settings().max_examples // 2, 30))
def test_reasons_shown_as_settling_settle(key: str, seed: int) -> None:
    """Whatever else is forgotten; a decision that is left stays the only thing left."""
    for record, day in records(EVERY[key], Random(seed), 6):  # noqa: S311 - no secret
        found = asked(EVERY[key], record, day, RECOMMENDED)
        if found is None:
            continue
        tree = found.reasons
        again = alone(EVERY[key], found, tree)

        assert answer(again) == answer(found)
        if tree.state == "decision":
            assert (again.missing, again.discretion) == ((), found.discretion)


@given(key=st.sampled_from(sorted(EVERY)), seed=st.integers(0, 2**32))
@settings(max_examples=max(settings().max_examples // 4, 15))
def test_one_tree_says_what_the_result_says(key: str, seed: int) -> None:
    """State, text, keys; and it is plain data that comes back."""
    for record, day in records(EVERY[key], Random(seed), 3):  # noqa: S311 - no secret
        found = asked(EVERY[key], record, day, RECOMMENDED)
        if found is None:
            continue
        tree = found.reasons
        keys = {one.key for one in tree.every if one.key}

        assert from_data(to_data(tree), ReasonTree) == tree
        assert {one.key for one in tree.every if one.facts and one.parts} == set()
        if isinstance(EVERY[key], Formula):
            assert keys == {f"{key}/{line.key}" for line in found.lines}
        else:
            assert STATES[tree.state] is found.met
            for lang in LANGUAGES:
                lines = plain_text(tree, lang, "full").splitlines()
                kept = [one for one in lines if not one.startswith(MISSING)]
                shown = lines if isinstance(found, Verdict) else kept
                assert "\n".join(shown) == explain(found, lang)
        if isinstance(found, Verdict):
            settling = (one.key for one in tree.settling if one.key)
            decided = tree.state == "decision"
            assert decided or set(settling) == set(found.clause_keys)


MISSING = ("nie podano: ", "missing: ")
"""A finding does not say what is missing; its reasons do."""
STATES = {"met": True, "not_met": False, "not_known": None, "decision": None}


# -- plain


def parts_of(tree: ReasonTree) -> dict[str, ReasonPart]:
    """Return the reasons that have a key, by it."""
    return {one.key: one for one in tree.every if one.key}


def test_a_refusal_shows_what_settled_it() -> None:
    """The pension alone; homelessness was asked, and not needed."""
    tree = decide(cis.ELIGIBLE, PENSIONER, DAY).reasons
    parts = parts_of(tree)
    pension = parts["cis.ELIGIBLE/art1.ust3.pkt6"]
    other = parts["cis.ELIGIBLE/art1.ust2.pkt1"]

    assert (pension.state, pension.needed, pension.settled_by) == ("met", True, None)
    assert [(one.name, one.value) for one in pension.facts] == [
        ("disability_pension", True)
    ]
    assert pension.source is not None
    assert pension.source.eli == "https://eli.gov.pl/eli/DU/2003/1143"
    assert not other.needed
    assert (tree.state, tree.missing, tree.decisions) == ("not_met", (), ())
    assert tree.facts == pension.facts
    assert "cis.ELIGIBLE: no" in repr(tree)


def test_a_decision_is_a_state_of_its_own() -> None:
    """All that was needed to come to it is settling, and the head is named."""
    verdict = decide(cis.ELIGIBLE, UNLISTED, DAY)
    tree = verdict.reasons
    (left,) = tree.decisions
    head = parts_of(tree)["cis.ELIGIBLE/art1.ust2:others"]
    again = alone(cis.ELIGIBLE, verdict, tree)

    assert (tree.state, head.state, left.unless) == ("decision", "decision", "")
    assert head.decision is not None
    assert head.decision.who == left.who
    assert (again.met, again.missing) == (None, ())
    assert {one.point.id for one in tree.interpretations} == {"OP-50"}
    assert [one.state for one in tree.every if one.interpretations] == ["decision"]


@pytest.mark.parametrize(
    ("person", "unless"),
    [
        (evolve(UNLISTED, homeless=None), "settled"),
        (evolve(UNLISTED, homeless=None, disability_pension=True), None),
    ],
)
def test_missing_facts_may_make_a_decision_needless(
    person: Person, unless: str | None
) -> None:
    """The reasons say so, as the text does."""
    tree = decide(cis.ELIGIBLE, person, DAY).reasons

    assert [one.unless for one in tree.decisions] == ([unless] if unless else [])
    assert (tree.state == "not_known") is bool(tree.missing)


@pytest.mark.parametrize("key", sorted(EVERY))
def test_who_is_not_known_is_told_what_is_missing(key: str) -> None:
    """A record of nothing, by every rule, formula and limit."""
    day = date(2019, 6, 13) if key == "pai.ELIGIBLE" else DAY
    found = asked(EVERY[key], EVERY[key].record(), day, RECOMMENDED)
    if found is None:
        return
    tree = found.reasons

    assert answer(alone(EVERY[key], found, tree)) == answer(found)
    assert from_data(to_data(tree), ReasonTree) == tree
    assert bool(tree.missing) is (tree.state == "not_known")


def test_lines_rest_on_facts_numbers_and_other_lines() -> None:
    """A line that another one rests on stands there by its key alone."""
    slip = GOLDEN["cis-statement"]()
    assert isinstance(slip, Statement)
    tree = slip.reasons
    lines = {one.key: one for one in tree.parts}
    sick = lines["cis.BENEFIT/sick"]
    other = [one.key for one in sick.parts if one.key]

    assert other == ["cis.BENEFIT/full_main"]
    assert sick.value == "-21407"
    assert [number.key for one in sick.parts for number in one.numbers] == [
        "cis.deduction.sick"
    ]
    assert {one.key for one in tree.every if one.key} == lines.keys()
    assert answer(alone(cis.BENEFIT, slip, tree)) == slip.grosze


def test_a_number_or_a_condition_outside_of_lines_is_a_reason() -> None:
    """And a day, a number without law, a rule referred to."""
    line = Line("a", "pierwsza", "first", thing.size)
    lines = Lines((line,), Choose(thing.red, Sum((line, thing.weight)), 1))
    formula = Formula("x.F", "wzór", "formula", Thing, over_time(version(DAY, lines)))
    tree = compute(formula, Thing(red=True, size=2, weight=3), DAY).reasons

    assert [one.key for one in tree.parts] == ["x.F/a", None, None, "x.F/rounding"]
    assert [one.en for one in tree.parts[1:3]] == ["red", "weight = 3 g"]


def test_a_rule_referred_to_is_cited() -> None:
    """With the version of that rule."""
    law = over_time(version(DAY, Refer(cis.ELIGIBLE)))
    other = Rule("x.R", "reguła", "rule", Person, law)
    tree = decide(other, PENSIONER, DAY).reasons

    assert tree.parts[0].source is not None
    assert tree.parts[0].source.unit == "art. 1 ust. 2–3"
    assert tree.parts[0].evidence is not None


LATER = date(2018, 7, 1)


def test_other_results_have_reasons_as_well() -> None:
    """A rate, a loss, a list: state, numbers and keys."""
    rate = outcomes.measure(CASEBOOK["lubin_2020"].cohort, "taken_up_work").reasons
    lost = unemployed.loss("no_contact", on=date(2025, 4, 10)).reasons
    none = unemployed.loss("signed_social_contract", DAY, pup_referral=False).reasons
    listed = cis.payroll([(STAY, MARKS)], JULY).reasons
    empty = cis.payroll([], JULY).reasons
    pupil = finisher(name="G", school_education=True)
    out = outcomes.measure(outcomes.Cohort([pupil]), "ct8.kez", on=LATER).reasons

    assert (rate.state, rate.parts[0].key) == ("not_known", "taken_up_work/numerator")
    assert (lost.state, len(lost.numbers), none.state) == ("met", 2, "not_met")
    assert [one.key for one in out.parts][2:] == ["ct8.kez/excluded"]
    assert (out.parts[2].value, out.on) == ("1", LATER)
    assert (listed.key, listed.parts[0].kind) == ("cis.Payroll", "row")
    assert (empty.state, empty.parts, empty.law) == ("known", (), ())


def test_what_comes_to_nothing_has_no_greatest_line() -> None:
    """And what lacks one fact names it."""
    month = unemployed.UnemployedMonth(days=0, month_days=31, tier="first", band="high")
    nothing = compute(unemployed.BENEFIT, month, JULY).reasons
    lacks = compute(unemployed.BENEFIT, evolve(month, days=None), JULY).reasons

    assert nothing.main.en == ""
    assert plain_text(nothing, "en", "sentence").startswith(
        "Unemployment benefit: 0.00 zł; law: "
    )
    assert lacks.main.en.startswith("missing: ")
    assert "more" not in lacks.main.en


def test_a_number_without_law_is_not_known() -> None:
    """Where another way settles the answer, it was not needed."""
    narrow = at_most(thing.size, WIDTH)
    law = over_time(version(date(2000, 1, 1), any_of(thing.red, narrow)))
    rule = Rule("x.R", "reguła", "rule", Thing, law)
    tree = decide(rule, Thing(red=True, size=2), date(2000, 1, 2)).reasons
    number = tree.every[-1]

    assert (tree.state, number.state, number.needed) == ("met", "not_known", False)
    assert (number.numbers, number.value) == ((), None)


def test_everything_is_what_explain_writes() -> None:
    """Of a verdict, from its tree; a list has no other text."""
    verdict, listed = decide(cis.ELIGIBLE, PENSIONER, DAY), cis.payroll([], JULY)

    for lang in LANGUAGES:
        assert plain_text(verdict.reasons, lang, "full") == verdict.explain(lang)
        assert plain_text(listed.reasons, lang, "full") == explain(listed, lang)
    assert explain(listed, "en", length="sentence") == (
        "List of the month: 2026-07: 0.00 zł; persons on the list: 0, "
        "by the law of 2026-07-31."
    )


def test_a_result_without_reasons_has_one_length() -> None:
    """A calendar has none; the error says what is right."""
    with pytest.raises(ArgumentError, match="as this result has no `reasons`"):
        explain(duties("cis", 2026), "pl", length="sentence")


def test_a_class_whose_reasons_nobody_gives_is_refused() -> None:
    """The error names the module that should."""

    class Mute(Reasoned):
        """Has no reasons."""

    with pytest.raises(
        ArgumentError, match=r"reintegra\.reading\.reasons\.answers gives"
    ):
        Mute().reasons  # noqa: B018 - it is refused


def test_another_form_is_refused() -> None:
    """And so is a state that there is not."""
    data = to_data(decide(cis.ELIGIBLE, CLIENT, DAY).reasons)
    with pytest.raises(DataError, match=r"ReasonTree\.form: got '2'"):
        from_data(data | {"form": "2"}, ReasonTree)
    with pytest.raises(DataError, match=r"ReasonTree\.state: got 'perhaps'"):
        from_data(data | {"state": "perhaps"}, ReasonTree)
