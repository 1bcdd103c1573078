"""Choose between numbers: by a condition, or by the era of a row."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import lcm

from attrs import evolve, frozen

from reintegra.reading.columns.expressions.forms import (
    Form,
    alike,
    constant,
    joined,
    proportional,
    scaled,
)
from reintegra.reading.columns.expressions.instructions import NOTHING, Instructions
from reintegra.reading.columns.expressions.vectors import NULL, UNREAD, Eras, Vector

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
        return self.unit if found > 1 and self.unit % found == 0 else found

    def choose(self, when: int, then: Form, otherwise: Form) -> Form:
        """Choose by a condition; null where it is not known."""
        settled = self.program.settled(when)
        if settled is None:
            return constant(NULL, self.eras)
        if settled is not UNREAD:
            return then if settled else otherwise
        zero = self.program.zeros.get(when)
        if zero is not None and not then.parts and set(then.const) <= {0, UNREAD}:
            spared = self._spared(zero, otherwise)
            spared = spared or self._spared_where_known(when, zero, otherwise)
            if spared is not None:
                return spared
        if alike(then, otherwise):
            return self._where_known(when, joined(then, otherwise))
        then, otherwise = (
            self.program.without_nulls_of(form, when) for form in (then, otherwise)
        )
        below = self.below(then, otherwise)
        tops = self.program.top(then, below), self.program.top(otherwise, below)
        return self._picked("choose", (when, *tops), below)

    def _spared(self, zero: Form, otherwise: Form) -> Form | None:
        """Return what is 0 by itself where a sum of counts is."""
        program = self.program
        counts = (program[atom].span[0] for atom in zero.parts)
        if not proportional(otherwise, zero):
            return None
        if len(zero.parts) > 1 and any(low is None or low < 0 for low in counts):
            return None
        if otherwise.unread - zero.unread:
            return None
        none: Vector = (0,) * self.eras
        lacking = {
            atom: none
            for atom in zero.parts
            if atom not in otherwise.parts and program[atom].maybe
        }
        return evolve(otherwise, parts=otherwise.parts | lacking)  # type: ignore[operator]

    def _spared_where_known(
        self, when: int, zero: Form, otherwise: Form
    ) -> Form | None:
        """Return the same of a number that another condition makes null: one test."""
        masked = [self.program.masked.get(atom) for atom in otherwise.parts]
        if len(masked) != 1 or masked[0] is None or set(otherwise.const) != {0}:
            return None
        (factor,), (condition, inside) = otherwise.parts.values(), masked[0]
        form = self._spared(zero, scaled(inside, factor))
        if form is None or self.program[condition].name == "era":
            return None
        below = self.below(form, form)
        return self._picked(
            "known where", (condition, self.program.top(form, below), when), below
        )

    def _where_known(self, when: int, form: Form) -> Form:
        """Return a form that is null where a condition is not known."""
        program, condition = self.program, self.program[when]
        strict = {fact for atom in form.parts for fact in program[atom].strict}
        if not condition.maybe or condition.support <= strict:
            return form
        carriers = program.carriers(condition)
        if carriers is None or len(carriers) > 1:  # a test is shorter than two sums
            below = self.below(form, form)
            found = self._picked("known where", (when, program.top(form, below)), below)
            (atom,) = found.parts
            whole = (Fraction(below),) * self.eras
            program.masked[atom] = when, scaled(form, whole)
            return found
        none: Vector = (0,) * self.eras
        return Form({**dict.fromkeys(carriers, none), **form.parts}, form.const)

    def by_era(self, ways: Iterable[Way]) -> Form:
        """Choose by the era of a row."""
        read = [(eras, form.over(eras)) for eras, form in ways if eras]
        if not read:
            return constant(UNREAD, self.eras)
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
        return Form({**form.parts, **more}, form.const)

    def _picked(self, name: str, args: tuple[int, ...], below: int) -> Form:
        program, (when, *ways) = self.program, args
        own = program[when].strict
        if name == "known where":
            own, ways = own if len(args) == 2 else NOTHING, ways[:1]  # noqa: PLR2004
        strict = program[ways[0]].strict.intersection(
            *(program[way].strict for way in ways)
        )
        spans = [program[way].span for way in ways]
        lows, highs = zip(*spans, strict=True)
        span = (
            None if None in lows else min(lows),
            None if None in highs else max(highs),
        )
        atom = program.put(name, args, (), span, own | strict)
        return Form({atom: (Fraction(1, below),) * self.eras}, (0,) * self.eras)
