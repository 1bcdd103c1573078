"""Trees of reasons as HTML: no script, nothing from elsewhere, all data escaped.

Colours are those of the page that it stands in, so it is read by light and by dark.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from reintegra.reading.reasons.addresses import is_address
from reintegra.reading.reasons.page import PageItem, Remark, page, sentence
from reintegra.reading.reasons.tree import ReasonTree
from reintegra.reading.text.csv_text import visible
from reintegra.values.explanations import Length
from reintegra.values.text import Language


def html(tree: ReasonTree, lang: Language, length: Length) -> str:
    """Write a tree of reasons as HTML, for a part of a page.

    Args:
        tree: The reasons.
        lang: The language.
        length: One sentence, the reasons that settle it, or everything.
    """
    short = escaped(sentence(tree, lang))
    if length == "sentence":
        return f'<p lang="{lang}">{short}</p>'
    found = page(tree, lang, length)
    body = [
        f"<p><strong>{escaped(found.title)}</strong>: {escaped(found.answer)}</p>",
        *_list(map(_remark, found.before)),
        *_list(map(_item, found.items)),
        *_list(map(_remark, found.after)),
    ]
    head = f'<section lang="{lang}" aria-label="{short}">'
    return "\n".join([head, *body, "</section>"])


def escaped(text: str) -> str:
    """Write text so that it is nothing but text, in an attribute as well.

    >>> print(escaped('<script>"P-1"</script>'))
    &lt;script&gt;&quot;P-1&quot;&lt;/script&gt;
    """
    return escape(visible(text), quote=True)


def _list(rows: Iterable[str]) -> Iterator[str]:
    kept = list(rows)
    if kept:
        yield f"<ul>{''.join(kept)}</ul>"


def _remark(one: Remark) -> str:
    name = f" (<code>{escaped(one.name)}</code>)" if one.name else ""
    return f"<li>{escaped(one.label)}: {_linked(one.text, one.eli)}{name}</li>"


def _linked(text: str, eli: str | None) -> str:
    if not text or not is_address(eli):
        return escaped(text)
    return f'<a href="{eli}" rel="noopener noreferrer">{escaped(text)}</a>'


def _item(one: PageItem) -> str:
    mark = f"<strong>{escaped(one.mark)}</strong>: " if one.mark else ""
    unit = _linked(one.unit, one.eli)
    aside = f" <em>({escaped(one.aside)})</em>" if one.aside else ""
    below = "".join(_list(map(_item, one.items)))
    return f"<li>{mark}{unit}{escaped(one.text)}{aside}{below}</li>"
