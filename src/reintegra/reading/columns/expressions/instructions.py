"""Instructions over columns, each made once, with what is known of their values."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from fractions import Fraction
from functools import reduce
from math import ceil, floor
from typing import Any, Final

from attrs import define, field, frozen

from reintegra.grammar.nodes import Relation
from reintegra.reading.columns.expressions.forms import Form, whole
from reintegra.reading.columns.expressions.sums import Sums, shared_factor
from reintegra.reading.columns.expressions.vectors import (
    NULL,
    UNREAD,
    Eras,
    Gap,
    Vector,
    numbers,
    read,
    single,
)

Span = tuple[int | None, int | None]
Facts = frozenset[Hashable]
NOTHING: Final[Facts] = frozenset()


@frozen(eq=False)
class Instruction:
    """One step of a program: a column of whole numbers or of truths.

    Attributes:
        name: What it does.
        args: The instructions that it reads.
        data: What else it is made of.
        span: The least and the greatest value, ``None`` where there is no bound.
        strict: The facts each of which makes it null by being null.
        support: The facts that it depends on.
        maybe: Whether it can be null.
    """

    name: str
    args: tuple[int, ...]
    data: tuple[Any, ...]
    span: Span
    strict: Facts
    support: Facts
    maybe: bool


@define(eq=False)
class Instructions:
    """The instructions of a program by their numbers.

    Attributes:
        made: The instructions, each above those that it reads.
        zeros: What is 0 exactly where a truth is so.
        masked: Of a number that is null where a condition is not known: the condition,
            and the number.
        sums: The sums made, to be taken again where a longer one holds them.
    """

    made: list[Instruction] = field(factory=list)
    zeros: dict[int, Form] = field(factory=dict)
    masked: dict[int, tuple[int, Form]] = field(factory=dict)
    sums: Sums = field(factory=Sums)
    _places: dict[tuple[Any, ...], int] = field(factory=dict)

    def __getitem__(self, number: int) -> Instruction:
        return self.made[number]

    def put(
        self,
        name: str,
        args: Iterable[int] = (),
        data: tuple[Any, ...] = (),
        span: Span = (None, None),
        strict: Facts | None = None,
    ) -> int:
        """Return the number of an instruction that reads others."""
        read_ = tuple(args)
        below = [self.made[one] for one in read_]
        own = _all(one.strict for one in below) if strict is None else strict
        support = _all(one.support for one in below)
        maybe = any(one.maybe for one in below)
        made = Instruction(name, read_, data, span, own, support, maybe)
        return self._number(made)

    def source(
        self, name: str, fact: str, data: tuple[Any, ...], span: Span, *, maybe: bool
    ) -> int:
        """Return the number of an instruction that reads the column of a fact."""
        facts = frozenset({fact})
        strict = facts if maybe else NOTHING
        made = Instruction(name, (), (fact, *data), span, strict, facts, maybe)
        return self._number(made)

    def vector(self, name: str, values: Vector) -> int:
        """Return the number of what the law says of each era."""
        maybe = any(value is NULL for value in values)
        facts: Facts = frozenset({(name, values)}) if maybe else NOTHING
        own = numbers(values)
        span = (floor(min(own)), ceil(max(own))) if own else (None, None)
        return self._number(Instruction(name, (), (values,), span, facts, facts, maybe))

    def _number(self, made: Instruction) -> int:
        key = made.name, made.args, made.data
        found = self._places.setdefault(key, len(self.made))
        if found == len(self.made):
            self.made.append(made)
        return found

    # -- whole numbers

    def top(self, form: Form, below: int) -> int:
        """Return the numerators of a form over *below*."""
        const = whole(form.const, below)
        parts = {
            atom: _settled(whole(factor, below), const)
            for atom, factor in sorted(form.parts.items())
        }
        return self._top(self._counted(parts), _settled(const))

    def _top(self, parts: dict[int, Vector], const: Vector) -> int:
        shorter, rest = self.sums.reused(parts, const)
        made = self._sum(shorter, rest)
        for one in (parts, shorter):
            self.sums.note(one, const if one is parts else rest, made)
        return made

    def _sum(self, parts: dict[int, Vector], const: Vector) -> int:
        if not parts:
            return self.vector("number", const)
        if len(parts) == 1 and single(const) == 0:
            ((atom, factor),) = parts.items()
            if single(factor) == 1:
                return atom
        shared = shared_factor(parts)
        if shared != 1:
            inside = {a: _over(factor, shared) for a, factor in parts.items()}
            return self._sum({self._top(inside, (0,)): (shared,)}, const)
        factors = [self.vector("number", factor) for factor in parts.values()]
        args = (*parts, *factors, self.vector("number", const))
        return self.put("sum", args, (len(parts),), self._sum_span(parts, const))

    def _counted(self, parts: dict[int, Vector]) -> dict[int, Vector]:
        """Leave out what is taken no times, but for the nulls that it brings."""
        zero = {a for a, factor in parts.items() if read(factor) - {NULL} <= {0}}
        strict = _all(self[a].strict for a in parts if a not in zero)
        for atom in sorted(zero, reverse=True):
            if not self[atom].maybe or self[atom].support <= strict:
                parts = {a: factor for a, factor in parts.items() if a != atom}
            else:
                strict |= self[atom].strict
        return parts

    def _sum_span(self, parts: dict[int, Vector], const: Vector) -> Span:
        spans = [_times(self[atom].span, factor) for atom, factor in parts.items()]
        own = numbers(const) or [0]
        spans.append((int(min(own)), int(max(own))))
        lows, highs = zip(*spans, strict=True)
        low = None if None in lows else sum(lows)
        return low, None if None in highs else sum(highs)

    def carriers(self, condition: Instruction) -> list[int] | None:
        """Return counts one of which is null exactly where a condition is.

        ``None`` where there are none: the condition may be known without all its facts.
        """
        if condition.strict != condition.support:
            return None
        counts = {
            made.data[0]: number
            for number, made in enumerate(self.made)
            if made.name == "count"
        }
        found = [counts.get(fact) for fact in condition.support]
        known = [number for number in found if number is not None]
        return sorted(known) if len(known) == len(found) else None

    def without_nulls_of(self, form: Form, other: int) -> Form:
        """Leave out what brings a form nothing but nulls that another column brings."""
        strict = self[other].strict
        kept = {
            atom: factor
            for atom, factor in form.parts.items()
            if read(factor) - {NULL} != {0} or not self[atom].support <= strict
        }
        return Form(kept, form.const)

    # -- truths

    def truth(self, met: bool | None) -> int:  # noqa: FBT001 - it is what it makes
        """Return the number of a truth that holds for every row."""
        return self.vector("truth", (NULL if met is None else int(met),))

    def truths(self, values: Vector) -> int:
        """Return the number of a truth of the law, by era."""
        found = single(values)
        if found is not None:
            return self.vector("truth", (NULL if found is UNREAD else found,))
        if NULL in values:
            return self.vector("truth", values)
        so = frozenset(era for era, value in enumerate(values) if value == 1)
        known = (era for era, value in enumerate(values) if value is not UNREAD)
        return self.flag(so, frozenset(known))

    def settled(self, number: int) -> bool | Gap | None:
        """Return the truth that an instruction is in every row, `UNREAD` if none."""
        made = self[number]
        if made.name != "truth":
            return UNREAD
        found = single(made.data[0])
        if found is None or found is UNREAD:
            return UNREAD
        return None if found is NULL else bool(found)

    def negated(self, truth: int) -> int:
        """Return the number of what is so where *truth* is not."""
        made = self[truth]
        if made.name == "truth":
            values: Vector = made.data[0]
            return self.truths(
                tuple(v if isinstance(v, Gap) else 1 - v for v in values)
            )
        if made.name == "not":
            return made.args[0]
        return self.put("not", (truth,))

    def all_of(self, parts: Iterable[int]) -> int:
        """Return the number of what is so where all *parts* are."""
        return self._group("all", parts, decisive=False)

    def any_of(self, parts: Iterable[int]) -> int:
        """Return the number of what is so where any of *parts* is."""
        return self._group("any", parts, decisive=True)

    def _group(self, name: str, parts: Iterable[int], *, decisive: bool) -> int:
        kept: dict[int, None] = dict.fromkeys(parts)
        for part in list(kept):
            settled = self.settled(part)
            if settled is decisive:
                return self.truth(met=decisive)
            if settled is (not decisive):
                del kept[part]
        if not kept:
            return self.truth(met=not decisive)
        if len(kept) == 1:
            (only,) = kept
            return only
        strict: Facts = reduce(frozenset.__and__, [self[one].strict for one in kept])
        return self.put(name, sorted(kept), strict=strict)

    def flag(self, eras: Eras, among: Eras) -> int:
        """Return the number of what is so in *eras*, and not so elsewhere in *among*.

        It is known in every row that has a day.
        """
        if not among - eras:
            return self.truth(met=True)
        return self.put("era", (), (eras, among))

    def compared(self, relation: Relation, left: int, right: int) -> int:
        """Return the number of a comparison."""
        return self.put("compare", (left, right), (relation,))


def _settled(vector: Vector, null: Vector = ()) -> Vector:
    """Return one number for all eras where that is all that is read.

    Args:
        vector: The numbers.
        null: Where this is null, no factor counts.
    """
    if null and len(null) == len(vector):
        pairs = zip(vector, null, strict=True)
        vector = tuple(UNREAD if two is NULL else one for one, two in pairs)
    found = single(vector)
    if found is None:
        return vector
    return (0 if found is UNREAD else found,)


def _all(facts: Iterable[Facts]) -> Facts:
    return reduce(frozenset.__or__, facts, NOTHING)


def _times(span: Span, factor: Vector) -> Span:
    low, high = span
    own = [int(Fraction(number)) for number in numbers(factor)] or [0]
    if set(own) == {0}:
        return 0, 0
    if low is None or high is None:
        return None, None
    ends = [end * number for end in span for number in own]  # type: ignore[operator]
    return min(ends), max(ends)


def product_of(one: Span, other: Span) -> Span:
    """Return the least and the greatest product of two numbers."""
    ends = [None if None in {a, b} else a * b for a in one for b in other]  # type: ignore[operator]
    known = [end for end in ends if end is not None]
    return (None, None) if len(known) < len(ends) else (min(known), max(known))


def _over(factor: Vector, shared: int) -> Vector:
    (own,) = factor
    return (int(own) // shared,)  # type: ignore[arg-type]
