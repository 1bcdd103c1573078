"""Cells of a report: persons, shares, numbers, or the reason why there is none."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TypeAlias, assert_never

from reintegra.arguments import check_arguments
from reintegra.outcomes.measuring.rendering import percent
from reintegra.programmes.shared.money import grosze
from reintegra.reading.text import csv_text as sheets
from reintegra.reading.text.numbers import money, number
from reintegra.values import frozen
from reintegra.values.text import Language, Text, in_language


@check_arguments
@frozen(repr=False)
class Persons:
    """A count together with the persons counted, so that small counts can be hidden.

    Attributes:
        ids: The ids of the persons counted.
        unknown: The ids of those of whom it is not known whether they count.
    """

    ids: frozenset[str]
    unknown: frozenset[str] = frozenset()

    @property
    def count(self) -> int:
        """How many are counted."""
        return len(self.ids)

    @property
    def possible(self) -> frozenset[str]:
        """The ids of all persons who count or may count."""
        return self.ids | self.unknown

    def __and__(self, other: Persons) -> Persons:
        sure = self.ids & other.ids
        return Persons(sure, (self.possible & other.possible) - sure)

    def __sub__(self, other: Persons) -> Persons:
        sure = self.ids - other.possible
        return Persons(sure, self.possible - other.ids - sure)

    def __repr__(self) -> str:
        return f"<Persons {self.count}, {len(self.unknown)} not known>"


@frozen
class PersonCount:
    """A count without the ids of the persons.

    Attributes:
        count: How many are counted.
        unknown: Of how many it is not known whether they count.
    """

    count: int
    unknown: int


@check_arguments
@frozen
class Share:
    """The share of some persons in others.

    Attributes:
        part: The numerator: those of *of* who count.
        of: The denominator.
    """

    part: Persons
    of: Persons

    @property
    def value(self) -> Fraction | None:
        """The share, exactly; ``None`` for 0 of 0, which is not defined."""
        return Fraction(self.part.count, self.of.count) if self.of.ids else None


class Blank(Enum):
    """The reason why there is no number in a cell."""

    NOT_KNOWN = Text("nie wiadomo", "not known")
    NOT_DEFINED = Text("nie określono (0 z 0)", "not defined (0 of 0)")
    HIDDEN = Text("·", "·")

    def text(self, lang: Language) -> str:
        """The reason in one of the languages."""
        return in_language(self.value, lang)


Cell: TypeAlias = Persons | PersonCount | Share | Fraction | Decimal | int | Blank
"""A cell: a number given as ``int`` is a count, as ``Decimal`` an amount in złoty."""


def cell_text(cell: Cell, lang: Language) -> str:
    """Return a cell as text."""
    match cell:
        case Persons():
            return cell_text(PersonCount(cell.count, len(cell.unknown)), lang)
        case PersonCount():
            doubt = f" ({Blank.NOT_KNOWN.text(lang)}: {cell.unknown})"
            return f"{cell.count}{doubt if cell.unknown else ''}"
        case Share():
            return cell_text(_value(cell), lang)
        case Fraction():
            return percent(cell, lang)
        case Decimal():
            return money(grosze(cell), lang)
        case int():
            return number(cell, lang)
        case Blank():
            return cell.text(lang)
        case _:
            assert_never(cell)


def cell_value(cell: Cell, lang: Language) -> sheets.Cell:
    """Return a cell as a value of a spreadsheet: numbers stay numbers."""
    match cell:
        case Persons() | PersonCount():
            return cell.count
        case int() | Decimal():
            return cell
        case _:
            return cell_text(cell, lang)


def unknown_count(cell: Cell) -> int | None:
    """Return for how many persons it is not known, ``None`` for other cells."""
    match cell:
        case Persons():
            return len(cell.unknown)
        case PersonCount():
            return cell.unknown
        case _:
            return None


def _value(share: Share) -> Fraction | Blank:
    return Blank.NOT_DEFINED if share.value is None else share.value
