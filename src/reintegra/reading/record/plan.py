"""A rule or a formula between two turning days of the law, ready to run."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import AttrsInstance, define, field

from reintegra.errors import ChoiceNeededError, GrammarError
from reintegra.grammar.facts import checks
from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import facts_in_scope
from reintegra.law.interpretations import Interpretations
from reintegra.reading.program.link import link
from reintegra.reading.program.steps import Linked
from reintegra.reading.record import plans
from reintegra.reading.record.functions import Function, made
from reintegra.reading.record.plan_text import answer_text

if TYPE_CHECKING:
    from reintegra.reading.record.basis import Basis
    from reintegra.reading.record.line_forms import LineForms

Result: TypeAlias = Callable[[AttrsInstance], Any]
_new, _put = object.__new__, object.__setattr__


@define(eq=False, slots=False)
class Plan:
    """A rule or a formula as a function, and what its results are made from.

    Attributes:
        linked: The rule or formula with its law.
        answer: Returns the answer of the rule, or the amount of the formula.
        trees: How many trees were asked for.
        walks: How often it was asked what an amount rests on.
    """

    linked: Linked
    answer: Function
    trees: int = 0
    walks: int = 0
    _bases: dict[tuple[date, tuple[bool, ...]], Basis] = field(factory=dict)

    @cached_property
    def lines(self) -> LineForms:
        """The lines of a formula, made when the first of them is asked for."""
        from reintegra.reading.record.line_forms import LineForms  # noqa: PLC0415 - seldom

        return LineForms.of(self.linked)

    @cached_property
    def _grow(self) -> Function:
        from reintegra.reading.record.tree import tree_function  # noqa: PLC0415 - seldom

        return tree_function(self.linked)

    def tree(self, record: AttrsInstance) -> Any:
        """Return the tree of reasons or amounts, ``None`` where the reader has to.

        As many trees are left to the reader as a function for them costs.
        """
        self.trees += 1
        if self.linked.silent or self.trees <= plans.READINGS:
            return None
        return self._grow(record)

    @cached_property
    def _shape(self) -> Function:
        from reintegra.reading.record.shapes import shape_function  # noqa: PLC0415 - seldom

        return shape_function(self.linked)

    def basis(self, record: AttrsInstance, day: date) -> Basis | None:
        """Return what an amount rests on, ``None`` where its own tree has to tell.

        Args:
            record: The record.
            day: The day whose law counts.
        """
        self.walks += 1
        if self.linked.silent or self.walks <= plans.READINGS:
            return None
        shape = self._shape(record)
        if shape is None:
            return None
        found = self._bases.get((day, shape))
        if found is None:
            from reintegra.reading.record.basis import Basis  # noqa: PLC0415 - seldom

            if len(self._bases) >= plans.MOST:
                self._bases.clear()
            found = Basis.of(day, self.linked.version, self._grow(record))
            self._bases[day, shape] = found
        return found

    def result(
        self, day: date, under: Interpretations, known_on: date | None
    ) -> Result:
        """Return what makes a result for a record, ``None`` where the reader has to.

        Args:
            day: The day whose law counts.
            under: The interpretations.
            known_on: Day whose knowledge of the law counts, ``None`` for all of it.
        """
        asked = {"on": day, "under": under, "known_on": known_on}
        if isinstance(self.linked.said, Rule):
            return _verdicts(self, self.linked.said, asked)
        return _statements(self, self.linked.said, asked)


def _verdicts(plan: Plan, rule: Rule, asked: dict[str, object]) -> Result:
    from reintegra.reading.record.verdict import Verdict  # noqa: PLC0415 - asks for plans

    answer, silent = plan.answer, plan.linked.silent
    common = {"rule": rule, **asked, "version": plan.linked.version, "_plan": plan}
    common |= {"record": None, "met": None}  # a copy with room for both is made faster

    def verdict(record: AttrsInstance) -> Verdict | None:
        met = answer(record)
        if met is None and silent:
            return None
        found = _new(Verdict)
        fields = common.copy()
        fields["record"] = record
        fields["met"] = met
        _put(found, "__dict__", fields)
        return found

    return verdict


def _statements(plan: Plan, formula: Formula, asked: dict[str, object]) -> Result:
    from reintegra.reading.record.statement import Statement  # noqa: PLC0415 - asks for plans

    answer, silent = plan.answer, plan.linked.silent
    common = {"formula": formula, **asked, "version": plan.linked.version}
    common |= {"remarks": (), "met": (), "whole": True, "id": None, "_plan": plan}
    common |= {"record": None, "grosze": None}  # as above

    def statement(record: AttrsInstance) -> Statement | None:
        grosze = answer(record)
        if grosze is None and silent:
            return None
        found = _new(Statement)
        fields = common.copy()
        fields["record"] = record
        fields["grosze"] = grosze
        _put(found, "__dict__", fields)
        return found

    return statement


def plan_of(said: Rule | Formula, scope: LawScope) -> Plan | None:
    """Make the plan of a rule or a formula, ``None`` where the reader is needed.

    It is for records of another class than one that is frozen and whose facts were
    checked, for law of a day that a fact gives, for a line that stands in two
    provisions, for a choice that was not made, and for sentences nested too deep.

    Args:
        said: The rule or formula.
        scope: The law of the day.
    """
    try:
        if not all(checks(said.record, fact) for fact in facts_in_scope(said, scope)):
            return None
        linked = link(said, scope)
        return Plan(linked, made(answer_text(linked))["answer"])
    except (ChoiceNeededError, GrammarError, RecursionError, SyntaxError, MemoryError):
        return None
