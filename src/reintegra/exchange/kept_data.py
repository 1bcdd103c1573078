"""Answers that are kept as plain data: read strictly, and not asked again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

from reintegra import __version__
from reintegra.exchange.answers import ANSWERS, Asked
from reintegra.exchange.containers import ByKey, Several, step
from reintegra.exchange.form_of import form_of
from reintegra.exchange.forms import Form, MisreadError, Schema, Schemas, Whole
from reintegra.exchange.one_of import OneOf
from reintegra.exchange.records import type_name
from reintegra.exchange.written import FRACTION, Written
from reintegra.programmes.psu.statement import Pay
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.sorting import Classification
from reintegra.reading.record.statement import Statement
from reintegra.reading.record.verdict import Verdict
from reintegra.values import FrozenMapping

_TYPE, _ANSWER = "type", "answer"


def frozen_data(data: Any) -> Any:
    """Return plain data that cannot change; a number such as ``3.0`` becomes whole."""
    match data:
        case dict():
            return FrozenMapping({name: frozen_data(one) for name, one in data.items()})
        case list() | tuple():
            return tuple(frozen_data(one) for one in data)
        case float() if data.is_integer():
            return int(data)
        case _:
            return data


def plain_data(data: Any) -> Any:
    """Return frozen data as dicts and lists, as it was read."""
    match data:
        case dict():
            return {name: plain_data(one) for name, one in data.items()}
        case tuple():
            return [plain_data(one) for one in data]
        case _:
            return data


class AsData(Form):
    """What another form reads, kept as plain data."""

    def __init__(self, of: Form) -> None:
        self.of, self.name, self.json = of, of.name, of.json

    def write(self, value: Any) -> Any:
        return plain_data(value)

    def read(self, data: object) -> Any:
        self.of.read(data)
        return frozen_data(data)

    def schema(self, others: Schemas) -> Schema:
        return self.of.schema(others)


class _Unasked(Asked):
    """An answer with its question, both of which are only read."""

    def read(self, data: Any) -> Any:
        found = self.parts(data)
        if found[_ANSWER] is None:
            expected = "the answer, beside its question"
            raise MisreadError(data, expected, _ANSWER, beyond_schema=True)
        return found


_KINDS: tuple[type, ...] = (Verdict, Statement, Pay, Finding, Classification)
_BY_NAME = {type_name(one): one for one in _KINDS}
_VERSION = Written(
    "version",
    str,
    "^[A-Za-z0-9_.-]{1,200}@[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    211,
    "a version such as 'cis.LENGTH@2004-06-01'",
    str,
    str,
)
_HASH = Written("hash", str, "^[0-9a-f]{64}$", 64, "64 hexadecimal digits", str, str)


class _Library(Written):
    """A version of the library, which is not later than the one that reads it."""

    def read(self, data: object) -> str:
        found: str = super().read(data)
        if _order(found) > _order(__version__):
            expected = f"{__version__}, which reads it, or an earlier one"
            raise MisreadError(data, expected, beyond_schema=True)
        return found


def _order(version: str) -> tuple[list[int], bool, int]:
    """Return what versions are compared by: in development comes before released."""
    released, dev, number = version.partition(".dev")
    return [*map(int, released.split("."))], not dev, int(number or 0)


_LIBRARY = _Library(
    "library",
    str,
    r"^[0-9]{1,5}\.[0-9]{1,5}\.[0-9]{1,5}(\.dev[0-9]{1,5})?$",
    27,
    "a version of the library such as '0.2.0'",
    str,
    str,
)
RESULT = OneOf([_Unasked(one, form_of) for one in _KINDS])
PARAMETERS = ByKey(_VERSION, OneOf([Whole(), FRACTION]))
PARTS: dict[str, Form] = {
    "library": _LIBRARY,
    "result": AsData(RESULT),
    "versions": AsData(Several(_VERSION)),
    "parameters": AsData(PARAMETERS),
    "hash": _HASH,
}
"""How the parts of a receipt are written, in their order."""


def provision_of(result: Mapping[str, Any]) -> str:
    """Return which property names the rule, formula, limit or sorting of a result."""
    return ANSWERS[result[_TYPE]].provision


def result_again(result: Mapping[str, Any]) -> Any:
    """Ask the question of a result once more.

    Raises:
        MisreadError: It can no longer be asked.
        NotInForceError: A question about a day without such law; so is
        NotReadError: about law that was not read.
        UnverifiedError: about a value that is not verified.
    """
    question = {
        name: one
        for name, one in plain_data(result).items()
        if name not in {_TYPE, _ANSWER}
    }
    return form_of(_BY_NAME[result[_TYPE]]).read(question)


def hash_of(parts: Mapping[str, Any]) -> str:
    """Return the hash of what a receipt says, as plain data."""
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def differences(was: Any, now: Any, place: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Go through the places where two pieces of plain data differ.

    What one of them has not is ``None`` in it.
    """
    if was == now:
        return
    match was, now:
        case dict(), dict():
            for name in dict.fromkeys((*was, *now)):
                below = f"{place}{_step(name)}".removeprefix(".")
                old, new = was.get(name), now.get(name)
                if name in was and name in now:
                    yield from differences(old, new, below)
                else:
                    yield below, old, new
        case (list() | tuple(), list() | tuple()) if len(was) == len(now):
            for number, (one, other) in enumerate(zip(was, now, strict=True)):
                yield from differences(one, other, f"{place}[{number}]")
        case _:
            yield place, was, now


def _step(name: str) -> str:
    return f".{name}" if name.isidentifier() else step(name)
