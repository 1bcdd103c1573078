"""Which of the law is looked at: a day or every day, an interpretation or each."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any, TypeAlias, TypeVar

from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import ByInterpretation, Formula, Parameter, Rule
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month
from reintegra.law.points import OpenPoint
from reintegra.law.status import LawStatus
from reintegra.law.timeline import Timeline, Version
from reintegra.values import frozen

T = TypeVar("T")
AnyRule: TypeAlias = "Rule | Formula | Sorting"


@frozen
class LawScope:
    """Which of the law is looked at.

    Attributes:
        on: The day whose law counts, ``None`` for every day.
        under: The interpretations of open points, ``None`` for each of them, and for
            unverified values too.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
        least: The first day that *known_on* may be, ``None`` for *on*: of a month, its
            first day.
    """

    on: date | None = None
    under: Interpretations | None = None
    known_on: date | None = None
    least: date | None = None

    def versions(self, law: Timeline[T]) -> tuple[Version[T], ...]:
        """Return the versions looked at, oldest first, those that say nothing too."""
        if self.on is None:
            return tuple(v for v in law.versions if v.known_by(self.known_on))
        found = law.find(self.on, self.known_on, least=self.least)
        return () if found is None else (found,)

    @property
    def of_every_day(self) -> LawScope:
        """The same law on every day, for what is read as of a day of its own."""
        return LawScope(None, self.under, self.known_on)

    def status(self, law: Timeline[Any]) -> LawStatus:
        """Tell whether the law looked at says something: of every day, the newest."""
        return law.status(self.on or date.max, self.known_on, least=self.least)

    def values(self, parameter: Parameter) -> tuple[Fraction, ...]:
        """Return the values of a parameter that may be used."""
        return tuple(
            Fraction(version.content)
            for version in self.versions(parameter.history)
            if version.content is not None and self.usable(version)
        )

    def usable(self, version: Version[Any]) -> bool:
        """Whether the value of a version may be used, unverified or not."""
        unverified = self.under is None or self.under.unverified
        return unverified or version.evidence is not Evidence.UNVERIFIED

    def applies(self, point: OpenPoint, key: str) -> bool:
        """Whether the interpretation *key* of *point* is looked at."""
        return self.under is None or self.under.of(point).interpretation.key == key

    def interpretations(self, node: ByInterpretation[T]) -> tuple[T, ...]:
        """Return what each interpretation looked at says."""
        return tuple(
            said for key, said in node.interpretations if self.applies(node.point, key)
        )


def law_scope(
    said: AnyRule,
    on: date | None = None,
    under: Interpretations | None = None,
    known_on: date | None = None,
) -> LawScope:
    """Look at the law that *said* is read by: of a month, that of its last day."""
    if on is not None and isinstance(said, Formula) and said.monthly:
        month = Month.of(on)
        return LawScope(month.last, under, known_on, month.first)
    return LawScope(on, under, known_on)
