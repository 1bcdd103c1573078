"""Conditions answered for many persons at once, against the reader for each of them."""

from collections.abc import Iterator
from datetime import date

import pytest
from attrs import define, evolve, fields
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reintegra import Interpretations, NotInForceError
from reintegra.grammar.nodes import Condition, Refer, Rule
from reintegra.grammar.scope import LawScope
from reintegra.law.acts import UZS
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED
from reintegra.law.timeline import Version, over_time
from reintegra.outcomes import DENOMINATORS, METRICS, Cohort, measure
from reintegra.outcomes.cohort.facts import PersonFacts
from reintegra.outcomes.measuring import answers, fact_columns
from reintegra.outcomes.measuring.answers import Answers
from reintegra.outcomes.measuring.cohort_facts import CohortFacts
from reintegra.outcomes.measuring.fact_columns import FactColumns
from reintegra.outcomes.metrics.spec import AnySpell, Definition, LastSpell, PersonMeets
from reintegra.reading.record.plans import READINGS
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.trace import choices, errors, missing
from tests.outcomes.any_metric import interpretations, metrics, names, rate
from tests.outcomes.participants import DAY, cohorts, finisher

FEWER = max(settings().max_examples // 6, 5)
DAYS = date(2007, 1, 1), date(2016, 3, 1), date(2026, 6, 1)


@define
class Row:
    """One record of the columns, as the reader takes it."""

    columns: FactColumns
    place: int

    def __getattr__(self, name: str) -> object:
        return self.columns.column(name)[self.place]


def of_persons() -> Iterator[Condition]:
    """Go through all conditions of metrics on persons."""
    yield from (one.condition for one in DENOMINATORS.values() if one.condition)
    for definition in definitions():
        yield definition.population
        yield from (one.condition for one in definition.exclusions if one.condition)
        match definition.numerator:
            case PersonMeets(condition) | LastSpell(observed=condition):
                yield condition
            case AnySpell(observed=observed, or_person=other):
                yield from (one for one in (observed, other) if one)


def of_spells() -> Iterator[Condition]:
    """Go through all conditions of metrics on spells."""
    for definition in definitions():
        match definition.numerator:
            case AnySpell(condition):
                yield condition
            case LastSpell(among, condition):
                yield from (among, condition)


def definitions() -> list[Definition]:
    """Go through all definitions of metrics."""
    laws = (LawScope().versions(one.law) for one in METRICS.values())
    return [one.content for law in laws for one in law if one.content is not None]


@pytest.fixture(params=[1, READINGS], ids=["function", "reader"])
def few(request: pytest.FixtureRequest) -> Iterator[None]:
    """Make a function of a condition at once, or where as many come as usual."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (answers, fact_columns):
            patch.setattr(module, "READINGS", request.param)
        yield


@pytest.mark.usefixtures("few")
@settings(
    max_examples=FEWER, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(cohorts(), interpretations, st.sampled_from(DAYS))
def test_every_condition_is_answered_as_by_the_reader(
    cohort: Cohort, under: Interpretations, on: date
) -> None:
    """The answer, the open points met, and what is raised where the law is silent."""
    facts, known = CohortFacts.of(cohort), Answers(under)
    both = (of_persons(), facts.persons), (of_spells(), facts.spells)
    for conditions, columns in both:
        for condition in conditions:
            ask = known.of(condition, columns, on)
            for place in range(len(columns.records)):
                found = ask(place)
                reason = Reader(Row(columns, place), on, under).examine(condition)
                left_open = reason.met is None and not missing(reason)
                failed = [str(one) for one in errors(reason)] if left_open else []

                assert (reason.met, choices(reason)) == (found.met, found.choices)
                assert failed[:1] == ([str(found.error)] if found.error else [])


@settings(max_examples=FEWER)
@given(cohorts(), metrics, names, interpretations)
def test_what_is_remembered_of_a_cohort_changes_no_figure(
    cohort: Cohort, metric: str, name: str, under: Interpretations
) -> None:
    """Measured after other metrics, among others or alone: each result is the same."""
    for other in METRICS:
        rate(cohort, other, name, under)
    together = rate(cohort, metric, name, under)
    fresh = Cohort(cohort.members, planned=cohort.planned)
    alone = [
        Cohort([evolve(one)], part_of=cohort) for one in cohort if one.replaces is None
    ]
    parts = [rate(one, metric, name, under).cases for one in alone if name != "planned"]

    assert rate(fresh, metric, name, under) == together
    assert all(one in together.cases for part in parts for one in part)


@given(cohorts(least=1))
def test_a_part_uses_the_facts_of_the_whole(cohort: Cohort) -> None:
    """A breakdown derives nothing again; a person of elsewhere has their own facts."""
    whole = CohortFacts.of(cohort)
    part = cohort.where(lambda one: one.exit is not None)
    strangers = Cohort([evolve(one) for one in part], part_of=cohort)

    assert CohortFacts.of(part).persons is whole.persons
    assert CohortFacts.of(cohort) is whole
    assert not len(strangers) or CohortFacts.of(strangers).persons is not whole.persons
    assert measure(part, "completion", denominator="enrolled") == measure(
        strangers, "completion", denominator="enrolled"
    )


def test_a_part_with_a_person_of_elsewhere_has_facts_of_its_own() -> None:
    """They are of the persons given, not of those who have the same ids."""
    left = finisher(name="A", exit_reason="dropped_out")
    whole = Cohort([left, finisher(name="B")])
    part, other = Cohort([left], part_of=whole), finisher(name="A")
    changed = Cohort([other], part_of=whole)

    assert CohortFacts.of(part).persons is CohortFacts.of(whole).persons
    assert (other,) == CohortFacts.of(changed).members
    assert [0, 1] == [
        measure(one, "completion", denominator="enrolled").count
        for one in (part, changed)
    ]


def test_a_rule_referred_to_is_read_by_the_law_of_the_day() -> None:
    """What a rule says may change on any day, so that no days share an answer."""
    first, day = date(2020, 1, 1), date(2021, 1, 1)
    enrolled = fields(PersonFacts).enrolled
    says = Version[Condition](first, enrolled, UZS.at("art. 1"), Evidence.DERIVED)
    rule = Rule("x.ENROLLED", "przyjęcie", "enrolled", PersonFacts, over_time(says))
    known, persons = Answers(RECOMMENDED), CohortFacts.of(Cohort([finisher()])).persons
    refer = Refer(rule)
    earlier = known.of(refer, persons, first - DAY)(0)

    assert earlier.met is None
    assert isinstance(earlier.error, NotInForceError)
    assert [known.of(refer, persons, on)(0).met for on in (first, day)] == [True, True]
