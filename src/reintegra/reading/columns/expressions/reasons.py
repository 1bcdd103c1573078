"""The clauses of a rule as columns of polars, and the main one of each row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias

from attrs import define, field, frozen

from reintegra.grammar.clauses import Pick, Where, main_clause
from reintegra.grammar.days import AsOf
from reintegra.grammar.keys import key_of
from reintegra.grammar.nodes import Clause, Discretion, Rule
from reintegra.reading.columns.expressions.conditions import Lowering
from reintegra.reading.columns.expressions.lowering import Place
from reintegra.reading.columns.expressions.printing import Printer
from reintegra.reading.columns.expressions.vectors import UNREAD, Eras
from reintegra.reading.program.steps import Linked, Step

Way: TypeAlias = "tuple[int, bool | None, Way, Way] | str | None"
"""A key, or the truth that it hangs on, what that must come to, and a key each way."""
Kept: TypeAlias = "tuple[int, Eras]"
"""A truth, and the eras in which there is law for it."""
_BYTE = 256


@frozen(eq=False)
class Reasons:
    """What is answered of the clauses of a rule.

    Attributes:
        clauses: The truth of each by its key.
        main: The main clause of a refusal, and of what is not known, by eras.
    """

    clauses: dict[str, Kept]
    main: tuple[tuple[Eras, Way, Way], ...]

    @classmethod
    def of(
        cls,
        rule: Rule,
        keys: Sequence[str],
        linked: Sequence[Linked | None],
        lowering: Lowering,
    ) -> Reasons:
        """Lower the clauses of a rule.

        Args:
            rule: The rule.
            keys: The keys of the clauses.
            linked: The rule by era, ``None`` where nothing is in force.
            lowering: What has lowered the answer.
        """
        steps = [_Steps.of(one) for one in linked]
        clauses = {}
        for key in keys:
            place: Place = tuple(one.by_key.get(key) for one in steps)
            eras = frozenset(era for era, step in enumerate(place) if step)
            none = lowering.program.truth(None)
            clauses[key] = (lowering.truth(place) if eras else none), eras
        return cls(clauses, tuple(_main(rule, linked, steps, lowering)))

    @property
    def read(self) -> Iterator[int]:
        """The truths that are read, as often as they are."""
        yield from (number for number, _ in self.clauses.values())
        for _, *ways in self.main:
            for way in ways:
                yield from _truths(way)

    def key(self, printer: Printer, met: Any, eras: Callable[[Eras], Any]) -> Any:
        """Return the key of the main clause of each row.

        Args:
            printer: What prints truths.
            met: The answer.
            eras: Tells which rows are of some eras, ``None`` where all are.
        """
        pl, law = printer.pl, eras(self.law)
        none = pl.lit(None, dtype=pl.String)
        if not self.main:
            return none
        every = sum(1 for _, *ways in self.main for way in ways for _ in _keys(way))
        found = _Writer(printer, pl.UInt8 if every <= _BYTE else pl.UInt16)
        place = pl.lit(0, dtype=found.kind)
        for own, refused, open_ in self.main:
            ways = found.written(refused), found.written(open_)
            here, within = pl.when(~met).then(ways[0]).otherwise(ways[1]), eras(own)
            place = (
                here if within is None else pl.when(within).then(here).otherwise(place)
            )
        named = pl.lit(pl.Series(found.keys, dtype=pl.String)).gather(place)
        if not place.meta.root_names():  # one for all rows, whatever polars
            named = named.first()
        named = pl.when(met).then(none).otherwise(named)
        return named if law is None else pl.when(law).then(named)

    @property
    def law(self) -> Eras:
        """The eras in which there is law."""
        return frozenset().union(*(own for own, _, _ in self.main))


def _truths(way: Way) -> Iterator[int]:
    if isinstance(way, tuple):
        yield way[0]
        yield from _truths(way[2])
        yield from _truths(way[3])


def _keys(way: Way) -> Iterator[str | None]:
    if isinstance(way, tuple):
        yield from _keys(way[2])
        yield from _keys(way[3])
    else:
        yield way


@define(eq=False)
class _Writer:
    """Writes places in a table of keys: where a key stands first, its is greater.

    A choice between two numbers and a greatest take half the time of a choice between
    a number and a column.

    Attributes:
        printer: What prints truths.
        kind: The least type that holds all places.
        keys: The keys by their places.
    """

    printer: Printer
    kind: Any
    keys: list[str | None] = field(factory=list)

    def place(self, key: str | None) -> Any:
        """Return a new place of a key, greater than all before, as a column."""
        self.keys.append(key)
        return self.printer.pl.lit(len(self.keys) - 1, dtype=self.kind)

    def written(self, way: Way) -> Any:
        """Return the place that a row has."""
        pl = self.printer.pl
        steps: list[Any] = []
        while isinstance(way, tuple) and not isinstance(way[2], tuple):
            steps.append(way)
            way = way[3]
        if isinstance(way, tuple):
            _, _, then, otherwise = way
            last = self.written(otherwise)
            rest = pl.when(self._holds(way)).then(self.written(then)).otherwise(last)
            none, columns = pl.lit(0, dtype=self.kind), [rest]
        else:
            none, columns = self.place(way), []
        for step in reversed(steps):
            place = self.place(step[2])
            columns.append(pl.when(self._holds(step)).then(place).otherwise(none))
        return pl.max_horizontal(columns) if columns else none

    def _holds(self, way: Any) -> Any:
        number, so, _, _ = way
        met = self.printer.column(number)
        return met.is_null() if so is None else met if so else ~met


@frozen(eq=False)
class _Steps:
    """The steps of a rule in one era: by the key of a clause, and by the word."""

    by_key: dict[str, Step]
    by_word: dict[int, Step]

    @classmethod
    def of(cls, linked: Linked | None) -> _Steps:
        by_key: dict[str, Step] = {}
        by_word: dict[int, Step] = {}
        ahead, seen = [] if linked is None else [linked.top], set[int]()
        while ahead:
            step = ahead.pop()
            if id(step) in seen:
                continue
            seen.add(id(step))
            by_word[id(step.says)] = step
            if isinstance(step.says, Clause | Discretion) and step.within:
                by_key[key_of(step.says, step.within)] = step
            ahead += step.parts[:1] if isinstance(step.says, AsOf) else step.parts
        return cls(by_key, by_word)


def _main(
    rule: Rule,
    linked: Sequence[Linked | None],
    steps: Sequence[_Steps],
    lowering: Lowering,
) -> Iterator[tuple[Eras, Way, Way]]:
    """Go through the main clauses, for all eras of the same words at once."""
    found: dict[object, tuple[Linked, set[int]]] = {}
    for era, one in enumerate(linked):
        if one:
            words = id(one.version), frozenset(steps[era].by_word)
            found.setdefault(words, (one, set()))[1].add(era)
    for one, own in found.values():
        picks = (
            main_clause(rule, one.version, one.scope, met=met) for met in (False, None)
        )
        eras = frozenset(own)
        refused, open_ = (_lowered(pick, eras, steps, lowering) for pick in picks)
        yield eras, refused, open_


def _lowered(
    pick: Pick, eras: Eras, steps: Sequence[_Steps], lowering: Lowering
) -> Way:
    if not isinstance(pick, Where):
        return pick
    place = tuple(
        one.by_word[id(pick.part)] if era in eras else None
        for era, one in enumerate(steps)
    )
    truth = lowering.truth(place)
    settled = lowering.program.settled(truth)
    if settled is not UNREAD:
        one = pick.then if settled is pick.met else pick.otherwise
        return _lowered(one, eras, steps, lowering)
    ways = (_lowered(one, eras, steps, lowering) for one in (pick.then, pick.otherwise))
    return truth, pick.met, *ways  # type: ignore[return-value] # two of them
