"""Texts that people read, in each language of the library.

A text in two languages is one value, and `in_language` alone chooses between them. A
further language is a further field here: what lacks it is an error of the type checker.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import Generic, Literal, Protocol, TypeAlias, TypeVar, assert_never

from reintegra.arguments import check_arguments
from reintegra.values.records import frozen

Language: TypeAlias = Literal["pl", "en"]
"""The languages of the library: Polish and English."""


T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class InLanguages(Protocol[T_co]):
    """Whatever has a text in every language: a label, a rule, an open point."""

    @property
    @abstractmethod
    def pl(self) -> T_co:
        """The text in Polish."""

    @property
    @abstractmethod
    def en(self) -> T_co:
        """The text in English."""


@check_arguments
@frozen(cache_hash=True)
class Text:
    """One text in every language.

    Attributes:
        pl: The text in Polish.
        en: The text in English.
    """

    pl: str
    en: str


@frozen
class ByLanguage(Generic[T]):
    """What differs by language and is no text: names of months, a way to write numbers.

    Attributes:
        pl: What counts in Polish.
        en: What counts in English.
    """

    pl: T
    en: T


NO_TEXT = Text("", "")
"""Nothing to read, in any language."""


def in_language(text: InLanguages[T], lang: Language) -> T:
    """Return a text, or what else differs by language, in the language asked for.

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


def with_full_stop(text: str) -> str:
    """Return a text as a sentence, with one full stop, also after *2026 r.*.

    Args:
        text: The text, with a full stop or without.

    >>> with_full_stop("lipiec 2026 r."), with_full_stop("July 2026")
    ('lipiec 2026 r.', 'July 2026.')
    """
    return f"{text.removesuffix('.')}."
