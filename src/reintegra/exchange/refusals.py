"""How errors are written: the message, and the attributes that it was made of."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from reintegra.errors import (
    ColumnError,
    FactError,
    FactTypeError,
    ReintegraError,
    UnknownFactError,
    shown,
)
from reintegra.exchange.containers import ByKey, Several
from reintegra.exchange.forms import (
    Flag,
    Form,
    MisreadError,
    Nothing,
    Schema,
    Schemas,
    Text,
    Whole,
)
from reintegra.exchange.one_of import OneOf
from reintegra.exchange.records import Field, fields_schema, read_fields
from reintegra.exchange.written import DAY, DECIMAL, FLOAT, FRACTION

_SHOWN = "shown"
_ALL = "_all"
"""The attribute that has the errors of which one is made."""


class _Shown(Form):
    """Anything else that came, as a message shows it."""

    json, name = frozenset({"string"}), _SHOWN

    def fits(self, value: object) -> bool:
        return True

    def write(self, value: object) -> str:
        return shown(value)

    def read(self, data: object) -> str:
        return Text().read(data)

    def schema(self, others: Schemas) -> Schema:
        return Text().schema(others)


class _Came(OneOf):
    """What came, or would be right: a value that needs no class, or how it is shown."""

    def __init__(self, *more: Form) -> None:
        single = [Nothing(), Flag(), Whole(), Text(), DAY, DECIMAL, FRACTION, FLOAT]
        super().__init__([*single, _Shown(), *more])

    def write(self, value: Any) -> Any:
        first, *_ = sorted(
            (one for one in self.forms if one.fits(value)),
            key=lambda one: one.name == _SHOWN,
        )
        with suppress(MisreadError):  # such as a number of 200 digits
            return first.write(value)
        return {_SHOWN: shown(value)}


CAME = _Came(Several(_Came()))


class Refusal(Form):
    """An error: its message and its attributes; of several, each of them as well."""

    json = frozenset({"object"})

    def __init__(self, kind: type[ReintegraError], *, parts: bool = True) -> None:
        self.kind, self.name = kind, kind.__name__
        found = [
            Field("message", Text(), ""),
            Field("attributes", ByKey(Text(), CAME), {}),
        ]
        if parts:
            kinds = ColumnError, FactError, FactTypeError, UnknownFactError
            each = OneOf([Refusal(one, parts=False) for one in kinds])
            found.append(Field("errors", Several(each), ()))
        self.fields = {one.name: one for one in found}

    def write(self, value: Any) -> dict[str, Any]:
        _, (_, message), *state = value.__reduce__()
        attributes = dict(*state)
        several = attributes.pop(_ALL, ())
        found = {"attributes": attributes, "errors": several}
        told: dict[str, Any] = dict(zip(["message"], message, strict=False))
        told |= {name: one for name, one in found.items() if one}
        return {name: self.fields[name].form.write(one) for name, one in told.items()}

    def read(self, data: object) -> Any:
        found = read_fields(self.fields, data)
        error = self.kind.__new__(self.kind)
        error.args = (found["message"],) if "message" in found else ()
        several = found.get("errors", ())
        own = found.get("attributes", {}) | ({_ALL: several} if several else {})
        error.__setstate__(own)
        return error

    def schema(self, others: Schemas) -> Schema:
        others[self.name] = self.whole_schema(others)
        return {"$ref": f"#/$defs/{self.name}"}

    def whole_schema(self, others: Schemas) -> Schema:
        """Return the schema itself, not a reference to it."""
        first = (self.kind.__doc__ or "").partition("\n")[0]
        own = {"title": self.name, "description": first}
        return own | fields_schema(self.fields, others)
