"""Conditions that metrics of several authorities share."""

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
from reintegra.outcomes.metrics.spec import Definition

person, spell = fields(PersonFacts), fields(SpellFacts)
BEGINNING = UZS.in_force
"""The first day of what has one definition: that of the act on social employment."""
PRACTICE = page(
    "definitions of the published programmes", "definicje z opublikowanych programów"
)

ENROLLED = person.enrolled
WORK = one_of(spell.kind, *JOBS)


def lasted_months(least: Term) -> Condition:
    """Return the condition that a spell lasted at least some full months.

    A spell that goes on meets it as soon as it is known to have lasted so long.
    """
    return any_of(at_least(spell.months_so_far, least), at_least(spell.months, least))


def lasted_days(least: Term) -> Condition:
    """Return the condition that a spell lasted at least some days."""
    return any_of(at_least(spell.days_so_far, least), at_least(spell.days, least))


def worth_at_least(wages: Term) -> Condition:
    """Return the condition that a contract is worth at least some grosze."""
    return at_least(spell.value, wages)


def of_kind(*kinds: str) -> Condition:
    """Return the condition that a spell is of one of the kinds."""
    return one_of(spell.kind, *kinds)


def one_definition(
    measure: Definition,
    cites: Citation = PRACTICE,
    evidence: Evidence = Evidence.DERIVED,
    *also: Citation,
) -> Timeline[Definition]:
    """Return the timeline of a metric that always had one definition."""
    return over_time(Version(BEGINNING, measure, cites, evidence, also=also))
