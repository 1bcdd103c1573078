"""Lower what the law says, era beside era, to instructions over columns."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from math import lcm
from typing import Any, Final, TypeAlias

from attrs import Attribute, define, field

from reintegra.grammar.days import DaysBetween, Per
from reintegra.grammar.facts import Label, label
from reintegra.grammar.nodes import (
    ByInterpretation,
    Choose,
    Greater,
    Line,
    Product,
    Rounded,
    Rounding,
    Smaller,
    Sum,
)
from reintegra.grammar.ranges import divisors
from reintegra.grammar.scope import LawScope
from reintegra.law.interpretations import Interpretations
from reintegra.reading.columns.expressions.choices import Choices
from reintegra.reading.columns.expressions.forms import (
    Form,
    added,
    constant,
    negative,
    scaled,
)
from reintegra.reading.columns.expressions.inputs import Source
from reintegra.reading.columns.expressions.instructions import Instructions
from reintegra.reading.columns.expressions.vectors import (
    NULL,
    UNREAD,
    Eras,
    Vector,
    each,
)
from reintegra.reading.program.steps import VARIES, Step
from reintegra.reading.record.arithmetic import round_to

Place: TypeAlias = "tuple[Step | None, ...]"
"""The steps of one place in a sentence, ``None`` where an era does not read it."""

EPOCH: Final = date(1970, 1, 1).toordinal()


class CannotPrint(Exception):  # noqa: N818 - no error: another reading takes over
    """A word that has no expression here."""


@define(eq=False)
class Numbers:
    """Lowers numbers to forms.

    Attributes:
        sources: The columns of the facts.
        under: The interpretations of open points.
        eras: How many eras there are.
        program: The instructions.
        unit: The denominator that the lines of a formula are asked for in.
        shown: The ids of those lines: each becomes a column, nulls and all.
    """

    sources: Mapping[str, Source]
    under: Interpretations
    eras: int
    program: Instructions = field(factory=Instructions)
    unit: int = 1
    shown: set[int] = field(factory=set)
    _forms: dict[tuple[int, ...], tuple[Place, Form]] = field(factory=dict)

    @property
    def choices(self) -> Choices:
        """Chooses between forms."""
        return Choices(self.program, self.eras, self.unit)

    @abstractmethod
    def truth(self, place: Place) -> int:
        """Return the instruction of a condition."""

    def number(self, place: Place) -> Form:
        """Return a number as a form; the same for the same steps."""
        key = tuple(map(id, place))
        found = self._forms.get(key)
        if found is None:
            found = self._forms[key] = place, self._number(place)  # keeps the ids
        return found[1]

    def _number(self, place: Place) -> Form:
        steps = [step for step in place if step]
        if all(step.const is not VARIES for step in steps):
            return Form({}, tuple(map(_settled, place)))
        if len({id(step.says) for step in steps}) > 1:
            ways = [(eras, self.number(one)) for eras, one in versions(place)]
            return self.choices.by_era(ways)
        return self._word(steps[0].says, place)

    def _word(self, says: object, place: Place) -> Form:
        match says:
            case Attribute():
                return self.count(says)
            case ByInterpretation():
                return self.number(part(place, 0))
            case Line():
                found = self.number(part(place, 0))
                return self.plain(found) if id(says) in self.shown else found
            case Sum():
                return self._sum(self._parts(place))
            case Product():
                return self.product(*self._parts(place))
            case Smaller() | Greater():
                return self._outer(*self._parts(place), least=type(says) is Smaller)
            case Rounded(how=how, step=step):
                return self._rounded(self.number(part(place, 0)), how, step)
            case Choose():
                return self._choose(place)
            case Per():
                return self._per(says, place)
            case DaysBetween():
                start, end = (self._day(part(place, n)) for n in (0, 1))
                return added(end, negative(start))
            case _:
                raise CannotPrint

    def _parts(self, place: Place) -> list[Form]:
        count = max(len(step.parts) for step in place if step)
        return [self.number(part(place, n)) for n in range(count)]

    # -- leaves

    def count(self, fact: Attribute[Any]) -> Form:
        """Return the number that a fact is."""
        source, said = self.sources[fact.name], label(fact)
        if source.absent:
            default = source.default
            return constant(NULL if default is None else default, self.eras)
        return self.column(self._source("count", source, said, said.low, said.high))

    def _source(
        self, name: str, source: Source, said: Label, low: int, high: int
    ) -> int:
        maybe = source.nulls or not source.fits
        data = (source, said)
        return self.program.source(name, source.name, data, (low, high), maybe=maybe)

    def _day(self, place: Place) -> Form:
        steps = [step for step in place if step]
        if all(isinstance(step.says, date) for step in steps):
            days = tuple(_number_of(step) for step in place)
            return Form({}, days)
        says = steps[0].says
        if not isinstance(says, Attribute) or any(s.says is not says for s in steps):
            raise CannotPrint
        return self.day(says)

    def day(self, fact: Attribute[Any]) -> Form:
        """Return the number of a day that a fact is."""
        source, said = self.sources[fact.name], label(fact)
        if source.absent:
            return constant(NULL, self.eras)
        limits = (day.toordinal() - EPOCH for day in (said.first, said.last))
        return self.column(self._source("day", source, said, *limits))

    def column(self, atom: int, below: int = 1, times: int = 1) -> Form:
        """Return the form of one column over a denominator."""
        factor: Vector = (_over(times, below),) * self.eras
        return Form({atom: factor}, (0,) * self.eras)

    def plain(self, form: Form) -> Form:
        """Return a form without masks: what they make null is null in its column."""
        if not form.masks:
            return form
        below = self.choices.below(form, form)
        return self.column(self.program.top(form, below), below)

    # -- arithmetic

    def _sum(self, parts: Iterable[Form]) -> Form:
        found, *others = parts
        for other in others:
            found = added(found, other)
        return found

    def product(self, one: Form, other: Form) -> Form:
        """Multiply two forms."""
        if not other.parts:
            return scaled(one, other.const).masked(other.masks)
        if not one.parts:
            return scaled(other, one.const).masked(one.masks)
        below = one.below, other.below
        tops = self.program.top(one, below[0]), self.program.top(other, below[1])
        return self.column(self.program.multiplied(*tops), below[0] * below[1])

    def _outer(self, one: Form, other: Form, *, least: bool) -> Form:
        choose = min if least else max
        if not one.parts and not other.parts:
            masks = one.masks | other.masks
            return Form({}, each(choose, one.const, other.const), masks)
        below = self.choices.below(one, other)
        one = self.program.without_nulls_of(one, self.program.top(other, below))
        other = self.program.without_nulls_of(other, self.program.top(one, below))
        tops = self.program.top(one, below), self.program.top(other, below)
        spans = [self.program[top].span for top in tops]
        ends = list(zip(*spans, strict=True))
        span = tuple(None if None in pair else choose(pair) for pair in ends)
        name = "least" if least else "greatest"
        return self.column(self.program.put(name, tops, (), span), below)  # type: ignore[arg-type]

    def _rounded(self, form: Form, how: Rounding, step: int) -> Form:
        if not form.parts:
            const = each(lambda one: round_to(one, how, step), form.const)
            return Form({}, const, form.masks)
        unit = form.below * step
        top = self.program.top(form, form.below)
        low, high = self.program[top].span
        most = None if high is None else max(high, 0) // unit + 1
        span = (max(low or 0, 0) // unit, most)
        return self.column(
            self.program.put("round", (top,), (how, unit), span), 1, step
        )

    def truncated(self, form: Form) -> Form:
        """Return whole numbers: the fraction is cut off, as `int` does."""
        if not form.parts:
            return Form({}, each(int, form.const), form.masks)
        if form.below == 1:
            return form
        top = self.program.top(form, form.below)
        return self.column(self.program.truncated(top, form.below))

    def _per(self, says: Per, place: Place) -> Form:
        whole, below = (self.number(part(place, n)) for n in (0, 1))
        if not below.parts:
            inverse = each(lambda one: 1 / Fraction(one), below.const)
            return scaled(whole, inverse).masked(below.masks)
        multiple = lcm(*divisors(says.below, LawScope(under=self.under)))
        top = self.program.top(below, below.below)
        data = (multiple * below.below,)
        share = self.program.put("share", (top,), data, (0, multiple * below.below))
        return self.product(whole, self.column(share, multiple))

    def _choose(self, place: Place) -> Form:
        when = part(place, 0)
        so = _eras(when, {True, VARIES})
        not_so = _eras(when, {False, VARIES})
        then = self.number(only(part(place, 1), so))
        otherwise = self.number(only(part(place, 2), not_so))
        if so & not_so:
            return self.choices.choose(self.truth(when), then, otherwise)
        silent = _eras(when, {None})
        null = constant(NULL, self.eras).over(silent)
        return self.choices.by_era([(so, then), (not_so, otherwise), (silent, null)])


def part(place: Place, number: int) -> Place:
    """Return the place of a part, ``None`` where a step has none."""
    return tuple(
        step.parts[number] if step and len(step.parts) > number else None
        for step in place
    )


def only(place: Place, eras: Eras) -> Place:
    """Return a place as it is read in some eras."""
    return tuple(step if era in eras else None for era, step in enumerate(place))


def versions(place: Place) -> list[tuple[Eras, Place]]:
    """Go through the different sentences at a place, each with its eras."""
    found: dict[int, set[int]] = {}
    for era, step in enumerate(place):
        if step:
            found.setdefault(id(step.says), set()).add(era)
    return [(frozenset(eras), only(place, frozenset(eras))) for eras in found.values()]


def _eras(place: Place, among: set[Any]) -> Eras:
    found = (era for era, step in enumerate(place) if step and step.const in among)
    return frozenset(found)


def _over(times: int, below: int) -> int | Fraction:
    """Divide: whole numbers are reckoned with much faster than fractions."""
    found = Fraction(times, below)
    return found.numerator if found.denominator == 1 else found


def _settled(step: Step | None) -> Any:
    if step is None:
        return UNREAD
    return NULL if step.const is None else step.const


def _number_of(step: Step | None) -> Any:
    if step is None:
        return UNREAD
    return step.says.toordinal() - EPOCH  # type: ignore[union-attr]
