"""Explanations: one function writes out any result, and texts know results.

A result names the module that writes it, and that module registers how, so that no
result has to import its own texts.

>>> from datetime import date
>>> from reintegra import Person, cis, decide, explain
>>> verdict = decide(cis.ELIGIBLE, Person(homeless=False), on=date(2026, 11, 22))
>>> explain(verdict, "en") == verdict.explain("en")
True
"""

from __future__ import annotations

from functools import singledispatch
from importlib import import_module
from typing import ClassVar, Literal, TypeAlias

from reintegra.arguments import check_arguments
from reintegra.errors import ArgumentError
from reintegra.values.text import Language

Length: TypeAlias = Literal["sentence", "settling", "full"]
"""How much is written: one sentence, the reasons that settle it, or everything."""


class Explainable:
    """A result that can be written out with its reasons.

    Attributes:
        texts: The module whose function, registered with `explanation`, writes it; the
            module of the class where it is empty.
    """

    __slots__ = ()
    texts: ClassVar[str] = ""

    def explain(self, lang: Language = "pl", length: Length = "full") -> str:
        """Write out the result, what it rests on, and what must be known with it.

        Args:
            lang: ``"pl"`` or ``"en"``.
            length: ``"full"``; of a result that has `reasons` also ``"sentence"``, the
                main reason in one sentence, or ``"settling"``, the reasons that settle
                the answer or leave it open, and only those.

        Raises:
            ArgumentError: The result has no reasons to choose from.
        """
        return explain(self, lang, length)


@singledispatch
def explanation(result: Explainable, lang: Language) -> str:  # noqa: ARG001 - texts ask
    """Write out a result; texts register here, each for a class of results."""
    where, expected = "explain", f"a result that {_texts(type(result))} writes"
    raise ArgumentError(where, "result", result, expected)


def _texts(kind: type[Explainable]) -> str:
    return kind.texts or kind.__module__


@check_arguments
def explain(result: Explainable, lang: Language = "pl", length: Length = "full") -> str:
    """Write out a result, what it rests on, and what must be known with it.

    Args:
        result: A verdict, a statement, a finding, a rate, or another result.
        lang: ``"pl"`` or ``"en"``.
        length: ``"full"``; of a result that has `reasons` also ``"sentence"``, the main
            reason in one sentence, or ``"settling"``, the reasons that settle the
            answer or leave it open, and only those.

    Raises:
        ArgumentError: The result has no reasons to choose from.
    """
    if length != "full":
        tree = getattr(result, "reasons", None)
        if tree is None:
            where, expected = "explain", "'full', as this result has no `reasons`"
            raise ArgumentError(where, "length", length, expected)
        written: str = import_module(_OF_TREES).plain_text(tree, lang, length)
        return written
    import_module(_texts(type(result)))
    return explanation(result, lang)


_OF_TREES = "reintegra.reading.reasons.plain_text"
"""The module that writes trees of reasons."""
