"""Arguments of public functions and classes: refused at once where they are wrong.

What is right stands in the annotations. `check_arguments` holds against them what
comes, down to the parts of its containers, and says where, what came, and what would
be right. What a type cannot say, such as a least number, stays with each function.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property, reduce, wraps
from importlib import import_module
from inspect import CO_VARARGS, CO_VARKEYWORDS, unwrap
from itertools import chain, islice
from operator import or_
from types import FunctionType, NoneType, SimpleNamespace
from typing import Any, TypeVar, get_type_hints

import attrs

from reintegra.annotations import (
    LARGE,
    Misfit,
    Test,
    at_once,
    fits_at_once,
    is_anything,
    room,
    test_of,
    whole,
)
from reintegra.errors import ArgumentError, ReintegraError, located, nearest

T = TypeVar("T", bound=Callable[..., Any])
Hints = Callable[[], Mapping[str, Any]]
Quick = list[tuple[int, set[type]]]
"""Places of arguments, each with the classes whose own values need no test."""

_OPERATORS = {"__add__", "__contains__", "__getitem__"}


class _OfFact:
    """What stands for ``Attribute[…]``, which only type checkers can read."""

    def __class_getitem__(cls, _: object) -> type[attrs.Attribute[Any]]:
        return attrs.Attribute


_LOCAL = {"Attribute": _OfFact}
NAMES: dict[str, Any] = {}
"""Names that an alias refers to by text, wherever it is used."""
LATE: dict[str, str] = {}
"""Names that only type checkers import, each with the module that has it."""


def check_arguments(of: T) -> T:
    """Let a public function, or an attrs class with its methods, check its arguments.

    An iterator is read once, into a tuple. An argument of another name is refused with
    the nearest right ones; a missing one stays Python's own `TypeError`.

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
    asked = unwrap(vars(kind)["__init__"]).__annotations__
    homes = tuple(home.__module__ for home in kind.__mro__)
    for one in attrs.fields(kind):
        names = _names(one.converter)
        if not names:
            yield one.alias, meaning(one.type, homes)
        else:
            hint = asked.get(one.alias, object)
            yield one.alias, _evaluated(hint, homes[:1], names)


def _names(converter: object) -> Mapping[str, Any]:
    """Return the names that the annotations of a converter may use."""
    found: Any = unwrap(converter) if callable(converter) else None
    if not isinstance(found, FunctionType):
        return {}
    inside = (cell.cell_contents for cell in found.__closure__ or ())
    names = (_names(one) for one in inside)  # of what `attrs.converters.optional` wraps
    return {**found.__globals__, **dict(chain.from_iterable(n.items() for n in names))}


def _hints(function: Any) -> dict[str, Any]:
    """Return what the annotations of the arguments of a function stand for.

    They are those of the function itself: from Python 3.14 on, what wraps it has none
    of those that attrs or `functools.cache` leave.
    """
    homes = (function.__module__,)
    return {
        name: meaning(hint, homes)
        for name, hint in unwrap(function).__annotations__.items()
        if name != "return"
    }


@cache
def meaning(hint: Any, homes: tuple[str, ...]) -> Any:
    """Return what an annotation stands for in some modules, the first one first.

    Most are a class, or a few with ``|`` between them: their names are looked up, as
    evaluating them takes far longer.
    """
    words = hint.split(" | ") if isinstance(hint, str) else ()
    kinds = [_named(word, homes) for word in words]
    if kinds and all(isinstance(kind, type) for kind in kinds):
        return reduce(or_, kinds)
    return _evaluated(hint, homes)


def _named(word: str, homes: tuple[str, ...]) -> Any:
    """Return what a name stands for, ``None`` where it is no name."""
    if word == "None":
        return NoneType
    known = (vars(sys.modules[home]) for home in homes)
    for names in (_LOCAL, *known, NAMES, vars(builtins)):
        if word in names:
            return names[word]
    return getattr(import_module(LATE[word]), word) if word in LATE else None


def _evaluated(
    hint: Any, homes: tuple[str, ...], known: Mapping[str, Any] | None = None
) -> Any:
    names = dict(NAMES)
    for home in reversed(homes):
        names.update(vars(sys.modules[home]))
    alone = SimpleNamespace(__annotations__={"it": hint})
    return get_type_hints(alone, names | dict(known or {}), _LOCAL)["it"]


# -- a call


class _Asked:
    """What is asked of one argument.

    Attributes:
        name: Its name.
        anything: Whether any value will do.
        plain: Classes whose own values need no test, `int` if it is not large.
    """

    def __init__(self, name: str, hint: Any = object) -> None:
        self.name, self._hint = name, hint
        self.anything, self.plain = is_anything(hint), set(at_once(hint))

    @cached_property
    def _test(self) -> Test:
        return test_of(self._hint)

    @cached_property
    def _whole(self) -> tuple[type, ...]:
        return whole(self._hint)

    def tested(self, value: Any) -> Any:
        """Test a value; of a subclass that fits, the next one needs no test.

        Raises:
            Misfit: It is not what is asked.
        """
        found = self._test(value)
        if isinstance(value, self._whole):
            self.plain.add(type(value))
        return found


NO_ARGUMENT = _Asked("")
"""What is asked of an argument that there is not."""
_NO_CLASS: set[type] = set()


class _Plan:
    """What is asked of the arguments of a function, in order and by name."""

    def __init__(self, function: Any, hints: Mapping[str, Any]) -> None:
        """Read the signature of *function*, with what its annotations stand for."""
        code = getattr(function, "__wrapped__", function).__code__
        names = iter(code.co_varnames)
        asked = (_Asked(one, hints.get(one, object)) for one in names)
        self.ordered = tuple(islice(asked, code.co_argcount))
        named = (*self.ordered, *islice(asked, code.co_kwonlyargcount))
        self.named = {one.name: one for one in named}
        self.rest = next(asked) if code.co_flags & CO_VARARGS else NO_ARGUMENT
        self.others = next(asked) if code.co_flags & CO_VARKEYWORDS else NO_ARGUMENT

    def quick(self, given: int) -> Quick | None:
        """Return what is asked of so many in order, ``None`` where a plan is needed."""
        if given > len(self.ordered) or not self.others.anything:
            return None
        asked = enumerate(self.ordered[:given])
        return [(at, one.plain) for at, one in asked if not one.anything]

    def plain_by_name(self) -> Iterator[tuple[str, set[type] | None]]:
        """Go through what is asked of arguments given by name, ``None`` for nothing."""
        for name, one in self.named.items():
            yield name, None if one.anything else one.plain

    def by_name(self, name: str, value: object, where: str) -> _Asked:
        """Return what is asked of the argument of a name.

        Raises:
            ArgumentError: There is no argument of that name.
        """
        found = self.named.get(name, self.others)
        if found is NO_ARGUMENT:
            known = [one for one in self.named if one != "self"]
            right = " or ".join(nearest(name, known) or known) or "none"
            raise ArgumentError(where, name, value, f"an argument called {right}")
        return found


def _all_plain(
    named: Mapping[str, Any], by_name: Mapping[str, set[type] | None]
) -> bool:
    """Whether no argument that is given by name needs a test, and all are known."""
    for name, value in named.items():
        kinds = by_name.get(name, _NO_CLASS)
        if kinds is not None and not fits_at_once(value, kinds):
            return False
    return True


def _checked(function: T, where: str, hints: Hints) -> T:  # noqa: C901 - one call, not three
    plan: _Plan | None = None

    def asked_of() -> _Plan:
        nonlocal plan
        plan = plan or _Plan(function, hints())
        return plan

    quick: dict[int, Quick | None] = {}
    by_name: dict[str, set[type] | None] = {}

    @wraps(function)
    def call(*given: Any, **named: Any) -> Any:
        try:
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
        except ReintegraError as error:
            located(error, where)
            raise

    def careful(given: tuple[Any, ...], named: dict[str, Any]) -> Any:
        plan, values, name = asked_of(), list(given), ""
        if len(given) not in quick:
            quick[len(given)] = plan.quick(len(given))
            by_name.update(plan.plain_by_name())
        try:
            for place, value in enumerate(given):
                asked = plan.ordered[place] if place < len(plan.ordered) else plan.rest
                if not (asked.anything or fits_at_once(value, asked.plain)):
                    name = asked.name
                    values[place] = asked.tested(value)
            for name, value in named.items():
                asked = plan.by_name(name, value, where)
                if not (asked.anything or fits_at_once(value, asked.plain)):
                    named[name] = asked.tested(value)
        except Misfit as misfit:
            raise misfit.error(where, name) from None
        return function(*values, **named)

    vars(call)["asked_of"] = asked_of
    return call  # type: ignore[return-value] # it has the signature of the function
