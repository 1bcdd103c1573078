"""Replays: the question of a receipt is asked once more, and what differs is named."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from reintegra.arguments import check_arguments
from reintegra.errors import NotInForceError, NotReadError, UnverifiedError
from reintegra.exchange.forms import MisreadError
from reintegra.exchange.kept_data import differences, result_again
from reintegra.exchange.plain import refused
from reintegra.exchange.receipts import Receipt, receipt
from reintegra.values import frozen
from reintegra.values.explanations import Explainable

Cause: TypeAlias = Literal["law", "reading", "code"]
"""Why an answer differs: see `ReplayDifference`."""
NoLaw: TypeAlias = NotInForceError | NotReadError | UnverifiedError
"""That there is no such law, as an answer."""


@check_arguments
@frozen
class ReplayDifference:
    """A place where a receipt and the one made anew differ (*różnica*).

    Attributes:
        cause: ``"law"``: another version of a rule, another number, or no such law any
            more; ``"reading"``: another interpretation of an open point; ``"code"``:
            by the same law and the same interpretations the library answers otherwise.
        place: Where, such as ``result.answer.met``.
        was: What the receipt has, as JSON.
        now: What is answered now, as JSON; of law that is no more, the message.
    """

    cause: Cause
    place: str
    was: str
    now: str


@check_arguments
@frozen(repr=False)
class Replay(Explainable):
    """A receipt, and the one of the same question asked anew (*odtworzenie*).

    Attributes:
        receipt: The receipt.
        again: The receipt made anew, or why there is no such law any more.
    """

    texts = "reintegra.exchange.receipt_texts"

    receipt: Receipt
    again: Receipt | NoLaw

    @property
    def same(self) -> bool:
        """Whether law, interpretations and answer are the same."""
        return not self.differences

    @property
    def differences(self) -> tuple[ReplayDifference, ...]:
        """Where the two differ, ``()`` where nothing does.

        Words do not count, as the label of a line or the journal of an act, nor does
        the version of the library.
        """
        if not isinstance(self.again, Receipt):
            was = _json(self.receipt.versions)
            return (ReplayDifference("law", "versions", was, str(self.again)),)
        old, new = _compared(self.receipt), _compared(self.again)
        found = [*differences(old, new)]
        own: list[Cause | None] = [_own_cause(place) for place, _, _ in found]
        rest = _first_of(own)
        return tuple(
            ReplayDifference(cause or rest, place, _json(was), _json(now))
            for cause, (place, was, now) in zip(own, found, strict=True)
        )

    def __repr__(self) -> str:
        causes = dict.fromkeys(one.cause for one in self.differences)
        found = f"{' and '.join(causes)} changed" if causes else "same"
        return f"<Replay {self.receipt.rule} on {self.receipt.on}: {found}>"


@check_arguments
def replay(receipt: Receipt) -> Replay:
    """Ask the question of a receipt once more (*odtworzenie odpowiedzi*).

    Args:
        receipt: The receipt, of this version of the library or of an earlier one.

    Returns:
        Whether the answer is the `same`, and where not, the `differences`, each with
        its cause: the law, the interpretation of an open point, or the code.

    Raises:
        DataError: The question can no longer be asked.

    >>> from datetime import date
    >>> from reintegra import Person, cis, decide, receipt
    >>> verdict = decide(cis.ELIGIBLE, Person(homeless=True), on=date(2026, 7, 1))
    >>> replay(receipt(verdict)).same
    True
    """
    return Replay(receipt, _again(receipt))


def _again(old: Receipt) -> Receipt | NoLaw:
    try:
        return receipt(result_again(old.result))
    except (NotInForceError, NotReadError, UnverifiedError) as error:
        return error
    except MisreadError as error:
        raise refused(Receipt, error.within("result")) from error.__cause__


_LAW = ("versions", "parameters", "result.answer.evidence")
_READING = "result.answer.interpretations"


def _own_cause(place: str) -> Cause | None:
    """Return the cause that a place tells by itself; an answer has that of the rest."""
    if place.startswith(_LAW):
        return "law"
    return "reading" if place.startswith(_READING) else None


def _first_of(causes: list[Cause | None]) -> Cause:
    """Return the cause of what tells none by itself: law goes before reading."""
    if "law" in causes:
        return "law"
    return "reading" if "reading" in causes else "code"


_WORDS = {"pl", "en", "eli"}


def _compared(one: Receipt) -> dict[str, Any]:
    """Return what of a receipt is compared: no words, and the lines by their keys."""
    return {
        "versions": one.versions,
        "parameters": one.parameters,
        "result": _without_words(one.result),
    }


def _without_words(data: Any) -> Any:
    match data:
        case Mapping():
            kept = ((n, one) for n, one in data.items() if n not in _WORDS)
            return {name: _unit(name, _without_words(one)) for name, one in kept}
        case tuple():
            return _by_key([_without_words(one) for one in data])
        case _:
            return data


def _unit(name: str, data: Any) -> Any:
    """Return a citation without its journal, of which there may be a later one."""
    return data.partition(" (")[0] if name == "text" else data


def _by_key(listed: list[Any]) -> Any:
    keys = [one.pop("key") for one in listed if isinstance(one, dict) and "key" in one]
    return dict(zip(keys, listed, strict=True)) if keys else listed


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)
