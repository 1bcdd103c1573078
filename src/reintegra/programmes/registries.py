"""Every rule, formula, sorting and catalogue of the programmes, by its key.

They are collected from the public constants of the rooms; nothing is listed here. A
room is loaded when it is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, NoReturn, TypeVar

from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from reintegra.lazy_exports import exports
from reintegra.people.person import Person
from reintegra.programmes.documents.catalogue import Catalogue
from reintegra.values import FrozenMapping

_PACKAGE = "reintegra.programmes"
T = TypeVar("T", bound=Rule | Formula | Sorting | Catalogue)


class Registry(FrozenMapping[str, T]):
    """What the programmes have of one kind, by key; it cannot change.

    Attributes:
        kind: What the keys name, such as ``rule``.

    Raises:
        UnknownNameError: A key that there is not; the nearest are named.

    >>> rules()["psu.HOST"]
    Traceback (most recent call last):
        ...
    reintegra.errors.UnknownNameError: unknown rule 'psu.HOST' (known: psu.HOSTS)
    """

    __slots__ = ("kind",)

    def __init__(self, kind: str, found: Mapping[str, T]) -> None:
        super().__init__(found)
        self.kind = kind

    def __missing__(self, key: object) -> NoReturn:
        raise UnknownNameError(self.kind, str(key), self)

    def __reduce__(self) -> tuple[Any, ...]:
        return Registry, (self.kind, dict(self))


def rules() -> Registry[Rule]:
    """Return every rule by its key, sorted; every room is loaded.

    >>> rules()["kis.ELIGIBLE"].en
    'joining a social integration club (KIS)'
    """
    return _collected("rule", Rule)


def formulas() -> Registry[Formula]:
    """Return every formula by its key, sorted; every room is loaded."""
    return _collected("formula", Formula)


def sortings() -> Registry[Sorting]:
    """Return every sorting by its key, sorted; every room is loaded.

    >>> sortings()["cis.EFFECT"].en
    'effect of a day on the integration benefit'
    """
    return _collected("sorting", Sorting)


@check_arguments
def catalogues() -> Registry[Catalogue]:
    """Return every list of contents by its key, sorted; every room is loaded.

    >>> catalogues()["psu.PLAN"].en
    'yearly plan of needs for socially useful works'
    """
    return _collected("list of contents", Catalogue)


@cache
def rooms() -> dict[str, ModuleType]:
    """Return the rooms of the programmes by name; the calendar of duties is none."""
    public = (name for name, module in exports(_PACKAGE).items() if module == _PACKAGE)
    found = {name: import_module(f"{_PACKAGE}.{name}") for name in public}
    return {name: room for name, room in found.items() if hasattr(room, "NAME")}


@check_arguments
def joining_rules() -> Registry[Rule]:
    """Return who may join each programme, by its room, in the order of their law.

    Only the programmes whose rule speaks of persons are there; the others ask for
    records of their own.

    >>> list(joining_rules())
    ['cis', 'kis', 'psu', 'pai', 'reintegration']
    """
    asked = {name: getattr(room, "ELIGIBLE", None) for name, room in rooms().items()}
    found = {name: one for name, one in asked.items() if one and one.record is Person}
    by_law = sorted(found.items(), key=lambda one: one[1].law.versions[0].since)
    return Registry("programme to join", dict(by_law))


def _collected(what: str, kind: type[T]) -> Registry[T]:
    found = (one for room in rooms().values() for one in _constants(room))
    known = {one.key: one for one in found if isinstance(one, kind)}
    return Registry(what, dict(sorted(known.items())))


def _constants(room: ModuleType) -> tuple[Any, ...]:
    """List the public constants of a room."""
    names = (name for name in exports(room.__name__) if name.isupper())
    return tuple(getattr(room, name) for name in names)
