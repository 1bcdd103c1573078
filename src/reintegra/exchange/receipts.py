"""Receipts: an answer with all that it rests on, and a hash of it (*potwierdzenie*).

A receipt has no time of day, so one question to one version of the library has one
receipt. Its parts are plain data, and it stays readable where law and library have
moved on; `replay` asks the question once more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, TypeAlias

from attrs import field

from reintegra import __version__, parameters
from reintegra.arguments import check_arguments
from reintegra.errors import ArgumentError
from reintegra.exchange import constants
from reintegra.exchange.answers import ANSWERS
from reintegra.exchange.form_of import form_of
from reintegra.exchange.forms import MisreadError
from reintegra.exchange.kept_data import (
    PARAMETERS,
    RESULT,
    frozen_data,
    hash_of,
    provision_of,
)
from reintegra.exchange.plain import refused
from reintegra.exchange.records import type_name
from reintegra.grammar.nodes import Parameter, Refer
from reintegra.law.timeline import Timeline, Version
from reintegra.reading.record import trace
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.sorting import Classification
from reintegra.reading.record.statement import Statement
from reintegra.reading.record.verdict import Verdict
from reintegra.values import frozen
from reintegra.values.explanations import Explainable
from reintegra.values.records import made


@check_arguments
@frozen(repr=False)
class Receipt(Explainable):
    """An answer with its question, the law it rests on, and a hash (*potwierdzenie*).

    Made by `receipt`. One whose hash is not that of what it says is refused, and so is
    one with a rule that there is not, or of a later version of the library. The hash is
    no signature: whoever changes a receipt can write it anew, and then `replay` tells.

    Attributes:
        library: The version of the library.
        result: The question and its answer as plain data, as `to_data` writes them,
            with the class of the result in ``type``.
        versions: The version of the rule, then those of rules that it refers to, each
            with its first day: ``cis.ELIGIBLE@2025-06-01``.
        parameters: The dated numbers read, each by its version.
        hash: SHA-256, in hexadecimal digits, of all the rest: JSON in UTF-8, without
            spaces, with sorted keys.

    Raises:
        DataError: As above; the error names the place.
    """

    texts = "reintegra.exchange.receipt_texts"

    library: str
    result: Mapping[str, Any] = field(converter=frozen_data)
    versions: tuple[str, ...] = field(converter=frozen_data)
    parameters: Mapping[str, Any] = field(converter=frozen_data)
    hash: str

    def __attrs_post_init__(self) -> None:
        form = form_of(Receipt)
        try:
            form.read(form.write(self))
        except MisreadError as error:
            raise refused(Receipt, error) from None

    @property
    def rule(self) -> str:
        """The key of the rule, formula, limit or sorting."""
        return str(self.result[provision_of(self.result)])

    @property
    def on(self) -> date:
        """The day whose law counts."""
        return date.fromisoformat(self.result["on"])

    @property
    def inputs(self) -> Mapping[str, Any]:
        """The record that was asked about; facts not known are left out."""
        found: Mapping[str, Any] = self.result["record"]
        return found

    @property
    def answer(self) -> Mapping[str, Any]:
        """What was answered."""
        found: Mapping[str, Any] = self.result["answer"]
        return found

    @property
    def interpretations(self) -> Mapping[str, str]:
        """The open points that the answer met, each with the interpretation used."""
        met = (one.items() for one in self.answer["interpretations"])
        return {id_: key for pairs in met for id_, key in pairs}

    @property
    def warnings(self) -> tuple[Mapping[str, str], ...]:
        """What must be known beside the answer, in Polish and English."""
        found: tuple[Mapping[str, str], ...] = self.answer["warnings"]
        return found

    def __repr__(self) -> str:
        by = f"by {self.library}, {self.hash[:12]}"
        return f"<Receipt {self.rule} on {self.on} {by}>"


Result: TypeAlias = Verdict | Statement | Finding | Classification
"""The answers that have a receipt; a slip and a pay are statements."""


@check_arguments
def receipt(result: Result) -> Receipt:
    """Write out an answer with all that it rests on, and a hash (*potwierdzenie*).

    One question has one receipt: there is no time in it. In a list or a settlement each
    statement has its own.

    Args:
        result: A verdict, a statement such as a slip or a pay, a finding or a
            classification.

    Raises:
        ArgumentError: No such answer, or one by law of your own, which has no name.

    >>> from reintegra import Person, cis, decide
    >>> person = Person(disability_pension=True)
    >>> verdict = decide(cis.ELIGIBLE, person, on=date(2026, 7, 1))
    >>> found = receipt(verdict)
    >>> found.rule, found.answer["met"], found.versions
    ('cis.ELIGIBLE', False, ('cis.ELIGIBLE@2025-06-01',))
    >>> found == receipt(verdict)
    True
    """
    tree = _tree(result)
    try:
        parts = {
            "library": __version__,
            "result": RESULT.write(result),
            "versions": [*dict.fromkeys(_versions(result, tree))],
            "parameters": {
                _name(of, version): PARAMETERS.value.write(version.content)
                for of, version in trace.parameters(tree)
            },
        }
    except MisreadError as error:
        where, name = "receipt", f"result.{error.path}".rstrip(".")
        raise ArgumentError(where, name, error.got, error.expected) from None
    values = [frozen_data(one) for one in parts.values()]
    return made(Receipt, [*values, hash_of(parts)])


def _tree(result: Result) -> trace.Part:
    """Return the tree of reasons, amounts or names that an answer rests on."""
    match result:
        case Statement():
            return result.total
        case Classification():
            return result.named
        case _:
            return result.reason


def _versions(result: Any, tree: trace.Part) -> Iterator[str]:
    """Go through the versions of the rule, and of rules that it refers to."""
    rule = getattr(result, ANSWERS[type_name(type(result))].provision)
    yield _name(rule, result.version)
    for node in trace.notable(tree):
        if isinstance(node.expression, Refer) and node.version is not None:
            yield _name(node.expression.rule, node.version)


@cache
def _tables() -> Mapping[str, Timeline[Any]]:
    """Return the history of each dated number, for which no room need be loaded."""
    every = parameters.every()
    return {one.key: one.history for one in every if isinstance(one, Parameter)}


def _name(provision: Any, version: Version[Any]) -> str:
    """Name a version by what it is of, which somebody's own rule or number has not."""
    key = provision.key
    if key not in _tables() or version not in _tables()[key].versions:
        key = constants.name_of(type(provision), provision)
    if key is None:
        expected = "a rule or a number of the library: one of your own has no name"
        raise MisreadError(provision, expected)
    return f"{key}@{version.since}"
