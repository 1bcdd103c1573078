"""What is written of a tree of reasons, before it is text, Markdown or HTML."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from reintegra.reading.reasons.tree import DecisionLeft, ReasonPart, ReasonTree
from reintegra.reading.text.reasons import standard_phrase
from reintegra.values.explanations import Length
from reintegra.values.text import Language, Text, in_language, with_full_stop


@frozen
class Remark:
    """A line with a label.

    Attributes:
        label: What it is about.
        text: What it says.
        name: The name of a fact, empty where it is about none.
        eli: The address of a unit of law, ``None`` where it is about none.
    """

    label: str
    text: str
    name: str = ""
    eli: str | None = None


@frozen
class PageItem:
    """A reason as it is written.

    Attributes:
        mark: Yes, no or not known; empty for an amount.
        unit: The unit of law with which the reason begins, empty for none.
        eli: The address of its journal.
        text: The rest of the reason.
        aside: What settled the answer instead, empty where it was needed.
        items: The reasons that it rests on.
    """

    mark: str
    unit: str
    eli: str | None
    text: str
    aside: str
    items: tuple[PageItem, ...]


@frozen
class ReasonPage:
    """What is written of a result.

    Attributes:
        title: What was asked.
        answer: The answer, and the day whose law counts.
        before: What is said before the reasons.
        items: The reasons.
        after: What is said after them.
    """

    title: str
    answer: str
    before: tuple[Remark, ...]
    items: tuple[PageItem, ...]
    after: tuple[Remark, ...]


def page(tree: ReasonTree, lang: Language, length: Length) -> ReasonPage:
    """Choose what is written.

    Args:
        tree: The reasons.
        lang: The language.
        length: ``"settling"`` leaves out what was not needed.
    """
    when = in_language(tree.when, lang)
    answer = in_language(tree.answer, lang)
    return ReasonPage(
        in_language(tree.title, lang),
        f"{answer} ({when})" if when else answer,
        tuple(_before(tree, lang)),
        tuple(_chosen(tree.parts, lang, length)),
        tuple(_after(tree, lang)),
    )


def _before(tree: ReasonTree, lang: Language) -> Iterator[Remark]:
    for law in tree.law:
        label = standard_phrase("law", lang)
        yield Remark(label, in_language(law, lang), eli=law.eli)
    for one in tree.details:
        yield Remark(in_language(one.label, lang), in_language(one.value, lang))


def _chosen(
    parts: tuple[ReasonPart, ...], lang: Language, length: Length
) -> Iterator[PageItem]:
    """Go through the reasons; where lines settle it, each fact is written once."""
    if length == "settling" and any(one.kind == "row" for one in parts):
        return (_row(one, lang) for one in parts)
    if length != "settling" or not any(one.value for one in parts):
        return _items(parts, lang, only=length == "settling")
    lines = (evolve(one, parts=()) for one in parts if one.value not in _NOTHING)
    facts = (one for one in _leaves(parts) if one.facts or one.numbers)
    kept = {one.text(lang): one for one in (*lines, *facts) if one.needed}
    return _items(tuple(kept.values()), lang, only=True)


def _row(part: ReasonPart, lang: Language) -> PageItem:
    (own,) = _items((evolve(part, parts=()),), lang, only=False)
    return evolve(own, items=tuple(_chosen(part.parts, lang, "settling")))


_NOTHING = ("0",)


def _leaves(parts: tuple[ReasonPart, ...]) -> Iterator[ReasonPart]:
    for one in parts:
        if one.parts:
            yield from _leaves(one.parts)
        else:
            yield one


def _items(
    parts: tuple[ReasonPart, ...], lang: Language, *, only: bool
) -> Iterator[PageItem]:
    for one in parts:
        if one.needed or not only:
            below = tuple(_items(one.parts, lang, only=only))
            mark, text = _mark(one, lang), one.text(lang)
            unit = one.source.unit if one.source else ""
            if not text.startswith(unit):
                unit = ""
            eli = one.source.eli if one.source else None
            rest = text.removeprefix(unit)
            yield PageItem(mark, unit, eli, rest, _aside(one, lang), below)


def _mark(part: ReasonPart, lang: Language) -> str:
    if part.kind != "condition":
        return ""
    return standard_phrase(_MARKS.get(part.state, "None"), lang)


_MARKS = {"met": "True", "not_met": "False"}


def _aside(part: ReasonPart, lang: Language) -> str:
    if part.settled_by is None:
        return ""
    return standard_phrase("not needed", lang, why=in_language(part.settled_by, lang))


def _after(tree: ReasonTree, lang: Language) -> Iterator[Remark]:
    for fact in tree.missing:
        label = standard_phrase("missing", lang)
        yield Remark(label, in_language(fact, lang), fact.name)
    for one in tree.decisions:
        yield _decision(one, lang)
    for choice in tree.interpretations:
        shown = in_language(choice.interpretation, lang)
        label = standard_phrase("interpretation", lang)
        yield Remark(label, f"{choice} – {shown}")
    for notice in tree.warnings:
        yield Remark(standard_phrase("warning", lang), notice.text(lang))


def _decision(one: DecisionLeft, lang: Language) -> Remark:
    key = f"unless {one.unless}" if one.unless else "discretion"
    text = f"{in_language(one.who, lang)} ({one.source.unit})"
    return Remark(standard_phrase(key, lang), text, eli=one.source.eli)


def sentence(tree: ReasonTree, lang: Language) -> str:
    """Write the answer and its main reason in one sentence, fit for a letter."""
    title, answer, main, when = (
        in_language(one, lang)
        for one in (tree.title, tree.answer, tree.main, tree.when)
    )
    law = "; ".join(in_language(one, lang) for one in tree.law)
    if tree.state == "decision":
        answer = standard_phrase("None", lang)
    found = f"{title[:1].upper()}{title[1:]}: {answer}"
    because = tree.missing or any(one.kind == "condition" for one in tree.parts[:1])
    if main:
        found += f"{in_language(_BECAUSE, lang) if because else '; '}{main}"
    if tree.state == "met":  # by right it is not, where an authority may decide
        left = (_decision(one, lang) for one in tree.decisions)
        found += "".join(f"; {one.label}: {one.text}" for one in left)
    if law:
        found += f"; {standard_phrase('law', lang)}: {law}"
    return with_full_stop(f"{found}{', ' if when else ''}{when}")


_BECAUSE = Text(", ponieważ ", ", because ")
