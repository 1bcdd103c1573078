"""Comparisons: a figure that a text states and the figure computed from the rest.

A contradiction is a finding. It never stops a computation.
"""

from __future__ import annotations

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.reading.record.notices import Notice
from reintegra.values import frozen
from reintegra.values.text import Language, Text, in_language


@check_arguments
@frozen
class Comparison:
    """A stated figure and the computed one (*zestawienie*).

    Attributes:
        key: What was compared.
        pl: What was compared, in Polish.
        en: What was compared, in English.
        stated: What the text states, as text; empty where it states nothing.
        computed: The computed figure, as text; empty where nothing can be computed.
        agrees: Whether the two agree; ``None`` where that is not known, or where it
            depends on something the text does not state.
        basis: What the computed figure is based on: numerator and denominator, or the
            provision.
        computed_pl: The computed figure in Polish, where its words differ.
        stated_pl: What the text states, in Polish, where its words differ.
        remark: What is wrong in the text, or what a reader must know.
    """

    key: str
    pl: str
    en: str
    stated: str
    computed: str
    agrees: bool | None
    basis: str = field(default="", kw_only=True)
    computed_pl: str = field(default="", kw_only=True)
    stated_pl: str = field(default="", kw_only=True)
    remark: Notice | None = field(default=None, kw_only=True)

    @property
    def met(self) -> bool | None:
        """The same as *agrees*, by the name that verdicts and findings have."""
        return self.agrees

    @property
    def follows(self) -> bool:
        """Whether the text states nothing and the figure follows from the law."""
        return not self.stated and bool(self.computed)

    def label(self, lang: Language) -> str:
        """What was compared, in one of the languages."""
        return in_language(self, lang)

    def stated_text(self, lang: Language) -> str:
        """The stated figure, in one of the languages."""
        return in_language(Text(self.stated_pl or self.stated, self.stated), lang)

    def computed_text(self, lang: Language) -> str:
        """The computed figure, in one of the languages."""
        return in_language(Text(self.computed_pl or self.computed, self.computed), lang)

    def __str__(self) -> str:
        answer = {True: "agrees", False: "does not agree", None: "to check"}
        stated, computed = self.stated or "nothing", self.computed or "not known"
        figures = f"stated {stated}, computed {computed}"
        word = "follows" if self.follows else answer[self.agrees]
        return f"{self.en}: {figures} ({word})"
