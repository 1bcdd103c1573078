"""How answers are written: what was asked, and with it what was answered.

Rules, formulas and limits go by their names. Who reads an answer asks again, by the law
that this version of the library has; where that gives another answer than the one that
is written, it is refused.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from attrs import fields

from reintegra.arguments import meaning
from reintegra.errors import ReintegraError
from reintegra.exchange import constants
from reintegra.exchange.containers import Several
from reintegra.exchange.forms import Form, MisreadError, Schema, Schemas
from reintegra.exchange.records import Field, fields_schema, read_fields, type_name
from reintegra.exchange.shown import FLAG, LINE, NAMES, SOURCES, TEXT, Shape, or_none
from reintegra.exchange.written import DECIMAL
from reintegra.grammar.limits import Limit
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from reintegra.law.interpretations import RECOMMENDED
from reintegra.law.periods import Month
from reintegra.reading.record.compute import compute
from reintegra.reading.record.decide import decide
from reintegra.reading.record.findings import finding
from reintegra.reading.record.sorting import classify
from reintegra.reading.record.statement import Statement
from reintegra.reading.record.windows import CountedWindow
from reintegra.values import FrozenMapping

Forms = Callable[[Any], Form]
_ANSWER = "answer"


def _statement(found: dict[str, Any]) -> Statement:
    """Compute a statement once more; its month may be known on any day of it."""
    on, known_on = found["on"], found["known_on"]
    month = Month.of(on)
    asked = found["formula"], found["record"], month if on == month.last else on
    return compute(*asked, under=found["under"], known_on=known_on)


class Answers(NamedTuple):
    """How the answers of one class are asked for, and what is shown of them.

    Attributes:
        provision: The name of the field that has the rule, formula, limit or sorting.
        kind: Its class.
        again: Asks once more.
        shown: The properties of the answer, each with its form.
    """

    provision: str
    kind: type
    again: Callable[[dict[str, Any]], Any]
    shown: Mapping[str, Form] = FrozenMapping({})


_STATEMENTS = Answers(
    "formula",
    Formula,
    _statement,
    {
        "amount": or_none(DECIMAL),
        "complete": FLAG,
        "missing": NAMES,
        "lines": Several(LINE),
        **SOURCES,
    },
)
ANSWERS: dict[str, Answers] = {
    "Verdict": Answers(
        "rule",
        Rule,
        lambda found: decide(**found),
        {
            "met": or_none(FLAG),
            "missing": NAMES,
            "clause_keys": NAMES,
            "discretion_keys": NAMES,
            **SOURCES,
        },
    ),
    "Statement": _STATEMENTS,
    "psu.Pay": _STATEMENTS,
    "Finding": Answers(
        "limit",
        Limit,
        lambda found: finding(**found),
        {"met": or_none(FLAG), **SOURCES},
    ),
    "Classification": Answers(
        "sorting",
        Sorting,
        lambda found: classify(**found),
        {"name": or_none(TEXT), "missing": NAMES, **SOURCES},
    ),
    "CountedWindow": Answers("limit", Limit, lambda found: CountedWindow(**found)),
}
_ASKED = ("record", "on", "under", "known_on", "days", "period", "days_of")
"""The fields that say what was asked, beside the provision."""
_LEFT_OUT: dict[str, object] = {
    "under": RECOMMENDED,
    "known_on": None,
    "remarks": (),
    "met": (),
    "whole": True,
    "id": None,
}
"""What a field is that is not written."""


class Asked(Form):
    """An answer: its question, and in ``answer`` what was answered.

    Attributes:
        kind: The class of the answer.
    """

    json = frozenset({"object"})

    def __init__(self, kind: Any, forms: Forms) -> None:
        self.kind, self.name, self._forms = kind, type_name(kind), forms
        self.how = ANSWERS[self.name]
        self.answer = Shape(f"{self.name}.answer", self.how.shown)

    @cached_property
    def fields(self) -> dict[str, Field]:
        """The properties, but for the record."""
        homes = tuple(one.__module__ for one in self.kind.__mro__)
        asked = [one for one in fields(self.kind) if one.eq and one.name != "record"]
        found = [
            Field(
                one.name,
                self._forms(meaning(one.type, homes)),
                _LEFT_OUT.get(one.name, one.default),
            )
            for one in asked
        ]
        if self.how.shown:
            found.append(Field(_ANSWER, self.answer, None))
        return {one.name: one for one in found}

    def write(self, value: Any) -> dict[str, Any]:
        found = {}
        for name, one in self.fields.items():
            if name == self.how.provision:
                found[name] = one.form.write(getattr(value, name))
                found["record"] = self._record(value).write(value.record)
            elif name == _ANSWER:
                found[name] = self.answer.write(value)
            elif getattr(value, name) != one.default:
                found[name] = one.form.write(getattr(value, name))
        return found

    def _record(self, found: Any) -> Form:
        """Return the form of the record that was asked about."""
        form = self._forms(getattr(found, self.how.provision).record)
        if not form.fits(found.record):
            raise MisreadError(found.record, f"a {form.name} itself", "record")
        return form

    def read(self, data: Any) -> Any:
        found = self.parts(data)
        made = self._made(found, data)
        self._compare(made, found, data)
        return made

    def parts(self, data: object) -> dict[str, Any]:
        """Read the question and what was answered, and ask nothing.

        Raises:
            MisreadError: The data is no question, or has no such answer.
        """
        if not isinstance(data, dict) or "record" not in data:
            raise MisreadError(data, "an object with the property record")
        rest = {name: one for name, one in data.items() if name != "record"}
        left_out = {name: one.default for name, one in self.fields.items()}
        found = left_out | read_fields(self.fields, rest)
        provision: Any = found[self.how.provision]
        form = self._forms(provision.record)
        try:
            found["record"] = form.read(data["record"])
        except MisreadError as error:
            raise error.within(step="record") from None
        return found

    def _made(self, found: dict[str, Any], data: object) -> Any:
        names = [one for one in (self.how.provision, *_ASKED) if one in found]
        asked = {name: found[name] for name in names}
        try:
            made = self.how.again(asked)
        except LookupError:  # no law on that day is an answer of its own
            raise
        except ReintegraError as error:
            raise MisreadError(data, str(error), beyond_schema=True) from error
        if isinstance(made, Statement):
            beside = {name: found[name] for name in ("remarks", "met", "whole", "id")}
            made = self.kind.of(made, **beside)
        return made

    def _compare(self, made: Any, found: dict[str, Any], data: dict[str, Any]) -> None:
        """Refuse an answer that is not the one that this question has.

        Raises:
            MisreadError: It differs from what was written.
        """
        for name in self.fields.keys() - {_ANSWER}:
            if getattr(made, name) != found[name]:
                expected = f"{getattr(made, name)}"
                raise MisreadError(data[name], expected, name, beyond_schema=True)
        if _ANSWER in data:
            right = self.answer.write(made)
            for name, one in data[_ANSWER].items():
                if one != right[name]:
                    path = f"{_ANSWER}.{name}"
                    expected = f"{right[name]!r}, as this version answers"
                    raise MisreadError(one, expected, path, beyond_schema=True)

    def schema(self, others: Schemas) -> Schema:
        if self.name not in others:
            others[self.name] = {}
            others[self.name] = self.whole_schema(others)
        return {"$ref": f"#/$defs/{self.name}"}

    def whole_schema(self, others: Schemas) -> Schema:
        """Return the schema itself, not a reference to it."""
        found = fields_schema(self.fields, others)
        found["properties"]["record"] = {"type": "object"}
        found["required"].append("record")
        first = (self.kind.__doc__ or "").partition("\n")[0]
        own = {"title": self.name, "description": first, **found}
        return own | {"allOf": list(self._by_record(others))}

    def _by_record(self, others: Schemas) -> list[Schema]:
        """List which record each provision asks for."""
        by_record: dict[type, list[str]] = defaultdict(list)
        for name, one in constants.known(self.how.kind).items():
            by_record[one.record].append(name)
        provision = self.how.provision
        return [
            {
                "if": {"properties": {provision: {"enum": names}}},
                "then": {"properties": {"record": self._forms(kind).schema(others)}},
            }
            for kind, names in by_record.items()
        ]
