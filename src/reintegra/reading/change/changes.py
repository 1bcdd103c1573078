"""Changes of the law: which provision, on which day, from what to what."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.values import frozen
from reintegra.values.explanations import Explainable
from reintegra.values.text import NO_TEXT, Text


class ChangeKind(StrEnum):
    """How the law of a provision changes on a day (*rodzaj zmiany*).

    >>> ChangeKind.RESTATED.value, ChangeKind.RESTATED.en
    ('restated', 'the same content, by another act or source')
    """

    BEGINS = "begins"
    AMENDED = "amended"
    RESTATED = "restated"
    ENDS = "ends"
    NOT_READ = "not_read"
    READ = "read"
    NOT_ANNOUNCED = "not_announced"

    @property
    def pl(self) -> str:
        """What the kind means, in Polish."""
        return _MEANINGS[self].pl

    @property
    def en(self) -> str:
        """What the kind means, in English."""
        return _MEANINGS[self].en


_MEANINGS = {
    ChangeKind.BEGINS: Text("wchodzi w życie", "comes into force"),
    ChangeKind.AMENDED: Text("zmienia się", "is amended"),
    ChangeKind.RESTATED: Text(
        "treść się nie zmienia, jest inny akt albo inne źródło",
        "the same content, by another act or source",
    ),
    ChangeKind.ENDS: Text("przestaje obowiązywać", "is no longer in force"),
    ChangeKind.NOT_READ: Text(
        "obowiązuje, ale brzmienia nie sprawdzono", "is in force, but was not read"
    ),
    ChangeKind.READ: Text(
        "obowiązuje, a od tego dnia brzmienie sprawdzono",
        "is in force, and was read from this day on",
    ),
    ChangeKind.NOT_ANNOUNCED: Text("jeszcze nie ogłoszono", "not yet announced"),
}


@check_arguments
@frozen
class Change:
    """A new version of one provision (*zmiana przepisu*).

    Attributes:
        key: The key of the rule, formula, sorting, limit or number that changes, or the
            name of another provision.
        pl: What it is, in Polish.
        en: What it is, in English.
        on: The first day of the new version.
        kind: How it changes.
        removed: The lines of what it said, or its value, that it says no more.
        added: The lines, or the value, that are new.
        cites: The sources of the new version, the first one first.
        evidence: How well it is attested.
        published: The day of promulgation where it is later than *on* or was looked
            up, ``None`` otherwise.
        note: What a reader must know beside it.
    """

    key: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    on: date
    kind: ChangeKind
    removed: tuple[Text, ...] = field(repr=False)
    added: tuple[Text, ...] = field(repr=False)
    cites: tuple[Citation, ...] = field(repr=False)
    evidence: Evidence = field(repr=False)
    published: date | None = field(default=None, repr=False)
    note: Text = field(default=NO_TEXT, repr=False)


@check_arguments
@frozen(repr=False)
class Changes(Explainable):
    """What changes in the law in a period (*zmiany stanu prawnego*).

    Attributes:
        first: The first day on which a change is looked for.
        last: The last day.
        changes: The changes, by day and key.
        of: The provision whose law it is, with all that it rests on; ``None`` for all
            law of the library.
        known_on: Day whose knowledge of the law counted, ``None`` for all of it.
    """

    texts = "reintegra.reading.text.changes"

    first: date
    last: date
    changes: tuple[Change, ...]
    of: Text | None = None
    known_on: date | None = None

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which something changes, oldest first."""
        return tuple(dict.fromkeys(one.on for one in self.changes))

    def __repr__(self) -> str:
        what = "the law" if self.of is None else self.of.en
        when = f"{self.first} – {self.last}"
        return f"<Changes of {what}, {when}: {len(self.changes)}>"
