"""Answers: values of which some fields follow from the others."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

T = TypeVar("T", bound="Answer")


class Answer:
    """A frozen value whose fields with ``eq=False`` follow from the others.

    It is compared and pickled by the others alone. One that was pickled works out the
    rest when it is first asked for, so that a list of a thousand is read at once.
    """

    __slots__ = ()

    @abstractmethod
    def _again(self) -> Answer:
        """Make an answer from the fields that this one was pickled by."""

    def __reduce__(self) -> tuple[Any, ...]:
        asked = {name: getattr(self, name) for name in _names(type(self), eq=True)}
        return _read, (type(self), asked)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Work out what follows, where a pickle was read that did not hold it."""
            derived = _names(type(self), eq=False)
            if name in derived:
                fresh = self._again()
                for one in derived:
                    object.__setattr__(self, one, getattr(fresh, one))
            return object.__getattribute__(self, name)


def _names(kind: type[Any], *, eq: bool) -> tuple[str, ...]:
    return tuple(one.name for one in attrs.fields(kind) if bool(one.eq) is eq)


def _read(kind: type[T], asked: dict[str, object]) -> T:
    """Make an answer of what it was pickled by."""
    new = kind.__new__(kind)
    for name, value in asked.items():
        object.__setattr__(new, name, value)
    return new
