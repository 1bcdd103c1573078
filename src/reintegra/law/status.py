"""Whether the law of a day says something, and why it does not."""

from __future__ import annotations

from enum import StrEnum

from reintegra.values.text import Text


class LawStatus(StrEnum):
    """Whether a provision says something on a day (*stan prawny*).

    `DECISION` is a status of rows only: law that is in force leaves their answer to a
    decision, and no fact is missing. No version of a provision has it.

    >>> LawStatus.NOT_READ.value, LawStatus.NOT_READ.en
    ('not_read', 'in force, but not read')
    """

    IN_FORCE = "in_force"
    DECISION = "decision"
    NOT_YET = "not_yet"
    REPEALED = "repealed"
    NOT_READ = "not_read"
    NOT_ANNOUNCED = "not_announced"
    UNVERIFIED = "unverified"

    @property
    def pl(self) -> str:
        """What the status means, in Polish."""
        return _MEANINGS[self].pl

    @property
    def en(self) -> str:
        """What the status means, in English."""
        return _MEANINGS[self].en


_MEANINGS = {
    LawStatus.IN_FORCE: Text("przepis obowiązuje", "in force"),
    LawStatus.DECISION: Text(
        "przepis obowiązuje, a o wyniku decyduje kierownik albo organ",
        "in force, and a decision alone is left",
    ),
    LawStatus.NOT_YET: Text("przepis jeszcze nie obowiązuje", "not yet in force"),
    LawStatus.REPEALED: Text("przepis już nie obowiązuje", "no longer in force"),
    LawStatus.NOT_READ: Text(
        "przepis obowiązywał, ale jego brzmienia nie sprawdzono",
        "in force, but not read",
    ),
    LawStatus.NOT_ANNOUNCED: Text("jeszcze nie ogłoszono", "not yet announced"),
    LawStatus.UNVERIFIED: Text(
        "znana jest tylko wartość niepotwierdzona", "unverified"
    ),
}
SILENT = frozenset({LawStatus.REPEALED, LawStatus.NOT_READ, LawStatus.NOT_ANNOUNCED})
"""What a version can be that says nothing."""
