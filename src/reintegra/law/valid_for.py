"""The cases that a number is valid for, where it is not valid for all."""

from __future__ import annotations

from reintegra.arguments import check_arguments
from reintegra.values import frozen
from reintegra.values.text import Language, in_language


@check_arguments
@frozen
class ValidFor:
    """A condition of a number (*warunek, pod którym wielkość obowiązuje*).

    Attributes:
        pl: The cases, in Polish, to be read after the number.
        en: The cases, in English.
        others: Keys of the numbers in `reintegra.parameters` that are valid for other
            cases, ``()`` where there are none.
    """

    pl: str
    en: str
    others: tuple[str, ...] = ()

    def text(self, lang: Language) -> str:
        """The cases in the language asked for."""
        return in_language(self, lang)
