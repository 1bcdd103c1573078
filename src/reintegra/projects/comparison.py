"""Comparisons: a figure that a text states and the figure computed from the rest.

A contradiction is a finding. It never stops a computation.
"""

from __future__ import annotations

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.reading.record.notices import Notice
from reintegra.values import frozen
from reintegra.values.text import NO_TEXT, Language, Text, in_language


def _in_both(text: str | Text) -> Text:
    return Text(text, text) if isinstance(text, str) else text


@check_arguments
@frozen
class Comparison:
    """A stated figure and the computed one (*zestawienie*).

    Attributes:
        key: What was compared.
        pl: What was compared, in Polish.
        en: What was compared, in English.
        stated: What the text states; empty where it states nothing. Given as a
            ``str`` where it reads the same in both languages, as figures do.
        computed: The computed figure, given likewise; empty where nothing can be
            computed.
        agrees: Whether the two agree; ``None`` where that is not known, or where it
            depends on something the text does not state.
        basis: What the computed figure is based on: numerator and denominator, or the
            provision.
        remark: What is wrong in the text, or what a reader must know.
    """

    key: str
    pl: str
    en: str
    stated: Text = field(converter=_in_both)
    computed: Text = field(converter=_in_both)
    agrees: bool | None
    basis: str = field(default="", kw_only=True)
    remark: Notice | None = field(default=None, kw_only=True)

    @property
    def met(self) -> bool | None:
        """The same as *agrees*, by the name that verdicts and findings have."""
        return self.agrees

    @property
    def follows(self) -> bool:
        """Whether the text states nothing and the figure follows from the law."""
        return self.stated == NO_TEXT and self.computed != NO_TEXT

    def label(self, lang: Language) -> str:
        """What was compared, in one of the languages."""
        return in_language(self, lang)

    def __str__(self) -> str:
        answer = {True: "agrees", False: "does not agree", None: "to check"}
        stated, computed = self.stated.en or "nothing", self.computed.en or "not known"
        figures = f"stated {stated}, computed {computed}"
        word = "follows" if self.follows else answer[self.agrees]
        return f"{self.en}: {figures} ({word})"
