"""Texts that people read, in each language of the library."""

from __future__ import annotations

from typing import Literal, Protocol, TypeAlias, assert_never

from reintegra.values.records import frozen

Language: TypeAlias = Literal["pl", "en"]
"""The languages of the library: Polish and English."""


class Bilingual(Protocol):
    """Whatever has a text in every language: a label, a rule, an open point."""

    @property
    def pl(self) -> str:
        """The text in Polish."""

    @property
    def en(self) -> str:
        """The text in English."""


@frozen(cache_hash=True)
class Text:
    """One text in every language.

    Attributes:
        pl: The text in Polish.
        en: The text in English.
    """

    pl: str
    en: str


NO_TEXT = Text("", "")
"""Nothing to read, in any language."""


def in_language(text: Bilingual, lang: Language) -> str:
    """Return *text* in the language asked for.

    Args:
        text: A `Text`, or whatever else has ``pl`` and ``en``.
        lang: ``"pl"`` or ``"en"``.

    >>> in_language(Text("dzień", "day"), "en")
    'day'
    """
    match lang:
        case "pl":
            return text.pl
        case "en":
            return text.en
        case _:
            assert_never(lang)
