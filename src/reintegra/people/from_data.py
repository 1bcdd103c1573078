"""Records from plain data: a form, a row of a table, JSON (*rekord z danych*).

Facts go by their names; yes and no, and the names of a choice, may be Polish.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeVar

from reintegra.errors import ArgumentError, FactError, UnknownFactError, together
from reintegra.grammar.facts import Kind, Label, labels

T = TypeVar("T")
YES, NO = ("tak", "yes", "true"), ("nie", "no", "false")
_FLAGS = {**dict.fromkeys(YES, True), **dict.fromkeys(NO, False)}
_TICKS = frozenset({"1", "0", "on", "off"})
"""What tick boxes send; a box without a tick sends nothing, which is *not known*."""
_WHOLE = re.compile(r"[+-]?[0-9]{1,18}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def from_data(record: type[T], data: Mapping[str, object]) -> T:
    """Make a record of facts from plain data.

    Args:
        record: The class of the record, such as `reintegra.Person`.
        data: Facts by name. Beside the values of the record's own fields, text is read:
            *tak* and *nie* (*yes*, *no*, *true*, *false*), the name of a choice in
            English or Polish, a whole number, a day as ``2026-07-20``. ``None`` and
            empty text are *not known*.

    Raises:
        ArgumentError: *data* is no mapping of names.
        FactError: A value that cannot be.
        FactTypeError: A value of another type.
        UnknownFactError: The record has no such fact; the error names the nearest.

    Where several facts are wrong, the class and the attributes are those of the first;
    the message names all of them, and ``errors`` has an error for each.

    >>> from reintegra import Person
    >>> from_data(Person, {"homeless": "tak", "sex": "kobieta", "age": 41}).sex
    'woman'
    """
    if not isinstance(data, Mapping):
        where, name = f"{record.__name__}.from_data", "data"
        raise ArgumentError(where, name, data, _EXPECTED)
    facts, values, wrong = dict(labels(record)), {}, []
    for name, value in data.items():
        try:
            values[name] = _read(record, name, facts, value)
        except (FactError, UnknownFactError) as error:
            wrong.append(error)
    try:
        found: T | None = record(**values)
    except FactError as error:
        found = None
        wrong += list(_wrong_alone(record, values)) or [error]
    if wrong or found is None:
        raise together(wrong)
    return found


def _wrong_alone(record: type, values: Mapping[str, object]) -> Iterator[FactError]:
    """Go through the facts that cannot be, whatever the others are."""
    for name, value in values.items():
        try:
            record(**{name: value})
        except FactError as error:
            yield error


_EXPECTED = "a mapping of facts to values, such as {'homeless': True}"


def _read(record: type, name: str, facts: Mapping[str, Label], value: object) -> object:
    """Return what text stands for; anything else is the record's to accept."""
    if name not in facts:
        raise UnknownFactError(name, record.__name__, facts)
    label = facts[name]
    if not isinstance(value, str):
        return value
    text = " ".join(value.casefold().split())
    if not text:
        return None
    try:
        return _meant(label, text)
    except (LookupError, ValueError):
        expected = f"{label.expected}{_or_polish(label, text)}"
        raise FactError(record.__name__, name, value, expected) from None


def _meant(label: Label, text: str) -> object:
    match label.kind:
        case Kind.FLAG:
            return _FLAGS[text]
        case Kind.CHOICE:
            names = {said.casefold(): one[0] for one in label.names for said in one}
            return names[text]
        case Kind.COUNT if _WHOLE.fullmatch(text):
            return int(text)
        case Kind.DAY if _DAY.fullmatch(text):
            return date.fromisoformat(text)
        case _:
            raise LookupError(text)


def _or_polish(label: Label, text: str) -> str:
    """Name what else would be right in text, and instead of a tick box."""
    match label.kind:
        case Kind.FLAG if text in _TICKS:
            known = f", or one of {', '.join((*YES, *NO))}"
            return f"{known}; a tick box tells no from not known by tak and nie alone"
        case Kind.FLAG:
            return f", or one of {', '.join((*YES, *NO))}"
        case Kind.CHOICE:
            return f", or in Polish {', '.join(pl for _, pl in label.names)}"
        case _:
            return ""
