"""Contents of documents as data: what the law lists, by date (*katalog*).

Each item is a version, with its first day, its unit of law and its evidence; a list
follows another as acts follow one another. Where every item is required, the list is a
`Checklist`, see `reintegra.programmes.documents.checklist`.
"""

from __future__ import annotations

from datetime import date

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.periods import a_day
from reintegra.law.timeline import Timeline, Version
from reintegra.parameters.dated_day import DatedDay
from reintegra.values import frozen
from reintegra.values.text import NO_TEXT, Language, Text

# -- what is listed


@check_arguments
@frozen(cache_hash=True)
class Designation:
    """Somebody or something with a name in both languages.

    Attributes:
        key: Its name in code.
        pl: What it is, in Polish.
        en: What it is, in English.
    """

    key: str
    pl: str
    en: str


@check_arguments
@frozen(cache_hash=True)
class Item(Designation):
    """Something that is listed (*element*).

    Attributes:
        when: The circumstance in which it is asked for; ``None`` if it always is.
        barred: Whether it may *not* be there.
    """

    when: Designation | None = None
    barred: bool = False


@check_arguments
@frozen(cache_hash=True, kw_only=True)
class Contents:
    """What the law says of a document from a day on.

    Attributes:
        items: What is listed, each with its own first day and unit of law.
        by: Who makes it; ``()`` where the law that was read does not say.
        to: To whom it goes.
        due: By which day of the year, as a dated number; ``None`` where none is set.
    """

    items: tuple[Version[Item], ...]
    by: tuple[Designation, ...] = ()
    to: tuple[Designation, ...] = ()
    due: DatedDay | None = None


@check_arguments
def listing(
    since: date,
    at: Citation,
    *items: Item,
    evidence: Evidence = Evidence.STATUTE,
    note: Text = NO_TEXT,
    also: tuple[Citation, ...] = (),
) -> tuple[Version[Item], ...]:
    """Make the items that one unit of law lists from a day on.

    Args:
        since: First day of the wording.
        at: The unit of law.
        items: What it lists.
        evidence: How well that is attested.
        note: A remark for readers.
        also: Further sources.
    """
    return tuple(Version(since, one, at, evidence, None, note, also) for one in items)


# -- lists over time


@check_arguments
@frozen(cache_hash=True)
class Catalogue:
    """What the law lists, over time (*katalog*).

    Attributes:
        key: Its name, such as ``kis.ACTIVITIES``.
        pl: What it is, in Polish.
        en: What it is, in English.
        law: Its versions; one without contents has a note on why.
    """

    key: str
    pl: str = field(repr=False)
    en: str = field(repr=False)
    law: Timeline[Contents] = field(repr=False)

    def on(self, day: date) -> Version[Contents]:
        """Return the list in force on a day, with who makes it and for whom.

        Raises:
            NotInForceError: There is none on that day.
            NotReadError: There was one, and what it said was not read.
            PeriodError: *day* is no day.
        """
        return self.law.on(a_day(day), what=self.key)

    def listed(self, on: date) -> tuple[Version[Item], ...]:
        """List everything that is in it on a day, in the order of the act.

        Raises:
            NotInForceError: As in `on`.
            NotReadError: As in `on`.
            PeriodError: *on* is no day.
        """
        return self.on(on).require().items

    def versions_of(self, key: str) -> tuple[Version[Item], ...]:
        """List what was ever listed under a key, oldest first; ``()`` for no item.

        Args:
            key: The key of an item, such as ``notice``.
        """
        contents = (one.content for one in self.law.versions if one.content)
        every = (one for content in contents for one in content.items)
        return tuple(one for one in every if one.require().key == key)

    def explain(self, on: date, lang: Language = "pl") -> str:
        """Write out the list of a day, each item with its unit of law.

        Raises:
            NotInForceError: As in `on`.
            NotReadError: As in `on`.
            PeriodError: *on* is no day.
        """
        from reintegra.programmes.documents.text import catalogue_text  # noqa: PLC0415 - lazy

        return catalogue_text(self, on, lang)
