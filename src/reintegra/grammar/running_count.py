"""A running count: which one a day is among the days of a log that a rule counts."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeAlias, Union

from attrs import Attribute, field

from reintegra.arguments import NAMES, check_arguments
from reintegra.errors import GrammarError
from reintegra.grammar.facts import Kind, label
from reintegra.grammar.nodes import ByInterpretation, Condition, Rule
from reintegra.law.points import OpenPoint
from reintegra.law.timeline import Timeline
from reintegra.values import node

Switch: TypeAlias = Union[bool, "ByInterpretation[bool]"]
NAMES.update(Switch=Switch)


@check_arguments
def switch(point: OpenPoint, **interpretations: bool) -> ByInterpretation[bool]:
    """*Zależnie od wykładni*: yes or no under each interpretation of *point*."""
    return ByInterpretation[bool](point, tuple(interpretations.items()))


@check_arguments
@node
class RunningCount:
    """The number of each counted day among those up to it (*kolejny dzień*).

    It is no term: it goes through a log, one record a day in order, and fills a fact
    that later rules ask for. The days that *rule* counts are numbered from 1. A day
    that it does not count has no number; nor has any day after one of which it is not
    known, until the numbers begin again.

    Attributes:
        fact: The count that it fills.
        rule: Whether a day counts. It may not ask for *fact*.
        order: The day of a record: the order of the log.
        after_gap: Whether the numbers begin again after a gap: a day that does not
            belong to the spell, or that the log does not have.
        spell: What holds on the days of one spell; ``None`` where those are the days
            that count. A day may belong to a spell and not count.
        eras: Law whose every version begins an era; ``None`` where there are none.
        anew: Whether the numbers begin again with each era.

    Raises:
        GrammarError: *fact* is no count, *order* is no day, *rule* asks for the fact
            that it fills or speaks of other records, or there are no eras to begin
            anew with; or there is a spell though the numbers never begin again
            after a gap.
    """

    fact: Attribute[int | None]
    rule: Rule
    order: Attribute[date | None] = field(kw_only=True)
    after_gap: Switch = field(default=False, kw_only=True)
    spell: Condition | None = field(default=None, kw_only=True)
    eras: Timeline[Any] | None = field(default=None, kw_only=True, hash=False)
    anew: Switch = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        name = self.fact.name
        if label(self.fact).kind is not Kind.COUNT:
            self._refuse(f"a fact that is {label(self.fact).kind.value}", "a count")
        if label(self.order).kind is not Kind.DAY:
            kind = label(self.order).kind.value
            self._refuse(f"an order by {self.order.name}, {kind}", "a day of the log")
        if name in self.rule.facts():
            self._refuse(f"{self.rule.key}, which asks for it", "a rule that does not")
        if self.spell is not None and self.fact in _facts(self.spell):
            self._refuse("a spell, which asks for it", "one that does not")
        if self.spell is not None and self.after_gap is False:
            self._refuse("a spell, but no new numbers after a gap", "after_gap=")
        if self.eras is None and self.anew is not False:
            self._refuse("no eras to begin anew with", "the law that has them")

    def _refuse(self, got: str, expected: str) -> None:
        msg = f"running count {self.fact.name}: got {got}, expected {expected}"
        raise GrammarError(msg)


def _facts(condition: Condition) -> list[Attribute[Any]]:
    from reintegra.grammar.scope import LawScope  # noqa: PLC0415 - looks at the nodes
    from reintegra.grammar.walk import iter_subnodes  # noqa: PLC0415 - walks the nodes

    return [
        node
        for node in iter_subnodes(condition, LawScope())
        if isinstance(node, Attribute)
    ]
