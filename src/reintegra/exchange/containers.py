"""How values of several parts are written: lists, mappings, one of several types."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import repeat
from typing import Any

from reintegra.exchange.forms import Form, MisreadError, Schema, Schemas


def _list(data: object, expected: str = "a list") -> list[Any]:
    if not isinstance(data, list):
        raise MisreadError(data, expected)
    return data


def _read_pairs(pairs: Iterable[tuple[Form, object]]) -> list[Any]:
    """Read the parts of a list; an error tells which of them it is."""
    found: list[Any] = []
    try:
        for form, one in pairs:
            found.append(form.read(one))
    except MisreadError as error:
        raise error.within(step=f"[{len(found)}]") from None
    return found


class Several(Form):
    """A list of values of one type; of a set, sorted and each once."""

    json, name = frozenset({"array"}), "list"

    def __init__(self, part: Form, kind: type = tuple) -> None:
        self.part, self.kind, self.once = part, kind, kind is frozenset

    def write(self, value: Any) -> list[Any]:
        return [self.part.write(one) for one in (sorted(value) if self.once else value)]

    def read(self, data: object) -> Any:
        listed = _list(data)
        found = self.kind(_read_pairs(zip(repeat(self.part), listed, strict=False)))
        if self.once and len(found) < len(listed):
            raise MisreadError(data, "each once")
        return found

    def schema(self, others: Schemas) -> Schema:
        found: Schema = {"type": "array", "items": self.part.schema(others)}
        return found | {"uniqueItems": True} if self.once else found


class InOrder(Form):
    """A list of a fixed number of values, each of its own type."""

    json, name = frozenset({"array"}), "list"

    def __init__(self, parts: Sequence[Form]) -> None:
        self.parts = parts

    def fits(self, value: object) -> bool:
        return isinstance(value, tuple) and len(value) == len(self.parts)

    def write(self, value: Any) -> list[Any]:
        pairs = zip(self.parts, value, strict=True)
        return [form.write(one) for form, one in pairs]

    def read(self, data: object) -> tuple[Any, ...]:
        expected = f"a list of {len(self.parts)}"
        listed = _list(data, expected)
        if len(listed) != len(self.parts):
            raise MisreadError(data, expected)
        return tuple(_read_pairs(zip(self.parts, listed, strict=True)))

    def schema(self, others: Schemas) -> Schema:
        items = [one.schema(others) for one in self.parts]
        number = len(items)
        limits = {"minItems": number, "items": False}
        return {"type": "array", "prefixItems": items, **limits}


class ByKey(Form):
    """A mapping whose keys are written as text: an object."""

    json, name = frozenset({"object"}), "mapping"

    def __init__(
        self, key: Form, value: Form, kind: Callable[[Any], Any] = dict
    ) -> None:
        self.key, self.value, self.kind = key, value, kind

    def fits(self, value: object) -> bool:
        return isinstance(value, Mapping)

    def write(self, value: Any) -> dict[str, Any]:
        write_key, write = self.key.write, self.value.write
        return {write_key(key): write(one) for key, one in value.items()}

    def read(self, data: object) -> Any:
        if not isinstance(data, dict):
            raise MisreadError(data, "an object")
        found: dict[Any, Any] = {}
        for key, one in data.items():
            try:
                found[self.key.read(key)] = self.value.read(one)
            except MisreadError as error:
                raise error.within(step=step(key)) from None
        return self.kind(found)

    def schema(self, others: Schemas) -> Schema:
        return {
            "type": "object",
            "propertyNames": self.key.schema(others),
            "additionalProperties": self.value.schema(others),
        }


def step(key: object) -> str:
    """Write the key of a mapping as a step of a path."""
    return f"[{json.dumps(str(key)[:100], ensure_ascii=False)}]"
