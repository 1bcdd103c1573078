"""How well a statement about the law is attested."""

from __future__ import annotations

from enum import Enum
from functools import total_ordering

from reintegra.values.text import Text


@total_ordering
class Evidence(Enum):
    """Evidence levels, strongest first; ``max()`` of several is the weakest.

    >>> max(Evidence.STATUTE, Evidence.DERIVED)
    <Evidence.DERIVED>
    """

    STATUTE = Text("treść aktu", "wording read")
    OFFICIAL = Text("stanowisko organu", "statement of an authority")
    INSTITUTION = Text("strona instytucji", "page of an institution")
    DERIVED = Text(
        "ustalono w drodze wykładni lub obliczenia",
        "found by interpretation or by computing",
    )
    UNVERIFIED = Text("niepotwierdzone", "not confirmed")

    @property
    def en(self) -> str:
        """What the level means, in English."""
        return self.value.en

    @property
    def pl(self) -> str:
        """What the level means, in Polish."""
        return self.value.pl

    @property
    def rank(self) -> int:
        """Place on the scale, 0 for the strongest."""
        return list(Evidence).index(self)

    @property
    def firm(self) -> bool:
        """Whether a result may rest on it without a warning."""
        return self is Evidence.STATUTE or self is Evidence.OFFICIAL

    def __lt__(self, other: Evidence) -> bool:
        """Order by strength, strongest first."""
        return self.rank < other.rank

    def __repr__(self) -> str:
        return f"<Evidence.{self.name}>"
