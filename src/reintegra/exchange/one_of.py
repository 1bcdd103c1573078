"""How a value of one of several types is written, so that it can be told which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reintegra.exchange.forms import Form, MisreadError, Schema, Schemas

_TAG = "type"


class OneOf(Form):
    """A value of one of several types, which the data tells apart.

    A type that is alone with its type of JSON is written as it is. Of several that are
    written as text, text itself is, or else the first by name, and each other one as an
    object of one property, such as ``{"decimal": "4.5"}``. Of several records each has
    its name, in ``type``.
    """

    name = "one of several"

    def __init__(self, forms: Sequence[Form]) -> None:
        by_name = sorted(forms, key=lambda one: (one.name != "text", one.name))
        self.json = frozenset[str]().union(*(one.json for one in by_name))
        objects = [one for one in by_name if "object" in one.json]
        tagged = [one for one in by_name if "string" in one.json][1:]
        rest = [one for one in by_name if one not in (*objects, *tagged)]
        typed = [_Typed(one) for one in objects] if len(objects) > 1 else objects
        self.forms = [*map(_Tagged, tagged), *typed, *rest]

    def write(self, value: Any) -> Any:
        for one in self.forms:
            if one.fits(value):
                return one.write(value)
        raise MisreadError(value, " or ".join(one.name for one in self.forms))

    def read(self, data: object) -> Any:
        kind = _json_type(data)
        right = [one for one in self.forms if kind in one.json and one_may(one, data)]
        if not right:
            named = sorted(_called(one) for one in self.forms)
            raise MisreadError(data, " or ".join(dict.fromkeys(named)))
        return right[0].read(data)

    def schema(self, others: Schemas) -> Schema:
        found = [one.schema(others) for one in self.forms]
        if len(found) == 2 and {"type": "null"} in found:  # noqa: PLR2004 - or null
            (only,) = (one for one in found if one != {"type": "null"})
            if isinstance(only.get("type"), str):
                return {**only, "type": [only["type"], "null"]}
            if set(only) == {"enum"}:
                return {"enum": [*only["enum"], None]}
        return {"anyOf": found}


def _called(form: Form) -> str:
    match form:
        case _Typed() | _Tagged():
            return form.expected
        case _:
            return _WORDS.get(form.name, form.name)


_WORDS = {"flag": "true or false", "whole": "a whole number"}


def _json_type(data: object) -> str:
    match data:
        case bool():
            return "boolean"
        case int() | float():
            return "integer"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
        case None:
            return "null"
        case _:
            return ""


def one_may(form: Form, data: object) -> bool:
    """Whether a form is meant: of records and tagged texts the tag tells."""
    if isinstance(form, _Typed):
        return isinstance(data, dict) and data.get(_TAG) == form.of.name
    if isinstance(form, _Tagged):
        return isinstance(data, dict) and set(data) == {form.of.name}
    return True


class _Tagged(Form):
    """A text that stands beside other texts: an object of one property."""

    json = frozenset({"object"})

    def __init__(self, of: Form) -> None:
        self.of, self.name = of, of.name
        self.expected = f'{{"{of.name}": …}}'

    def fits(self, value: object) -> bool:
        return self.of.fits(value)

    def write(self, value: Any) -> dict[str, Any]:
        return {self.name: self.of.write(value)}

    def read(self, data: Any) -> Any:
        try:
            return self.of.read(data[self.name])
        except MisreadError as error:
            raise error.within(step=self.name) from None

    def schema(self, others: Schemas) -> Schema:
        return {
            "type": "object",
            "properties": {self.name: self.of.schema(others)},
            "required": [self.name],
            "additionalProperties": False,
        }


class _Typed(Form):
    """A record that stands beside other records: with its name in ``type``."""

    json = frozenset({"object"})

    def __init__(self, of: Form) -> None:
        self.of, self.name = of, of.name
        self.expected = f'{{"{_TAG}": "{of.name}", …}}'

    def fits(self, value: object) -> bool:
        return self.of.fits(value)

    def write(self, value: Any) -> dict[str, Any]:
        return {_TAG: self.name, **self.of.write(value)}

    def read(self, data: Any) -> Any:
        return self.of.read({key: one for key, one in data.items() if key != _TAG})

    def schema(self, others: Schemas) -> Schema:
        own: Any = self.of
        found: Schema = own.whole_schema(others)
        properties = {_TAG: {"const": self.name}, **found["properties"]}
        required = [_TAG, *found["required"]]
        return {**found, "properties": properties, "required": required}
