"""What a text states beside what follows from the rest of it.

Texts contradict themselves. That is worth a finding, and never stops anything.
"""

from __future__ import annotations

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.numbers import Language
from reintegra.values import frozen


@check_arguments
@frozen
class Comparison:
    """A stated figure beside the computed one (*zestawienie*).

    Attributes:
        key: What was compared.
        pl: What was compared, in Polish.
        en: What was compared, in English.
        stated: What the text states, as text; empty where it states nothing.
        computed: What follows from the rest, as text; empty where nothing does.
        agrees: Whether the two agree; ``None`` where that is not known, or where it
            depends on something the text does not say.
        basis: What gives the computed figure: numerator and denominator, or the
            provision.
        polish: The computed figure in Polish, where its words differ.
        stated_pl: What the text states, in Polish, where its words differ.
        because: What in the text does not hold, or what must be known beside it.
    """

    key: str
    pl: str
    en: str
    stated: str
    computed: str
    agrees: bool | None
    basis: str = field(default="", kw_only=True)
    polish: str = field(default="", kw_only=True)
    stated_pl: str = field(default="", kw_only=True)
    because: Notice | None = field(default=None, kw_only=True)

    @property
    def met(self) -> bool | None:
        """The same as *agrees*, by the name that verdicts and findings have."""
        return self.agrees

    @property
    def follows(self) -> bool:
        """Whether it only says what follows, as the text states nothing of it."""
        return not self.stated and bool(self.computed)

    def label(self, lang: Language) -> str:
        """What was compared, in the language asked for."""
        return self.pl if lang == "pl" else self.en

    def claim(self, lang: Language) -> str:
        """The stated figure, in the language asked for."""
        return self.stated_pl or self.stated if lang == "pl" else self.stated

    def found(self, lang: Language) -> str:
        """The computed figure, in the language asked for."""
        return self.polish or self.computed if lang == "pl" else self.computed

    def __str__(self) -> str:
        answer = {True: "agrees", False: "does not agree", None: "to check"}
        stated, computed = self.stated or "nothing", self.computed or "not known"
        said = f"stated {stated}, computed {computed}"
        word = "follows" if self.follows else answer[self.agrees]
        return f"{self.en}: {said} ({word})"
