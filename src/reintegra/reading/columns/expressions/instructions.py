"""Instructions over columns, each made once, with what is known of their values."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from fractions import Fraction
from functools import reduce
from itertools import chain
from math import ceil, floor, gcd, lcm
from typing import Any, Final

from attrs import define, evolve, field, frozen

from reintegra.grammar.nodes import Relation
from reintegra.reading.columns.expressions.forms import Form, whole
from reintegra.reading.columns.expressions.sums import Sums, shared_factor
from reintegra.reading.columns.expressions.vectors import (
    NULL,
    UNREAD,
    Eras,
    Gap,
    Vector,
    agree,
    each,
    filled,
    numbers,
    read,
    single,
)

Span = tuple[int | None, int | None]
Facts = frozenset[Hashable]
NOTHING: Final[Facts] = frozenset()
LARGEST: Final = 2**62


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
        sums: The sums made, to be taken again where a longer one holds them.
        tables: The numbers of the law that are not one in all eras.
    """

    made: list[Instruction] = field(factory=list)
    zeros: dict[int, Form] = field(factory=dict)
    sums: Sums = field(factory=Sums)
    tables: list[int] = field(factory=list)
    _places: dict[tuple[Any, ...], int] = field(factory=dict)

    def __getitem__(self, number: int) -> Instruction:
        return self.made[number]

    def put(  # noqa: PLR0913 - what it does, of what, and what is known of it
        self,
        name: str,
        args: Iterable[int] = (),
        data: tuple[Any, ...] = (),
        span: Span = (None, None),
        strict: Facts | None = None,
        *,
        maybe: bool | None = None,
    ) -> int:
        """Return the number of an instruction that reads others."""
        read_ = tuple(args)
        below = [self.made[one] for one in read_]
        own = _all(one.strict for one in below) if strict is None else strict
        support = _all(one.support for one in below)
        null = any(one.maybe for one in below) if maybe is None else maybe
        made = Instruction(name, read_, data, span, own, support, null)
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
        """Return the number of what the law says of each era.

        A table serves all that agree with it wherever both are read.
        """
        maybe = any(value is NULL for value in values)
        facts: Facts = frozenset({(name, values)}) if maybe else NOTHING
        own = numbers(values)
        span = (floor(min(own)), ceil(max(own))) if own else (0, 0)
        if len(values) > 1:
            for number in self.tables:
                made = self.made[number]
                if made.name != name or made.maybe or maybe:
                    continue
                if agree(made.data[0], values):
                    return self._extended(number, values, span)
        number = self._number(
            Instruction(name, (), (values,), span, facts, facts, maybe)
        )
        if len(values) > 1:
            self.tables.append(number)
        return number

    def _extended(self, number: int, values: Vector, span: Span) -> int:
        made = self.made[number]
        low, high = zip(made.span, span, strict=True)
        self.made[number] = evolve(
            made,
            data=(filled(made.data[0], values),),
            span=(min(low), max(high)),  # type: ignore[type-var]
        )
        return number

    def _number(self, made: Instruction) -> int:
        key = made.name, made.args, made.data
        found = self._places.setdefault(key, len(self.made))
        if found == len(self.made):
            self.made.append(made)
        return found

    # -- whole numbers

    @property
    def fits(self) -> bool:
        """Whether no number can leave the 64 bits of a column, on the way to a sum."""
        ends = (end for made in self.made for end in made.span if end is not None)
        sums = (self._largest(made) for made in self.made if made.name == "sum")
        return all(abs(end) < LARGEST for end in chain(ends, sums))

    def _largest(self, made: Instruction) -> int:
        """Return what all parts of a sum come to, whatever their sign."""
        factors: tuple[int, ...] = made.data[0]
        const: int = made.data[1]
        pairs = zip(made.args, factors, strict=True)
        parts = (abs(end or 0) * abs(f) for arg, f in pairs for end in self[arg].span)
        return sum(parts, start=abs(const))

    def top(self, form: Form, below: int) -> int:
        """Return the numerators of a form over *below*.

        Raises:
            GrammarError: A number of the form is not a whole number of them.
        """
        if form.masks:
            return self._where(self.top(form.unmasked, below), form.masks)
        const = whole(form.const, below)
        parts = {
            atom: _settled(whole(factor, below), const)
            for atom, factor in sorted(form.parts.items())
        }
        plain: dict[int, int] = {}
        for atom, factor in self._counted(parts).items():
            named, times = self._by_table(factor)
            taken = atom if named is None else self.multiplied(atom, named)
            plain[taken] = plain.get(taken, 0) + times
        own = _settled(const)
        named, rest = self._by_table(own)
        if named is None:
            return self._top(plain, rest)
        plain[named] = plain.get(named, 0) + rest
        return self._top(plain, 0)

    def in_unit(self, form: Form, unit: int) -> int:
        """Return how many times 1/*unit* a line is, which is a whole number.

        Its columns may be over more than that: a product of two is over that of both.
        """
        below = lcm(form.below, unit)
        top = self.top(form, below)
        return self.truncated(top, below // unit)

    def truncated(self, top: int, below: int) -> int:
        """Return the whole numbers of a column over *below*, the fraction cut off."""
        if below == 1:
            return top
        ends = self[top].span
        low, high = (None if end is None else int(Fraction(end, below)) for end in ends)
        return self.put("truncate", (top,), (below,), (low, high))

    def _where(self, number: int, masks: Iterable[int]) -> int:
        own, args = self[number], (number, *sorted(masks))
        return self.put("where", args, (), own.span, own.strict, maybe=True)

    def _by_table(self, values: Vector) -> tuple[int | None, int]:
        """Take a number of the law apart: a table, if it is none, and a factor."""
        found = single(values)
        if isinstance(found, int):
            return None, found
        for number in self.tables:
            times = _multiple(values, self[number])
            if times:
                return self.vector("number", _over(values, times)), times
        shared = gcd(*(int(number) for number in numbers(values))) or 1
        first = next((number for number in numbers(values) if number), 1)
        shared = -shared if first < 0 else shared
        return self.vector("number", _over(values, shared)), shared

    def is_multiple(self, form: Form, below: int) -> bool:
        """Whether a number of the law is some times a table that is there."""
        values = whole(form.const, below)
        return any(_multiple(values, self[number]) for number in self.tables)

    def multiplied(self, one: int, other: int) -> int:
        """Return the number of a product of two columns."""
        span = product_of(self[one].span, self[other].span)
        return self.put("product", (one, other), (), span)

    def _top(self, parts: dict[int, int], const: int) -> int:
        shorter, rest = self.sums.reused(parts, const)
        made = self._sum(shorter, rest)
        for one in (parts, shorter):
            self.sums.note(one, const if one is parts else rest, made)
        return made

    def _sum(self, parts: dict[int, int], const: int) -> int:
        if not parts:
            return self.vector("number", (const,))
        if len(parts) == 1 and const == 0:
            ((atom, factor),) = parts.items()
            if factor == 1:
                return atom
        shared = shared_factor(parts)
        if shared != 1:
            inside = {a: factor // shared for a, factor in parts.items()}
            return self._sum({self._top(inside, 0): shared}, const)
        data = (tuple(parts.values()), const)
        return self.put("sum", parts, data, self._sum_span(parts, const))

    def _counted(self, parts: dict[int, Vector]) -> dict[int, Vector]:
        """Leave out what is taken no times, but for the nulls that it brings."""
        zero = {a for a, factor in parts.items() if not any(numbers(factor))}
        strict = _all(self[a].strict for a in parts if a not in zero)
        for atom in sorted(zero, reverse=True):
            if not self[atom].maybe or self[atom].support <= strict:
                parts = {a: factor for a, factor in parts.items() if a != atom}
            else:
                strict |= self[atom].strict
        return parts

    def _sum_span(self, parts: dict[int, int], const: int) -> Span:
        spans = [
            product_of(self[atom].span, (factor, factor))
            for atom, factor in parts.items()
            if factor
        ]
        lows = [low for low, _ in spans if low is not None]
        highs = [high for _, high in spans if high is not None]
        low = sum(lows, start=const) if len(lows) == len(spans) else None
        high = sum(highs, start=const) if len(highs) == len(spans) else None
        return low, high

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
        masks = (one for one in form.masks if not self[one].support <= strict)
        return Form(kept, form.const, frozenset(masks))

    # -- truths

    def known(self, truth: int) -> int:
        """Return the number of whether a truth is known."""
        return self.put("is known", (truth,), strict=NOTHING, maybe=False)

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

    def some_of(self, number: int, parts: Iterable[int]) -> int:
        """Return the number of a new group of some parts of another."""
        args = tuple(sorted(parts))
        below = [self[one] for one in args]
        strict = reduce(frozenset.__and__, [one.strict for one in below])
        support, maybe = _all(o.support for o in below), any(o.maybe for o in below)
        self.made.append(
            evolve(self[number], args=args, strict=strict, support=support, maybe=maybe)
        )
        return len(self.made) - 1

    def flag(self, eras: Eras, among: Eras) -> int:
        """Return the number of what is so in *eras*, and not so elsewhere in *among*.

        It is known in every row that has a day.
        """
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
    if len(vector) == 1:  # of one era
        gone = vector[0] is UNREAD or (null and null[0] is NULL)
        return (0,) if gone else vector
    if null and len(null) == len(vector):
        pairs = zip(vector, null, strict=True)
        vector = tuple(UNREAD if two is NULL else one for one, two in pairs)
    found = single(vector)
    if found is None:
        return vector
    return (0 if found is UNREAD else found,)


def _all(facts: Iterable[Facts]) -> Facts:
    return reduce(frozenset.__or__, facts, NOTHING)


def _multiple(values: Vector, table: Instruction) -> int:
    """Return how often a number of the law is a table, 0 where that varies."""
    if table.name != "number" or table.maybe or NULL in values:
        return 0
    found = {
        _ratio(int(one), int(two))
        for one, two in zip(values, table.data[0], strict=True)
        if not isinstance(one, Gap) and not isinstance(two, Gap)
    }
    (times, *others) = found or {0}
    whole_ = times and all(number % times == 0 for number in numbers(values))
    return times if whole_ and not others else 0


def _over(values: Vector, times: int) -> Vector:
    return each(lambda one: one // times, values)


def _ratio(one: int, two: int) -> int:
    return one // two if two and one % two == 0 else 0


def product_of(one: Span, other: Span) -> Span:
    """Return the least and the greatest product of two numbers."""
    ends = [None if None in {a, b} else a * b for a in one for b in other]  # type: ignore[operator]
    known = [end for end in ends if end is not None]
    return (None, None) if len(known) < len(ends) else (min(known), max(known))
