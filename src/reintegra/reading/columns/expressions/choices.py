"""Choose between numbers: by a condition, or by the era of a row."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import lcm

from attrs import frozen

from reintegra.reading.columns.expressions.forms import (
    Form,
    alike,
    constant,
    joined,
    proportional,
)
from reintegra.reading.columns.expressions.instructions import Instructions
from reintegra.reading.columns.expressions.vectors import (
    NULL,
    UNREAD,
    Eras,
    Vector,
    within,
)

Way = tuple[Eras, Form]


@frozen(eq=False)
class Choices:
    """Chooses between forms.

    Attributes:
        program: The instructions.
        eras: How many eras there are.
        unit: The denominator that lines are asked for in: in it, they add up without
            being multiplied.
    """

    program: Instructions
    eras: int
    unit: int = 1

    def below(self, one: Form, other: Form) -> int:
        """Return a denominator for a column that is one of two numbers."""
        found = lcm(one.below, other.below)
        amounts = found > 1 or not (one.parts or other.parts)
        return self.unit if amounts and self.unit % found == 0 else found

    def choose(self, when: int, then: Form, otherwise: Form) -> Form:
        """Choose by a condition; null where it is not known."""
        settled = self.program.settled(when)
        if settled is None:
            return constant(NULL, self.eras)
        if settled is not UNREAD:
            return then if settled else otherwise
        zero = self.program.zeros.get(when)
        plain = not then.parts and set(then.const) <= {0, UNREAD} and not then.masks
        if zero is not None and plain:
            known = self._nulls_as_mask(otherwise)
            spared = self._spared(zero, known)
            if spared is not None:
                masks = (self.program.any_of((one, when)) for one in known.masks)
                return spared.masked(masks)
        if alike(then, otherwise):
            return self._alike(when, then, otherwise)
        then, otherwise = (
            self.program.without_nulls_of(form, when) for form in (then, otherwise)
        )
        below = self.below(then, otherwise)
        tops = self.program.top(then, below), self.program.top(otherwise, below)
        return self._picked("choose", (when, *tops), below)

    def _alike(self, when: int, then: Form, otherwise: Form) -> Form:
        """Choose between one number and the same, but for masks.

        A mask of both stays as it is: written for each side, masks double with each
        choice within a choice.
        """
        program, unless = self.program, self.program.negated(when)
        masks = [one for one in then.masks if one in otherwise.masks]
        sides = (then.masks, unless), (otherwise.masks, when)
        masks += [
            program.any_of((one, spared))
            for side, spared in sides
            for one in side
            if one not in masks
        ]
        form = joined(then.unmasked, otherwise.unmasked)
        return self.where_known(when, form.masked(masks))

    def _nulls_as_mask(self, form: Form) -> Form:
        """Write what the law of some eras makes null as a mask of the others."""
        if not form.null or len(form.null | form.unread) == self.eras:
            return form
        among = frozenset(range(self.eras)) - form.unread
        flag = self.program.flag(among - form.null, among)
        const: Vector = tuple(0 if v is NULL else v for v in form.const)
        parts = {a: within(f, among - form.null) for a, f in form.parts.items()}
        return Form(parts, const, form.masks).masked((flag,))

    def _spared(self, zero: Form, otherwise: Form) -> Form | None:
        """Return what is 0 by itself where a sum of counts is."""
        program = self.program
        counts = (program[atom].span[0] for atom in zero.parts)
        if not proportional(otherwise, zero):
            return None
        if len(zero.parts) > 1 and any(low is None or low < 0 for low in counts):
            return None
        none: Vector = (0,) * self.eras
        lacking = {
            atom: none
            for atom in zero.parts
            if atom not in otherwise.parts and program[atom].maybe
        }
        return Form({**otherwise.parts, **lacking}, otherwise.const)

    def where_known(self, when: int, form: Form) -> Form:
        """Return a form that is null where a condition is not known."""
        program, condition = self.program, self.program[when]
        strict = {fact for atom in form.parts for fact in program[atom].strict}
        if not condition.maybe or condition.support <= strict:
            return form
        carriers = program.carriers(condition)
        if carriers is None or len(carriers) > 1:  # a test is shorter than two sums
            return form.masked((program.known(when),))
        none: Vector = (0,) * self.eras
        parts = {**dict.fromkeys(carriers, none), **form.parts}
        return Form(parts, form.const, form.masks)

    def by_era(self, ways: Iterable[Way]) -> Form:
        """Choose by the era of a row."""
        read = [(eras, form.over(eras)) for eras, form in ways if eras]
        (eras, found), *others = sorted(read, key=lambda way: min(way[0]))
        for more, form in others:
            found = self._either((eras, found), (more, form))
            eras |= more
        return found

    def _either(self, one: Way, other: Way) -> Form:
        together = self._side_by_side(one[1], other[1])
        if together is not None:
            return together
        below = self.below(one[1], other[1])
        tops = (self.program.top(form, below) for _, form in (other, one))
        flag = self.program.flag(other[0], one[0] | other[0])
        return self._picked("choose", (flag, *tops), below)

    def _side_by_side(self, one: Form, other: Form) -> Form | None:
        """Put two forms together, ``None`` where a column of one makes both null."""
        if one.masks != other.masks:
            return None
        a, b = self._widened(one, other), self._widened(other, one)
        return joined(a, b) if a.parts.keys() == b.parts.keys() else None

    def _widened(self, form: Form, other: Form) -> Form:
        null = form.null | form.unread
        plain = len(null) == self.eras  # null in any row, whatever is added
        none: Vector = tuple(UNREAD if era in null else 0 for era in range(self.eras))
        more = {
            atom: none
            for atom in other.parts
            if atom not in form.parts and (plain or not self.program[atom].maybe)
        }
        return Form({**form.parts, **more}, form.const, form.masks)

    def _picked(self, name: str, args: tuple[int, ...], below: int) -> Form:
        program, (when, *ways) = self.program, args
        strict = program[ways[0]].strict.intersection(
            *(program[way].strict for way in ways)
        )
        spans = [program[way].span for way in ways]
        lows, highs = zip(*spans, strict=True)
        span = (
            None if None in lows else min(lows),
            None if None in highs else max(highs),
        )
        own = strict | program[when].strict
        atom = program.put(name, args, (), span, own)
        return Form({atom: (Fraction(1, below),) * self.eras}, (0,) * self.eras)
