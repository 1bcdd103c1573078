"""What a text says of a project: for whom, what it wants, what came of it.

Goals and results are kept apart: a number that was planned is no result.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from attrs import field, frozen
from attrs.converters import optional

from reintegra.errors import FactError
from reintegra.grammar.facts import count
from reintegra.outcomes.amounts import exact_share
from reintegra.outcomes.declared import facts_of_person, head_count, listed, one_of

COUNTED = ("planned", "recruited", "enrolled", "starters", "finished", "followed_up")
"""What a figure can be a share of, by the names of `Counts`."""


@frozen(kw_only=True)
class Target:
    """For whom a project says it is (*grupa docelowa*).

    Attributes:
        pl: In the words of the text.
        en: In English.
        requires: Facts of a person that the words ask for.
        persons: How many the text says they are.
    """

    pl: str
    en: str
    requires: tuple[str, ...] = field(
        default=(), converter=listed, validator=facts_of_person
    )
    persons: int | None = head_count("osoby", "persons")


@frozen(kw_only=True)
class Goal:
    """What a project wants; never a result (*cel*).

    Attributes:
        pl: In the words of the text.
        en: In English.
        persons: For how many, where the text says so.
        window_days: After how many days it is looked at; ``None`` where the text does
            not say, so that whoever measures it must.
    """

    pl: str
    en: str
    persons: int | None = head_count("osoby", "persons")
    window_days: int | None = count("dni", "days", unit="days", high=3660)


@frozen(kw_only=True)
class Result:
    """What a text says came of a project; never a goal (*rezultat*).

    Attributes:
        pl: In the words of the text.
        en: In English.
        persons: How many; ``None`` where the text gives no number.
        of: Of how many.
        denominator: Who these are: one of `COUNTED`.
        stated: The share as the text states it, such as ``"60 %"``.
        within: How far the stated share may be from the computed one: half a percent
            point for a whole percentage, more where the text says *about*.
    """

    pl: str
    en: str
    persons: int | None = head_count("osoby", "persons")
    of: int | None = head_count("spośród", "of")
    denominator: str = field(default="enrolled", validator=one_of(COUNTED))
    stated: Fraction | None = field(default=None, converter=optional(exact_share))
    within: Fraction = field(default=Fraction(1, 200), converter=exact_share)

    @property
    def share(self) -> Fraction | None:
        """The exact share; ``None`` where a number is not known, or *of* is 0."""
        if self.persons is None or not self.of:
            return None
        return Fraction(self.persons, self.of)


def _pairs(given: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(given.items())


@frozen
class Breakdown:
    """A count split into parts that do not overlap (*podział*).

    Attributes:
        of: What is split: one of `COUNTED`.
        parts: The parts, given as a mapping of labels to numbers of persons.

    Raises:
        FactError: A part that is no count.

    >>> Breakdown("recruited", {"woman": 15, "man": 5}).total
    20
    """

    of: str = field(validator=one_of(COUNTED))
    parts: tuple[tuple[str, int], ...] = field(converter=_pairs)

    def __attrs_post_init__(self) -> None:
        """Refuse parts that are no counts."""
        for label, number in self.parts:
            if type(number) is not int or number < 0:
                raise FactError(self.of, label, number, "a whole number, 0 or more")

    @property
    def total(self) -> int:
        """The sum of the parts."""
        return sum(number for _, number in self.parts)
