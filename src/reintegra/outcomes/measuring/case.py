"""The result of one person under one metric."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import assert_never

from attrs import Attribute, define, field

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import Condition, How
from reintegra.grammar.scope import LawScope
from reintegra.law.interpretations import Interpretations
from reintegra.law.points import AppliedInterpretation
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.measuring.cohort_facts import (
    CohortFacts,
    Evaluation,
    Evaluations,
    Facts,
)
from reintegra.outcomes.metrics.spec import (
    AnySpell,
    Definition,
    ExclusionReason,
    LastSpell,
    PersonMeets,
    PersonTest,
    Ratio,
)
from reintegra.reading.record.arithmetic import join_truth
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.trace import choices, errors, missing
from reintegra.values import frozen

OTHER_EFFECT = ExclusionReason(
    "osoba liczona tylko do drugiego efektu (OP-40)",
    "counted for the other effect only (OP-40)",
)


@check_arguments
@frozen
class Case:
    """The result of one person under a metric.

    Attributes:
        id: The person.
        inside: Whether the person is in the denominator; ``None`` where that is not
            known.
        count: What the person adds to the numerator: 0 or 1, or a quantity such as
            minutes; ``None`` where it is not known.
        of: What the person adds to the denominator: 1, or a quantity; ``None`` where it
            is not known.
        exclusion: The reason why the person was taken out of the denominator, if one of
            the metric's exclusions applies.
    """

    id: str
    inside: bool | None
    count: int | None
    of: int | None
    exclusion: ExclusionReason | None = None

    @property
    def unknown(self) -> bool:
        """Whether it is not known if the person counts or is in the denominator."""
        return self.inside is not False and None in {self.inside, self.count, self.of}


def exclude(one: Participant, reason: ExclusionReason) -> Case:
    """Return the result of a person who is taken out of the denominator."""
    return Case(one.id, inside=False, count=None, of=None, exclusion=reason)


@define
class Examiner:
    """Reads one definition of a metric for one person after another.

    Attributes:
        definition: The definition.
        on: The day whose law counts.
        under: Interpretations of open points.
        denominator: The condition of the named denominator, beside the population.
        evaluations: Conditions evaluated so far by this law and these
            interpretations, by the ids of a condition and of a record.
        applied: The open points met, each with the interpretation used.
    """

    definition: Definition
    on: date
    under: Interpretations
    denominator: Condition | None
    evaluations: Evaluations
    applied: dict[str, AppliedInterpretation] = field(factory=dict)

    @property
    def choices(self) -> tuple[AppliedInterpretation, ...]:
        """The open points met, each with the interpretation used."""
        return tuple(self.applied.values())

    def case(self, one: Participant, cohort: CohortFacts) -> Case:
        """Return the result of one person of a cohort."""
        person, spells = cohort.of(one)
        scope = self._meets(self.definition.population, person)
        exclusion, excluded = (
            (None, False) if scope is False else self._excluded(person)
        )
        if exclusion is not None and excluded:
            return exclude(one, exclusion)
        kept = excluded is False or None
        inside = join_truth(How.ALL, (scope, self._in_denominator(person), kept))
        counted = self.definition.numerator
        if isinstance(counted, Ratio):
            count, of = _value(counted.part, person), _value(counted.whole, person)
            return Case(one.id, inside, count, of)
        met = self._counts(counted, person, spells)
        if inside is not False and met is not True:
            other = self._counts_for_other(person, spells)
            leaves = join_truth(How.ALL, (met is False or None, other))
            if leaves:
                return exclude(one, OTHER_EFFECT)
            inside = inside if leaves is False else None
        return Case(one.id, inside, None if met is None else int(met), 1)

    def _excluded(self, person: Facts) -> tuple[ExclusionReason | None, bool | None]:
        """Return the exclusion that applies to a person, or that may, and whether."""
        unknown: ExclusionReason | None = None
        for one in self.definition.exclusions:
            applies = one.condition is not None and self._meets(one.condition, person)
            if applies:
                return one, True
            if applies is None:
                unknown = unknown or one
        return unknown, False if unknown is None else None

    def _in_denominator(self, person: Facts) -> bool | None:
        named = self.denominator
        return True if named is None else self._meets(named, person)

    # -- what counts

    def _counts(
        self, test: PersonTest, person: Facts, spells: Sequence[Facts]
    ) -> bool | None:
        match test:
            case PersonMeets(condition):
                return self._meets(condition, person)
            case AnySpell(condition, observed, alternative):
                found = [self._meets(condition, one) for one in spells]
                if alternative is not None:
                    found.append(self._meets(alternative, person))
                none = False if self._meets(observed, person) else None
                return join_truth(How.ANY, (*found, none))
            case LastSpell():
                return self._last_spell(test, person, spells)
            case _:
                assert_never(test)

    def _last_spell(
        self, test: LastSpell, person: Facts, spells: Sequence[Facts]
    ) -> bool | None:
        if not self._meets(test.observed, person):
            return None
        considered = [one for one in spells if self._meets(test.among, one)]
        last = max((one.start for one in considered), default=None)
        ones = [one for one in considered if one.start == last]
        answers = {self._meets(test.condition, one) for one in ones}
        if not answers:
            return False
        return answers.pop() if len(answers) == 1 else None

    def _counts_for_other(self, person: Facts, spells: Sequence[Facts]) -> bool | None:
        """Whether the person counts for the other effect, where that takes them out."""
        if self.definition.other_effect is None:
            return False
        applied = self.under.of(self.definition.other_effect.point)
        self.applied[applied.point.id] = applied
        scope = LawScope(self.on, self.under)
        (other,) = scope.interpretations(self.definition.other_effect)
        return False if other is None else self._counts(other, person, spells)

    def _meets(self, condition: Condition, record: object) -> bool | None:
        key = id(condition), id(record)
        if key not in self.evaluations:
            self.evaluations[key] = self._evaluate(condition, record)
        met, read, _ = self.evaluations[key]
        for choice in read:
            self.applied[choice.point.id] = choice
        return met

    def _evaluate(self, condition: Condition, record: object) -> Evaluation:
        reason = Reader(record, self.on, self.under).examine(condition)
        settled = reason.met is not None or missing(reason)
        failed = () if settled else tuple(errors(reason))
        if failed:
            raise failed[0]
        return reason.met, choices(reason), (condition, record)


def _value(fact: Attribute[int | None], facts: Facts) -> int | None:
    found: int | None = getattr(facts, fact.name)
    return found
