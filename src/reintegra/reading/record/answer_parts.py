"""Conditions read for many records at once, with the parts that bear on each answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import reduce
from operator import and_, or_
from typing import Any, TypeAlias

from attrs import Attribute, define, field, frozen

from reintegra.grammar.nodes import Group, How, OpenDiscretion
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_subnodes
from reintegra.reading.program.steps import Step
from reintegra.reading.record.row_bits import equal

NOT_KNOWN, YES, NO = b"012"
"""What a byte says of a flag."""
MET = {YES: True, NO: False, NOT_KNOWN: None}


@frozen(eq=False)
class Facts:
    """The facts of many records, by name; one that is not here is not known.

    Attributes:
        count: How many records, at least one.
        flags: Of each flag a byte for each record: `YES`, `NO` or `NOT_KNOWN`.
        values: Of each other fact its value for each record.
    """

    count: int
    flags: Mapping[str, bytes]
    values: Mapping[str, Sequence[object]]
    _bits: dict[str, Part] = field(factory=dict, init=False)

    def flag(self, name: str) -> Part:
        """Return which records a flag is so of, and of which it is not."""
        if name not in self._bits:
            met = self.flags[name]
            self._bits[name] = Part(equal(met, YES), equal(met, NO), 0)
        return self._bits[name]

    def column(self, name: str) -> Sequence[object] | None:
        """Return the values of a fact, ``None`` where none is known."""
        if name in self.flags:
            return [MET.get(state) for state in self.flags[name]]
        return self.values.get(name)


@frozen(eq=False)
class Part:
    """A condition, read for many records.

    Attributes:
        yes: The records that meet it.
        no: Those that do not.
        chosen: Those for which the answer rests on an interpretation.
        parts: Its parts, each with the records for which it bears on the answer.
        codes: Of a comparison a number for each record, equal where its reasons are.
    """

    yes: int
    no: int
    chosen: int
    parts: tuple[tuple[int, Part], ...] = ()
    codes: Sequence[int] = ()


Examined: TypeAlias = tuple[int, int, bool]
"""A number of its own, what a comparison comes to, whether by an interpretation."""
Examine: TypeAlias = Callable[[Step, Mapping[str, object]], Examined]


@define(eq=False)
class Parts:
    """Reads the conditions of one law for many records.

    Attributes:
        facts: The facts of the records.
        examine: Examines a comparison for a record with some values.
    """

    facts: Facts
    examine: Examine
    _every: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._every = (1 << self.facts.count) - 1

    def read(self, step: Step) -> Part:
        """Read a condition."""
        match step.says:
            case Group(how=how):
                return self._group(how, [self.read(part) for part in step.parts])
            case Attribute(name=name) if name in self.facts.flags:
                return self.facts.flag(name)
            case _ if len(step.parts) == 1:
                (one,) = map(self.read, step.parts)
                yes = 0 if isinstance(step.says, OpenDiscretion) else one.yes
                chosen = self._every if step.choice else one.chosen
                return Part(yes, one.no, chosen, ((self._every, one),))
            case _:
                return self._examined(step, step.says)

    def _group(self, how: How, parts: list[Part]) -> Part:
        yes, no = [part.yes for part in parts], [part.no for part in parts]
        alone = no if how is How.ALL else yes  # one such part settles the group
        together, some = reduce(and_, yes if how is How.ALL else no), reduce(or_, alone)
        free = [at & ~part.chosen for at, part in zip(alone, parts, strict=True)]
        some_free, open_ = reduce(or_, free), self._every & ~(some | together)
        bears = [
            first | at & ~some_free | together | open_ & ~(part.yes | part.no)
            for first, at, part in zip(free, alone, parts, strict=True)
        ]
        within = tuple(zip(bears, parts, strict=True))
        chosen = reduce(or_, (at & part.chosen for at, part in within))
        met = (some, together) if how is How.ANY else (together, some)
        return Part(*met, chosen, within)

    def _examined(self, step: Step, says: Any) -> Part:
        """Examine a comparison once for all records with the same values."""
        below = iter_subnodes(says, LawScope())
        names = {one.name: None for one in below if isinstance(one, Attribute)}
        columns = {name: self.facts.column(name) for name in names}
        known = {name: one for name, one in columns.items() if one is not None}
        if not known:
            _, met, chosen = self.examine(step, dict.fromkeys(names))
            same = {state: self._every if met == state else 0 for state in MET}
            return Part(same[YES], same[NO], self._every if chosen else 0)
        rows = list(zip(*known.values(), strict=True))
        each = {
            row: self.examine(
                step, dict.fromkeys(names) | dict(zip(known, row, strict=True))
            )
            for row in set(rows)
        }
        codes, states, by_choice = zip(*(each[row] for row in rows), strict=True)
        met_by, chosen_by = bytes(states), bytes(by_choice)
        masks = equal(met_by, YES), equal(met_by, NO), equal(chosen_by, 1)
        return Part(*masks, (), codes)


def leaves(part: Part, at: int) -> Iterator[tuple[int, Part]]:
    """Go through what answers rest on, each with the records whose answer does."""
    if not part.parts:
        yield at, part
    for bears, below in part.parts:
        yield from leaves(below, at & bears)
