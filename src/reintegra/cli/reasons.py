"""The main reason of a verdict, on one line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from attrs import Attribute

from reintegra.cli.words import say
from reintegra.grammar.words import (
    Clause,
    Compare,
    Condition,
    Discretion,
    Group,
    OneOf,
)
from reintegra.reading.numbers import Language
from reintegra.reading.phrases import clause, of
from reintegra.reading.reasons import deciding
from reintegra.reading.results import Verdict
from reintegra.reading.trace import Reason, settling

Leaf: TypeAlias = "tuple[str, Reason]"


def main_reason(verdict: Verdict, lang: Language) -> str:
    """Return the unit of law and the fact that settled a verdict, or leave it open.

    Of the facts that settled it, that is the last one that holds: the category of
    somebody who may join, the right that excludes. Where none holds, it is the first
    one, and how many there are beside. Where no fact is missing, but an answer is, it
    is whose decision is left.
    """
    found = list(_leaves(verdict.reason))
    if verdict.met is None and not verdict.missing:
        left = verdict.discretion
        return "; ".join(f"{one.at.unit}: {deciding(one, lang)}" for one in left)
    holding = [leaf for leaf in found if leaf[1].met]
    if verdict.met is not None and holding:
        return _said(*holding[-1], lang)
    failing = dict.fromkeys(_said(*leaf, lang) for leaf in found if not leaf[1].met)
    first, *others = failing
    return f"{first} {say('others', lang, n=len(others))}" if others else first


def _leaves(node: Reason, unit: str = "") -> Iterator[Leaf]:
    """Go through the facts and comparisons that settled *node*, each with its unit."""
    says = node.says
    if isinstance(says, Clause | Discretion):
        unit = says.at.unit
    if isinstance(says, Attribute | Compare | OneOf) or _worded(says):
        yield unit, node
    else:
        parts = (part for part in settling(node) if isinstance(part, Reason))
        for part in parts:
            yield from _leaves(part, unit)


def _worded(says: Condition) -> bool:
    """Whether a clause has words of its own for the one thing it says."""
    return (
        isinstance(says, Clause) and bool(says.pl) and not isinstance(says.says, Group)
    )


def _said(unit: str, leaf: Reason, lang: Language) -> str:
    says = leaf.says
    text = of(says, lang) if isinstance(says, Clause) else clause(says, lang)
    answer = say(str(leaf.met), lang)
    return f"{unit}: {text} – {answer}" if unit else f"{text} – {answer}"
