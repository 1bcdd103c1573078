"""Annotations as tests: whether a value is what a type says, parts included.

A whole number is no `bool`, a day no `datetime`, and a text no container of letters.
"""

from __future__ import annotations

from collections.abc import (
    Callable,
    Collection,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from collections.abc import (
    Set as AbstractSet,
)
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import islice, repeat
from numbers import Number, Rational
from types import NoneType, UnionType
from typing import Any, Literal, TypeAlias, TypeVar, Union, get_args, get_origin

from reintegra.errors import (
    AmountError,
    ArgumentError,
    PeriodError,
    ReintegraError,
    UnknownNameError,
    shown,
)

Test: TypeAlias = Callable[[Any], Any]
"""Returns the value, an iterator as a tuple of its parts; raises `Misfit`."""

_WORDS = {
    NoneType: "None",
    bool: "True or False",
    int: "a whole number",
    float: "a number",
    str: "text",
    date: "a datetime.date",
    Rational: "a Fraction",
    timedelta: "a timedelta",
    Callable: "a function",
}
_NOT: dict[Any, Any] = {int: bool, float: bool, date: datetime}
_CONTAINERS = {Collection, Iterable, Sequence, AbstractSet, frozenset, list, set, tuple}
_MOST = 1_000_000
"""The most parts of what does not tell how many it has."""
_NUMBERS = {int, Decimal, Fraction}
_TESTED = {*_CONTAINERS, *_NUMBERS}
_PLACES = 100
"""The most places before or after the point of a number that may come."""
_BITS = 400
LARGE = 1 << _BITS
_AMOUNTS = {Decimal, Fraction, timedelta}
_OF_AMOUNTS = {*_AMOUNTS, int, float, str}
_OF_DAYS = ("datetime", "reintegra.law.periods")


class Misfit(Exception):  # noqa: N818 - caught at once, and raised as a ReintegraError
    """A value that is not what a type says.

    Attributes:
        got: What came.
        hint: The type.
        place: Where in the argument it is, such as ``[0]``; empty for all of it.
    """

    def __init__(self, got: object, hint: Any, place: str = "") -> None:
        self.got, self.hint, self.place = got, hint, place
        super().__init__()

    def within(self, place: str) -> Misfit:
        """Return it as found in a part of a container."""
        return Misfit(self.got, self.hint, f"[{place}]{self.place}")

    def error(self, where: str, name: str) -> ReintegraError:
        """Return the error to raise for the argument *name* of *where*."""
        kinds = set(_kinds(self.hint)) - {NoneType}
        expected, at = words(self.hint), f"{name}{self.place}"
        if not small(self.got):
            expected += f", of at most {_PLACES} places"
        if get_origin(self.hint) is Literal and isinstance(self.got, str):
            known = map(str, get_args(self.hint))
            return UnknownNameError(at, self.got, known, where=where)
        if kinds & _AMOUNTS and kinds <= _OF_AMOUNTS:
            return AmountError(where=where, name=at, got=self.got, expected=expected)
        if int not in kinds and any(kind.__module__ in _OF_DAYS for kind in kinds):
            return PeriodError(where=where, name=at, got=self.got, expected=expected)
        return ArgumentError(where, at, self.got, expected)


# -- words


_ROOMS = {"casebook", "disclosure", "frames", "outcomes", "parameters", "projects"}
"""Packages whose public names are called by the package: ``outcomes.measure``."""


def room(of: Any) -> str:
    """Return the room by which a public name is called: ``cis.``, or nothing."""
    parts = of.__module__.split(".")[1:]
    if parts[:1] == ["programmes"] and len(parts) > 2:  # noqa: PLR2004 - a room of its own
        return "" if of.__name__ == parts[1] else f"{parts[1]}."
    if parts[:2] == ["reading", "columns"]:
        return "frames."
    if parts and parts[0] in _ROOMS:
        return f"{parts[0]}."
    return ""


def words(hint: Any) -> str:
    """Return what would be right, in words."""
    origin, parts = get_origin(hint), get_args(hint)
    if hint in (Any, object):
        return "any kind"
    if origin in (Union, UnionType):
        *most, last = dict.fromkeys(_each_in_words(parts))
        return f"{', '.join(most)} or {last}"
    if origin is Literal:
        return " or ".join(map(repr, parts))
    if origin is tuple and parts[1:] != (...,):
        return f"({', '.join(map(words, parts))})"
    if _is_mapping(origin):
        return f"a mapping of {words(parts[0])} to {words(parts[1])}"
    if origin in _CONTAINERS:
        return f"several of {words(parts[0])}"
    return _named(origin or hint)


def _each_in_words(parts: Iterable[Any]) -> Iterator[str]:
    for part in parts:
        yield from ("True", "False") if part is bool else (words(part),)


def _named(kind: Any) -> str:
    if kind in _WORDS:
        return _WORDS[kind]
    name = room(kind) + kind.__name__
    return f"an {name}" if name[0] in "AEIOaeio" else f"a {name}"


def _is_mapping(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Mapping)


def _kinds(hint: Any) -> Iterator[Any]:
    if get_origin(hint) in (Union, UnionType):
        for part in get_args(hint):
            yield from _kinds(part)
    else:
        yield get_origin(hint) or hint


# -- tests


@cache
def plain(hint: Any) -> frozenset[type]:
    """Return the classes whose own values need no test: those without parts."""
    return frozenset(
        kind
        for kind in _kinds(hint)
        if isinstance(kind, type) and kind not in _TESTED and not _is_mapping(kind)
    )


def whole(hint: Any) -> tuple[type, ...]:
    """Return the classes of whose values the class alone decides, subclasses included.

    Not so of numbers, which may be too large, nor of protocols and `Any`.
    """
    kinds = plain(hint) - {Any}
    return tuple(
        kind
        for kind in kinds
        if not issubclass(kind, Number) and not getattr(kind, "_is_protocol", False)
    )


@cache
def at_once(hint: Any) -> frozenset[type]:
    """Return the classes of which `fits_at_once` tells without a test."""
    return plain(hint) | ({int} & set(_kinds(hint)))


def fits_at_once(value: Any, kinds: AbstractSet[type]) -> bool:
    """Whether a value is of *kinds*, and no number beyond all counting."""
    kind = type(value)
    return kind in kinds and (kind is not int or -LARGE < value < LARGE)


def is_anything(hint: Any) -> bool:
    """Whether any value is what a type says."""
    if isinstance(hint, TypeVar):
        return is_anything(hint.__bound__ or object)
    return hint in (Any, object) or getattr(hint, "_is_protocol", False)


@cache
def test_of(hint: Any) -> Test:
    """Return the test of a type."""
    origin, parts = get_origin(hint), get_args(hint)
    if is_anything(hint):
        return anything
    if isinstance(hint, TypeVar):
        return test_of(hint.__bound__ or object)
    if origin in (Union, UnionType):
        return _one_of(hint, parts)
    if origin is Literal:
        return _test(hint, lambda value: isinstance(value, str) and value in parts)
    if origin is tuple and parts[1:] != (...,):
        return _in_order(hint, tuple(map(test_of, parts)))
    if _is_mapping(origin):
        return _mapping(hint, parts)
    if origin in _CONTAINERS:
        return _several(hint, origin, parts[0])
    return _kind(hint, origin or hint)


def anything(value: Any) -> Any:
    """Return any value as it is."""
    return value


def _test(hint: Any, fits: Callable[[Any], bool]) -> Test:
    def test(value: Any) -> Any:
        if fits(value):
            return value
        raise Misfit(value, hint)

    return test


def _kind(hint: Any, kind: Any) -> Test:
    not_these = _NOT.get(kind, ())
    kinds = (float, int) if kind is float else kind

    def fits(value: Any) -> bool:
        if type(value) is not kind and isinstance(value, not_these):
            return False
        return isinstance(value, kinds) and (kind not in _NUMBERS or small(value))

    return _test(hint, fits)


def small(number: Any) -> bool:
    """Whether a number can be counted with: looked at before anything is done to it."""
    match number:
        case Decimal():
            return number.is_finite() and abs(number.adjusted()) <= _PLACES
        case Fraction():
            return small(number.numerator) and small(number.denominator)
        case int():
            return number.bit_length() <= _BITS
        case _:
            return True


def _one_of(hint: Any, parts: Iterable[Any]) -> Test:
    tests = [test_of(part) for part in parts]

    def test(value: Any) -> Any:
        found = []
        for one in tests:
            try:
                return one(value)
            except Misfit as misfit:
                found.append(misfit)
        raise max(Misfit(value, hint), *found, key=lambda one: len(one.place))

    return test


def _in_order(hint: Any, tests: tuple[Test, ...]) -> Test:
    def test(value: Any) -> Any:
        if not isinstance(value, tuple | list) or len(value) != len(tests):
            raise Misfit(value, hint)
        return _each(tuple(value), tests)

    return test


def _several(hint: Any, origin: Any, part: Any) -> Test:
    kinds = (tuple, list) if origin is tuple else origin
    one, easy = test_of(part), plain(part)
    tuples = issubclass(tuple, kinds)

    def test(value: Any) -> Any:
        if tuples and type(value) is tuple and easy.issuperset(map(type, value)):
            return value  # what most are
        if isinstance(value, str | bytes) or not isinstance(value, kinds):
            raise Misfit(value, hint)
        if isinstance(value, Collection) and (
            origin is not tuple or type(value) is tuple
        ):
            if easy.issuperset(map(type, value)):
                return value
            return _each(value, repeat(one))
        kept = tuple(islice(value, _MOST + 1))
        if len(kept) > _MOST:
            raise Misfit(value, hint)
        return _each(kept, repeat(one))

    return test


def _each(value: Any, tests: Iterable[Test]) -> Any:
    """Test the parts of a container; return it, or a tuple of what they became."""
    found, same = [], True
    for place, (test, part) in enumerate(zip(tests, value, strict=False)):
        try:
            fitting = test(part)
        except Misfit as misfit:
            raise misfit.within(str(place)) from None
        same = same and fitting is part
        found.append(fitting)
    return value if same else tuple(found)


def _mapping(hint: Any, parts: tuple[Any, Any]) -> Test:
    of_key, of_value = (test_of(part) for part in parts)
    keys, values = (plain(part) for part in parts)

    def test(value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise Misfit(value, hint)
        if keys.issuperset(map(type, value)) and values.issuperset(
            map(type, value.values())
        ):
            return value
        found, same = {}, True
        for key, part in value.items():
            try:
                fitting = of_value(part)
                found[of_key(key)] = fitting
            except Misfit as misfit:
                raise misfit.within(shown(key)) from None
            same = same and fitting is part
        return value if same else found

    return test
