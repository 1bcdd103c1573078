"""Values that refer to one part many times: compared and pickled part by part once.

A line of a statement is said once and referred to by many others; a tree of such
references is far larger than what it is made of. So nothing here walks the tree: two
values are compared pair by pair, each pair once, and pickled as a list of their parts,
in which a part that is referred to is a number. Neither goes deeper into the stack for
a deeper tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from reintegra.values.names import name_of, named
from reintegra.values.records import frozen, held, made

__all__ = ["node", "same", "shared"]

T = TypeVar("T")


def shared(cls: type[T]) -> type[T]:
    """Compare and pickle the values of a frozen class in time linear in their parts.

    To be written above ``@frozen``. The class keeps its hash (``cache_hash=True``).
    """
    cls.__eq__ = same  # type: ignore[method-assign]  # of any two values
    cls.__reduce__ = _reduce  # type: ignore[method-assign]
    return cls


if TYPE_CHECKING:
    from attrs import frozen as node
else:

    def node(cls: type) -> type:
        """Make a frozen class of the grammar, whose values are shared.

        The class is made in half the time of ``@shared`` above ``@frozen``, and there
        are many to import: it has no slots, and nothing is generated for comparing.
        """
        made_of = shared(frozen(cls, slots=False, eq=False))
        made_of._keeps_hash_of = tuple(  # noqa: SLF001
            one.name for one in made_of.__attrs_attrs__ if one.hash is not False
        )
        made_of.__hash__ = _kept_hash
        return made_of


def _kept_hash(self: Any) -> int:
    """Return the hash of a value, computed once from those of its fields."""
    own: dict[str, Any] = self.__dict__
    found: int | None = own.get("_hash")
    if found is None:
        values = (getattr(self, name) for name in self._keeps_hash_of)
        found = own["_hash"] = hash((type(self).__qualname__, *values))
    return found


def _is_shared(value: object) -> bool:
    return type(value).__eq__ is same


def same(self: object, other: object) -> Any:
    """Whether two values of shared classes are equal, field by field."""
    if type(self) is not type(other):
        return NotImplemented
    ahead, seen = [(self, other)], set[tuple[int, int]]()
    while ahead:
        one, two = ahead.pop()
        if one is two or (id(one), id(two)) in seen:
            continue
        if _is_shared(one) and type(one) is type(two):
            seen.add((id(one), id(two)))
            ahead.extend(zip(held(one), held(two), strict=True))
        elif type(one) is tuple and type(two) is tuple and len(one) == len(two):
            ahead.extend(zip(one, two, strict=True))
        elif one != two:
            return False
    return True


class _Part(NamedTuple):
    """A part that stands in the list, by its place."""

    place: int


def _reduce(self: object) -> tuple[Any, ...]:
    home = name_of(self)
    return (named, home) if home else (_rebuilt, (_listed(self),))


def _listed(value: object) -> tuple[tuple[type, tuple[object, ...]], ...]:
    """List the parts of *value*, each after those it refers to, itself the last."""
    places, found = dict[int, int](), list[tuple[type, tuple[object, ...]]]()
    ahead = [value]
    while ahead:
        node = ahead[-1]
        fields = held(node)
        below = [part for part in _parts(fields) if id(part) not in places]
        if below and id(node) not in places:
            ahead.extend(below)
            continue
        ahead.pop()
        if id(node) not in places:
            found.append((type(node), tuple(_pointed(one, places) for one in fields)))
            places[id(node)] = len(found) - 1
    return tuple(found)


def _parts(values: tuple[object, ...]) -> Iterator[object]:
    """Go through what is listed; a constant of the library is pickled by name."""
    for value in values:
        if type(value) is tuple:
            yield from _parts(value)
        elif _is_shared(value) and name_of(value) is None:
            yield value


def _pointed(value: object, places: dict[int, int]) -> object:
    if type(value) is tuple:
        return tuple(_pointed(one, places) for one in value)
    place = places.get(id(value))
    return value if place is None else _Part(place)


def _rebuilt(listed: tuple[tuple[type[Any], tuple[object, ...]], ...]) -> object:
    """Make a value from the list of its parts."""
    found: list[object] = []
    for kind, fields in listed:
        found.append(made(kind, (_filled(one, found) for one in fields)))
    return found[-1]


def _filled(value: object, found: list[object]) -> object:
    match value:
        case _Part(place):
            return found[place]
        case tuple():
            return tuple(_filled(one, found) for one in value)
        case _:
            return value
