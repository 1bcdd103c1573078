"""Target groups, goals, results and breakdowns, as a text states them.

Goals and results are different types: a planned number is no result.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import TypeAlias

from attrs import evolve, field
from attrs.converters import optional

from reintegra.arguments import check_arguments
from reintegra.errors import FactError
from reintegra.grammar.facts import count
from reintegra.people.numerals import Bound, Numeral
from reintegra.projects.amounts import ABOUT, Share, exact_share, stated_share
from reintegra.projects.fields import as_tuple, facts_of_person, name_among
from reintegra.projects.head_counts import (
    Persons,
    check_count,
    head_count,
    read_count,
    shares,
)
from reintegra.values import frozen
from reintegra.values.mappings import pairs

COUNTED = ("planned", "recruited", "enrolled", "starters", "finished", "followed_up")
"""The denominators of a stated share, by the names of `Counts`."""


@check_arguments
@frozen(kw_only=True)
class Target:
    """The target group of a project (*grupa docelowa*).

    Attributes:
        pl: In the words of the text.
        en: In English.
        requires: Facts of a person that the text requires.
        persons: How many persons the text states.
    """

    pl: str
    en: str
    requires: tuple[str, ...] = field(
        default=(), converter=as_tuple, validator=facts_of_person
    )
    persons: int | None = head_count("osoby", "persons")


@check_arguments
@frozen(kw_only=True)
class Goal:
    """A goal of a project; never a result (*cel*).

    Attributes:
        pl: In the words of the text.
        en: In English.
        persons: For how many persons; ``None`` where the text does not state it.
        window_days: After how many days it is measured; ``None`` where the text does
            not state it.
    """

    pl: str
    en: str
    persons: int | None = head_count("osoby", "persons")
    window_days: int | None = count("dni", "days", unit="days", high=3660)


def _stated(given: Share | Numeral) -> Numeral:
    """Read a share with its precision; a whole number is one of whole percents."""
    found = given if isinstance(given, Numeral) else stated_share(given)
    return evolve(found, step=Fraction(1, 100)) if found.step == 1 else found


@check_arguments
@frozen(kw_only=True)
class Result:
    """A result of a project; never a goal (*rezultat*).

    Attributes:
        pl: In the words of the text.
        en: In English.
        persons: The numerator; ``None`` where the text states no number.
        of: The denominator.
        denominator: What the denominator counts: one of `COUNTED`.
        stated: The share as the text states it, such as ``"60 %"`` or ``"ok. 60 %"``:
            right to half a unit of its last digit, *about* to 1.5 percent points.
        within: The largest difference, where it is not the precision of the text.

    Raises:
        AmountError: A share that is none, or text that is no number of persons.
        FactError: A number of persons that cannot be.
        UnknownNameError: A denominator that is none.

    >>> Result(pl="", en="", persons=9, of=50, stated="18.4 %").agrees
    False
    """

    pl: str
    en: str
    persons: Persons | None = field(
        default=None, converter=read_count, validator=check_count
    )
    of: Persons | None = field(
        default=None, converter=read_count, validator=check_count
    )
    denominator: str = field(default="enrolled", validator=name_among(COUNTED))
    stated: Numeral | None = field(default=None, converter=optional(_stated))
    within: Fraction | None = field(default=None, converter=optional(exact_share))

    @property
    def share(self) -> Fraction | None:
        """The exact share; ``None`` where a number is not known, or *of* is 0."""
        if not isinstance(self.persons, int) or not isinstance(self.of, int):
            return None
        return Fraction(self.persons, self.of) if self.of else None

    @property
    def agrees(self) -> bool | None:
        """Whether the stated share is the one computed.

        ``None`` where one is not known, or where bounds of persons leave it open.
        """
        stated, part, whole = self.stated, self.persons, self.of
        if stated is None or part is None or whole is None or whole == 0:
            return None
        least, most = shares(part, whole)
        answers = {self._means(stated, share) for share in (least, most)}
        apart = most <= stated.value or stated.value <= least
        if answers == {False}:
            return False if apart else None
        return True if answers == {True} else None

    def _means(self, stated: Numeral, share: Fraction) -> bool | None:
        """Whether the stated share can mean this share."""
        within = ABOUT if stated.bound is Bound.ABOUT else None
        within = within if self.within is None else self.within
        if within is None:
            return stated.allows(share)
        return abs(share - stated.value) <= within


Parts: TypeAlias = Mapping[str, int] | Iterable[tuple[str, int]]


def _pairs(given: Parts) -> tuple[tuple[str, int], ...]:
    return tuple(pairs(given))


@check_arguments
@frozen
class Breakdown:
    """A count split into parts that do not overlap (*podział*).

    Attributes:
        of: What is split: one of `COUNTED`.
        parts: The parts as pairs of a label and a number of persons; a mapping of
            labels to numbers makes them too.

    Raises:
        FactError: A part that is no count, or two of one label.

    >>> Breakdown("recruited", {"woman": 15, "man": 5}).total
    20
    """

    of: str = field(validator=name_among(COUNTED))
    parts: tuple[tuple[str, int], ...] = field(converter=_pairs)

    def __attrs_post_init__(self) -> None:
        """Refuse parts that are no counts, and two of one label."""
        seen: set[str] = set()
        for label, number in self.parts:
            if number < 0:
                raise FactError(self.of, label, number, "a whole number, 0 or more")
            if label in seen:
                raise FactError(self.of, label, number, "each label once")
            seen.add(label)

    @property
    def total(self) -> int:
        """The sum of the parts."""
        return sum(number for _, number in self.parts)
