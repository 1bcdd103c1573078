"""The main reason of a verdict or a finding, on one line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from attrs import Attribute

from reintegra.grammar.nodes import (
    Clause,
    Compare,
    Condition,
    Discretion,
    Group,
    How,
    OneOf,
)
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.trace import (
    Reason,
    decisive_parts,
    discretions_left,
    missing,
)
from reintegra.reading.record.verdict import Verdict
from reintegra.reading.text.phrases import clause, decides, word
from reintegra.reading.text.reasons import standard_phrase
from reintegra.values.text import Language, in_language

Leaf: TypeAlias = "tuple[str, Reason]"


def main_reason(result: Verdict | Finding, lang: Language) -> str:
    """Return the unit of law and the fact that settled an answer, or leave it open.

    Of the facts that settled it, that is the last one that holds: the category of
    somebody who may join, the right that excludes. Where none holds, it is what failed:
    of several ways in, that none of them is open. Where facts are missing, it is the
    first of them, and how many others there are. Where no fact is missing, but an
    answer is, it is whose decision is left. Where the law asks for no fact, it is the
    unit of law that says so.
    """
    if result.met is None and not missing(result.reason):
        left = [one.expression for one in discretions_left(result.reason)]
        whose = (one for one in left if isinstance(one, Discretion))
        return "; ".join(f"{one.at.unit}: {decides(one, lang)}" for one in whose)
    found = list(_leaves(result.reason))
    if not found:
        return result.cites[0].unit
    holding = [leaf for leaf in found if leaf[1].met]
    if result.met is not None and holding:
        return _said(*holding[-1], lang)
    if result.met is False:
        return _refused(found, result.reason, lang)
    first, *others = dict.fromkeys(_said(*leaf, lang) for leaf in found)
    if not others:
        return first
    return f"{first} {word('others', lang, n=len(others))}"


def _refused(found: list[Leaf], reason: Reason, lang: Language) -> str:
    """Say what failed, where nothing that settled a refusal holds."""
    worded = [leaf for leaf in found if _denied(leaf[1].expression, lang)]
    unit, failed = (worded or list(_failed(reason)))[0]
    if isinstance(failed.expression, Group):
        return _told(unit, word("none met", lang))
    return _told(unit, _denied(failed.expression, lang) or _answered(failed, lang))


def _denied(expression: Condition, lang: Language) -> str:
    """Return the words of a clause for what is so where it does not hold."""
    if not isinstance(expression, Clause):
        return ""
    return in_language(expression.negation, lang)


def _failed(node: Reason, unit: str = "") -> Iterator[Leaf]:
    """Go through what failed: facts, and groups of which none of several holds."""
    expression = node.expression
    if isinstance(expression, Clause | Discretion):
        unit = expression.at.unit
    parts = [part for part in decisive_parts(node) if isinstance(part, Reason)]
    several = (
        isinstance(expression, Group) and expression.how is How.ANY and len(parts) > 1
    )
    if several or _leaf(expression):
        yield unit, node
    else:
        for part in parts:
            yield from _failed(part, unit)


def _leaves(node: Reason, unit: str = "") -> Iterator[Leaf]:
    """Go through the facts and comparisons that settled *node*, each with its unit."""
    expression = node.expression
    if isinstance(expression, Clause | Discretion):
        unit = expression.at.unit
    if _leaf(expression):
        yield unit, node
    else:
        parts = (part for part in decisive_parts(node) if isinstance(part, Reason))
        for part in parts:
            yield from _leaves(part, unit)


def _leaf(expression: Condition) -> bool:
    """Whether a condition is told in its own words, and not by its parts."""
    worded = (
        isinstance(expression, Clause)
        and expression.pl
        and not isinstance(expression.condition, Group)
    )
    return isinstance(expression, Attribute | Compare | OneOf) or bool(worded)


def _said(unit: str, leaf: Reason, lang: Language) -> str:
    return _told(unit, _answered(leaf, lang))


def _answered(leaf: Reason, lang: Language) -> str:
    expression = leaf.expression
    text = (
        in_language(expression, lang)
        if isinstance(expression, Clause)
        else clause(expression, lang)
    )
    return f"{text} – {standard_phrase(str(leaf.met), lang)}"


def _told(unit: str, text: str) -> str:
    return f"{unit}: {text}" if unit else text
