"""Trees of reasons as plain text."""

from __future__ import annotations

from collections.abc import Iterator

from reintegra.reading.reasons.page import PageItem, Remark, page, sentence
from reintegra.reading.reasons.tree import ReasonTree
from reintegra.values.explanations import Length
from reintegra.values.text import Language


def plain_text(tree: ReasonTree, lang: Language, length: Length) -> str:
    """Write a tree of reasons.

    Args:
        tree: The reasons.
        lang: The language.
        length: One sentence, the reasons that settle it, or everything.
    """
    if length == "sentence":
        return sentence(tree, lang)
    found = page(tree, lang, length)
    lines = [f"{found.title}: {found.answer}", *map(_remark, found.before)]
    lines += _items(found.items, "")
    return "\n".join([*lines, *map(_remark, found.after)])


def _remark(one: Remark) -> str:
    name = f" (`{one.name}`)" if one.name else ""
    return f"{one.label}: {one.text}{name}"


def _items(items: tuple[PageItem, ...], indent: str) -> Iterator[str]:
    for one in items:
        mark = f"{one.mark}: " if one.mark else ""
        aside = f" ({one.aside})" if one.aside else ""
        yield f"{indent}- {mark}{one.unit}{one.text}{aside}"
        if not one.aside:
            yield from _items(one.items, f"{indent}  ")
