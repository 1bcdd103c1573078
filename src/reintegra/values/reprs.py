"""Short reprs: one line that a cell of a notebook can hold."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import wraps
from itertools import chain
from typing import Any

from attrs import Attribute

LONGEST = 300
"""The most characters that a ``repr`` of the library has."""

_FIELD = 60  # … that a field of it has, where not all of them fit
_BRACKETS: dict[type, str] = {tuple: "()", list: "[]", set: "{}", frozenset: "{}"}


def short_repr(self: Any) -> str:
    """Show a value with its fields, as attrs does.

    Where they do not fit, those that have their default are left out, and the others
    are cut; of a collection it is then said how much it holds.
    """
    whole = _cut(_pieces(self), LONGEST)
    if whole is not None:
        return whole
    defaults = {field.name: field.default for field in self.__attrs_attrs__}
    told = ((n, v) for n, v in _fields(self) if not _same(v, defaults[n]))
    return cut(f"{_name(self)}({', '.join(f'{n}={_shown(v)}' for n, v in told)})")


def _same(value: object, default: object) -> bool:
    """Whether a value is its default, or equal to it after a pickle."""
    return value is default or (type(value) is type(default) and value == default)


def limited(own: Callable[[Any], str]) -> Callable[[Any], str]:
    """Cut what a class's own ``__repr__`` returns."""

    @wraps(own)
    def shown(self: Any) -> str:
        return cut(own(self))

    return shown


def cut(text: str) -> str:
    """Return *text*, or so much of its beginning as a ``repr`` may hold."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 2]}…{text[-1]}"


def _name(value: object) -> str:
    return type(value).__qualname__.rsplit(">.", 1)[-1]


def _fields(value: Any) -> Iterator[tuple[str, object]]:
    for field in value.__attrs_attrs__:
        if field.repr:
            yield field.name, getattr(value, field.name)


def _shown(value: object) -> str:
    """Show a field in a few characters."""
    whole = _cut(_pieces(value), _FIELD)
    if whole is not None:
        return whole
    begun = "".join(_begun(_pieces(value), _FIELD))[: _FIELD - 1]
    if isinstance(value, str) or not isinstance(value, Collection):
        return f"{begun}…"
    return f"{begun}… ({len(value)})"


def _begun(pieces: Iterator[str], room: int) -> Iterator[str]:
    """Go through the pieces until there are more than *room* characters."""
    for piece in pieces:
        yield piece
        room -= len(piece)
        if room < 0:
            return


def _cut(pieces: Iterator[str], room: int) -> str | None:
    """Return the pieces as one text, ``None`` where it is longer than *room*."""
    text = "".join(_begun(pieces, room))
    return text if len(text) <= room else None


def _pieces(value: object) -> Iterator[str]:
    """Write *value* piece by piece, so that nobody writes what is cut away."""
    kind = type(value)
    if kind.__repr__ is short_repr:
        yield f"{_name(value)}("
        yield from _joined((f"{n}=", _pieces(v)) for n, v in _fields(value))
        yield ")"
    elif isinstance(value, Attribute):
        yield value.name
    elif isinstance(value, Mapping):
        yield "{"
        yield from _joined((f"{k!r}: ", _pieces(v)) for k, v in value.items())
        yield "}"
    elif isinstance(value, Collection) and value and kind in _BRACKETS:
        brackets = _BRACKETS[kind]
        yield brackets[0]
        inside = sorted(value, key=repr) if brackets == "{}" else value
        yield from _joined(("", _pieces(one)) for one in inside)
        yield ",)" if kind is tuple and len(value) == 1 else brackets[1]
    else:
        yield _written(value)


def _written(value: object) -> str:
    """Write a value; a number of more digits than Python writes by its kind."""
    try:
        return repr(value)
    except ValueError:
        return f"<{type(value).__name__}>"


def _joined(parts: Iterator[tuple[str, Iterator[str]]]) -> Iterator[str]:
    for number, (name, pieces) in enumerate(parts):
        yield from chain((", " if number else "", name), pieces)
