"""Write boxes out: what each fact would have to be, and a value that will do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import Any

from attrs import AttrsInstance

from reintegra.grammar.facts import Kind, label
from reintegra.reading.reasons.used import fact_used
from reintegra.reading.what_if.boxes import Box, Domain, Space, Span, Weights
from reintegra.reading.what_if.fact_sets import FactChange, SumOfFacts
from reintegra.reading.what_if.sums import FAR


def example(box: Box, names: Iterable[str], space: Space) -> dict[str, Any]:
    """Return values of the facts that change, near to what they are now."""
    found = {name: _near(name, box, space) for name in names}
    for key, domain in box.items():
        if isinstance(key, tuple) and isinstance(domain, tuple):
            _fit(found, key, domain, box, space)
    return {
        name: _value(name, found[name], space) for name in space.facts if name in found
    }


def _near(name: str, box: Box, space: Space) -> Any:
    domain, now = box.get(name) or space.within(name, box), space.now[name]
    if isinstance(domain, tuple):
        low, high = domain
        return low if now is None else min(max(now, low), high)
    own = (True, False, *(one for one, _ in label(space.facts[name]).names))
    return next((one for one in own if one in domain), None)


def _fit(
    found: dict[str, Any], sum_: Weights, domain: Span, box: Box, space: Space
) -> None:
    """Move numbers, one after another, until their sum is within its bounds."""
    for name, weight in sum_:
        total = sum(times * found[one] for one, times in sum_)
        short = max(domain[0] - total, 0) or min(domain[1] - total, 0)
        steps = ceil(abs(short) / abs(weight)) * (1 if short * weight > 0 else -1)
        low, high = space.within(name, box)
        found[name] = min(max(found[name] + steps, low), high)


def _value(name: str, value: Any, space: Space) -> Any:
    if value is None or label(space.facts[name]).kind is not Kind.DAY:
        return value
    return date.fromordinal(value)


def changes_of(
    box: Box, values: Mapping[str, Any], space: Space, record: AttrsInstance
) -> tuple[FactChange, ...]:
    """Write out what each fact would have to be.

    Args:
        box: The values that are allowed.
        values: The example.
        space: The facts.
        record: The record, with what they are now.
    """
    found = []
    for name, value in values.items():
        fact = space.facts[name]
        domain = _bounds(name, box, space)
        shown = value.isoformat() if isinstance(value, date) else value
        asked = _asked(domain, label(fact).kind)
        found.append(FactChange(fact_used(fact, record), example=shown, **asked))
    return tuple(found)


def _bounds(name: str, box: Box, space: Space) -> Domain:
    """Return the values of a fact that some values of the others go with."""
    for key, domain in box.items():
        weight = dict(key).get(name) if isinstance(key, tuple) else None
        if isinstance(key, tuple) and isinstance(domain, tuple) and weight is not None:
            rest = space.reach(tuple(one for one in key if one[0] != name), box)
            ends = domain[0] - rest[1], domain[1] - rest[0]
            least, most = sorted(Fraction(end, weight) for end in ends)
            low, high = space.within(name, box)
            return max(low, ceil(least)), min(high, floor(most))
    return box[name]


def _asked(domain: Domain, kind: Kind) -> dict[str, Any]:
    if isinstance(domain, frozenset):
        return {"names": tuple(sorted(domain, key=str))}
    low, high = domain
    if kind is Kind.DAY:
        return {"first": date.fromordinal(low), "last": date.fromordinal(high)}
    return {"at_least": low, "at_most": high}


def sums_of(box: Box) -> tuple[SumOfFacts, ...]:
    """Write out which facts are bounded together."""
    return tuple(
        SumOfFacts(key, _near_bound(domain[0]), _near_bound(domain[1]))
        for key, domain in box.items()
        if isinstance(key, tuple) and isinstance(domain, tuple)
    )


def _near_bound(number: int) -> int | None:
    return None if abs(number) > FAR // 10**6 else number
