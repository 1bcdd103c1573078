"""Ask one question under every interpretation of the open points that it meets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from inspect import signature
from typing import Any, TypeAlias

from reintegra.arguments import check_arguments
from reintegra.errors import ArgumentError, ChoiceNeededError, ReintegraError
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.open_points import POINTS
from reintegra.law.points import OpenPoint
from reintegra.reading.record.alternatives import RESULTS, Alternative, Alternatives
from reintegra.reading.record.compute import compute
from reintegra.reading.record.decide import decide
from reintegra.reading.record.sorting import classify

Question: TypeAlias = Rule | Formula | Sorting | Callable[..., Any]
Ask: TypeAlias = Callable[..., Any]
_WHERE = "under_all"


@check_arguments
def under_all(
    question: Question,
    *about: object,
    under: Interpretations = RECOMMENDED,
    at_most: int = 1000,
    **also: object,
) -> Alternatives:
    """Ask one question under every interpretation of the open points that it meets.

    Only those points are gone through that the answer rests on, some of which are met
    under one interpretation of another point and not under the next.

    Args:
        question: A rule, a formula or a sorting; or a function that takes ``under=``
            and returns a verdict, a statement, a classification or a finding, such as
            ``cis.integration_benefit``.
        about: What is asked about: of a rule, the record; of a function, its arguments.
        under: Interpretations that are fixed, and whether unverified values may be
            used; all other points are open.
        at_most: The greatest number of combinations that is gone through.
        also: Further arguments, such as ``on=`` and ``known_on=``.

    Returns:
        Every combination of interpretations that is met, with its result.

    Raises:
        ArgumentError: There are more than *at_most*, or the question takes other
            arguments or returns something else.
        NotInForceError: There is no such law on the day under one of them, which a note
            of the error names, as that of each error below.
        NotReadError: There was such law, and it was not read.
        UnverifiedError: The answer hangs on an unverified value.

    >>> from datetime import date
    >>> from reintegra import Person, cis
    >>> found = under_all(cis.ELIGIBLE, Person(homeless=False), on=date(2026, 7, 1))
    >>> len(found.alternatives), [one.id for one in found.deciding]
    (3, [])
    """
    ask, found, ahead = _question(question, about, also), list[Alternative](), [under]
    while ahead:
        given = ahead.pop()
        met = _met(ask, given)
        if isinstance(met, Alternative):
            found.append(met)
        else:
            ahead += [_chosen(given, met, key) for key in reversed(met.keys)]
        if len(found) + len(ahead) > at_most:
            got = "a question with more combinations of interpretations"
            expected = f"at most {at_most}: choose some in under, or allow more"
            raise ArgumentError(_WHERE, "at_most", got, expected)
    return Alternatives(tuple(found), under)


def _question(
    question: Question, about: tuple[object, ...], also: Mapping[str, object]
) -> Ask:
    """Return what asks once, under an interpretation.

    Raises:
        ArgumentError: The question takes other arguments.
    """
    match question:
        case Rule():
            ask: Ask = partial(decide, question)
        case Formula():
            ask = partial(compute, question)
        case Sorting():
            ask = partial(classify, question)
        case _:
            ask = question
    try:
        signature(ask).bind(*about, under=RECOMMENDED, **also)
    except (TypeError, ValueError) as error:
        expected = f"what the question takes, and under= of a function: {error}"
        raise ArgumentError(_WHERE, "about", (about, also), expected) from None
    return partial(ask, *about, **also)


def _met(ask: Ask, given: Interpretations) -> Alternative | OpenPoint:
    """Ask under some interpretations: the result, or a point that is still open."""
    try:
        result = ask(under=given)
    except ChoiceNeededError as error:
        return POINTS[error.point]
    except ReintegraError as error:
        error.add_note(f"under {dict(given.chosen)}")
        raise
    if not isinstance(result, RESULTS):
        expected = "a function that returns a verdict, a statement, a classification"
        raise ArgumentError(_WHERE, "question", result, f"{expected} or a finding")
    chosen = dict(given.chosen)
    met = (one.point for one in result.interpretations)
    found = next((one for one in met if one.id not in chosen), None)
    return Alternative(result) if found is None else found


def _chosen(given: Interpretations, point: OpenPoint, key: str) -> Interpretations:
    chosen = {**dict(given.chosen), point.id: key}
    return Interpretations(chosen, unverified=given.unverified)
