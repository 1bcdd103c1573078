"""Answers: values of which some fields follow from the others."""

from __future__ import annotations

from abc import abstractmethod
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

T = TypeVar("T", bound="Answer")


class Answer:
    """A frozen value whose fields with ``eq=False`` follow from the others.

    It is compared and pickled by the others alone. What follows is worked out when it
    is first asked for, of one that was pickled, too: so a list of a thousand is read at
    once.
    """

    __slots__ = ()

    @abstractmethod
    def _again(self) -> Answer:
        """Make an answer from the fields that this one was pickled by."""

    def _derived(self, name: str) -> dict[str, object]:  # noqa: ARG002 - others work out one
        """Work out a field that follows from the others, or all of them at once."""
        kind: Any = type(self)
        fresh = self._again()
        return {one: getattr(fresh, one) for one in _names(kind, eq=False)}

    def __reduce__(self) -> tuple[Any, ...]:
        kind: Any = type(self)
        asked = {name: getattr(self, name) for name in _names(kind, eq=True)}
        return _read, (kind, asked)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Work out what follows, where it was not yet: of a pickle, say."""
            if name in _names(type(self), eq=False):
                for one, value in self._derived(name).items():
                    object.__setattr__(self, one, value)
            return object.__getattribute__(self, name)


@cache
def _names(kind: Any, *, eq: bool) -> tuple[str, ...]:
    return tuple(one.name for one in attrs.fields(kind) if bool(one.eq) is eq)


def _read(kind: type[T], asked: dict[str, object]) -> T:
    """Make an answer of what it was pickled by."""
    new = kind.__new__(kind)
    for name, value in asked.items():
        object.__setattr__(new, name, value)
    return new
