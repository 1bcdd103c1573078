"""What is shown of an answer: lines, sources, warnings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reintegra.exchange.containers import Several
from reintegra.exchange.forms import (
    Choice,
    Flag,
    Form,
    Nothing,
    Schema,
    Schemas,
    Text,
)
from reintegra.exchange.one_of import OneOf
from reintegra.exchange.records import Field, fields_schema, read_fields
from reintegra.exchange.references import Applied
from reintegra.exchange.written import FRACTION
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence


class Shape(Form):
    """Properties of a value that are written, checked when read, and not made of."""

    json = frozenset({"object"})

    def __init__(self, name: str, properties: Mapping[str, Form]) -> None:
        self.name = name
        self.fields = {one: Field(one, form) for one, form in properties.items()}

    def fits(self, value: object) -> bool:
        return all(hasattr(value, name) for name in self.fields)

    def write(self, value: Any) -> dict[str, Any]:
        found = self.fields.items()
        return {name: one.form.write(_read_off(value, name)) for name, one in found}

    def read(self, data: object) -> dict[str, Any]:
        return read_fields(self.fields, data)

    def schema(self, others: Schemas) -> Schema:
        others[self.name] = fields_schema(self.fields, others)
        return {"$ref": f"#/$defs/{self.name}"}


def _read_off(value: Any, name: str) -> Any:
    if name == "text" and isinstance(value, Citation):
        return value.text("pl")
    return getattr(value, name)


class _Exact(Form):
    """A whole number or a fraction, as text of the form ``n/d``."""

    json, name = frozenset({"string"}), "exact"

    def fits(self, value: object) -> bool:
        return value is not None

    def write(self, value: Any) -> str:
        return FRACTION.write(value)

    def read(self, data: object) -> Any:
        return FRACTION.read(data)

    def schema(self, others: Schemas) -> Schema:
        return FRACTION.schema(others)


def or_none(form: Form) -> Form:
    """Return the form of a value that may be ``None``."""
    return OneOf([form, Nothing()])


TEXT, FLAG = Text(), Flag()
_EXACT = or_none(_Exact())
CITED = Shape("Cited", {"text": TEXT, "eli": or_none(TEXT)})
LINE = Shape(
    "StatementLine.shown",
    {
        "key": TEXT,
        "pl": TEXT,
        "en": TEXT,
        "exact": _EXACT,
        "unit": TEXT,
        "counts": FLAG,
        "count": _EXACT,
        "fraction": _EXACT,
        "cites": or_none(CITED),
    },
)
_NOTICE = Shape("Notice.shown", {"about": TEXT, "pl": TEXT, "en": TEXT})
SOURCES: dict[str, Form] = {
    "cites": Several(CITED),
    "evidence": Choice.of(Evidence),
    "interpretations": Several(Applied()),
    "warnings": Several(_NOTICE),
}
NAMES = Several(TEXT)
