"""The result of one person under one metric."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import assert_never

from attrs import Attribute, define, field

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import Condition, How
from reintegra.law.interpretations import Interpretations
from reintegra.law.open_points import OP_40
from reintegra.law.points import AppliedInterpretation
from reintegra.outcomes.cohort.derived_facts import CohortFacts, Evaluation, Evaluations
from reintegra.outcomes.cohort.facts import PersonFacts, SpellFacts
from reintegra.outcomes.cohort.participant import Participant
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

    def case(self, one: Participant, facts: CohortFacts) -> Case:
        """Return the result of one person of a cohort."""
        person, spells = facts.of(one)
        scope = self._meets(self.definition.population, person)
        reason = self._exclusion(person) if scope is not False else None
        if reason is not None and reason[1] is True:
            return exclude(one, reason[0])
        inside = join_truth(How.ALL, (scope, self._in_denominator(person)))
        inside = inside if inside is False or reason is None else None
        counted = self.definition.numerator
        if isinstance(counted, Ratio):
            top = self._quantity(counted.part, person)
            return Case(one.id, inside, top, self._quantity(counted.whole, person))
        met = self._counts(counted, person, spells)
        if inside is not False and met is not True:
            leaves = join_truth(
                How.ALL, (met is False or None, self._leaves_for_other(person, spells))
            )
            if leaves:
                return exclude(one, OTHER_EFFECT)
            inside = inside if leaves is False else None
        return Case(one.id, inside, None if met is None else int(met), 1)

    def _exclusion(
        self, person: PersonFacts
    ) -> tuple[ExclusionReason, bool | None] | None:
        """Return the exclusion that applies to a person, or that may apply."""
        reasons = ((one, one.condition) for one in self.definition.exclusions)
        held = [(one, self._meets(says, person)) for one, says in reasons if says]
        sure = (found for found in held if found[1] is True)
        open_ones = (found for found in held if found[1] is None)
        return next(sure, None) or next(open_ones, None)

    def _in_denominator(self, person: PersonFacts) -> bool | None:
        return (
            True if self.denominator is None else self._meets(self.denominator, person)
        )

    def _quantity(self, fact: Attribute[int | None], person: PersonFacts) -> int | None:
        found: int | None = getattr(person, fact.name)
        return found

    # -- what counts

    def _counts(
        self, counted: PersonTest, person: PersonFacts, spells: Iterable[SpellFacts]
    ) -> bool | None:
        match counted:
            case PersonMeets(says):
                return self._meets(says, person)
            case AnySpell(says, observed, alone):
                found = [self._meets(says, one) for one in spells]
                beside = () if alone is None else (self._meets(alone, person),)
                known = self._meets(observed, person)
                nothing = False if known else None
                return join_truth(How.ANY, (*found, *beside, nothing))
            case LastSpell(among, says, observed):
                return self._last_spell(among, says, observed, person, spells)
            case _:
                assert_never(counted)

    def _last_spell(
        self,
        among: Condition,
        says: Condition,
        observed: Condition,
        person: PersonFacts,
        spells: Iterable[SpellFacts],
    ) -> bool | None:
        if not self._meets(observed, person):
            return None
        looked = [one for one in spells if self._meets(among, one)]
        if not looked:
            return False
        day = max(one.days_after_exit or 0 for one in looked)
        last = {self._meets(says, one) for one in looked if one.days_after_exit == day}
        return last.pop() if len(last) == 1 else None

    def _leaves_for_other(
        self, person: PersonFacts, spells: Iterable[SpellFacts]
    ) -> bool | None:
        """Whether the person counts for the other effect only, and so is taken out."""
        if self.definition.other_effect is None:
            return False
        choice = self.under.of(OP_40)
        self.applied[choice.point.id] = choice
        if choice.interpretation.key == "all_in":
            return False
        return self._counts(self.definition.other_effect, person, spells)

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
