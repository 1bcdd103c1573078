"""One person under one metric: in scope or not, counting or not, or not known."""

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
from reintegra.outcomes.cohort.derived_facts import Facts, Held, Known
from reintegra.outcomes.cohort.facts import PersonFacts, SpellFacts
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.metrics.spec import (
    ByPerson,
    Is,
    LastOne,
    LeftOut,
    Measure,
    Part,
    Some,
)
from reintegra.reading.record.arithmetic import join_truth
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.trace import choices, errors, missing
from reintegra.values import frozen

OTHER_EFFECT = LeftOut(
    "osoba liczona tylko do drugiego efektu (OP-40)",
    "counted for the other effect only (OP-40)",
)


@check_arguments
@frozen
class Case:
    """What a metric makes of one person.

    Attributes:
        id: The person.
        inside: Whether they are in the denominator; ``None`` where that is not known.
        top: What they add to the numerator: 0 or 1, or a quantity; ``None`` where it
            is not known.
        bottom: What they add to the denominator: 1, or a quantity; ``None`` where it is
            not known.
        left_out: Why they are out of it, where a reason is set for that.
    """

    id: str
    inside: bool | None
    top: int | None
    bottom: int | None
    left_out: LeftOut | None = None

    @property
    def unknown(self) -> bool:
        """Whether it is not known if they count, or if they belong."""
        return self.inside is not False and None in {self.inside, self.top, self.bottom}


def out(one: Participant, reason: LeftOut) -> Case:
    """Take a person out of the denominator."""
    return Case(one.id, inside=False, top=None, bottom=None, left_out=reason)


@define
class Examiner:
    """Hold persons against one version of a metric.

    Attributes:
        measure: The version.
        on: The day whose numbers count.
        under: Readings of open points.
        named: What the named denominator asks beside the population.
        known: What was found so far by this law and these readings, by the ids of a
            condition and of a record.
        met: The open points met, each with the reading used.
    """

    measure: Measure
    on: date
    under: Interpretations
    named: Condition | None
    known: Known
    met: dict[str, AppliedInterpretation] = field(factory=dict)

    @property
    def choices(self) -> tuple[AppliedInterpretation, ...]:
        """The open points met, each with the reading used."""
        return tuple(self.met.values())

    def case(self, one: Participant, facts: Facts) -> Case:
        """Examine one person of a cohort."""
        person, spells = facts.of(one)
        scope = self._holds(self.measure.population, person)
        reason = self._left_out(person) if scope is not False else None
        if reason is not None and reason[1] is True:
            return out(one, reason[0])
        inside = join_truth(How.ALL, (scope, self._in_named(person)))
        inside = inside if inside is False or reason is None else None
        counted = self.measure.counts
        if isinstance(counted, Part):
            top = self._quantity(counted.part, person)
            return Case(one.id, inside, top, self._quantity(counted.whole, person))
        met = self._counts(counted, person, spells)
        if inside is not False and met is not True:
            leaves = join_truth(
                How.ALL, (met is False or None, self._other(person, spells))
            )
            if leaves:
                return out(one, OTHER_EFFECT)
            inside = inside if leaves is False else None
        return Case(one.id, inside, None if met is None else int(met), 1)

    def _left_out(self, person: PersonFacts) -> tuple[LeftOut, bool | None] | None:
        """Return the reason that takes a person out, or that may."""
        reasons = ((one, one.says) for one in self.measure.left_out)
        held = [(one, self._holds(says, person)) for one, says in reasons if says]
        sure = (found for found in held if found[1] is True)
        open_ones = (found for found in held if found[1] is None)
        return next(sure, None) or next(open_ones, None)

    def _in_named(self, person: PersonFacts) -> bool | None:
        return True if self.named is None else self._holds(self.named, person)

    def _quantity(self, fact: Attribute[int | None], person: PersonFacts) -> int | None:
        found: int | None = getattr(person, fact.name)
        return found

    # -- what counts

    def _counts(
        self, counted: ByPerson, person: PersonFacts, spells: Iterable[SpellFacts]
    ) -> bool | None:
        match counted:
            case Is(says):
                return self._holds(says, person)
            case Some(says, observed, alone):
                found = [self._holds(says, one) for one in spells]
                beside = () if alone is None else (self._holds(alone, person),)
                known = self._holds(observed, person)
                nothing = False if known else None
                return join_truth(How.ANY, (*found, *beside, nothing))
            case LastOne(among, says, observed):
                return self._last(among, says, observed, person, spells)
            case _:
                assert_never(counted)

    def _last(
        self,
        among: Condition,
        says: Condition,
        observed: Condition,
        person: PersonFacts,
        spells: Iterable[SpellFacts],
    ) -> bool | None:
        if not self._holds(observed, person):
            return None
        looked = [one for one in spells if self._holds(among, one)]
        if not looked:
            return False
        day = max(one.days_after_exit or 0 for one in looked)
        last = {self._holds(says, one) for one in looked if one.days_after_exit == day}
        return last.pop() if len(last) == 1 else None

    def _other(self, person: PersonFacts, spells: Iterable[SpellFacts]) -> bool | None:
        """Whether the other effect of a pair takes somebody out of the denominator."""
        if self.measure.other is None:
            return False
        choice = self.under.of(OP_40)
        self.met[choice.point.id] = choice
        if choice.interpretation.key == "all_in":
            return False
        return self._counts(self.measure.other, person, spells)

    def _holds(self, condition: Condition, record: object) -> bool | None:
        key = id(condition), id(record)
        if key not in self.known:
            self.known[key] = self._examined(condition, record)
        met, read, _ = self.known[key]
        for choice in read:
            self.met[choice.point.id] = choice
        return met

    def _examined(self, condition: Condition, record: object) -> Held:
        reason = Reader(record, self.on, self.under).examine(condition)
        settled = reason.met is not None or missing(reason)
        failed = () if settled else tuple(errors(reason))
        if failed:
            raise failed[0]
        return reason.met, choices(reason), (condition, record)
