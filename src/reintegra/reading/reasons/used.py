"""Facts and dated numbers that reasons use, in the one form."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import Attribute, AttrsInstance

from reintegra.grammar.facts import label
from reintegra.grammar.nodes import Parameter
from reintegra.law.timeline import Version
from reintegra.reading.reasons.tree import CitedSource, FactUsed, NumberUsed


def fact_used(fact: Attribute[Any], record: AttrsInstance) -> FactUsed:
    """Write a fact of a record."""
    own, value = label(fact), getattr(record, fact.name)
    shown = value.isoformat() if isinstance(value, date) else value
    return FactUsed(fact.name, own.pl, own.en, shown, own.unit)


def number_used(parameter: Parameter, version: Version[Any]) -> NumberUsed:
    """Write a dated number that was read."""
    return NumberUsed(
        parameter.key,
        parameter.pl,
        parameter.en,
        str(version.require()),
        parameter.unit,
        version.since,
        CitedSource.of(version.cites),
        version.evidence,
    )


def of_number(number: NumberUsed) -> dict[str, Any]:
    """Return what a reason has that is nothing but a dated number."""
    return {
        "source": number.source,
        "numbers": (number,),
        "evidence": number.evidence,
        "value": number.value,
        "unit": number.unit,
    }
