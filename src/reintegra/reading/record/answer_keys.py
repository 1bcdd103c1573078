"""Which of many records a rule answers alike: in the same words, for the same reasons.

An answer rests on few of the facts: on the parts that settle it, or that leave it open.
Records that agree on these share a key, so that only one of them need be decided.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import zip_longest
from types import SimpleNamespace
from typing import Any

from attrs import define, field

from reintegra.errors import NotInForceError, NotReadError
from reintegra.grammar.nodes import Rule
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import turning_days
from reintegra.law.interpretations import Interpretations
from reintegra.law.verified import LAW_VERIFIED
from reintegra.reading.program.link import link
from reintegra.reading.program.steps import Step
from reintegra.reading.record.answer_parts import MET, Examined, Facts, Parts, leaves
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.row_bits import across, equal, kept, parted, written
from reintegra.reading.record.trace import choices
from reintegra.values.tables import Table

_STATES = {met: state for state, met in MET.items()}
_LATE = 128
"""Added to the place of a day among the turning days, where the law was not read."""


@define(eq=False)
class _Law:
    """What a rule says between two turning days.

    Attributes:
        top: Its condition, ``None`` where the law says nothing.
        reader: What reads it for one record.
        codes: What its comparisons came to, by themselves and the values of facts.
    """

    top: Step | None
    day: date
    under: Interpretations
    codes: dict[tuple[object, ...], Examined]

    def examine(self, step: Step, facts: Mapping[str, object]) -> Examined:
        """Examine a comparison for a record that has some values."""
        key = id(step), *facts.values()
        found = self.codes.get(key)
        if found is None:
            says: Any = step.says
            record = SimpleNamespace(**facts)
            reader = Reader(record, self.day, self.under, within=step.within)
            reason = reader.examine(says)
            found = len(self.codes) + 1, _STATES[reason.met], bool(choices(reason))
            self.codes[key] = found
        return found


@define(eq=False)
class AnswerKeys:
    """Keys of records, by the answers of a rule.

    Attributes:
        rule: The rule.
        under: The interpretations.
    """

    rule: Rule
    under: Interpretations
    _turns: Sequence[date] = field(init=False)
    _eras: Table[date, int] = field(init=False)
    _late: Table[date, int] = field(init=False)
    _laws: dict[int, _Law] = field(factory=dict, init=False)
    _codes: dict[tuple[object, ...], Examined] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self._turns = turning_days(self.rule, self.under)
        self._eras, self._late = Table(self._era), Table(self._after)

    def _era(self, day: date) -> int:
        """Return the place of a day among the turning days."""
        late = _LATE if day > LAW_VERIFIED else 0
        return bisect_right(self._turns, day) + late

    def _after(self, day: date) -> int:
        """Return the number of a day after those whose law was read, 0 of others."""
        return day.toordinal() if self._eras[day] >= _LATE else 0

    def of(self, facts: Facts, days: Sequence[date]) -> list[bytes | None]:
        """Return the keys of records, each by the law of its own day.

        Args:
            facts: The facts of the records.
            days: The day of each record.

        Returns:
            A key for each. Where two are equal, so are the answers, what is missing,
            the units cited, the discretion, the interpretations, the evidence, the
            warnings, and what the answers rest on. ``None`` where the law of the day
            says nothing, which each record has to be told by itself.

        Raises:
            ChoiceNeededError: An interpretation has to be chosen, and none was.
        """
        eras = bytes(map(self._eras.__getitem__, days))
        bits, numbers, silent = list[int](), list[list[int]](), set[int]()
        for era in sorted(set(eras)):
            law = self._law(era)
            if law.top is None:
                silent.add(era)
                continue
            top = Parts(facts, law.examine).read(law.top)
            found = list(leaves(top, equal(eras, era)))
            masks = (
                one for at, leaf in found for one in (at & ~leaf.no, at & ~leaf.yes)
            )
            bits = [a | b for a, b in zip_longest(bits, masks, fillvalue=0)]
            codes = [kept(leaf.codes, at) for at, leaf in found if leaf.codes]
            numbers = [
                [one or other for one, other in zip(*pair, strict=True)]
                for pair in zip_longest(numbers, codes, fillvalue=[0] * facts.count)
            ]
        if eras and max(eras) >= _LATE:  # a warning names such a day
            numbers.append([*map(self._late.__getitem__, days)])
        columns = [eras, *(written(mask, facts.count) for mask in bits)]
        columns += [column for one in numbers for column in parted(one)]
        keys = across(columns, facts.count)
        if not silent:
            return [*keys]
        pairs_ = zip(eras, keys, strict=True)
        return [None if era in silent else key for era, key in pairs_]

    def _law(self, era: int) -> _Law:
        if era not in self._laws:
            place = era % _LATE
            day = self._turns[place - 1] if place else date.min
            self._laws[era] = _Law(self._top(day), day, self.under, self._codes)
        return self._laws[era]

    def _top(self, day: date) -> Step | None:
        try:
            return link(self.rule, LawScope(day, self.under)).top
        except (NotInForceError, NotReadError):
            return None
