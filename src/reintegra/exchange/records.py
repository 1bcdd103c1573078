"""How records are written: an object, with a property for each field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

import attrs

from reintegra.annotations import room
from reintegra.errors import ReintegraError, nearest
from reintegra.exchange.containers import step
from reintegra.exchange.forms import (
    Choice,
    Flag,
    Form,
    MisreadError,
    Nothing,
    Schema,
    Schemas,
    Whole,
)
from reintegra.exchange.one_of import OneOf
from reintegra.exchange.written import DAY
from reintegra.grammar.facts import Kind, Label

NEEDED = attrs.NOTHING
"""Stands for a default where there is none."""


class Field(NamedTuple):
    """A property of an object.

    Attributes:
        name: The name of the property, and of the attribute that is written.
        form: How its value is written.
        default: The value of a field that is left out; `NEEDED` where it may not be.
        argument: The argument that it is given as.
    """

    name: str
    form: Form
    default: object = NEEDED
    argument: str = ""


def type_name(kind: type) -> str:
    """Return the public name of a class, such as ``cis.Participation``."""
    return room(kind) + kind.__name__


def read_fields(fields: Mapping[str, Field], data: object) -> dict[str, Any]:
    """Read the properties of an object by their forms; nothing else may be there.

    Raises:
        MisreadError: A property is missing, unknown, or not what its form writes.
    """
    if not isinstance(data, dict):
        raise MisreadError(data, "an object")
    found: dict[str, Any] = {}
    for name, one in data.items():
        field = fields.get(name)
        if field is None:
            known = nearest(name, fields) or tuple(fields)
            raise MisreadError(name, " or ".join(known) or "none", step(name))
        try:
            found[name] = field.form.read(one)
        except MisreadError as error:
            raise error.within(step=name) from None
    for name, field in fields.items():
        if field.default is NEEDED and name not in found:
            raise MisreadError(data, f"the property {name}", name)
    return found


def fields_schema(fields: Mapping[str, Field], others: Schemas) -> Schema:
    """Return the schema of an object with some properties and no others."""
    needed = [name for name, one in fields.items() if one.default is NEEDED]
    return {
        "type": "object",
        "properties": {name: one.form.schema(others) for name, one in fields.items()},
        "required": needed,
        "additionalProperties": False,
    }


class Record(Form):
    """A record: an object with its fields; what has its default is left out.

    Attributes:
        kind: The class.
    """

    json = frozenset({"object"})

    def __init__(
        self, kind: type, forms: Callable[[type], Iterator[tuple[Any, Form]]]
    ) -> None:
        self.kind, self.name, self._forms = kind, type_name(kind), forms

    @cached_property
    def fields(self) -> dict[str, Field]:
        """The properties, by name."""
        found = (
            Field(one.name, form, _default(one), one.alias)
            for one, form in self._forms(self.kind)
        )
        return {one.name: one for one in found}

    def write(self, value: Any) -> dict[str, Any]:
        if type(value) is not self.kind:
            raise MisreadError(value, f"a {self.name} itself")
        found = {}
        for name, field in self.fields.items():
            own = getattr(value, name)
            if own is field.default or own == field.default:
                continue
            try:
                found[name] = field.form.write(own)
            except MisreadError as error:
                raise error.within(step=name) from None
        return found

    def read(self, data: object) -> Any:
        found = read_fields(self.fields, data)
        given = {self.fields[name].argument: one for name, one in found.items()}
        try:
            return self.made(given)
        except ReintegraError as error:
            expected = f"a {self.name}: {error}"
            raise MisreadError(data, expected, beyond_schema=True) from error

    def made(self, given: dict[str, Any]) -> Any:
        """Make the record of its arguments."""
        return self.kind(**given)

    def schema(self, others: Schemas) -> Schema:
        if self.name not in others:
            others[self.name] = {}  # what is being written refers to itself
            others[self.name] = self.whole_schema(others)
        return {"$ref": f"#/$defs/{self.name}"}

    def whole_schema(self, others: Schemas) -> Schema:
        """Return the schema itself, not a reference to it."""
        found = fields_schema(self.fields, others)
        first = (self.kind.__doc__ or "").partition("\n")[0]
        bound = list(_bindings(self.kind, self.fields))
        own = {"title": self.name, "description": first, **found}
        return own | ({"allOf": bound} if bound else {})


def _default(field: attrs.Attribute[Any]) -> object:
    default: Any = field.default
    return default.factory() if isinstance(default, attrs.Factory) else default  # type: ignore[arg-type]  # typed as a function


def _bindings(kind: Any, fields: Mapping[str, Field]) -> Iterator[Schema]:
    """Go through what binds two facts, as far as their values are few: by trying."""
    bound = getattr(kind, "bound", ())
    names = [one for one in fields if isinstance(bound, tuple) and one in bound]
    few = [(name, _values(fields[name].form)) for name in names]
    if len(few) != 2 or not all(values for _, values in few):  # noqa: PLR2004 - a pair
        return
    (first, of_first), (second, of_second) = few
    for one in of_first:
        free = [two for two in of_second if _possible(kind, {first: one, second: two})]
        if len(free) < len(of_second):
            condition = {"properties": {first: {"const": one}}, "required": [first]}
            yield {"if": condition, "then": {"properties": {second: {"enum": free}}}}


def _possible(kind: type, facts: Mapping[str, object]) -> bool:
    try:
        kind(**facts)
    except ReintegraError:
        return False
    return True


def _values(form: Any) -> list[object]:
    """List the values of a fact of few, *not known* among them."""
    values: dict[Kind, list[object]] = {
        Kind.FLAG: [None, True, False],
        Kind.CHOICE: [None, *form.names],
    }
    return values.get(form.label.kind, [])


class Fact(OneOf):
    """A fact: its value or ``None``, with its labels in the schema.

    Attributes:
        label: What it is called and can be.
    """

    def __init__(self, label: Label) -> None:
        self.label = label
        super().__init__([_of_fact(label), Nothing()])

    @property
    def names(self) -> list[str]:
        """The names of a choice."""
        return [name for name, _ in self.label.names]

    def schema(self, others: Schemas) -> Schema:
        label = self.label
        more: Schema = {"kind": label.kind.name.lower(), "pl": label.pl, "en": label.en}
        more |= {"unit": label.unit} if label.unit else {}
        more |= {"source": label.source} if label.source else {}
        if label.names:
            more["names"] = [{"name": name, "pl": pl} for name, pl in label.names]
        if label.kind is Kind.DAY:
            more |= {"first": str(label.first), "last": str(label.last)}
        return {"title": label.pl, **super().schema(others), "x-fact": more}


def _of_fact(label: Label) -> Form:
    match label.kind:
        case Kind.FLAG:
            return Flag()
        case Kind.COUNT:
            return Whole(label.low, label.high)
        case Kind.CHOICE:
            return Choice([name for name, _ in label.names])
        case _:
            return DAY
