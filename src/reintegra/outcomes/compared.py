"""What a text states beside what follows from the rest of it.

Texts contradict themselves. That is worth a finding, and never stops anything.
"""

from __future__ import annotations

from attrs import frozen

from reintegra.reading.numbers import Language


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
    """

    key: str
    pl: str
    en: str
    stated: str
    computed: str
    agrees: bool | None

    def label(self, lang: Language) -> str:
        """What was compared, in the language asked for."""
        return self.pl if lang == "pl" else self.en

    def __str__(self) -> str:
        answer = {True: "agrees", False: "does not agree", None: "to check"}
        stated, computed = self.stated or "nothing", self.computed or "not known"
        said = f"stated {stated}, computed {computed}"
        return f"{self.en}: {said} ({answer[self.agrees]})"
