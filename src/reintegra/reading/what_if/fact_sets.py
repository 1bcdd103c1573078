"""What would have to change: sets of facts, and the day on which the law does."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import AttrsInstance, evolve, field, fields_dict

from reintegra.arguments import check_arguments
from reintegra.grammar.facts import Kind, label
from reintegra.reading.reasons.tree import DecisionLeft, FactUsed
from reintegra.reading.record.verdict import Verdict
from reintegra.reading.what_if.boxes import Weights
from reintegra.values import frozen
from reintegra.values.explanations import Explainable


@check_arguments
@frozen
class FactChange:
    """A fact that would have to be another one (*zmiana faktu*).

    Attributes:
        fact: The fact, with what it is now.
        names: What it would have to be: *yes* or *no* as ``True`` or ``False``, or one
            of a few names; ``None`` is *not known*. Empty for a number or a day.
        at_least: The least number it would have to be, ``None`` for no number.
        at_most: The greatest one.
        first: The first day it would have to be, ``None`` for no day.
        last: The last one.
        example: A value that will do beside the other ones, a day as ``2026-07-20``.
    """

    fact: FactUsed
    names: tuple[bool | str | None, ...] = ()
    at_least: int | None = None
    at_most: int | None = None
    first: date | None = None
    last: date | None = None
    example: bool | int | str | None = None


@check_arguments
@frozen
class SumOfFacts:
    """Several facts that are bounded together: numbers, or days by their distance.

    Attributes:
        facts: Each fact with how often it is added; a negative one is taken away.
        at_least: The least that they would have to come to, ``None`` for no bound; of
            days each is its number in `datetime.date.toordinal`.
        at_most: The greatest one.
    """

    facts: Weights
    at_least: int | None = None
    at_most: int | None = None


@check_arguments
@frozen
class FactSet:
    """Facts that together would turn an answer (*zestaw faktów*).

    Attributes:
        changes: The facts, in the order in which the rule asks for them.
        sums: Which of them are bounded together, beside their own bounds.
        decisions: Whose decision would be left.
    """

    changes: tuple[FactChange, ...]
    sums: tuple[SumOfFacts, ...] = ()
    decisions: tuple[DecisionLeft, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the facts."""
        return tuple(one.fact.name for one in self.changes)


@check_arguments
@frozen(repr=False)
class WhatIf(Explainable):
    """What would have to change for another answer (*co musiałoby się zmienić*).

    A set is as small as can be: with fewer of its facts, whatever they are, there is no
    such answer.

    Attributes:
        verdict: The verdict.
        to: The answer that is looked for.
        sets: The smallest sets of facts with which that is the answer.
        to_decision: The smallest sets of facts with which an authority would decide,
            and no fact be missing. Such a decision is an end: nothing asks for it.
        next_change: The first day after that of the verdict on which, with the same
            facts, that is the answer by the law; ``None`` where there is no such day.
        at_most: The greatest number of facts in a set.
        fixed: The facts that cannot change.
        larger: Whether there may be sets of more facts.
        complete: Whether every set of up to *at_most* facts is there. It is not where
            the law compares something else than sums of counts and days.
    """

    texts = "reintegra.reading.text.what_if"

    verdict: Verdict
    to: bool
    sets: tuple[FactSet, ...]
    to_decision: tuple[FactSet, ...]
    next_change: date | None
    at_most: int
    fixed: tuple[str, ...] = ()
    larger: bool = field(default=False, kw_only=True)
    complete: bool = field(default=True, kw_only=True)

    def record_with(self, some: FactSet) -> AttrsInstance:
        """Return the record of the verdict with the facts of a set, as its examples.

        Args:
            some: One of the sets.
        """
        record: Any = self.verdict.record
        facts = fields_dict(type(record))
        values: dict[str, object] = {}
        for one in some.changes:
            value: Any = one.example
            if value is not None and label(facts[one.fact.name]).kind is Kind.DAY:
                value = date.fromisoformat(value)
            values[one.fact.name] = value
        changed: AttrsInstance = evolve(record, **values)
        return changed

    def __repr__(self) -> str:
        answer = "yes" if self.to else "no"
        asked = f"{self.verdict.rule.key} on {self.verdict.on}"
        return (
            f"<WhatIf {asked}: {answer} with one of {len(self.sets)} sets, a decision "
            f"with one of {len(self.to_decision)}; by law from {self.next_change}>"
        )
