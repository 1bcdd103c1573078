"""Which nulls wait for nothing but a decision: no fact of theirs is missing."""

from __future__ import annotations

from attrs import Attribute, evolve, frozen

from reintegra.grammar.days import AsOf
from reintegra.grammar.nodes import How, Known, OpenDiscretion
from reintegra.grammar.scope import AnyRule
from reintegra.grammar.walk import Node, iter_nodes
from reintegra.reading.columns.column import Truth
from reintegra.reading.columns.logic import joined
from reintegra.reading.columns.open_parts import OpenParts, is_null, is_so
from reintegra.reading.columns.reader import Reader


def only_a_decision(reader: Reader, said: AnyRule) -> Truth:
    """Tell where *said* is left open by a decision, and by no fact that is missing.

    Args:
        reader: What has read the answer.
        said: The rule, formula or sorting.

    Returns:
        True or false in every row, as a record's answer is ``None`` with nothing
        missing and somebody who decides.
    """
    words = iter_nodes(said, reader.days.view.of_every_day)
    if not any(isinstance(word, OpenDiscretion) for word in words):
        return False
    decides = LeftOpen(reader, decisions=True).under(said)
    lacks = LeftOpen(reader, decisions=False).under(said)
    return joined(How.ALL, [decides, is_so(lacks, holds=False)])


@frozen(eq=False)
class LeftOpen(OpenParts):
    """Where an answer stays open by a decision that is left, or by missing facts.

    Attributes:
        decisions: Whether decisions are looked for, and not facts.
        fact: The one fact that is looked for, ``None`` for any.
    """

    decisions: bool
    fact: str | None = None

    def own(self, word: Node) -> Truth:
        """Tell where a fact is missing, or where a decision is left."""
        match word:
            case Known():
                return False
            case Attribute(name=name) if self.fact not in {None, name}:
                return False
            case Attribute():
                known = self.reader.known(word)
                return False if self.decisions else is_so(known, holds=False)
            case OpenDiscretion() if self.decisions:
                return is_null(self.reader.holds(word))
            case AsOf():
                return self._as_of(word)
            case _:
                return None

    def silent(self, found: Truth) -> Truth:
        """Where law says nothing, neither a fact nor a decision would help."""
        return is_so(found, holds=True)

    def _as_of(self, term: AsOf) -> Truth:
        """Look for what leaves its day open, or the term by the law of that day."""
        days, own = self.reader.days_of(term), self.of(term.day)
        if days is None:
            return own
        with self.reader.plan.apart(self.reader.day_of(term.day)) as plan:
            reader = Reader(self.reader.facts, days, plan)
            below = evolve(self, reader=reader).of(term.of)
        if days.column is not None:
            reached = self.reader.plan.step(days.reached(days.column))
            below = joined(How.ALL, [is_so(reached, holds=True), below])
        return joined(How.ANY, [own, below])
