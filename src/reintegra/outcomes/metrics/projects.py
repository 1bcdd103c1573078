"""Metrics that programmes publish about themselves."""

from __future__ import annotations

from reintegra.grammar.builders import all_of, any_of, at_least, none_of, one_of
from reintegra.grammar.nodes import Condition
from reintegra.law.citation import Citation, page
from reintegra.law.evidence import Evidence
from reintegra.outcomes.metrics import observation_periods
from reintegra.outcomes.metrics.common_terms import (
    ENROLLED,
    PRACTICE,
    WORK,
    one_definition,
    person,
    spell,
)
from reintegra.outcomes.metrics.denominators import COMPLETED, ENDED_FOR_EFFICIENCY
from reintegra.outcomes.metrics.derived_facts import GAP, SUSTAINED
from reintegra.outcomes.metrics.spec import (
    AnySpell,
    DecidingDay,
    Definition,
    MetricSpec,
    Numerator,
    PersonMeets,
    Ratio,
)
from reintegra.values.text import Text

_OWN = Text("każdy program we własnym zakresie", "each programme for itself")
_TOOK_WORK = AnySpell(WORK, observed=person.followed)


def _spec(  # noqa: PLR0913, PLR0917 - the columns of a table
    name: str,
    pl: str,
    en: str,
    population: Condition,
    counts: Numerator,
    denominator: str | None,
    clock: observation_periods.Clock = observation_periods.NO_CLOCK,
    cites: Citation = PRACTICE,
) -> MetricSpec:
    measure = Definition(population, counts, denominator=denominator)
    law = one_definition(measure, cites, Evidence.DERIVED)
    return MetricSpec(name, pl, en, _OWN, DecidingDay.NOTHING, law, clock)


METRICS = (
    _spec(
        "taken_up_work",
        "podjęcie pracy, jak podają programy",
        "taking up work, as the programmes publish it",
        person.recruited,
        _TOOK_WORK,
        "enrolled",
        observation_periods.ANY_TIME,
        page(
            "published texts of programmes: no window, no minimum job",
            "opublikowane teksty programów (bez okresu obserwacji i najkrótszego "
            "zatrudnienia)",
        ),
    ),
    _spec(
        "completion",
        "ukończenie programu",
        "completion",
        ENROLLED,
        PersonMeets(COMPLETED),
        "enrolled",
    ),
    _spec(
        "completion_or_job",
        "ukończenie programu albo przerwanie go z powodu podjęcia pracy",
        "completion, leaving for work as success",
        ENROLLED,
        PersonMeets(ENDED_FOR_EFFICIENCY),
        "enrolled",
    ),
    _spec(
        "drop_out",
        "przerwanie udziału, bez przerwań z powodu podjęcia pracy",
        "drop-out, leaving for work apart",
        ENROLLED,
        PersonMeets(
            all_of(
                person.ended, none_of(one_of(person.exit_reason, "completed", "job"))
            )
        ),
        "enrolled",
    ),
    _spec(
        "retention",
        "pozostanie w programie (uczestniczący i osoby, które ukończyły udział)",
        "retention (still in, or finished)",
        ENROLLED,
        PersonMeets(any_of(none_of(person.ended), COMPLETED)),
        "enrolled",
    ),
    _spec(
        "retention_or_job",
        "pozostanie w programie: uczestniczący, ci, którzy ukończyli, i odejścia do "
        "pracy",
        "retention, leaving for work as success (still in, finished or left for work)",
        ENROLLED,
        PersonMeets(any_of(none_of(person.ended), ENDED_FOR_EFFICIENCY)),
        "enrolled",
    ),
    _spec(
        "replacement",
        "zajęcie miejsca uczestnika przez inną osobę",
        "replacement (persons whose place others took)",
        ENROLLED,
        PersonMeets(person.replaced),
        "enrolled",
    ),
    _spec(
        "use_of_places",
        "wykorzystanie miejsc (osoby przyjęte w stosunku do miejsc zaplanowanych)",
        "use of places (persons enrolled for places planned)",
        ENROLLED,
        PersonMeets(ENROLLED),
        "planned",
    ),
    _spec(
        "attendance",
        "frekwencja w godzinach",
        "attendance, in hours",
        ENROLLED,
        Ratio(person.attended, person.scheduled),
        "enrolled",
    ),
    _spec(
        "sustained_employment",
        f"praca w {SUSTAINED}. dniu po zakończeniu udziału",
        f"sustained employment (in work {SUSTAINED} days after leaving)",
        person.ended,
        AnySpell(
            all_of(WORK, spell.at_180_days),
            observed=at_least(person.followed_days, SUSTAINED),
        ),
        "exited_any",
        observation_periods.DAY_180,
    ),
    _spec(
        "sustained_employment_with_gap",
        f"praca wokół {SUSTAINED}. dnia, z przerwą do {GAP} dni",
        f"sustained employment, tolerant of a gap of {GAP} days",
        person.ended,
        AnySpell(
            all_of(WORK, spell.around_180_days),
            observed=at_least(person.followed_days, SUSTAINED + GAP),
        ),
        "exited_any",
        observation_periods.DAY_180,
    ),
)
"""The metrics that every programme can measure for itself."""
