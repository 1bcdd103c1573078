"""Facts: the attrs fields of records, with labels, units and limits.

A record is a frozen attrs class whose fields are declared with `fact`, `count`,
`choice` or `day`. The fields are the words of the grammar; ``None`` stands for
*not known*. What cannot be is refused when the record is made.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any

import attrs
from attrs import Attribute

from reintegra.arguments import check_arguments
from reintegra.errors import FactError, FactTypeError, GrammarError, UnknownFactError
from reintegra.law.periods import FAR
from reintegra.values import frozen
from reintegra.values.units import UNITS

_KEY = "reintegra"
_FIRST, _LAST = date(1900, 1, 1), date.fromordinal(FAR.toordinal() - 1)


class Kind(Enum):
    """What a fact can be."""

    FLAG = "yes or no"
    COUNT = "a whole number"
    CHOICE = "one of a few names"
    DAY = "a day"


@check_arguments
@frozen
class Label:
    """What a fact is called and what it can be.

    Attributes:
        kind: Yes or no, a whole number, one of a few names, or a day.
        pl: The statute's own words.
        en: Their English.
        unit: Unit of a count, such as ``months``.
        low: Least possible count.
        high: Greatest possible count.
        names: The possible names of a choice, each with its Polish.
        source: Where the law speaks of it.
        first: First possible day.
        last: Last possible day.
        optional: Whether a frame may lack its column: then it is *not known*.
    """

    kind: Kind
    pl: str
    en: str
    unit: str = ""
    low: int = 0
    high: int = 0
    names: tuple[tuple[str, str], ...] = ()
    source: str = ""
    first: date = _FIRST
    last: date = _LAST
    optional: bool = False

    @property
    def expected(self) -> str:
        """What would be right, for errors and documentation."""
        match self.kind:
            case Kind.FLAG:
                return "True, False or None"
            case Kind.COUNT:
                unit = f" {self.unit}" if self.unit else ""
                return f"{self.low}–{self.high}{unit} or None"
            case Kind.CHOICE:
                return f"one of {', '.join(name for name, _ in self.names)} or None"
            case _:
                return f"a datetime.date from {self.first} to {self.last} or None"


@check_arguments
def label(fact: Attribute[Any]) -> Label:
    """Return what *fact* is called and can be.

    Raises:
        UnknownFactError: The field was not declared as a fact.
    """
    found = fact.metadata.get(_KEY)
    if isinstance(found, Label):
        return found
    raise UnknownFactError(fact.name, "the record", ())


@check_arguments
def labels(record: type) -> Iterator[tuple[str, Label]]:
    """Go through the facts of a record class, name and label."""
    for field in attrs.fields(record):
        if _KEY in field.metadata:
            yield field.name, field.metadata[_KEY]


@frozen
class _Check:
    """The validator of a fact: a class, as a function within another has no name."""

    kind: type

    def __call__(self, record: object, fact: Attribute[Any], value: object) -> None:
        if value is None:
            return
        said: Label = fact.metadata[_KEY]
        name = type(record).__name__
        exact = bool if said.kind is Kind.FLAG else self.kind
        if type(value) is not exact and not (exact is int and type(value) in UNITS):
            raise FactTypeError(name, fact.name, value, said.expected)
        if not _possible(said, value):
            raise FactError(name, fact.name, value, said.expected)


def _possible(said: Label, value: object) -> bool:
    match said.kind, value:
        case Kind.COUNT, int():
            return said.low <= value <= said.high
        case Kind.CHOICE, str():
            return value in dict(said.names)
        case Kind.DAY, date():
            return said.first <= value <= said.last
        case _:
            return True


@check_arguments
def checks(record: type, fact: Attribute[Any]) -> bool:
    """Whether records of a class are frozen, and hold *fact* as it was declared.

    Args:
        record: The class.
        fact: The fact, which may have been declared by another class.
    """
    own = {field.name: field for field in attrs.fields(record)}.get(fact.name)
    if own is None or not isinstance(own.validator, _Check):
        return False
    setter: Any = record.__setattr__
    frozen_class = setter is Label.__setattr__  # as any frozen attrs class has it
    return frozen_class and label(own) == label(fact)


def _field(said: Label, kind: type, default: object) -> Any:
    return attrs.field(default=default, validator=_Check(kind), metadata={_KEY: said})


@check_arguments
def fact(pl: str, en: str, source: str = "") -> Any:
    """Declare a fact that is so or not (``bool | None``).

    Args:
        pl: The statute's own words.
        en: Their English.
        source: Where the law speaks of it.
    """
    return _field(Label(Kind.FLAG, pl, en, source=source), bool, None)


@check_arguments
def count(  # noqa: PLR0913 - a count has two labels, a unit, two limits and a source
    pl: str,
    en: str,
    *,
    unit: str,
    high: int,
    low: int = 0,
    source: str = "",
    default: int | None = None,
) -> Any:
    """Declare a counted fact (``int | None``), from *low* to *high* inclusive.

    Args:
        pl: The statute's own words.
        en: Their English.
        unit: What is counted, such as ``months``.
        high: The greatest possible count.
        low: The least possible count.
        source: Where the law speaks of it.
        default: ``None`` for *not known*; 0 only where a count arises from nothing
            but the interpretation of an open point.
    """
    said = Label(Kind.COUNT, pl, en, unit, low, high, source=source)
    return _field(said, int, default)


@check_arguments
def choice(pl: str, en: str, names: dict[str, str], source: str = "") -> Any:
    """Declare a fact that is one of a few names (``str | None``).

    Args:
        pl: The statute's own words.
        en: Their English.
        names: The names, each with its Polish.
        source: Where the law speaks of it.
    """
    said = Label(Kind.CHOICE, pl, en, names=tuple(names.items()), source=source)
    return _field(said, str, None)


@check_arguments
def day(  # noqa: PLR0913 - a day has two labels, a source, two limits and a column
    pl: str,
    en: str,
    source: str = "",
    *,
    first: date = _FIRST,
    last: date = _LAST,
    optional: bool = False,
) -> Any:
    """Declare a fact that is a day (``datetime.date | None``).

    Args:
        pl: The statute's own words.
        en: Their English.
        source: Where the law speaks of it.
        first: The first possible day.
        last: The last possible day; registers write later ones where there is none.
        optional: Whether a frame may lack its column: then it is *not known*.

    Raises:
        GrammarError: *last* is before *first*.
    """
    if last < first:
        msg = f"{en}: got last day {last}, expected {first} or later"
        raise GrammarError(msg)
    said = Label(
        Kind.DAY, pl, en, source=source, first=first, last=last, optional=optional
    )
    return _field(said, date, None)
