"""Arguments of public functions and classes: refused at once where they are wrong.

What is right stands in the annotations. `check_arguments` holds against them what
comes, down to the parts of its containers, and says where, what came, and what would
be right. What a type cannot say, such as a least number, stays with each function.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache, wraps
from inspect import CO_VARARGS, CO_VARKEYWORDS, unwrap
from itertools import chain, islice
from types import FunctionType, SimpleNamespace
from typing import Any, TypeVar, get_type_hints

import attrs
from attrs import frozen

from reintegra.annotations import (
    LARGE,
    Misfit,
    Test,
    anything,
    at_once,
    fits_at_once,
    room,
    test_of,
    whole,
)

T = TypeVar("T", bound=Callable[..., Any])
Hints = Callable[[], Mapping[str, Any]]
Quick = list[tuple[int, set[type]]]
"""Places of arguments, each with the classes whose own values need no test."""

_OPERATORS = {"__add__", "__contains__", "__getitem__"}


class _OfFact:
    """What stands for ``Attribute[…]``, which only type checkers can read."""

    def __class_getitem__(cls, _: object) -> type[attrs.Attribute[Any]]:
        return attrs.Attribute


NAMES: dict[str, Any] = {}
"""Names that an alias refers to by text, wherever it is used."""


def check_arguments(of: T) -> T:
    """Let a public function, or an attrs class with its methods, check its arguments.

    An iterator is read once, into a tuple. A missing argument, or one of another name,
    stays Python's own `TypeError`.

    Args:
        of: A function, or a class; the class stands above its attrs decorator.

    Returns:
        The function with its checks, or the same class.
    """
    where = room(of) + of.__qualname__
    kind: object = of
    if isinstance(kind, type):
        _check_class(kind, where)
        return of
    return _checked(of, where, lambda: _hints(of))


def _check_class(kind: type, where: str) -> None:
    for name, member in list(vars(kind).items()):
        if not name.startswith("_") or name in _OPERATORS:
            _check_member(kind, name, member, f"{where}.{name}")
    made = vars(kind)["__init__"]
    checked = _checked(made, where, lambda: dict(_of_fields(kind)))
    setattr(kind, "__init__", checked)  # noqa: B010 - mypy would refuse the assignment


def _check_member(kind: type, name: str, member: object, where: str) -> None:
    if isinstance(member, FunctionType):
        setattr(kind, name, _checked(member, where, lambda: _hints(member)))
    elif isinstance(member, classmethod):
        inner = member.__func__
        checked = _checked(inner, where, lambda: _hints(inner))
        setattr(kind, name, classmethod(checked))


def _of_fields(kind: type) -> Iterator[tuple[str, Any]]:
    """Go through what the fields of an attrs class ask for, converters first."""
    asked, own = vars(kind)["__init__"].__annotations__, _hints(kind)
    for one in attrs.fields(kind):
        names = _names(one.converter)
        if not names:
            yield one.alias, own[one.name]
        else:
            said = {one.alias: asked.get(one.alias, object)}
            alone = SimpleNamespace(__annotations__=said, __module__=kind.__module__)
            yield from _hints(alone, names).items()


def _names(converter: object) -> Mapping[str, Any]:
    """Return the names that the annotations of a converter may use."""
    found: Any = unwrap(converter) if callable(converter) else None
    if not isinstance(found, FunctionType):
        return {}
    inside = (cell.cell_contents for cell in found.__closure__ or ())
    names = (_names(one) for one in inside)  # of what `attrs.converters.optional` wraps
    return {**found.__globals__, **dict(chain.from_iterable(n.items() for n in names))}


def _hints(of: Any, known: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Evaluate annotations by the names of the modules that they stand in."""
    homes = of.__mro__ if isinstance(of, type) else (of,)
    names = dict(NAMES)
    for home in reversed(homes):
        names.update(vars(sys.modules[home.__module__]))
    return get_type_hints(of, names | dict(known or {}), {"Attribute": _OfFact})


# -- a call


@frozen
class _Asked:
    """What is asked of one argument.

    Attributes:
        name: Its name.
        plain: Classes whose own values need no test, `int` if it is not large.
        whole: Classes of whose values the class alone decides, subclasses included.
        test: The test of any other value.
    """

    name: str
    plain: set[type]
    whole: tuple[type, ...]
    test: Test

    @classmethod
    def of(cls, name: str, hint: Any) -> _Asked:
        """Return what an annotation asks of the argument of a name."""
        return cls(name, set(at_once(hint)), whole(hint), test_of(hint))

    def tested(self, value: Any) -> Any:
        """Test a value; of a subclass that fits, the next one needs no test.

        Raises:
            Misfit: It is not what is asked.
        """
        found = self.test(value)
        if isinstance(value, self.whole):
            self.plain.add(type(value))
        return found


@frozen
class _Plan:
    """What is asked of the arguments of a function, in order and by name."""

    ordered: tuple[_Asked, ...]
    named: Mapping[str, _Asked]
    rest: _Asked
    others: _Asked

    def quick(self, given: int) -> Quick | None:
        """Return what is asked of so many in order, ``None`` where a plan is needed."""
        if given > len(self.ordered) or self.others.test is not anything:
            return None
        asked = enumerate(self.ordered[:given])
        return [(at, one.plain) for at, one in asked if one.test is not anything]

    def plain_by_name(self) -> Iterator[tuple[str, set[type]]]:
        """Go through what is asked of arguments given by name."""
        for name, one in self.named.items():
            if one.test is not anything:
                yield name, one.plain

    @classmethod
    def of(cls, function: Any, hints: Mapping[str, Any]) -> _Plan:
        """Read the signature of *function*, with what its annotations stand for."""
        code = getattr(function, "__wrapped__", function).__code__
        names = iter(code.co_varnames)
        asked = (_Asked.of(one, hints.get(one, object)) for one in names)
        ordered = tuple(islice(asked, code.co_argcount))
        named = (*ordered, *islice(asked, code.co_kwonlyargcount))
        none = _Asked("", set(), (), anything)
        rest = next(asked) if code.co_flags & CO_VARARGS else none
        others = next(asked) if code.co_flags & CO_VARKEYWORDS else none
        return cls(ordered, {one.name: one for one in named}, rest, others)


def _all_plain(named: Mapping[str, Any], by_name: Mapping[str, set[type]]) -> bool:
    """Whether no argument that is given by name needs a test."""
    for name, value in named.items():
        kinds = by_name.get(name)
        if kinds is not None and not fits_at_once(value, kinds):
            return False
    return True


def _checked(function: T, where: str, hints: Hints) -> T:
    @cache
    def asked_of() -> _Plan:
        return _Plan.of(function, hints())

    quick: dict[int, Quick | None] = {}
    by_name: dict[str, set[type]] = {}

    @wraps(function)
    def call(*given: Any, **named: Any) -> Any:
        asked = quick.get(len(given))
        if asked is not None:  # most calls, and within others
            for place, kinds in asked:
                kind = type(given[place])
                if kind not in kinds or (
                    kind is int and not -LARGE < given[place] < LARGE
                ):
                    break  # as `fits_at_once`, which takes as long again to call
            else:
                if not named or _all_plain(named, by_name):
                    return function(*given, **named)
        return careful(given, named)

    def careful(given: tuple[Any, ...], named: dict[str, Any]) -> Any:
        plan, values, name = asked_of(), list(given), ""
        if len(given) not in quick:
            quick[len(given)] = plan.quick(len(given))
            by_name.update(plan.plain_by_name())
        try:
            for place, value in enumerate(given):
                asked = plan.ordered[place] if place < len(plan.ordered) else plan.rest
                if not fits_at_once(value, asked.plain):
                    name = asked.name
                    values[place] = asked.tested(value)
            for name, value in named.items():
                asked = plan.named.get(name, plan.others)
                if not fits_at_once(value, asked.plain):
                    named[name] = asked.tested(value)
        except Misfit as misfit:
            raise misfit.error(where, name) from None
        return function(*values, **named)

    vars(call)["asked_of"] = asked_of
    return call  # type: ignore[return-value] # it has the signature of the function
