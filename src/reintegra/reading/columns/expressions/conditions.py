"""Lower conditions, era beside era, to three-valued instructions."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import gcd
from typing import Any, assert_never

from attrs import Attribute, define, field

from reintegra.grammar.facts import Kind, label
from reintegra.grammar.nodes import (
    ByInterpretation,
    Clause,
    Compare,
    Discretion,
    Group,
    How,
    Known,
    OneOf,
    OpenDiscretion,
    Refer,
    Relation,
)
from reintegra.reading.columns.expressions.forms import Form, added, negative, scaled
from reintegra.reading.columns.expressions.lowering import (
    Numbers,
    Place,
    part,
    versions,
)
from reintegra.reading.columns.expressions.merging import merged
from reintegra.reading.columns.expressions.vectors import (
    NULL,
    UNREAD,
    Eras,
    each,
    numbers,
    single,
)
from reintegra.reading.columns.logic import operator_of
from reintegra.reading.program.steps import VARIES, Step

_FLIPPED = {
    Relation.AT_LEAST: Relation.AT_MOST,
    Relation.AT_MOST: Relation.AT_LEAST,
    Relation.MORE_THAN: Relation.LESS_THAN,
    Relation.LESS_THAN: Relation.MORE_THAN,
    Relation.EQUAL: Relation.EQUAL,
}


@define(eq=False)
class Lowering(Numbers):
    """Lowers conditions to truths, and numbers to forms."""

    _truths: dict[tuple[int, ...], tuple[Place, int]] = field(factory=dict)

    def truth(self, place: Place) -> int:
        """Return the instruction of a condition; the same for the same steps."""
        key = tuple(map(id, place))
        found = self._truths.get(key)
        if found is None:
            found = self._truths[key] = place, self._truth(place)  # keeps the ids
        return found[1]

    def _truth(self, place: Place) -> int:
        steps = [step for step in place if step]
        if all(step.const is not VARIES for step in steps):
            return self.program.truths(tuple(map(_settled, place)))
        if len({id(step.says) for step in steps}) > 1:
            return self._merged((e, self.truth(one)) for e, one in versions(place))
        return self._sentence(steps[0].says, place)

    def _sentence(self, says: object, place: Place) -> int:
        program = self.program
        match says:
            case Attribute():
                return self._fact("flag", says)
            case OneOf(fact, names):
                return self._fact("one of", fact, names)
            case Known(fact):
                return self._known(fact)
            case Compare(relation=relation):
                parts = (self.number(part(place, n)) for n in (0, 1))
                return self._compared(relation, *parts)
            case Group(how):
                return self._group(how, place)
            case Clause() | Discretion() | ByInterpretation():
                return self.truth(part(place, 0))
            case OpenDiscretion():
                return program.all_of((self.truth(part(place, 0)), program.truth(None)))
            case Refer():
                return self._refer(place)
            case _:
                assert_never(says)  # type: ignore[arg-type] # the rest is settled

    def _merged(self, ways: Iterable[tuple[Eras, int]]) -> int:
        return merged(self.program, list(ways))

    def _refer(self, place: Place) -> int:
        inside = part(place, 0)
        silent = frozenset(e for e, s in enumerate(place) if s and not s.parts)
        said = frozenset(e for e, s in enumerate(inside) if s)
        ways = [(said, self.truth(inside))]
        if silent:
            ways.append((silent, self.program.truth(None)))
        return self._merged(ways)

    def _group(self, how: How, place: Place) -> int:
        count = max(len(step.parts) for step in place if step)
        parts = [self.truth(part(place, n)) for n in range(count)]
        if how is How.ALL:
            return self.program.all_of(parts)
        found = self.program.any_of(parts)
        return found if how is How.ANY else self.program.negated(found)

    # -- facts

    def _fact(self, name: str, fact: Attribute, names: tuple[str, ...] = ()) -> int:  # type: ignore[type-arg]
        source = self.sources[fact.name]
        if source.absent:
            return self.program.truth(None)
        maybe = source.nulls or (bool(names) and not source.fits)
        data = (source, label(fact), names)
        return self.program.source(name, fact.name, data, (None, None), maybe=maybe)

    def _known(self, fact: Attribute) -> int:  # type: ignore[type-arg]
        source = self.sources[fact.name]
        if source.absent:
            return self.program.truth(met=source.default is not None)
        if not source.nulls and source.fits:
            return self.program.truth(met=True)
        kind = label(fact).kind
        if kind is Kind.COUNT or kind is Kind.DAY:
            form = self.count(fact) if kind is Kind.COUNT else self.day(fact)
            return self.program.known(next(iter(form.parts)))
        data = (source, label(fact))
        return self.program.source("known", fact.name, data, (None, None), maybe=False)

    # -- comparisons

    def _compared(self, relation: Relation, one: Form, other: Form) -> int:
        apart = self.plain(added(one, negative(other)))
        if not apart.parts:
            compares = operator_of(relation)
            so = each(lambda value: int(compares(value, 0)), apart.const)
            return self.program.truths(so)
        found = self._sides(relation, apart)
        if relation is Relation.EQUAL:
            self.program.zeros[found] = apart
        return found

    def _sides(self, relation: Relation, apart: Form) -> int:
        """Compare what is added with what is taken off; constants on the right."""
        apart = scaled(apart, (apart.below,) * self.eras)
        off = {
            atom: factor
            for atom, factor in apart.parts.items()
            if all(value < 0 for value in numbers(factor)) and numbers(factor)
        }
        on = {a: f for a, f in apart.parts.items() if a not in off}
        none = tuple(UNREAD if v is UNREAD else 0 for v in apart.const)
        left = Form(on, none)
        right = negative(Form(off, apart.const))
        if not on:
            left, right = negative(Form(off, none)), Form({}, apart.const)
            relation = _FLIPPED[relation]
        left, right, relation = _reduced(left, right, relation)
        tops = self.program.top(left, 1), self.program.top(right, 1)
        return self.program.compared(relation, *tops)


def _reduced(
    left: Form, right: Form, relation: Relation
) -> tuple[Form, Form, Relation]:
    """Divide both sides by what all factors of the law have in common."""
    factors = [
        single(factor) for factor in (*left.parts.values(), *right.parts.values())
    ]
    const = single(right.const)
    known = [int(f) for f in factors if isinstance(f, int | Fraction)]
    shared = gcd(*known)
    if (
        len(known) < len(factors)
        or shared in {0, 1}
        or not isinstance(const, int | Fraction)
    ):
        return left, right, relation
    limit = Fraction(int(const), shared)
    if limit.denominator > 1:
        if right.parts or relation is Relation.EQUAL:
            return left, right, relation
        up = relation in {Relation.AT_LEAST, Relation.LESS_THAN}
        limit = Fraction(-(-limit // 1) if up else limit // 1)
    eras = len(left.const)
    share = (Fraction(1, shared),) * eras
    divided = scaled(right, share)
    return scaled(left, share), Form(divided.parts, (limit,) * eras), relation


def _settled(step: Step | None) -> Any:
    if step is None:
        return UNREAD
    const: Any = step.const
    return NULL if const is None else int(const)
