"""JSON: the text of plain data, and back; of many values, a line for each.

With the extra ``json`` plain data is written and read by msgspec, which is faster; the
text is the same, byte by byte, and so is what is refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from types import ModuleType
from typing import Any, NoReturn, TypeVar

from reintegra.annotations import words
from reintegra.arguments import check_arguments
from reintegra.errors import ArgumentError, DataError, shown
from reintegra.exchange.plain import from_data, to_data
from reintegra.exchange.records import type_name

T = TypeVar("T")
LONGEST = 64 * 2**20
"""The most characters or bytes that one document may have; of lines, each."""


@check_arguments
def to_json(value: object) -> str:
    """Write a value of the library as JSON, in one line without spaces.

    Args:
        value: As of `to_data`.

    Raises:
        ArgumentError: As `to_data`.

    >>> from reintegra import Person
    >>> to_json(Person(homeless=True, age=41))
    '{"age":41,"homeless":true}'
    """
    return written(to_data(value))


@check_arguments
def from_json(text: str | bytes, kind: type[T]) -> T:
    """Make a value from JSON, as `to_json` writes it.

    Refused is whatever `from_data` refuses, and a doubled key, NaN and Infinity,
    brackets without end, and a document of more than 64 MiB; several values go one to a
    line, see `from_json_lines`.

    Args:
        text: The document, as text or as its bytes in UTF-8.
        kind: The class of the value.

    Raises:
        DataError: It is no JSON, or no such value.
        ArgumentError: Values of the class are no data.
        NotInForceError: A question about a day without such law; so is
        NotReadError: about law that was not read.

    >>> from reintegra import Person
    >>> from_json('{"homeless": true, "homeless": false}', Person)
    Traceback (most recent call last):
        ...
    reintegra.errors.DataError: Person: got '{"homeless": true, "homeless": false}', \
expected JSON (the key 'homeless' comes twice)
    """
    return from_data(_read(text, type_name(kind)), kind)


def to_json_lines(values: Iterable[object]) -> Iterator[str]:
    r"""Write values as JSON Lines: each its line, which ends in a line feed.

    Only one value is in memory at a time, so *values* may be a generator.

    Args:
        values: The values.

    Raises:
        ArgumentError: No iterable; of its values as `to_json`.

    >>> from reintegra import Month
    >>> list(to_json_lines([Month(2026, 7), Month(2026, 8)]))
    ['{"year":2026,"month":7}\n', '{"year":2026,"month":8}\n']
    """
    _check_stream("to_json_lines", "values", values)
    return (f"{to_json(value)}\n" for value in values)


def from_json_lines(lines: Iterable[str | bytes], kind: type[T]) -> Iterator[T]:
    """Read JSON Lines, value by value, such as those of an open file.

    Args:
        lines: The lines; those without a value are passed over.
        kind: The class of the values.

    Raises:
        DataError: As `from_json`; the error names the line.
        ArgumentError: No iterable of lines, or values of the class are no data.

    >>> from reintegra import Month
    >>> list(from_json_lines(['{"year":2026,"month":7}'], Month))
    [Month(year=2026, month=7)]
    """
    _check_stream("from_json_lines", "lines", lines)
    return _read_lines(lines, kind)


def _check_stream(where: str, name: str, given: object) -> None:
    """Refuse what is no stream, before the first part is asked for."""
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        raise ArgumentError(where, name, given, words(Iterable[object]))


def _read_lines(lines: Iterable[str | bytes], kind: type[T]) -> Iterator[T]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield from_json(line, kind)
            except DataError as error:
                raise error.within(place=f"line {number}") from error.__cause__


@cache
def _msgspec() -> ModuleType | None:
    try:
        import msgspec  # noqa: PLC0415 - the extra
    except ImportError:
        return None
    return msgspec


def written(data: object) -> str:
    """Write plain data as JSON."""
    fast = _msgspec()
    if fast is not None:
        text: bytes = fast.json.encode(data)
        return text.decode()
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _read(text: str | bytes, where: str) -> Any:
    if len(text) > LONGEST:
        got = f"{len(text)} characters"
        raise DataError(where, got, f"at most {LONGEST}; or JSON Lines")
    try:
        decoded = text if isinstance(text, str) else text.decode()
        fast = _msgspec()
        return _strictly(decoded) if fast is None else _fast(decoded, fast)
    except RecursionError:
        raise DataError(where, "brackets without end", "a value") from None
    except ValueError as error:
        raise DataError(where, text, f"JSON ({error})") from None


def _strictly(text: str) -> Any:
    return json.loads(text, object_pairs_hook=_object, parse_constant=_refuse)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        doubled = next(key for key in keys if keys.count(key) > 1)
        msg = f"the key {shown(doubled)} comes twice"
        raise ValueError(msg)
    return found


def _refuse(name: str) -> NoReturn:
    msg = f"{name} is no number"
    raise ValueError(msg)


def _fast(text: str, fast: Any) -> Any:
    """Read JSON by msgspec, which does not see that a key is doubled.

    Outside of texts there is one colon for each key. Where all the others are found in
    the texts, each key was read; where not, as where a doubled one was lost, or a text
    has escapes, the slow road reads the document.
    """
    if "\\u" not in text:
        try:
            found = fast.json.decode(text)
        except (fast.MsgspecError, RecursionError):
            return _strictly(text)
        if text.count(":") == _colons(found):
            return found
    return _strictly(text)


def _colons(data: object) -> int:
    """Count the keys of all objects, and the colons in all texts."""
    number, ahead = 0, [data]
    while ahead:
        one = ahead.pop()
        if isinstance(one, dict):
            number += len(one) + sum(key.count(":") for key in one)
            ahead.extend(one.values())
        elif isinstance(one, list):
            ahead.extend(one)
        elif isinstance(one, str):
            number += one.count(":")
    return number
