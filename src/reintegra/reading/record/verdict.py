"""The answer of a rule, with everything it rests on."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn

from attrs import AttrsInstance, field

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import Discretion, Parameter, Rule
from reintegra.grammar.scope import LawScope
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import Interpretations
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version
from reintegra.reading.reasons.reasoned import Reasoned
from reintegra.reading.record import trace
from reintegra.reading.record.notices import Notice, evidence, notices
from reintegra.reading.record.plans import VERDICTS, result_at_once
from reintegra.reading.record.reader import Reader, raise_first
from reintegra.reading.record.trace import Reason
from reintegra.values import Answer, frozen


@check_arguments
@frozen(repr=False, slots=False)
class Verdict(Answer, Reasoned):
    """The answer of a rule for one record on one day.

    Attributes:
        rule: The rule.
        record: The record it was held against.
        on: The day whose law counts.
        under: How open points were to be read.
        known_on: Day whose knowledge of the law counted, ``None`` for all of it.
        version: The version of the rule in force.
        reason: The tree of reasons.

    Two verdicts are equal where rule, record, day, readings and day of knowledge are:
    these determine the rest. A verdict is pickled by them, and decided again when one
    that was pickled is asked.
    """

    texts = "reintegra.reading.text.explain"

    rule: Rule
    record: AttrsInstance
    on: date
    under: Interpretations
    known_on: date | None
    version: Version[Any] = field(eq=False)
    reason: Reason = field(eq=False)

    @cached_property
    def met(self) -> bool | None:
        """Yes, no, or ``None``: not known.

        `missing` lists the facts that would settle it. Where it is ``None`` and no fact
        is missing, only a decision is left, and `discretion` says whose.
        """
        return self.reason.met

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """Names of the facts that could still change the answer.

        ``()`` where it is settled, or where only a decision is left.
        """
        return trace.missing(self.reason)

    @cached_property
    def cites(self) -> tuple[Citation, ...]:
        """The units of law that settled the answer, or that leave it open."""
        return trace.cited(self.version, self.reason)

    @cached_property
    def discretion(self) -> tuple[Discretion, ...]:
        """Whose decision remains, ``()`` where none does.

        That of the authority that *may*, or that alone can settle an open answer. It is
        there also while facts are missing, which may make the decision needless: only a
        decision is left where `met` is ``None`` and `missing` is empty.
        """
        left = (one.expression for one in trace.discretions_left(self.reason))
        return tuple(one for one in left if isinstance(one, Discretion))

    @cached_property
    def discretion_keys(self) -> tuple[str, ...]:
        """The stable keys of `discretion`, in its order.

        Such as ``cis.ELIGIBLE/art1.ust2:others``; `programmes.clause` finds its text.
        Left out is a discretion of your own that cites no unit of law and has no key.
        """
        left = (one.key for one in trace.discretions_left(self.reason))
        return tuple(key for key in left if key)

    @cached_property
    def clause_keys(self) -> tuple[str, ...]:
        """The stable keys of the clauses that settled the answer, or leave it open.

        A clause comes before those within it; `programmes.clause` finds their texts.
        Left out is a clause of your own that cites no unit of law and has no key.
        """
        keys = (node.key for node in trace.walk_decisive(self.reason))
        return tuple(dict.fromkeys(key for key in keys if key))

    @cached_property
    def interpretations(self) -> tuple[AppliedInterpretation, ...]:
        """The open points that this answer met, each with the interpretation used."""
        return trace.choices(self.reason)

    @cached_property
    def parameters(self) -> tuple[tuple[Parameter, Version[Any]], ...]:
        """The dated numbers read, each with the version in force."""
        return trace.parameters(self.reason)

    @cached_property
    def evidence(self) -> Evidence:
        """The weakest evidence that the answer rests on."""
        return evidence(self.version, self.reason)

    @cached_property
    def warnings(self) -> tuple[Notice, ...]:
        """What must be known beside the answer."""
        return notices(self.on, self.version, self.reason)

    def _derived(self, name: str) -> dict[str, object]:
        if "_plan" not in vars(self):
            return super()._derived(name)
        tree: Reason | None = vars(self)["_plan"].tree(self.record)
        if tree is not None:
            return {name: tree}
        asked = self.on, self.under, self.known_on
        return {name: _reason(self.rule, self.record, self.version, asked)}

    def _again(self) -> Verdict:
        from reintegra.reading.record.decide import decide  # noqa: PLC0415 - makes verdicts

        asked = self.rule, self.record, self.on
        return decide(*asked, under=self.under, known_on=self.known_on)

    if not TYPE_CHECKING:  # hidden, so that mypy's truthy-bool reports the `if` itself

        def __bool__(self) -> NoReturn:
            """Refuse: a verdict is yes, no or not known."""
            msg = "a verdict is yes, no or not known: ask .met (True, False or None)"
            raise TypeError(msg)

    def __repr__(self) -> str:
        answer = {True: "yes", False: "no", None: "not known"}[self.met]
        why = "; ".join(str(cite) for cite in self.cites)
        if self.missing:
            why = f"missing {', '.join(self.missing)}"
        elif self.met is None:
            why = "; ".join(f"{one.who.en} decides" for one in self.discretion)
        return f"<Verdict {self.rule.key} on {self.on}: {answer}; {why}>"


def verdict_of(
    rule: Rule,
    record: AttrsInstance,
    day: date,
    under: Interpretations,
    known_on: date | None,
) -> Verdict:
    """Decide *rule* for a record of its class: what `decide` does once it has checked.

    Raises:
        NotInForceError: As in `decide`; so are those below.
        NotReadError: There was law, and it was not read.
        UnverifiedError: The answer hangs on an unverified value.
        PeriodError: *known_on* is before the day.
    """
    version = rule.law.on(day, known_on, what=rule.key)
    scope = LawScope(day, under, known_on)
    found: Verdict | None = result_at_once(rule, record, day, scope, VERDICTS)
    if found is not None:
        return found
    reason = _reason(rule, record, version, (day, under, known_on))
    if reason.met is None and not trace.missing(reason):
        raise_first(trace.errors(reason))
    return Verdict(rule, record, day, under, known_on, version, reason)


def _reason(
    rule: Rule,
    record: AttrsInstance,
    version: Version[Any],
    asked: tuple[date, Interpretations, date | None],
) -> Reason:
    return Reader(record, *asked, within=rule).examine(version.require())
