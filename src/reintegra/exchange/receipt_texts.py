"""Receipts and replays as text, in Polish and English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from reintegra.exchange import constants
from reintegra.exchange.answers import ANSWERS
from reintegra.exchange.receipts import Receipt
from reintegra.exchange.replays import Replay
from reintegra.reading.text.numbers import money
from reintegra.reading.text.reasons import standard_phrase
from reintegra.values.explanations import explanation
from reintegra.values.text import Language, Text, in_language

_WORDS: dict[str, Text] = {
    "library": Text("wersja biblioteki", "version of the library"),
    "versions": Text("wersje przepisów", "versions of the law"),
    "parameters": Text("wielkości", "numbers"),
    "hash": Text("skrót SHA-256", "SHA-256"),
    "same": Text("odpowiedź ta sama", "the same answer"),
    "other": Text("są różnice", "there are differences"),
    "law": Text("inny stan prawny", "other law"),
    "reading": Text("inna wykładnia", "other interpretation"),
    "code": Text("inny sposób ustalania w bibliotece", "the library answers otherwise"),
}


@explanation.register
def receipt_text(receipt: Receipt, lang: Language) -> str:
    """Write a receipt out: the answer, what it rests on, the library and the hash."""
    day = standard_phrase("on", lang, day=receipt.on)
    law = standard_phrase("law", lang)
    lines = [f"{_label(receipt, lang)}: {_answer(receipt.answer, lang)} ({day})"]
    lines += [f"{law}: {one['text']}" for one in receipt.answer["cites"]]
    lines += _basis(receipt, lang)
    note = standard_phrase("warning", lang)
    texts = [Text(one["pl"], one["en"]) for one in receipt.warnings]
    return "\n".join([*lines, *(f"{note}: {in_language(one, lang)}" for one in texts)])


def _label(receipt: Receipt, lang: Language) -> str:
    kind = ANSWERS[receipt.result["type"]].kind
    label: str = in_language(constants.get(kind, receipt.rule), lang)
    return label


def _answer(answer: Mapping[str, Any], lang: Language) -> str:
    """Write an amount, a name, or yes, no and not known."""
    amount, name = answer.get("amount"), answer.get("name")
    if amount is not None:
        return money(int(Decimal(amount) * 100), lang)
    return name or standard_phrase(str(answer.get("met")), lang)


def _basis(receipt: Receipt, lang: Language) -> Iterator[str]:
    numbers = (f"{name} = {one}" for name, one in receipt.parameters.items())
    chosen = (f"{id_}={key}" for id_, key in receipt.interpretations.items())
    parts = {
        _word("versions", lang): receipt.versions,
        _word("parameters", lang): numbers,
        standard_phrase("interpretation", lang): chosen,
        _word("library", lang): [receipt.library],
        _word("hash", lang): [receipt.hash],
    }
    texts = ((head, "; ".join(listed)) for head, listed in parts.items())
    return (f"{head}: {text}" for head, text in texts if text)


def _word(key: str, lang: Language) -> str:
    return in_language(_WORDS[key], lang)


@explanation.register
def replay_text(replay: Replay, lang: Language) -> str:
    """Write a replay out: whether the answer is the same, and what differs by what."""
    found = _word("same" if replay.same else "other", lang)
    lines = [f"{_label(replay.receipt, lang)}: {found}"]
    for one in replay.differences:
        change = f"{one.place}: {one.was} → {one.now}"
        lines.append(f"{_word(one.cause, lang)}: {change}")
    return "\n".join(lines)
