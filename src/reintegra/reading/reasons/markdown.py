"""Trees of reasons as Markdown, in which no text can become more than text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reintegra.reading.reasons.addresses import is_address
from reintegra.reading.reasons.page import PageItem, Remark, page, sentence
from reintegra.reading.reasons.tree import ReasonTree
from reintegra.reading.text.csv_text import visible
from reintegra.values.explanations import Length
from reintegra.values.text import Language

_SIGNS = re.compile(r"[\\`*_\[\]<>#|~&!$@]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_SPACES = re.compile(r"[^\S\N{NO-BREAK SPACE}]+")


def markdown(tree: ReasonTree, lang: Language, length: Length) -> str:
    """Write a tree of reasons as Markdown.

    Args:
        tree: The reasons.
        lang: The language.
        length: One sentence, the reasons that settle it, or everything.
    """
    if length == "sentence":
        return escaped(sentence(tree, lang))
    found = page(tree, lang, length)
    blocks = [f"**{escaped(found.title)}**: {escaped(found.answer)}"]
    blocks += ["\n".join(map(_remark, found.before))]
    blocks += ["\n".join(_items(found.items, ""))]
    blocks += ["\n".join(map(_remark, found.after))]
    return "\n\n".join(block for block in blocks if block)


def escaped(text: str) -> str:
    r"""Write text so that Markdown makes nothing else of it, on one line.

    >>> print(escaped("<b>P-1</b> [x](http://y)\n# z"))
    \<b\>P-1\</b\> \[x\](http\://y) \# z
    """
    return _SIGNS.sub(r"\\\g<0>", _SPACES.sub(" ", visible(text)))


def _remark(one: Remark) -> str:
    name = f" (`{one.name}`)" if one.name.isidentifier() else ""
    return f"- {escaped(one.label)}: {_linked(one.text, one.eli)}{name}"


def _linked(text: str, eli: str | None) -> str:
    return f"[{escaped(text)}]({eli})" if text and is_address(eli) else escaped(text)


def _items(items: tuple[PageItem, ...], indent: str) -> Iterator[str]:
    for one in items:
        mark = f"**{escaped(one.mark)}**: " if one.mark else ""
        unit = _linked(one.unit, one.eli)
        aside = f" (*{escaped(one.aside)}*)" if one.aside else ""
        yield f"{indent}- {mark}{unit}{escaped(one.text)}{aside}"
        yield from _items(one.items, f"{indent}  ")
