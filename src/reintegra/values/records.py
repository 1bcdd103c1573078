"""Frozen classes: `attrs.frozen`, with copies, pickles and a short ``repr``."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from reintegra.errors import UnknownFactError
from reintegra.values.names import name_of, named
from reintegra.values.reprs import limited, short_repr

__all__ = ["frozen", "held", "made"]

T = TypeVar("T")
_HASH = "_attrs_cached_hash"  # where attrs keeps the hash of ``cache_hash=True``


def made(kind: type[T], values: Iterable[object]) -> T:
    """Make a value of *kind* from the values of its fields, which were checked."""
    new = kind.__new__(kind)
    fields: tuple[attrs.Attribute[Any], ...] = kind.__attrs_attrs__  # type: ignore[attr-defined]  # *kind* is an attrs class
    for field, value in zip(fields, values, strict=True):
        object.__setattr__(new, field.name, value)
    if getattr(kind, "_keeps_hash", False):
        object.__setattr__(new, _HASH, None)
    return new


def held(value: Any) -> tuple[object, ...]:
    """Return the values of the fields of *value*, in order."""
    return tuple(getattr(value, field.name) for field in value.__attrs_attrs__)


def _reduce(self: object) -> tuple[Any, ...]:
    home = name_of(self)
    return (named, home) if home else (made, (type(self), held(self)))


def _itself(self: T, _: object = None) -> T:
    """Return the value itself: what cannot change needs no copy."""
    return self


def _name_unknown(kind: Any) -> None:
    """Let a record say which of its arguments is none of its facts."""
    init, known = kind.__init__, [one.alias for one in kind.__attrs_attrs__]

    @wraps(init)
    def call(self: object, /, *given: object, **facts: object) -> None:
        try:
            init(self, *given, **facts)
        except TypeError:
            for name in facts:
                if name not in known:
                    raise UnknownFactError(name, kind.__name__, known) from None
            raise

    kind.__init__ = call


if TYPE_CHECKING:
    from attrs import frozen
else:

    def frozen(cls: type | None = None, /, **options: Any) -> Any:
        """Make a frozen class, as `attrs.frozen` does, whose values travel.

        A copy of a value is the value itself. A value that a module of the library
        holds under a name, such as a rule or a parameter, is pickled by that name, and
        read as the very same object; any other by its fields. Its ``repr`` is one line
        of at most 300 characters. A record with facts refuses a name that is none of
        its facts with an `UnknownFactError`.

        Args:
            cls: The class.
            options: Those of `attrs.frozen`.
        """
        if cls is None:
            return partial(frozen, **options)
        if options.get("repr", True) and "__repr__" not in vars(cls):
            cls.__repr__ = short_repr
        elif "__repr__" in vars(cls):
            cls.__repr__ = limited(cls.__repr__)
        if cls.__reduce__ is object.__reduce__:
            cls.__reduce__ = _reduce
        cls.__copy__ = cls.__deepcopy__ = _itself
        cls._keeps_hash = options.get("cache_hash", False)
        kind = attrs.frozen(cls, getstate_setstate=False, **options)
        if any(one.metadata for one in kind.__attrs_attrs__):
            _name_unknown(kind)
        return kind
