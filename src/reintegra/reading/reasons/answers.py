"""The reasons of verdicts and findings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reintegra.grammar.facts import Label, labels
from reintegra.grammar.nodes import Discretion
from reintegra.reading.reasons.main_reason import main_reason
from reintegra.reading.reasons.parts import PartWriter, state_of
from reintegra.reading.reasons.tree import (
    CitedSource,
    DecisionLeft,
    Detail,
    FactUsed,
    ReasonTree,
    Unless,
)
from reintegra.reading.reasons.trees import reason_tree
from reintegra.reading.reasons.written import both
from reintegra.reading.record import trace
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.verdict import Verdict
from reintegra.reading.text.explain import answered, finding_when, when, window_text
from reintegra.reading.text.reasons import standard_phrase
from reintegra.values.text import Text


def titled(one: Any) -> Text:
    """Return the labels of a rule, a formula or a limit."""
    return Text(one.pl, one.en)


@reason_tree.register
def verdict_tree(verdict: Verdict) -> ReasonTree:
    """Give the reasons of a verdict."""
    state = state_of(verdict.reason)
    parts = PartWriter(verdict.record, verdict.version, whole=state == "decision")
    return ReasonTree(
        type(verdict).__name__,
        verdict.rule.key,
        titled(verdict.rule),
        both(lambda lang: answered(verdict, lang)),
        state,
        both(lambda lang: main_reason(verdict, lang)),
        verdict.on,
        verdict.known_on,
        both(lambda lang: when(verdict, lang)),
        (CitedSource.of(verdict.version.cites),),
        tuple(map(CitedSource.of, verdict.cites)),
        (),
        parts.of(verdict.reason),
        missing_facts(verdict.rule.record, verdict.missing),
        tuple(_decisions(verdict)),
        verdict.interpretations,
        verdict.evidence,
        verdict.warnings,
    )


def missing_facts(record: type, names: tuple[str, ...]) -> tuple[FactUsed, ...]:
    """Write facts of a record that are not known."""
    known: dict[str, Label] = dict(labels(record))
    own = ((name, known[name]) for name in names)
    return tuple(FactUsed(name, one.pl, one.en, None, one.unit) for name, one in own)


def _decisions(verdict: Verdict) -> Iterator[DecisionLeft]:
    alone = {one.expression for one in trace.left_open(verdict.reason)}
    left = ((one.key, one.expression) for one in trace.discretions_left(verdict.reason))
    for key, says in ((key, one) for key, one in left if isinstance(one, Discretion)):
        source = CitedSource.of(says.at.within(verdict.version.cites))
        unless: Unless = "settled" if says in alone else "ruled out"
        unless = unless if verdict.missing else ""
        yield DecisionLeft(key, says.who, source, unless)


@reason_tree.register
def finding_tree(finding: Finding) -> ReasonTree:
    """Give the reasons of a finding."""
    names = trace.missing(finding.reason)
    window = both(lambda lang: window_text(finding, lang))
    label = both(lambda lang: standard_phrase("window", lang))
    return ReasonTree(
        type(finding).__name__,
        finding.key,
        titled(finding.limit),
        both(finding.answer),
        state_of(finding.reason),
        both(lambda lang: main_reason(finding, lang)),
        finding.on,
        finding.known_on,
        both(lambda lang: finding_when(finding, lang)),
        (CitedSource.of(finding.version.cites),),
        tuple(map(CitedSource.of, finding.cites)),
        (Detail(label, window),) if window.pl else (),
        PartWriter(finding.record, finding.version).of(finding.reason),
        missing_facts(finding.limit.record, names),
        (),
        finding.interpretations,
        finding.evidence,
        finding.warnings,
    )
