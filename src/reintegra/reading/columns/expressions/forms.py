"""Numbers as linear forms: factors of named columns, and a constant, by era."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import lcm
from operator import add, mul

from attrs import frozen

from reintegra.errors import GrammarError
from reintegra.reading.columns.expressions.vectors import (
    NULL,
    UNREAD,
    Eras,
    Gap,
    Vector,
    agree,
    denominators,
    each,
    filled,
    numbers,
    read,
    within,
)


@frozen(eq=False)
class Form:
    """A sum of factor times column, and a constant; each by era.

    A column that can be null stays with the factor 0, as `x - x` is null where x is.

    Attributes:
        parts: The factors by the instruction that makes the column.
        const: The constant; null where the whole is.
        masks: The truths that have to hold, or the whole is null.
    """

    parts: Mapping[int, Vector]
    const: Vector
    masks: frozenset[int] = frozenset()

    @property
    def below(self) -> int:
        """A denominator that all its numbers have."""
        return lcm(*denominators((self.const, *self.parts.values())))

    @property
    def null(self) -> Eras:
        """The eras in which it is null whatever the columns hold."""
        return frozenset(i for i, value in enumerate(self.const) if value is NULL)

    @property
    def unread(self) -> Eras:
        """The eras in which it is not read."""
        return frozenset(i for i, value in enumerate(self.const) if value is UNREAD)

    def over(self, eras: Eras) -> Form:
        """Return the form as it is read in some eras."""
        parts = {atom: within(factor, eras) for atom, factor in self.parts.items()}
        return Form(parts, within(self.const, eras), self.masks)

    @property
    def unmasked(self) -> Form:
        """The form without its masks."""
        return Form(self.parts, self.const)

    def masked(self, masks: Iterable[int]) -> Form:
        """Return the form with more masks."""
        return Form(self.parts, self.const, self.masks | frozenset(masks))


def added(one: Form, other: Form) -> Form:
    """Add two forms."""
    none = tuple(UNREAD if v is UNREAD else 0 for v in one.const)
    parts = dict(one.parts)
    for atom, factor in other.parts.items():
        parts[atom] = each(add, parts.get(atom, none), factor)
    const = each(add, one.const, other.const)
    return Form(parts, const, one.masks | other.masks)


def scaled(form: Form, factor: Vector) -> Form:
    """Multiply a form by a number of the law."""
    known: Vector = tuple(0 if value is NULL else value for value in factor)
    parts = {atom: each(mul, own, known) for atom, own in form.parts.items()}
    return Form(parts, each(mul, form.const, factor), form.masks)


def negative(form: Form) -> Form:
    """Return the form below 0 by as much."""
    return scaled(form, tuple(UNREAD if v is UNREAD else -1 for v in form.const))


def alike(one: Form, other: Form) -> bool:
    """Whether two forms are equal, but for masks, wherever both are read."""
    if not agree(one.const, other.const) or one.parts.keys() != other.parts.keys():
        return False
    return all(agree(own, other.parts[atom]) for atom, own in one.parts.items())


def joined(one: Form, other: Form) -> Form:
    """Put two forms of the same columns together, each where the other is not read."""
    parts = {atom: filled(own, other.parts[atom]) for atom, own in one.parts.items()}
    return Form(parts, filled(one.const, other.const), one.masks | other.masks)


def whole(vector: Vector, below: int) -> Vector:
    """Return the numerators over *below*.

    Raises:
        GrammarError: A number is not a whole number of them.
    """
    return tuple(
        [one if isinstance(one, Gap) else _numerator(one, below) for one in vector]
    )


def _numerator(value: int | Fraction, below: int) -> int:
    if isinstance(value, int):
        return value * below
    found = value * below
    if found.denominator > 1:
        msg = f"a number of a program: got {value}, expected whole numbers of 1/{below}"
        raise GrammarError(msg)
    return found.numerator


def constant(value: int | Fraction | Gap, eras: int) -> Form:
    """Return one number for all eras."""
    return Form({}, (value,) * eras)


def proportional(form: Form, other: Form) -> bool:
    """Whether *form* is 0 where *other*, a sum of counts, is: all of it is of them."""
    plain = not form.null and set(read(form.const)) <= {0}
    sums = set(read(other.const)) <= {0} and all(
        not isinstance(value, Gap) and value > 0
        for factor in other.parts.values()
        for value in read(factor)
    )
    return (
        plain
        and sums
        and bool(numbers(other.const))
        and (form.parts.keys() <= other.parts.keys())
    )
