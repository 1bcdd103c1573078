"""What metrics of several authorities say alike."""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import any_of, at_least, one_of
from reintegra.grammar.nodes import Condition, Term
from reintegra.law.acts import UZS
from reintegra.law.citation import Citation, page
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Timeline, Version, over_time
from reintegra.outcomes.cohort.facts import PersonFacts, SpellFacts
from reintegra.outcomes.cohort.spell import JOBS
from reintegra.outcomes.metrics.spec import Measure

person, spell = fields(PersonFacts), fields(SpellFacts)
BEGINNING = UZS.in_force
"""The first day of what has one definition: that of the act on social employment."""
PRACTICE = page(
    "definitions of the published programmes", "definicje z opublikowanych programów"
)

ENROLLED = person.enrolled
WORK = one_of(spell.kind, *JOBS)


def months_long(least: Term) -> Condition:
    """Say that a spell lasted so many full months, or is known to have by now."""
    return any_of(at_least(spell.months_so_far, least), at_least(spell.months, least))


def days_long(least: Term) -> Condition:
    """Say that a spell lasted so many days, or is known to have by now."""
    return any_of(at_least(spell.days_so_far, least), at_least(spell.days, least))


def worth(wages: Term) -> Condition:
    """Say that a contract is worth so many grosze."""
    return at_least(spell.value, wages)


def of_kind(*kinds: str) -> Condition:
    """Say that a spell is of one of the kinds."""
    return one_of(spell.kind, *kinds)


def once(
    measure: Measure,
    cites: Citation = PRACTICE,
    evidence: Evidence = Evidence.DERIVED,
    *also: Citation,
) -> Timeline[Measure]:
    """Write a metric that has one definition."""
    return over_time(Version(BEGINNING, measure, cites, evidence, also=also))
