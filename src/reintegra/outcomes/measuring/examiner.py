"""A definition of a metric, read for the persons of a cohort."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from attrs import Attribute, define, field

from reintegra.grammar.nodes import Condition, How
from reintegra.grammar.scope import LawScope
from reintegra.law.points import AppliedInterpretation
from reintegra.outcomes.measuring.answers import Answer, Answers, Ask
from reintegra.outcomes.measuring.case import Case, exclude
from reintegra.outcomes.measuring.cohort_facts import CohortFacts
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

OTHER_EFFECT = ExclusionReason(
    "osoba liczona tylko do drugiego efektu (OP-40)",
    "counted for the other effect only (OP-40)",
)


@define(eq=False)
class Examiner:
    """Reads one definition of a metric for one person after another.

    Attributes:
        definition: The definition.
        on: The day whose law counts.
        denominator: The condition of the named denominator, beside the population.
        facts: The facts of the cohort.
        answers: Conditions answered so far, by some interpretations.
        applied: The open points met, each with the interpretation used.
    """

    definition: Definition
    on: date
    denominator: Condition | None
    facts: CohortFacts
    answers: Answers
    applied: dict[str, AppliedInterpretation] = field(factory=dict)
    _of_persons: dict[int, Ask] = field(factory=dict)
    _of_spells: dict[int, Ask] = field(factory=dict)

    def case(self, place: int) -> Case:
        """Return the result of the person at a place."""
        one = self.facts.members[place]
        scope = self._meets(self.definition.population, place)
        exclusion, excluded = (None, False) if scope is False else self._excluded(place)
        if exclusion is not None and excluded:
            return exclude(one, exclusion)
        kept = excluded is False or None
        inside = join_truth(How.ALL, (scope, self._in_denominator(place), kept))
        counted = self.definition.numerator
        if isinstance(counted, Ratio):
            count, of = (
                self._value(counted.part, place),
                self._value(counted.whole, place),
            )
            return Case(one.id, inside, count, of)
        met = self._counts(counted, place)
        if inside is not False and met is not True:
            other = self._counts_for_other(place)
            leaves = join_truth(How.ALL, (met is False or None, other))
            if leaves:
                return exclude(one, OTHER_EFFECT)
            inside = inside if leaves is False else None
        return Case(one.id, inside, None if met is None else int(met), 1)

    def _excluded(self, place: int) -> tuple[ExclusionReason | None, bool | None]:
        """Return the exclusion that applies to a person, or that may, and whether."""
        unknown: ExclusionReason | None = None
        for one in self.definition.exclusions:
            applies = one.condition is not None and self._meets(one.condition, place)
            if applies:
                return one, True
            if applies is None:
                unknown = unknown or one
        return unknown, False if unknown is None else None

    def _in_denominator(self, place: int) -> bool | None:
        named = self.denominator
        return True if named is None else self._meets(named, place)

    # -- what counts

    def _counts(self, test: PersonTest, place: int) -> bool | None:
        match test:
            case PersonMeets(condition):
                return self._meets(condition, place)
            case AnySpell(condition, observed, alternative):
                spells = self.facts.spells_of(place)
                found = [self._spell_meets(condition, one) for one in spells]
                if alternative is not None:
                    found.append(self._meets(alternative, place))
                none = False if self._meets(observed, place) else None
                return join_truth(How.ANY, (*found, none))
            case LastSpell():
                return self._last_spell(test, place)
            case _:
                assert_never(test)

    def _last_spell(self, test: LastSpell, place: int) -> bool | None:
        if not self._meets(test.observed, place):
            return None
        spells, starts = self.facts.spells_of(place), self.facts.spells.column("start")
        considered = [one for one in spells if self._spell_meets(test.among, one)]
        last = max((starts[one] for one in considered), default=None)
        ones = [one for one in considered if starts[one] == last]
        answers = {self._spell_meets(test.condition, one) for one in ones}
        if not answers:
            return False
        return answers.pop() if len(answers) == 1 else None

    def _counts_for_other(self, place: int) -> bool | None:
        """Whether the person counts for the other effect, where that takes them out."""
        if self.definition.other_effect is None:
            return False
        under = self.answers.under
        applied = under.of(self.definition.other_effect.point)
        self.applied[applied.point.id] = applied
        scope = LawScope(self.on, under)
        (other,) = scope.interpretations(self.definition.other_effect)
        return False if other is None else self._counts(other, place)

    # -- answers

    def _meets(self, condition: Condition, place: int) -> bool | None:
        ask = self._of_persons.get(id(condition))
        if ask is None:
            ask = self.answers.of(condition, self.facts.persons, self.on)
            self._of_persons[id(condition)] = ask
        answer = ask(place)
        return self._noted(answer) if answer.noted else answer.met

    def _spell_meets(self, condition: Condition, place: int) -> bool | None:
        ask = self._of_spells.get(id(condition))
        if ask is None:
            ask = self.answers.of(condition, self.facts.spells, self.on)
            self._of_spells[id(condition)] = ask
        answer = ask(place)
        return self._noted(answer) if answer.noted else answer.met

    def _noted(self, answer: Answer) -> bool | None:
        """Return an answer, and note the open points it met."""
        if answer.error is not None:
            raise answer.error
        for choice in answer.choices:
            self.applied[choice.point.id] = choice
        return answer.met

    def _value(self, fact: Attribute[int | None], place: int) -> int | None:
        found: int | None = self.facts.persons.column(fact.name)[place]
        return found
