"""Results that give their reasons in the one form."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from reintegra.arguments import check_arguments
from reintegra.values.explanations import Explainable, Length
from reintegra.values.text import Language

if TYPE_CHECKING:
    from reintegra.reading.reasons.tree import ReasonTree


class Reasoned(Explainable):
    """A result with a tree of reasons, written in three lengths and three ways.

    Attributes:
        trees: The module whose function, registered with `reason_tree`, gives the tree.
    """

    __slots__ = ()
    trees: ClassVar[str] = "reintegra.reading.reasons.answers"

    @property
    def reasons(self) -> ReasonTree:
        """The reasons as a tree, in Polish and English.

        It is plain data: `to_data` writes it, and `schema` describes it.
        """
        from reintegra.reading.reasons.trees import tree_of  # noqa: PLC0415 - if asked

        return tree_of(self)

    @check_arguments
    def markdown(self, lang: Language = "pl", length: Length = "full") -> str:
        """Write the result and its reasons as Markdown, all that is data escaped.

        Args:
            lang: ``"pl"`` or ``"en"``.
            length: As in `explain`.
        """
        from reintegra.reading.reasons.markdown import markdown  # noqa: PLC0415 - if asked

        return markdown(self.reasons, lang, length)

    @check_arguments
    def html(self, lang: Language = "pl", length: Length = "full") -> str:
        """Write the result and its reasons as HTML, for a part of a page.

        There is no script in it and no style but spaces; it takes the colours of the
        page, light or dark. All that is data is escaped.

        Args:
            lang: ``"pl"`` or ``"en"``.
            length: As in `explain`.
        """
        from reintegra.reading.reasons.html import html  # noqa: PLC0415 - if asked

        return html(self.reasons, lang, length)

    def _repr_html_(self) -> str:
        return self.html()
