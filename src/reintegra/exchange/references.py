"""How what the library has of its own is written: by its name, and not by its parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from reintegra.errors import UnknownNameError, nearest
from reintegra.exchange import constants
from reintegra.exchange.forms import (
    Choice,
    Flag,
    Form,
    MisreadError,
    Schema,
    Schemas,
)
from reintegra.exchange.records import (
    Field,
    Record,
    fields_schema,
    read_fields,
    type_name,
)
from reintegra.law.interpretations import Interpretations
from reintegra.law.open_points import POINTS
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version


class Named(Form):
    """A constant of the library by its name: a rule, a metric, an open point."""

    json = frozenset({"string"})

    def __init__(self, kind: type) -> None:
        self.kind, self.name = kind, kind.__name__.lower()

    def fits(self, value: object) -> bool:
        return isinstance(value, self.kind)

    def write(self, value: Any) -> str:
        name = constants.name_of(self.kind, value)
        if name is None:
            expected = f"a {self.name} of the library: one of your own is no data"
            raise MisreadError(value, expected)
        return name

    def read(self, data: object) -> Any:
        if not isinstance(data, str):
            raise MisreadError(data, f"the name of a {self.name}")
        try:
            return constants.get(self.kind, data)
        except UnknownNameError as error:
            raise MisreadError(data, f"a {self.name}: {error.expected}") from None

    def schema(self, others: Schemas) -> Schema:
        name = f"{self.kind.__name__}.name"
        others[name] = {"enum": list(constants.known(self.kind))}
        return {"$ref": f"#/$defs/{name}"}


class Object(Form):
    """An object with certain properties, from which a value is made.

    Attributes:
        fields: The properties.
    """

    json = frozenset({"object"})

    def __init__(
        self,
        name: str,
        fields: Iterable[Field],
        kind: type,
        ways: tuple[Callable[[Any], dict[str, Any]], Callable[[dict[str, Any]], Any]],
    ) -> None:
        self.name, self.kind = name, kind
        self.fields = {one.name: one for one in fields}
        self._parted, self._made = ways

    def write(self, value: Any) -> dict[str, Any]:
        return {
            name: self.fields[name].form.write(one)
            for name, one in self._parted(value).items()
            if one != self.fields[name].default
        }

    def read(self, data: object) -> Any:
        return self._made(read_fields(self.fields, data))

    def schema(self, others: Schemas) -> Schema:
        others[self.name] = fields_schema(self.fields, others)
        return {"$ref": f"#/$defs/{self.name}"}


class _Chosen(Form):
    """Open points by id, each with the key of an interpretation."""

    json, name, kind = frozenset({"object"}), "chosen", tuple

    def write(self, value: Iterable[tuple[str, str]]) -> dict[str, str]:
        return dict(value)

    def read(self, data: object) -> tuple[tuple[str, str], ...]:
        fields = {id_: Field(id_, Choice(one.keys), ()) for id_, one in POINTS.items()}
        return tuple(sorted(read_fields(fields, data).items()))

    def schema(self, others: Schemas) -> Schema:
        points = {id_: {"enum": list(one.keys)} for id_, one in POINTS.items()}
        return {
            "type": "object",
            "properties": points,
            "additionalProperties": False,
        }


INTERPRETATIONS = Object(
    "Interpretations",
    (Field("chosen", _Chosen(), ()), Field("unverified", Flag(), default=False)),
    Interpretations,
    (
        lambda under: {"chosen": under.chosen, "unverified": under.unverified},
        lambda found: Interpretations(
            found.get("chosen", ()), unverified=found.get("unverified", False)
        ),
    ),
)


class Applied(Form):
    """An open point with the interpretation applied to it: one property, its id."""

    json, name = frozenset({"object"}), "AppliedInterpretation"
    kind = AppliedInterpretation

    def write(self, value: AppliedInterpretation) -> dict[str, str]:
        point, _, chosen = str(value).partition("=")
        return {point: chosen}

    def read(self, data: object) -> AppliedInterpretation:
        found = _Chosen().read(data)
        if len(found) != 1:
            raise MisreadError(data, "one open point, such as {'OP-05': 'subtract'}")
        ((id_, key),) = found
        point = POINTS[id_]
        return AppliedInterpretation(point, point.interpretation(key))

    def schema(self, others: Schemas) -> Schema:
        others[self.name] = _Chosen().schema(others) | {
            "minProperties": 1,
            "maxProperties": 1,
        }
        return {"$ref": f"#/$defs/{self.name}"}


class VersionOf(Form):
    """A version of the library's law, by its first day: ``cis.LENGTH@2004-06-01``."""

    json, name, kind = frozenset({"string"}), "version", Version

    def write(self, value: Version[Any]) -> str:
        name = constants.version_name(value)
        if name is not None:
            return name
        expected = "a version of the library's own law: one of your own is no data"
        raise MisreadError(value, expected)

    def read(self, data: object) -> Version[Any]:
        known = constants.versions()
        if not isinstance(data, str) or data not in known:
            likely = " or ".join(nearest(data, known)) or "cis.LENGTH@2004-06-01"
            raise MisreadError(data, f"a version of the library such as {likely}")
        return known[data]

    def schema(self, others: Schemas) -> Schema:
        others[self.name] = {"enum": list(constants.versions())}
        return {"$ref": f"#/$defs/{self.name}"}


class Worded(Form):
    """A constant without a key, by its English words: why a person is left out."""

    json = frozenset({"string"})

    def __init__(self, kind: type) -> None:
        self.kind, self.name = kind, type_name(kind)

    @cached_property
    def known(self) -> dict[str, Any]:
        """The constants by their words."""
        from reintegra.outcomes.metrics.spec import MetricSpec  # noqa: PLC0415 - if asked

        definitions = (
            one.content
            for spec in constants.known(MetricSpec).values()
            for one in spec.law.versions
            if one.content is not None
        )
        every = (one for each in definitions for one in each.exclusions)
        found = (*every, *constants.instances(self.kind))
        return {one.en: one for one in found}

    def write(self, value: Any) -> str:
        if value != self.known.get(value.en):
            expected = "a reason of the library: one of your own is no data"
            raise MisreadError(value, expected)
        return str(value.en)

    def read(self, data: object) -> Any:
        if not isinstance(data, str) or data not in self.known:
            raise MisreadError(data, f"one of {'; '.join(self.known)}")
        return self.known[data]

    def schema(self, others: Schemas) -> Schema:
        return {"enum": list(self.known)}


class Lost(Record):
    """A loss of a status, of which the ground follows from the version."""

    def made(self, given: dict[str, Any]) -> Any:
        from reintegra.programmes.unemployed.loss import ground_of  # noqa: PLC0415 - if asked

        ground = ground_of(given["version"], given.get("missing", ()))
        return super().made({**given, "ground": ground})
