"""Link: look up versions, numbers and interpretations of a day, for each word once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from math import lcm
from typing import TypeVar, cast

from attrs import Attribute, define, evolve, field

from reintegra.errors import (
    GrammarError,
    NotInForceError,
    NotReadError,
    PeriodError,
    ReintegraError,
    UnverifiedError,
)
from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    OverDays,
    Per,
    Shifted,
    days_of,
)
from reintegra.grammar.keys import Provision
from reintegra.grammar.nodes import (
    Always,
    ByInterpretation,
    Choose,
    Clause,
    Compare,
    Condition,
    DayTerm,
    Discretion,
    Formula,
    Greater,
    Group,
    Known,
    Line,
    Lines,
    Never,
    OneOf,
    OpenDiscretion,
    Parameter,
    Product,
    Refer,
    Rounded,
    Rule,
    Smaller,
    Sum,
    Term,
)
from reintegra.grammar.ranges import divisors
from reintegra.grammar.scope import LawScope
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.timeline import Timeline, Version
from reintegra.reading.program.constants import settled
from reintegra.reading.program.steps import VARIES, Linked, LinkedLine, Step

T = TypeVar("T")
Word = Condition | Term | DayTerm


def link(said: Rule | Formula, scope: LawScope) -> Linked:
    """Look up the law of a day for a rule or a formula.

    Args:
        said: The rule or formula.
        scope: The day whose law counts, the interpretations, and the knowledge of the
            law; `law_scope` makes one of a day or a month.

    Raises:
        NotInForceError: It is not in force on the day.
        NotReadError: There was law on the day that was not read.
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        GrammarError: A line of it stands in another provision, too.
    """
    linker = _Linker(scope, said)
    law: Timeline[Condition | Lines] = said.law
    version = linker.in_force(law, said.key)
    says, lines = version.require(), list[LinkedLine]()
    if isinstance(says, Lines):
        top = linker.step(says.amount)
        lines += map(linker.line, says.lines)
    else:
        top = linker.step(says)
    return Linked(said, scope, version, top, tuple(lines), linker.shared.silent)


def linked_word(word: Word, scope: LawScope) -> Step:
    """Look up the law of a day for a word that stands in no rule and no formula.

    Args:
        word: A condition, a term or a day.
        scope: As in `link`.

    Raises:
        ChoiceNeededError: An interpretation has to be chosen, and none was.
        GrammarError: The law of a day that a fact gives is needed.
    """
    return _Linker(scope, None).step(word)


@define(eq=False)
class _Shared:
    """What all that is linked together has in common.

    Attributes:
        steps: The steps made, each with its word, so that the word stays alive.
        homes: Where each line was met first.
        silent: Whether the law says nothing in some step.
    """

    steps: dict[tuple[int, int, date | None], Step] = field(factory=dict)
    homes: dict[int, Provision | None] = field(factory=dict)
    silent: bool = False


@define(eq=False)
class _Linker:
    scope: LawScope
    within: Provision | None
    shared: _Shared = field(factory=_Shared)

    def step(self, word: Word) -> Step:
        """Link *word*, once for each rule that it stands in and each day."""
        key = id(word), id(self.within), self.scope.on
        found = self.shared.steps.get(key)
        if found is None:
            found = self._made(word)
            if found.const is VARIES:
                found.const = settled(word, [part.const for part in found.parts])
            if type(found.const) is Fraction:
                found.below = found.const.denominator
            self.shared.steps[key] = found
        return found

    def line(self, line: Line) -> LinkedLine:
        """Link a line with what stands behind it."""
        behind = line.counted, line.number, line.share
        found = [None if one is None else self.step(one) for one in behind]
        return LinkedLine(line, self.step(line), *found)

    def in_force(self, law: Timeline[T], what: str) -> Version[T]:
        """Return the version in force on the day."""
        day, least = self.day, self.scope.least
        return law.on(day, self.scope.known_on, what=what, least=least)

    @property
    def day(self) -> date:
        """The day whose law counts."""
        if self.scope.on is None:
            msg = "link: got every day, expected one"
            raise GrammarError(msg)
        return self.scope.on

    @property
    def under(self) -> Interpretations:
        """The interpretations."""
        return RECOMMENDED if self.scope.under is None else self.scope.under

    def _each(self, *words: Word) -> tuple[Step, ...]:
        return tuple([self.step(word) for word in words])

    def _made(self, word: Word) -> Step:
        match word:
            case Attribute() | Known() | OneOf() | Always() | Never():
                return Step(word)
            case Group(parts=parts):
                return Step(word, self._each(*parts))
            case Clause(condition=one) | Discretion(condition=one):
                return Step(word, self._each(one), within=self.within)
            case OpenDiscretion(of=one):
                return Step(word, self._each(one))
            case Refer(rule):
                return self._refer(word, rule)
            case ByInterpretation(point):
                choice = self.under.of(point)
                read: Word = word.of(choice.interpretation.key)
                (inside,) = self._each(read)
                return Step(word, (inside,), choice=choice, below=inside.below)
            case Compare(left=left, right=right):
                return Step(word, self._each(left, right))
            case _:
                return self._number_or_day(word)

    def _number_or_day(self, word: Term | DayTerm) -> Step:
        match word:
            case int() | date():
                return Step(word, const=word)
            case Parameter():
                return self._parameter(word)
            case Line(term=one):
                self._at_home(word)
                parts = self._each(one)
                return Step(word, parts, within=self.within, below=parts[0].below)
            case Choose(when, then, otherwise) | ChooseDay(when, then, otherwise):
                parts = self._each(when, then, otherwise)
                return Step(word, parts, below=_common(parts[1:]))
            case Sum(parts=terms):
                parts = self._each(*terms)
                return Step(word, parts, below=_common(parts))
            case Rounded(of):
                return Step(word, self._each(of))
            case AsOf(day, of):
                return self._as_of(word, day, of)
            case Product(left, right) | Per(left, right):
                return self._product(word, self._each(left, right))
            case (
                Smaller(left, right)
                | Greater(left, right)
                | EarlierOf(left, right)
                | LaterOf(left, right)
                | Shifted(left, right)
                | MonthsAfter(left, right)
            ):
                parts = self._each(left, right)
                return Step(word, parts, below=_common(parts))
            case Fraction():  # late: each test of it asks its metaclass
                return Step(word, const=word)
            case _:
                return Step(word, self._each(*days_of(cast("OverDays", word))))

    def _product(self, word: Product | Per, parts: tuple[Step, ...]) -> Step:
        left, right = parts
        times = right.below
        if isinstance(word, Per):
            times = lcm(*divisors(word.below, LawScope(under=self.under)))
        return Step(word, parts, below=left.below * times)

    # -- what the law of the day says

    def _parameter(self, word: Parameter) -> Step:
        try:
            version = self.in_force(word.history, word.key)
        except (NotInForceError, NotReadError) as error:
            return self._silent(word, error)
        if version.evidence is Evidence.UNVERIFIED and not self.under.unverified:
            return self._silent(word, UnverifiedError(word.key, self.day))
        return Step(word, version=version, const=version.require())

    def _refer(self, word: Refer, rule: Rule) -> Step:
        try:
            version = self.in_force(rule.law, rule.key)
        except (NotInForceError, NotReadError) as error:
            return self._silent(word, error)
        inside = evolve(self, within=rule).step(version.require())
        return Step(word, (inside,), version=version)

    def _silent(
        self, word: Word, error: ReintegraError, parts: tuple[Step, ...] = ()
    ) -> Step:
        self.shared.silent = True
        return Step(word, parts, error=error, const=None)

    def _as_of(self, word: AsOf, day: DayTerm, of: Term) -> Step:
        when = self.step(day)
        if not isinstance(when.const, date):
            return Step(word, (when,), const=VARIES if when.const is VARIES else None)
        known_on = self.scope.known_on
        if known_on is not None and known_on < when.const:
            late = PeriodError("", "known_on", known_on, f"{when.const} or later")
            return self._silent(word, late, (when,))
        scope = evolve(self.scope, on=when.const, least=None)
        there = evolve(self, scope=scope).step(of)
        return Step(word, (when, there), below=there.below)

    def _at_home(self, line: Line) -> None:
        """Refuse a line that stands in two provisions: it is read by the first."""
        if self.shared.homes.setdefault(id(line), self.within) is not self.within:
            msg = f"line {line.key}: got it in two provisions, expected one"
            raise GrammarError(msg)


def _common(parts: Iterable[Step]) -> int:
    return lcm(*(part.below for part in parts))
