"""Which form a type has: read off the annotations of its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeAlias, TypeVar, Union, get_args, get_origin

import attrs

from reintegra.arguments import meaning
from reintegra.errors import ReintegraError
from reintegra.exchange import forms, written
from reintegra.exchange.answers import ANSWERS, Asked
from reintegra.exchange.containers import ByKey, InOrder, Several
from reintegra.exchange.forms import Choice, Form
from reintegra.exchange.one_of import OneOf
from reintegra.exchange.records import Fact, Record, type_name
from reintegra.exchange.references import (
    INTERPRETATIONS,
    Applied,
    Lost,
    Named,
    VersionOf,
    Worded,
)
from reintegra.exchange.refusals import Refusal
from reintegra.grammar.facts import label, labels
from reintegra.parameters.dated_day import MonthDay
from reintegra.values.units import Grosze, Minutes

_SINGLE: dict[Any, Callable[[], Form]] = {
    NoneType: forms.Nothing,
    bool: forms.Flag,
    int: forms.Whole,
    Minutes: lambda: forms.Whole(0, forms.GREATEST, Minutes),
    str: forms.Text,
    date: lambda: written.DAY,
    Decimal: lambda: written.DECIMAL,
    Grosze: lambda: written.MONEY,
    Fraction: lambda: written.FRACTION,
    float: lambda: written.FLOAT,
    timedelta: lambda: written.LENGTH,
}
_NAMED = {
    "Act", "Catalogue", "Checklist", "DatedDay", "Denominator", "Duty", "Formula",
    "Limit", "MetricSpec", "OpenPoint", "Parameter", "Protection", "Rule", "Sorting",
}  # fmt: skip
"""Classes whose values are the library's own, each with a name."""


Scalar: TypeAlias = bool | int | str | Fraction | Decimal | MonthDay | None
"""What a number of the law can be, where its type leaves it open."""


class NoFormError(Exception):
    """A type whose values are no data: what sentences of law are made of."""


@cache
def form_of(hint: Any) -> Form:
    """Return the form of a type.

    Raises:
        NoFormError: Its values are no data.
    """
    if hint in _SINGLE:
        return _SINGLE[hint]()
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return OneOf([form_of(part) for part in parts])
    if origin is Literal:
        return Choice(parts)
    if origin is tuple and parts[1:] != (...,):
        return InOrder([form_of(part) for part in parts])
    kind = origin or hint
    if not isinstance(kind, type):
        raise NoFormError(str(hint))
    if issubclass(kind, ReintegraError):
        return Refusal(kind)
    if parts and issubclass(kind, Mapping):
        return ByKey(form_of(parts[0]), form_of(parts[1]))
    if parts and issubclass(kind, Iterable):
        return Several(form_of(parts[0]), frozenset if kind is frozenset else tuple)
    return _of_class(kind)


def _of_class(kind: type) -> Form:
    name = kind.__name__
    if issubclass(kind, Enum):
        return Choice.of(kind)
    special = _SPECIAL.get(type_name(kind)) or _SPECIAL.get(name)
    if special is not None:
        return special(kind)
    if any(one.__name__ in _NAMED for one in kind.__mro__):
        return Named(kind)
    words = kind.__module__.startswith(_WORDS) and name not in _VALUES
    if words or not attrs.has(kind):
        raise NoFormError(type_name(kind))
    return Record(kind, fields_of)


_WORDS = (
    "reintegra.grammar.",
    "reintegra.outcomes.metrics.spec",
    "reintegra.programmes.documents.catalogue",
    "reintegra.programmes.duties.model.",
    "reintegra.programmes.unemployed.grounds.",
    "reintegra.reading.record.trace",
)
"""Rooms of what sentences of law and trees of reasons are made of."""
_VALUES = ("LogDay", "Value")
"""What else is in the rooms of words."""
_SPECIAL: dict[str, Callable[[Any], Form]] = {
    "Interpretations": lambda _: INTERPRETATIONS,
    "AppliedInterpretation": lambda _: Applied(),
    "Version": lambda _: VersionOf(),
    "casebook.Case": Named,
    "Receipt": lambda _: _receipt(),
    "outcomes.ExclusionReason": Worded,
    "outcomes.Figure": lambda kind: OneOf([Record(kind, fields_of), _rate()]),
    "unemployed.Loss": lambda kind: Lost(kind, fields_of),
    **dict.fromkeys(ANSWERS, lambda kind: Asked(kind, form_of)),
}


def _rate() -> Form:
    from reintegra.outcomes.measuring.rate import Rate  # noqa: PLC0415 - if asked

    return form_of(Rate)


def _receipt() -> Form:
    from reintegra.exchange.receipt_form import ReceiptForm  # noqa: PLC0415 - if asked

    return ReceiptForm()


_FOLLOWS = {("unemployed.Loss", "ground")}
"""Fields that follow from others, and are not written."""


def fields_of(kind: Any) -> Iterator[tuple[attrs.Attribute[Any], Form]]:
    """Go through the fields of a class that say what a value is, each with its form."""
    facts, homes = dict(labels(kind)), tuple(one.__module__ for one in kind.__mro__)
    bound = _type_parameters(kind)
    for one in attrs.fields(kind):
        if one.name in facts:
            yield one, Fact(label(one))
        elif one.init and one.eq and (type_name(kind), one.name) not in _FOLLOWS:
            yield one, form_of(_filled(meaning(one.type, homes), bound))


def _type_parameters(kind: type) -> dict[Any, Any]:
    """Return what stands for the type variables of the classes that it is made of."""
    found: dict[Any, Any] = {}
    for one in kind.__mro__:
        for base in vars(one).get("__orig_bases__", ()):
            names = getattr(get_origin(base), "__parameters__", ())
            found.update(zip(names, get_args(base), strict=False))
    return found


def _filled(hint: Any, bound: Mapping[Any, Any]) -> Any:
    if isinstance(hint, TypeVar):
        several = Union[hint.__constraints__] if hint.__constraints__ else Scalar  # noqa: UP007 - of a tuple
        return bound.get(hint, hint.__bound__) or several
    parts = get_args(hint)
    if not parts or get_origin(hint) is Literal:
        return hint
    filled = tuple(_filled(one, bound) for one in parts)
    if filled == parts:
        return hint
    origin: Any = get_origin(hint)
    return Union[filled] if origin in (Union, UnionType) else origin[filled]  # noqa: UP007 - of a tuple
