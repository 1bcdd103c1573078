"""A mapping that cannot change, and so can be hashed, copied and pickled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NoReturn, TypeVar

from reintegra.values.reprs import cut

K = TypeVar("K")
V = TypeVar("V")


class FrozenMapping(dict[K, V]):
    """A dict that refuses to be changed.

    Two are equal where their keys and values are, in any order, as dicts are; so is a
    plain dict with the same keys and values.

    Raises:
        TypeError: Something would change it.

    >>> marks = FrozenMapping({"a": 1})
    >>> marks["a"], marks == {"a": 1}, marks in {marks}
    (1, True, True)
    """

    __slots__ = ()

    def __hash__(self) -> int:  # type: ignore[override]  # a dict has none
        return hash(frozenset(self.items()))

    def __repr__(self) -> str:
        return cut(super().__repr__())

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self),)

    def __copy__(self) -> FrozenMapping[K, V]:
        return self

    def __deepcopy__(self, memo: object) -> FrozenMapping[K, V]:
        return self

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        msg = "a frozen mapping cannot change: make a new one with dict(...)"
        raise TypeError(msg)

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = _refuse
    setdefault: Any = _refuse
    update: Any = _refuse


def pairs(given: Mapping[K, V] | Iterable[tuple[K, V]]) -> Iterable[tuple[K, V]]:
    """Return the pairs of a mapping, or pairs as they came."""
    if isinstance(given, Mapping):
        return given.items()  # pyright: ignore[reportReturnType] # a mapping of K to V
    return given  # pyright: ignore[reportReturnType] # no mapping any more


def frozen_mapping(found: Mapping[Any, Any]) -> Any:
    """Freeze *found*, as the converter of a field."""
    return FrozenMapping(found)
