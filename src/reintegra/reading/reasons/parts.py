"""The reasons that a record reading leaves behind, in the one form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import Attribute, AttrsInstance, evolve, frozen

from reintegra.grammar.nodes import (
    Clause,
    Condition,
    Discretion,
    Known,
    Line,
    OneOf,
    OpenDiscretion,
    Parameter,
)
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.points import AppliedInterpretation
from reintegra.law.timeline import Version
from reintegra.reading.reasons.tree import (
    CitedSource,
    DecisionLeft,
    FactUsed,
    ReasonPart,
    State,
)
from reintegra.reading.reasons.used import fact_used, number_used, of_number
from reintegra.reading.reasons.written import both
from reintegra.reading.record.trace import (
    Amount,
    DayValue,
    Node,
    Part,
    Reason,
    decisive_parts,
    known,
    left_open,
    missing,
)
from reintegra.reading.text.reasons import (
    day_read,
    exactly,
    has_parts,
    headline,
    settler,
    shown_node,
    term_read,
)
from reintegra.values.text import Language, Text, in_language


@frozen
class PartWriter:
    """Writes nodes as reasons.

    Attributes:
        record: The record that they were read from.
        version: The version that they stand in.
        whole: Whether nothing is left but a decision: then all that is known and keeps
            the answer open is needed, too.
        lines: The keys of the lines that are written elsewhere.
    """

    record: AttrsInstance
    version: Version[Any]
    whole: bool = False
    lines: frozenset[str] = frozenset()

    def of(self, node: Part, *, needed: bool = True) -> tuple[ReasonPart, ...]:
        """Write a node; a number that is not of the law or a fact, by its parts."""
        return tuple(self._written(node, None, needed=needed))

    def below(self, node: Part, *, needed: bool) -> tuple[ReasonPart, ...]:
        """Write what a line or an amount rests on, each reason once."""
        kept, found = self._needed(node), list[ReasonPart]()
        for part in node.parts:
            found += self._written(part, None, needed=needed and id(part) in kept)
        return tuple(dict.fromkeys(found))

    def _written(
        self, node: Part, settled_by: Text | None, *, needed: bool
    ) -> Iterator[ReasonPart]:
        if isinstance(node, Reason):
            yield self._condition(node, settled_by, needed=needed)
        elif isinstance(node, Amount | DayValue) and _is_leaf(node):
            yield self._amount(node, needed=needed)
        elif isinstance(node.expression, Line) and node.expression.key in self.lines:
            yield _line(node, node.expression, needed=needed)
        else:
            kept = self._needed(node)
            for part in node.parts:
                yield from self._written(part, None, needed=needed and id(part) in kept)

    def _needed(self, node: Part) -> set[int]:
        kept = node.parts if self.whole and not known(node) else decisive_parts(node)
        return set(map(id, kept))

    def _condition(
        self, node: Reason, settled_by: Text | None, *, needed: bool
    ) -> ReasonPart:
        says, shown, parts = node.expression, shown_node(node), list[ReasonPart]()
        if has_parts(says):
            below, kept = self._within(node, shown), self._needed(shown)
            settles = both(lambda lang: settler(shown, lang))
            for part in shown.parts:
                own = id(part) in kept
                by = None if own or not settles.pl else settles
                parts += below._written(part, by, needed=needed and own)  # noqa: SLF001 - of its own class
        cites = _cites(node)
        return ReasonPart(
            headline(node, "pl"),
            headline(node, "en"),
            "condition",
            state_of(node),
            needed=needed,
            key=node.parts[0].key if isinstance(says, OpenDiscretion) else node.key,
            source=CitedSource.of(cites.within(self.version.cites)) if cites else None,
            settled_by=settled_by,
            facts=tuple(self._facts(says)),
            interpretations=choices_of((node, shown, *between(shown.parts))),
            decision=self._decision(node),
            evidence=_evidence(node),
            parts=tuple(parts),
        )

    def _within(self, node: Reason, shown: Reason) -> PartWriter:
        version = node.version or shown.version
        return evolve(self, version=version) if version else self

    def _facts(self, says: Condition) -> Iterator[FactUsed]:
        """Go through the facts that a condition without parts asks for."""
        match says.condition if isinstance(says, Clause) else says:
            case Attribute() as fact:
                yield fact_used(fact, self.record)
            case OneOf(fact=fact) | Known(fact=fact):
                yield fact_used(fact, self.record)
            case _:
                pass

    def _amount(self, node: Amount | DayValue, *, needed: bool) -> ReasonPart:
        """Write a fact, or a number of the law."""
        text = both(lambda lang: _amount_text(node, lang))
        says, version = node.expression, node.version
        own: dict[str, Any] = {}
        if isinstance(says, Attribute):
            fact = fact_used(says, self.record)
            value = None if fact.value is None else str(fact.value)
            own = {"facts": (fact,), "value": value, "unit": fact.unit}
        elif isinstance(says, Parameter) and version is not None:
            own = of_number(number_used(says, version))
        state: State = "known" if known(node) else "not_known"
        return ReasonPart(text.pl, text.en, "amount", state, needed=needed, **own)

    def _decision(self, node: Reason) -> DecisionLeft | None:
        says = node.expression
        if isinstance(says, OpenDiscretion):
            says, node = says.of, _inner(node)
        if not isinstance(says, Discretion) or node.met is False:
            return None
        source = CitedSource.of(says.at.within(self.version.cites))
        return DecisionLeft(node.key, says.who, source)


def _line(node: Part, line: Line, *, needed: bool) -> ReasonPart:
    """Write that an amount rests on a line, which stands elsewhere."""
    value = node.value if isinstance(node, Amount) else None
    text = both(
        lambda lang: f"{in_language(line, lang)}: {exactly(value, line.unit, lang)}"
    )
    return ReasonPart(
        text.pl,
        text.en,
        "amount",
        "not_known" if value is None else "known",
        needed=needed,
        key=node.key,
        value=None if value is None else str(value),
        unit=line.unit,
    )


def state_of(node: Reason) -> State:
    """Tell what a condition comes to."""
    if node.met is not None:
        return "met" if node.met else "not_met"
    decided = not missing(node) and any(True for _ in left_open(node))
    return "decision" if decided else "not_known"


def _inner(node: Reason) -> Reason:
    (inner,) = node.parts
    assert isinstance(inner, Reason)  # noqa: S101 - a discretion is a condition
    return inner


def _amount_text(node: Amount | DayValue, lang: Language) -> str:
    return term_read(node, lang) if isinstance(node, Amount) else day_read(node, lang)


def _cites(node: Reason) -> Citation | None:
    match node.expression:
        case Clause(at=at) | Discretion(at=at) | OpenDiscretion(of=Discretion(at=at)):
            return at
        case _:
            return node.version.cites if node.version else None


def _is_leaf(node: Part) -> bool:
    return isinstance(node.expression, Attribute | Parameter)


_WRITTEN = (Attribute, Parameter, Line)


def _evidence(node: Reason) -> Evidence | None:
    if isinstance(node.expression, Clause):
        return node.expression.evidence
    return node.version.evidence if node.version else None


def between(parts: Iterable[Node]) -> Iterator[Node]:
    """Go through the numbers and days that are written by their parts alone."""
    for one in parts:
        if not isinstance(one, Reason) and not isinstance(one.expression, _WRITTEN):
            yield one
            yield from between(one.parts)


def choices_of(nodes: Iterable[Part]) -> tuple[AppliedInterpretation, ...]:
    """List the open points that nodes met themselves."""
    return tuple(dict.fromkeys(one.choice for one in nodes if one.choice))
