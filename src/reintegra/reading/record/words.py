"""Conditions and numbers alone as functions, for readings of very many records.

What is kept changes no answer: a function is found by the very word, which it keeps
alive, and the law that it is read by.
"""

from __future__ import annotations

from collections.abc import Callable

from reintegra.errors import GrammarError
from reintegra.grammar.nodes import Condition, Term
from reintegra.grammar.scope import LawScope
from reintegra.reading.program import arithmetic
from reintegra.reading.program.link import linked_word
from reintegra.reading.program.lowering import Lowering
from reintegra.reading.record.functions import Function, function, made

MOST = 2_000
"""How many functions are kept; all are forgotten where more come."""
_KEPT: dict[tuple[int, LawScope], tuple[object, Function | None]] = {}


def condition_function(condition: Condition, scope: LawScope) -> Function | None:
    """Return a function that tells whether a record meets a condition.

    It returns what `Reader.examine` finds, and no reasons.

    Args:
        condition: The condition.
        scope: The day whose law counts, and the interpretations.

    Returns:
        The function; ``None`` where the reader is needed.
    """

    def text() -> str:
        lowering = Lowering()
        test = lowering.truth(linked_word(condition, scope))
        return function("answer", lowering.program, lambda python: python.truth(test))

    return _kept(condition, scope, text)


def number_function(term: Term, scope: LawScope) -> Function | None:
    """Return a function that computes a whole number for a record.

    It returns what `Reader.evaluate` finds, and no reasons.

    Args:
        term: A number that has no fractions.
        scope: The day whose law counts, and the interpretations.

    Returns:
        The function; ``None`` where the reader is needed.
    """

    def text() -> str:
        lowering = Lowering()
        number = lowering.number(linked_word(term, scope))
        top = arithmetic.whole(lowering.program, number)
        return function("answer", lowering.program, lambda python: python.operand(top))

    return _kept(term, scope, text)


def _kept(
    word: Condition | Term, scope: LawScope, text: Callable[[], str]
) -> Function | None:
    key = id(word), scope
    if key not in _KEPT:
        if len(_KEPT) >= MOST:
            _KEPT.clear()
        _KEPT[key] = word, _made(text)
    return _KEPT[key][1]


def _made(text: Callable[[], str]) -> Function | None:
    """Make a function, unless the law of a day that a fact gives is needed."""
    try:
        found: Function = made(text())["answer"]
    except GrammarError:
        return None
    return found
