"""What one question comes to under every interpretation that it meets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from itertools import combinations
from typing import Any, TypeAlias

from reintegra.arguments import check_arguments
from reintegra.errors import ArgumentError
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.points import AppliedInterpretation, OpenPoint
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.sorting import Classification
from reintegra.reading.record.statement import Statement
from reintegra.reading.record.verdict import Verdict
from reintegra.values import Answer, FrozenMapping, frozen
from reintegra.values.explanations import Explainable

Given: TypeAlias = bool | Decimal | str | None
RESULTS = (Verdict, Statement, Classification, Finding)
"""The classes of results that have one answer."""


@check_arguments
@frozen(slots=False)
class Alternative:
    """A question's result under one combination of interpretations (*wariant*).

    Attributes:
        result: A verdict, a statement, a classification or a finding.
    """

    result: Answer

    @property
    def answer(self) -> Given:
        """Whether it is met, the amount in złoty, or the name; ``None``: not known."""
        found: Any = self.result
        match found:
            case Statement():
                return found.amount
            case Classification():
                return found.name
            case _:
                met: bool | None = found.met
                return met

    @cached_property
    def interpretations(self) -> tuple[AppliedInterpretation, ...]:
        """The open points that the result met, each with the interpretation used."""
        found: Any = self.result
        return tuple(found.interpretations)

    @cached_property
    def chosen(self) -> Mapping[str, str]:
        """The same by the ids of the points, as `Interpretations` takes them."""
        return FrozenMapping(str(one).split("=", 1) for one in self.interpretations)


@check_arguments
@frozen(repr=False, slots=False)
class Alternatives(Explainable):
    """What a question comes to under each interpretation that it meets (*warianty*).

    Attributes:
        alternatives: Every combination of interpretations falls in one of them.
        under: The interpretations that were fixed.

    Raises:
        ArgumentError: There are no alternatives.
    """

    texts = "reintegra.reading.text.alternatives"

    alternatives: tuple[Alternative, ...]
    under: Interpretations = RECOMMENDED

    def __attrs_post_init__(self) -> None:
        if not self.alternatives:
            where, name = "Alternatives", "alternatives"
            raise ArgumentError(where, name, (), "one or more")

    @cached_property
    def answers(self) -> Mapping[Given, tuple[Alternative, ...]]:
        """The different answers, each with the alternatives that come to it."""
        found: dict[Given, tuple[Alternative, ...]] = {}
        for one in self.alternatives:
            found[one.answer] = (*found.get(one.answer, ()), one)
        return FrozenMapping(found)

    @property
    def settled(self) -> bool:
        """Whether the answer is the same under every interpretation, and known."""
        return len(self.answers) == 1 and None not in self.answers

    @cached_property
    def points(self) -> tuple[OpenPoint, ...]:
        """The open points that are met under some interpretation."""
        met = (one.point for each in self.alternatives for one in each.interpretations)
        return tuple(dict.fromkeys(met))

    @cached_property
    def deciding(self) -> tuple[OpenPoint, ...]:
        """The open points on which the answer hangs.

        Of such a point another interpretation alone, all others being the same, gives
        another answer for some choice of the others.
        """
        found: set[str] = set()
        for some, others in combinations(self.answers.values(), 2):
            found.update(_alone(some, others, len(self.points)))
        return tuple(one for one in self.points if one.id in found)

    @cached_property
    def amounts(self) -> tuple[Decimal, ...]:
        """The different amounts in złoty, the least first; ``()`` if none is known."""
        return tuple(sorted(one for one in self.answers if isinstance(one, Decimal)))

    @property
    def spread(self) -> Decimal | None:
        """The greatest amount less the least, in złoty; ``None`` if none is known."""
        return self.amounts[-1] - self.amounts[0] if self.amounts else None

    def one(self, under: Interpretations = RECOMMENDED) -> Alternative:
        """Return the alternative of a choice of interpretations.

        Args:
            under: The choice; other points take their defaults.

        Raises:
            ArgumentError: It chooses another interpretation than one that was fixed.
            ChoiceNeededError: A point that is met has no default, and none was chosen.
        """
        for each in self.alternatives:
            if all(under.of(one.point) == one for one in each.interpretations):
                return each
        where = "Alternatives.one"
        expected = f"interpretations that go with {self.under}, which were fixed"
        raise ArgumentError(where, "under", under, expected)

    def __repr__(self) -> str:
        points = ", ".join(one.id for one in self.points) or "no open point"
        return (
            f"<Alternatives by {points}: {len(self.alternatives)} interpretations, "
            f"{len(self.answers)} answers>"
        )


def _alone(
    some: tuple[Alternative, ...], others: tuple[Alternative, ...], most: int
) -> Iterator[str]:
    """Go through the points in which alone an alternative differs from another."""
    found: set[str] = set()
    for one in some:
        for other in others:
            differ = [
                id_
                for id_, key in one.chosen.items()
                if other.chosen.get(id_, key) != key
            ]
            found.update(differ if len(differ) == 1 else ())
            if len(found) == most:
                break
    yield from found
